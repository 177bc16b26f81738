import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger, createMemoryStore, type LedgerFactory, type ReceiptFile, repairShop } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { createRights } from '@unticked/core/rights';
import { createAuditSigner, createReceiptSigner, generateReceiptKey } from '@unticked/http/receipts';
import { createHandler, toNodeHandler } from '@unticked/http/server';
import { createSqliteStore } from '@unticked/store-sqlite';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, test } from 'vitest';
import { runCli } from '../src/index.js';

const KEY = 'a key of the tests, 32 characters and more';
const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0)) await one();
});

async function call(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCli(args, { say: (line) => said.push(line), complain: (line) => complained.push(line), env });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

/** An application on this machine, which lets in whoever has the token, for this one call. */
async function application(ledger: LedgerFactory): Promise<string> {
  const handler = createHandler({
    ledger,
    origins: [],
    authenticate: (request) =>
      request.headers.get('authorization') === 'Bearer the-right-one' ? { type: 'system', id: 'cron' } : null,
    authorize: ({ action }) => action === 'run_due' || action === 'run_retention',
  });
  const server = createServer(toNodeHandler(handler));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  undo.push(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

const ledger = (deliver?: () => Promise<void>) =>
  createLedger({
    store: createMemoryStore(),
    policies: [repairShop()],
    crypto: nodeCrypto,
    presentationKeys: [KEY],
    ...(deliver && { deliver }),
  });
const runDue = (url: string) => ['run-due', '--url', url, '--token-env', 'TOKEN'];

describe('run-due', () => {
  test('asks the application, and says what was sent', async () => {
    const url = await application(ledger(async () => {}));
    expect(await call(runDue(url), { TOKEN: 'the-right-one' })).toEqual({
      code: 0,
      said: 'Sent: 0 reminders, 0 links. Could not be sent: 0.',
      complained: '',
    });
  });

  test('says why not, and never the token', async () => {
    const url = await application(ledger());
    expect(await call(runDue(url), { TOKEN: 'the-right-one' })).toMatchObject({
      code: 1,
      complained: expect.stringContaining('unsupported'),
    });
    const denied = await call(runDue(url), { TOKEN: 'a-wrong-one' });
    expect(denied).toMatchObject({ code: 1, complained: expect.stringContaining('unauthenticated') });
    const gone = await call(runDue('http://127.0.0.1:1'), { TOKEN: 'a-wrong-one' });
    expect(gone.code).toBe(1);
    expect(denied.complained + gone.complained).not.toContain('a-wrong-one');
  });

  test.each([
    ['no address', ['run-due', '--token-env', 'TOKEN'], '--url and --token-env are needed'],
    ['no token', runDue('https://app.example'), 'no variable TOKEN'],
    ['a token over an open line', runDue('http://app.example'), '--url must begin with https://'],
    ['the token itself', ['run-due', '--token', 'secret'], "Unknown option '--token'"],
  ])('is called wrongly with %s', async (_, args, words) => {
    const env = words.startsWith('no variable') ? {} : { TOKEN: 'the-right-one' };
    expect(await call(args, env as Record<string, string>)).toMatchObject({
      code: 2,
      said: '',
      complained: expect.stringContaining(words),
    });
  });
});

describe('run-retention', () => {
  const run = (url: string, ...more: string[]) => ['run-retention', '--url', url, '--token-env', 'TOKEN', ...more];

  test('asks the application, and says what it did', async () => {
    const url = await application(ledger());
    expect(await call(run(url, '--action', 'remove'), { TOKEN: 'the-right-one' })).toEqual({
      code: 0,
      said: 'Looked at 0 people. Listed: 0. Removed: 0. Erased: 0. Proof gone: 0. Left alone: 0. Failed: 0.',
      complained: '',
    });
    expect(await call(run(url, '--action', 'erase'), { TOKEN: 'the-right-one' })).toMatchObject({
      code: 1,
      complained: expect.stringContaining('unsupported'),
    });
  });

  test('is called wrongly with anything else to do', async () => {
    const wrong = await call(run('https://app.example', '--action', 'burn'), { TOKEN: 'the-right-one' });
    expect(wrong).toMatchObject({ code: 2, complained: expect.stringContaining('--action is list, remove or erase') });
  });
});

describe('verify', () => {
  const file = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unticked-cli-'));
    undo.push(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'consent.sqlite');
    const store = createSqliteStore({ path });
    const made = createLedger({ store, policies: [repairShop()], crypto: nodeCrypto, presentationKeys: [KEY] });
    await made
      .as({ type: 'staff', id: 'eva' })
      .measure({ subjectId: 'c-1', id: 'a-measure-of-the-tests', measures: [{ kind: 'restricted', reason: 'asked' }] });
    await store.close();
    return path;
  };

  test('checks every entry and text of the file', async () => {
    const { code, said, complained } = await call(['verify', await file()]);
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    expect(said).toMatch(/^Checked 1 logs, 2 entries, \d+ texts, 1 policies: 0 broken\.$/);
  });

  test('names what was changed behind its back', async () => {
    const path = await file();
    const db = new Database(path);
    db.exec('drop trigger entry_is_never_changed');
    db.prepare("update entry set body = replace(body, 'restricted', 'released') where subject = ?").run('c-1');
    db.close();
    expect(await call(['verify', path])).toMatchObject({
      code: 1,
      complained: expect.stringMatching(/^broken: event, hash_mismatch, subjectId c-1, seq 1/),
    });
  });

  test('makes no file, and takes none that is no ledger', async () => {
    const path = await file();
    expect(await call(['verify', `${path}-missing`])).toMatchObject({ code: 2 });
    writeFileSync(`${path}-text`, 'not a database, but long enough to look like one at first sight. '.repeat(40));
    expect(await call(['verify', `${path}-text`])).toMatchObject({ code: 1, said: '' });
  });
});

test('says how it is called, and that there is no such command', async () => {
  expect(await call(['--help'])).toMatchObject({ code: 0, said: expect.stringContaining('unticked run-due --url') });
  expect(await call([])).toMatchObject({ code: 2 });
  expect(await call(['constructor'])).toMatchObject({
    code: 2,
    complained: expect.stringContaining('no command "constructor"'),
  });
});

describe('verify-receipt', () => {
  /** A receipt and its keys, as they are downloaded. */
  async function downloaded(change: (file: ReceiptFile) => ReceiptFile = (file) => file) {
    const folder = mkdtempSync(join(tmpdir(), 'unticked-receipt-'));
    undo.push(() => rmSync(folder, { recursive: true }));
    const signer = await createReceiptSigner(await generateReceiptKey());
    const own = createLedger({ store: createMemoryStore(), policies: [repairShop()], presentationKeys: [KEY], signer });
    const anna = own.as({ type: 'person', id: 'anna' });
    await anna.stop({ subjectId: 'anna', id: 'a-stop-of-these-tests-1' });
    const file = await anna.receipt({ subjectId: 'anna', submissionId: 'a-stop-of-these-tests-1' });
    const [receipt, keys] = [join(folder, 'receipt.json'), join(folder, 'keys.json')];
    writeFileSync(receipt, JSON.stringify(change(file)));
    writeFileSync(keys, JSON.stringify(await anna.receiptKeys()));
    return ['verify-receipt', receipt, '--keys', keys] as const;
  }

  test('says that a receipt holds, and of what', async () => {
    const { code, said, complained } = await call(await downloaded());
    expect([code, complained]).toEqual([0, '']);
    expect(said).toMatch(/^Signed: 2 entries of log [\w-]{22}, recorded 20.*\nThe receipt holds\.$/);
  });

  test('names what differs', async () => {
    const args = await downloaded((file) => ({ ...file, entries: file.entries.slice(1) }));
    const { code, said, complained } = await call(args);
    expect([code, complained]).toEqual([1, 'entry 1: the entry that was signed is not there.']);
    expect(said).toContain('The receipt does not hold.');
  });

  test('says how it is called', async () => {
    const [name, receipt] = await downloaded();
    expect((await call([name, receipt])).complained).toContain('one file and --keys are needed.');
    expect((await call([name, receipt, '--keys', 'none.json'])).code).toBe(2);
    expect((await call([name, receipt, '--keys', receipt])).code).toBe(2);
  });
});

describe('check-export', () => {
  const subjectId = 'c-1';
  async function exported(): Promise<{ path: string; bytes: Buffer; check: () => ReturnType<typeof call> }> {
    const own = ledger();
    const staff = { type: 'staff', id: 'u-1' } as const;
    await own.as(staff).stop({ subjectId, id: 'a-stop-before-an-export' });
    const parts: Uint8Array[] = [];
    for await (const part of createRights({ ledger: own, crypto: nodeCrypto }).as(staff).exportZip({ subjectId }))
      parts.push(part);
    const folder = mkdtempSync(join(tmpdir(), 'unticked-export-'));
    undo.push(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'export.zip');
    const bytes = Buffer.concat(parts);
    writeFileSync(path, bytes);
    return { path, bytes, check: () => call(['check-export', path]) };
  }

  test('says that an export is whole', async () => {
    const { check } = await exported();
    expect(await check()).toEqual({ code: 0, said: 'The export is whole.', complained: '' });
  });

  test('names the file that was changed', async () => {
    const { path, bytes, check } = await exported();
    const at = bytes.indexOf('statement.txt') + 40;
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    writeFileSync(path, bytes);
    expect(await check()).toEqual({
      code: 1,
      said: 'The export is not whole.',
      complained: 'changed: statement.txt',
    });
  });

  test('says that one was cut off, and what there is of it', async () => {
    const { path, bytes, check } = await exported();
    writeFileSync(path, bytes.subarray(0, bytes.indexOf('statement.txt')));
    const { code, said, complained } = await check();
    expect([code, said]).toEqual([1, 'The export is not whole.']);
    expect(complained).toMatch(/^It was cut off.*manifest.json/);
    expect(complained).toMatch(/^there, and nothing says whether it is whole: consents.json$/m);
    writeFileSync(path, '');
    expect((await check()).code).toBe(1);
  });

  test('tells an audit pack, and whether it was signed with one of the keys', async () => {
    const key = await generateReceiptKey();
    const staff = { type: 'staff', id: 'u-1' } as const;
    const sign = await createAuditSigner(key);
    const question = { from: '2026-01-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z', seed: 'word' };
    const parts: Uint8Array[] = [];
    for await (const part of createRights({ ledger: ledger(), crypto: nodeCrypto, sign }).as(staff).auditZip(question))
      parts.push(part);
    const folder = mkdtempSync(join(tmpdir(), 'unticked-audit-'));
    undo.push(() => rmSync(folder, { recursive: true }));
    const [pack, trusted, others] = ['pack.zip', 'keys.json', 'others.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]; // three names
    writeFileSync(pack, Buffer.concat(parts));
    writeFileSync(trusted, JSON.stringify({ keys: [{ ...key, d: undefined }] }));
    writeFileSync(others, JSON.stringify({ keys: [] }));
    expect(await call(['check-export', pack, '--keys', trusted])).toEqual({
      code: 0,
      said: 'The audit pack is whole.\nIts signature holds.',
      complained: '',
    });
    expect((await call(['check-export', pack])).said).toContain('was not looked at: say --keys.');
    const { code, complained } = await call(['check-export', pack, '--keys', others]);
    expect([code, complained]).toEqual([1, expect.stringContaining('Its signature does not hold')]);
    expect((await call(['check-export', pack, '--keys', 'none.json'])).code).toBe(2);
  });

  test('needs one file', async () => {
    expect((await call(['check-export'])).code).toBe(2);
    expect((await call(['check-export', 'none.zip'])).complained).toContain('there is no file none.zip.');
  });
});

describe('inspect', () => {
  function file(text: string): readonly string[] {
    const folder = mkdtempSync(join(tmpdir(), 'unticked-inspect-'));
    undo.push(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'record.json'), text);
    return ['inspect', join(folder, 'record.json')];
  }
  const record = {
    '@type': 'dpv:ConsentRecord',
    'dpv:hasPurpose': ['ex:News', 'ex:Profiling'],
    'dpv:hasConsentStatus': { '@type': 'dpv:ConsentGiven', 'dpv:isIndicatedAtTime': '2026-01-01T00:00:00' },
  };

  test('says what a file claims, and what is wrong with it and where', async () => {
    const { code, said, complained } = await call(file(JSON.stringify(record)));
    expect([code, said.split('\n')]).toEqual([
      0,
      [
        'dpv_record, 2 records: park',
        '/dpv:hasConsentStatus: ex:News agreed: park, bundled',
        '/dpv:hasConsentStatus: ex:Profiling agreed: park, bundled',
      ],
    ]);
    expect(complained).toMatch(/^warning at \/dpv:hasConsentStatus\/dpv:isIndicatedAtTime: no_zone\. The time has/);
    expect(complained).toContain('warning at /: bundled. One answer stands for several purposes');
  });

  test('ends with 1 where nothing of it is believed', async () => {
    const { code, complained } = await call(file(JSON.stringify(record).replace('{', '{"@type":"x",')));
    expect([code, complained]).toEqual([
      1,
      expect.stringContaining('error at /@type: duplicate_key. This key comes twice'),
    ]);
    expect((await call(file('{'))).complained).toContain('json_syntax. The JSON is broken at this place');
  });

  test('says how it is called', async () => {
    expect((await call(['inspect'])).complained).toContain('one file is needed.');
    expect((await call(['inspect', 'none.json'])).code).toBe(2);
  });
});
