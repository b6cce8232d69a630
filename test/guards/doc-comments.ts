import ts from "typescript";

function tagsOf(symbol: ts.Symbol): readonly ts.JSDocTag[] {
  return (symbol.declarations ?? []).flatMap((declaration) => ts.getJSDocTags(declaration));
}

/** What the doc comment of one exported function lacks. */
function lacking(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): readonly string[] {
  const declaration = symbol.valueDeclaration;
  const [signature] =
    declaration === undefined || ts.isClassDeclaration(declaration)
      ? []
      : checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures();
  if (signature === undefined) return [];
  const tags = tagsOf(symbol);
  const described = new Set(tags.filter(ts.isJSDocParameterTag).map((tag) => tag.name.getText()));
  return [
    ...signature.parameters
      .map((parameter) => parameter.name)
      .filter((parameter) => !parameter.startsWith("__") && !described.has(parameter))
      .map((parameter) => `${name}: no @param ${parameter}`),
    ...(tags.some(ts.isJSDocReturnTag) ? [] : [`${name}: no @returns`]),
    ...(tags.some((tag) => tag.tagName.text === "example") ? [] : [`${name}: no @example`]),
  ];
}

/** What the doc comments of the functions that these modules export lack. */
export function lackingDocComments(program: ts.Program, modules: readonly string[]): readonly string[] {
  const checker = program.getTypeChecker();
  const found = modules.flatMap((path) => {
    const source = program.getSourceFile(path);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (module === undefined) return [`${path} exports nothing`];
    return checker.getExportsOfModule(module).flatMap((exported) => {
      const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
      return lacking(exported.name, isAlias ? checker.getAliasedSymbol(exported) : exported, checker);
    });
  });
  return [...new Set(found)];
}
