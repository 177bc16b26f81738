import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  shopWithNews,
  start,
  submissionOf,
  testLedger,
  told,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { ImportRow, ImportStatement } from '../../model/import-row.js';
import type { LegacyText } from '../../model/legacy-text.js';

const at = '2025-05-03T10:00:00.000Z';
const before = '2025-02-01T00:00:00.000Z';

const oldText: LegacyText = {
  id: 'web-2019',
  purposeId: 'news',
  locale: 'en',
  text: 'Yes, send me your newsletter.',
  inUse: { from: '2019-01-01T00:00:00.000Z', until: '2026-01-01T00:00:00.000Z' },
};

const batch = { id: 'move-2026', system: 'old-crm' };
const attested = { ...batch, attestation: { reason: 'Compared with the paper files', sampleSize: 25 } };

/** A yes with all that proves it. */
const proved: ImportStatement = {
  purposeId: 'news',
  channel: 'email',
  says: 'agreed',
  at,
  recordId: 'r-1',
  method: 'web_form',
  legacyText: 'web-2019',
};
const no: ImportStatement = { purposeId: 'news', channel: 'email', says: 'refused' };

const row = (...statements: readonly ImportStatement[]): ImportRow => ({ number: 1, subjectId: 'c-1', statements });

async function ready(options: Parameters<typeof testLedger>[0] = {}) {
  const under = testLedger(options);
  await under.as(clerk).registerLegacyText(oldText);
  return { ...under, ledger: under.as(clerk) };
}

/** The verdict on one statement. */
async function verdictOn(statement: ImportStatement, given = batch) {
  const { ledger } = await ready();
  const { lines } = await ledger.importPage({ batch: given, rows: [row(statement)] });
  const gate = await ledger.mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' });
  return [lines.map(({ verdict, reason }) => `${verdict} ${reason}`).join(), gate.allowed];
}

const without = (key: keyof ImportStatement): ImportStatement => {
  const { [key]: _, ...rest } = proved;
  return rest as ImportStatement; // a fact less
};

describe('a yes is accepted with all that proves it, and otherwise parked', () => {
  test.each<[string, ImportStatement, string, boolean]>([
    ['everything', proved, 'accept proved', true],
    ['the words themselves', { ...without('legacyText'), text: oldText.text }, 'accept proved', true],
    ['no date', without('at'), 'park no_date', false],
    ['a date without a zone', { ...proved, at: '2025-05-03 10:00' }, 'park no_date', false],
    ['the beginning of time', { ...proved, at: '1970-01-01T00:00:00.000Z' }, 'park no_date', false],
    ['tomorrow', { ...proved, at: '2027-01-01T00:00:00.000Z' }, 'park future_date', false],
    ['other words', { ...proved, text: 'Something else' }, 'park unknown_text', false],
    ['a text of another time', { ...proved, at: '2026-05-03T10:00:00.000Z' }, 'park text_not_in_use', false],
    ['no word of the text', without('legacyText'), 'park no_text', false],
    ['no record', without('recordId'), 'park no_record_id', false],
    ['no method', without('method'), 'park no_method', false],
    ['one answer to several questions', { ...proved, bundled: true }, 'park bundled', false],
    ['no channel', { ...proved, channel: '*' }, 'park channel_missing', false],
    ['an old false', { ...proved, says: 'unknown' }, 'park no_clear_answer', false],
    ['nothing', { ...proved, says: 'nothing_said' }, 'park nothing_said', false],
    ['what is no consent', { ...proved, purposeId: 'repair', channel: '*' }, 'park not_a_consent', false],
    ['a purpose that never was', { ...proved, purposeId: 'fax' }, 'reject unknown_purpose', false],
    ['a channel that never was', { ...proved, channel: 'push' }, 'reject unknown_channel', false],
  ])('%s', async (_, statement, expected, allowed) => {
    expect(await verdictOn(statement)).toEqual([expected, allowed]);
  });

  test('where the purpose asks for a double opt-in, the time it was confirmed must be there', async () => {
    const { ledger } = await ready({ policies: [shopWithNews(1, { doubleOptIn: { validFor: 'P7D' } })] });
    const rows = [
      row(proved),
      { ...row({ ...proved, confirmedAt: '2025-05-04T08:00:00.000Z' }), number: 2, subjectId: 'c-2' },
    ];
    const { lines } = await ledger.importPage({ batch: attested, rows });
    expect(lines.map(({ reason }) => reason)).toEqual(['not_confirmed', 'proved']);
    expect((await ledger.history('c-2')).entries[0]).toMatchObject({ effectiveAt: '2025-05-04T08:00:00.000Z' });
  });
});

