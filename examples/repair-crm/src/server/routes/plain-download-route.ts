import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { isConsentError } from '@unticked/core';
import { readBody } from '../http/read-body.js';
import { type DownloadRefusal, plainDownloadPage } from '../plain-download-page.js';
import type { Shop } from '../shop.js';

/** Where a person without scripts takes their data along. */
export const PLAIN_DOWNLOAD = '/me/data/plain';

/** What stands behind `#` in the link, which no browser sends by itself; whoever pastes the whole link is understood too. */
const tokenIn = (typed: string): string => typed.trim().replace(/^.*#/, '');

/** The pieces of it, the first one ready: what is wrong with the question shows there, while there is still a page to say it on. */
async function begun(zip: AsyncIterable<Uint8Array>): Promise<() => AsyncGenerator<Uint8Array>> {
  const pieces = zip[Symbol.asyncIterator]();
  const first = await pieces.next();
  return async function* () {
    try {
      for (let next = first; next.done !== true; next = await pieces.next()) yield next.value;
    } finally {
      await pieces.return?.();
    }
  };
}

/**
 * The download without a script: a form that the browser posts by itself. Looking at it does nothing, and neither the link's secret
 * nor the code is ever in an address.
 */
export async function answerPlainDownload(
  { rights }: Pick<Shop, 'rights'>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const page = (refusal?: DownloadRefusal): void => {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    outgoing.writeHead(refusal ? 422 : 200, headers);
    outgoing.end(plainDownloadPage(incoming.headers['accept-language'], refusal));
  };
  if (incoming.method !== 'POST') return page();
  const fields = new URLSearchParams(await readBody(incoming, 'application/x-www-form-urlencoded'));
  const code = (fields.get('code') ?? '').replace(/\s/g, '');
  if (!/^\d{6}$/.test(code)) return page({ code: 'incomplete' });
  let pieces: () => AsyncGenerator<Uint8Array>;
  try {
    pieces = await begun(await rights.download({ token: tokenIn(fields.get('link') ?? ''), code }));
  } catch (error) {
    if (!isConsentError(error)) throw error;
    return page(error);
  }
  outgoing.writeHead(200, {
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="my-data.zip"',
    'cache-control': 'no-store',
  });
  await pipeline(pieces, outgoing);
}
