import type { Given, Numeric } from "../kernel/input.js";
import type { RuralEstablishmentFacts } from "../people/establishment-inputs.js";
import type { Sector } from "./sector.js";

/** How hard the conditions of a place are, by the list in force. */
export type AreaDifficulty = (typeof areaDifficulties)[number];

export const areaDifficulties = ["none", "difficult", "extremelyDifficult"] as const;

/** What makes the place of a project a priority area (địa bàn ưu tiên). */
export interface PriorityAreaFacts {
  /** Highland, island or land-border district, or an area of ethnic minorities. */
  readonly remoteOrMinority?: Given<boolean>;
  /** Poor district (huyện nghèo) of Resolution 30a/2008/NQ-CP. */
  readonly poorDistrict?: Given<boolean>;
  /** Commune in the plan of the new-rural programme that the province approved. */
  readonly newRuralPlan?: Given<boolean>;
  /** Difficult or extremely difficult socio-economic conditions. */
  readonly difficulty?: Given<AreaDifficulty>;
}

/** What makes a product or a trade a priority (ngành nghề ưu tiên), besides its sector. */
export interface PriorityProductFacts {
  /** It holds a certificate of typical rural industrial product (sản phẩm công nghiệp nông thôn tiêu biểu). */
  readonly typical?: Given<boolean>;
  /** It belongs to a programme of key, spearhead or focal industry of nation, region or locality. */
  readonly key?: Given<boolean>;
  /** It is an OCOP product and a local rule names OCOP products among those given priority. */
  readonly ocopNamedLocally?: Given<boolean>;
  /** There is an export contract, or production is for export. */
  readonly forExport?: Given<boolean>;
  /** It is on the list of supporting-industry products given priority. */
  readonly onSupportingList?: Given<boolean>;
  /** It is a traditional craft at risk of being lost (có nguy cơ mai một, thất truyền). */
  readonly traditionalCraftAtRisk?: Given<boolean>;
}

/** Materials of a year's production, in đồng. */
export interface MaterialFacts {
  /** Value of the main materials that come from the province of investment. */
  readonly localDong?: Given<Numeric>;
  /** Value of all materials. */
  readonly totalDong?: Given<Numeric>;
}

/** The facts on somebody who asks for support of industrial extension (đối tượng thụ hưởng khuyến công). */
export interface BeneficiaryFacts {
  /** Who produces, and where; see {@link RuralEstablishmentFacts}. */
  readonly establishment?: Given<RuralEstablishmentFacts>;
  /** An industrial production establishment that applies cleaner production (sản xuất sạch hơn). */
  readonly cleanerProduction?: Given<boolean>;
  /** One that applies sustainable production and consumption (sản xuất và tiêu dùng bền vững); law since 15 October 2025. */
  readonly sustainableProduction?: Given<boolean>;
  /** An enterprise or cooperative that is infrastructure investor of an industrial cluster; law since 15 October 2025. */
  readonly infrastructureInvestor?: Given<boolean>;
  /** A People's or Meritorious Artisan (Nghệ nhân nhân dân, Nghệ nhân ưu tú) in handicrafts; law since 15 October 2025. */
  readonly handicraftArtisan?: Given<boolean>;
  /** Somebody who manages extension or delivers its services (dịch vụ khuyến công). */
  readonly serviceProvider?: Given<boolean>;
  /** Every group of trades that the production belongs to, under the old list and the new. */
  readonly sectors?: Given<readonly Sector[]>;
  /** The building materials save mineral resources; asked by the law since 15 October 2025. */
  readonly savesMinerals?: Given<boolean>;
  /** Bricks of fired clay from improved manual kilns or ring kilns that pollute. */
  readonly pollutingBrickKiln?: Given<boolean>;
  /** A local craft that is to be preserved and developed; asked by the law since 15 October 2025. */
  readonly craftToPreserve?: Given<boolean>;
  readonly area?: Given<PriorityAreaFacts>;
  readonly product?: Given<PriorityProductFacts>;
  readonly materials?: Given<MaterialFacts>;
  /** Number of workers. */
  readonly workers?: Given<Numeric>;
  /** Owned by women (do phụ nữ làm chủ); prefers among equals since 15 October 2025. */
  readonly womenOwned?: Given<boolean>;
}
