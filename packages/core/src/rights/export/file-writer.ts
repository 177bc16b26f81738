import { createHasher } from '../../canonical/create-hasher.js';
import type { CryptoPort } from '../../canonical/crypto-port.js';
import { utf8 } from '../../canonical/utf8.js';
import type { ExportChunk, ExportedFile } from '../../model/person-export.js';
import { hex } from './hex.js';

/** A piece of a file, and how many entries or items are in it. */
export interface FilePiece {
  readonly text: string;
  readonly entries: number;
}

export interface FileWriter {
  /** What a manifest says of each file that was written. */
  readonly files: readonly ExportedFile[];
  write(name: string, pieces: AsyncIterable<FilePiece> | Iterable<FilePiece>): AsyncGenerator<ExportChunk>;
}

/** Hands files on as they are made. */
export function fileWriter(crypto: CryptoPort): FileWriter {
  const files: ExportedFile[] = [];
  return {
    files,
    async *write(name, pieces) {
      const hasher = createHasher(crypto);
      let [size, count] = [0, 0];
      for await (const { text, entries } of pieces) {
        const bytes = utf8(text);
        hasher.update(bytes);
        size += bytes.length;
        count += entries;
        yield { name, bytes };
      }
      // A file with nothing in it is a file: the manifest names it.
      if (size === 0) yield { name, bytes: new Uint8Array(0) };
      files.push({ name, bytes: size, sha256: hex(await hasher.digest()), count });
    },
  };
}
