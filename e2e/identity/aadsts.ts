import { randomUUID } from "node:crypto";

/**
 * A refusal as Entra writes it: the code inside the description, and beside it in `error_codes`.
 * @see learn.microsoft.com/entra/identity-platform/reference-error-codes (read 2026-11-22)
 */
export const aadsts = (error: string, code: number, says: string) => {
  const at = new Date().toISOString();
  const [trace, correlation] = [randomUUID(), randomUUID()];
  return {
    error,
    error_description: `AADSTS${code}: ${says} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${at}`,
    error_codes: [code],
    timestamp: at,
    trace_id: trace,
    correlation_id: correlation,
  };
};

export const declined = aadsts("access_denied", 65004, "User declined to consent to access the app.");
export const cancelled = aadsts("access_denied", 50126, "The user cancelled the sign-in.");
