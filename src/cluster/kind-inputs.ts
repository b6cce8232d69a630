import type { Given, Numeric } from "../kernel/input.js";

/** Industrial land that is set apart for one purpose. */
export interface LandForKind {
  /** In hectares. */
  readonly landHa?: Given<Numeric>;
}

/** What makes a craft-village cluster (cụm công nghiệp làng nghề). */
export interface CraftVillageFacts extends LandForKind {
  /** The village has a traditional craft (nghề truyền thống). */
  readonly traditionalCraft?: Given<boolean>;
  /** The village's traditional craft is recognised (được công nhận); asked since 15 September 2026. */
  readonly recognisedCraft?: Given<boolean>;
  /** The cluster is for relocating or expanding the production of a craft village; the test until 30 April 2024. */
  readonly forCraftVillage?: Given<boolean>;
}

/** What makes an ecological cluster (cụm công nghiệp sinh thái). */
export interface EcologicalFacts {
  /** Sustainable development, circular economy (kinh tế tuần hoàn). */
  readonly circularEconomy?: Given<boolean>;
  /** Cleaner production (sản xuất sạch hơn). */
  readonly cleanerProduction?: Given<boolean>;
  /** Symbiosis in materials, water, energy or waste (cộng sinh công nghiệp). */
  readonly symbiosis?: Given<boolean>;
}

/** The facts that say of which kinds a cluster is. */
export interface ClassificationFacts {
  /** Industrial land of the cluster, in hectares; above zero. */
  readonly industrialHa?: Given<Numeric>;
  readonly craftVillage?: Given<CraftVillageFacts>;
  /** Land for projects of one industry (cùng ngành, nghề): the industry that has most. */
  readonly specialised?: Given<LandForKind>;
  /** Land for supporting-industry products (sản phẩm công nghiệp hỗ trợ). */
  readonly supporting?: Given<LandForKind>;
  /** Land for research, production and application of high technology (công nghệ cao). */
  readonly highTech?: Given<LandForKind>;
  readonly ecological?: Given<EcologicalFacts>;
}
