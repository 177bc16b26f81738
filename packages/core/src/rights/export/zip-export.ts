import { Zip, ZipDeflate } from 'fflate';
import { type Instant, toMilliseconds } from '../../canonical/instant.js';
import type { ExportChunk } from '../../model/person-export.js';

/**
 * The files of an export as one ZIP, in pieces as they are made: what everybody opens by a double click. Each file is deflated. One
 * that is only stored would need its size before its first byte, which nobody knows of a file that is still being written, and
 * readers may refuse a stored one without.
 * @param madeAt the date of every file in it
 */
export async function* zipExport(chunks: AsyncIterable<ExportChunk>, madeAt: Instant): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    if (data.length > 0) ready.push(data);
  });
  const take = (): readonly Uint8Array[] => {
    const taken = ready;
    ready = [];
    return taken;
  };
  let open: ZipDeflate | undefined;
  const close = (): void => void open?.push(new Uint8Array(0), true);
  for await (const { name, bytes } of chunks) {
    if (open?.filename !== name) {
      close();
      open = Object.assign(new ZipDeflate(name, { level: 6 }), { mtime: toMilliseconds(madeAt) });
      zip.add(open);
    }
    open.push(bytes);
    yield* take();
  }
  close();
  zip.end();
  yield* take();
}
