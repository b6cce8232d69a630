import { choice, day } from "../kernel/fields.js";
import { entryFields } from "./entry-fields.js";
import { levelChoices } from "./level.js";

/** How each fact on one certificate is asked. */
export const certificateFields = {
  level: choice("level", levelChoices, entryFields.certificateLevel.label),
  issuedOn: day("issuedOn", entryFields.certificateIssuedOn.label),
};
