// Writes docs/openapi.json from the types of the HTTP contract, so that neither can say what the other does not.
// Usage: node scripts/openapi.mjs [--check]   (--check: exit 1 if the file is not what would be written)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const TARGET = 'docs/openapi.json';
const ENTRY = 'packages/http/src/contract/index.ts';

const config = ts.getParsedCommandLineOfConfigFile(
  'packages/http/tsconfig.json',
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: console.error },
);
const program = ts.createProgram([ENTRY], config.options);
const checker = program.getTypeChecker();
const contract = new Map(
  checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(ENTRY)))
    .map((symbol) => [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol]),
);

const members = (type) => checker.getPropertiesOfType(type);
const docOf = (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker));
const described = (schema, description) => (description ? { ...schema, description } : schema);

/** The value of an `as const` object, read from its type. */
function constantOf(type) {
  if (type.isLiteral()) return type.value;
  if (checker.isTupleType(type)) return checker.getTypeArguments(type).map(constantOf);
  return Object.fromEntries(members(type).map((symbol) => [symbol.name, constantOf(checker.getTypeOfSymbol(symbol))]));
}

const argumentsOf = (type) =>
  type.aliasTypeArguments ?? (type.objectFlags & ts.ObjectFlags.Reference ? checker.getTypeArguments(type) : []);

/** Whether it still has a parameter in it, as in the declaration of a family. */
const isOpen = (type) => Boolean(type.flags & ts.TypeFlags.TypeParameter) || argumentsOf(type).some(isOpen);

/** A property's type as it was written, so that the names of its parts survive; `?` is said by `required`. */
function typeOf(symbol) {
  const written = symbol.valueDeclaration?.type;
  const type = written ? checker.getTypeFromTypeNode(written) : checker.getTypeOfSymbol(symbol);
  return written && isOpen(type) ? checker.getTypeOfSymbol(symbol) : type;
}

const schemas = {};

/** Whether a type is one of a family: each has another shape under the same name. The one of the defaults has the name for itself. */
const isOfFamily = (type) => {
  const parameters = (type.aliasSymbol ?? type.symbol)?.declarations?.[0]?.typeParameters ?? [];
  return argumentsOf(type).some((argument, place) => {
    const standard = parameters[place]?.default;
    return !standard || checker.getTypeFromTypeNode(standard) !== argument;
  });
};

/** The name under which a type of this project is listed once; types of the language, families and nameless ones are written out. */
function nameOf(type) {
  const symbol = type.aliasSymbol ?? (type.flags & ts.TypeFlags.Object ? type.symbol : undefined);
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? '';
  const isOurs = file.includes('/packages/') && !file.includes('/node_modules/.pnpm/');
  return isOurs && !symbol.name.startsWith('__') && !isOfFamily(type) ? symbol : undefined;
}

function schemaOf(type) {
  const symbol = nameOf(type);
  if (!symbol) return shapeOf(type);
  if (!(symbol.name in schemas)) {
    schemas[symbol.name] = {}; // said first: a type may hold itself
    schemas[symbol.name] = described(shapeOf(type), docOf(symbol));
  }
  return { $ref: `#/components/schemas/${symbol.name}` };
}

function shapeOf(type) {
  const { flags } = type;
  if (flags & ts.TypeFlags.Null) return { type: 'null' };
  if (type.isStringLiteral()) return { const: type.value };
  if (type.isNumberLiteral()) return { const: type.value };
  if (flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' };
  if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
  if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
  if (flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
  // A branded text: on the wire it is a text.
  if (type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.String)) return { type: 'string' };
  if (type.isUnion()) return unionOf(type.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined)));
  if (checker.isArrayType(type)) return { type: 'array', items: schemaOf(checker.getTypeArguments(type)[0]) };
  if (flags & ts.TypeFlags.Object || type.isIntersection()) return objectOf(type);
  throw new Error(`no schema for ${checker.typeToString(type)}`);
}

function unionOf(types) {
  // Sorted: the compiler's own order of a union depends on what else it read before.
  const words = types
    .filter((type) => type.isStringLiteral())
    .map((type) => type.value)
    .sort();
  const truths = types.filter((type) => type.flags & ts.TypeFlags.BooleanLiteral);
  const isNull = (type) => (type.flags & ts.TypeFlags.Null ? 1 : 0);
  const rest = types
    .filter((type) => !type.isStringLiteral() && (truths.length < 2 || !truths.includes(type)))
    .sort((a, b) => isNull(a) - isNull(b));
  const parts = [
    ...(words.length > 0 ? [{ type: 'string', enum: words }] : []),
    ...(truths.length === 2 ? [{ type: 'boolean' }] : []),
    ...rest.map(schemaOf),
  ];
  return parts.length === 1 ? parts[0] : { anyOf: parts };
}

/** A key that no value has: it is there for the compiler's message. */
const isUnlawful = (symbol) => checker.getNonNullableType(checker.getTypeOfSymbol(symbol)).symbol?.name === 'Unlawful';

function objectOf(type) {
  // Of one of a family the types as they were written still have the family's own parameters in them.
  const partOf = isOfFamily(type) && type.symbol?.flags & ts.SymbolFlags.Interface ? checker.getTypeOfSymbol : typeOf;
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  const properties = Object.fromEntries(
    members(type)
      .filter((symbol) => !isUnlawful(symbol))
      .map((symbol) => [symbol.name, described(schemaOf(partOf(symbol)), docOf(symbol))]),
  );
  const required = members(type)
    .filter((symbol) => !(symbol.flags & ts.SymbolFlags.Optional))
    .map((symbol) => symbol.name);
  return {
    type: 'object',
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
    ...(index ? { additionalProperties: schemaOf(index) } : {}),
  };
}

