import type { AzureFailure } from "@/lib/azure";

const call = { operation: "X", at: 0, clientRequestId: null, requestId: null, correlationId: null };
const words = { code: null, message: null };

export const refusal = (role: string, action: string | null = null): AzureFailure => ({
  ...call,
  ...{ kind: "forbidden", action, scope: null, role, words },
});

export const breakdown: AzureFailure = { ...call, kind: "offline" };
