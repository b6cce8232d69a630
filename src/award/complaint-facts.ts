import { readDay } from "../calendar/read-day.js";
import { type Branded, brand } from "../kernel/brand.js";
import { day } from "../kernel/fields.js";
import type { Given } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";

/** The day that a period runs from, and the day on which the act was done. */
export interface Clock {
  readonly from: string;
  readonly doneOn: string | undefined;
}

/** Days of a complaint that were checked once. */
export type ParsedComplaint = Branded<Clock, "complaint">;

/** Days of an answer that were checked once. */
export type ParsedComplaintAnswer = Branded<Clock, "complaint-answer">;

/** How each day is asked. */
export const complaintFields = {
  notifiedOn: day("notifiedOn", {
    vi: "Ngày thông báo kết quả bình chọn",
    en: "Day of the notice of the results",
  }),
  complainedOn: day("complainedOn", { vi: "Ngày khiếu nại", en: "Day of the complaint" }),
};

/** How each day is asked. */
export const complaintAnswerFields = {
  receivedOn: day("receivedOn", {
    vi: "Ngày Hội đồng nhận đơn khiếu nại",
    en: "Day on which the council received the complaint",
  }),
  answeredOn: day("answeredOn", { vi: "Ngày Hội đồng trả lời", en: "Day of the council's answer" }),
};

type Shaped<Facts> = { readonly [Name in keyof Facts]?: Given<string> };

/** Builds the days of a complaint, from input of the right shape. */
export function buildComplaint(input: Shaped<typeof complaintFields>, faults: Faults): ParsedComplaint {
  const from = { path: "notifiedOn", given: input.notifiedOn };
  const done = { path: "complainedOn", given: input.complainedOn };
  return brand<"complaint", Clock>(readClock(from, done, faults));
}

/** Builds the days of an answer, from input of the right shape. */
export function buildComplaintAnswer(
  input: Shaped<typeof complaintAnswerFields>,
  faults: Faults,
): ParsedComplaintAnswer {
  const from = { path: "receivedOn", given: input.receivedOn };
  const done = { path: "answeredOn", given: input.answeredOn };
  return brand<"complaint-answer", Clock>(readClock(from, done, faults));
}

interface GivenDay {
  readonly path: string;
  readonly given: Given<string>;
}

/** The first day must be there, the second not before it. */
function readClock(first: GivenDay, second: GivenDay, faults: Faults): Clock {
  if (first.given === undefined || first.given === null) faults.add(first.path, "missing");
  const from = readDay(first.given, first.path, faults) ?? "";
  const doneOn = readDay(second.given, second.path, faults);
  if (doneOn !== undefined && doneOn < from) faults.add(second.path, "out-of-order");
  return { from, doneOn };
}
