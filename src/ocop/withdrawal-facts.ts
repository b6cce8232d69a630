import { type Branded, brand } from "../kernel/brand.js";
import type { WithdrawalFacts } from "./withdrawal-inputs.js";

/** Facts on the grounds that were checked once and can be judged many times. */
export type ParsedWithdrawal = Branded<WithdrawalFacts, "withdrawal">;

/** Builds the facts that criteria read, from input of the right shape. */
export function buildWithdrawal(input: WithdrawalFacts): ParsedWithdrawal {
  return brand<"withdrawal", WithdrawalFacts>(input);
}
