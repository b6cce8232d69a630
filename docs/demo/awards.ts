import { assessEntry, type EntryFacts, scoreEntry } from "vn-rural-industry/award";
import type { DemoEntry } from "./entry.js";

/** A made-up entry in a regional round whose provincial certificate ran out before it was filed. */
const expired: EntryFacts = {
  level: "region",
  establishment: {
    legalForm: "cooperative",
    lawfullySetUp: true,
    producesDirectly: true,
    place: { unit: "commune", centrallyRunCity: false },
  },
  product: {
    form: "single",
    group: "processed",
    industrial: true,
    ownMake: true,
    copied: false,
    conformity: {
      intellectualProperty: true,
      industrialProperty: true,
      quality: true,
      occupationalSafety: true,
      foodSafety: true,
      environment: true,
    },
    seriesProduction: true,
    oneOff: false,
    meetsDemand: true,
  },
  certificates: [{ level: "province", issuedOn: "2022-08-15" }],
  lowerLevel: { requested: true, listed: true },
};

/** What the library answers about awards. Every dossier is made up. */
export const awards: readonly DemoEntry[] = [
  {
    title: {
      vi: "Sản phẩm vướng giấy chứng nhận đã hết hạn",
      en: "An entry held back by an expired certificate",
    },
    answers: [assessEntry(expired, { on: "2026-03-02" })],
  },
  {
    title: { vi: "Ban giám khảo cho điểm trung bình 69,99…", en: "A jury at 69.99…" },
    answers: [
      scoreEntry(
        {
          jurors: 3,
          sheets: [
            { market: 30, economy: 27.97, culture: 6, other: 6 },
            { market: 29.5, economy: 28.5, culture: 6, other: 6 },
            { market: 31, economy: 27, culture: 5.5, other: 6.5 },
          ],
        },
        { on: "2026-03-02" },
      ),
    ],
  },
];
