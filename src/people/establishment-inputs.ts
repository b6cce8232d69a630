import type { Given, Numeric } from "../kernel/input.js";
import type { LegalForm } from "./legal-form.js";
import type { FormerUnit, LocalUnit, WardParent } from "./unit.js";

/**
 * The size of an enterprise: either the status it has on the day, or the figures that the definitions of a small
 * and medium enterprise (doanh nghiệp nhỏ và vừa) ask for. Not both.
 */
export interface EnterpriseSize {
  /** It is a small or medium enterprise by the definition in force, as somebody states. */
  readonly smallOrMedium?: Given<boolean>;
  /** Total capital (tổng nguồn vốn), equal to total assets on the balance sheet, in đồng. */
  readonly capitalDong?: Given<Numeric>;
  /** Average number of workers in the year (số lao động bình quân năm). */
  readonly averageWorkers?: Given<Numeric>;
  /** Average number of workers in social insurance in the year. */
  readonly insuredWorkers?: Given<Numeric>;
  /** Revenue of the year (tổng doanh thu năm), in đồng. */
  readonly revenueDong?: Given<Numeric>;
}

/** The unit of the place as it was until 30 June 2025. */
export interface FormerPlace {
  readonly unit?: Given<FormerUnit>;
  /** What the ward belonged to; only for wards. */
  readonly wardOf?: Given<WardParent>;
  /** Whether the ward was converted from a commune. */
  readonly convertedFromCommune?: Given<boolean>;
  /** The day on which the decision to convert it took effect, `YYYY-MM-DD`. */
  readonly convertedOn?: Given<string>;
  /** The year in which the extension plan is drawn up (năm xây dựng kế hoạch): five years are counted to the year before. */
  readonly planYear?: Given<Numeric>;
}

/** Where the production takes place (địa điểm đầu tư, sản xuất); the registered seat does not count. */
export interface ProductionPlace {
  /** The unit as it is since 1 July 2025. */
  readonly unit?: Given<LocalUnit>;
  /** Whether that unit belongs to a centrally-run city (thành phố trực thuộc trung ương). */
  readonly centrallyRunCity?: Given<boolean>;
  /** Whether it lies in a craft village (làng nghề) that the provincial People's Committee recognised. */
  readonly recognisedCraftVillage?: Given<boolean>;
  /** The unit as it was until 30 June 2025; law until 14 October 2025. */
  readonly former?: Given<FormerPlace>;
}

/** The facts that make somebody a rural industrial establishment (cơ sở công nghiệp nông thôn). */
export interface RuralEstablishmentFacts {
  readonly legalForm?: Given<LegalForm>;
  /** Set up and operating as the law requires (thành lập và hoạt động theo quy định của pháp luật). */
  readonly lawfullySetUp?: Given<boolean>;
  /** Directly invests in and carries out industrial or cottage-industry production. */
  readonly producesDirectly?: Given<boolean>;
  readonly size?: Given<EnterpriseSize>;
  readonly place?: Given<ProductionPlace>;
}
