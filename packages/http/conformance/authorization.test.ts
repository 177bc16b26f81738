import { type DataSource, type Ledger, type LedgerFactory, repairShop } from '@unticked/core';
import { createRights } from '@unticked/core/rights';
import { describe, expect, test } from 'vitest';
import {
  type AnyAction,
  adminRoutes,
  auditRoutes,
  type DownloadCalls,
  evidenceRoutes,
  exportRoutes,
  type InventoryAction,
  type LinkCalls,
  rightsRoutes,
} from '../src/contract/index.js';
import { type Authorize, isAdminAction } from '../src/server/index.js';
import { inventory } from './inventory.js';
import {
  actors,
  authorize,
  ORIGIN,
  requestOf,
  submissionOf,
  type Token,
  testServer,
  yesByEmail,
} from './test-server.js';

const HASH = `sha256-${'A'.repeat(43)}`;

const profileCall = (id: string) => ({ id, profile: { system: 'web-shop', object: 'account', id: '4711' } });

const next = { ...repairShop({ version: 1 }), version: 2, title: { en: 'Our shop', de: 'Unser Betrieb' } };
const stepOf = (basedOn: number) => ({ id: `a-step-of-these-tests-${basedOn}`, basedOn });
const saved = (ledger: Ledger) =>
  ledger.saveDraft({ id: 'a-save-before-a-step-01', basedOn: 0, policyId: next.id, policy: next });
const submitted = async (ledger: Ledger) => {
  await saved(ledger);
  await ledger.submitForReview({ id: 'a-send-before-a-step-01', basedOn: 1, policyId: next.id });
};

const byEmail = { purposeId: 'news', channel: 'email' } as const;
const wordingOf = (id: string) => ({
  id,
  text: 'Yes, write to me about your repairs.',
  locale: 'en',
  covers: [byEmail],
  capture: { method: 'other', claimedAt: '2026-10-01T10:00:00.000Z', note: 'A form of the trade fair' } as const,
});

const BREACH = '2026-11-01.a-breach-of-these-tests';
const breachCall = {
  id: 'a-breach-of-these-tests',
  mode: 'real',
  role: 'controller',
  awareAt: '2026-11-01T17:40:00.000Z',
  noticedBy: 'Eva K.',
  note: 'A laptop is missing.',
} as const;
const reachable = { role: 'Manager', name: 'Dana M.', phone: '+43 732 1' };
const planCall = {
  id: 'a-plan-of-these-tests-1',
  basedOn: 0,
  plan: {
    decides: reachable,
    deputy: reachable,
    contacts: [],
    authority: { name: '', contact: '' },
    letters: { authority: '', persons: '', controllers: '' },
  },
};

const REQUEST = '2026-11-01.a-request-of-these-test';
const asking = { subjectId: 'c-1', id: 'a-request-of-these-test', type: 'erasure', receivedOn: '2026-11-01' } as const;
const reasoned = (call: string) => ({ id: `${call}-before-or-of-these-tests`, reason: 'A claim.' });
const holding = { ...reasoned('hold'), norm: 'Section 132 BAO', reviewOn: '2033-12-31' };
const restricting = { ...reasoned('restrict'), because: 'accuracy_contested' } as const;
const erasing = { id: 'an-erasure-of-these-test', because: 'consent_withdrawn', afterwards: 'may_return' } as const;
const clock = () => Date.parse('2026-11-02T09:00:00.000Z');
const identified = async (ledger: Ledger): Promise<unknown> => {
  await ledger.openRequest(asking);
  const step = { id: 'a-look-of-these-tests-00', step: 'identified', identifiedBy: 'document' } as const;
  return ledger.takeRequestStep({ request: REQUEST, ...step });
};
const wrongPlace = { system: 'crm', set: 'customer', item: 0, column: 'address', before: 'Old Road 1' } as const;
const mending = {
  id: 'a-mending-of-these-tests',
  reason: 'Moved.',
  after: 'New Road 2',
  meanwhile: 'as_before',
} as const;
const crm: DataSource = {
  id: wrongPlace.system,
  title: { en: 'CRM' },
  collect: async () => ({
    sets: [{ id: wrongPlace.set, title: { en: 'Customer' }, items: [{ address: wrongPlace.before }] }],
  }),
};
const opened = async (ledger: Ledger): Promise<unknown> =>
  ledger.openRectification({
    ...mending,
    subjectId: 'c-1',
    places: [{ ...wrongPlace, title: { en: 'CRM' }, setTitle: { en: 'Customer' }, way: 'hand' }],
    recipients: [],
  });
