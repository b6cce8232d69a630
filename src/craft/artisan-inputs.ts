import type { Given, Numeric } from "../kernel/input.js";

/** The State's honorary titles of artisans: Nghệ nhân ưu tú and Nghệ nhân nhân dân. */
export type ArtisanTitle = "meritoriousArtisan" | "peoplesArtisan";

/** The best prize won at a kind of contest; `"special"` stands above the first, `"other"` below the third. */
export type Prize = "special" | "first" | "second" | "third" | "other" | "none";

/** The best prizes that the works won. */
export interface PrizeFacts {
  /** At provincial contests. */
  readonly provincial?: Given<Prize>;
  /** At nationwide contests of a competent body. */
  readonly national?: Given<Prize>;
  /** At regional and international contests to which the State sent the artisan. */
  readonly sentByState?: Given<Prize>;
  /** Medal won; asked by the rules of 2007. */
  readonly medal?: Given<"gold" | "silver" | "bronze" | "none">;
  /** Prize or certificate at events that the Prime Minister permitted, in the country or abroad; rules of 2014. */
  readonly permittedEvent?: Given<boolean>;
}

/** Whom the artisan taught. */
export interface TeachingFacts {
  /** Persons to whom the trade was passed on. */
  readonly persons?: Given<Numeric>;
  /** The trade is a special one (nghề đặc thù): at risk, few learners, hard to pass on, long training. */
  readonly specialTrade?: Given<boolean>;
  /** A pupil was awarded Nghệ nhân ưu tú; rules of 2014. */
  readonly awardedPupil?: Given<boolean>;
}

/** The facts on a candidate for a title in handicrafts (nghề thủ công mỹ nghệ), on the day of filing. */
export interface ArtisanFacts {
  /** The title asked for; always needed. */
  readonly title: ArtisanTitle;
  /** A Vietnamese individual who works in handicrafts. */
  readonly vietnameseInHandicrafts?: Given<boolean>;
  /** Considered for, or holding, the same titles in intangible cultural heritage, which is another regime. */
  readonly heritageTitle?: Given<boolean>;
  /** Years in the trade, continuous or added up. */
  readonly yearsInTrade?: Given<Numeric>;
  /** The longest stretch of years without a break; never more than `yearsInTrade`. */
  readonly continuousYears?: Given<Numeric>;
  /** Already holds Nghệ nhân ưu tú in handicrafts. */
  readonly holdsMeritorious?: Given<boolean>;
  /** Years since that title; asked by the rules of 2007. */
  readonly yearsSinceMeritorious?: Given<Numeric>;
  /** Loyal to the country, keeps the law. */
  readonly loyal?: Given<boolean>;
  /** Ethics and esteem. */
  readonly esteemed?: Given<boolean>;
  /** Represents the trade nationwide. */
  readonly nationwide?: Given<boolean>;
  /** Masters the skills of the trade; rules of 2014. */
  readonly skilled?: Given<boolean>;
  /** Products and works that fulfil what the law asks of them. */
  readonly works?: Given<Numeric>;
  /** New ones of them, made after the title Nghệ nhân ưu tú. */
  readonly newWorks?: Given<Numeric>;
  readonly prizes?: Given<PrizeFacts>;
  readonly teaching?: Given<TeachingFacts>;
}
