import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  shopVersion,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../fixtures/ledger-under-test.js';
import { createMemoryStore } from '../memory/create-memory-store.js';
import { nodeCrypto } from '../node.js';
import { newsletter } from '../policy/samples/newsletter.js';
import type { ConsentStore } from './consent-store.js';
import type { Ledger } from './ledger.js';
import { sealEntries } from './seal-entries.js';

const subjectId = 'c-1';
const DAY = 86_400_000;

/** A store on a disk that somebody has been at. It has no way to read many, so that each reading is counted. */
function tamperedStore() {
  const { readMany: _, ...inner } = createMemoryStore();
  let change: { readonly subject: string; readonly from: string; readonly to: string } | undefined;
  let reads = 0;
  const read: ConsentStore['read'] = async (ref, page) => {
    reads += 1;
    const found = await inner.read(ref, page);
    if (change?.subject !== ref.subject) return found;
    const { from, to } = change;
    return { ...found, entries: found.entries.map((entry) => ({ ...entry, body: entry.body.replace(from, to) })) };
  };
  return {
    store: { ...inner, read } satisfies ConsentStore,
    change: (subject: string, from: string, to: string) => {
      change = { subject, from, to };
    },
    reads: () => reads,
  };
}

let disk: ReturnType<typeof tamperedStore>;
let under: TestLedger;
let mine: Ledger;
let staff: Ledger;

beforeEach(async () => {
  disk = tamperedStore();
  under = testLedger({ store: disk.store });
  mine = under.as(person);
  staff = under.as(clerk);
  await mine.submit({ subjectId, submission: submissionOf(await mine.form(), [yes('news', 'email')]) });
});

const gateNow = () => staff.mayContact({ subjectId, purposeId: 'news', channel: 'email' });

describe('nothing is allowed by what is not as it was written', () => {
  test('the reply to a save says what the gate says', async () => {
    disk.change(subjectId, '"given"', '"renewed"');
    const { standing } = await mine.submit({
      subjectId,
      submission: submissionOf(await mine.form(), [yes('news', 'sms')]),
    });
    expect(standing.pills.flatMap(({ cells }) => cells).some(({ gate }) => gate.allowed)).toBe(false);
    expect(await gateNow()).toMatchObject({ allowed: false, reason: 'unreadable' });
    expect(await staff.contactList({ purposeId: 'news', channel: 'sms' })).toMatchObject({ subjectIds: [] });
  });

  test('the log of what was published: the gate is shut, a no still finds its purpose, and nothing is published on top', async () => {
    under.clock.now += DAY;
    await staff.publish(shopVersion(2, { changes: { news: { kind: 'material' } } }));
    expect(await gateNow()).toMatchObject({ reason: 'outdated' });
    disk.change('~policy', '"news":1', '"news":0');
    under.clock.now += DAY;
    expect(await gateNow()).toMatchObject({ allowed: false, reason: 'unreadable' });
    expect(await staff.contactList({ purposeId: 'news', channel: 'email' })).toMatchObject({ subjectIds: [] });
    const no = { questionId: 'news', channel: 'email', answer: 'withdrawn' } as const;
    await mine.submit({ subjectId, submission: submissionOf(await mine.form({ subjectId }), [no]) });
    expect(await told(staff)).toEqual(['given news email', 'not_given news sms', 'withdrawn news email']);
    expect(await failure(staff.publish(shopVersion(3)))).toMatchObject({ code: 'tampered' });
  });
});

test('a yes that carries no proof is not believed, though its chain is whole', async () => {
  const ref = { tenant: 'default', subject: 'c-2' };
  const event = {
    kind: 'given',
    purposeId: 'news',
    channel: 'email',
    method: 'web_form',
    indicatedBy: 'subject',
    recordedBy: 'person',
    effectiveAt: '2026-11-02T09:00:00.000Z',
  } as const;
  const head = { seq: 0, hash: '' };
  const stamp = { submissionId: 'x'.repeat(22), recordedAt: event.effectiveAt as never };
  const sealed = await sealEntries(nodeCrypto, { logId: 'l'.repeat(22), head }, stamp, [
    { event: event as never, envelope: {} },
  ]);
  await disk.store.commit({
    ref,
    expect: head,
    entries: sealed.entries,
    envelopes: [],
    redact: [],
    rows: [],
    state: 'active',
  });
  expect((await staff.verify({ subjectId: 'c-2' })).broken).toEqual([]);
  expect(await staff.mayContact({ subjectId: 'c-2', purposeId: 'news', channel: 'email' })).toMatchObject({
    allowed: false,
    reason: 'unreadable',
  });
});

test('a log is read once for a call, however often its id is in it', async () => {
  const before = disk.reads();
  const subjectIds = Array.from({ length: 500 }, () => subjectId);
  expect(await staff.mayContactMany({ subjectIds, purposeId: 'news', channel: 'email' })).toHaveLength(500);
  expect(disk.reads() - before).toBeLessThanOrEqual(2); // it, and what was published
});

test('a no to what another process published a moment ago is not lost, whatever else is wrong with it', async () => {
  const other = testLedger({ store: disk.store, clock: () => under.clock.now });
  await other.as(clerk).publish(newsletter());
  const no = { questionId: 'newsletter', answer: 'refused' };
  await mine.submit({ subjectId, submission: { answers: [no], nonsense: true } });
  expect((await told(staff)).at(-1)).toBe('refused newsletter email');
});
