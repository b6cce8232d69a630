// Checked by the compiler alone: the inputs of the cluster questions say the same as their schemas.
import type * as z from "zod";
import type {
  assessEstablishment,
  assessParsedEstablishment,
  EstablishmentFacts,
  ExpansionFacts,
  establishmentSchema,
  expansionSchema,
  LandFacts,
  ParsedEstablishment,
  ParsedExpansion,
} from "../../src/cluster/index.js";
import type { PathsOf } from "./paths.js";

/** Lists of the input may be read-only, too. */
type ReadOnly<Value> = Value extends readonly (infer Entry)[]
  ? readonly ReadOnly<Entry>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: ReadOnly<Value[Key]> }
    : Value;

type EstablishmentInput = ReadOnly<z.input<typeof establishmentSchema>>;
type ExpansionInput = ReadOnly<z.input<typeof expansionSchema>>;

declare const establishment: EstablishmentFacts;
declare const establishmentInput: EstablishmentInput;
declare const expansion: ExpansionFacts;
declare const expansionInput: ExpansionInput;

// What the type allows, the schema allows, and the other way round.
establishment satisfies EstablishmentInput;
establishmentInput satisfies EstablishmentFacts;
expansion satisfies ExpansionInput;
expansionInput satisfies ExpansionFacts;

// Neither has a fact that the other does not have.
declare const establishmentPath: PathsOf<EstablishmentFacts>;
declare const establishmentInputPath: PathsOf<EstablishmentInput>;
declare const expansionPath: PathsOf<ExpansionFacts>;
declare const expansionInputPath: PathsOf<ExpansionInput>;
establishmentPath satisfies PathsOf<EstablishmentInput>;
establishmentInputPath satisfies PathsOf<EstablishmentFacts>;
expansionPath satisfies PathsOf<ExpansionInput>;
expansionInputPath satisfies PathsOf<ExpansionFacts>;

// Not given is absent, undefined or null; numbers may be plain decimal text.
({}) satisfies EstablishmentFacts;
({ areaHa: null, kinds: undefined, existing: { commune: null } }) satisfies EstablishmentFacts;
({ areaHa: "12.5", existing: { commune: { clusters: [{ leasedHa: 1 }] } } }) satisfies EstablishmentFacts;
({ land: { totalHa: "40" }, demandHa: 1 }) satisfies ExpansionFacts;

// What is no fact of the question does not fit.
// @ts-expect-error
({ area: 5 }) satisfies EstablishmentFacts;
// @ts-expect-error
({ areaHa: true }) satisfies EstablishmentFacts;
// @ts-expect-error
({ onApprovedList: "yes" }) satisfies EstablishmentFacts;
// @ts-expect-error
({ total: 1 }) satisfies LandFacts;

// Only a parser makes parsed facts, and those of one question are not those of another.
declare const parsed: Parameters<typeof assessParsedEstablishment>[0];
declare const parsedExpansion: ParsedExpansion;
parsed satisfies ParsedEstablishment;
// @ts-expect-error
establishment satisfies ParsedEstablishment;
// @ts-expect-error
parsedExpansion satisfies ParsedEstablishment;

// The day that selects the law is always given.
// @ts-expect-error
({ accept: "official" }) satisfies Parameters<typeof assessEstablishment>[1];
