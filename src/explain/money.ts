import type { Locale, Text } from "../kernel/text.js";
import { type Block, item, line } from "./block.js";
import { numberText } from "./number.js";

/** The names under which outcomes carry the most that may be granted, in đồng. */
const amounts = ["ceiling", "ceilingDong", "total"] as const;

/** A step of reckoning it, and whether it sets the amount. */
interface Step {
  readonly label: Text;
  readonly amount: number;
  readonly binds: boolean;
}

/** The most that may be granted and how it is reckoned, or between which amounts it lies; nothing for other outcomes. */
export function moneyLines(outcome: unknown, locale: Locale): readonly Block[] {
  if (typeof outcome !== "object" || outcome === null) return [];
  const entries = new Map<string, unknown>(Object.entries(outcome));
  const amount = amounts.map((name) => entries.get(name)).find((value) => typeof value === "number");
  if (amount !== undefined) {
    const most = locale === "vi" ? "Tối đa" : "At most";
    return [line(`${most}: ${dong(amount, locale)}`), ...stepsIn(entries.get("steps"), locale)];
  }
  const from = entries.get("from");
  return typeof from === "number" ? [line(rangeText(from, entries.get("to"), locale))] : [];
}

function rangeText(from: number, to: unknown, locale: Locale): string {
  const least = dong(from, locale);
  const most = typeof to === "number" ? dong(to, locale) : null;
  if (locale === "vi") return `Kết quả có thể: từ ${least}${most === null ? " trở lên" : ` đến ${most}`}`;
  return `Still possible: ${least} ${most === null ? "or more" : `to ${most}`}`;
}

function stepsIn(steps: unknown, locale: Locale): readonly Block[] {
  if (!Array.isArray(steps)) return [];
  return steps.filter(isStep).map(({ label, amount, binds }) => {
    const decides = locale === "vi" ? "mức này quyết định" : "this one decides";
    return item(`${label[locale]}: ${dong(amount, locale)}${binds ? ` – ${decides}` : ""}`);
  });
}

function isStep(value: unknown): value is Step {
  return (
    typeof value === "object" &&
    value !== null &&
    "label" in value &&
    "binds" in value &&
    "amount" in value &&
    typeof value.amount === "number"
  );
}

function dong(amount: number, locale: Locale): string {
  return numberText(String(amount), "dong", locale);
}
