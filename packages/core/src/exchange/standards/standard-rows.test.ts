import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clerk, start, testLedger } from '../../../fixtures/ledger-under-test.js';
import type { ImportLine } from '../../model/import-verdict.js';
import type { FieldChoice } from '../mapper.js';
import { readStandard } from './read-standard.js';
import { standardRows } from './standard-rows.js';

const folder = new URL('../../../fixtures/standards/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const batch = { id: 'artefacts', system: 'dpv' };
const attested = { ...batch, attestation: { reason: 'Looked at each of them', sampleSize: 90 } };

/** A ledger whose every attestation and registered wording speaks for what comes in. */
async function imported(text: string, purposes: Readonly<Record<string, FieldChoice>>, subjectId = 'c-1') {
  const ledger = testLedger().as(clerk);
  await ledger.registerLegacyText({
    id: 'old',
    purposeId: 'news',
    locale: 'en',
    text: 'Send me news.',
    inUse: { from: '2000-01-01T00:00:00.000Z', until: new Date(start).toISOString() },
  });
  const reading = readStandard(text, { timesWithoutZone: 'utc' });
  const { rows } = standardRows(reading, {
    purposes,
    subjectId: () => subjectId,
    method: 'web_form',
    legacyText: 'old',
  });
  const { lines } = await ledger.importPage({ batch: attested, rows });
  const standing = await ledger.standing(subjectId);
  const cells = standing.pills.flatMap((pill) => pill.cells).filter(({ purposeId }) => purposeId === 'news');
  const said = ({ verdict, reason }: ImportLine): string => `${verdict} ${reason}`;
  return {
    lines: lines.map(said),
    cells: cells.map(({ channel, status, gate }) => `${channel} ${status} ${gate.allowed}`),
  };
}

const news = { purposeId: 'news', channel: 'email' } as const;

test('a bundled record comes in as what nobody knows, and the gate stays shut', async () => {
  const text = textOf('dpv-consent-record/AUG23.json');
  expect(await imported(text, { 'dpv:EnforceSecurity': news })).toEqual({
    lines: ['park bundled'],
    cells: ['email unknown false', 'sms not_asked false'],
  });
});

test('a bundled withdrawal is taken for each of its purposes', async () => {
  const text = textOf('dpv-consent-record/SEP-01a.json');
  expect(await imported(text, { 'dpv:Marketing': news, 'dpv:ServiceProvision': { ...news, channel: 'sms' } })).toEqual({
    lines: ['accept takes_away', 'accept takes_away'],
    cells: ['email withdrawn false', 'sms withdrawn false'],
  });
});

test('a key that comes twice takes no withdrawal away', async () => {
  const text = textOf('dpv/27560-guide-examples/ex46a.json');
  const { cells } = await imported(text, {
    'dpv:PaymentManagement': news,
    'dpv:IdentityVerification': { ...news, channel: 'sms' },
  });
  expect(cells).toEqual(['email withdrawn false', 'sms withdrawn false']);
});

test('a clean record of one purpose opens the gate, so that the others are shut for what is wrong with them', async () => {
  const status = { '@type': 'dpv:ConsentGiven', 'dpv:isIndicatedAtTime': '2026-01-01T00:00:00Z' };
  const record = { '@type': 'dpv:ConsentRecord', 'dct:identifier': 'r-1', 'dpv:hasPurpose': 'ex:News' };
  const text = JSON.stringify({ ...record, 'dpv:hasConsentStatus': status });
  expect((await imported(text, { 'ex:News': news })).cells[0]).toBe('email given true');
  const twice = text.replace('{', '{"dct:identifier":"r-0",');
  expect(await imported(twice, { 'ex:News': news })).toEqual({
    lines: ['reject unreadable'],
    cells: ['email not_asked false', 'sms not_asked false'],
  });
});

test('no published artefact opens a gate, whatever the host chose and answers for', async () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.json(?:\.invalid)?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(90);
  for (const file of files) {
    const purposes = Object.fromEntries(readStandard(textOf(file)).records.map(({ purpose }) => [purpose, news]));
    const { cells } = await imported(textOf(file), purposes);
    expect([file, ...cells.filter((cell) => cell.endsWith('true'))]).toEqual([file]);
  }
});

test('a purpose that nobody chose is left out and told of', () => {
  const reading = readStandard(textOf('dpv/27560-guide-examples/ex45a.json'));
  expect(standardRows(reading, { purposes: {} }).lost).toEqual([
    { field: 'dpv:ServiceProvision', why: 'no_purpose_chosen', value: 'agreed' },
    { field: 'dpv:Analytics', why: 'no_purpose_chosen', value: 'refused' },
  ]);
});
