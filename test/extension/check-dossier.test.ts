import { describe, expect, it } from "vitest";
import { checkDossier } from "../../src/extension/check-dossier.js";
import { checkParsedDossier } from "../../src/extension/checked-dossier.js";
import type { DossierFacts } from "../../src/extension/dossier-inputs.js";
import { parseDossier } from "../../src/extension/dossier-schema.js";
import { itemIds } from "../../src/extension/items.js";
import {
  type Circumstance,
  circumstances,
  type Paper,
  papers,
  stages,
} from "../../src/extension/regimes/procedure.js";

const on = "2026-11-01";

type Dossier = Omit<DossierFacts, "budget">;

const file = (facts: Dossier) => checkDossier({ budget: "national", ...facts }, { on });

/** The verdict, or the facts that are missing. */
function verdictOf(facts: Dossier): unknown {
  const answer = file(facts);
  if (answer.status === "decided") return answer.outcome.verdict;
  return answer.status === "undetermined" ? answer.missing.map(({ path }) => path) : answer;
}

/** The states of the findings by name. */
function statesOf(facts: Dossier): Readonly<Record<string, string>> {
  const answer = file(facts);
  if (!("finding" in answer)) return {};
  return Object.fromEntries(
    (answer.finding.children ?? []).map(({ id, state }) => [
      id.replace("extension.dossier.", "").replace("papers.", ""),
      state,
    ]),
  );
}

const there = (...names: readonly Paper[]) => Object.fromEntries(names.map((name) => [name, true]));
const none: Readonly<Partial<Record<Circumstance, boolean>>> = {
  annexApplies: false,
  groupProject: false,
  contractorHired: false,
  collectiveMark: false,
  website: false,
  investorIsEnterprise: false,
  treatsPollution: false,
  shareOfCost: false,
  lastContract: false,
  issuesInvoice: false,
};

const department: Dossier = {
  stage: "department",
  papers: there("request", "project"),
  circumstances: { ...none, implementerBenefits: true },
  planYear: 2027,
  filedOn: "2026-05-19",
};

describe("registration", () => {
  it("with the Department ends before 20 May of the year before: the day itself is late", () => {
    expect(verdictOf(department)).toBe("in-order");
    const late = { ...department, filedOn: "2026-05-20" };
    expect(verdictOf({ ...late, directedOtherwise: false })).toBe("not-in-order");
    expect(verdictOf(late)).toEqual(["directedOtherwise"]);
    expect(verdictOf({ ...late, directedOtherwise: true })).toBe("in-order");
    expect(statesOf({ ...late, directedOtherwise: true })["filed"]).toBe("not-applicable");
  });

  it("with the agency ends before 15 June of the year before", () => {
    const agency: Dossier = {
      stage: "agency",
      papers: there("registrationReport", "summaryTable"),
      circumstances: { annexApplies: false, straightToAgency: true },
      planYear: 2027,
      directedOtherwise: false,
    };
    expect(verdictOf({ ...agency, filedOn: "2026-06-14" })).toBe("in-order");
    expect(verdictOf({ ...agency, filedOn: "2026-06-15" })).toBe("not-in-order");
    expect(verdictOf({ ...agency, planYear: null, filedOn: null })).toEqual(["filedOn", "planYear"]);
    expect(verdictOf({ ...agency, filedOn: "2026-06-14", circumstances: { annexApplies: false } })).toEqual(
      ["papers.appraisalForm", "circumstances.straightToAgency"].reverse(),
    );
  });

  it("shows the day and the limit", () => {
    const answer = file(department);
    const filed = "finding" in answer ? answer.finding.children?.at(-1) : undefined;
    expect(filed).toMatchObject({
      id: "extension.dossier.filed",
      state: "met",
      observed: { kind: "day", value: "2026-05-19" },
      required: { op: "<", values: [{ kind: "day", value: "2026-05-20" }] },
      citation: { document: "36/2013/TT-BCT", article: "10", clause: "1", point: "b" },
    });
  });

  it("needs the beneficiary's request where somebody else carries the project out", () => {
    const apart = { ...department, circumstances: { ...none, implementerBenefits: false } };
    expect(verdictOf(apart)).toEqual(["papers.beneficiaryRequest"]);
    expect(verdictOf({ ...apart, papers: there("request", "project", "beneficiaryRequest") })).toBe(
      "in-order",
    );
    const lacking = { ...department.papers, beneficiaryRequest: false };
    expect(verdictOf({ ...apart, papers: lacking })).toBe("not-in-order");
    expect(verdictOf({ ...apart, papers: lacking, circumstances: none })).toEqual([
      "circumstances.implementerBenefits",
    ]);
  });

  it("needs what Annex 2 names and what the Department adds for a group project", () => {
    const group = {
      ...department,
      circumstances: { implementerBenefits: true, annexApplies: true, groupProject: true },
    };
    expect(verdictOf(group)).toEqual(["papers.annexPapers", "papers.departmentPapers"]);
    expect(verdictOf({ ...department, circumstances: { implementerBenefits: true } })).toEqual([
      "circumstances.annexApplies",
      "papers.annexPapers",
      "circumstances.groupProject",
      "papers.departmentPapers",
    ]);
  });

  it("tells the sets of papers and who appraises and approves", () => {
    const steps = (facts: Dossier) => {
      const answer = file(facts);
      return answer.status === "decided"
        ? [answer.outcome.sets, answer.outcome.approvals.map(({ authority }) => authority.en)]
        : null;
    };
    const agency = "Agency for Innovation, Green Transition and Industrial Extension";
    const minister = "Minister of Industry and Trade";
    expect(steps(department)).toEqual([3, []]);
    expect(
      steps({ ...department, circumstances: { ...department.circumstances, straightToAgency: false } }),
    ).toEqual([3, ["Provincial Department of Industry and Trade", agency, minister]]);
    expect(
      steps({ ...department, circumstances: { ...department.circumstances, straightToAgency: true } }),
    ).toEqual([3, [agency, minister]]);
  });
});

