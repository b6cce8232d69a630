import { describe, expect, it } from "vitest";
import { checkDossier, type DossierFacts } from "../../src/craft/index.js";
import { findFinding } from "../../src/kernel/index.js";
import { faults, missing, said } from "./answers.js";
import { departures } from "./enumerate.js";

const today = { on: "2026-11-21" };
const yesNo = [true, false];
const craftPapers = { history: true, awards: true, artisan: true };
const villagePapers = { households: true, results: true, environment: true };

const complete = (met: boolean) => (met ? ("complete" as const) : ("incomplete" as const));

type Facts = Readonly<Record<string, unknown>>;

const hasCraftPapers = (facts: Facts) =>
  facts["papers.history"] === true &&
  (facts["papers.awards"] === true || facts["papers.identity"] === true) &&
  (facts["artisanRecognised"] === false || facts["papers.artisan"] === true);

const hasVillagePapers = (facts: Facts) =>
  facts["papers.households"] === true &&
  facts["papers.results"] === true &&
  facts["papers.environment"] === true;

const cells = {
  artisanRecognised: yesNo,
  "papers.history": yesNo,
  "papers.awards": yesNo,
  "papers.identity": yesNo,
  "papers.artisan": yesNo,
};

const villageCells = {
  "papers.households": yesNo,
  "papers.results": yesNo,
  "papers.environment": yesNo,
};

const check = (facts: DossierFacts) => (input: object) => checkDossier({ ...facts, ...input }, today);

describe("every combination of papers given, lacking and not looked for", () => {
  it("on a traditional craft (Điều 6 khoản 1)", () => {
    const proof = {
      cells,
      law: (facts: Facts) => complete(hasCraftPapers(facts)),
      assess: check({ title: "traditionalCraft" }),
    };
    expect(departures(proof)).toEqual([]);
  });

  it("on a craft village (khoản 2)", () => {
    const proof = {
      cells: villageCells,
      law: (facts: Facts) => complete(hasVillagePapers(facts)),
      assess: check({ title: "craftVillage" }),
    };
    expect(departures(proof)).toEqual([]);
  });

  it("on a traditional craft village of which nothing is recognised (khoản 3 điểm a)", () => {
    const proof = {
      cells: { ...cells, ...villageCells },
      law: (facts: Facts) => complete(hasCraftPapers(facts) && hasVillagePapers(facts)),
      assess: check({ title: "traditionalCraftVillage", villageRecognised: false, craftRecognised: false }),
    };
    expect(departures(proof)).toEqual([]);
  });
});

describe("a traditional craft village of which a part is recognised", () => {
  const title = "traditionalCraftVillage";
  const answerWith = (papers: object, villageRecognised: boolean, craftRecognised?: boolean) =>
    said(checkDossier({ title, villageRecognised, craftRecognised, papers }, today));

  it("needs the papers on the craft only when it is a craft village (điểm b)", () => {
    expect(answerWith(craftPapers, true, false)).toBe("complete");
    expect(answerWith(craftPapers, true)).toBe("complete");
    expect(answerWith({ ...villagePapers, history: false }, true)).toBe("incomplete");
  });

  it("needs the papers on the village only when its craft is recognised (điểm c)", () => {
    expect(answerWith(villagePapers, false, true)).toBe("complete");
    expect(answerWith({ ...craftPapers, results: false }, false, true)).toBe("incomplete");
  });

  it("needs the papers on the craft when both are recognised: the letter of điểm b", () => {
    expect(answerWith(craftPapers, true, true)).toBe("complete");
  });

  it("must say what is recognised", () => {
    expect(faults(checkDossier({ title }, today))).toEqual(["villageRecognised: missing"]);
    expect(faults(checkDossier({ title, villageRecognised: false }, today))).toEqual([
      "craftRecognised: missing",
    ]);
  });
});

describe("a dossier", () => {
  it("may go without the copy of an artisan's recognition where there is none", () => {
    const answer = checkDossier(
      { title: "traditionalCraft", artisanRecognised: false, papers: { history: true, identity: true } },
      today,
    );
    expect(said(answer)).toBe("complete");
    expect(findFinding(answer, "craft.dossier.craft.artisan")?.state).toBe("not-applicable");
  });

  it("without papers looked for asks for each", () => {
    expect(missing(checkDossier({ title: "craftVillage" }, today))).toEqual([
      "papers.households",
      "papers.results",
      "papers.environment",
    ]);
  });

  it("before 1 June 2018 went by rules that were not obtained", () => {
    const facts: DossierFacts = { title: "craftVillage", papers: villagePapers };
    expect(checkDossier(facts, { on: "2018-05-31" })).toMatchObject({
      status: "not-in-force",
      reason: "text-not-obtained",
    });
    expect(said(checkDossier(facts, { on: "2018-06-01" }))).toBe("complete");
  });

  it("must name its title, and names a title of its own kind once", () => {
    const input: DossierFacts = { ...Object({ papers: {} }) };
    const wrong: DossierFacts = { ...Object({ title: "village" }) };
    expect(faults(checkDossier(input, today))).toEqual(["title: missing"]);
    expect(faults(checkDossier(wrong, today))).toEqual(["title: not-a-choice"]);
  });
});
