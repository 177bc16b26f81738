import {
  createLedger,
  createMemoryStore,
  type Message,
  type Preferences,
  type PreferencesResult,
  type PresentedForm,
  repairShop,
  type StatusMessage,
} from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { beforeEach, describe, expect, test } from 'vitest';
import { createPreferencesClient } from '../src/client/index.js';
import { authorizeLinks } from '../src/server/index.js';
import { type actors, authorize, ORIGIN, requestOf, submissionOf, testServer, yesByEmail } from './test-server.js';

const KEY = 'a key of the tests, 32 characters and more';
const act = { kind: 'pointer', afterMs: 900, changes: 1 } as const;
const page = 'https://crm.example.com/me/consent';
const email = 'anna@mail.example';
const eva = { type: 'staff', id: 'u-7', name: 'Eva K.', tenant: 'one' } as const;
const clicked = 'List-Unsubscribe=One-Click';
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };

let post: Message[];
let server: ReturnType<typeof testServer>;
let ledger: ReturnType<typeof createLedger>;
let token: string;
let click: string;

beforeEach(async () => {
  post = [];
  ledger = createLedger({
    store: createMemoryStore(),
    policies: [repairShop()],
    tenancy: 'multi',
    crypto: nodeCrypto,
    presentationKeys: [KEY],
    deliver: async (message) => void post.push(message),
  });
  server = testServer({
    ledger,
    authorize: (call) => authorizeLinks(call) || authorize(call),
    linkTenant: () => 'one',
    contactPoints: () => ({ email }),
    preferencesUrl: page,
  });
  const form = (await (await server.ask('GET', '/form', { token: 'anna' })).json()) as PresentedForm;
  await server.ask('POST', '/subjects/c-1/submissions', { token: 'anna', body: submissionOf(form, [yesByEmail]) });
  const question = { subjectId: 'c-1', channel: 'email', to: email } as const;
  ({ token } = await ledger.as(eva).preferenceLink(question));
  ({ token: click } = await ledger.as(eva).oneClickLink(question));
});

const mayWrite = async () =>
  (await ledger.as(eva).mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' })).allowed;
/** As a mail program or a gateway sends it: from no page, with no cookie. */
const bare = (method: string, path: string, headers: Record<string, string> = {}, body?: string | FormData) =>
  server.handler(new Request(`${ORIGIN}${path}`, { method, headers, ...(body === undefined ? {} : { body }) }));
const entries = async () => (await ledger.as(eva).history('c-1')).total;

describe('a link in the foot of a message', () => {
  test('shows its one address masked, with nobody signed in and whoever is', async () => {
    for (const as of [undefined, 'eva', 'otto'] as const) {
      const reply = await server.ask('POST', '/preferences', { body: { token }, ...(as && { token: as }) });
      const seen = (await reply.clone().json()) as Preferences;
      expect(seen).toMatchObject({ link: { address: 'a…a@m…e' }, items: [{}, {}, { status: 'given' }] });
      expect(await reply.text()).not.toMatch(/c-1|anna@|mail\.example|Eva/);
    }
  });

  test('withdraws, and says what changed, and nothing of the rest of the person', async () => {
    const seen = (await (await server.ask('POST', '/preferences', { body: { token } })).json()) as Preferences;
    const presentation = seen.items.at(-1)?.presentation;
    const answers = [{ questionId: 'news', channel: 'email', answer: 'refused', act }];
    const submission = { id: 'test-preferences-000001', presentation, mode: 'screen', answers };
    const reply = await server.ask('POST', '/preferences/submissions', { body: { token, submission } });
    const text = await reply.clone().text();
    expect((await reply.json()) as PreferencesResult).toMatchObject({
      outcome: 'recorded',
      changed: [{ purposeId: 'news', channel: 'email', answer: 'withdrawn' }],
    });
    expect(text).not.toMatch(/c-1|anna@|"standing"/);
    expect(await mayWrite()).toBe(false);
  });

  test('lets a code show what is held, through the client', async () => {
    const client = createPreferencesClient({
      baseUrl: '',
      fetch: (path, init) => server.handler(requestOf(init.method ?? '', path, { raw: init.body as string })), // the client sends texts
    });
    await client.byToken(token).requestCode();
    const [message] = post;
    const code = message?.kind === 'code' ? message.code : '';
    const { token: grant } = await client.byToken(token).enterCode({ code });
    expect(await client.byToken(grant).held({ locale: 'de' })).toMatchObject({ locale: 'de' });
    await expect(client.byToken(token).enterCode({ code })).rejects.toMatchObject({ code: 'code_expired' });
  });

  test('does nothing for a scanner that gets, heads and posts everything', async () => {
    const before = await entries();
    const paths = [
      '/preferences',
      '/preferences/submissions',
      '/preferences/stops',
      `/preferences/${token}`,
      `/unsubscribe/${token}`,
    ];
    for (const path of paths) {
      for (const method of ['GET', 'HEAD']) await bare(method, path);
      for (const body of [undefined, clicked, `token=${token}`, JSON.stringify({ token })])
        for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'application/json'])
          await bare('POST', path, { 'content-type': type }, body);
    }
    expect([await mayWrite(), await entries()]).toEqual([true, before]);
  });

  test('is asked for by no other site, and opens nothing where the host let no links in', async () => {
    const headers = { origin: 'https://evil.example' };
    expect((await server.ask('POST', '/preferences', { body: { token }, headers })).status).toBe(403);
    const closed = testServer({ ledger });
    expect((await closed.ask('POST', '/preferences', { body: { token } })).status).toBe(404);
    expect((await closed.ask('POST', `/unsubscribe/${click}`, { raw: clicked, headers: urlencoded })).status).toBe(404);
    expect(await mayWrite()).toBe(true);
  });
});

