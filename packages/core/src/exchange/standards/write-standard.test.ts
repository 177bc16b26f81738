import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { act, clerk, person, submissionOf, testLedger, yes } from '../../../fixtures/ledger-under-test.js';
import type { Json } from '../../canonical/canonical-json.js';
import type { PersonRecord } from '../../model/person-record.js';
import { readStandard } from './read-standard.js';
import { standardRows } from './standard-rows.js';
import { writeDpvReceipt } from './write-dpv-receipt.js';
import { writeDpvRecord } from './write-dpv-record.js';
import { writeFhir } from './write-fhir.js';
import { writeKantara } from './write-kantara.js';

const hour = 3_600_000;
let record: PersonRecord;

/** A yes by e-mail, and one by text message that was taken back. */
beforeAll(async () => {
  const under = testLedger();
  const ledger = under.as(person);
  const form = await ledger.form();
  const submission = submissionOf(form, [
    yes('news', 'email'),
    yes('news', 'sms'),
    { questionId: 'repair', answer: 'acknowledged', act },
  ]);
  await ledger.submit({ subjectId: 'c-1', submission });
  under.clock.now += hour;
  await ledger.stop({ subjectId: 'c-1', id: 'test-stop-00000000000001', channel: 'sms' });
  under.clock.now += hour;
  record = await under.as(clerk).personRecord({ subjectId: 'c-1' });
});

const texts = (value: Json): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [key, ...texts(member as Json)]);
};

const at = (document: Json, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);

describe('DPV', () => {
  test('has one record for each purpose and channel, with its wording, its controller and all that was said', () => {
    const { document } = writeDpvRecord(record);
    const [email, sms] = at(document, '@graph') as readonly Json[];
    expect(at(email as Json, 'dpv:hasProcess', 'dpv:hasPurpose', 'dct:identifier')).toBe('news#email');
    expect(at(email as Json, 'dpv:hasNotice', 'dct:description')).toMatch(/news/);
    expect(at(email as Json, 'dpv:hasProcess', 'dpv:hasLegalBasis')).toBe('eu-gdpr:A6-1-a');
    expect(at(email as Json, 'dpv:hasConsentStatus')).toEqual([
      {
        '@type': ['dpv:ConsentGiven', 'dpv:ExpressedConsent'],
        'dpv:isIndicatedAtTime': record.cells.find(
          ({ channel, purposeId }) => channel === 'email' && purposeId === 'news',
        )?.since,
        'dpv:isIndicatedBy': 'dpv:DataSubject',
        'dpv:hasIndicationMethod': 'web_form',
        'dpv:hasDuration': { '@type': 'dpv:UntilTimeDuration', 'rdf:value': expect.stringMatching(/^2028-11/) },
      },
    ]);
    const types = (at(sms as Json, 'dpv:hasConsentStatus') as readonly Json[]).map((status) => at(status, '@type'));
    expect(types).toEqual([['dpv:ConsentGiven', 'dpv:ExpressedConsent'], 'dpv:ConsentWithdrawn']);
  });

  test('says in the receipt whom it is from and for, and what the record says', () => {
    const receipt = writeDpvReceipt(record).document;
    expect(at(receipt, '@type')).toBe('dpv:ConsentReceipt');
    expect(at(receipt, 'dpv:hasRecordOfActivity')).toEqual(at(writeDpvRecord(record).document, '@graph'));
    expect(at(receipt, 'dct:created')).toBe(record.at);
  });

  test('is made of terms that the vocabulary has', () => {
    const folder = new URL('../../../fixtures/standards/dpv/', import.meta.url);
    const table = (file: string): readonly string[] =>
      [...readFileSync(new URL(`vocab/${file}`, folder), 'utf8').matchAll(/^"([^"]+)",/gm)].map(
        ([, term = '']) => term,
      );
    const vocabulary = new Set(
      readdirSync(new URL('vocab/', folder))
        .filter((file) => file.endsWith('.csv') && !file.startsWith('eu-gdpr'))
        .flatMap(table),
    );
    // The folder has the modules about consent; what a record is built of stands in the examples.
    const guides = ['27560-guide-examples/', '../dpv-consent-record/'].map((name) => new URL(name, folder));
    const used = new Set(
      guides.flatMap((guide) =>
        readdirSync(guide).flatMap((file) =>
          [...readFileSync(new URL(file, guide), 'utf8').matchAll(/dpv:([A-Za-z]+)/g)].map(([, term = '']) => term),
        ),
      ),
    );
    const bases = new Set(table('eu-gdpr-legal_basis.csv'));
    const written = [writeDpvRecord(record).document, writeDpvReceipt(record).document].flatMap(texts);
    const terms = [...new Set(written.flatMap((text) => /^dpv:([A-Za-z]+)$/.exec(text)?.[1] ?? []))];
    expect(terms.length).toBeGreaterThan(25);
    expect(terms.filter((term) => !vocabulary.has(term) && !used.has(term))).toEqual([]);
    // What carries meaning about consent is looked for in the vocabulary alone.
    const about = terms.filter((term) => /Consent|Notice/.test(term) && !/^Consent(?:Record|Receipt)$/.test(term));
    expect(about.filter((term) => !vocabulary.has(term))).toEqual([]);
    expect(written.filter((text) => /^eu-gdpr:A/.test(text)).every((text) => bases.has(text.slice(8)))).toBe(true);
  });
});

