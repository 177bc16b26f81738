import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import stated from '../../../fixtures/standards-stated.json' with { type: 'json' };
import { readStandard } from './read-standard.js';
import type { StandardReading } from './standard-reading.js';
import { standardWordsDe } from './standard-words-de.js';
import { standardWordsEn } from './standard-words-en.js';

const folder = new URL('../../../fixtures/standards/', import.meta.url);
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.pathname.length).replace(/^\//, ''))
  .toSorted();
const read = (file: string): StandardReading => readStandard(readFileSync(new URL(file, folder), 'utf8'));

/** First what the file is and its verdict, then each record, then each finding with its place. */
const resultOf = ({ format, verdict, records, findings }: StandardReading): readonly string[] => [
  `${format}: ${verdict}`,
  ...records.map(
    ({ purpose, says, at, bundled, verdict, reason }) =>
      `${purpose || '?'} ${says}${at ? ` at ${at}` : ''}${bundled ? ', bundled' : ''}: ${verdict}, ${reason}`,
  ),
  ...findings.map(({ code, path, severity }) => `${severity} ${code} ${path}`.trim()),
];

describe('every published artefact', () => {
  test.each(files)('%s has a stated result', (file) => {
    const results: Readonly<Record<string, readonly string[]>> = stated;
    expect(resultOf(read(file))).toEqual(results[file]);
  });

  it('is there: no result is stated for what is not', () => {
    expect(Object.keys(stated).toSorted()).toEqual(files);
  });

  it('has broken JSON and keys that come twice exactly where its publisher says so', () => {
    const guide = 'dpv/27560-guide-examples';
    const manifest: readonly { file: string; parses: boolean; duplicate_keys: boolean }[] = JSON.parse(
      readFileSync(new URL(`${guide}/MANIFEST.json`, folder), 'utf8'),
    );
    const codes = (file: string): readonly string[] => read(`${guide}/${file}`).findings.map(({ code }) => code);
    const broken = manifest.filter(({ parses }) => !parses).map(({ file }) => file);
    const twice = manifest.filter(({ duplicate_keys }) => duplicate_keys).map(({ file }) => file);
    expect([broken.length, twice.length]).toEqual([14, 6]);
    const all = manifest.map(({ file }) => file);
    expect(all.filter((file) => codes(file).includes('json_syntax'))).toEqual(broken);
    expect(all.filter((file) => codes(file).includes('duplicate_key'))).toEqual(twice);
  });

  it('proves no yes: none of them is accepted as one', () => {
    const yeses = files.flatMap((file) => read(file).records.filter(({ says }) => says === 'agreed'));
    expect(yeses.length).toBeGreaterThan(5);
    expect(new Set(yeses.map(({ verdict }) => verdict))).toEqual(new Set(['park', 'reject']));
  });

  it('is spoken of in both languages', () => {
    const codes = new Set(files.flatMap((file) => read(file).findings.map(({ code }) => code)));
    for (const words of [standardWordsEn, standardWordsDe])
      expect([...codes].filter((code) => !Object.hasOwn(words, code))).toEqual([]);
    expect(Object.keys(standardWordsDe)).toEqual(Object.keys(standardWordsEn));
  });
});

const kantara = (more: object = {}, purposes: readonly object[] = [{ purpose: 'News', consentType: 'EXPLICIT' }]) =>
  readStandard(
    JSON.stringify({
      version: 'KI-CR-v1.1.0',
      jurisdiction: 'AT',
      consentTimestamp: 1762000000,
      collectionMethod: 'web_form',
      consentReceiptID: 'b9a4b4f6-5a0a-4b3a-9c9f-0b8f3c1f5a3e',
      piiPrincipalId: 'c-1',
      piiControllers: [{ piiController: 'Acme' }],
      policyUrl: 'https://acme.example/privacy',
      services: [{ service: 'Shop', purposes }],
      sensitive: false,
      spiCat: [],
      ...more,
    }),
  );

describe('a Kantara receipt', () => {
  it('says that somebody agreed, and never to which words', () => {
    expect(resultOf(kantara())).toEqual([
      'kantara_receipt: park',
      'News agreed at 2025-11-01T12:26:40.000Z: park, no_text',
    ]);
  });

  it('with one time for two purposes comes in as two that are bundled; a legal duty beside it is none of them', () => {
    const purposes = ['EXPLICIT', 'EXPLICIT', 'N/A'].map((consentType, index) => ({
      purpose: `P${index}`,
      consentType,
    }));
    expect(resultOf(kantara({}, purposes))).toEqual([
      'kantara_receipt: park',
      'P0 agreed at 2025-11-01T12:26:40.000Z, bundled: park, bundled',
      'P1 agreed at 2025-11-01T12:26:40.000Z, bundled: park, bundled',
      'P2 unknown at 2025-11-01T12:26:40.000Z: park, not_a_consent',
      'warning not_a_consent /services/0/purposes/2/consentType',
      'warning bundled /services',
    ]);
  });

  test.each([
    ['an empty text', { jurisdiction: '' }, 'missing /jurisdiction'],
    ['sensitive data of no category', { sensitive: true }, 'missing /spiCat'],
    ['another version', { version: 'KI-CR-v1.1.O' }, 'unknown_version /version'],
    ['a time as text', { consentTimestamp: '2025-11-01T12:00:00Z' }, 'wrong_type /consentTimestamp'],
    ['milliseconds', { consentTimestamp: 1762000000000 }, 'bad_instant /consentTimestamp'],
    ['a time without zone', { consentTimestamp: '2025-11-01T12:00:00' }, 'no_zone /consentTimestamp'],
    ['a field by another name', { policyUrl: undefined, policyURL: 'x' }, 'other_term /policyURL'],
    ['an address as id', { piiPrincipalId: 'a@b.example' }, 'personal_subject_id /piiPrincipalId'],
  ])('names %s', (_, more, finding) => {
    expect(resultOf(kantara(more))).toContain(`warning ${finding}`);
  });

  it('names a third party that was disclosed to nobody', () => {
    const odd = { purpose: 'News', consentType: 'EXPLICIT', thirdPartyDisclosure: false, thirdPartyName: 'Beta' };
    expect(resultOf(kantara({}, [odd]))).toContain('warning contradiction /services/0/purposes/0/thirdPartyName');
  });
});

describe('a FHIR Consent', () => {
  const fhir = (more: object): string =>
    resultOf(
      readStandard(
        JSON.stringify({
          resourceType: 'Consent',
          id: 'r1',
          status: 'active',
          category: [{ text: 'news' }],
          subject: { reference: 'Patient/c-1' },
          period: { start: '2025-11-01T12:00:00Z' },
          ...more,
        }),
      ),
    )
      .slice(1)
      .join('; ');

  test.each([
    [{ decision: 'permit' }, 'news agreed at 2025-11-01T12:00:00.000Z: park, no_text'],
    [{ decision: 'deny' }, 'news refused at 2025-11-01T12:00:00.000Z: accept, takes_away'],
    [{ decision: 'permit', status: 'inactive' }, 'news unknown at 2025-11-01T12:00:00.000Z: park, no_clear_answer'],
    [{ decision: 'permit', status: 'entered-in-error' }, 'nothing_said'],
    [{ decision: 'permit', status: 'draft' }, 'nothing_said'],
    [{ decision: 'permit', status: 'not-done' }, 'nothing_said'],
    [{ decision: 'permit', status: 'unknown' }, 'news unknown'],
    [{ decision: 'permit', status: 'on' }, 'unknown_term /status'],
    [{}, 'missing /decision'],
    [{ decision: 'permit', provision: [{ action: [] }] }, 'exceptions /provision/0'],
    [{ provision: { type: 'permit' } }, 'news agreed'],
    [{ provision: { type: 'permit' } }, 'unknown_version /provision'],
    [{ provision: { type: 'permit', provision: [{ type: 'deny' }] } }, 'news unknown'],
    [{ decision: 'permit', period: { start: '2025-11-01' } }, 'no_zone /period/start'],
    [{ decision: 'permit', period: { start: '2025-11-01T12:00:00Z', end: '2026' } }, 'news unknown'],
    [{ decision: 'permit', category: [{ text: 'a' }, { text: 'b' }] }, 'a agreed at 2025-11-01T12:00:00.000Z, bundled'],
  ])('%j says %s', (more, said) => {
    expect(fhir(more)).toContain(said);
  });
});

test('the version is said as the file has it, and for FHIR as its own marks show', () => {
  const versionOf = (value: object) => readStandard(JSON.stringify(value)).version;
  expect(kantara().version).toBe('KI-CR-v1.1.0');
  expect(read('dpv/27560-guide-examples/ex46a.json').version).toBe('https://w3id.org/dpv/schema/dpv-27560#receipt');
  expect(versionOf({ resourceType: 'Consent', decision: 'permit' })).toBe('R5');
  expect(versionOf({ resourceType: 'Consent', status: 'active', provision: { type: 'permit' } })).toBe('R4');
  expect(versionOf({ hello: 'there' })).toBeUndefined();
});
