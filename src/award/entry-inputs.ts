import type { Given } from "../kernel/input.js";
import type { RuralEstablishmentFacts } from "../people/establishment-inputs.js";
import type { Level } from "./level.js";

/** A group of products (nhóm sản phẩm). */
export type ProductGroup = "handicraft" | "processed" | "machinery" | "other";

/** A certificate that the product holds (giấy chứng nhận); one that was withdrawn is none. */
export interface HeldCertificate {
  readonly level?: Given<Level>;
  /** The day on which it was issued, `YYYY-MM-DD`. */
  readonly issuedOn?: Given<string>;
}

/** The products of a set (bộ sản phẩm). */
export interface SetFacts {
  /** All are made by the same establishment. */
  readonly sameEstablishment?: Given<boolean>;
  /** All have the same design (mẫu mã). */
  readonly sameDesign?: Given<boolean>;
  /** All have the same use (công dụng). */
  readonly sameUse?: Given<boolean>;
  /** Made from one material, or from several. */
  readonly materials?: Given<"one" | "several">;
  /** They are different products. */
  readonly differentProducts?: Given<boolean>;
  /** They can be put together, which adds to the convenience of use. */
  readonly combinable?: Given<boolean>;
}

/** Whether the production keeps to the rules on each subject: `true` where it breaches none. */
export interface ConformityFacts {
  readonly intellectualProperty?: Given<boolean>;
  readonly industrialProperty?: Given<boolean>;
  /** Standards and technical regulations on quality. */
  readonly quality?: Given<boolean>;
  readonly occupationalSafety?: Given<boolean>;
  readonly foodSafety?: Given<boolean>;
  readonly environment?: Given<boolean>;
}

/** The product that is entered. */
export interface ProductFacts {
  /** One product, or a set of products. */
  readonly form?: Given<"single" | "set">;
  readonly set?: Given<SetFacts>;
  /** The group it is entered in; it decides nothing, for the last group takes whatever is of no other. */
  readonly group?: Given<ProductGroup>;
  /** An industrial or cottage-industry product (sản phẩm công nghiệp, tiểu thủ công nghiệp). */
  readonly industrial?: Given<boolean>;
  /** Made by the establishment that enters it. */
  readonly ownMake?: Given<boolean>;
  /** A copied product (sản phẩm sao chép); a condition until 15 August 2018. */
  readonly copied?: Given<boolean>;
  readonly conformity?: Given<ConformityFacts>;
  /** It can be made in series and in large numbers. */
  readonly seriesProduction?: Given<boolean>;
  /** It is one of a kind (sản phẩm độc bản). */
  readonly oneOff?: Given<boolean>;
  /** It meets a demand of the market. */
  readonly meetsDemand?: Given<boolean>;
}

/** What the level below says; asked above the lowest level. */
export interface LowerLevelFacts {
  /** It asks in writing that the product be entered. */
  readonly requested?: Given<boolean>;
  /** The product is on the list that goes with the request. */
  readonly listed?: Given<boolean>;
  /** A round is held at the lowest level; asked at provincial level. */
  readonly roundHeld?: Given<boolean>;
  /** Without such a round: its People's Committee forwards the dossier in writing. */
  readonly forwarded?: Given<boolean>;
}

/** The facts on a product that is to enter a round (sản phẩm đăng ký tham gia bình chọn). */
export interface EntryFacts {
  /** The level of the round; required. */
  readonly level: Level;
  readonly establishment?: Given<RuralEstablishmentFacts>;
  readonly product?: Given<ProductFacts>;
  /** Every certificate that the product holds. */
  readonly certificates?: Given<readonly HeldCertificate[]>;
  readonly lowerLevel?: Given<LowerLevelFacts>;
}