test('a Kantara receipt is of one yes, and what is none is named as lost', () => {
  const { document, lost } = writeKantara(record);
  expect((document as readonly Json[]).map((receipt) => at(receipt, 'services', 0, 'purposes', 0, 'purpose'))).toEqual([
    'news#email',
  ]);
  expect(at(document, 0, 'consentTimestamp')).toBe(Date.parse(record.entries[0]?.effectiveAt ?? '') / 1000);
  expect(lost).toContainEqual({ field: 'news#sms', why: 'no_such_value', value: 'withdrawn' });
  expect(lost).toContainEqual({ field: 'repair', why: 'other_basis', value: 'informed' });
  expect(readStandard(JSON.stringify(document)).findings).toEqual([]);
});

test('a FHIR Consent has a code for its state and a decision, and the wording', () => {
  const { document } = writeFhir(record);
  const resources = (at(document, 'entry') as readonly Json[]).map((entry) => at(entry, 'resource') as Json);
  expect(resources.map((one) => [at(one, 'status'), at(one, 'decision')])).toEqual([
    ['active', 'permit'],
    ['inactive', 'deny'],
  ]);
  expect(readStandard(JSON.stringify(document)).records[0]?.text).toBe(
    record.notices.find(({ notice }) => notice.purposeId === 'news')?.notice.text,
  );
});

test.each([
  ['a record', writeDpvRecord],
  ['a receipt', writeDpvReceipt],
])('out of one ledger as %s and into another: what holds there is what held here', async (_, write) => {
  const other = testLedger();
  other.clock.now += 3 * hour;
  const ledger = other.as(clerk);
  const text = record.notices.find(({ notice }) => notice.purposeId === 'news')?.notice.text ?? '';
  await ledger.registerLegacyText({
    id: 'before',
    purposeId: 'news',
    locale: 'en',
    text,
    inUse: { from: '2020-01-01T00:00:00.000Z' },
  });
  const reading = readStandard(JSON.stringify(write(record).document));
  expect([reading.findings, reading.verdict]).toEqual([[], 'accept']);
  const { rows } = standardRows(reading, {
    purposes: {
      'news#email': { purposeId: 'news', channel: 'email' },
      'news#sms': { purposeId: 'news', channel: 'sms' },
    },
  });
  const { lines } = await ledger.importPage({ batch: { id: 'move', system: 'other' }, rows });
  expect(lines.map(({ verdict, reason }) => `${verdict} ${reason}`)).toEqual(['accept proved', 'accept takes_away']);
  const cells = (await ledger.personRecord({ subjectId: 'c-1' })).cells.filter(({ purposeId }) => purposeId === 'news');
  const before = record.cells.filter(({ purposeId }) => purposeId === 'news');
  expect(cells.map(({ channel, status, until, gate }) => [channel, status, until, gate.allowed])).toEqual(
    before.map(({ channel, status, until, gate }) => [channel, status, until, gate.allowed]),
  );
});
