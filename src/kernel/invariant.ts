/** Thrown where the library itself, or the programmer who calls it, broke a rule; never for bad data. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}

/** Stops at a place that no input can reach. */
export function never(message: string): never {
  throw new InvariantError(message);
}
