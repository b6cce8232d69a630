import { number, yesNo } from "../kernel/fields.js";
import { levelField } from "./level.js";

/** How each fact on a council is asked. */
export const councilFields = {
  level: levelField,
  members: number("members", "member", {
    vi: "Số thành viên Hội đồng",
    en: "Number of members of the council",
  }),
  chairLeads: yesNo("chairLeads", {
    vi: "Chủ tịch Hội đồng là lãnh đạo cơ quan luật định của cấp đó",
    en: "The chair is a leader of the body that the law names for the level",
  }),
};
