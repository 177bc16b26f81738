import { ConsentError, type ErrorCode, type LedgerFactory } from '@unticked/core';
import { describe, expect, test, vi } from 'vitest';
import { errorStatuses, problemTitles } from '../src/contract/index.js';
import { actors, noByEmail, submissionOf, testServer, yesByEmail } from './test-server.js';

const SUBMIT = '/subjects/c-1/submissions';
const SECRETS = ['anna@example.com', 'c-77', 'select * from', '/srv/app', 'at Object', '\u001b[31m'];
const TELLING = `select * from subject where id = 'c-77' -- anna@example.com \u001b[31m\r\n at Object (/srv/app/x.js:1)`;

/** A ledger whose every answer is an error that says too much. */
const failing = (error: unknown): LedgerFactory => ({
  durability: 'memory',
  sealsPresentations: true,
  as: () => {
    throw error;
  },
});

const telling = (code: ErrorCode): ConsentError =>
  new ConsentError(code, {
    path: '/subjects/c-77',
    findings: [{ code: 'x', severity: 'error', path: 'c-77', params: { who: 'anna@example.com' } }],
    params: { head: TELLING },
    cause: new Error(TELLING),
  });

/** Codes whose data is about what the caller itself sent. */
const open: readonly ErrorCode[] = ['invalid', 'invalid_policy', 'too_large', 'not_allowed', 'not_found', 'wrong_code'];
const codes = Object.keys(errorStatuses) as ErrorCode[];

describe('B24: an error tells its code, and nothing about the store or others', () => {
  test.each(codes)('%s', async (code) => {
    const { ask } = testServer({ ledger: failing(telling(code)) });
    const response = await ask('GET', '/form', { token: 'eva' });
    const shown = code === 'forbidden' ? 'not_found' : code;
    expect(response.status).toBe(errorStatuses[code]);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem: unknown = await response.json();
    expect(Object.keys(Object(problem)).toSorted()).toEqual([
      'code',
      'findings',
      'params',
      'path',
      'status',
      'title',
      'type',
    ]);
    expect(problem).toMatchObject({
      code: shown,
      status: errorStatuses[code],
      title: problemTitles[shown],
      type: `urn:unticked:error:${shown}`,
    });
    expect(JSON.stringify(problem)).not.toContain('stack');
    if (!open.includes(code)) {
      expect(problem).toMatchObject({ path: '', findings: [], params: {} });
      for (const secret of SECRETS) expect(JSON.stringify(problem)).not.toContain(secret);
    }
  });

  test.each([
    ['an error of a driver', new Error(TELLING)],
    ['a text', TELLING],
    ['nothing', undefined],
    ['an object that looks like one of ours', { code: 'invalid', path: TELLING, findings: [] }],
  ])('%s', async (_, error) => {
    const { ask, faults } = testServer({ ledger: failing(error) });
    const response = await ask('GET', '/form', { token: 'eva' });
    expect(response.status).toBe(503);
    const text = await response.text();
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    expect(faults).toEqual([{ status: 503, code: 'unavailable', findings: [], action: 'form', error }]);
  });

  test('a fault while saving is said to be undecided, with the time to come back', async () => {
    const server = testServer();
    const form = await server.ledger.as(actors.anna).form();
    const ledger: LedgerFactory = {
      ...server.ledger,
      as: (actor) => ({ ...server.ledger.as(actor), submit: () => Promise.reject(new Error(TELLING)) }),
    };
    const { ask } = testServer({ ledger });
    const response = await ask('POST', SUBMIT, { token: 'anna', body: submissionOf(form, [yesByEmail]) });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toMatchObject({ code: 'indefinite' });
  });

  test('B29: another submission under a used id learns nothing of the first', async () => {
    const server = testServer();
    const first = submissionOf(await server.ledger.as(actors.anna).form(), [yesByEmail]);
    await server.ask('POST', SUBMIT, { token: 'anna', body: first });
    const response = await server.ask('POST', SUBMIT, { token: 'anna', body: { ...first, answers: [] } });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'idempotency_mismatch', path: '', findings: [], params: {} });
  });
});