describe('a named person can answer for what the rows do not say', () => {
  test.each<[keyof ImportStatement, string, boolean]>([
    ['legacyText', 'accept_attested attested', true],
    ['recordId', 'accept_attested attested', true],
    ['method', 'accept_attested attested', true],
    ['at', 'park no_date', false],
  ])('without %s: %s', async (key, expected, allowed) => {
    expect(await verdictOn(without(key), attested)).toEqual([expected, allowed]);
  });

  test('it is stored with the yes and shown in the history', async () => {
    const { ledger } = await ready();
    await ledger.importPage({ batch: attested, rows: [row(without('recordId'))] });
    const [entry] = (await ledger.history('c-1')).entries;
    expect(entry).toMatchObject({
      kind: 'given',
      method: 'import',
      effectiveAt: at,
      recordedBy: { type: 'import', id: 'u-7', name: 'Eva K.' },
      attestation: attested.attestation,
      evidence: { text: 'accept_attested attested', system: 'old-crm', via: 'web_form' },
    });
    const text = await ledger.notice(entry?.notice ?? '');
    expect(text?.notice).toMatchObject({ text: oldText.text, legacy: { id: 'web-2019' } });
    expect(await ledger.verify()).toMatchObject({ ok: true, flagged: [] });
  });

  test('by name, and with a reason', async () => {
    const { as } = await ready();
    const page = { batch: attested, rows: [] };
    const nameless = as({ type: 'staff', id: 'u-8' });
    expect(await failure(nameless.importPage(page))).toMatchObject({ findings: ['nobody_named /batch/attestation'] });
    const blank = { ...batch, attestation: { reason: ' ', sampleSize: 3 } };
    expect(await failure(as(clerk).importPage({ batch: blank, rows: [] }))).toMatchObject({ code: 'invalid' });
    expect(await failure(as(person).importPage(page))).toMatchObject({ code: 'forbidden' });
  });
});

describe('a no is always kept', () => {
  test.each<ImportStatement>([
    no,
    { ...no, at: 'last spring' },
    { ...no, says: 'withdrawn', at },
    { ...no, says: 'objected', channel: '*' },
    { ...no, bundled: true, channel: 'push' },
  ])('%j', async (statement) => {
    const { ledger } = await ready();
    const { lines } = await ledger.importPage({ batch, rows: [{ ...row(statement), fault: 'unreadable' }] });
    expect(lines).toMatchObject([{ verdict: 'accept', reason: 'takes_away' }]);
    expect(lines[0]?.written).toBeGreaterThan(0);
  });

  test('with its real date', async () => {
    const { ledger } = await ready();
    await ledger.importPage({ batch, rows: [row({ ...no, at })] });
    expect((await ledger.history('c-1')).entries[0]).toMatchObject({ kind: 'refused', effectiveAt: at });
  });

  test('beside a statement that cannot be read', async () => {
    const { ledger } = await ready();
    const rows = [
      { number: 1, subjectId: 'c-1', statements: [no, { says: 'maybe' }] },
      'no row at all',
      { ...row(no), subjectId: 'a@b' },
    ];
    const { lines } = await ledger.importPage({ batch, rows: rows as readonly ImportRow[] }); // as they came

    expect(lines.map(({ verdict, reason }) => `${verdict} ${reason}`)).toEqual([
      'accept takes_away',
      'reject unreadable',
      'reject bad_subject_id',
    ]);
  });
});

