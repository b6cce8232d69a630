import { type Verification, verificationRank } from "./citation.js";
import { InvariantError } from "./invariant.js";

/** The weakest verification that may decide where the caller says nothing. */
export const defaultAccept: Verification = "single-source";

/** Stops a programmer who asks for a verification that does not exist. */
export function checkAccept(accept: Verification | undefined): void {
  if (accept !== undefined && !Object.hasOwn(verificationRank, accept)) {
    throw new InvariantError(`accept cannot be ${JSON.stringify(accept)}`);
  }
}
