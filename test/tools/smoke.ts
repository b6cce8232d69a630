// Installs the packed package into an empty folder, as a user would, and uses every entry point of it:
// node test/tools/run.mjs test/tools/smoke.ts current|<major version of Node>
// With a version it fetches that Node, and takes the oldest zod that the package allows.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync, transformSync } from "esbuild";
import { withChecks } from "./checked-block.js";
import { allCodeBlocks } from "./code-blocks.js";
import { entries, tarball } from "./package.mjs";

const version = process.argv[2] ?? "current";
const home = mkdtempSync(join(tmpdir(), "vn-rural-industry-"));
process.on("exit", () => rmSync(home, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(join(home, name), text);

function run(program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, {
      cwd: home,
      encoding: "utf8",
      stdio: "pipe",
      shell: program === "npm",
    });
  } catch (error) {
    if (error instanceof Error && "stdout" in error) console.error(error.stdout);
    throw error;
  }
}

/** Installs the package with zod; gives the Node to run it on. */
function install(): string {
  const manifest: { peerDependencies: { zod: string }; devDependencies: { zod: string } } = JSON.parse(
    readFileSync("package.json", "utf8"),
  );
  const isCurrent = version === "current";
  const zod = isCurrent ? manifest.devDependencies.zod : manifest.peerDependencies.zod.replace("^", "");
  const packages = [resolve(tarball), `zod@${zod}`, ...(isCurrent ? [] : [`node@${version}`])];
  write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  run("npm", "install", "--no-audit", "--no-fund", "--no-save", "--prefer-offline", ...packages);
  const node = isCurrent ? process.execPath : join(home, "node_modules/node/bin/node");
  console.log(`Node ${run(node, "--version").trim()}, zod ${zod}`);
  return node;
}

/** import and require give the same names, and some, from each entry. */
function compareFormats(node: string): void {
  const print = `for (const [path, entry] of Object.entries(all))
    console.log(path, Object.keys(entry).filter((name) => name !== "__esModule").sort().join(" "));`;
  const list = (load: string): string =>
    entries.map(({ specifier }) => `"${specifier}": ${load}("${specifier}")`).join(", ");
  write("all.mjs", `const all = { ${list("await import")} };\n${print}`);
  write("all.cjs", `const all = { ${list("require")} };\n${print}`);
  const imported = run(node, "all.mjs");
  const required = run(node, "all.cjs");
  if (imported !== required) throw new Error(`import gives\n${imported}\nbut require gives\n${required}`);
  for (const line of imported.trim().split("\n")) {
    const [specifier, ...names] = line.split(" ");
    if (names.join("") === "") throw new Error(`${specifier} exports nothing`);
    console.log(`${specifier}: ${names.length} exports, the same by import and require`);
  }
}

/** The examples of doc comments, README and guides give what they show; leaves their sources as example*.mts. */
function runExamples(node: string): readonly string[] {
  const blocks = allCodeBlocks();
  write("examples.json", JSON.stringify(blocks));
  blocks.forEach((block, index) => {
    write(`example${index}.mts`, `${block.code}\nexport {};\n`);
    write(`example${index}.mjs`, transformSync(withChecks(block).program, { loader: "ts" }).code);
  });
  buildSync({
    entryPoints: ["test/tools/packed-examples.ts"],
    outfile: join(home, "examples.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
  });
  console.log(run(node, "examples.mjs").trim());
  return blocks.map((_, index) => `example${index}.mts`);
}

/** The declarations are found and sound under each way of resolving modules. */
function checkDeclarations(examples: readonly string[]): void {
  const consumer = `${entries.map(({ specifier }, index) => `import * as e${index} from "${specifier}";`).join("\n")}
type IsAny<T> = 0 extends 1 & T ? true : false;
${entries.map((_, index) => `export const known${index}: IsAny<typeof e${index}> = false;`).join("\n")}
`;
  for (const file of ["consumer.ts", "consumer.mts", "consumer.cts"]) write(file, consumer);
  const resolutions = [
    { module: "node16", moduleResolution: "node16", files: ["consumer.mts", "consumer.cts", ...examples] },
    { module: "esnext", moduleResolution: "bundler", files: ["consumer.ts"] },
    { module: "commonjs", moduleResolution: "node10", files: ["consumer.ts"] },
  ];
  for (const { module, moduleResolution, files } of resolutions) {
    const compilerOptions = {
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
      strict: true,
      skipLibCheck: false,
      // zod's own declarations for CommonJS ask for it.
      esModuleInterop: true,
      noEmit: true,
      module,
      moduleResolution,
    };
    write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
    run(process.execPath, resolve("node_modules/typescript/bin/tsc"), "-p", home);
    console.log(`declarations hold under moduleResolution ${moduleResolution}`);
  }
}

const node = install();
compareFormats(node);
const examples = runExamples(node);
if (version === "current") checkDeclarations(examples);
