import { Inflate, Unzip, UnzipInflate } from 'fflate';
import type { ExportChunk } from '../../model/person-export.js';
import { MANIFEST } from './export-person.js';
import { type ZipFile, type ZipPlace, zipDirectory } from './zip-directory.js';

/** How many bytes of the ZIP are held in memory at once. */
const PIECE = 65_536;

async function* piecesOf({ read }: ZipFile, from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to; at += PIECE) yield read(at, Math.min(at + PIECE, to));
}

async function* contentOf(zip: ZipFile, { name, isDeflated, from, size }: ZipPlace): AsyncGenerator<ExportChunk> {
  yield { name, bytes: new Uint8Array(0) };
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((data) => void ready.push(data));
  for await (const piece of piecesOf(zip, from, Math.min(from + size, zip.size))) {
    if (!isDeflated) yield { name, bytes: piece };
    else
      try {
        inflate.push(piece);
      } catch {
        // It is as long as what could be read of it, and so not what the manifest says.
        return;
      }
    for (const bytes of ready) yield { name, bytes };
    ready = [];
  }
}

/**
 * Without its list of files a ZIP says where one ends by marks alone, so that this is no more than what seems to be there. A manifest
 * that would call it whole is none of it: the end of the ZIP is missing, and many programs do not open it.
 */
async function* seemingFiles(zip: ZipFile): AsyncGenerator<ExportChunk> {
  let found: ExportChunk[] = [];
  const unzip = new Unzip((file) => {
    if (file.name === MANIFEST) return;
    found.push({ name: file.name, bytes: new Uint8Array(0) });
    file.ondata = (error, bytes) => {
      if (!error) found.push({ name: file.name, bytes });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const piece of piecesOf(zip, 0, zip.size)) {
    unzip.push(piece);
    yield* found;
    found = [];
  }
}

/** The files in a ZIP of an export, for `checkExport`, a piece at a time. Of one that was cut off it gives what seems to be there. */
export async function* unzipExport(zip: ZipFile): AsyncGenerator<ExportChunk> {
  const places = await zipDirectory(zip);
  if (!places) {
    yield* seemingFiles(zip);
    return;
  }
  // Folders: who packs it again has them in it.
  for (const place of places) if (!place.name.endsWith('/')) yield* contentOf(zip, place);
}
