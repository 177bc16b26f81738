import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  reasons,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import { createMemoryEvidenceStore } from '../../memory/create-memory-evidence-store.js';
import type { Evidence } from '../../model/capture.js';
import type { KeptEvidence } from '../../model/kept-evidence.js';
import type { EvidenceStore } from '../evidence-store.js';
import type { Ledger } from '../ledger.js';
import { MAX_EVIDENCE_BYTES } from './keep-evidence.js';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 255, 10, 13]);
const claimedAt = '2026-11-02T08:00:00.000Z';

let under: TestLedger;
let files: Required<EvidenceStore>;
let ledger: Ledger;
beforeEach(() => {
  files = createMemoryEvidenceStore(() => under.clock.now);
  under = testLedger({ evidence: files });
  ledger = under.as(clerk);
});

const scanOf = ({ hash, ref, type, size }: KeptEvidence): Evidence => ({ kind: 'scan', hash, ref, type, size });

/** A yes on paper that rests on a file. */
async function paperYes(evidence: Evidence, subjectId = 'c-1', answers = [yes('news', 'email')]) {
  const form = await ledger.form({ audience: 'clerk' });
  const capture = { method: 'paper' as const, claimedAt, printedForm: 'counter-card', evidence };
  const bare = answers.map(({ act: _, ...answer }) => answer);
  return ledger.submit({ subjectId, submission: submissionOf(form, bare, { mode: 'paper', capture }) });
}

describe('a file that proves an answer', () => {
  test('is kept under the hash that any tool computes, and comes back byte for byte', async () => {
    const kept = await ledger.keepEvidence({ subjectId: 'c-1', bytes: png, type: 'image/png' });
    const hash = `sha256-${createHash('sha256').update(png).digest('base64url')}`;
    expect(kept).toEqual({ hash, ref: `evidence:${hash}`, type: 'image/png', size: 12 });
    expect(await ledger.evidence({ subjectId: 'c-1', hash })).toEqual({ ...kept, bytes: png });
  });

  test('is found only through the person it is about', async () => {
    const { hash } = await ledger.keepEvidence({ subjectId: 'c-1', bytes: png });
    expect(await failure(ledger.evidence({ subjectId: 'c-2', hash }))).toMatchObject({ code: 'not_found' });
    expect(await failure(ledger.evidence({ subjectId: 'c-1', hash: '../c-2' }))).toMatchObject({ code: 'not_found' });
  });

  test('is not kept where whoever sends it has stopped', async () => {
    const control = { signal: AbortSignal.abort() };
    expect(await failure(ledger.keepEvidence({ subjectId: 'c-1', bytes: png }, control))).toMatchObject({
      code: 'aborted',
    });
    expect((await files.list('default', { after: '', limit: 10 })).files).toEqual([]);
  });

  test('is judged by its bytes', async () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    const refused = { code: 'invalid', findings: ['media_type /bytes'] };
    for (const type of ['image/png', 'image/svg+xml', ''])
      expect(await failure(ledger.keepEvidence({ subjectId: 'c-1', bytes: svg, type }))).toMatchObject(refused);
    expect(await failure(ledger.keepEvidence({ subjectId: 'c-1', bytes: png, type: 'application/pdf' }))).toMatchObject(
      { code: 'invalid', findings: ['media_type /type'] },
    );
    expect((await ledger.keepEvidence({ subjectId: 'c-1', bytes: png, type: 'text/html' })).type).toBe('image/png');
  });

  test('is at most 20 MB', async () => {
    const bytes = new Uint8Array(MAX_EVIDENCE_BYTES + 1);
    bytes.set(png);
    expect(await failure(ledger.keepEvidence({ subjectId: 'c-1', bytes }))).toMatchObject({ code: 'too_large' });
    await ledger.keepEvidence({ subjectId: 'c-1', bytes: bytes.subarray(1, MAX_EVIDENCE_BYTES + 1) }).catch(() => {});
    expect((await ledger.keepEvidence({ subjectId: 'c-1', bytes: bytes.subarray(0, -1) })).size).toBe(20_000_000);
  });

  test('that was changed is said to be', async () => {
    const { hash } = await ledger.keepEvidence({ subjectId: 'c-1', bytes: png });
    await files.put({ tenant: 'default', subject: 'c-1', hash }, png.with(11, 14));
    expect(await failure(ledger.evidence({ subjectId: 'c-1', hash }))).toMatchObject({ code: 'tampered' });
  });

  test('needs a store', async () => {
    const bare = testLedger().as(clerk);
    const without = { code: 'unsupported' };
    expect(await failure(bare.keepEvidence({ subjectId: 'c-1', bytes: png }))).toMatchObject(without);
    expect(await failure(bare.unusedEvidence({ olderThan: claimedAt }))).toMatchObject(without);
  });

  test('whose store fails can be tried again', async () => {
    const failing = { ...files, put: () => Promise.reject(new Error('ENOSPC')) };
    const other = testLedger({ evidence: failing }).as(clerk);
    expect(await failure(other.keepEvidence({ subjectId: 'c-1', bytes: png }))).toMatchObject({ code: 'unavailable' });
  });
});

