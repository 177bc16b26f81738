import { assertPage, ConsentError, type EvidenceStore, type ListedEvidence } from '@unticked/core';
import { AwsClient } from 'aws4fetch';
import { createSender } from './create-sender.js';
import { keyInBucket, ownerOf, tenantPrefix } from './key-in-bucket.js';
import { readListing } from './read-listing.js';

export interface EvidenceS3Options {
  /** The bucket, in whichever style its host has: `https://s3.example.com/evidence` or `https://evidence.s3.example.com`. */
  readonly bucketUrl: string;
  /** As the host names it. @default 'us-east-1', which most that are only compatible take */
  readonly region?: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of keys that are only lent. @default none */
  readonly sessionToken?: string;
  /** Put before every key: `consent/`. @default '' */
  readonly prefix?: string;
  /** @default the global one */
  readonly fetch?: typeof fetch;
}

const failed = (response: Response): ConsentError =>
  new ConsentError('unavailable', { cause: new Error(`the bucket answered with status ${response.status}`) });

/** A file that is not there, and not a bucket that is not. */
const isMissing = async (response: Response): Promise<boolean> =>
  response.status === 404 && !(await response.text()).includes('NoSuchBucket');

/**
 * Keeps evidence in a bucket of an S3-compatible host, `<prefix>t-<tenant>/s-<subject>/<hash>`. A file is only ever created: what
 * is there is not overwritten, and putting it again renews its date by a copy onto itself.
 */
export function createEvidenceS3(options: EvidenceS3Options): Required<EvidenceStore> {
  const { region = 'us-east-1', prefix = '', accessKeyId, secretAccessKey, sessionToken } = options;
  const bucketUrl = options.bucketUrl.replace(/\/$/, '');
  const keys = { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
  const client = new AwsClient({ ...keys, service: 's3', region, retries: 0 });
  const send = createSender(client, bucketUrl, options.fetch ?? fetch);
  const path = new URL(bucketUrl).pathname.replace(/\/$/, '');
  // A host of its own for the bucket leaves its name there.
  const bucket = path === '' ? (new URL(bucketUrl).hostname.split('.')[0] ?? '') : path.slice(1);

  return {
    durability: 'replicated',
    put: async (of, bytes, control) => {
      if (control?.signal?.aborted) throw new ConsentError('aborted');
      const key = keyInBucket(prefix, of);
      const type = { 'content-type': 'application/octet-stream' };
      const headers = { ...type, 'if-none-match': '*' };
      const created = await send({ method: 'PUT', key, headers, body: bytes }, control);
      if (created.ok) return;
      // 409: somebody else is creating the very same at this moment.
      if (created.status !== 412 && created.status !== 409) throw failed(created);
      const copy = { ...type, 'x-amz-copy-source': `/${bucket}/${key}`, 'x-amz-metadata-directive': 'REPLACE' };
      const renewed = await send({ method: 'PUT', key, headers: copy }, control);
      // A copy may fail with 200, and says so in its body.
      if (!renewed.ok || (await renewed.text()).includes('<Error>')) throw failed(renewed);
    },
    get: async (of, control) => {
      const response = await send({ method: 'GET', key: keyInBucket(prefix, of) }, control);
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      if (await isMissing(response)) return null;
      throw failed(response);
    },
    delete: async (of, control) => {
      const response = await send({ method: 'DELETE', key: keyInBucket(prefix, of) }, control);
      if (!response.ok && !(await isMissing(response))) throw failed(response);
    },
    list: async (tenant, { after, limit }, control) => {
      assertPage({ after, limit });
      const query = {
        'list-type': '2',
        prefix: tenantPrefix(prefix, tenant),
        'max-keys': String(limit),
        ...(after === '' ? {} : { 'start-after': after }),
      };
      const response = await send({ method: 'GET', query }, control);
      if (!response.ok) throw failed(response);
      const { objects, isTruncated } = readListing(await response.text());
      const files = objects.flatMap(({ key, modified }): readonly ListedEvidence[] => {
        const owner = ownerOf(key);
        return owner ? [{ ...owner, keptAt: modified }] : [];
      });
      const last = objects.at(-1);
      return { files, ...(isTruncated && last ? { next: last.key } : {}) };
    },
  };
}
