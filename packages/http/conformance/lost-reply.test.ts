import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ClientOptions, createClient } from '../src/client/index.js';
import { actors, noByEmail, ORIGIN, submissionOf, testServer, yesByEmail } from './test-server.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Fault = 'none' | 'lose the request' | 'lose the reply' | 'cut the reply' | 'send it twice' | 'answer as a gateway';

/** A network between client and handler that goes wrong as a list says, and is sound after its end. */
function network(faults: readonly Fault[], options: Partial<ClientOptions> = {}) {
  const server = testServer();
  const left = [...faults];
  const sent: string[] = [];
  const client = createClient({
    baseUrl: 'https://crm.example.com',
    headers: { authorization: 'Bearer anna', origin: ORIGIN },
    fetch: async (url, init) => {
      const fault = left.shift() ?? 'none';
      if (init.method === 'POST') sent.push(String(init.body));
      if (fault === 'lose the request') throw new TypeError('fetch failed');
      if (fault === 'send it twice')
        await Promise.all([server.handler(new Request(url, init)), server.handler(new Request(url, init))]);
      const response = await server.handler(new Request(url, init));
      if (fault === 'lose the reply') throw new TypeError('fetch failed');
      if (fault === 'answer as a gateway')
        return new Response('<h1>502 Bad Gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } });
      if (fault !== 'cut the reply') return response;
      const text = await response.text();
      return new Response(text.slice(0, text.length / 2), { status: response.status, headers: response.headers });
    },
    ...options,
  });
  const count = async () => (await server.ledger.as(actors.anna).history('c-1')).total;
  return { ...server, client, sent, count };
}

const wrongs: readonly Fault[] = [
  'lose the request',
  'lose the reply',
  'cut the reply',
  'send it twice',
  'answer as a gateway',
];

/** Lets the waits between tries pass. */
async function settle<T>(promise: Promise<T>): Promise<PromiseSettledResult<T>> {
  const settled = Promise.allSettled([promise]);
  await vi.runAllTimersAsync();
  return (await settled)[0];
}

const pairs = wrongs.flatMap((first) => wrongs.map((second) => [first, second] as const));

describe('one save is one set of entries, whatever the network does', () => {
  test.each(pairs)('%s, then %s', async (...faults) => {
    const { client, sent, count } = network(['none', ...faults]);
    const submission = submissionOf(await client.form(), [yesByEmail]);
    const result = await settle(client.subject('c-1').submit(submission, { subject: 'new' }));
    expect(result).toMatchObject({ status: 'fulfilled', value: { outcome: 'recorded', rejected: [] } });
    expect(new Set(sent).size).toBe(1);
    const once = network([]);
    await once.client.subject('c-1').submit(submissionOf(await once.client.form(), [yesByEmail]));
    expect(await count()).toBe(await once.count());
  });

  test('the reply that comes at last names the entries of the first try', async () => {
    const lost = network(['none', 'lose the reply']);
    const submission = submissionOf(await lost.client.form(), [yesByEmail]);
    const result = await settle(lost.client.subject('c-1').submit(submission));
    const { entries } = await lost.ledger.as(actors.anna).history('c-1');
    const refs = entries.map(({ ref }) => ref).toReversed();
    expect(result).toMatchObject({ status: 'fulfilled', value: { replayed: true, events: refs } });
  });

  test('when every try fails after a reply was lost, the save is undecided, and can be finished later', async () => {
    const { client, count } = network([
      'none',
      'lose the reply',
      'lose the request',
      'lose the request',
      'lose the request',
    ]);
    const submission = submissionOf(await client.form(), [yesByEmail]);
    const first = await settle(client.subject('c-1').submit(submission));
    expect(first).toMatchObject({ status: 'rejected', reason: { code: 'indefinite', retryable: true } });
    const before = await count();
    expect(before).toBeGreaterThan(0);
    expect(await client.subject('c-1').submit(submission)).toMatchObject({ outcome: 'recorded', replayed: true });
    expect(await count()).toBe(before);
  });

  test('24 racing sends of 8 saves are 8 saves', async () => {
    const { client, ledger } = network([]);
    const form = await client.form();
    const saves = Array.from({ length: 8 }, () => submissionOf(form, [noByEmail]));
    const racing = Promise.all([...saves, ...saves, ...saves].map((save) => client.subject('c-1').submit(save)));
    await vi.runAllTimersAsync();
    await racing;
    const { entries } = await ledger.as(actors.anna).history('c-1', { limit: 1000 });
    const withdrawals = entries.filter(({ kind }) => kind === 'withdrawn').map(({ submissionId }) => submissionId);
    expect(new Set(withdrawals).size).toBe(withdrawals.length);
    expect(withdrawals.length).toBeLessThanOrEqual(8);
  });
});

test('a store that fails while committing is undecided for the browser too, and one that comes back finishes the save', async () => {
  const { client, store, sent, count } = network([], { retries: 1 });
  const submission = submissionOf(await client.form(), [yesByEmail]);
  const commit = vi.spyOn(store, 'commit').mockRejectedValue(new Error('EIO'));
  const save = () => settle(client.subject('c-1').submit(submission));
  expect(await save()).toMatchObject({ status: 'rejected', reason: { code: 'indefinite', retryable: true } });
  expect(sent).toHaveLength(2);
  commit.mockRestore();
  expect(await save()).toMatchObject({ status: 'fulfilled', value: { outcome: 'recorded', replayed: false } });
  expect(await count()).toBeGreaterThan(0);
});
