/** Thrown where the library itself, or the programmer who calls it, broke a rule; never for bad data. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}

/** Stops at a place that no input can reach. */
export function never(message: string): never {
  throw new InvariantError(message);
}

/** The value, where the library's own rules say that there is one. */
export function present<Value>(value: Value | null | undefined, message: string): Value {
  return value ?? never(message);
}
