/** So much of a file is in memory at once, in bytes; it is read in one go, and the page stands still for so long. */
const SLICE = 65_536;

/** A file, piece by piece. Not by its own stream: not every browser can walk one. */
export async function* fileChunks(file: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += SLICE)
    yield new Uint8Array(await file.slice(from, from + SLICE).arrayBuffer());
}