const erased = async (ledger: Ledger): Promise<unknown> => {
  const factory: Pick<LedgerFactory, 'as'> = { as: () => ledger };
  const rights = createRights({ ledger: factory as LedgerFactory, clock }).as(actors.eva); // nothing else of it is used
  await identified(ledger);
  return rights.beginErasure({ ...erasing, subjectId: 'c-1', request: REQUEST });
};

/** What has to have happened, so that there is something to do. */
const before: Readonly<Partial<Record<AnyAction, (ledger: Ledger, other: Ledger) => Promise<unknown>>>> = {
  confirm_wording: (_, other) => other.recordWording({ ...wordingOf('a-form-before-a-look-01'), subjectId: 'c-1' }),
  turn_down_wording: (_, other) => other.recordWording({ ...wordingOf('a-form-before-a-look-01'), subjectId: 'c-1' }),
  split: (ledger) => ledger.merge({ into: 'c-1', from: 'c-9', id: 'a-merge-before-a-split', reason: 'one' }),
  release: (ledger) => ledger.hold({ ...holding, subjectId: 'c-1' }),
  lift_restriction: (ledger) => ledger.restrict({ ...restricting, subjectId: 'c-1' }),
  go_on_rectifying: opened,
  take_rectification_step: opened,
  restore: (ledger) => ledger.remove({ ...reasoned('remove'), subjectId: 'c-1' }),
  request: (ledger) => ledger.openRequest(asking),
  take_request_step: (ledger) => ledger.openRequest(asking),
  take_breach_step: (ledger) => ledger.openBreach(breachCall),
  breach: (ledger) => ledger.openBreach(breachCall),
  hand_over_statement: identified,
  go_on_erasing: erased,
  erasure_certificate: erased,
  submit_draft: saved,
  review_draft: submitted,
  publish_draft: saved,
  discard_draft: saved,
};

type Asked = Exclude<AnyAction, 'confirm' | keyof LinkCalls | keyof DownloadCalls | InventoryAction>;

