import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  person,
  submissionOf,
  type TestLedger,
  testLedger,
  yes,
} from '../../fixtures/ledger-under-test.js';
import { flipped, type Tampering, tamperedStore, withEntry } from '../../fixtures/tampered-store.js';
import type { SubjectPage } from './consent-store.js';
import type { Ledger } from './ledger.js';

let under: TestLedger;

/** Two people of three and four entries each, and the policy. */
beforeEach(async () => {
  under = testLedger();
  const ledger = under.as(person);
  const form = await ledger.form();
  for (const subjectId of ['c-1', 'c-2']) {
    under.clock.now += 5000;
    const answers = [yes('news', 'email'), { questionId: 'repair', answer: 'acknowledged', act } as const];
    await ledger.submit({
      subjectId,
      submission: submissionOf(form, answers),
      contactPoints: { email: 'a@x.example' },
    });
    under.clock.now += 5000;
    await ledger.submit({
      subjectId,
      submission: submissionOf(form, [{ questionId: 'news', channel: 'email', answer: 'withdrawn' }]),
    });
  }
});

const over = (tampering: Tampering): Ledger =>
  testLedger({ store: tamperedStore(under.store, tampering), clock: () => under.clock.now, policies: [] }).as(clerk);
const pageOf = (subject: string): Promise<SubjectPage> =>
  under.store.read({ tenant: 'default', subject }, { after: 0, limit: 100 });
/** What verify names, as `what who seq-or-hash code`. */
const named = async (tampering: Tampering) => {
  const { ok, broken } = await over(tampering).verify();
  expect(ok).toBe(broken.length === 0);
  return broken.map(({ what, subjectId, seq, hash, code }) =>
    [what, subjectId, seq ?? hash, code].filter((part) => part !== undefined).join(' '),
  );
};
const places = (tampering: readonly string[]) => [
  ...new Set(tampering.map((line) => line.split(' ').slice(0, 3).join(' '))),
];

test('what nobody touched holds, and everything was looked at', async () => {
  const report = await over({}).verify();
  expect(report).toMatchObject({ ok: true, broken: [], flagged: [] });
  expect(report.checked).toEqual({ subjects: 2, events: 9, envelopes: 9, notices: 12, policies: 1 });
  expect((await over({}).verify({ subjectId: 'c-1' })).checked).toMatchObject({ subjects: 1, events: 4, notices: 2 });
});

