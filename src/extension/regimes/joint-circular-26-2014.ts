import { figure, type Place, places } from "../../kernel/place.js";
import { type NormRegime, row } from "../norm-row.js";

const at = places("26/2014/TTLT-BTC-BCT", "official");
/** The figure stands in Joint Circular 221/2012/TTLT-BTC-BCT, whose article was not read. */
const cleanerProduction: Place = {
  citation: { document: "221/2012/TTLT-BTC-BCT" },
  verification: "single-source",
};

const fixed = { fixed: true };
/** A level that the joint circular takes from another document. */
const by = (elsewhere: string) => ({ elsewhere });

/** Joint Circular 26/2014/TTLT-BTC-BCT, Article 6: percent of the cost, triệu đồng for each unit. */
export const jointCircular26: NormRegime = {
  ref: {
    id: "extension.joint-circular-26-2014",
    title: { vi: "Thông tư liên tịch 26/2014/TTLT-BTC-BCT", en: "Joint Circular 26/2014/TTLT-BTC-BCT" },
    from: "2014-04-08",
    to: "2018-05-11",
    documents: ["26/2014/TTLT-BTC-BCT"],
  },
  place: at("6"),
  local: at("6", "3", "a"),
  conditions: at("7"),
  noDoubleSupport: at("7", "4"),
  advance: figure("70", "percent", at("8", "2", "b")),
  read: true,
  listed: [[at("6", "1", "đ"), ["contest"]]],
  priority: figure("150", "percent", at("6", "2", "t")),
  rows: {
    enterpriseEstablishment: row(at("6", "2", "a"), "-", "10"),
    newTechnologyModel: row(at("6", "2", "b"), "30", "500"),
    effectiveModel: row(at("6", "2", "b"), "-", "100"),
    machinery: row(at("6", "2", "c"), "50", "200"),
    technologyTransfer: row(at("6", "2", "c"), "50", "200"),
    domesticFairOrganising: row(at("6", "2", "d"), "100", "-", fixed),
    domesticFairParticipation: row(at("6", "2", "d"), "80", "-", fixed),
    fairAbroad: row(at("6", "2", "đ"), "100", "-", fixed),
    studyTripAbroad: row(at("6", "2", "e"), "100", "-", fixed),
    regionalSelection: row(at("6", "2", "g"), "-", "100"),
    nationalSelection: row(at("6", "2", "g"), "-", "200"),
    regionalPrize: row(at("6", "2", "g"), "-", "5"),
    nationalPrize: row(at("6", "2", "g"), "-", "10"),
    brand: row(at("6", "2", "h"), "50", "35"),
    consulting: row(at("6", "2", "i"), "50", "35"),
    communications: row(at("6", "2", "k"), "-", "-"),
    regionalAssociation: row(at("6", "2", "l"), "30", "70"),
    nationalAssociation: row(at("6", "2", "l"), "30", "100"),
    linkageCluster: row(at("6", "2", "m"), "50", "150"),
    relocationInterest: row(at("6", "2", "n"), "50", "500", {
      years: figure("2", "year", at("6", "2", "n")),
      reference: at("6", "2", "n"),
    }),
    establishmentPollution: row(at("6", "2", "o"), "30", "300"),
    clusterPollution: row(at("6", "2", "p"), "30", "1500"),
    clusterDetailedPlan: row(at("6", "2", "q"), "50", "500"),
    clusterInfrastructure: row(at("6", "2", "r"), "-", "3000"),
    agencyManagement: row(at("6", "2", "s"), "1.5", "-"),
    implementerManagement: row(at("6", "2", "s"), "2.5", "-"),
    showroom: row(at("5", "4"), "-", "-"),
    relocationConsulting: row(at("5", "7", "c"), "-", "-"),
    cleanerProductionModel: row(at("6", "1", "h"), "?", "?", by("221/2012/TTLT-BTC-BCT")),
    cleanerProductionAssessment: row(cleanerProduction, "50", "50"),
    trainingMaterials: row(at("6", "1", "a"), "?", "?", by("123/2009/TT-BTC")),
    vocationalTraining: row(at("6", "1", "b"), "?", "?", by("112/2010/TTLT-BTC-BLĐTBXH")),
    conference: row(at("6", "1", "c"), "?", "?", by("97/2010/TT-BTC")),
    travelAbroad: row(at("6", "1", "d"), "?", "?", by("102/2012/TT-BTC")),
    contest: row(at("6", "1", "đ"), "?", "?", by("101/2009/TT-BTC")),
    startupTraining: row(at("6", "1", "e"), "?", "?", by("139/2010/TT-BTC")),
    informationTechnology: row(at("6", "1", "g"), "?", "?", by("19/2012/TTLT-BTC-BKHĐT-BTTTT")),
  },
};