/** All calls of somebody who is signed in; a link is its own proof (`links.test.ts`, `preferences.test.ts`, `exports.test.ts`), and some is for anybody (`inventory.test.ts`). */
const asked = (subjectId: string): Readonly<Record<Asked, { method: string; path: string; body?: unknown }>> => ({
  import_page: {
    method: 'POST',
    path: '/imports/pages',
    body: { batch: { id: 'move', system: 'old-crm' }, rows: [{ number: 1, subjectId, statements: [] }] },
  },
  note_import: {
    method: 'POST',
    path: '/imports/notes',
    body: { batch: 'move', state: 'begun', file: 'Old CRM.csv', rows: 0, total: 1 },
  },
  record_wording: {
    method: 'POST',
    path: `/subjects/${subjectId}/unknown-wordings`,
    body: wordingOf('a-form-of-these-tests-1'),
  },
  confirm_wording: {
    method: 'POST',
    path: `/subjects/${subjectId}/wording-confirmations`,
    body: { id: 'a-look-of-these-tests-1', wordingId: 'a-form-before-a-look-01', covers: [byEmail] },
  },
  turn_down_wording: {
    method: 'POST',
    path: `/subjects/${subjectId}/wording-refusals`,
    body: { id: 'a-look-of-these-tests-1', wordingId: 'a-form-before-a-look-01', reason: 'no signature' },
  },
  breach_plan: { method: 'GET', path: '/breaches/plan' },
  save_breach_plan: { method: 'POST', path: '/breaches/plan/saves', body: planCall },
  open_breach: { method: 'POST', path: '/breaches/openings', body: breachCall },
  take_breach_step: {
    method: 'POST',
    path: '/breaches/steps',
    body: { breach: BREACH, id: 'a-step-of-these-tests-0', step: 'noted', note: 'Rang.' },
  },
  breach: { method: 'POST', path: '/breaches/one', body: { breach: BREACH } },
  breaches: { method: 'POST', path: '/breaches', body: {} },
  count_affected: {
    method: 'POST',
    path: '/breaches/affected',
    body: { question: { of: 'ids', asOf: '2026-11-01T17:40:00.000Z', subjectIds: [subjectId] } },
  },
  needs_a_look: { method: 'POST', path: '/needs-a-look', body: {} },
  retention_state: { method: 'GET', path: '/retention' },
  retention_due: { method: 'POST', path: '/retention/due', body: { action: 'remove' } },
  run_retention: { method: 'POST', path: '/retention/runs', body: { action: 'remove' } },
  keep_tasks: { method: 'POST', path: '/retention/tasks', body: {} },
  keep_tasks_of: { method: 'GET', path: `/subjects/${subjectId}/keep-tasks` },
  name_ground: {
    method: 'POST',
    path: `/subjects/${subjectId}/grounds`,
    body: {
      id: 'a-ground-of-these-tests',
      purposeId: 'news',
      ground: 'legal_claims',
      until: '2027-11-01T00:00:00.000Z',
      reason: 'A claim about a repair.',
    },
  },
  legacy_texts: { method: 'GET', path: '/legacy-texts' },
  register_legacy_text: {
    method: 'POST',
    path: '/legacy-texts/registrations',
    body: {
      id: 'web-2019',
      purposeId: 'news',
      locale: 'en',
      text: 'Yes, send me your newsletter.',
      inUse: { from: '2019-01-01T00:00:00.000Z' },
    },
  },
  form: { method: 'GET', path: '/form' },
  subject_form: { method: 'GET', path: `/subjects/${subjectId}/form` },
  standing: { method: 'GET', path: `/subjects/${subjectId}/standing` },
  history: { method: 'GET', path: `/subjects/${subjectId}/history` },
  submit: { method: 'POST', path: `/subjects/${subjectId}/submissions`, body: { answers: [] } },
  stop: { method: 'POST', path: `/subjects/${subjectId}/stops`, body: { id: 'a-stop-of-these-tests-1' } },
  receipt: {
    method: 'POST',
    path: `/subjects/${subjectId}/receipts`,
    body: { submissionId: 'a-submission-of-a-test-1' },
  },
  receipt_keys: { method: 'GET', path: '/receipt-keys' },
  record: { method: 'GET', path: `/subjects/${subjectId}/record` },
  keep_evidence: { method: 'POST', path: `/subjects/${subjectId}/evidence`, body: {} },
  evidence: { method: 'GET', path: `/subjects/${subjectId}/evidence/${HASH}` },
  readiness: { method: 'GET', path: '/readiness' },
  standing_at: { method: 'GET', path: `/subjects/${subjectId}/standing-at?asOf=2026-11-02T08:00:00.000Z` },
  profiles: { method: 'GET', path: `/subjects/${subjectId}/profiles` },
  link_profile: {
    method: 'POST',
    path: `/subjects/${subjectId}/profile-links`,
    body: profileCall('a-link-of-these-tests-1'),
  },
  unlink_profile: {
    method: 'POST',
    path: `/subjects/${subjectId}/profile-ends`,
    body: profileCall('an-unlink-of-these-tests'),
  },
  filter_list: {
    method: 'POST',
    path: '/lists/filter',
    body: { query: { purposeId: 'news', channel: 'email' }, members: [{ subjectId }] },
  },
  walk_list: { method: 'POST', path: '/lists/walk', body: { query: { purposeId: 'news', channel: 'email' } } },
  left_of_list: {
    method: 'POST',
    path: '/lists/left',
    body: { query: { purposeId: 'news', channel: 'email' }, members: [{ subjectId }] },
  },
  post_state: { method: 'GET', path: '/post' },
  run_due: { method: 'POST', path: '/post/runs', body: {} },
  count_statuses: { method: 'POST', path: '/counts', body: { purposeId: 'news' } },
  by_source: {
    method: 'POST',
    path: '/by-source',
    body: { system: 'crm', object: 'repair_order', id: 'R-1042' },
  },
  merge_preview: { method: 'POST', path: `/subjects/${subjectId}/merge-preview`, body: { from: 'c-9' } },
  merge: {
    method: 'POST',
    path: `/subjects/${subjectId}/merge`,
    body: { from: 'c-9', id: 'a-merge-of-these-tests1', reason: 'one' },
  },
  split: {
    method: 'POST',
    path: `/subjects/${subjectId}/split`,
    body: { id: 'a-split-of-these-tests1', reason: 'two' },
  },
  draft: { method: 'GET', path: '/policies/repair-shop/draft' },
  save_draft: { method: 'POST', path: '/policies/repair-shop/draft/saves', body: { ...stepOf(0), policy: next } },
  submit_draft: { method: 'POST', path: '/policies/repair-shop/draft/submissions', body: stepOf(1) },
  review_draft: {
    method: 'POST',
    path: '/policies/repair-shop/draft/reviews',
    body: { ...stepOf(2), verdict: 'approved' },
  },
  publish_draft: { method: 'POST', path: '/policies/repair-shop/draft/publications', body: stepOf(1) },
  discard_draft: { method: 'POST', path: '/policies/repair-shop/draft/ends', body: stepOf(1) },
  publication_impact: { method: 'POST', path: '/policies/repair-shop/impact', body: { policy: next } },
  version_changes: { method: 'GET', path: '/policies/repair-shop/changes?from=1' },
  address_blocks: { method: 'POST', path: '/addresses/blocks', body: { address: 'a@mail.example' } },
  measure_address: {
    method: 'POST',
    path: '/addresses/measures',
    body: {
      address: 'a@mail.example',
      id: 'a-block-of-these-tests1',
      measures: [{ kind: 'suppressed', reason: 'asked by letter' }],
    },
  },
  resend: {
    method: 'POST',
    path: `/subjects/${subjectId}/confirmations`,
    body: { purposeId: 'news', channel: 'email' },
  },
  standings: { method: 'POST', path: '/standings', body: { subjectIds: [subjectId] } },
  may_ask: {
    method: 'POST',
    path: '/may-ask',
    body: { subjectIds: [subjectId], purposeId: 'news', channel: 'email' },
  },
  may_contact: {
    method: 'POST',
    path: '/may-contact',
    body: { subjectIds: [subjectId], purposeId: 'news', channel: 'email' },
  },
  notice: { method: 'GET', path: `/notices/${HASH}` },
  own_preferences: { method: 'GET', path: `/subjects/${subjectId}/preferences` },
  own_preferences_submit: {
    method: 'POST',
    path: `/subjects/${subjectId}/preferences/submissions`,
    body: { submission: {} },
  },
  own_preferences_stop: {
    method: 'POST',
    path: `/subjects/${subjectId}/preferences/stops`,
    body: { id: 'a-stop-of-these-tests-01' },
  },
  status_message: { method: 'GET', path: `/subjects/${subjectId}/status-message` },
  send_status: { method: 'POST', path: `/subjects/${subjectId}/status-messages`, body: { channel: 'post' } },
  person_state: { method: 'GET', path: `/subjects/${subjectId}/state` },
  hold: { method: 'POST', path: `/subjects/${subjectId}/holds`, body: holding },
  restrict: { method: 'POST', path: `/subjects/${subjectId}/restrictions`, body: restricting },
  lift_restriction: {
    method: 'POST',
    path: `/subjects/${subjectId}/restriction-ends`,
    body: { ...reasoned('lift'), informedOn: '2026-11-01' },
  },
  release: { method: 'POST', path: `/subjects/${subjectId}/hold-ends`, body: { ...reasoned('release'), hold: 2 } },
  remove: { method: 'POST', path: `/subjects/${subjectId}/removals`, body: reasoned('remove') },
  restore: { method: 'POST', path: `/subjects/${subjectId}/removal-ends`, body: reasoned('restore') },
  requests_of: { method: 'GET', path: `/subjects/${subjectId}/rights-requests` },
  open_request: {
    method: 'POST',
    path: `/subjects/${subjectId}/rights-requests/openings`,
    body: { id: asking.id, type: 'access', receivedOn: '2026-11-01' },
  },
  rectifications: { method: 'GET', path: `/subjects/${subjectId}/rectifications` },
  begin_rectification: {
    method: 'POST',
    path: `/subjects/${subjectId}/rectifications/openings`,
    body: { ...mending, places: [wrongPlace] },
  },
  go_on_rectifying: {
    method: 'POST',
    path: `/subjects/${subjectId}/rectifications/tries`,
    body: { rectification: mending.id },
  },
  take_rectification_step: {
    method: 'POST',
    path: `/subjects/${subjectId}/rectifications/steps`,
    body: { rectification: mending.id, id: 'a-step-of-a-mending-0001', step: 'by_hand', place: 0 },
  },
  everything_held: { method: 'POST', path: `/subjects/${subjectId}/held` },
  looked_at: { method: 'GET', path: `/subjects/${subjectId}/looks` },
  access_statement: { method: 'POST', path: `/subjects/${subjectId}/statements`, body: {} },
  hand_over_statement: {
    method: 'POST',
    path: `/subjects/${subjectId}/statements/hand-overs`,
    body: { request: REQUEST, id: 'a-hand-over-of-these-test', how: 'Access statement, printed' },
  },
  erasure_plan: { method: 'GET', path: `/subjects/${subjectId}/erasure-plan` },
  begin_erasure: { method: 'POST', path: `/subjects/${subjectId}/erasures`, body: erasing },
  requests: { method: 'POST', path: '/rights-requests', body: {} },
  request: { method: 'POST', path: '/rights-requests/one', body: { request: REQUEST } },
  take_request_step: {
    method: 'POST',
    path: '/rights-requests/steps',
    body: { request: REQUEST, id: 'a-step-of-these-tests-0', step: 'noted', note: 'A letter came.' },
  },
  go_on_erasing: { method: 'POST', path: '/erasures/tries', body: { request: REQUEST } },
  erasure_certificate: { method: 'POST', path: '/erasures/certificate', body: { request: REQUEST } },
  persons_in: { method: 'POST', path: '/person-states', body: { state: 'held' } },
  processing_record: { method: 'GET', path: '/processing-record' },
  export_person: { method: 'POST', path: `/subjects/${subjectId}/exports`, body: {} },
  send_export: { method: 'POST', path: `/subjects/${subjectId}/export-links`, body: { channel: 'email' } },
  audit: {
    method: 'POST',
    path: '/audit-packs',
    body: { from: '2026-10-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z', seed: 'forty-two' },
  },
});

