import type { Field } from "../kernel/field.js";
import { ownCraftFields, recognisedField, villageCraftFields, villageFields } from "./fields.js";

/** The facts that each title asks for. */
export const craftFieldList: readonly Field[] = /* @__PURE__ */ Object.values(ownCraftFields);
export const villageFieldList: readonly Field[] = /* @__PURE__ */ Object.values(villageFields);
export const traditionalVillageFieldList: readonly Field[] = /* @__PURE__ */ (() => [
  ...villageFieldList,
  ...Object.values(villageCraftFields),
  recognisedField,
])();