describe("the headings of a project", () => {
  it("are eight", () => {
    const headings = stages.project.flatMap(({ rules }) => rules.map(([paper]) => paper));
    expect(headings).toHaveLength(8);
    expect(verdictOf({ stage: "project", papers: there(...headings) })).toBe("in-order");
    expect(verdictOf({ stage: "project", papers: { effect: false } })).toBe("not-in-order");
    expect(verdictOf({ stage: "project" })).toHaveLength(8);
  });
});

describe("the first advance", () => {
  it("of machinery needs more than 70 percent of the whole investment done", () => {
    const advance: Dossier = {
      stage: "advance",
      item: "machinery",
      papers: there("contract", "progressReport"),
    };
    expect(verdictOf({ ...advance, workDonePercent: 70 })).toBe("not-in-order");
    expect(verdictOf({ ...advance, workDonePercent: "70.0001" })).toBe("in-order");
    expect(verdictOf(advance)).toEqual(["workDonePercent"]);
  });

  it("of infrastructure needs more than 50 percent of the supported item done", () => {
    const advance: Dossier = {
      stage: "advance",
      item: "clusterInfrastructure",
      papers: there("contract", "progressReport", "supportContract"),
      circumstances: none,
    };
    expect(verdictOf({ ...advance, workDonePercent: 50 })).toBe("not-in-order");
    expect(verdictOf({ ...advance, workDonePercent: 50.01 })).toBe("in-order");
    expect(verdictOf({ ...advance, workDonePercent: 51, circumstances: { contractorHired: true } })).toEqual([
      "papers.contractorContract",
    ]);
  });

  it("depends on the item", () => {
    expect(verdictOf({ stage: "advance", papers: there("contract") })).toEqual(["item"]);
    expect(verdictOf({ stage: "advance", papers: { contract: false } })).toBe("not-in-order");
    expect(verdictOf({ stage: "advance", item: "fairAbroad", papers: there("contract") })).toBe("in-order");
  });

  it("tells the percentage; of founding an enterprise that of the later text, with a notice", () => {
    const percent = (facts: Dossier, day = on) => {
      const answer = checkDossier({ budget: "national", ...facts }, { on: day });
      if (answer.status !== "decided") return answer.status;
      const notice = answer.notices.find(({ code }) => code === "advance-above-ceiling");
      return [answer.outcome.advancePercent, notice?.alternative ?? null];
    };
    const training: Dossier = {
      stage: "advance",
      item: "vocationalTraining",
      papers: there("contract", "trainingPlan"),
    };
    expect(percent(training)).toEqual(["70", null]);
    const founding: Dossier = {
      stage: "advance",
      item: "enterpriseEstablishment",
      papers: there("contract", "acceptance", "costReport", "registrationCertificate"),
    };
    expect(percent(founding)).toEqual(["70", "100"]);
    expect(percent(founding, "2014-04-08")).toEqual(["70", "100"]);
    expect(percent(founding, "2014-04-07")).toEqual(["100", null]);
    expect(percent({ stage: "advance", item: "fairAbroad", papers: there("contract") })).toEqual([
      null,
      null,
    ]);
  });
});

