import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { GOLDEN_KEY, type GoldenFiles, golden, goldenRun } from '../../fixtures/golden-run.js';
import { createMemoryStore } from '../memory/create-memory-store.js';
import type { Policy } from '../model/policy.js';
import { nodeCrypto } from '../node.js';
import { materialParts } from '../policy/material-parts.js';
import { createLedger } from './create-ledger.js';

// The formats are fixed from the first release. If a test here fails, the code is wrong, not the file: mend the code.
const logs = golden<GoldenFiles['logs']>('logs');
const documents = golden<GoldenFiles['documents']>('documents');
const presentation = golden<GoldenFiles['presentation']>('presentation');
const submissions = golden<GoldenFiles['submissions']>('submissions');
const policy = golden<Policy>('policy');

/** Design section 7, with nothing of ours: SHA-256 of the tag, a zero byte and the parts, as `sha256-` and base64url. */
function hashOf(tag: string, ...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
    .update(`unticked/${tag}/v1`, 'ascii')
    .update(Buffer.from([0]));
  for (const part of parts) hash.update(part);
  return `sha256-${hash.digest('base64url')}`;
}
const bytesOf = (digest: string): Buffer => Buffer.from(digest.slice('sha256-'.length), 'base64url');

/** RFC 8785 for the data at hand: keys in the order of their code units, no spaces, numbers and texts as JavaScript writes them. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

test('the same happenings give the same bytes, for ever', async () => {
  const run = await goldenRun();
  expect(run.presentation).toEqual(presentation);
  expect(run.submissions).toEqual(submissions);
  expect(run.logs).toEqual(logs);
  expect(run.documents).toEqual(documents);
});

describe.each(Object.entries(logs))('the log %s, computed anew from its bytes', (_, { entries, head }) => {
  test('begins with the hash of its id', () => {
    const { logId } = JSON.parse(entries[0]?.body ?? '{}');
    expect(Buffer.from(logId, 'base64url')).toHaveLength(16);
    let previous = hashOf('genesis', logId);
    for (const { body, hash } of entries) {
      expect(hash).toBe(hashOf('event', bytesOf(previous), body));
      expect(bytesOf(hash)).toHaveLength(32);
      previous = hash;
    }
    expect(head).toEqual({ seq: entries.length, hash: previous });
  });

  test('holds canonical texts, which say their place', () => {
    for (const [index, { seq, body, envelope }] of entries.entries()) {
      expect(canonical(JSON.parse(body))).toBe(body);
      expect(canonical(JSON.parse(envelope ?? ''))).toBe(envelope);
      expect(JSON.parse(body)).toMatchObject({ v: 1, seq, logId: JSON.parse(entries[0]?.body ?? '{}').logId });
      expect(seq).toBe(index + 1);
      for (const name of ['recordedAt', 'effectiveAt'])
        expect(JSON.parse(body)[name]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
  });

  test('commits to each personal part by a hash with a salt of 32 bytes', () => {
    for (const { body, envelope } of entries) {
      expect(JSON.parse(body).envelope).toBe(hashOf('envelope', envelope ?? ''));
      expect(Object.keys(JSON.parse(envelope ?? ''))).toEqual(['data', 'salt']);
      expect(Buffer.from(JSON.parse(envelope ?? '').salt, 'base64url')).toHaveLength(32);
    }
  });
});

describe('texts and policies', () => {
  test('are stored as canonical texts under their own hashes', () => {
    for (const { hash, kind, body } of documents) {
      expect(hashOf(kind, body)).toBe(hash);
      expect(canonical(JSON.parse(body))).toBe(body);
    }
    expect(documents.map(({ kind }) => kind)).toEqual(['policy', ...Array.from({ length: 6 }, () => 'notice')]);
  });

  test('the entry that publishes names the policy, and each purpose’s material parts, by their hashes', () => {
    const published = JSON.parse(logs['~policy'].entries[0]?.body ?? '{}');
    expect(published.digest).toBe(hashOf('policy', canonical(policy)));
    const parts = policy.purposes.map((purpose) => [
      purpose.id,
      hashOf('material', canonical(materialParts(policy, purpose))),
    ]);
    expect(published.material).toEqual(Object.fromEntries(parts));
  });

  test('an answer names the text that was shown, in its language and medium', () => {
    const shown = logs['c-1'].entries.map(({ body }) => {
      const { notice } = JSON.parse(body);
      const { purposeId, locale, medium } = JSON.parse(documents.find(({ hash }) => hash === notice)?.body ?? '{}');
      return `${purposeId} ${locale} ${medium}`;
    });
    expect(shown).toEqual(['repair de screen', 'news de screen', 'news de screen', 'news en script']);
  });
});

test('a submission’s digest is that of its canonical text, and is kept with its first entry', () => {
  const kept = logs['c-1'].entries.map(({ envelope }) => JSON.parse(envelope ?? '{}').data.submissionDigest);
  const [first, second] = submissions.map((submission) => hashOf('submission', canonical(submission)));
  expect(kept).toEqual([first, undefined, undefined, second]);
});

test('the seal is the HMAC of what was shown, to which tenant and when', () => {
  const { id, seal, ...shown } = presentation;
  const text = canonical({ v: 1, tenant: 'default', presentationId: id, ...shown });
  expect(createHmac('sha256', GOLDEN_KEY).update(text).digest('base64url')).toBe(seal);
  expect(Object.keys(shown).sort()).toEqual(['audience', 'issuedAt', 'locale', 'notices', 'policyId', 'policyVersion']);
});

test('what is in the files is read, verified and answered as it was written', async () => {
  const store = createMemoryStore();
  for (const { hash, kind, body } of documents)
    await store.putDocument({ tenant: 'default', hash, kind: kind as 'notice' | 'policy', body }); // the file lists no others
  for (const [subject, { entries, state }] of Object.entries(logs)) {
    await store.commit({
      ref: { tenant: 'default', subject },
      expect: { seq: 0, hash: '' },
      entries: entries.map(({ body, hash }) => ({ body, hash })),
      envelopes: entries.map(({ seq, envelope }) => ({ seq, body: envelope ?? '' })),
      redact: [],
      rows: [],
      state: state === 'none' ? 'active' : state,
    });
  }
  const clock = () => Date.parse('2026-11-04T00:00:00.000Z');
  const ledger = createLedger({ store, crypto: nodeCrypto, clock }).as({ type: 'staff', id: 'auditor' });
  expect(await ledger.verify()).toMatchObject({
    ok: true,
    checked: { subjects: 1, events: 5, envelopes: 5, notices: 6, policies: 1 },
  });
  const ask = (at?: string) =>
    ledger.mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email', ...(at ? { at } : {}) });
  expect(await ask('2026-11-03T08:29:59.999Z')).toMatchObject({
    allowed: true,
    decidedBy: { seq: 2 },
    until: '2028-11-02T09:00:01.500Z',
  });
  expect(await ask()).toMatchObject({ allowed: false, reason: 'withdrawn', decidedBy: { seq: 4 } });
  expect((await ledger.history('c-1')).entries[0]).toMatchObject({
    kind: 'withdrawn',
    note: 'Ünïcödé ☎ "quoted"\n',
    withWhom: 'Eva K.',
  });
});
