// Ordered by the form, from part A to part C.

export * from "./appearance.js";
export * from "./colour.js";
export * from "./community.js";
export * from "./development.js";
export * from "./handicraft.js";
export * from "./headings.js";
export * from "./marketing.js";
export * from "./medicinal.js";
export * from "./ornamental.js";
export * from "./production.js";
export * from "./quality.js";
export * from "./scales.js";
export * from "./smell-and-taste.js";
export * from "./story.js";
export * from "./tourism.js";
