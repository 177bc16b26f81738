import { createLedger, createMemoryStore, type ReceiptFile, repairShop } from '@unticked/core';
import { createRights } from '@unticked/core/rights';
import { CompactSign, decodeProtectedHeader, importJWK } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { createReceiptSigner, generateReceiptKey, type PrivateReceiptKey, verifyReceipt } from './index.js';

const KEY = 'a key of the tests, 32 characters and more';
const act = { kind: 'pointer', afterMs: 1500, changes: 1 } as const;

/** A ledger that signs, and one submission in it. */
async function answered(key: PrivateReceiptKey) {
  const store = createMemoryStore();
  const signer = await createReceiptSigner(key);
  const ledger = createLedger({ store, policies: [repairShop()], presentationKeys: [KEY], signer }).as({
    type: 'person',
    id: 'anna.berger',
  });
  const { presentation } = await ledger.form();
  const answers = [
    { questionId: 'news', channel: 'email', answer: 'given', act },
    { questionId: 'news', channel: 'sms', answer: 'refused', act },
  ] as const;
  const submission = { id: 'submission-00000000000001', presentation, mode: 'screen', answers } as const;
  const result = await ledger.submit({ subjectId: 'c-1', submission });
  const file = await ledger.receipt({ subjectId: 'c-1', submissionId: submission.id });
  return { ledger, store, submission, result, file, keys: await ledger.receiptKeys() };
}

let key: PrivateReceiptKey;
let given: Awaited<ReturnType<typeof answered>>;
beforeAll(async () => {
  key = await generateReceiptKey();
  given = await answered(key);
});

const codes = async (file: ReceiptFile, keys = given.keys) =>
  (await verifyReceipt(file.receipt, keys, file)).faults.map(({ code, seq }) =>
    seq === undefined ? code : `${code} ${seq}`,
  );

