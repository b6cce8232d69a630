import type { Given } from "../kernel/input.js";
import type { ParticipantKind, SectorCode } from "./regimes/participants.js";

/** Who asks to take part in the evaluation of an OCOP product, and with which product. */
export interface ParticipationFacts {
  /** What the participant (chủ thể OCOP) is. */
  readonly participant?: Given<ParticipantKind>;
  /** Whether it has a business registration (đăng ký kinh doanh); asked of households. */
  readonly businessRegistration?: Given<boolean>;
  /** Sector of the product in the classification (Phụ lục I), `"I"` to `"VI"`; `"none"` when it is in none. */
  readonly sector?: Given<SectorCode | "none">;
  /** A speciality with origin in and character of the village or commune (đặc sản, mang đặc trưng của địa phương). */
  readonly localSpeciality?: Given<boolean>;
  /** Made to standards, with regard to traditional culture, food safety, environment and social responsibility. */
  readonly madeToStandards?: Given<boolean>;
}
