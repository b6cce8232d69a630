import * as z from "zod";
import { brand } from "../kernel/brand.js";
import type { Checked } from "../kernel/issue.js";
import { bonusFieldList, type ParsedBonus, readBonus } from "./bonus.js";
import { type Facts, parseFacts } from "./given.js";
import { type ParsedPublication, publicationFields, readPublication } from "./publication.js";
import { type ParsedVote, readVote, voteFieldList } from "./vote.js";

const numeric = /* @__PURE__ */ (() => z.union([z.number(), z.string()]).nullish())();

/** The zod schema of the facts on a vote of the State council: strict, every fact optional. */
export const voteSchema = /* @__PURE__ */ (() => {
  const yesNo = z.boolean().nullish();
  return z.strictObject({
    members: numeric,
    attending: numeric,
    chaired: yesNo,
    secretBallot: yesNo,
    yesVotes: numeric,
  });
})();

/** The zod schema of the day of a publication: strict. */
export const publicationSchema = /* @__PURE__ */ (() =>
  z.strictObject({ publishedOn: z.string().nullish() }))();

/** The zod schema of what a bonus is reckoned from: strict. */
export const bonusSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    title: z.enum(["meritoriousArtisan", "peoplesArtisan"]).nullish(),
    baseSalaryDong: numeric,
  }))();

/**
 * Checks the facts on a vote once, for bulk work with `assessParsedVote`.
 *
 * @param input - anything; see `VoteFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseVote } from "vn-rural-industry/craft";
 *
 * parseVote({ members: 9, yesVotes: 10 }).ok; // => false
 * ```
 */
export function parseVote(input: unknown): Checked<ParsedVote> {
  return parseFacts(voteSchema, voteFieldList, input, (shaped, faults) =>
    brand<"artisan-vote", Facts>(readVote(shaped, faults)),
  );
}

/**
 * Checks the day of a publication once, for bulk work with `parsedPublicationPeriod`.
 *
 * @param input - anything; see `PublicationFacts` for the shape
 * @returns the parsed day, or every fault with its path
 *
 * @example
 * ```ts
 * import { parsePublication } from "vn-rural-industry/craft";
 *
 * parsePublication({ publishedOn: "2024-10-32" }).ok; // => false
 * ```
 */
export function parsePublication(input: unknown): Checked<ParsedPublication> {
  return parseFacts(publicationSchema, publicationFields, input, (shaped, faults) =>
    brand<"artisan-publication", Facts>(readPublication(shaped, faults)),
  );
}

/**
 * Checks what a bonus is reckoned from once, for bulk work with `parsedArtisanBonus`.
 *
 * @param input - anything; see `BonusFacts` for the shape
 * @returns the parsed facts, or every fault with its path
 *
 * @example
 * ```ts
 * import { parseBonus } from "vn-rural-industry/craft";
 *
 * parseBonus({ title: "meritoriousArtisan" }).ok; // => false
 * ```
 */
export function parseBonus(input: unknown): Checked<ParsedBonus> {
  return parseFacts(bonusSchema, bonusFieldList, input, (shaped, faults) =>
    brand<"artisan-bonus", Facts>(readBonus(shaped, faults)),
  );
}
