import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PolicyInput, sampleOf } from '@unticked/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenShop, openShop } from '../open-shop.js';
import { publishPeriods } from './publish-periods.js';
import { setupOf } from './setup-of.js';

const policyId = 'repair-shop';
const dana = { type: 'staff', id: 'dana', name: 'Dana M.' } as const;
const since = '2026-01-02T09:00:00.000Z';

let dataDirectory = '';
let shop: OpenShop;

/** What the shop published before the sample said how long messages and news are kept, with words of its own. */
function asBefore(): PolicyInput {
  const sample = sampleOf(policyId, { version: 1, effectiveFrom: since });
  const purposes = sample.purposes.map(({ retention, ...purpose }) => ({
    ...purpose,
    ...(purpose.id === 'repair' && retention ? { retention } : {}),
  }));
  return { ...sample, purposes, title: { en: 'Our own title', de: 'Unser eigener Titel' } };
}

beforeEach(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'unticked-periods-'));
  shop = await openShop({ dataDirectory, fresh: false });
  const policy = asBefore();
  await shop.ledger.as(dana).publish(policy);
  shop.tables.policies.keep(policy, since, dana.name);
  shop.tables.settings.usePolicy(policyId);
});

afterEach(async () => {
  await shop.close();
  rmSync(dataDirectory, { recursive: true });
});

const latest = () => shop.ledger.as(dana).draft(policyId);

test('a shop that has data says at its next start how long each purpose keeps them, and once', async () => {
  for (const _ of [1, 2]) {
    await publishPeriods(shop);
    await shop.close();
    shop = await openShop({ dataDirectory, fresh: false });
  }
  const { before, inForce } = await latest();
  expect(inForce).toMatchObject({ version: 2 });
  expect(before?.purposes.filter(({ retention }) => retention === undefined)).toEqual([]);
  // The shop's own words stay.
  expect(before?.title).toEqual({ en: 'Our own title', de: 'Unser eigener Titel' });
  expect(setupOf(shop.tables)).toMatchObject({ consent: 'on', version: 2, publishedBy: 'At the start' });
  expect(await shop.ledger.as(dana).verify()).toMatchObject({ ok: true });
});

test('while somebody drafts it is left to them', async () => {
  const policy = { ...asBefore(), version: 2 };
  await shop.ledger.as(dana).saveDraft({ policyId, id: 'a-draft-of-these-tests-0001', basedOn: 0, policy });
  await publishPeriods(shop);
  expect(await latest()).toMatchObject({ before: { version: 1 }, policy: { version: 2 } });
});
