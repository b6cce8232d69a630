import type { Figure } from "../../kernel/figure.js";
import { atLeast, type Bound, figure, type Place, places } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import { decree32 } from "./decree-32-2024.js";
import { decree66 } from "./decree-66-2020.js";
import { decree139 } from "./decree-139-2025.js";
import { decree303 } from "./decree-303-2026.js";

/** The four groups of criteria that the council scores. */
export type ScoreGroup = "infrastructure" | "environment" | "capacity" | "finance";

/** The scale is the same in every regime that has one. */
const points: Readonly<Record<ScoreGroup, string>> = {
  infrastructure: "15",
  environment: "15",
  capacity: "30",
  finance: "40",
};
const passMark = "50";

/** A seat on the council. */
export interface CouncilSeat {
  readonly seat: "chair" | "deputy-chair" | "member" | "secretary";
  /** Who takes it. */
  readonly from: Text;
  /** Whether who takes it is a member of the council. */
  readonly isMember: boolean;
}

/** How a regime has the infrastructure investor selected. */
export interface ScoringTerms {
  readonly place: Place;
  /** The most points of each group. */
  readonly most: Readonly<Record<ScoreGroup, Figure>>;
  readonly pass: Bound;
  /** Only candidates whose dossier meets the decree are scored; `null` where the provision was not read. */
  readonly dossier: Place | null;
  /** A tie goes to the one the chair proposes; `null` where the rule was not read. */
  readonly tie: Place | null;
  /** Infrastructure in public-private partnership goes by the law on that; `null` where it is not said. */
  readonly partnership: Place | null;
  /** What else the regime says. */
  readonly remarks: readonly { readonly code: string; readonly text: Text }[];
  readonly council: Place & { readonly seats: readonly CouncilSeat[] };
}

function scale(place: Place): Pick<ScoringTerms, "place" | "most" | "pass"> {
  const most = (group: ScoreGroup): Figure => figure(points[group], "point", place);
  return {
    place,
    most: {
      infrastructure: most("infrastructure"),
      environment: most("environment"),
      capacity: most("capacity"),
      finance: most("finance"),
    },
    pass: atLeast(passMark, "point", place),
  };
}

const chair: CouncilSeat = {
  seat: "chair",
  from: { vi: "Lãnh đạo UBND cấp tỉnh", en: "A leader of the provincial People's Committee" },
  isMember: true,
};
const others: CouncilSeat = {
  seat: "member",
  from: { vi: "Đại diện các sở, cơ quan liên quan", en: "Representatives of the departments concerned" },
  isMember: true,
};
const secretary: CouncilSeat = {
  seat: "secretary",
  from: {
    vi: "Đại diện phòng chuyên môn của Sở Công Thương",
    en: "A representative of a division of the Department of Industry and Trade",
  },
  isMember: false,
};

function deputy(from: Text): CouncilSeat {
  return { seat: "deputy-chair", from, isMember: true };
}

const ofIndustry = deputy({
  vi: "Lãnh đạo Sở Công Thương",
  en: "A leader of the Department of Industry and Trade",
});
const ofPlanning = deputy({
  vi: "Lãnh đạo Sở Kế hoạch và Đầu tư",
  en: "A leader of the Department of Planning and Investment",
});
const ofFinance = deputy({ vi: "Lãnh đạo Sở Tài chính", en: "A leader of the Department of Finance" });

const amending66 = { document: "66/2020/NĐ-CP", article: "1", clause: "9" };
const at66 = places("68/2017/NĐ-CP", "corroborated", amending66)("15", "3");
const council66 = places("68/2017/NĐ-CP", "single-source", amending66)("15", "3");
const at32 = places("32/2024/NĐ-CP", "official")("13", "2");
const at303 = places("32/2024/NĐ-CP", "single-source", { document: "303/2026/NĐ-CP", article: "1" })(
  "13",
  "2",
);

const decree32Scoring: ScoringTerms = {
  ...scale(at32),
  dossier: at32,
  tie: at32,
  partnership: null,
  remarks: [],
  council: { ...at32, seats: [chair, ofIndustry, ofPlanning, others, secretary] },
};

/** The terms of each regime, by its id; of regimes that are missing here no scoring is known. */
export const scoringTerms: Readonly<Record<string, ScoringTerms>> = {
  [decree66.id]: {
    ...scale(at66),
    dossier: null,
    tie: null,
    partnership: at66,
    remarks: [],
    council: { ...council66, seats: [chair, ofIndustry, others] },
  },
  [decree32.id]: decree32Scoring,
  [decree139.id]: decree32Scoring,
  [decree303.id]: {
    ...scale(at303),
    dossier: at303,
    tie: at303,
    partnership: null,
    remarks: [
      {
        code: "other-law-prevails",
        text: {
          vi: "Nếu pháp luật về đầu tư hoặc luật khác có quy định riêng về lựa chọn thì theo quy định đó.",
          en: "Where the law on investment or another law has a rule of its own on the selection, that rule prevails.",
        },
      },
      {
        code: "cooperating-candidates",
        text: {
          vi: "Các bên cùng hợp tác phải lập tổ chức kinh tế chung hoặc ủy quyền cho một bên đứng ra.",
          en: "Parties who cooperate must form an economic organisation or authorise one of them.",
        },
      },
    ],
    council: { ...at303, seats: [chair, ofIndustry, ofFinance, others, secretary] },
  },
};

/** The most points of each group, under whatever regime. */
export const mostPoints: Readonly<Record<ScoreGroup, Figure>> = decree32Scoring.most;
