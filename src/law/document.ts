import type { Citation, Verification } from "../kernel/citation.js";
import type { Text } from "../kernel/text.js";
import type { Issuer } from "./issuer.js";
import type { DocumentKind } from "./kind.js";

/** A legal document (văn bản) as the register knows it. `null` says that something is not known, never that it is not so. */
export interface LawDocument {
  /**
   * The key of the register: the official number, and for a document of a province its name too
   * (`"16/2026/QĐ-UBND Lào Cai"`), since all provinces number alike. Citations name documents by it.
   */
  readonly id: string;
  /** Số hiệu: the official number as printed. One that has no year, like `148/QĐ-TTg`, comes back every year. */
  readonly number: string;
  readonly kind: DocumentKind;
  /** Who issued it; several for a joint circular (thông tư liên tịch). */
  readonly issuers: readonly Issuer[];
  /** The official title in Vietnamese, shortened where it is long, and our English rendering. */
  readonly title: Text | null;
  /** Year of the number or, for a number without one, of issue. */
  readonly year: number;
  /** Ngày ban hành. */
  readonly issued: string | null;
  /** Ngày có hiệu lực: first day in force. */
  readonly inForceFrom: string | null;
  /** First day no longer in force. `null` with an `end` of `null`: no end is known. */
  readonly inForceTo: string | null;
  /** What ended it, or will end it on `inForceTo`; present with `inForceTo: null` when only the day is unknown. */
  readonly end: InForceEnd | null;
  readonly relations: readonly Relation[];
  /** How well number, issuer, title and days were verified, unless `verificationOf` says otherwise of a day. */
  readonly verification: Verification;
  readonly verificationOf: DayVerification;
  readonly note?: Text;
}

/** The days whose verification differs from that of the rest. */
export interface DayVerification {
  readonly issued?: Verification;
  readonly inForceFrom?: Verification;
  readonly inForceTo?: Verification;
}

/** Why a document is no longer in force: another replaced or repealed it, or its own term ran out. */
export interface InForceEnd {
  readonly reason: "replaced" | "repealed" | "term" | "not-known";
  /** The provision that ended it, where known. */
  readonly citation: Citation | null;
}

/** What a document does to another. */
export type RelationKind = "amends" | "replaces" | "repeals" | "supplements" | "guides" | "consolidates";

/** One thing that a document does to another. */
export interface Relation {
  readonly kind: RelationKind;
  /** Key of the other document. */
  readonly document: string;
  /** First day of the effect. */
  readonly from: string | null;
  /** Places of the other document that are concerned; absent: the whole of it, or places not listed. */
  readonly scope?: readonly Citation[];
  /** The provision of the acting document that says so, as far as it is known. */
  readonly citation: Citation;
  readonly verification: Verification;
}
