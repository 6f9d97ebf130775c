export { requestMailto } from "./mail-request";
export { type MissingPart, missingForRequest } from "./missing-parts";
export { type QuotaRequest, quotaRequest } from "./quota-request";
export type { RequestInput } from "./request-input";
export { requestMarkdown, requestText } from "./write-request";
