import {
  createLedger,
  createMemoryStore,
  type Message,
  type Preferences,
  type PreferencesResult,
  type PresentedForm,
  repairShop,
  type StatusMessage,
  type Submission,
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

describe('a person who is signed in', () => {
  const to = '/subjects/c-1/preferences';
  const own = async () => (await (await server.ask('GET', to, { token: 'anna' })).json()) as Preferences;
  const answering = async (answer: 'given' | 'refused', channel: 'email' | 'sms', id: string) => ({
    id,
    presentation: (await own()).items.find((item) => item.channel === channel)?.presentation,
    mode: 'screen' as const,
    answers: [{ questionId: 'news', channel, answer, act }],
  });
  const submit = (submission: unknown, token: keyof typeof actors = 'anna', path = to) =>
    server.ask('POST', `${path}/submissions`, { token, body: { submission } });
  const denied = async () => (await server.ask('GET', '/no/such/route', { token: 'anna' })).text();

  test('sees every channel, gives by each and withdraws, in one call each', async () => {
    expect((await own()).items.map(({ channel, can }) => [channel, can])).toEqual([
      ['*', []],
      ['*', []],
      ['email', ['end']],
      ['sms', ['give', 'end']],
    ]);
    const given = await submit(await answering('given', 'sms', 'own-preferences-0000001'));
    expect(await given.json()).toMatchObject({ outcome: 'recorded', changed: [{ channel: 'sms', answer: 'given' }] });
    const withdrawn = await submit(await answering('refused', 'email', 'own-preferences-0000002'));
    expect(await withdrawn.json()).toMatchObject({ changed: [{ channel: 'email', answer: 'withdrawn' }] });
    expect(await mayWrite()).toBe(false);
    const { entries: log } = await ledger.as(eva).history('c-1');
    expect(log[0]).toMatchObject({ kind: 'withdrawn', method: 'portal' });
  });

  test('gives nothing without what was shown, and by a script’s press', async () => {
    const whole = await answering('given', 'sms', 'own-preferences-0000003');
    const { presentation: _, ...unshown } = whole;
    const scripted = {
      ...whole,
      id: 'own-preferences-0000004',
      answers: [{ ...whole.answers[0], act: { ...act, kind: 'script' } }],
    };
    for (const submission of [unshown, scripted]) {
      const reply = (await (await submit(submission)).json()) as PreferencesResult;
      expect(reply.changed).toEqual([]);
      expect(reply.rejected).toHaveLength(1);
    }
  });

  test('ends all advertising', async () => {
    const body = { id: 'own-preferences-stop-001' };
    const reply = await server.ask('POST', `${to}/stops`, { token: 'anna', body });
    expect(((await reply.json()) as PreferencesResult).changed.map(({ answer }) => answer)).toEqual([
      'withdrawn',
      'refused',
    ]);
    expect(await mayWrite()).toBe(false);
  });

  test('reaches nobody else, not by the path and not by the body', async () => {
    const submission = await answering('refused', 'email', 'own-preferences-0000005');
    for (const path of ['/subjects/c-2/preferences', '/subjects/c-2/status-message'])
      expect(await (await server.ask('GET', path, { token: 'anna' })).text()).toBe(await denied());
    expect(await (await submit(submission, 'anna', '/subjects/c-2/preferences')).text()).toBe(await denied());
    const body = { submission, subjectId: 'c-2' };
    const named = await server.ask('POST', `${to}/submissions`, { token: 'anna', body });
    expect(named.status).toBe(400);
    expect(await mayWrite()).toBe(true);
    expect((await ledger.as(eva).history('c-2')).total).toBe(0);
  });

  test('is none of the staff, whatever the host allows', async () => {
    const submission = await answering('given', 'sms', 'own-preferences-0000006');
    const before = await entries();
    const open = testServer({ ledger, authorize: () => true });
    for (const { ask } of [server, open]) {
      const stop = { token: 'eva', body: { id: 'own-preferences-stop-002' } } as const;
      expect(await (await ask('POST', `${to}/stops`, stop)).text()).toBe(await denied());
      expect((await ask('POST', `${to}/submissions`, { token: 'eva', body: { submission } })).status).toBe(404);
    }
    expect(await entries()).toBe(before);
  });

  test('does the same through the client', async () => {
    const client = createPreferencesClient({
      baseUrl: '',
      fetch: (path, init) =>
        server.handler(
          requestOf(init.method ?? '', path, { token: 'anna', ...(init.body && { raw: init.body as string }) }),
        ), // the client sends texts
    }).subject('c-1');
    const seen = await client.preferences({ locale: 'de' });
    expect(seen.locale).toBe('de');
    const submission = await answering('refused', 'email', 'own-preferences-0000007');
    const changed = await client.submit(submission as Submission, { locale: 'de' });
    expect(changed.changed).toMatchObject([{ title: 'Neuigkeiten und Angebote', answer: 'withdrawn' }]);
    expect((await client.stop({ id: 'own-preferences-stop-003' })).outcome).toBe('recorded');
    expect((await client.statusMessage()).addresses).toHaveLength(1);
  });
});

describe('a link in the foot of a message', () => {
  test('shows its one address masked, with nobody signed in and whoever is', async () => {
    for (const as of [undefined, 'eva', 'otto'] as const) {
      const reply = await server.ask('POST', '/preferences', { body: { token }, ...(as && { token: as }) });
      const seen = (await reply.clone().json()) as Preferences;
      expect(seen).toMatchObject({ link: { address: 'a…a@m…e' }, items: [{}, {}, { status: 'given' }] });
      expect(await reply.text()).not.toMatch(/\bc-1\b|anna@|mail\.example|\bEva\b/);
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
    expect(text).not.toMatch(/\bc-1\b|anna@|"standing"/);
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
