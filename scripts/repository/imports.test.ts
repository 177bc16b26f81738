import { expect, test } from 'vitest';
import { bundle, peers } from './bundle.js';

const whatIsReached = async (contents: string): Promise<readonly string[]> =>
  Object.keys((await bundle(contents, peers)).inputs);

test('nothing that is reached from the widgets imports the schema library', async () => {
  const inputs = await whatIsReached(`export * from '@unticked/react'; export * from '@unticked/http/client'`);
  expect(inputs.some((file) => file.startsWith('packages/react/src/'))).toBe(true);
  expect(inputs.filter((file) => /node_modules\/(.*\/)?zod\//.test(file))).toEqual([]);
});

test('no rule, policy or ledger runs in the browser', async () => {
  const inputs = await whatIsReached(`export * from '@unticked/react'; export * from '@unticked/http/client'`);
  expect(inputs.filter((file) => file.startsWith('packages/core/'))).toEqual([]);
});

test('the core needs no React, no DOM library and no node: module', async () => {
  const inputs = Object.keys((await bundle(`export * from '@unticked/core'`, [], 'packages/react')).inputs);
  const foreign = inputs.filter(
    (file) => file !== '<stdin>' && !file.startsWith('packages/core/src/') && !/node_modules\/(.*\/)?zod\//.test(file),
  );
  expect(foreign).toEqual([]);
});
