/** The shape of input of which nothing was checked but the kind of each field. */
export type Loose<Input> = { readonly [Key in keyof Input]?: Input[Key] | null | undefined };