describe('one changed character names its entry, and no other', () => {
  test('anywhere in an entry', async () => {
    const { body } = (await pageOf('c-1')).entries[1] ?? { body: '' };
    for (let at = 0; at < body.length; at += 3) {
      const found = await named({ page: withEntry(2, (entry) => ({ ...entry, body: flipped(body, at) })) });
      expect(
        places(found).filter((place) => place !== 'envelope c-1 2'),
        `${at}: ${flipped(body, at).slice(Math.max(0, at - 20), at + 20)}`,
      ).toEqual(['event c-1 2']);
    }
  }, 60_000);

  test('in the first entry and in the last', async () => {
    for (const seq of [1, 4]) {
      const { body } = (await pageOf('c-1')).entries[seq - 1] ?? { body: '' };
      for (const word of ['logId', 'recordedAt', 'effectiveAt', 'kind', '"seq"', 'submissionId', '"v"', 'notice']) {
        const at = body.indexOf(word) + word.length + 4;
        const found = await named({ page: withEntry(seq, (entry) => ({ ...entry, body: flipped(body, at) })) });
        expect(places(found), word).toEqual([`event c-1 ${seq}`]);
      }
    }
  });

  test('anywhere in its hash: the entry behind it is not held to blame', async () => {
    for (const seq of [1, 2, 4]) {
      const { hash } = (await pageOf('c-1')).entries[seq - 1] ?? { hash: '' };
      for (let at = 0; at < hash.length; at += 2) {
        expect(await named({ page: withEntry(seq, (entry) => ({ ...entry, hash: flipped(hash, at) })) })).toEqual([
          `event c-1 ${seq} hash_mismatch`,
        ]);
      }
    }
  });

  test('anywhere in its personal part', async () => {
    const envelope = (await pageOf('c-1')).entries[1]?.envelope ?? '';
    for (let at = 0; at < envelope.length; at += 3) {
      expect(await named({ page: withEntry(2, (entry) => ({ ...entry, envelope: flipped(envelope, at) })) })).toEqual([
        'envelope c-1 2 hash_mismatch',
      ]);
    }
  });

  test('in a time to a later one: the entry behind it does not seem to run back', async () => {
    const page = withEntry(2, (entry) => ({
      ...entry,
      body: entry.body.replace('"recordedAt":"2026', '"recordedAt":"2027'),
    }));
    expect(await named({ page })).toEqual(['event c-1 2 hash_mismatch']);
  });

  test('in the name of its text: no other text seems to be missing', async () => {
    const page = withEntry(1, (entry) => ({
      ...entry,
      body: entry.body.replace(/"notice":"sha256-./, '"notice":"sha256-_'),
    }));
    expect(await named({ page })).toEqual(['event c-1 1 hash_mismatch']);
  });

  test('in the end of the log', async () => {
    const { head } = await pageOf('c-1');
    expect(await named({ page: (page) => ({ ...page, head: { ...head, hash: flipped(head.hash, 12) } }) })).toEqual([
      'head c-1 head_mismatch',
    ]);
  });

  test('in a text or a policy', async () => {
    const form = await under.as(person).form();
    const hash = form.presentation.notices.news?.screen ?? '';
    const edit = (kind: string, only?: string): Tampering => ({
      document: (one) =>
        one.kind === kind && (only === undefined || one.hash === only)
          ? { ...one, body: one.body.replace('Acme', 'Acne') }
          : one,
    });
    expect(await named(edit('notice', hash))).toEqual([`notice ${hash} hash_mismatch`]);
    const gone = await named({ document: (one) => (one.hash === hash ? null : one) });
    expect(gone).toEqual([`notice ${hash} missing`]);
    expect((await named(edit('policy'))).map((line) => line.replace(/sha256-\S+/, '…'))).toEqual([
      'policy … hash_mismatch',
    ]);
    const first = (await over(edit('notice', hash)).verify({ subjectId: 'c-1' })).broken;
    expect(first).toEqual([{ what: 'notice', hash, code: 'hash_mismatch' }]);
  });

  test('in the log of policies', async () => {
    const page = withEntry(1, (entry) => ({ ...entry, body: entry.body.replace('"version":1', '"version":2') }));
    expect(await named({ subject: '~policy', page })).toEqual(['event ~policy 1 hash_mismatch']);
  });
});

test('several changes are all named, and what is around them is still checked', async () => {
  const hash = (await under.as(person).form()).presentation.notices.repair?.script ?? '';
  const found = await over({
    page: (page) =>
      withEntry(1, (one) => ({ ...one, body: flipped(one.body, 30) }))(
        withEntry(3, (one) => ({ ...one, envelope: `${one.envelope} ` }))(page),
      ),
    document: (one) => (one.hash === hash ? null : one),
  }).verify();
  expect(found.broken.map(({ what, seq }) => [what, seq])).toEqual([
    ['event', 1],
    ['envelope', 3],
    ['notice', undefined],
  ]);
  expect(found.checked).toMatchObject({ subjects: 2, events: 9 });
});

describe('entries that are moved, cut off, put in or taken from elsewhere', () => {
  const renumbered = (page: SubjectPage, order: readonly number[]): SubjectPage => ({
    ...page,
    entries: order.flatMap((seq, index) =>
      page.entries.filter((entry) => entry.seq === seq).map((entry) => ({ ...entry, seq: index + 1 })),
    ),
  });

  test('swapped', async () => {
    expect(places(await named({ page: (page) => renumbered(page, [1, 3, 2, 4]) }))).toEqual([
      'event c-1 2',
      'event c-1 3',
      'event c-1 4',
    ]);
  });

  test('one taken out of the middle', async () => {
    expect(places(await named({ page: (page) => renumbered(page, [1, 3, 4]) }))).toEqual([
      'event c-1 2',
      'event c-1 3',
      'head c-1 head_mismatch',
    ]);
  });

  test('one twice', async () => {
    expect(places(await named({ page: (page) => renumbered(page, [1, 2, 2, 3, 4]) }))).toEqual([
      'event c-1 3',
      'event c-1 4',
      'event c-1 5',
      'head c-1 head_mismatch',
    ]);
  });

  test('the tail cut off', async () => {
    expect(await named({ page: (page) => renumbered(page, [1, 2, 3]) })).toEqual(['head c-1 head_mismatch']);
    expect(await named({ page: (page) => renumbered(page, []) })).toEqual(['head c-1 head_mismatch']);
  });

  test('an entry of somebody else', async () => {
    const other = await pageOf('c-2');
    const page = withEntry(3, (entry) => ({ ...entry, ...other.entries[2], seq: 3 }));
    const found = await named({ page });
    expect(found).toContain('event c-1 3 hash_mismatch');
    expect(found).toContain('event c-1 3 log_id_mismatch');
  });

  test('the whole log of somebody else: both are named, as nobody can tell which is the copy', async () => {
    const other = await pageOf('c-2');
    expect(await named({ page: () => other })).toEqual(['event c-1 1 log_id_mismatch', 'event c-2 1 log_id_mismatch']);
  });

  // Who may rewrite the head as well can do this unseen: only a receipt or a checkpoint kept elsewhere tells (design section 7, L1).
  test('the tail with the head is what a chain alone cannot see', async () => {
    const page = (one: SubjectPage) => ({
      ...renumbered(one, [1, 2]),
      head: { seq: 2, hash: one.entries[1]?.hash ?? '' },
    });
    expect(await named({ page })).toEqual([]);
  });
});

describe('a personal part', () => {
  test('that is gone without an entry that erases it is flagged', async () => {
    expect(await named({ page: withEntry(2, (entry) => ({ ...entry, envelope: null })) })).toEqual([
      'envelope c-1 2 not_redacted',
    ]);
  });

  test('of another entry is flagged, though that one holds', async () => {
    const other = (await pageOf('c-1')).entries[2]?.envelope ?? null;
    expect(await named({ page: withEntry(2, (entry) => ({ ...entry, envelope: other })) })).toEqual([
      'envelope c-1 2 hash_mismatch',
    ]);
  });

  test('has a salt of its own, so that the same words never have the same hash', async () => {
    const { entries } = await pageOf('c-1');
    const salts = entries.map(({ envelope }) => JSON.parse(envelope ?? '{}').salt);
    expect(new Set(salts).size).toBe(entries.length);
    for (const salt of salts) expect(Buffer.from(salt, 'base64url')).toHaveLength(32);
  });
});

test.each([
  ['a method that is none', 'body', '"method":"web_form"', '"method":"web_fxrm"'],
  ['a personal part of nothing', 'envelope', /"data":.*,"salt"/, '"data":null,"salt"'],
  ['a personal part that is a list', 'envelope', /"data":.*,"salt"/, '"data":[],"salt"'],
  ['a personal part that names nobody', 'envelope', /"recordedBy":\{[^}]*\}/, '"recordedBy":null'],
] as const)('%s is named, and nothing throws', async (_, part, from, to) => {
  const { entries } = await pageOf('c-1');
  const { seq = 0 } = entries.find(({ body }) => body.includes('"kind":"given"')) ?? {};
  const page = withEntry(seq, (entry) => ({ ...entry, [part]: (entry[part] ?? '').replace(from, to) }));
  expect(page(await pageOf('c-1'))).not.toEqual(await pageOf('c-1'));
  expect(places(await named({ page }))).toEqual([`${part === 'body' ? 'event' : 'envelope'} c-1 ${seq}`]);
  expect((await over({ page }).history('c-1')).chain.broken).toEqual([seq]);
});

