export { decision1048Of2019 } from "./rubric.js";
