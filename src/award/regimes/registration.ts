import { places } from "../../kernel/place.js";

/** The copy of the business registration certificate goes with the entry form. */
export const registration = places("26/2014/TT-BCT", "official")("12", "1", "a");

/**
 * A Government resolution of the end of 2025, whose number is not printed in the copy read, replaces the certificate
 * of an enterprise by the national database on the registration of enterprises: from `from`, until the day before `to`.
 */
export const databaseInstead = { from: "2026-01-01", to: "2027-03-01", place: registration };