describe('B22: what the host hears of', () => {
  const noisy = `x\r\n2026 FAKE LOG LINE \u001b[31m anna@example.com`;

  test('is made of words from closed lists, on one line', async () => {
    const server = testServer();
    const headers = { 'user-agent': 'anna@example.com FAKE' };
    await server.ask('POST', SUBMIT, { token: 'eva', body: { note: noisy, [noisy]: noisy }, headers });
    await server.ask('POST', '/standings', { token: 'eva', body: { [noisy]: noisy } });
    await server.ask('POST', '/standings', { token: 'eva', raw: noisy });
    await server.ask('GET', `/${encodeURIComponent(noisy)}`, { token: 'eva' });
    await server.ask('GET', `/subjects/${encodeURIComponent(noisy)}/standing`, { token: 'eva' });
    await server.ask('GET', `/form?${encodeURIComponent(noisy)}=1`, { token: 'eva' });
    await server.ask('GET', '/subjects/c-2/standing', { token: 'anna' });
    const lines = server.faults.map(({ status, code, findings, action }) =>
      [status, code, ...findings, action].join(' '),
    );
    expect(lines).toEqual([
      '400 invalid unknown_field standings',
      '400 invalid json_syntax standings',
      '404 not_found none',
      '400 invalid bad_subject_id standing',
      '400 invalid unknown_parameter form',
      '404 not_found standing',
    ]);
  });

  test('is never more than the answer allows: what it throws changes nothing', async () => {
    const { ask } = testServer({
      onError: () => {
        throw new Error('the log is full');
      },
    });
    expect((await ask('GET', '/nothing', { token: 'eva' })).status).toBe(404);
  });
});

describe('contact points', () => {
  test('come from the host alone', async () => {
    const server = testServer({ contactPoints: ({ subjectId }) => ({ email: `${subjectId}@host.example` }) });
    const ledger = server.ledger.as(actors.anna);
    const body = submissionOf(await ledger.form(), [yesByEmail]);
    await server.ask('POST', SUBMIT, { token: 'anna', body });
    const question = { subjectId: 'c-1', purposeId: 'news', channel: 'email' } as const;
    expect(await ledger.mayContact({ ...question, to: 'c-1@host.example' })).toMatchObject({
      allowed: true,
      warnings: [],
    });
    expect(await ledger.mayContact({ ...question, to: 'other@host.example' })).toMatchObject({
      reason: 'address_changed',
    });
  });

  test('in the body they are an unknown field, and no yes is recorded with it', async () => {
    const server = testServer();
    const ledger = server.ledger.as(actors.anna);
    const body = { ...submissionOf(await ledger.form(), [yesByEmail]), contactPoints: { email: 'evil@example.com' } };
    const response = await server.ask('POST', SUBMIT, { token: 'anna', body });
    expect(await response.json()).toMatchObject({
      outcome: 'partial',
      rejected: [{ questionId: 'news', findings: [{ code: 'unknown_field', path: '/contactPoints' }] }],
    });
  });

  test('an address book that is down holds no withdrawal up', async () => {
    const down = new Error('down');
    const server = testServer({ contactPoints: () => Promise.reject(down) });
    const body = submissionOf(await server.ledger.as(actors.anna).form(), [noByEmail]);
    const response = await server.ask('POST', SUBMIT, { token: 'anna', body });
    expect(await response.json()).toMatchObject({ outcome: 'recorded' });
    expect(server.faults).toEqual([
      { code: 'unavailable', findings: ['contact_points'], action: 'submit', error: down },
    ]);
  });

  test('nor does one that never answers: the log of faults hears of it, without a word about the person', async () => {
    const server = testServer({ contactPoints: () => new Promise(() => {}), contactPointsTimeoutMs: 20 });
    const body = submissionOf(await server.ledger.as(actors.anna).form(), [noByEmail]);
    const response = await server.ask('POST', SUBMIT, { token: 'anna', body });
    expect(await response.json()).toMatchObject({ outcome: 'recorded' });
    const [fault] = server.faults;
    expect(fault).toMatchObject({ code: 'unavailable', findings: ['contact_points'], action: 'submit' });
    expect(String(fault?.error)).not.toContain('c-1');
  });

  test('one that fails after its time was up ends nothing', async () => {
    const unhandled = vi.fn<(reason: unknown) => void>();
    process.on('unhandledRejection', unhandled);
    const contactPoints = () => new Promise<never>((_, reject) => setTimeout(reject, 20, new Error('down')));
    const server = testServer({ contactPoints, contactPointsTimeoutMs: 1 });
    const body = submissionOf(await server.ledger.as(actors.anna).form(), [noByEmail]);
    expect((await server.ask('POST', SUBMIT, { token: 'anna', body })).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 40));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    expect(server.faults).toHaveLength(1);
  });
});
