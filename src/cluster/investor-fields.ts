import { list, number, text, yesNo } from "../kernel/fields.js";
import type { Text } from "../kernel/text.js";
import type { ScoreGroup } from "./regimes/investor.js";

/** What each group of criteria is called. */
const groupLabels: Readonly<Record<ScoreGroup, Text>> = {
  infrastructure: {
    vi: "Phương án đầu tư xây dựng hạ tầng kỹ thuật",
    en: "Plan for building the infrastructure",
  },
  environment: {
    vi: "Phương án quản lý, bảo vệ môi trường",
    en: "Plan for managing and protecting the environment",
  },
  capacity: { vi: "Năng lực, kinh nghiệm", en: "Capacity and experience" },
  finance: { vi: "Phương án tài chính", en: "Financial plan" },
};

/** The groups, in the order of the law. */
export const scoreGroups: readonly ScoreGroup[] = ["infrastructure", "environment", "capacity", "finance"];

function ofGroup(group: ScoreGroup) {
  const label = groupLabels[group];
  const sheet = "candidates[].sheets[]";
  return {
    mark: number(`${sheet}.${group}`, "point", label),
    parts: list(`${sheet}.parts.${group}`, label),
    part: number(`${sheet}.parts.${group}[]`, "point", label),
    subCriteria: list(`subCriteria.${group}`, label),
    name: text(`subCriteria.${group}[].name`, {
      vi: "Tên tiêu chí thành phần",
      en: "Name of the sub-criterion",
    }),
    most: number(`subCriteria.${group}[].most`, "point", {
      vi: "Điểm tối đa của tiêu chí thành phần",
      en: "Most points of the sub-criterion",
    }),
  };
}

/** How each fact on the selection of an investor is asked. */
export const investorFields = {
  publicPrivatePartnership: yesNo("publicPrivatePartnership", {
    vi: "Hạ tầng đầu tư theo phương thức đối tác công tư",
    en: "The infrastructure is built in public-private partnership",
  }),
  candidates: list("candidates", { vi: "Các bên đề nghị làm chủ đầu tư", en: "The candidates" }),
  name: text("candidates[].name", { vi: "Tên bên đề nghị", en: "Name of the candidate" }),
  dossier: yesNo("candidates[].dossierMeetsDecree", {
    vi: "Hồ sơ đề nghị đáp ứng Nghị định",
    en: "The candidate's dossier meets the decree",
  }),
  sheets: list("candidates[].sheets", {
    vi: "Phiếu chấm điểm của các thành viên Hội đồng",
    en: "Score sheets of the council members",
  }),
  member: text("candidates[].sheets[].member", { vi: "Thành viên chấm điểm", en: "Member who marks" }),
  groups: {
    infrastructure: ofGroup("infrastructure"),
    environment: ofGroup("environment"),
    capacity: ofGroup("capacity"),
    finance: ofGroup("finance"),
  },
  chairProposal: text("chairProposal", {
    vi: "Bên được Chủ tịch Hội đồng đề xuất khi bằng điểm",
    en: "Candidate whom the council's chair proposes in a tie",
  }),
};
