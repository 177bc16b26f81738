import { createHash } from 'node:crypto';
import { type CallControl, ConsentError } from '@unticked/core';
import type { AwsClient } from 'aws4fetch';

export interface S3Call {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  /** Below the bucket. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** Sends one signed call. The signature covers the bytes, so that nothing else arrives. */
export const createSender =
  (client: AwsClient, bucketUrl: string, send: typeof fetch) =>
  async (call: S3Call, control: CallControl | undefined): Promise<Response> => {
    const { method, key = '', query = {}, headers = {}, body } = call;
    const url = new URL(`${bucketUrl}/${key}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const hash = createHash('sha256')
      .update(body ?? '')
      .digest('hex');
    const request = await client.sign(url, {
      method,
      headers: { ...headers, 'x-amz-content-sha256': hash },
      // A copy: a view may stand in a larger buffer, or change while it is sent.
      ...(body === undefined ? {} : { body: Uint8Array.from(body) }),
    });
    try {
      return await send(request, control?.signal ? { signal: control.signal } : {});
    } catch (cause) {
      throw new ConsentError(control?.signal?.aborted ? 'aborted' : 'unavailable', { cause });
    }
  };
