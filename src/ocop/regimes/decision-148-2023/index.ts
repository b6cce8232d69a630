export { decision148Of2023 } from "./rubric.js";
