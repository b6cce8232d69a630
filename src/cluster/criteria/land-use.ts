import type { Criterion, NumberTest, When } from "../../kernel/criterion.js";
import type { Bound, Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import { landUseFields as fields } from "../land-use-fields.js";
import type { LandUseTerms, PlanningTerms } from "../regimes/land-use.js";
import { must, unobtained } from "./shared.js";

const at = "cluster.land-use";

/** What a regime asks of the use of a cluster's land, as a tree of criteria. */
export function landUseCriteria({ residents, rest }: LandUseTerms): Criterion {
  const { citation, verification } = residents;
  const nobody = { vi: "Không có dân cư sinh sống", en: "Nobody lives in the cluster" };
  return {
    kind: "all",
    id: at,
    label: { vi: "Sử dụng đất trong cụm công nghiệp", en: "Use of the cluster's land" },
    citation,
    verification,
    of: [
      must(`${at}.residents`, "residents", nobody, residents, false),
      ...(rest === null
        ? [unobtained(`${at}.other-conditions`, residents)]
        : [
            share("services", fields.services.label, rest.services),
            adjoining(rest.adjoining),
            planning(rest.planning),
          ]),
    ],
  };
}

function share(source: keyof PlanningTerms | "services", label: Text, bound: Bound): NumberTest {
  return { kind: "number", id: `${at}.${source}`, label, source, ...bound };
}

function adjoining(place: Place): When {
  const { citation, verification } = place;
  const id = `${at}.adjoining`;
  return {
    kind: "when",
    id,
    label: { vi: "Cụm nằm cạnh nhau phải có liên kết", en: "Clusters side by side must be linked" },
    citation,
    verification,
    condition: must(`${id}.applies`, "adjoinsAnother", fields.adjoinsAnother.label, place),
    criterion: must(`${id}.linked`, "linked", fields.linked.label, place),
  };
}

function planning({ greenery, greeneryElsewhere, technical, traffic }: PlanningTerms): Criterion {
  const { citation, verification } = greenery.figure;
  return {
    kind: "all",
    id: `${at}.planning`,
    label: { vi: "Tỷ lệ đất theo quy chuẩn quy hoạch", en: "Shares of the planning standard" },
    citation,
    verification,
    of: [
      {
        kind: "reading",
        decides: share("greenery", fields.greenery.label, greenery),
        alternative: share("greenery", fields.greenery.label, greeneryElsewhere),
        notice: {
          code: "greenery-contradiction",
          text: {
            vi: "Hai ghi chú về tỷ lệ cây xanh tối thiểu của quy chuẩn mâu thuẫn nhau; ở đây lấy tỷ lệ thấp hơn.",
            en: "Two notes on the standard's least greenery contradict each other; the lower share is taken here.",
          },
        },
      },
      share("technical", fields.technical.label, technical),
      share("traffic", fields.traffic.label, traffic),
    ],
  };
}
