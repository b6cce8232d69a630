import { figure, type Place, places } from "../../kernel/place.js";
import { decree52 } from "./decree-52-2018.js";

const at = places("52/2018/NĐ-CP", "official");

/** Who acts in the recognition of a title. */
export type CraftActor = "district" | "commune" | "provincialCommittee";

/** The first day of the procedure; the one before it was not obtained. */
export const procedureFrom = decree52.from;

/** From the receipt of a valid dossier to the decision of the province (Điều 6 khoản 4 điểm b). */
export const decisionPeriod = figure("30", "working-day", at("6", "4", "b"));

/** Who prepares the dossier, by day. Which body took the district's place was not found in any text. */
export const preparers: readonly {
  readonly from: string;
  readonly actor: CraftActor;
  readonly place: Place;
}[] = [
  { from: decree52.from, actor: "district", place: at("6", "4", "a") },
  {
    from: "2025-07-01",
    actor: "commune",
    place: { citation: { document: "131/2025/NĐ-CP" }, verification: "unverified" },
  },
];

/** The report of the year goes to the province before this day (Điều 6 khoản 7). */
export const yearlyReport = { before: "11-30", place: at("6", "7") };

/** The province reviews its trades at regular intervals, which ends no title (Điều 23 khoản 2). */
export const review: Place = at("23", "2");

/** Titles lose their ground when the criteria are no longer met (Điều 6 khoản 6); they never expire. */
export const withdrawal: Place = at("6", "6");

/** Titles granted before this day that do not fit the criteria are to be remedied (Điều 25 khoản 2 điểm b). */
export const oldTitles = { before: decree52.from, place: at("25", "2", "b") };