const aboutNobody = new Set<AnyAction>(['form', 'notice', 'receipt_keys']);
const actions = Object.keys(asked('c-1')) as Asked[];
const tokens = Object.keys(actors) as Token[];

const isFile = (action: AnyAction): boolean => Object.hasOwn(evidenceRoutes, action);

/** What a person presses on their own page, staff press for nobody. */
const isOwn = (action: AnyAction): boolean => /^own_preferences_(submit|stop)$/.test(action);

const mayAsk = (token: Token, action: AnyAction, subjectId: string): boolean => {
  if (token === 'mailer' || isAdminAction(action)) return false;
  if (token === 'anna' && isFile(action)) return false;
  if (token !== 'anna' && isOwn(action)) return false;
  return token !== 'anna' || aboutNobody.has(action) || subjectId === 'c-1';
};

/** Where nothing is held, there is nothing to tell. */
const isEmpty = (token: Token, action: AnyAction, subjectId: string): boolean =>
  (token === 'otto' || subjectId === 'never-seen') && (action === 'status_message' || action === 'send_status');

/** This server sends no messages, keeps no files and signs no receipts, and says so to whoever may ask. */
const statusOf = (token: Token, action: AnyAction, subjectId: string): number => {
  if (action === 'resend' || isFile(action) || action === 'receipt' || action === 'receipt_keys') return 501;
  return isEmpty(token, action, subjectId) ? 404 : 200;
};