describe('no yes that is imported makes a yes of a no', () => {
  test.each<[string, string, string]>([
    ['older', before, 'park older_than_no'],
    ['newer', '2025-08-01T00:00:00.000Z', 'reject overrides_no'],
  ])('%s than the no', async (_, said, expected) => {
    const { ledger } = await ready();
    await ledger.importPage({ batch: { ...batch, id: 'first' }, rows: [row({ ...no, at })] });
    const { lines } = await ledger.importPage({ batch: attested, rows: [row({ ...proved, at: said })] });
    expect(lines.map(({ verdict, reason }) => `${verdict} ${reason}`)).toEqual([expected]);
    expect((await ledger.mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' })).allowed).toBe(false);
  });

  test('nor of a box that was left empty later, nor under a suppression', async () => {
    const { ledger, as } = await ready();
    const form = await ledger.form({ purposes: ['news'] });
    await as(person).submit({ subjectId: 'c-1', submission: submissionOf(form, []) });
    await ledger.measure({
      subjectId: 'c-2',
      id: 'm'.repeat(22),
      measures: [{ kind: 'suppressed', reason: 'asked us to' }],
    });
    const rows = [row(proved), { ...row({ ...proved, at: before }), number: 2, subjectId: 'c-2' }];
    const { lines } = await ledger.importPage({ batch, rows });
    expect(lines.map(({ reason }) => reason)).toEqual(['older_than_answer', 'older_than_no']);
  });

  test('a yes that the person gave here stands, and goes on standing beside an older no', async () => {
    const { ledger, as } = await ready();
    const form = await as(person).form({ purposes: ['news'] });
    await as(person).submit({ subjectId: 'c-1', submission: submissionOf(form, [yes('news', 'email')]) });
    await ledger.importPage({ batch, rows: [row({ ...no, at })] });
    expect((await ledger.mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' })).allowed).toBe(true);
  });
});

describe('an address that somebody asked to be left alone', () => {
  const addressKey = 'a key for addresses, 32 characters and more';
  const keepProof = { period: 'P3Y', ground: 'legal_claims' } as const;
  const maria = 'maria@mail.example';
  const erase = { because: 'objected', afterwards: 'do_not_contact' } as const;
  const back = (statement: ImportStatement, to = ' Maria@mail.example'): ImportRow => ({
    ...row(statement),
    subjectId: 'c-2',
    contactPoints: { email: to },
  });
  /** Somebody who said yes at this address, and was erased. */
  async function erased(options: Parameters<typeof testLedger>[0] = { addressKey, keepProof }) {
    const made = await ready(options);
    await made.ledger.importPage({ batch, rows: [{ ...row(proved), contactPoints: { email: maria } }] });
    if (options.addressKey) await made.ledger.erase({ subjectId: 'c-1', id: 'erase-1'.padEnd(22, '0'), ...erase });
    const say = async (given: ImportRow, dryRun = false) => {
      const { lines } = await made.ledger.importPage({ batch: { ...attested, id: 'again' }, rows: [given], dryRun });
      return lines.map(({ verdict, reason, written }) => `${verdict} ${reason} ${written}`).join();
    };
    return { ...made, say };
  }

  test('brings nobody back under another id: the row is turned down for a reason of its own, and nothing is written', async () => {
    const { say, ledger } = await erased();
    for (const dryRun of [true, false]) {
      expect(await say(back(proved), dryRun)).toBe('reject address_left_alone 0');
      expect(await say(back(without('at')), dryRun)).toBe('reject address_left_alone 0');
      expect(await say(back({ ...proved, says: 'unknown' }), dryRun)).toBe('reject address_left_alone 0');
    }
    expect((await ledger.history('c-2')).total).toBe(0);
  });

  test('keeps a no, lets in whoever said yes there since, and concerns no other address', async () => {
    const { say, clock, ledger } = await erased();
    expect(await say(back(no))).toBe('accept takes_away 1');
    expect(await say({ ...back(proved, 'anna@mail.example'), subjectId: 'c-3' })).toMatch(/^accept proved/);
    clock.now += 86_400_000;
    await ledger.registerLegacyText({ ...oldText, id: 'web-2026', inUse: { from: '2026-01-01T00:00:00.000Z' } });
    const since = { ...proved, legacyText: 'web-2026', at: new Date(clock.now - 1000).toISOString() };
    expect(await say({ ...back(since), subjectId: 'c-4' })).toBe('accept proved 1');
  });

  test('of the channel that was named, and until that is lifted', async () => {
    const { say, ledger, clock } = await ready({ addressKey }).then(async (made) => ({
      ...made,
      say: async (given: ImportRow) =>
        (await made.ledger.importPage({ batch, rows: [given], dryRun: true })).lines[0]?.reason,
    }));
    const measure = (kind: 'suppressed' | 'lifted', channel: 'email' | 'sms', id: string) =>
      ledger.measureAddress({
        address: maria,
        id: id.padEnd(22, '0'),
        measures: [{ kind, channel, reason: 'By letter.' }],
      });
    await measure('suppressed', 'sms', 'one');
    expect(await say(back(proved))).toBe('proved');
    await measure('suppressed', 'email', 'two');
    expect(await say(back(proved))).toBe('address_left_alone');
    clock.now += 1;
    await measure('lifted', 'email', 'three');
    expect(await say(back(proved))).toBe('proved');
  });

  test('is not known without a key for addresses', async () => {
    const { say } = await erased({});
    expect(await say(back(proved))).toMatch(/^accept proved/);
  });
});

describe('running again', () => {
  test('adds nothing, under the same name of the batch or another', async () => {
    const { ledger } = await ready();
    const rows = [row(proved, { ...no, channel: 'sms' }), { ...row(without('at')), number: 2, subjectId: 'c-2' }];
    const first = await ledger.importPage({ batch, rows });
    const stored = [await told(ledger, 'c-1'), await told(ledger, 'c-2')];
    expect(stored).toEqual([['given news email', 'refused news sms'], ['parked news email']]);
    const again = await ledger.importPage({ batch, rows });
    expect(again.lines).toEqual(first.lines.map((line) => ({ ...line, written: 0 })));
    await ledger.importPage({ batch: { ...batch, id: 'other' }, rows });
    expect([await told(ledger, 'c-1'), await told(ledger, 'c-2')]).toEqual(stored);
  });

  test('once somebody answers for the batch, what was parked is accepted', async () => {
    const { ledger } = await ready();
    await ledger.importPage({ batch, rows: [row(without('recordId'))] });
    await ledger.importPage({ batch: attested, rows: [row(without('recordId'))] });
    expect(await told(ledger)).toEqual(['parked news email', 'given news email']);
  });

  test('an aborted signal stops between two rows', async () => {
    const { ledger } = await ready();
    const stop = new AbortController();
    stop.abort();
    expect(await ledger.importPage({ batch, rows: [row(no)] }, { signal: stop.signal })).toEqual({
      lines: [],
      rows: 0,
    });
  });
});

test('whatever the order and the pages: a dry run gives the same verdicts and writes nothing, and no cell with a no in the file is open', async () => {
  const fact = fc.constantFrom<ImportStatement>(
    proved,
    { ...proved, at: before, legacyText: 'web-2019' },
    without('recordId'),
    without('at'),
    no,
    { ...no, at },
    { ...no, at: before, says: 'withdrawn' },
    { ...no, channel: '*', says: 'objected' },
    { ...proved, channel: 'sms' },
    { ...proved, says: 'unknown' },
  );
  const rows = fc.array(
    fc.record({ subjectId: fc.constantFrom('c-1', 'c-2'), statements: fc.array(fact, { maxLength: 3 }) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 6 }), fc.boolean(), async (drawn, size, isAttested) => {
      const store = createMemoryStore();
      const { ledger } = await ready({ store });
      const numbered = drawn.map((one, index) => ({ ...one, number: index + 1 }));
      const run = async (dryRun: boolean) => {
        const lines = [];
        for (let from = 0; from < numbered.length; from += size) {
          const page = { batch: isAttested ? attested : batch, rows: numbered.slice(from, from + size), dryRun };
          lines.push(...(await ledger.importPage(page)).lines);
        }
        return lines.map(({ written: _, ...line }) => line);
      };
      const dry = await run(true);
      expect(await told(ledger, 'c-1')).toEqual([]);
      expect(await run(false)).toEqual(dry);
      for (const subjectId of ['c-1', 'c-2']) {
        const said = numbered.filter((one) => one.subjectId === subjectId).flatMap(({ statements }) => statements);
        const refused = said.some(
          ({ says, channel }) => ['refused', 'withdrawn', 'objected'].includes(says) && channel !== 'sms',
        );
        const gate = await ledger.mayContact({ subjectId, purposeId: 'news', channel: 'email' });
        if (refused) expect(gate.allowed).toBe(false);
        const { subjectIds } = await ledger.contactList({ purposeId: 'news', channel: 'email' });
        expect(subjectIds.includes(subjectId)).toBe(gate.allowed);
      }
    }),
    { numRuns: 80 },
  );
}, 60_000);

describe('a wording from before', () => {
  test('is kept once, and its name stands for it', async () => {
    const { ledger } = await ready();
    await ledger.registerLegacyText(oldText);
    expect((await ledger.legacyTexts()).map(({ notice }) => notice.text)).toEqual([oldText.text]);
    const other = { ...oldText, text: 'Other words' };
    expect(await failure(ledger.registerLegacyText(other))).toMatchObject({ findings: ['text_taken /id'] });
    const stray = { ...oldText, id: 'fax', purposeId: 'fax' };
    expect(await failure(ledger.registerLegacyText(stray))).toMatchObject({ findings: ['unknown_purpose /purposeId'] });
  });

  test('is never in force for a form of ours', async () => {
    const { ledger, as } = await ready();
    const [text] = await ledger.legacyTexts();
    const form = await as(person).form({ purposes: ['news'] });
    const forged = submissionOf(form, [yes('news', 'email')]);
    const notices = { news: { screen: text?.hash ?? '' } };
    const { seal: _, ...unsealed } = forged.presentation;
    const result = await as(person).submit({
      subjectId: 'c-1',
      submission: { ...forged, presentation: { ...unsealed, notices } },
    });
    expect(result.events.length === 0 || result.rejected.length > 0).toBe(true);
    expect(await told(ledger)).not.toContain('given news email');
  });

  test('publishing goes on beside it', async () => {
    const { ledger, clock } = await ready();
    clock.now = start + 1000;
    expect(
      await ledger.publish(shopWithNews(2, { expiresAfter: 'P12M' }, { news: { kind: 'wording' } })),
    ).toMatchObject({ version: 2 });
  });
});