describe("the remainder", () => {
  const common = there("acceptance", "summaryReport", "costReport");

  it("needs the papers of its kind of activity", () => {
    expect(verdictOf({ stage: "remainder", item: "machinery", papers: common })).toEqual([
      "papers.purchaseContract",
    ]);
    expect(verdictOf({ stage: "remainder", item: "technologyTransfer", papers: common })).toEqual([
      "papers.transferContract",
    ]);
    expect(verdictOf({ stage: "remainder", item: "showroom", papers: common })).toBe("in-order");
    expect(verdictOf({ stage: "remainder", papers: common })).toEqual(["item"]);
  });

  it("of cluster works built by an enterprise needs an audit", () => {
    const works: Dossier = {
      stage: "remainder",
      item: "clusterPollution",
      papers: { ...common, ...there("worksAcceptance", "outputProof") },
      circumstances: { treatsPollution: true, investorIsEnterprise: true },
    };
    expect(verdictOf(works)).toEqual(["papers.audit"]);
    expect(statesOf({ ...works, item: "establishmentPollution" })).not.toHaveProperty("audit");
  });
});

describe("settlement", () => {
  const settled: Dossier = {
    stage: "settlement",
    papers: there("acceptance", "settlementTable", "voucherList", "advancePapers"),
    circumstances: none,
    planYear: 2026,
    acceptedOn: "2026-10-01",
    filedOn: "2026-10-16",
    settledOn: "2027-01-22",
  };

  it("is filed within 15 days of the last acceptance", () => {
    expect(verdictOf(settled)).toBe("in-order");
    const late = { ...settled, filedOn: "2026-10-17" };
    expect(verdictOf(late)).toEqual(["dueOn"]);
    expect(verdictOf({ ...late, dueOn: "2026-10-16" })).toBe("not-in-order");
  });

  it("whose last day is no working day may be filed on the next one", () => {
    const late = { ...settled, acceptedOn: "2026-10-02", filedOn: "2026-10-19" };
    expect(verdictOf({ ...late, dueOn: "2026-10-19" })).toBe("in-order");
  });

  it("ends on 22 January of the next year: that day is in time", () => {
    expect(verdictOf({ ...settled, settledOn: "2027-01-23" })).toBe("not-in-order");
    expect(verdictOf({ ...settled, settledOn: null })).toEqual(["settledOn"]);
    expect(verdictOf({ ...settled, planYear: null })).toEqual(["planYear"]);
    expect(verdictOf({ ...settled, acceptedOn: null, filedOn: null })).toEqual(["filedOn", "acceptedOn"]);
  });

  it("of a share of the cost needs the vouchers of all sources, of the last contract the comparison", () => {
    expect(
      verdictOf({ ...settled, circumstances: { ...none, shareOfCost: true, lastContract: true } }),
    ).toEqual(["papers.allSourcesList", "papers.comparisonTable"]);
  });

  it("with an invoice needs the invoice and not the tables", () => {
    const invoiced = { ...settled, papers: there("acceptance", "invoice", "advancePapers") };
    expect(verdictOf({ ...invoiced, circumstances: { ...none, issuesInvoice: true } })).toBe("in-order");
    expect(verdictOf({ ...invoiced, circumstances: none })).toEqual([
      "papers.settlementTable",
      "papers.voucherList",
    ]);
  });

  it("of loan interest is preceded by its own papers", () => {
    const [rules] = stages.interest;
    expect(verdictOf({ stage: "interest", papers: there(...rules.rules.map(([paper]) => paper)) })).toBe(
      "in-order",
    );
  });
});

describe("a change", () => {
  const change: Dossier = {
    stage: "change",
    papers: there("letter"),
    circumstances: { straightToAgency: true },
  };
  const approver = (facts: Dossier) => {
    const answer = file({ ...change, ...facts });
    return answer.status === "decided" ? answer.outcome.approvals.map(({ authority }) => authority.en) : null;
  };

  it("is approved by the minister or the agency, of a group project in part by the Department", () => {
    expect(approver({ stage: "change", change: "moreMoney" })).toEqual(["Minister of Industry and Trade"]);
    expect(approver({ stage: "change", change: "timeInYear" })?.[0]).toContain("Agency");
    const group = (groupProject: boolean) => ({ straightToAgency: true, groupProject });
    expect(approver({ stage: "change", change: "place", circumstances: group(true) })?.[0]).toContain(
      "Department",
    );
    expect(approver({ stage: "change", change: "place", circumstances: group(false) })?.[0]).toContain(
      "Agency",
    );
    expect(approver({ stage: "change", change: "place" })).toEqual([]);
    expect(approver({ stage: "change" })).toEqual([]);
  });

  it("of a project that the Department registered needs its confirmation", () => {
    expect(verdictOf({ ...change, circumstances: { straightToAgency: false } })).toEqual([
      "papers.confirmation",
    ]);
  });
});

