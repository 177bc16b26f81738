import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const entries = {
  '@unticked/core': 'packages/core/src/index.ts',
  '@unticked/core/node': 'packages/core/src/node.ts',
  '@unticked/core/exchange': 'packages/core/src/exchange/index.ts',
  '@unticked/core/rights': 'packages/core/src/rights/index.ts',
  '@unticked/http/contract': 'packages/http/src/contract/index.ts',
  '@unticked/http/server': 'packages/http/src/server/index.ts',
  '@unticked/http/receipts': 'packages/http/src/receipts/index.ts',
  '@unticked/http/client': 'packages/http/src/client/index.ts',
  '@unticked/react': 'packages/react/src/index.ts',
  '@unticked/evidence-folder': 'packages/evidence-folder/src/index.ts',
  '@unticked/evidence-s3': 'packages/evidence-s3/src/index.ts',
  '@unticked/store-sqlite': 'packages/store-sqlite/src/index.ts',
  '@unticked/testkit': 'packages/testkit/src/index.ts',
  unticked: 'packages/cli/src/index.ts',
} as const;

/** Every name that a user can import, types marked, in alphabetical order. */
function publicNames(): Readonly<Record<string, readonly string[]>> {
  const program = ts.createProgram({
    rootNames: Object.values(entries).map((file) => root + file),
    options: {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      customConditions: ['@unticked/source'],
      jsx: ts.JsxEmit.ReactJSX,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      skipLibCheck: true,
      noEmit: true,
    },
  });
  const checker = program.getTypeChecker();
  return Object.fromEntries(
    Object.entries(entries).map(([name, file]) => {
      const source = program.getSourceFile(root + file);
      const module = source && checker.getSymbolAtLocation(source);
      if (!module) return [name, []];
      const names = checker.getExportsOfModule(module).map((symbol) => {
        const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        return target.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
      });
      return [name, names.toSorted()];
    }),
  );
}

test('the public names are these: adding one is a decision, taking one away breaks somebody', async () => {
  const names = publicNames();
  for (const list of Object.values(names)) expect(list.length).toBeGreaterThan(0);
  await expect(`${JSON.stringify(names, null, 2)}\n`).toMatchFileSnapshot('public-names.json');
});
