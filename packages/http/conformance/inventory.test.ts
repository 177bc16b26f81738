import { createRights, createRightsBackend } from '@unticked/core/rights';
import { expect, test } from 'vitest';
import { createInventoryClient, createRightsClient } from '../src/client/index.js';
import { authorizePublicPages, type HandlerOptions } from '../src/server/index.js';
import { inventory } from './inventory.js';
import { actors, ORIGIN, testServer } from './test-server.js';

const PAGE = '/inventory?locale=de';
/** Tenants are by host name here, and a page for anybody belongs to one of them. */
const linkTenant = () => actors.eva.tenant ?? '';

function page(options: Partial<HandlerOptions> = {}) {
  const { ledger, store, clock } = testServer();
  const rights = createRights({ ledger, clock: () => clock.now, inventory });
  const server = testServer({ authorize: authorizePublicPages, linkTenant, rights, ...options }, { store });
  return { ...server, rights, eva: ledger.as(actors.eva) };
}

test('anybody reads where data is, and a cache may keep it', async () => {
  const { ask, rights } = page();
  const response = await ask('GET', PAGE);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('public, max-age=300');
  const text = await response.text();
  expect(JSON.parse(text)).toEqual(await rights.publicInventory({ locale: 'de', tenant: linkTenant() }));
  for (const secret of ['Secret', 'Geheim', 'DPA-17']) expect(text).not.toContain(secret);
});

test('it is the same to the byte for whoever is signed in, and asks nobody who they are', async () => {
  const asked: string[] = [];
  const { ask } = page({
    authenticate: () => {
      asked.push('who');
      return actors.eva;
    },
  });
  const texts = await Promise.all(
    [ask('GET', PAGE), ask('GET', PAGE, { token: 'eva' })].map(async (one) => (await one).text()),
  );
  expect(texts[0]).toBe(texts[1]);
  expect(asked).toEqual([]);
});

test('nobody reads it where the host has not said so, or has none, and nothing of a refusal is kept', async () => {
  const denied = await testServer({ linkTenant }).ask('GET', PAGE);
  expect(denied.status).toBe(404);
  expect(denied.headers.get('cache-control')).toBe('no-store');
  const none = await testServer({ authorize: authorizePublicPages, linkTenant }).ask('GET', PAGE);
  expect(await none.json()).toMatchObject({ status: 501, code: 'unsupported' });
  expect((await page().ask('POST', '/inventory', { body: {} })).status).toBe(405);
  expect((await page().ask('GET', '/inventory?tenant=other')).status).toBe(400);
});

test('the preset for it lets in to nothing else', async () => {
  const { ask } = page();
  for (const path of ['/form', '/processing-record', '/readiness', '/subjects/c-1/history'])
    expect((await ask('GET', path, { token: 'eva' })).status).toBe(404);
});

test('both clients read over HTTP what is read in the same process', async () => {
  const { handler, rights, eva } = page({
    authorize: ({ actor, action }) => authorizePublicPages({ action }) || actor.id === actors.eva.id,
  });
  const options = {
    baseUrl: ORIGIN,
    headers: { authorization: 'Bearer eva', origin: ORIGIN },
    fetch: async (url: string | URL | Request, init?: RequestInit) => handler(new Request(url, init)),
  };
  const here = createRightsBackend({ ledger: eva, rights: rights.as(actors.eva) });
  const record = await createRightsClient(options).processingRecord('de');
  expect(record).toEqual(await here.processingRecord('de'));
  expect(JSON.stringify(record)).toContain('Secret Host GmbH');
  expect(await createInventoryClient(options).publicInventory()).toEqual(
    await rights.publicInventory({ tenant: linkTenant() }),
  );
});