const nothing = async () => {
  const response = await testServer().ask('GET', '/no/such/route', { token: 'eva' });
  return { status: response.status, body: await response.text() };
};

describe('B10: every actor, call and subject', () => {
  for (const token of tokens) {
    for (const action of actions) {
      for (const subjectId of ['c-1', 'c-2', 'never-seen']) {
        const may = mayAsk(token, action, subjectId);
        test(`${token} ${may ? 'may' : 'may not'} ask for ${action} of ${subjectId}`, async () => {
          const { ask, calls, ledger } = testServer();
          const one = ledger.as(actors.eva);
          for (const id of ['c-1', 'c-2']) {
            await one.submit({ subjectId: id, submission: submissionOf(await one.form(), [yesByEmail]) });
          }
          const { method, path, body } = asked(subjectId)[action];
          const response = await ask(method, path, { token, body });
          if (may && action !== 'notice') {
            expect(response.status).toBe(statusOf(token, action, subjectId));
          } else {
            // A denial, and a text that does not exist, are the same answer to the byte.
            expect({ status: response.status, body: await response.text() }).toEqual(await nothing());
            expect(calls).toEqual(may ? ['notice'] : []);
          }
        });
      }
    }
  }

  test.each(actions)('without an actor nobody may ask for %s, and nothing is looked up', async (action) => {
    const { ask, calls } = testServer();
    const { method, path, body } = asked('c-1')[action];
    const response = await ask(method, path, { body });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'unauthenticated', status: 401 });
    expect(calls).toEqual([]);
  });

  test('staff of another company see nothing of this one', async () => {
    const { ask, ledger } = testServer();
    const one = ledger.as(actors.anna);
    await one.submit({ subjectId: 'c-1', submission: submissionOf(await one.form(), [yesByEmail]) });
    const own = await ask('GET', '/subjects/c-1/history', { token: 'eva' });
    const other = await ask('GET', '/subjects/c-1/history', { token: 'otto' });
    expect(await own.text()).toContain('"kind":"given"');
    expect(await other.json()).toMatchObject({ total: 0, entries: [] });
  });

  test('one subject in a list that is not theirs denies the whole list', async () => {
    const { ask, calls } = testServer();
    const list = await ask('POST', '/standings', { token: 'anna', body: { subjectIds: ['c-1', 'c-2'] } });
    const gate = await ask('POST', '/may-contact', {
      token: 'anna',
      body: { subjectIds: ['c-1', 'c-2'], purposeId: 'news' },
    });
    expect([list.status, gate.status]).toEqual([404, 404]);
    expect(calls).toEqual([]);
  });
});

