// The checks of this repository, two at a time: node test/tools/run.mjs test/tools/steps.ts all|fast|nodes.
// Starts nothing more once a check has failed; the last line is "<n> passed, <n> failed".
import { spawn } from "node:child_process";
import { folder, tarball } from "./package.mjs";

interface Step {
  readonly name: string;
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Names of the steps whose result this one reads. */
  readonly after?: readonly string[];
}

const run = (program: string): string => `node test/tools/run.mjs test/tools/${program}`;

const lint: Step = { name: "lint and format", command: "biome ci --colors=off" };
const sourceTypes: Step = { name: "types of src", command: "tsc" };
const testTypes: Step = { name: "types of tests, tools and demo", command: "tsc -p test" };
const build: Step = { name: "build", command: "tsup --silent" };
const pack: Step = {
  name: "pack",
  command: `npm pack --silent --ignore-scripts --pack-destination ${folder}`,
  after: [build.name],
};
const zone = (name: string): Step => ({
  name: `tests in ${name}`,
  command: 'vitest run --exclude "test/guards/**"',
  env: { TZ: name },
});
const smoke = (node: string): Step => ({
  name: `packed package on Node ${node}`,
  command: run(`smoke.ts ${node}`),
  after: [pack.name],
});

const plans: Readonly<Record<string, readonly Step[]>> = {
  fast: [lint, sourceTypes, testTypes, { name: "tests", command: "vitest run" }],
  all: [
    lint,
    sourceTypes,
    testTypes,
    build,
    { name: "tests in UTC with coverage", command: "vitest run --coverage", env: { TZ: "UTC" } },
    pack,
    {
      name: "tests of the built files",
      command: "vitest run --config test/built/vitest.config.ts",
      after: [build.name],
    },
    { name: "size ceilings", command: "size-limit", after: [build.name] },
    smoke("current"),
    { name: "package lint", command: `publint run --strict ${tarball}`, after: [pack.name] },
    { name: "package types", command: `attw ${tarball}`, after: [pack.name] },
    { name: "unused files, exports and packages", command: "knip" },
    { name: "documentation", command: "npm run --silent docs" },
    { name: "examples of doc comments and guides", command: run("examples.ts") },
    zone("Asia/Ho_Chi_Minh"),
    zone("America/Los_Angeles"),
    zone("Pacific/Apia"),
  ],
  nodes: [build, pack, smoke("20"), smoke("22"), smoke("24")],
};

/** Runs one step and prints its output when it has ended; tells whether it passed. */
function perform({ name, command, env }: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const start = Date.now();
    const output: Buffer[] = [];
    const child = spawn(command, { shell: true, env: { ...process.env, NO_COLOR: "1", ...env } });
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("close", (code) => {
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      const text = Buffer.concat(output).toString("utf8").trim();
      if (text !== "") console.log(`\n${text.replaceAll(/^/gm, "    ")}`);
      console.log(`${code === 0 ? "ok  " : "FAIL"}  ${name} (${seconds} s)`);
      resolve(code === 0);
    });
  });
}

const waiting = [...(plans[process.argv[2] ?? ""] ?? [])];
if (waiting.length === 0) throw new Error(`name one of: ${Object.keys(plans).join(", ")}`);

const passed = new Set<string>();
const failed = new Set<string>();
let free = 2;

await new Promise<void>((resolve) => {
  const startNext = (): void => {
    while (free > 0 && failed.size === 0) {
      const ready = waiting.findIndex(({ after = [] }) => after.every((name) => passed.has(name)));
      const [step] = ready < 0 ? [] : waiting.splice(ready, 1);
      if (step === undefined) break;
      free -= 1;
      perform(step).then((ok) => {
        (ok ? passed : failed).add(step.name);
        free += 1;
        startNext();
      });
    }
    if (free === 2) resolve();
  };
  startNext();
});

if (failed.size > 0) console.log(`\nfailed: ${[...failed].join(", ")}`);
process.exitCode = failed.size === 0 ? 0 : 1;
console.log(`\n${passed.size} passed, ${failed.size} failed`);