describe('a yes that rests on a file', () => {
  test('says which, and the entry leads to it', async () => {
    const kept = await ledger.keepEvidence({ subjectId: 'c-1', bytes: png });
    expect((await paperYes(scanOf(kept))).outcome).toBe('recorded');
    const { entries } = await ledger.history('c-1');
    const given = entries.find(({ kind }) => kind === 'given');
    expect(given?.evidence).toEqual(scanOf(kept));
    const file = await ledger.evidence({ subjectId: 'c-1', seq: given?.ref.seq ?? 0 });
    expect(file.bytes).toEqual(png);
    expect(await failure(ledger.evidence({ subjectId: 'c-1', seq: 99 }))).toMatchObject({ code: 'not_found' });
  });

  test.each([
    ['was never kept', (kept: KeptEvidence) => ({ ...kept, hash: kept.hash.replace(/.$/, 'A') as never })],
    ['is another', (kept: KeptEvidence) => ({ ...kept, ref: `evidence:sha256-${'A'.repeat(43)}` })],
    ['has another size', (kept: KeptEvidence) => ({ ...kept, size: 13 })],
    ['is of another type', (kept: KeptEvidence) => ({ ...kept, type: 'image/tiff' as const })],
  ])('is set aside where the file %s', async (_, change) => {
    const kept = await ledger.keepEvidence({ subjectId: 'c-1', bytes: png });
    expect(reasons(await paperYes(scanOf(change(kept))))).toEqual(['UO-S03 /capture/evidence/ref evidence']);
  });

  test('is set aside where the file is another person’s', async () => {
    const kept = await ledger.keepEvidence({ subjectId: 'c-2', bytes: png });
    expect(reasons(await paperYes(scanOf(kept)))).toEqual(['UO-S03 /capture/evidence/ref evidence']);
  });

  test('waits for a store that is away, and a no does not', async () => {
    const kept = await ledger.keepEvidence({ subjectId: 'c-1', bytes: png });
    files.get = () => Promise.reject(new Error('away'));
    under = testLedger({ evidence: files, store: under.store });
    ledger = under.as(clerk);
    const before = await told(ledger);
    await expect(paperYes(scanOf(kept))).rejects.toMatchObject({ code: 'unavailable' });
    expect(await told(ledger)).toEqual(before);
    const no = { questionId: 'news', channel: 'sms', answer: 'refused' } as const;
    await paperYes(scanOf(kept), 'c-1', [yes('news', 'email'), no]);
    expect(await told(ledger)).toEqual(['refused news sms']);
  });
});

describe('what was uploaded and never saved', () => {
  test('is found when it is old, and removed', async () => {
    const used = await ledger.keepEvidence({ subjectId: 'c-1', bytes: png });
    await paperYes(scanOf(used));
    const lost = await ledger.keepEvidence({ subjectId: 'c-1', bytes: png.with(11, 14) });
    const other = await ledger.keepEvidence({ subjectId: 'never-saved', bytes: png });
    under.clock.now += 1000;
    const olderThan = new Date(under.clock.now).toISOString();
    await ledger.keepEvidence({ subjectId: 'c-3', bytes: png });
    const { files: found, next } = await ledger.unusedEvidence({ olderThan });
    expect(found.map(({ subjectId, hash }) => [subjectId, hash])).toEqual([
      ['c-1', lost.hash],
      ['never-saved', other.hash],
    ]);
    expect(next).toBeUndefined();
    for (const file of found) await ledger.discardEvidence(file);
    expect((await ledger.unusedEvidence({ olderThan })).files).toEqual([]);
    expect(await failure(ledger.discardEvidence({ subjectId: 'c-1', hash: used.hash }))).toMatchObject({
      code: 'invalid',
      findings: ['evidence_in_use /hash'],
    });
  });

  test('is still fresh when it was put again', async () => {
    await ledger.keepEvidence({ subjectId: 'c-1', bytes: png });
    under.clock.now += 1000;
    const olderThan = new Date(under.clock.now).toISOString();
    await ledger.keepEvidence({ subjectId: 'c-1', bytes: png });
    expect((await ledger.unusedEvidence({ olderThan })).files).toEqual([]);
  });

  test('is no business of a person’s', async () => {
    const self = under.as(person);
    expect(await failure(self.unusedEvidence({ olderThan: claimedAt }))).toMatchObject({ code: 'forbidden' });
    expect(await failure(self.discardEvidence({ subjectId: 'c-1', hash: '' }))).toMatchObject({ code: 'forbidden' });
  });
});

