import { Unzip, UnzipInflate } from 'fflate';

/** How far a pack that is being made has come. */
export interface AuditProgress {
  /** The file at hand; `''` before the first. */
  readonly file: string;
  /** Lines of it so far, where each is an entry; 0 of every other file. */
  readonly entries: number;
}

const LINE_END = 10;
/** What stands in a file before its first entry. */
const headers: Readonly<Record<string, number>> = { csv: 1, ndjson: 0 };

/**
 * Watches a pack come: takes each piece of the ZIP in its turn, and tells which file is being made. It keeps nothing of them, and a
 * file's end is found by its mark alone: what is in the pack, `openAudit` tells.
 */
export function watchAudit(): (piece: Uint8Array) => AuditProgress {
  let [file, lines, header] = ['', 0, Number.POSITIVE_INFINITY];
  const unzip = new Unzip((found) => {
    [file, lines] = [found.name, 0];
    header = headers[found.name.split('.').at(-1) ?? ''] ?? Number.POSITIVE_INFINITY;
    found.ondata = (_, bytes) => {
      for (const byte of bytes ?? []) if (byte === LINE_END) lines += 1;
    };
    found.start();
  });
  unzip.register(UnzipInflate);
  return (piece) => {
    unzip.push(piece);
    return { file, entries: Math.max(0, lines - header) };
  };
}