describe('the administration', () => {
  test.each(Object.keys(adminRoutes) as (keyof typeof adminRoutes)[])(
    '%s is for whom the host lets in by name',
    async (action) => {
      const byName: Authorize = (call) => call.action === action && call.actor.id === 'u-7';
      const { ask, ledger } = testServer({ authorize: byName }, { deliver: async () => {} });
      const one = ledger.as(actors.eva);
      for (const subjectId of ['c-1', 'c-9'])
        await one.submit({ subjectId, submission: submissionOf(await one.form(), [yesByEmail]) });
      await before[action]?.(one, ledger.as({ ...actors.eva, id: 'u-9', name: 'Otto P.' }));
      const { method, path, body } = asked('c-1')[action];
      expect((await ask(method, path, { token: 'eva', body })).status).toBe(200);
      expect((await ask(method, path, { token: 'anna', body })).status).toBe(404);
    },
  );
});

describe('the data-protection desk', () => {
  const keepProof = { period: 'P3Y', ground: 'legal_claims' } as const;
  const routes = { ...rightsRoutes, ...exportRoutes, ...auditRoutes };
  const calls = Object.keys(routes) as (keyof typeof routes)[];
  const more = { keepProof, deliver: async () => {} };
  const contactPoints = () => ({ email: 'maria@mail.example' });
  /** A desk over the very ledger that the handler serves. */
  const desk = (rule: Authorize) => {
    const inner = testServer({}, more);
    const { ask } = testServer(
      {
        authorize: rule,
        rights: createRights({ ledger: inner.ledger, sources: [crm], clock, inventory }),
        contactPoints,
      },
      { store: inner.store, ...more },
    );
    return { ...inner, ask };
  };

  test.each(calls)('%s is for whom the host lets in by name, and for no person even then', async (action) => {
    const { ask, ledger } = desk(
      (call) => call.action === action && (call.actor.id === 'u-7' || call.actor.id === 'c-1'),
    );
    const one = ledger.as(actors.eva);
    await one.submit({ subjectId: 'c-1', submission: submissionOf(await one.form(), [yesByEmail]) });
    await before[action]?.(one, one);
    const { method, path, body } = asked('c-1')[action];
    const person = await ask(method, path, { token: 'anna', body });
    expect({ status: person.status, body: await person.text() }).toEqual(await nothing());
    expect((await ask(method, path, { token: 'eva', body })).status).toBe(200);
  });

  test.each(calls)('%s is not there where the host has no desk', async (action) => {
    const { method, path, body } = asked('c-1')[action];
    const response = await testServer({ authorize: () => true }).ask(method, path, { token: 'eva', body });
    expect(await response.json()).toMatchObject({ status: 501, code: 'unsupported' });
  });

  test.each(['request', 'take_request_step', 'go_on_erasing', 'erasure_certificate'] as const)(
    '%s asks about the person whom the request is about, and does nothing where that is denied',
    async (action) => {
      const { ask, ledger } = desk(({ subjectId }) => subjectId === undefined || subjectId === 'c-2');
      const one = ledger.as(actors.eva);
      await one.submit({ subjectId: 'c-1', submission: submissionOf(await one.form(), [yesByEmail]) });
      await erased(one);
      const { steps } = await one.request(REQUEST);
      const { method, path, body } = asked('c-1')[action];
      expect((await ask(method, path, { token: 'eva', body })).status).toBe(404);
      expect((await one.request(REQUEST)).steps).toEqual(steps);
    },
  );

  test('a list with one whom the asker may not see is denied', async () => {
    const { ask, ledger } = desk(({ subjectId }) => subjectId !== 'c-1');
    const one = ledger.as(actors.eva);
    await one.submit({ subjectId: 'c-1', submission: submissionOf(await one.form(), [yesByEmail]) });
    await one.hold({ ...holding, subjectId: 'c-1' });
    await one.openRequest(asking);
    expect((await ask('POST', '/rights-requests', { token: 'eva', body: {} })).status).toBe(404);
    expect((await ask('POST', '/person-states', { token: 'eva', body: { state: 'held' } })).status).toBe(404);
  });
});