describe('a receipt', () => {
  test('comes with the answer, is checked offline with the public keys, and is the same whenever it is made again', async () => {
    const { result, file, ledger, submission, keys } = given;
    expect(result.receipt).toEqual({ submissionId: submission.id, jws: file.receipt });
    const verified = await verifyReceipt(file.receipt, keys, file);
    expect([verified.ok, verified.faults]).toEqual([true, []]);
    expect(verified.payload?.entries.map(({ seq, hash }) => ({ seq, hash }))).toEqual(result.events);
    const again = await ledger.submit({ subjectId: 'c-1', submission });
    expect([again.replayed, again.receipt]).toEqual([true, result.receipt]);
    expect(decodeProtectedHeader(file.receipt)).toEqual({ alg: 'EdDSA', typ: 'consent-receipt+jws', kid: key.kid });
  });

  test('has nothing personal in it, and no private key beside it', () => {
    const { file, keys } = given;
    const [, payload = ''] = file.receipt.split('.');
    const said = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    expect(Object.keys(JSON.parse(said)).toSorted()).toEqual(['entries', 'logId', 'submissionId', 'tenant', 'v']);
    expect(`${said}${JSON.stringify(file)}`).not.toMatch(/anna|berger|c-1"/);
    expect(JSON.stringify(keys)).not.toContain(key.d);
  });

  test('holds against an exported log too, entry by entry, and names the one that was changed there', async () => {
    const { file, store, keys } = given;
    const page = await store.read({ tenant: 'default', subject: 'c-1' }, { after: 0, limit: 100 });
    const exported = (change: (body: string) => string) => ({
      notices: file.notices,
      entries: page.entries.map(({ seq, body }, index) => ({
        seq,
        body: seq === 2 ? change(body) : body,
        previous: page.entries[index - 1]?.hash ?? '',
      })),
    });
    expect(
      (
        await verifyReceipt(
          file.receipt,
          keys,
          exported((body) => body),
        )
      ).ok,
    ).toBe(true);
    const changed = exported((body) => body.replace(/"given"|"refused"/, '"renewed"'));
    expect((await verifyReceipt(file.receipt, keys, changed)).faults).toEqual([{ code: 'entry_differs', seq: 2 }]);
  });

  test('is as good after erasure, and can still be made again: nothing of it was personal', async () => {
    const signer = await createReceiptSigner(key);
    const own = createLedger({
      store: createMemoryStore(),
      policies: [repairShop()],
      presentationKeys: [KEY],
      addressKey: KEY,
      keepProof: { period: 'P3Y', ground: 'legal_claims' },
      signer,
    });
    const asked = { subjectId: 'c-1', submissionId: 'a-stop-of-these-tests-1' };
    const staff = own.as({ type: 'staff', id: 'u-7', name: 'Eva K.' });
    await own.as({ type: 'person', id: 'c-1' }).stop({ subjectId: 'c-1', id: asked.submissionId });
    const before = await staff.receipt(asked);
    const rights = createRights({ ledger: own }).as({ type: 'staff', id: 'u-7', name: 'Eva K.' });
    await rights.beginErasure({
      id: 'an-erasure-of-these-tests',
      subjectId: 'c-1',
      because: 'consent_withdrawn',
      afterwards: 'may_return',
    });
    expect((await staff.standing('c-1')).state).toBe('erased');
    expect(await verifyReceipt(before.receipt, signer, before)).toMatchObject({ ok: true });
    expect((await staff.receipt(asked)).receipt).toBe(before.receipt);
  });

  test.each([
    ['an answer was changed', 'entry_differs 1', (f: ReceiptFile) => edit(f, 0, /"given"|"refused"/, '"renewed"')],
    ['the time was changed', 'time_differs 1', (f: ReceiptFile) => edit(f, 0, /"recordedAt":"2/, '"recordedAt":"1')],
    [
      'another wording is named',
      'wording_differs 1',
      (f: ReceiptFile) => edit(f, 0, /"notice":"sha256-./, '"notice":"sha256-'),
    ],
    ['it is from another log', 'other_log 1', (f: ReceiptFile) => edit(f, 0, /"logId":"./, '"logId":"')],
    [
      'an entry before it was changed',
      'entry_differs 2',
      (f: ReceiptFile) => ({
        ...f,
        entries: f.entries.map((one) => ({ ...one, previous: `sha256-${'A'.repeat(43)}` })),
      }),
    ],
    ['an entry is gone', 'entry_missing 2', (f: ReceiptFile) => ({ ...f, entries: f.entries.slice(0, 1) })],
    ['a wording is gone', 'wording_missing 1', (f: ReceiptFile) => ({ ...f, notices: [] })],
    [
      'a wording was changed',
      'wording_differs 1',
      (f: ReceiptFile) => ({
        ...f,
        notices: f.notices.map((one) => ({ ...one, notice: { ...one.notice, text: 'Everything.' } })),
      }),
    ],
  ])('names that %s', async (_, code, change) => {
    expect(await codes(change(given.file))).toContain(code);
  });

  test('of one byte changed anywhere holds no more', async () => {
    const { file, keys } = given;
    const places = [...file.receipt].flatMap((char, at) => (char === '.' ? [] : [at]));
    for (const at of places.filter((place) => place % 7 === 0 || place === places.at(-1))) {
      const other = file.receipt[at] === 'A' ? 'B' : 'A';
      const changed = file.receipt.slice(0, at) + other + file.receipt.slice(at + 1);
      expect([at, (await verifyReceipt(changed, keys)).ok]).toEqual([at, false]);
    }
  });
});

function edit(file: ReceiptFile, index: number, from: RegExp, to: string): ReceiptFile {
  const entries = file.entries.map((one, at) => (at === index ? { ...one, body: one.body.replace(from, to) } : one));
  expect(entries[index]?.body).not.toBe(file.entries[index]?.body);
  return { ...file, entries };
}

describe('keys', () => {
  test('that were retired still check what they signed', async () => {
    const { file } = given;
    const { kty, crv, kid, x } = key;
    const signer = await createReceiptSigner(await generateReceiptKey(), { retired: [{ kty, crv, kid, x }] });
    expect(signer.keys).toHaveLength(2);
    expect(await codes(file, { keys: signer.keys })).toEqual([]);
  });

  test('of others check nothing', async () => {
    const { keys } = await createReceiptSigner(await generateReceiptKey());
    expect(await codes(given.file, { keys })).toEqual(['unknown_key']);
  });

  test('must be private Ed25519 keys with a name', async () => {
    await expect(createReceiptSigner({ ...key, kid: '' })).rejects.toThrow(TypeError);
    await expect(createReceiptSigner({ ...key, crv: 'X25519' as 'Ed25519' })).rejects.toThrow(TypeError);
  });
});

describe('what is signed with a right key but', () => {
  const signed = async (header: object, payload: unknown): Promise<string> =>
    new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, ...header })
      .sign(await importJWK({ ...key }, 'EdDSA'));

  test.each([
    ['is something else', { typ: 'JWT' }, { v: 1 }, 'not_a_receipt'],
    ['is of a later version', { typ: 'consent-receipt+jws' }, { v: 2 }, 'unknown_version'],
  ])('%s is no receipt', async (_, header, payload, code) => {
    const { faults } = await verifyReceipt(await signed(header, payload), given.keys);
    expect(faults).toEqual([{ code }]);
  });

  test('no text at all makes it throw', async () => {
    for (const text of ['', '.', 'a.b.c', '{}', given.file.receipt.slice(0, 50), 'eyJhbGciOiJub25lIn0..'])
      expect((await verifyReceipt(text, given.keys)).ok).toBe(false);
  });
});

test('a ledger without a signer signs nothing, and says so', async () => {
  const ledger = createLedger({ store: createMemoryStore(), policies: [repairShop()], presentationKeys: [KEY] }).as({
    type: 'person',
    id: 'p',
  });
  const { presentation } = await ledger.form();
  const submission = {
    id: 'submission-00000000000002',
    presentation,
    mode: 'screen',
    answers: [{ questionId: 'news', channel: 'email', answer: 'refused', act }],
  } as const;
  expect((await ledger.submit({ subjectId: 'c-1', submission })).receipt).toBeUndefined();
  await expect(ledger.receiptKeys()).rejects.toMatchObject({ code: 'unsupported' });
  await expect(ledger.receipt({ subjectId: 'c-1', submissionId: submission.id })).rejects.toMatchObject({
    code: 'unsupported',
  });
});

test('a signer that fails costs no answer', async () => {
  const signer = { keys: [], sign: () => Promise.reject(new Error('the vault is closed')) };
  const ledger = createLedger({
    store: createMemoryStore(),
    policies: [repairShop()],
    presentationKeys: [KEY],
    signer,
  }).as({ type: 'person', id: 'p' });
  const done = await ledger.stop({ subjectId: 'c-1', id: 'stop-00000000000000000001' });
  expect([done.outcome, done.receipt]).toEqual(['recorded', undefined]);
});
