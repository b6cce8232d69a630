export { decision26Of2026 } from "./rubric.js";
