// Ordered by the form, from part A to part C. What later forms word alike is taken from there.

export * from "./community.js";
export * from "./development.js";
export * from "./handicraft.js";
export * from "./marketing.js";
export * from "./production.js";
export * from "./quality.js";
export * from "./sensory.js";
export * from "./tourism.js";
