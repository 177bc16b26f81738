import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  processBeside,
  type TestLedger,
  testLedger,
  told,
} from '../../../fixtures/ledger-under-test.js';
import { ConsentError } from '../../errors/consent-error.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { ConsentStore } from '../consent-store.js';
import type { Ledger } from '../ledger.js';

const subjectId = 'c-1';
let under: TestLedger;
let staff: Ledger;
let made = 0;
const id = () => `request-${String(++made).padStart(20, '0')}`;
const open = (more: object = {}) =>
  staff.openRequest({ subjectId, id: id(), type: 'access', receivedOn: '2026-11-01', ...more });

beforeEach(() => {
  under = testLedger();
  staff = under.as(clerk);
});

describe('a request', () => {
  test('is due one month after it came, and is found from the desk and from the person', async () => {
    const opened = await open({ note: 'Wrote a letter.' });
    expect(opened).toMatchObject({
      type: 'access',
      subjectId,
      receivedOn: '2026-11-01',
      dueBy: '2026-12-02T00:00:00.000Z',
      term: 'one_month',
      state: 'open',
      identifiedBy: null,
      steps: [{ step: 'received', note: 'Wrote a letter.', by: { name: 'Eva K.' } }],
    });
    expect((await staff.requests()).requests).toEqual([opened]);
    expect(await staff.requestsOf(subjectId)).toEqual([opened]);
    expect(await staff.request(opened.id)).toEqual(opened);
    expect(await told(staff)).toEqual(['request_step']);
  });

  test('makes nobody known: what is open to every customer stays shut', async () => {
    await open();
    expect(await staff.mayContact({ subjectId, purposeId: 'repair-messages', channel: 'sms' })).toMatchObject({
      allowed: false,
      reason: 'unknown_subject',
    });
    expect((await staff.contactList({ purposeId: 'repair-messages', channel: 'sms' })).subjectIds).toEqual([]);
  });

  test.each([
    ['2026-01-31', '2026-03-01T00:00:00.000Z'],
    ['2024-01-31', '2024-03-01T00:00:00.000Z'],
    ['2026-10-30', '2026-12-01T00:00:00.000Z'],
  ])('that came on %s has to be answered before %s', async (receivedOn, dueBy) => {
    expect(await open({ receivedOn })).toMatchObject({ dueBy });
  });

  test('is extended once to three months, with the reason', async () => {
    const { id: request } = await open();
    expect(await failure(staff.takeRequestStep({ request, id: id(), step: 'extended', note: '' }))).toMatchObject({
      code: 'invalid',
      path: '/note',
    });
    const extended = await staff.takeRequestStep({ request, id: id(), step: 'extended', note: 'Nine systems.' });
    expect(extended).toMatchObject({ dueBy: '2027-02-02T00:00:00.000Z', term: 'extended' });
  });

  test('is not extended any more once the first month is over: it stays overdue', async () => {
    const { id: request } = await open();
    under.clock.now = Date.parse('2026-12-02T00:00:00.000Z');
    const extend = () => staff.takeRequestStep({ request, id: id(), step: 'extended', note: 'Nine systems.' });
    expect(await failure(extend())).toMatchObject({ code: 'overdue', path: '/step' });
    const late = await staff.request(request);
    expect(late).toMatchObject({ dueBy: '2026-12-02T00:00:00.000Z', term: 'one_month' });
    under.clock.now -= 1;
    expect(await extend()).toMatchObject({ term: 'extended' });
  });

  test.each([
    ['at the very beginning of the day it came', '2026-11-01T00:00:00.000Z', 'extended'],
    ['in the last millisecond of the month', '2026-12-01T23:59:59.999Z', 'extended'],
    ['with the month over', '2026-12-02T00:00:00.000Z', 'overdue /toldAt'],
    ['just now', '2026-12-09T12:00:00.000Z', 'overdue /toldAt'],
    ['before it came', '2026-10-31T23:59:59.999Z', 'before_received /toldAt'],
    ['in a millisecond', '2026-12-09T12:00:00.001Z', 'in_future /toldAt'],
  ])('whose extension they were told of %s, and is recorded late', async (_, toldAt, becomes) => {
    const { id: request } = await open();
    under.clock.now = Date.parse('2026-12-09T12:00:00.000Z');
    const call = { request, id: id(), step: 'extended', note: 'Nine systems.', toldAt } as const;
    if (becomes !== 'extended') {
      const { code, path, findings } = await failure(staff.takeRequestStep(call));
      expect(findings[0] ?? `${code} ${path}`).toBe(becomes);
      expect(await staff.request(request)).toMatchObject({ term: 'one_month', steps: [{ step: 'received' }] });
      return;
    }
    const so = await staff.takeRequestStep(call);
    expect(so).toMatchObject({ term: 'extended', dueBy: '2027-02-02T00:00:00.000Z' });
    // What somebody says, and when they said it, are two times.
    expect(so.steps[1]).toMatchObject({ toldAt, at: '2026-12-09T12:00:00.000Z' });
    expect(await staff.request(request)).toEqual(so);
  });

  test('is extended once, where two record the same at once', async () => {
    const { id: request } = await open();
    const dana = { ...clerk, id: 'u-8', name: 'Dana M.' };
    const toldAt = '2026-11-02T08:00:00.000Z';
    const say = { request, step: 'extended', note: 'Nine systems.', toldAt } as const;
    const both = await Promise.all(
      [clerk, dana].map((actor) =>
        processBeside(under)
          .as(actor)
          .takeRequestStep({ ...say, id: id() }),
      ),
    );
    for (const { steps } of both) expect(steps.map(({ step }) => step)).toEqual(['received', 'extended']);
    expect(both[0]?.steps).toEqual(both[1]?.steps);
    expect((await staff.takeRequestStep({ ...say, id: id(), note: 'Ten systems.' })).steps).toHaveLength(3);
  });

  test('goes from the identity to what was handed over, and ends', async () => {
    const { id: request } = await open();
    const step = (input: object) => staff.takeRequestStep({ request, id: id(), ...input } as never);
    await step({ step: 'identified', identifiedBy: 'document', note: 'Looked at, not copied.' });
    await step({ step: 'handed_over', handedOver: 'Statement, by post' });
    const ended = await step({ step: 'fulfilled' });
    expect(ended).toMatchObject({ state: 'fulfilled', identifiedBy: 'document' });
    expect(ended.steps.map((one) => one.step)).toEqual(['received', 'identified', 'handed_over', 'fulfilled']);
    expect(ended.steps[2]).toMatchObject({ handedOver: 'Statement, by post' });
    expect(await failure(step({ step: 'refused', note: 'Too late.' }))).toMatchObject({ code: 'closed' });
    expect(await step({ step: 'noted', note: 'Rang to thank us.' })).toMatchObject({ state: 'fulfilled' });
  });

  test('is one, however often it is sent; its steps too', async () => {
    const call = { subjectId, id: id(), type: 'erasure', receivedOn: '2026-11-01' } as const;
    await Promise.all(Array.from({ length: 5 }, () => staff.openRequest(call)));
    const { requests } = await staff.requests();
    expect(requests).toHaveLength(1);
    const step = { request: requests[0]?.id ?? '', id: id(), step: 'noted', note: 'Once.' } as const;
    await staff.takeRequestStep(step);
    expect((await staff.takeRequestStep(step)).steps).toHaveLength(2);
    expect(await failure(staff.takeRequestStep({ ...step, note: 'Twice.' }))).toMatchObject({
      code: 'idempotency_mismatch',
    });
    expect(await told(staff)).toHaveLength(1);
  });

  test('whose call died between the log of the person and its own is one, found from the person, also on the next day', async () => {
    const memory = createMemoryStore();
    const dying = async (): Promise<never> => {
      throw new ConsentError('aborted');
    };
    const commit: ConsentStore['commit'] = async (unit) =>
      unit.ref.subject.startsWith('~request:') ? dying() : memory.commit(unit);
    const killed = testLedger({ store: { ...memory, commit } });
    const call = { subjectId, id: id(), type: 'access', receivedOn: '2026-11-01' } as const;
    expect(await failure(killed.as(clerk).openRequest(call))).toMatchObject({ code: 'aborted' });
    staff = testLedger({ store: memory }).as(clerk);
    expect(await staff.requestsOf(subjectId)).toEqual([]);
    const opened = await staff.openRequest({ ...call, receivedOn: '2026-11-02' });
    expect(opened).toMatchObject({ receivedOn: '2026-11-01', dueBy: '2026-12-02T00:00:00.000Z' });
    expect(await staff.requestsOf(subjectId)).toEqual([opened]);
    expect((await staff.requests()).requests).toEqual([opened]);
  });

  test('is refused where its id was used for another day', async () => {
    const call = { id: id() };
    const { id: request } = await open(call);
    const other = open({ ...call, receivedOn: '2026-10-01' });
    expect(await failure(other)).toMatchObject({ code: 'idempotency_mismatch' });
    expect((await staff.requests()).requests.map((one) => one.id)).toEqual([request]);
  });

  test('comes today or earlier, for a person that can be named, and is staff business', async () => {
    expect(await failure(open({ receivedOn: '2026-11-03' }))).toMatchObject({ findings: ['in_future /receivedOn'] });
    expect(await failure(open({ receivedOn: '2026-02-30' }))).toMatchObject({ code: 'invalid', path: '/receivedOn' });
    expect(await failure(open({ subjectId: 'maria@mail.example' }))).toMatchObject({ code: 'invalid' });
    expect(await failure(open({ type: 'money' }))).toMatchObject({ code: 'invalid', path: '/type' });
    for (const request of ['', '~policy', '2026-11-01.short', `2026-11-01.${id()}`])
      expect(await failure(staff.request(request))).toMatchObject({ code: 'not_found' });
    const mine = under.as(person);
    for (const call of [
      mine.requests(),
      mine.requestsOf(subjectId),
      mine.openRequest({ subjectId, id: id(), type: 'access', receivedOn: '2026-11-01' }),
    ])
      expect(await failure(call)).toMatchObject({ code: 'forbidden' });
    expect((await staff.requests()).requests).toEqual([]);
  });
});

test('the desk is read page by page, by the day they came, from any day on', async () => {
  for (const receivedOn of ['2026-10-03', '2026-10-01', '2026-10-02', '2026-10-02']) await open({ receivedOn });
  const first = await staff.requests({ limit: 3 });
  expect(first.requests.map(({ receivedOn }) => receivedOn)).toEqual(['2026-10-01', '2026-10-02', '2026-10-02']);
  const rest = await staff.requests({ limit: 3, after: first.next ?? '' });
  expect(rest).toMatchObject({ requests: [{ receivedOn: '2026-10-03' }] });
  expect(rest.next).toBeUndefined();
  expect((await staff.requests({ after: '2026-10-03' })).requests).toHaveLength(1);
  expect(await staff.verify()).toMatchObject({ ok: true });
});
