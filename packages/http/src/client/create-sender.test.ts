import type { StoredNotice } from '@unticked/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type Answer,
  clientOf,
  html,
  offline,
  problem,
  reply,
  result,
  settle,
  standing,
  submission,
} from '../../conformance/scripted-client.js';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('B39: what is tried again', () => {
  test.each<[string, Answer]>([
    ['a network failure', offline],
    ['408', problem('aborted', 408)],
    ['429', html(429)],
    ['500', html(500)],
    ['502', html(502)],
    ['503', problem('unavailable', 503)],
    ['503, undecided', problem('indefinite', 503)],
    ['504', html(504)],
    ['an answer that breaks off', reply('{"subjectId":"c-')],
    ['a body that breaks off', () => new Response(new ReadableStream({ start: (c) => c.error(offline) }))],
  ])('%s', async (_, answer) => {
    const { client, sent } = clientOf([answer, answer, reply(result)]);
    expect(await settle(client.subject('c-1').submit(submission))).toMatchObject({
      status: 'fulfilled',
      value: result,
    });
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ init }) => init.body)).size).toBe(1);
  });

  test.each([
    [400, 'invalid'],
    [401, 'unauthenticated'],
    [403, 'not_allowed'],
    [404, 'not_found'],
    [409, 'conflict'],
    [409, 'subject_exists'],
    [413, 'too_large'],
    [422, 'idempotency_mismatch'],
    [501, 'unsupported'],
    [500, 'tampered'],
  ])('never %i %s', async (status, code) => {
    const { client, sent } = clientOf([problem(code, status)]);
    expect(await settle(client.subject('c-1').submit(submission))).toMatchObject({
      status: 'rejected',
      reason: { code },
    });
    expect(sent).toHaveLength(1);
  });

  test('three times at most, each wait up to twice the one before', async () => {
    const { client, sent } = clientOf([offline]);
    expect(await settle(client.form())).toMatchObject({ reason: { code: 'unavailable' } });
    expect(sent.map(({ at }) => at)).toEqual([0, 150, 450, 1050]);
    const { client: never, sent: once } = clientOf([offline], { retries: 0 });
    await settle(never.form());
    expect(once).toHaveLength(1);
  });

  test.each([
    ['2', 2_150],
    ['0', 150],
    ['soon', 150],
    ['-1', 150],
  ])('Retry-After: %s', async (header, at) => {
    const { client, sent } = clientOf([problem('unavailable', 503, {}, { 'retry-after': header }), reply(standing)]);
    await settle(client.subject('c-1').standing());
    expect(sent[1]?.at).toBe(at);
  });

  test('Retry-After as a date', async () => {
    vi.setSystemTime('2026-11-02T09:00:00.000Z');
    const header = { 'retry-after': 'Mon, 02 Nov 2026 09:00:04 GMT' };
    const { client, sent } = clientOf([problem('unavailable', 503, {}, header), reply(standing)]);
    await settle(client.subject('c-1').standing());
    expect(sent[1]?.at).toBe(4_150);
  });

  test('a server that asks for minutes is not asked again', async () => {
    const { client, sent } = clientOf([problem('unavailable', 503, {}, { 'retry-after': '120' })]);
    expect(await settle(client.form())).toMatchObject({ reason: { code: 'unavailable' } });
    expect(sent).toHaveLength(1);
  });

  test('a server that never answers is given up, and asked again', async () => {
    const hang = (_: string, init: RequestInit): Promise<Response> =>
      new Promise((_resolve, reject) => init.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    const { client } = clientOf([], { fetch: hang, timeoutMs: 1_000, retries: 1 });
    expect(await settle(client.form())).toMatchObject({ reason: { code: 'unavailable' } });
    expect(await settle(client.subject('c-1').submit(submission))).toMatchObject({ reason: { code: 'indefinite' } });
  });
});

