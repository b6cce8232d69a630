// Ordered by the form, from part A to part C. What the forms of 2026 word alike is taken from there.

export * from "./community.js";
export * from "./development.js";
export * from "./headings.js";
export * from "./marketing.js";
export * from "./production.js";
export * from "./quality.js";
export * from "./story.js";
export * from "./tourism.js";
