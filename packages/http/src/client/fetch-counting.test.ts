import { afterEach, expect, test, vi } from 'vitest';
import { createEvidenceClient } from './create-evidence-client.js';

const kept = { hash: `sha256-${'A'.repeat(43)}`, ref: `evidence:sha256-${'A'.repeat(43)}`, size: 4 };
const bytes = Uint8Array.of(1, 2, 3, 4);
type Heard = (event: { readonly loaded: number }) => void;

/** A browser's upload, as far as it goes: what was said to it, and what it says when it is told to. */
class FakeUpload {
  static last: FakeUpload;
  readonly heard: Record<string, Heard> = {};
  readonly sent: unknown[] = [];
  readonly upload = { addEventListener: (type: string, heard: Heard) => this.addEventListener(type, heard) };
  withCredentials = false;
  status = 0;
  statusText = '';
  responseText = '';
  constructor() {
    FakeUpload.last = this;
  }
  addEventListener(type: string, heard: Heard) {
    this.heard[type] = heard;
  }
  open(...said: unknown[]) {
    this.sent.push(...said);
  }
  setRequestHeader(...said: unknown[]) {
    this.sent.push(said.join(': '));
  }
  getAllResponseHeaders() {
    return 'content-type: application/json\r\nx-of: a: b\r\n';
  }
  send(body: unknown) {
    this.sent.push(body);
  }
  abort() {
    this.say('abort');
    this.say('loadend');
  }
  say(type: string, loaded = 0) {
    this.heard[type]?.({ loaded });
  }
}

afterEach(() => vi.unstubAllGlobals());

const keep = (options: Partial<Parameters<typeof createEvidenceClient>[0]> = {}, signal?: AbortSignal) => {
  vi.stubGlobal('XMLHttpRequest', FakeUpload);
  const heard: number[] = [];
  const onProgress = (sent: number): void => void heard.push(sent);
  const files = createEvidenceClient({ baseUrl: '/api', headers: { 'x-own': '1' }, ...options }).subject('c-1');
  const answer = files
    .keep({ bytes, type: 'image/png' }, { onProgress, ...(signal ? { signal } : {}) })
    .catch(({ code }) => code);
  return { answer, heard };
};
const begun = () => expect.poll(() => FakeUpload.last?.sent).toContainEqual(bytes);

test('says how much has left, and reads the reply as any other', async () => {
  const { answer, heard } = keep({ credentials: 'include' });
  await begun();
  const { last } = FakeUpload;
  expect(last.sent).toEqual(['POST', '/api/subjects/c-1/evidence', 'x-own: 1', 'content-type: image/png', bytes]);
  expect(last.withCredentials).toBe(true);
  for (const loaded of [1, 4]) last.say('progress', loaded);
  Object.assign(last, { status: 200, responseText: JSON.stringify(kept) });
  last.say('load');
  expect(await answer).toEqual(kept);
  expect(heard).toEqual([1, 4]);
});

test('stops when it is told to; a connection that broke is one', async () => {
  const stop = new AbortController();
  const stopped = keep({}, stop.signal);
  await begun();
  stop.abort();
  expect(await stopped.answer).toBe('aborted');
  FakeUpload.last.sent.length = 0;
  const broken = keep();
  await begun();
  FakeUpload.last.say('error');
  expect(await broken.answer).toBe('unavailable');
});

test('a reply without a body is read too', async () => {
  FakeUpload.last.sent.length = 0;
  const { answer } = keep();
  await begun();
  Object.assign(FakeUpload.last, { status: 204 });
  FakeUpload.last.say('load');
  expect(await answer).toBe('unavailable');
});

test.each([
  ['the host’s own fetch', {}],
  ['no cookies', { credentials: 'omit' as const }],
])('%s goes by fetch, and nothing is counted', async (_, options) => {
  const fetch = vi.fn(async () => Response.json(kept));
  vi.stubGlobal('fetch', fetch);
  const { answer, heard } = keep({ ...(_ === 'no cookies' ? {} : { fetch }), ...options });
  expect(await answer).toEqual(kept);
  expect([fetch.mock.calls.length, heard]).toEqual([1, []]);
});
