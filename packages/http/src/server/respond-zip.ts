import type { ZipStream } from '../contract/export-calls.js';

/** A ZIP that is made as fast as it is read, and no faster. */
export async function respondZip(
  { zip, name = 'my-data.zip' }: ZipStream,
  extra: Readonly<Record<string, string>>,
  onFault: (error: unknown) => void,
): Promise<Response> {
  const pieces = zip[Symbol.asyncIterator]();
  // What is wrong with the question shows at the first piece, while there is still a status to say it by.
  let next: IteratorResult<Uint8Array> | undefined = await pieces.next();
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const { done, value } = next ?? (await pieces.next());
          next = undefined;
          if (done === true) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          onFault(error);
          controller.error(error);
        }
      },
      cancel: async () => void (await pieces.return?.()),
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}"`,
      'content-security-policy': "sandbox; default-src 'none'",
      ...extra,
    },
  });
}
