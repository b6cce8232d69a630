// Judges the dossiers of this folder and prints the explanations: npm run demo, in English with -- --en.
import { printDemo } from "./print.js";

console.log(printDemo(process.argv.includes("--en") ? "en" : "vi"));
