import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signatureOf } from './signature-of.js';

export const keys = { accessKeyId: 'TESTKEY', secretAccessKey: 'a secret of the tests' };

interface Kept {
  readonly bytes: Buffer;
  readonly modified: Date;
}
interface Reply {
  readonly status: number;
  readonly body?: string | Buffer;
}

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  return Buffer.concat(parts);
}

const error = (status: number, code: string): Reply => ({ status, body: `<Error><Code>${code}</Code></Error>` });

/** As much of S3 as an adapter of evidence calls, on loopback. It takes nothing whose signature or bytes are not right. */
export async function startS3() {
  const objects = new Map<string, Kept>();
  const asked: string[] = [];
  let down = false;

  const list = ({ searchParams }: URL): Reply => {
    const [prefix, after] = [searchParams.get('prefix') ?? '', searchParams.get('start-after') ?? ''];
    const most = Number(searchParams.get('max-keys'));
    const all = [...objects].filter(([key]) => key.startsWith(prefix) && key > after);
    const page = all.toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(0, most);
    const lines = page.map(
      ([key, { modified }]) =>
        `<Contents><Key>${key}</Key><LastModified>${modified.toISOString()}</LastModified></Contents>`,
    );
    const cut = `<IsTruncated>${all.length > most}</IsTruncated>`;
    return { status: 200, body: `<ListBucketResult>${cut}${lines.join('')}</ListBucketResult>` };
  };

  const answer = async (incoming: IncomingMessage): Promise<Reply> => {
    const { method = '', headers } = incoming;
    const url = new URL(incoming.url ?? '', `http://${headers.host}`);
    const bytes = await bytesOf(incoming);
    asked.push(`${method} ${url.pathname}`);
    if (down) return error(503, 'SlowDown');
    const said = Buffer.from(/Signature=([0-9a-f]{64})/.exec(headers.authorization ?? '')?.[1] ?? '');
    const right = Buffer.from(signatureOf({ method, url, headers }, keys.secretAccessKey));
    if (said.length !== right.length || !timingSafeEqual(said, right)) return error(403, 'SignatureDoesNotMatch');
    if (createHash('sha256').update(bytes).digest('hex') !== headers['x-amz-content-sha256'])
      return error(400, 'XAmzContentSHA256Mismatch');
    const [, bucket, ...rest] = url.pathname.split('/');
    if (bucket !== 'evidence') return error(404, 'NoSuchBucket');
    const key = rest.join('/');
    if (key === '') return list(url);
    const known = objects.get(key);
    if (method === 'GET') return known ? { status: 200, body: known.bytes } : error(404, 'NoSuchKey');
    if (method === 'DELETE') {
      objects.delete(key);
      return { status: 204 };
    }
    const source = headers['x-amz-copy-source'];
    if (source !== undefined) {
      const copied = objects.get(String(source).replace('/evidence/', ''));
      if (!copied) return error(404, 'NoSuchKey');
      objects.set(key, { ...copied, modified: new Date() });
      return { status: 200, body: '<CopyObjectResult/>' };
    }
    if (known && headers['if-none-match'] === '*') return error(412, 'PreconditionFailed');
    objects.set(key, { bytes, modified: new Date() });
    return { status: 200 };
  };

  const server = createServer((incoming, outgoing) => {
    answer(incoming).then(
      ({ status, body }) => outgoing.writeHead(status).end(body),
      () => outgoing.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens
  return {
    bucketUrl: `http://127.0.0.1:${port}/evidence`,
    objects,
    asked,
    setDown: (is: boolean) => {
      down = is;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