test('no hashed byte holds the person’s id, an address or who wrote it', async () => {
  await under.as(clerk).measure({
    subjectId: 'c-1',
    id: 'a-measure-of-the-tests-1',
    measures: [{ kind: 'restricted', reason: 'told by Eva' }],
  });
  const { entries } = await pageOf('c-1');
  for (const { body } of entries)
    for (const word of ['c-1', 'x.example', 'Eva', 'u-7', 'p-1']) expect(body).not.toContain(word);
});

test('a kind that a later version writes holds in the chain, and shuts the gate', async () => {
  const { sealEntries } = await import('./seal-entries.js');
  const { nodeCrypto } = await import('../node.js');
  const page = await pageOf('c-2');
  const logId = JSON.parse(page.entries[0]?.body ?? '{}').logId;
  const draft = {
    event: { kind: 'anchored', effectiveAt: '2026-11-02T09:00:00.000Z', recordedBy: 'staff' } as never,
    envelope: {},
  };
  const stamp = { submissionId: 'a-submission-of-the-tests', recordedAt: '2026-11-03T09:00:00.000Z' as never };
  const { entries } = await sealEntries(nodeCrypto, { logId, head: page.head }, stamp, [draft]);
  await under.store.commit({
    ref: { tenant: 'default', subject: 'c-2' },
    expect: page.head,
    entries,
    envelopes: [],
    redact: [],
    rows: [],
    state: 'active',
  });
  expect((await over({}).verify()).ok).toBe(true);
  expect(await over({}).mayUse({ subjectId: 'c-2', purposeId: 'repair' })).toMatchObject({
    allowed: false,
    reason: 'unreadable',
  });
  expect((await over({}).history('c-2')).entries[0]).toMatchObject({ kind: 'unreadable', about: 'system' });
});

test('whatever is changed in a log: nothing throws, it is named, and the gate is shut', async () => {
  const pages = await pageOf('c-1');
  const anywhere = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(), fc.constantFrom(...'x"{}[],:0-\\\u0000ä'));
  await fc.assert(
    fc.asyncProperty(anywhere, fc.constantFrom('body', 'envelope'), async ([seq, place, letter], part) => {
      const text = pages.entries[seq - 1]?.[part] ?? '';
      const at = place % text.length;
      if (text.charAt(at) === letter) return;
      const ledger = over({
        page: withEntry(seq, (entry) => ({ ...entry, [part]: text.slice(0, at) + letter + text.slice(at + 1) })),
      });
      expect((await ledger.verify({ subjectId: 'c-1' })).ok).toBe(false);
      expect(await ledger.mayUse({ subjectId: 'c-1', purposeId: 'repair' })).toMatchObject({
        allowed: false,
        reason: 'unreadable',
      });
      expect((await ledger.history('c-1')).chain.broken).toContain(seq);
      await ledger.standing('c-1');
      const { questions } = await ledger.form({ subjectId: 'c-1' });
      for (const box of questions.flatMap(({ boxes }) => boxes)) expect(box.standing?.mirrors).toBeUndefined();
    }),
    { numRuns: Number(process.env.RUNS ?? 80) },
  );
}, 60_000);