describe("whose procedure", () => {
  it("local projects follow the procedure of their province, which is not known", () => {
    const answer = checkDossier({ stage: "project", budget: "local" }, { on });
    expect(answer).toMatchObject({ status: "undetermined", because: [{ kind: "authority" }], missing: [] });
  });

  it("the budget must be known", () => {
    const answer = checkDossier({ stage: "project", papers: { effect: false } }, { on });
    expect(answer).toMatchObject({ status: "undetermined", missing: [{ path: "budget" }] });
  });

  it("the circular is in force from 10 February 2014, and its amendment of 2018 was not read", () => {
    const at = (day: string) => checkDossier(department, { on: day });
    expect(at("2014-02-09")).toMatchObject({ status: "not-in-force", reason: "before" });
    expect(at("2014-02-10").status).toBe("undetermined");
    expect(at("2014-02-31").status).toBe("invalid");
    const codes = (day: string) => {
      const answer = at(day);
      return "notices" in answer ? answer.notices.map(({ code }) => code) : [];
    };
    expect(codes("2018-07-09")).toEqual([]);
    expect(codes("2018-07-10")).toEqual(["amendment-not-read"]);
    expect(codes("2027-01-01")).toEqual(["amendment-not-read", "after-knowledge"]);
  });
});

describe("bad input of a file", () => {
  const faults = (input: object) => {
    const parsed = parseDossier(input);
    return parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code]);
  };

  it("no stage, an unknown paper, a paper of another stage", () => {
    expect(faults({ papers: { invoice: true } })).toEqual([["stage", "missing"]]);
    expect(faults({ stage: "project", papers: { poem: true, invoice: true } })).toEqual([
      ["papers.poem", "unknown-key"],
      ["papers.invoice", "conflict"],
    ]);
    expect(faults({ stage: "project", papers: { effect: 1 } })).toEqual([["papers.effect", "not-a-yes-no"]]);
  });

  it("days that do not exist or are out of order", () => {
    const days = { stage: "settlement", acceptedOn: "2026-10-01" };
    expect(faults({ ...days, filedOn: "2026-10-32" })).toEqual([["filedOn", "not-a-day"]]);
    expect(faults({ ...days, filedOn: "2026-09-30" })).toEqual([["filedOn", "out-of-order"]]);
    expect(faults({ ...days, settledOn: "2026-09-30" })).toEqual([["settledOn", "out-of-order"]]);
    expect(faults({ ...days, dueOn: "2026-10-15" })).toEqual([["dueOn", "out-of-order"]]);
    expect(faults({ ...days, stage: "department", filedOn: "2026-09-30" })).toEqual([]);
  });

  it("years out of range", () => {
    expect(faults({ stage: "agency", planYear: 1900 })).toEqual([["planYear", "conflict"]]);
    expect(faults({ stage: "agency", planYear: 2199 })).toEqual([["planYear", "too-large"]]);
    expect(faults({ stage: "agency", planYear: 2026.5 })).toEqual([["planYear", "too-fine"]]);
  });
});

describe("the tables of the procedure", () => {
  it("ask for every paper, and for every circumstance", () => {
    const rules = Object.values(stages).flatMap((stage) => stage.flatMap((part) => [...part.rules]));
    expect(new Set(rules.map(([paper]) => paper))).toEqual(new Set(Object.keys(papers)));
    expect(new Set(rules.flatMap(([, when]) => (when === undefined ? [] : [when])))).toEqual(
      new Set(Object.keys(circumstances)),
    );
  });

  it("ask for no paper twice for one item", () => {
    for (const stage of Object.values(stages)) {
      for (const item of itemIds) {
        const asked = stage.flatMap((part) =>
          !("items" in part) || [...part.items].some((named) => named === item)
            ? part.rules.map(([paper]) => paper)
            : [],
        );
        expect(new Set(asked).size).toBe(asked.length);
      }
    }
  });
});

describe("the twin for parsed files", () => {
  it("gives the same bytes", () => {
    const facts: DossierFacts = { ...department, budget: "national" };
    const parsed = parseDossier(facts);
    expect(JSON.stringify(parsed.ok ? checkParsedDossier(parsed.value, { on }) : null)).toBe(
      JSON.stringify(checkDossier(facts, { on })),
    );
    expect(checkDossier(JSON.parse("{}"), { on }).status).toBe("invalid");
  });
});
