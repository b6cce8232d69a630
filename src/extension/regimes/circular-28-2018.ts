import { figure, type Place, places } from "../../kernel/place.js";
import { none } from "../../support/term.js";
import { type NormRegime, type NormRow, row, term } from "../norm-row.js";

const document = "28/2018/TT-BTC";
const agreed = places(document, "corroborated");
const quoted = places(document, "single-source");
const recalled = places(document, "unverified");

/** What the circular is taken to have kept, though its text was not read. */
const notRead: Place = { citation: { document }, verification: "unverified" };

/** A row whose clause was not read: it is cited by its article, and named by the number it should have. */
function inferred(
  at: typeof agreed,
  inferredClause: string,
  percent: string,
  million: string,
  extras?: Pick<NormRow, "fixed" | "remark">,
): NormRow {
  return row(at("8"), percent, million, { inferredClause, ...extras });
}

const fixed = { fixed: true };
const general = () => row(quoted("7"), "?", "?");
const machinery = row(agreed("8", "4"), "50", "300");

/** The rate that a province gives where it adopts the norm; the clause of the circular breaks off before it. */
const adopted: Place = {
  citation: { document: "08/2024/NQ-HĐND Đồng Tháp" },
  verification: "single-source",
};

/** The first years whose interest is paid for, and the limit to a reference rate, which was not read. */
export const interestTerms = {
  years: figure("2", "year", quoted("8", "14")),
  reference: recalled("8", "14"),
};

/** Circular 28/2018/TT-BTC, Article 8: percent of the cost, triệu đồng for each unit. */
export const circular28: NormRegime = {
  ref: {
    id: "extension.circular-28-2018",
    title: { vi: "Thông tư 28/2018/TT-BTC", en: "Circular 28/2018/TT-BTC" },
    from: "2018-05-11",
    to: null,
    documents: [document, "64/2024/TT-BTC"],
  },
  place: quoted("8"),
  local: { citation: { document }, verification: "corroborated" },
  conditions: notRead,
  noDoubleSupport: notRead,
  advance: figure("70", "percent", { citation: { document }, verification: "single-source" }),
  read: false,
  listed: [[recalled("7"), ["contest"]]],
  priority: figure("150", "percent", recalled("8")),
  rows: {
    enterpriseEstablishment: inferred(agreed, "1", "-", "10"),
    newTechnologyModel: row(agreed("8", "2"), "30", "1000"),
    effectiveModel: {
      place: quoted("8", "2"),
      rate: term("30", "percent", "", adopted),
      cap: term("100000000", "dong", "", quoted("8", "2")),
      otherRate: none,
    },
    cleanerProductionModel: inferred(quoted, "3", "30", "500"),
    machinery,
    technologyTransfer: machinery,
    technologyLine: { ...machinery, line: figure("150", "percent", agreed("8", "4")) },
    domesticFairOrganising: inferred(recalled, "5", "100", "?", fixed),
    domesticFairParticipation: inferred(recalled, "5", "80", "?", fixed),
    fairAbroad: row(quoted("8", "6"), "100", "-", fixed),
    studyTripAbroad: inferred(quoted, "7", "100", "-", fixed),
    regionalSelection: inferred(quoted, "8", "?", "200"),
    nationalSelection: inferred(quoted, "8", "?", "400"),
    regionalPrize: inferred(recalled, "8", "-", "?"),
    nationalPrize: inferred(recalled, "8", "-", "?"),
    trademark: inferred(recalled, "9", "50", "35"),
    consulting: inferred(recalled, "10", "50", "35"),
    communications: inferred(recalled, "11", "?", "?"),
    regionalAssociation: inferred(recalled, "12", "30", "70"),
    nationalAssociation: inferred(recalled, "12", "30", "100"),
    linkageCluster: inferred(recalled, "13", "50", "150"),
    relocationInterest: row(quoted("8", "14"), "50", "500", interestTerms),
    establishmentPollution: inferred(recalled, "15", "30", "300"),
    clusterPollution: inferred(recalled, "16", "30", "1500"),
    clusterDetailedPlan: inferred(recalled, "17", "50", "500"),
    clusterInfrastructure: inferred(quoted, "18", "?", "6000"),
    agencyManagement: inferred(recalled, "19", "1.5", "?"),
    implementerManagement: inferred(recalled, "19", "?", "?", {
      remark: {
        vi: "Mức theo trí nhớ không thống nhất (2,5%; hoặc 3%, địa bàn khó khăn 4%) nên không áp dụng.",
        en: "Recollections disagree (2.5 %; or 3 %, in difficult areas 4 %), so none is applied.",
      },
    }),
    showroom: row(notRead, "?", "?"),
    trainingMaterials: general(),
    vocationalTraining: general(),
    conference: general(),
    travelAbroad: general(),
    contest: general(),
    startupTraining: general(),
    informationTechnology: general(),
  },
};
