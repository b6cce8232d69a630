/** One measurement: calls a second, and how it stands to the parsed run. */
export interface Row {
  readonly work: string;
  readonly speed: number;
  readonly ratio?: number;
  readonly goal: string;
}

const whole = (value: number) => Math.round(value).toLocaleString("en-US");

/** The page docs/benchmarks.md. */
export function report(
  machine: string,
  rows: readonly Row[],
  imports: readonly { readonly entry: string; readonly milliseconds: number }[],
  sizes: readonly { readonly entry: string; readonly bytes: number }[],
): string {
  const sizeOf = new Map(sizes.map(({ entry, bytes }) => [entry, bytes]));
  return `# Benchmarks

Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}. \`npm run bench -- --write\` writes this page anew; speeds differ from machine to machine, the ratios much less.

## Speed

Every contestant judges the same 32 complete dossiers under Decree 32/2024/NĐ-CP; their answers are compared first. The yardsticks give a yes or a no only; this library also gives every finding with what was observed, what is required and where it stands.

| work | calls a second | ratio | goal |
|---|---:|---:|---|
${rows.map(({ work, speed, ratio, goal }) => `| ${work} | ${whole(speed)} | ${ratio === undefined ? "" : `${ratio.toFixed(1)} ×`} | ${goal} |`).join("\n")}

## Cold import and size

From nothing to a loaded entry in a new process, packages included; size minified and gzipped, without zod and decimal.js.

| entry | ms | KiB |
|---|---:|---:|
${imports.map(({ entry, milliseconds }) => `| \`${entry}\` | ${milliseconds.toFixed(0)} | ${((sizeOf.get(entry) ?? Number.NaN) / 1024).toFixed(1)} |`).join("\n")}
`;
}