describe('B11: nothing is allowed that the host did not allow', () => {
  test.each([
    ['undefined', undefined],
    ['a word', 'yes'],
    ['an object, as another library would want it', { mask: [] }],
    ['one', 1],
  ])('%s from authorize denies', async (_, answer) => {
    const { ask, calls } = testServer({ authorize: () => answer as unknown as boolean }); // a host without types
    expect((await ask('GET', '/form', { token: 'eva' })).status).toBe(404);
    expect(calls).toEqual([]);
  });

  test('authorize is asked once a subject, with actor, action and request', async () => {
    const seen: unknown[] = [];
    const { handler } = testServer({
      authorize: ({ request, host, ...call }) => {
        seen.push({ ...call, url: request.url, host });
        return true;
      },
    });
    const body = { subjectIds: ['c-1', 'c-2', 'c-1'] };
    await handler(requestOf('POST', '/standings', { token: 'eva', body }), 'the host');
    const common = { actor: actors.eva, action: 'standings', url: `${ORIGIN}/standings`, host: 'the host' };
    expect(seen).toEqual([
      { ...common, subjectId: 'c-1' },
      { ...common, subjectId: 'c-2' },
    ]);
  });

  test('a rule or a session that fails denies, and says so to the host only', async () => {
    const broken = (): never => {
      throw new Error('sessions of anna@example.com are down');
    };
    for (const options of [{ authorize: broken }, { authenticate: broken }]) {
      const { ask, calls, faults } = testServer(options);
      const response = await ask('GET', '/subjects/c-1/standing', { token: 'eva' });
      expect(response.status).toBe(503);
      expect(await response.text()).not.toContain('anna');
      expect(calls).toEqual([]);
      expect(faults).toMatchObject([
        { status: 503, code: 'unavailable', action: 'standing', error: { message: expect.any(String) } },
      ]);
    }
  });
});

