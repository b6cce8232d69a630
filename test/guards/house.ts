import { posix } from "node:path";
import ts from "typescript";

const base = ["kernel", "quantity", "calendar", "law"];
const shared = [...base, "people", "support"];
const areas = ["award", "ocop", "extension", "cluster", "craft"];

/** The rooms of the house, and which other rooms each may import. A new folder of src/ is entered here. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  quantity: ["kernel"],
  law: ["kernel", "quantity"],
  calendar: ["kernel", "quantity", "law"],
  people: base,
  support: base,
  ...Object.fromEntries(areas.map((area) => [area, shared])),
  opportunities: [...shared, ...areas],
  explain: ["kernel", "quantity", "law"],
  testing: [...shared, ...areas, "opportunities", "explain"],
  "index.ts": [...shared, ...areas, "opportunities", "explain"],
};

/** The packages that may be imported at run time, and by which files. */
const packages: Readonly<Record<string, RegExp>> = {
  zod: /\/(facts|[a-z-]+-schema)\.ts$/,
  "decimal.js": /^src\/quantity\//,
  "date-fns": /^src\/calendar\//,
  "@date-fns/utc": /^src\/calendar\//,
  "fast-check": /^src\/testing\//,
};

interface Import {
  readonly from: string;
  /** A path from the root of the repository, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** What a file imports or re-exports. */
function importsOf(source: ts.SourceFile): readonly Import[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (statement.moduleSpecifier === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const specifier = statement.moduleSpecifier.text;
    const typeOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    const to = specifier.startsWith(".")
      ? posix.join(posix.dirname(source.fileName), specifier).replace(/\.js$/, ".ts")
      : specifier;
    return [{ from: source.fileName, to, typeOnly }];
  });
}

/** The package of a specifier such as "date-fns/addDays". */
export const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const roomOf = (path: string): string => path.split("/")[1] ?? "";

/** Files outside every room, and imports against the arrows or of a package that is not for this file. */
export function misplaced(sources: readonly ts.SourceFile[]): readonly string[] {
  const homeless = sources
    .filter(({ fileName }) => rooms[roomOf(fileName)] === undefined)
    .map(({ fileName }) => `${fileName} stands in no room of the house`);
  const strays = sources.flatMap(importsOf).filter(({ from, to, typeOnly }) => {
    if (!to.startsWith("src/")) return !typeOnly && packages[packageOf(to)]?.test(from) !== true;
    const [here, there] = [roomOf(from), roomOf(to)];
    return here !== there && !rooms[here]?.includes(there);
  });
  return [...homeless, ...strays.map(({ from, to }) => `${from} may not import ${to}`)];
}

/** The circles of imports among files, type imports included. */
export function circles(sources: readonly ts.SourceFile[]): readonly string[] {
  const next = new Map(
    sources.map((source) => [source.fileName, [...new Set(importsOf(source).map(({ to }) => to))]]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: readonly string[], file: string): void => {
    const begin = path.indexOf(file);
    if (begin >= 0) found.push([...path.slice(begin), file].join(" -> "));
    if (begin >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk([...path, file], to);
    done.add(file);
  };
  for (const file of next.keys()) walk([], file);
  return found;
}
