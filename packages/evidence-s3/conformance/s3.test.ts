import { runEvidenceConformance } from '@unticked/testkit';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createEvidenceS3 } from '../src/index.js';
import { keys, startS3 } from './s3-server.js';

const hash = `sha256-${'A'.repeat(43)}`;
const key = { tenant: 't', subject: 'maria-huber', hash };
let s3: Awaited<ReturnType<typeof startS3>>;
beforeAll(async () => {
  s3 = await startS3();
});
afterAll(() => s3.close());
beforeEach(() => {
  s3.objects.clear();
  s3.asked.length = 0;
  s3.setDown(false);
});

const makeStore = () => createEvidenceS3({ bucketUrl: s3.bucketUrl, ...keys });

runEvidenceConformance({ test, makeStore, reopen: makeStore });

test('no id of a person is in a key, and nothing but a hash ends one', async () => {
  const store = makeStore();
  await store.put({ ...key, tenant: '../shop' }, Uint8Array.of(1));
  expect([...s3.objects.keys()].join()).not.toMatch(/maria|shop|\.\./);
  await expect(store.get({ ...key, hash: '../../x' })).rejects.toMatchObject({ code: 'invalid' });
});

test('what is there is not overwritten: a second put only renews it', async () => {
  const store = makeStore();
  await store.put(key, Uint8Array.of(1));
  await store.put(key, Uint8Array.of(2));
  expect([...((await store.get(key)) ?? [])]).toEqual([1]);
  expect(s3.asked.map((one) => one.split(' ')[0])).toEqual(['PUT', 'PUT', 'PUT', 'GET']);
});

test('a wrong secret opens nothing, and neither does a bucket that is not there', async () => {
  const wrong = createEvidenceS3({ bucketUrl: s3.bucketUrl, ...keys, secretAccessKey: 'another' });
  await expect(wrong.put(key, Uint8Array.of(1))).rejects.toMatchObject({ code: 'unavailable' });
  const none = createEvidenceS3({ bucketUrl: s3.bucketUrl.replace('evidence', 'nowhere'), ...keys });
  await expect(none.get(key)).rejects.toMatchObject({ code: 'unavailable' });
});

test('bytes that another put in place of what was signed are refused', async () => {
  const store = createEvidenceS3({
    bucketUrl: s3.bucketUrl,
    ...keys,
    fetch: (request, init) => {
      const { method, headers, url } = request as Request; // as it is sent
      return fetch(url, { method, headers, body: method === 'PUT' ? 'other bytes' : null, ...init });
    },
  });
  await expect(store.put(key, Uint8Array.of(1))).rejects.toMatchObject({ code: 'unavailable' });
  expect(s3.objects.size).toBe(0);
});

test('a host that is busy or gone is said to be unavailable, and no secret is in what is thrown', async () => {
  const store = makeStore();
  s3.setDown(true);
  const calls = [
    () => store.put(key, Uint8Array.of(1)),
    () => store.get(key),
    () => store.delete(key),
    () => store.list('t', { after: '', limit: 1 }),
  ];
  for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'unavailable' });
  const gone = createEvidenceS3({ bucketUrl: 'http://127.0.0.1:9/evidence', ...keys });
  const thrown: unknown = await gone.get(key).catch((error: unknown) => error);
  expect(thrown).toMatchObject({ code: 'unavailable' });
  expect(JSON.stringify(thrown)).not.toContain(keys.secretAccessKey);
});

test('a prefix stands before every key, and lists nothing of another', async () => {
  const [one, other] = ['a/', 'b/'].map((prefix) => createEvidenceS3({ bucketUrl: s3.bucketUrl, prefix, ...keys }));
  await one?.put(key, Uint8Array.of(1));
  expect([...s3.objects.keys()][0]?.startsWith('a/t-')).toBe(true);
  expect((await other?.list('t', { after: '', limit: 10 }))?.files).toEqual([]);
  expect((await one?.list('t', { after: '', limit: 10 }))?.files).toMatchObject([{ subject: 'maria-huber', hash }]);
});