describe('a file of somebody who has become one with another', () => {
  const id = (what: string): string => `${what}-of-these-tests-00001`;
  const merged = async () => {
    const kept = await ledger.keepEvidence({ subjectId: 'c-2', bytes: png });
    await paperYes(scanOf(kept), 'c-2');
    under.clock.now += 1000;
    await paperYes(scanOf(await ledger.keepEvidence({ subjectId: 'c-1', bytes: png.with(8, 7) })), 'c-1');
    under.clock.now += 1000;
    await ledger.merge({ into: 'c-1', from: 'c-2', id: id('merge'), reason: 'one person' });
    return kept;
  };

  test('is found through the one who goes on, until they are two again', async () => {
    const { hash } = await merged();
    expect((await ledger.evidence({ subjectId: 'c-1', hash })).bytes).toEqual(png);
    expect(await failure(ledger.evidence({ subjectId: 'c-3', hash }))).toMatchObject({ code: 'not_found' });
    await ledger.split({ subjectId: 'c-2', id: id('split'), reason: 'two after all' });
    expect(await failure(ledger.evidence({ subjectId: 'c-1', hash }))).toMatchObject({ code: 'not_found' });
    expect((await ledger.evidence({ subjectId: 'c-2', hash })).bytes).toEqual(png);
  });

  test('is not unused where the entry that rests on it went to the other log', async () => {
    await merged();
    const later = await ledger.keepEvidence({ subjectId: 'c-2', bytes: png.with(8, 9) });
    await paperYes(scanOf(later), 'c-2', [yes('news', 'sms')]);
    under.clock.now += 86_400_000;
    const olderThan = new Date(under.clock.now).toISOString();
    expect((await ledger.unusedEvidence({ olderThan })).files).toEqual([]);
    expect(await failure(ledger.discardEvidence({ subjectId: 'c-2', hash: later.hash }))).toMatchObject({
      findings: ['evidence_in_use /hash'],
    });
  });

  test('stays with the entry that rests on it when they are two again, on whichever side that is', async () => {
    const before = await merged();
    // Put for the one, named in the log of the other.
    const yesWhileOne = await ledger.keepEvidence({ subjectId: 'c-2', bytes: png.with(8, 9) });
    await paperYes(scanOf(yesWhileOne), 'c-2', [yes('news', 'sms')]);
    under.clock.now += 1000;
    // And the other way round: a no goes along to the one who leaves.
    const noWhileOne = await ledger.keepEvidence({ subjectId: 'c-1', bytes: png.with(8, 11) });
    await paperYes(scanOf(noWhileOne), 'c-1', [{ questionId: 'news', channel: 'sms', answer: 'refused' }]);
    under.clock.now += 1000;
    await ledger.split({ subjectId: 'c-2', id: id('split'), reason: 'two after all' });
    under.clock.now += 86_400_000;

    const read = async (subjectId: string, { hash }: KeptEvidence) =>
      ledger.evidence({ subjectId, hash }).then(
        () => 'found',
        ({ code }) => code,
      );
    expect([await read('c-1', yesWhileOne), await read('c-2', yesWhileOne)]).toEqual(['found', 'found']);
    expect([await read('c-1', noWhileOne), await read('c-2', noWhileOne)]).toEqual(['found', 'found']);
    // What was proved before they were one is nobody else's.
    expect([await read('c-1', before), await read('c-2', before)]).toEqual(['not_found', 'found']);
    const olderThan = new Date(under.clock.now).toISOString();
    expect((await ledger.unusedEvidence({ olderThan })).files).toEqual([]);
    for (const [subjectId, { hash }] of [
      ['c-2', yesWhileOne],
      ['c-1', noWhileOne],
    ] as const)
      expect(await failure(ledger.discardEvidence({ subjectId, hash }))).toMatchObject({
        findings: ['evidence_in_use /hash'],
      });
  });
});
