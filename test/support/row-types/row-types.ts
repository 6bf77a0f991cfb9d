import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { SeenColumn, SeenRows } from './recorded-rows-file.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** The columns that lists are paged by are taken away before anybody looks. */
const notOfTheRow = new Set(['pageKey']);

/**
 * Compares what statements answered with the types that the code believes their rows to have: the same columns, and
 * every value of a kind, or a word, that the type of its property allows.
 *
 * @returns a sentence for each column that does not fit, by place
 */
export function faultsOfRowTypes(seen: readonly SeenRows[]): readonly string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${root}tsconfig.json`,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic() {} },
  );
  if (!config) throw new Error('tsconfig.json cannot be read');
  const program = ts.createProgram(config.fileNames, config.options);
  const checker = program.getTypeChecker();
  const faults = seen.flatMap((place) => {
    const source = program.getSourceFile(`${root}${place.file}`);
    const call = source && callOn(source, place.line);
    if (!call) return [`${place.file}:${place.line}: no call that reads rows begins on this line`];
    const row = rowTypeOf(checker, call);
    return row ? faultsOf(checker, call, row, place) : [];
  });
  return [...new Set(faults)].sort();
}

const readers = ['rows', 'firstRow', 'readPage'];

function callOn(source: ts.SourceFile, line: number): ts.CallExpression | undefined {
  let found: ts.CallExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      readers.includes(node.expression.text)
    ) {
      const at = source.getLineAndCharacterOfPosition(node.expression.getStart(source)).line + 1;
      if (at === line) found = node;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The type that the call believes each row to have; undefined where nobody reads the rows. */
function rowTypeOf(checker: ts.TypeChecker, call: ts.CallExpression): ts.Type | undefined {
  const signature = checker.getResolvedSignature(call);
  if (!signature) return undefined;
  const row =
    nameOfReader(call) === 'readPage' ? ofPage(checker, signature, call) : ofRows(checker, signature);
  return row && (row.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) === 0 ? row : undefined;
}

function nameOfReader(call: ts.CallExpression): string {
  return call.expression.getText();
}

/** `Promise<Row[]>` and `Promise<Row | undefined>`. */
function ofRows(checker: ts.TypeChecker, signature: ts.Signature): ts.Type | undefined {
  const answer = checker.getAwaitedType(signature.getReturnType());
  if (!answer || answer.flags & ts.TypeFlags.Unknown) return undefined;
  const present = checker.getNonNullableType(answer);
  return checker.isArrayType(present) ? checker.getTypeArguments(present as ts.TypeReference)[0] : present;
}

/** What `present` takes; without it the item of the page is the row. */
function ofPage(
  checker: ts.TypeChecker,
  signature: ts.Signature,
  call: ts.CallExpression,
): ts.Type | undefined {
  const list = signature.getParameters().at(-1);
  const present = list && checker.getTypeOfSymbolAtLocation(list, call).getProperty('present');
  const takes = present && checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(present, call));
  const row = takes?.getCallSignatures()[0]?.getParameters()[0];
  return row && checker.getTypeOfSymbolAtLocation(row, call);
}

function faultsOf(
  checker: ts.TypeChecker,
  call: ts.CallExpression,
  row: ts.Type,
  seen: SeenRows,
): readonly string[] {
  const at = `${seen.file}:${seen.line}`;
  const properties = new Map(checker.getPropertiesOfType(row).map((property) => [property.name, property]));
  const columns = Object.entries(seen.columns).filter(([name]) => !notOfTheRow.has(name));
  const missing = [...properties.values()]
    .filter(
      ({ name, flags }) =>
        !notOfTheRow.has(name) && (flags & ts.SymbolFlags.Optional) === 0 && !(name in seen.columns),
    )
    .map(({ name }) => `${at}: the statement has no column ${name}`);
  const wrong = columns.flatMap(([name, column]) => {
    const property = properties.get(name);
    if (!property) return [`${at}: nobody knows of the column ${name}`];
    const type = checker.getTypeOfSymbolAtLocation(property, call);
    return wrongIn(checker, type, column).map(
      (what) => `${at}: ${name} is ${what}, not ${checker.typeToString(type)}`,
    );
  });
  return [...missing, ...wrong];
}

/** Kinds and words of a column that its type does not allow. */
function wrongIn(checker: ts.TypeChecker, type: ts.Type, { kinds, words }: SeenColumn): readonly string[] {
  const members = type.isUnion() ? type.types : [type];
  if (members.some(({ flags }) => (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0)) return [];
  const allowed = new Set(members.map((member) => kindOf(checker, member)));
  const wrongKinds = kinds.filter((kind) => !allowed.has(kind));
  const literals = members.filter((member) => member.isStringLiteral()).map((member) => member.value);
  const anyText = members.some(
    ({ flags }) => (flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) !== 0,
  );
  const closed = literals.length > 0 && !anyText;
  return [
    ...wrongKinds,
    ...(closed ? words.filter((word) => !literals.includes(word)).map((word) => `'${word}'`) : []),
  ];
}

function kindOf(checker: ts.TypeChecker, type: ts.Type): string {
  if (type.flags & ts.TypeFlags.Null) return 'null';
  if (type.flags & ts.TypeFlags.StringLike) return 'string';
  if (type.flags & ts.TypeFlags.NumberLike) return 'number';
  if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean';
  if (checker.isArrayType(type) || checker.isTupleType(type)) return 'array';
  if (type.isIntersection())
    return type.types.map((part) => kindOf(checker, part)).find((kind) => kind !== 'object') ?? 'object';
  return type.symbol?.name === 'Date' ? 'Date' : 'object';
}
