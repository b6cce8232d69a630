/** A fact that may be given: `undefined` and `null` both mean "not given", never "no" and never zero. */
export type Given<Fact> = Fact | null | undefined;

/** A number as JSON has it, or as plain decimal text (`"12.5"`). Both are read by their exact decimal value. */
export type Numeric = number | string;
