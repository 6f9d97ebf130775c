import { ArmError } from "../arm-errors";

/** As the price list refuses: not in Resource Manager's envelope. Its wording is documented nowhere we could read. */
export class PriceError extends ArmError {
  override get body(): object {
    const { code, message } = this;
    return { Error: { Code: code, Message: message } };
  }
}

export const invalidOData = () => new PriceError(400, "BadRequest", "Invalid OData parameters supplied");
export const invalidParameter = (name: string) => new PriceError(400, "BadRequest", `Invalid ${name} supplied`);
