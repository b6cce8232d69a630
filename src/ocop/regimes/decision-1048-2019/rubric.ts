import { composeRubric } from "../../compose.js";
import type { Rubric } from "../../rubric.js";
import { set01 } from "./sets/set-01.js";
import { set02 } from "./sets/set-02.js";
import { set03 } from "./sets/set-03.js";
import { set04 } from "./sets/set-04.js";
import { set05 } from "./sets/set-05.js";
import { set06 } from "./sets/set-06.js";
import { set07 } from "./sets/set-07.js";
import { set08 } from "./sets/set-08.js";
import { set09 } from "./sets/set-09.js";
import { set10 } from "./sets/set-10.js";
import { set11 } from "./sets/set-11.js";
import { set12 } from "./sets/set-12.js";
import { set13 } from "./sets/set-13.js";
import { set14 } from "./sets/set-14.js";
import { set15 } from "./sets/set-15.js";
import { set16 } from "./sets/set-16.js";
import { set17 } from "./sets/set-17.js";
import { set18 } from "./sets/set-18.js";
import { set19 } from "./sets/set-19.js";
import { set20 } from "./sets/set-20.js";
import { set21 } from "./sets/set-21.js";
import { set22 } from "./sets/set-22.js";
import { set23 } from "./sets/set-23.js";
import { set24 } from "./sets/set-24.js";
import { set25 } from "./sets/set-25.js";
import { set26 } from "./sets/set-26.js";

/**
 * The score sheets of Quyết định 1048/QĐ-TTg of 2019 as amended by Quyết định 781/QĐ-TTg of 2020, used until 2023: 26
 * product sets. Read from two scoring applications, not from the decision; where they differ or points are missing,
 * the set says so. The minimum criteria of each tier that Quyết định 781/QĐ-TTg added stand beside the forms. Pass it
 * to `rateSheet`, `productSets` or `sheetForm` as `rubrics`.
 *
 * @example
 * ```ts
 * import { sheetForm } from "vn-rural-industry/ocop";
 * import { decision1048Of2019 } from "vn-rural-industry/ocop/1048-2019";
 *
 * const answer = sheetForm(9, { on: "2021-03-01", rubrics: [decision1048Of2019] });
 * answer.status === "decided" && answer.outcome.name.vi; // => "Chế biến từ thủy, hải sản"
 * ```
 */
export const decision1048Of2019: Rubric = /* @__PURE__ */ composeRubric({
  id: "decision-1048-2019",
  citation: { document: "1048/QĐ-TTg" },
  verification: "corroborated",
  samples: 5,
  parts: [
    { code: "A", max: 35, label: "Sản phẩm và sức mạnh cộng đồng | Product and community strength" },
    { code: "B", max: 25, label: "Khả năng tiếp thị | Marketing" },
    { code: "C", max: 40, label: "Chất lượng sản phẩm | Product quality" },
  ],
  sets: [
    set01,
    set02,
    set03,
    set04,
    set05,
    set06,
    set07,
    set08,
    set09,
    set10,
    set11,
    set12,
    set13,
    set14,
    set15,
    set16,
    set17,
    set18,
    set19,
    set20,
    set21,
    set22,
    set23,
    set24,
    set25,
    set26,
  ],
});
