declare const unit: unique symbol;

/** A plain number at run time; the unit exists only for the compiler, so that PTU and TPM cannot be mixed up. */
type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

export type Ptu = Quantity<"provisioned throughput units">;
export type Rpm = Quantity<"requests per minute">;
export type Tpm = Quantity<"tokens per minute">;
export type Tokens = Quantity<"tokens per request">;

export const ptu = (value: number) => value as Ptu;
export const rpm = (value: number) => value as Rpm;
export const tpm = (value: number) => value as Tpm;
export const tokens = (value: number) => value as Tokens;
