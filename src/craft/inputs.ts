import type { Given, Numeric } from "../kernel/input.js";
import type { RuralTradeId } from "./regimes/trades.js";

/** Households of the area that the village takes up (trên địa bàn). */
export interface HouseholdFacts {
  /** All households. */
  readonly total?: Given<Numeric>;
  /** Those that take part in one or more of the rural trades. */
  readonly takingPart?: Given<Numeric>;
}

/** The environmental conditions of craft villages, as somebody who looked states them. */
export interface EnvironmentFacts {
  /** The conditions of the law then in force are met; asked until 31 December 2021, whose texts were not obtained. */
  readonly conditionsMet?: Given<boolean>;
  /** There is an environmental protection plan (phương án bảo vệ môi trường); this and the rest from 2022. */
  readonly protectionPlan?: Given<boolean>;
  /** There is a self-managed organisation (tổ chức tự quản). */
  readonly selfManagedBody?: Given<boolean>;
  /** Waste water and rain water are collected as drainage needs it. */
  readonly drainage?: Given<boolean>;
  /** Central treatment of waste water: there is none, or it meets the requirements, or it does not. */
  readonly centralTreatment?: Given<"none" | "meets" | "fails">;
  /** There is a gathering point for solid waste that meets the requirements. */
  readonly gatheringPoint?: Given<boolean>;
  /** There is a plan to take solid waste to a treatment place outside. */
  readonly transportPlan?: Given<boolean>;
}

/** The facts on a craft village (làng nghề) on the day of the request. */
export interface CraftVillageFacts {
  readonly households?: Given<HouseholdFacts>;
  /** Years of stable business without a break up to the request. */
  readonly stableYears?: Given<Numeric>;
  readonly environment?: Given<EnvironmentFacts>;
  /** Policy and law of the State are well observed; asked until 31 May 2018. */
  readonly observesLaw?: Given<boolean>;
}

/** The facts on a traditional craft (nghề truyền thống) on the day of the request. */
export interface TraditionalCraftFacts {
  /** Which of the rural trades it belongs to; `"other"` for none of them. Asked from 1 June 2018. */
  readonly trade?: Given<RuralTradeId | "other">;
  /** Years since the craft appeared in the locality. */
  readonly yearsInLocality?: Given<Numeric>;
  /** It still develops today. */
  readonly stillDeveloping?: Given<boolean>;
  /** Its products bear national cultural identity, as the province guides that criterion. */
  readonly culturalIdentity?: Given<boolean>;
  /** It is tied to the name of one or more artisans. */
  readonly knownArtisans?: Given<boolean>;
  /** It is tied to the name of the craft village. */
  readonly knownVillage?: Given<boolean>;
}

/** A craft of a village: recognised already, or to be judged by its facts. */
export interface VillageCraftFacts extends TraditionalCraftFacts {
  /** The province recognised it as a traditional craft already. */
  readonly recognised?: Given<boolean>;
}

/** The facts on a traditional craft village (làng nghề truyền thống) on the day of the request. */
export interface TraditionalCraftVillageFacts extends CraftVillageFacts {
  /** The craft that makes the village a traditional one; where there are several, the strongest of them. */
  readonly craft?: Given<VillageCraftFacts>;
}