describe('one click', () => {
  test.each([
    ['urlencoded', () => bare('POST', `/unsubscribe/${click}`, urlencoded, clicked)],
    [
      'with a field of its own beside it',
      () => bare('POST', `/unsubscribe/${click}`, urlencoded, `campaign=7&${clicked}`),
    ],
    [
      'multipart',
      () => {
        const form = new FormData();
        form.set('List-Unsubscribe', 'One-Click');
        return bare('POST', `/unsubscribe/${click}`, {}, form);
      },
    ],
  ])('withdraws without cookie, page or redirect: %s', async (_what, send) => {
    const reply = await send();
    expect([reply.status, reply.redirected, await reply.json()]).toEqual([200, false, { outcome: 'recorded' }]);
    expect(await mayWrite()).toBe(false);
  });

  test.each([
    ['nothing', 400, undefined, urlencoded],
    ['another word', 400, 'List-Unsubscribe=Yes', urlencoded],
    ['JSON', 415, '{"List-Unsubscribe":"One-Click"}', { 'content-type': 'application/json' }],
    ['plain text', 415, clicked, { 'content-type': 'text/plain' }],
  ])('does nothing on a POST of %s', async (_what, status, body, headers) => {
    expect((await bare('POST', `/unsubscribe/${click}`, headers, body)).status).toBe(status);
    expect(await mayWrite()).toBe(true);
  });

  test.each(['GET', 'HEAD'])('%s writes nothing and leads to the page', async (method) => {
    const before = await entries();
    const reply = await bare(method, `/unsubscribe/${click}`);
    expect([reply.status, reply.headers.get('location')]).toEqual([303, `${page}#${click}`]);
    expect((await bare(method, '/unsubscribe/%0d%0aLocation:x')).status).toBe(404);
    expect([await mayWrite(), await entries()]).toEqual([true, before]);
  });

  test('twenty at once make one set of entries', async () => {
    const before = await entries();
    const send = () => bare('POST', `/unsubscribe/${click}`, urlencoded, clicked);
    await Promise.all(Array.from({ length: 20 }, send));
    expect(await entries()).toBe(before + 1);
  });
});

describe('the status message', () => {
  const sendTo = (as: keyof typeof actors, subjectId: string) =>
    server.ask('POST', `/subjects/${subjectId}/status-messages`, {
      token: as,
      body: { channel: 'email', locale: 'de' },
    });

  test('is looked at and sent by staff, or by the person, and by nobody for another', async () => {
    const looked = await server.ask('GET', '/subjects/c-1/status-message?locale=de', { token: 'eva' });
    expect((await looked.json()) as StatusMessage).toMatchObject({ locale: 'de' });
    expect(post).toEqual([]);
    expect((await sendTo('eva', 'c-1')).status).toBe(200);
    expect((await sendTo('anna', 'c-1')).status).toBe(200);
    expect((await sendTo('anna', 'c-2')).status).toBe(404);
    expect(post.map(({ kind, to }) => [kind, to])).toEqual([
      ['status', email],
      ['status', email],
    ]);
  });

  test('shows the person who is signed in everything, without a code', async () => {
    const own = await server.ask('GET', '/subjects/c-1/preferences', { token: 'anna' });
    expect((await own.json()) as Preferences).toMatchObject({
      items: [{}, {}, { channel: 'email' }, { channel: 'sms' }],
    });
    expect((await server.ask('GET', '/subjects/c-2/preferences', { token: 'anna' })).status).toBe(404);
  });
});