describe('B42: an answer that is none', () => {
  test.each<[string, Answer]>([
    ['a sign-in page', html(200)],
    ['a page that was not found', html(404)],
    ['JSON of something else', reply({ ok: true })],
    ['a list', reply([])],
    ['null', reply('null')],
    ['half of it', reply('{"pills":[')],
    ['nothing', new Response(null, { status: 204 })],
    ['a problem of another kind', reply({ title: 'Nope' }, 500, { 'content-type': 'application/problem+json' })],
    ['a code that nobody knows', problem('toString', 500)],
    ['somebody else’s standing', reply({ ...standing, subjectId: 'c-2' })],
  ])('%s is unavailable', async (_, answer) => {
    const { client } = clientOf([answer]);
    const settled = await settle(client.subject('c-1').standing());
    expect(settled).toMatchObject({ status: 'rejected', reason: { code: 'unavailable', retryable: true } });
  });

  test.each<[string, Answer, string]>([
    ['a sign-in page', html(200), 'indefinite'],
    ['half of it', reply('{"outcome":"recorded"'), 'indefinite'],
    ['another outcome', reply({ ...result, outcome: 'maybe' }), 'indefinite'],
    ['a gateway that waited too long', html(504), 'indefinite'],
    ['a network failure', offline, 'indefinite'],
    ['a ledger that says nothing was written', problem('unavailable', 503), 'unavailable'],
    ['a page that was not found', html(404), 'unavailable'],
    ['a gate in front', html(401), 'unauthenticated'],
    ['a firewall', html(403), 'forbidden'],
    ['a proxy with a limit', html(413), 'too_large'],
  ])('while saving, %s', async (_, answer, code) => {
    const { client } = clientOf([answer]);
    expect(await settle(client.subject('c-1').submit(submission))).toMatchObject({
      status: 'rejected',
      reason: { code },
    });
  });

  test('while saving, one lost reply is not made good by a later word that nothing was written', async () => {
    const { client } = clientOf([offline, problem('unavailable', 503)]);
    expect(await settle(client.subject('c-1').submit(submission))).toMatchObject({ reason: { code: 'indefinite' } });
    const { client: reading } = clientOf([offline, problem('unavailable', 503)]);
    expect(await settle(reading.form())).toMatchObject({ reason: { code: 'unavailable' } });
  });

  test('a text under another hash than the one asked for is never shown', async () => {
    const [asked, other] = [`sha256-${'A'.repeat(43)}`, `sha256-${'B'.repeat(43)}`];
    const stored = { hash: other, notice: {} } as unknown as StoredNotice; // only the hash is looked at
    const { client } = clientOf([reply(stored)]);
    expect(await settle(client.notice(asked))).toMatchObject({ reason: { code: 'unavailable' } });
  });

  test('answers for others, or for fewer, are none', async () => {
    const { client } = clientOf([reply({ standings: [standing] })]);
    expect(await settle(client.standings(['c-1', 'c-2']))).toMatchObject({ reason: { code: 'unavailable' } });
    expect(await settle(client.standings(['c-2']))).toMatchObject({ reason: { code: 'unavailable' } });
    expect(await settle(client.standings(['c-1']))).toMatchObject({ value: [standing] });
    const { client: gate } = clientOf([reply({ answers: [{ allowed: true }] })]);
    expect(await settle(gate.mayContactMany({ subjectIds: ['a', 'b'], purposeId: 'news' }))).toMatchObject({
      reason: { code: 'unavailable' },
    });
    const { client: vague } = clientOf([reply({ answers: [{ allowed: 'yes' }] })]);
    expect(await settle(vague.mayContactMany({ subjectIds: ['a'], purposeId: 'news' }))).toMatchObject({
      reason: { code: 'unavailable' },
    });
  });
});

describe('a call that its caller gives up', () => {
  test('before it was sent: aborted, nothing sent', async () => {
    const { client, sent } = clientOf([reply(result)]);
    const { signal } = { signal: AbortSignal.abort() };
    await expect(client.subject('c-1').submit(submission, { signal })).rejects.toMatchObject({ code: 'aborted' });
    expect(sent).toEqual([]);
  });

  const givenUp = (save: boolean) => {
    const controller = new AbortController();
    const hang = (_: string, init: RequestInit): Promise<Response> =>
      new Promise((_resolve, reject) => init.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    const { client } = clientOf([], { fetch: hang });
    const anna = client.subject('c-1');
    const { signal } = controller;
    const call: Promise<unknown> = save ? anna.submit(submission, { signal }) : anna.standing({}, { signal });
    setTimeout(() => controller.abort(), 10);
    return settle(call);
  };

  test('while a save is under way: it may be there', async () => {
    expect(await givenUp(true)).toMatchObject({ reason: { code: 'indefinite' } });
  });

  test('while reading: aborted', async () => {
    expect(await givenUp(false)).toMatchObject({ reason: { code: 'aborted' } });
  });

  test('between two tries: no further try', async () => {
    const controller = new AbortController();
    const { client, sent } = clientOf([offline]);
    const call = client.form({}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 10);
    expect(await settle(call)).toMatchObject({ reason: { code: 'aborted' } });
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
