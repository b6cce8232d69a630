import type { Given, Numeric } from "../kernel/input.js";

/** How the land of a cluster is used, or is to be used by its detailed plan. */
export interface ClusterLandUseFacts {
  /** Area of the cluster, in hectares; above zero. */
  readonly areaHa?: Given<Numeric>;
  /** Land for direct services to production (kho bãi, đóng gói, vận chuyển, sửa chữa …), in hectares. */
  readonly servicesHa?: Given<Numeric>;
  /** Greenery (cây xanh), in hectares. */
  readonly greeneryHa?: Given<Numeric>;
  /** Technical areas (khu kỹ thuật), in hectares. */
  readonly technicalHa?: Given<Numeric>;
  /** Traffic (giao thông), in hectares. */
  readonly trafficHa?: Given<Numeric>;
  /** Whether people live in the cluster (dân cư sinh sống). */
  readonly residents?: Given<boolean>;
  /** Whether it lies side by side with another cluster. */
  readonly adjoinsAnother?: Given<boolean>;
  /** Whether the two are linked in trades, environmental treatment, energy or the like. */
  readonly linked?: Given<boolean>;
}