const constant = (name) => constantOf(checker.getTypeOfSymbol(contract.get(name)));
const routes = {
  ...constant('routes'),
  ...constant('evidenceRoutes'),
  ...constant('recordRoutes'),
  ...constant('adminRoutes'),
  ...constant('preferenceRoutes'),
  ...constant('rightsRoutes'),
  ...constant('inventoryRoutes'),
  ...constant('exportRoutes'),
  ...constant('auditRoutes'),
  ...constant('downloadRoutes'),
};
const codes = constant('errorStatuses');
const findings = constant('findingStatuses');
const titles = constant('problemTitles');

/** One response for each status, that names the codes and findings it can carry. */
function problemResponses() {
  const problem = {
    'application/problem+json': { schema: schemaOf(checker.getDeclaredTypeOfSymbol(contract.get('Problem'))) },
  };
  const lines = new Map();
  const say = (status, line) => lines.set(status, [...(lines.get(status) ?? []), line]);
  for (const [code, status] of Object.entries(codes)) {
    say(status, code === 'forbidden' ? '`forbidden`: answered as `not_found`.' : `\`${code}\`: ${titles[code]}`);
  }
  for (const [finding, status] of Object.entries(findings)) say(status, `with the finding \`${finding}\`.`);
  return Object.fromEntries(
    [...lines]
      .sort(([a], [b]) => a - b)
      .map(([status, said]) => [status, { description: said.join('\n'), content: problem }]),
  );
}

const SUBJECT = {
  name: 'subjectId',
  in: 'path',
  required: true,
  description: 'The application’s own opaque id of the person.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_.:-]{1,128}$' },
};
const HASH = {
  name: 'hash',
  in: 'path',
  required: true,
  schema: { type: 'string', pattern: '^sha256-[A-Za-z0-9_-]{43}$' },
};

const TOKEN = {
  name: 'token',
  in: 'path',
  required: true,
  description: 'Of a link that can only withdraw. It is in the URL because a mail program knows nothing else.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' },
};

const problems = problemResponses();
const problemRefs = Object.fromEntries(
  Object.keys(problems).map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
);

function operationOf(action, { query }) {
  const symbol = members(checker.getDeclaredTypeOfSymbol(contract.get('AllCalls'))).find((one) => one.name === action);
  const parts = Object.fromEntries(members(typeOf(symbol)).map((one) => [one.name, typeOf(one)]));
  const { path } = routes[action];
  const inPath = [
    ...(path.includes(':subjectId') ? [SUBJECT] : []),
    ...(path.includes(':hash') ? [HASH] : []),
    ...(path.includes(':token') ? [TOKEN] : []),
  ];
  const inQuery = query.map((name) => {
    const parameter = members(parts.query).find((one) => one.name === name);
    return described({ name, in: 'query', required: false, schema: schemaOf(typeOf(parameter)) }, docOf(parameter));
  });
  const content = (type) => ({ 'application/json': { schema: schemaOf(type) } });
  const file = { '*/*': { schema: { type: 'string', format: 'binary' } } };
  const zip = { 'application/zip': { schema: { type: 'string', format: 'binary' } } };
  const answerOf = (name, type) => {
    if (name === 'evidence') return file;
    return checker.getPropertyOfType(type, 'zip') ? zip : (found ?? content(type));
  };
  const body = action === 'keep_evidence' ? file : parts.body && content(parts.body);
  const found =
    action === 'everything_held' ? { 'application/x-ndjson': { schema: schemaOf(parts.answer) } } : undefined;
  if (parts.body) schemas[nameOf(parts.body).name].additionalProperties = false;
  return {
    operationId: action,
    summary: docOf(symbol),
    ...(inPath.length + inQuery.length > 0 ? { parameters: [...inPath, ...inQuery] } : {}),
    ...(body ? { requestBody: { required: true, content: body } } : {}),
    responses: {
      200: { description: 'The ledger’s answer.', content: answerOf(action, parts.answer) },
      ...problemRefs,
    },
  };
}

const paths = {};
for (const [action, route] of Object.entries(routes)) {
  const path = route.path.replace(/:(\w+)/g, '{$1}');
  paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(action, route) };
}

const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Unticked consent over HTTP',
    version: '1',
    description:
      'Who is signed in is the host’s own matter, so no security scheme stands here. A body is JSON of at most 64 KB; a field or parameter that is not listed is refused.',
  },
  paths,
  components: {
    schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
    responses: Object.fromEntries(Object.entries(problems).map(([status, response]) => [`Problem${status}`, response])),
  },
};

const text = `${JSON.stringify(openapi, null, 2)}\n`;

const read = () => {
  try {
    return readFileSync(TARGET, 'utf8');
  } catch {
    return '';
  }
};

if (!process.argv.includes('--check')) {
  mkdirSync('docs', { recursive: true });
  writeFileSync(TARGET, text);
} else if (read() !== text) {
  console.error(`${TARGET} is not what the contract says. Run: node scripts/openapi.mjs`);
  process.exit(1);
}