describe('B12: identity comes from authenticate alone', () => {
  const forged = {
    'x-user-id': 'u-7',
    'x-forwarded-user': 'u-7',
    'x-forwarded-for': '127.0.0.1',
    'x-remote-user': 'u-7',
    'x-tenant': 'two',
    forwarded: 'for=127.0.0.1',
  };

  test('headers name nobody', async () => {
    const { ask } = testServer();
    expect((await ask('GET', '/subjects/c-1/standing', { headers: forged })).status).toBe(401);
    const { ask: askAgain } = testServer({ authorize });
    expect((await askAgain('GET', '/subjects/c-2/standing', { token: 'anna', headers: forged })).status).toBe(404);
  });

  test.each(['tenant=two', 'actor=u-8', 'subjectId=c-2', 'scope=admin'])(
    '?%s is refused, not ignored',
    async (query) => {
      const { ask, calls } = testServer();
      const response = await ask('GET', `/subjects/c-1/standing?${query}`, { token: 'eva' });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        code: 'invalid',
        path: `/query/${query.split('=')[0]}`,
        findings: [{ code: 'unknown_parameter' }],
      });
      expect(calls).toEqual([]);
    },
  );

  test('who recorded an entry is who was signed in, whatever the body says', async () => {
    const { ask, ledger } = testServer();
    const form = await ledger.as(actors.eva).form();
    const forgedBody = {
      ...submissionOf(form, [{ questionId: 'news', channel: 'email', answer: 'refused' }]),
      actor: { type: 'person', id: 'c-1' },
      tenant: 'two',
      recordedBy: 'person',
    };
    const response = await ask('POST', '/subjects/c-1/submissions', { token: 'eva', body: forgedBody });
    expect(response.status).toBe(200);
    expect(await ledger.as(actors.otto).history('c-1')).toMatchObject({ total: 0 });
    const { entries } = await ledger.as(actors.eva).history('c-1');
    expect(entries.every(({ recordedBy }) => recordedBy?.type === 'staff' && recordedBy.id === 'u-7')).toBe(true);
  });
});
