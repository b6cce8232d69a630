/** The paths of all facts of an input, as fields are written: `existing.commune.clusters[].leasedHa`. */
export type PathsOf<Input, Before extends string = ""> = {
  [Key in keyof Input & string]-?: PathsAt<NonNullable<Input[Key]>, `${Before}${Key}`>;
}[keyof Input & string];

type PathsAt<Value, Path extends string> = Value extends readonly (infer Entry)[]
  ? Path | PathsOf<Entry, `${Path}[].`>
  : Value extends object
    ? PathsOf<Value, `${Path}.`>
    : Path;
