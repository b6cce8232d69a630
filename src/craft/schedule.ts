import { defaultAccept } from "../kernel/accept.js";
import type { Assessment } from "../kernel/assessment.js";
import type { Branded } from "../kernel/brand.js";
import { isAccepted } from "../kernel/citation.js";
import type { Field } from "../kernel/field.js";
import { day } from "../kernel/fields.js";
import { type Eras, eraOn } from "./era.js";
import { type Facts, needed, readerOf } from "./given.js";
import { answerBy } from "./period.js";
import { decree52 } from "./regimes/decree-52-2018.js";
import { decree66Issued } from "./regimes/decree-66-2006.js";
import { type CraftActor, decisionPeriod, preparers } from "./regimes/procedure.js";
import { preparerNotObtained, provinceMayShorten } from "./regimes/recognition-notices.js";
import type { CountingOptions } from "./schedule-inputs.js";

/** Who decides on a title, by which day. */
export interface RecognitionSchedule {
  /** Who prepares the dossier; `null` where no text was found that names the body. */
  readonly preparedBy: CraftActor | null;
  readonly decidedBy: CraftActor;
  /** Working days for the decision. */
  readonly workingDays: number;
  /** Last day for the decision; it ends at midnight. */
  readonly due: string;
  /** The day of the decision; `null` when it was not given. */
  readonly decidedOn: string | null;
}

/** Days of a dossier of recognition that were checked once and can be scheduled many times. */
export type ParsedSchedule = Branded<Facts, "craft-schedule">;

/** How each day of a dossier is asked. */
const fields = {
  receivedOn: day("receivedOn", {
    vi: "Ngày UBND cấp tỉnh nhận hồ sơ hợp lệ",
    en: "Day on which the province received the valid dossier",
  }),
  decidedOn: day("decidedOn", { vi: "Ngày quyết định", en: "Day of the decision" }),
};

export const scheduleFieldList: readonly Field[] = /* @__PURE__ */ Object.values(fields);

/** Reads the days of a dossier; the first must be there, the second not before it. */
export const readSchedule = /* @__PURE__ */ readerOf(scheduleFieldList, (facts, faults) => {
  needed([fields.receivedOn], facts, faults);
  const { receivedOn = "", decidedOn = receivedOn } = facts.words;
  if (decidedOn < receivedOn) faults.add("decidedOn", "out-of-order");
});

const at = "craft.schedule";

const eras: Eras<null> = {
  begun: decree66Issued,
  of: [{ from: decree52.from, to: null, regimes: [decree52], asked: null, notices: [] }],
};

/**
 * Schedules the parsed days of a dossier of recognition: the twin of `schedule` for bulk work, without checking again.
 *
 * @param days - made by `parseSchedule`
 * @param options - calendar of working days, counting, verification
 * @returns the same answer, byte for byte, as `schedule` gives for the same input
 *
 * @example
 * ```ts
 * import { parseSchedule, scheduleParsed } from "vn-rural-industry/craft";
 *
 * const parsed = parseSchedule({ receivedOn: "2026-05-04" });
 * parsed.ok && scheduleParsed(parsed.value).status; // => "decided"
 * ```
 */
export function scheduleParsed(
  days: ParsedSchedule,
  options: CountingOptions = {},
): Assessment<RecognitionSchedule> {
  const { receivedOn = "", decidedOn } = days.words;
  const { accept } = options;
  const selected = eraOn(eras, { on: receivedOn, accept }, at);
  if (!selected.ok) return selected.answer;
  const [prepared] = preparers.filter(({ from }) => receivedOn >= from).slice(-1);
  const named = prepared !== undefined && isAccepted(prepared.place.verification, accept ?? defaultAccept);
  return answerBy(
    {
      at,
      label: { vi: "Thời hạn xét, quyết định công nhận", en: "Time to consider and decide on the title" },
      on: receivedOn,
      regimes: selected.era.regimes,
      length: decisionPeriod,
      from: receivedOn,
      path: "receivedOn",
      doneOn: decidedOn,
      lasts: false,
    },
    options,
    [...(named ? [] : [preparerNotObtained(at)]), provinceMayShorten(at), ...selected.notices],
    (due) => ({
      preparedBy: named ? prepared.actor : null,
      decidedBy: "provincialCommittee",
      workingDays: Number(decisionPeriod.value),
      due,
      decidedOn: decidedOn ?? null,
    }),
  );
}
