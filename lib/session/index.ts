export { takeKeyOffAddress } from "./arriving-key";
export { askAuthority } from "./authority";
export { connectionOf } from "./connection";
export { observable } from "./observable";
export type { Person, SignedOutState, SignIn, SignInRequest, SignInState } from "./sign-in";
export { signInOf } from "./sign-in-of";
