import type { Given, Numeric } from "../kernel/input.js";
import type { ExistingClusters } from "./existing.js";
import type { LandFacts } from "./land.js";

/** Special kinds of cluster that the law treats apart. */
export interface ClusterKinds {
  /** Craft-village cluster (cụm công nghiệp làng nghề). */
  readonly craftVillage?: Given<boolean>;
  /** High-tech cluster (cụm công nghiệp công nghệ cao). */
  readonly highTech?: Given<boolean>;
  /** Ecological cluster (cụm công nghiệp sinh thái). */
  readonly ecological?: Given<boolean>;
}

/** Whether the land fits the plan that the law of the day names. */
export interface LandUseFacts {
  /** Consistent with the district land-use plan (quy hoạch sử dụng đất cấp huyện). */
  readonly districtPlan?: Given<boolean>;
  /** Consistent with the provincial land-use plan, or with the land quota allocated to the commune. */
  readonly provincialPlanOrQuota?: Given<boolean>;
}

/** Who asks to become the infrastructure investor (chủ đầu tư xây dựng hạ tầng kỹ thuật). */
export interface InvestorFacts {
  /** An enterprise, cooperative or organisation asks to be the investor. */
  readonly applied?: Given<boolean>;
  /** It has legal status (tư cách pháp lý). */
  readonly legalStatus?: Given<boolean>;
  /** It has the capacity to build the infrastructure (năng lực đầu tư). */
  readonly capacity?: Given<boolean>;
  /** It has experience (kinh nghiệm); asked by the law until 30 April 2024. */
  readonly experience?: Given<boolean>;
  /** A public unit is assigned to invest; possible until 30 April 2024. */
  readonly assignedUnit?: Given<boolean>;
}

/** The clusters already established, in the unit that the law of the day looks at. */
export interface ExistingByUnit {
  /** In the district: until 30 June 2025. */
  readonly district?: Given<ExistingClusters>;
  /** In the unit that the provincial People's Committee decided: from 1 July 2025 to 14 September 2026. */
  readonly decidedUnit?: Given<ExistingClusters>;
  /** In the commune: from 15 September 2026. */
  readonly commune?: Given<ExistingClusters>;
}

/** The facts on a cluster that is to be established (thành lập cụm công nghiệp). */
export interface EstablishmentFacts {
  /** Area of the cluster, in hectares. */
  readonly areaHa?: Given<Numeric>;
  /** Whether it lies in a mountain district (huyện miền núi); from 1 July 2025 as the province decides. */
  readonly mountainDistrict?: Given<boolean>;
  readonly kinds?: Given<ClusterKinds>;
  /** On the approved list of clusters of the province (danh mục cụm công nghiệp trên địa bàn cấp tỉnh). */
  readonly onApprovedList?: Given<boolean>;
  /** In the cluster development plan (quy hoạch, phương án phát triển cụm công nghiệp); law until 30 April 2024. */
  readonly inDevelopmentPlan?: Given<boolean>;
  readonly landUse?: Given<LandUseFacts>;
  readonly investor?: Given<InvestorFacts>;
  readonly existing?: Given<ExistingByUnit>;
}

/** Shared works that must be finished and in use before a cluster is expanded. */
export interface EssentialWorks {
  readonly internalRoads?: Given<boolean>;
  readonly waterSupply?: Given<boolean>;
  readonly wastewater?: Given<boolean>;
  readonly solidWaste?: Given<boolean>;
  readonly fireSafety?: Given<boolean>;
}

/** The facts on a cluster that is to be expanded (mở rộng cụm công nghiệp). */
export interface ExpansionFacts {
  /** Total area after the expansion, in hectares. */
  readonly areaAfterHa?: Given<Numeric>;
  readonly landUse?: Given<LandUseFacts>;
  readonly investor?: Given<InvestorFacts>;
  /** The cluster's own land as it is before the expansion. */
  readonly land?: Given<LandFacts>;
  /** Industrial land asked for by tenants (nhu cầu thuê đất công nghiệp), in hectares. */
  readonly demandHa?: Given<Numeric>;
  readonly worksInUse?: Given<EssentialWorks>;
  /** Formed before 5 October 2009, the day Decision 105/2009/QĐ-TTg took effect. */
  readonly formedBeforeDecision105?: Given<boolean>;
}
