/** A file that is read in places: `size` bytes, of which `read` gives those from one place up to before another. */
export interface ZipFile {
  readonly size: number;
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
}

/** Where one file stands in a ZIP. */
export interface ZipPlace {
  readonly name: string;
  readonly isDeflated: boolean;
  /** Of its content. */
  readonly from: number;
  /** Of its content as it stands in the ZIP, in bytes. */
  readonly size: number;
}

interface Listed {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  /** Of its header. */
  readonly at: number;
}

const FILE = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const FILE_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
/** The longest comment that may stand behind the end. */
const COMMENT = 65_535;
/** The most that may stand behind a file's content: its sizes, once more. A file of its own needs more. */
const DESCRIPTOR = 24;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The one end record, and the list right before it: a second of either is what another program might go by. */
async function listIn({
  size,
  read,
}: ZipFile): Promise<{ readonly start: number; readonly list: Uint8Array } | undefined> {
  const from = Math.max(0, size - END_LENGTH - COMMENT);
  const tail = viewOf(await read(from, size));
  const ends: number[] = [];
  for (let at = 0; at + END_LENGTH <= tail.byteLength; at += 1) if (tail.getUint32(at, true) === END) ends.push(at);
  const [end = -1] = ends;
  if (ends.length !== 1 || end + END_LENGTH + tail.getUint16(end + 20, true) !== tail.byteLength) return undefined;
  const length = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  return start + length === from + end ? { start, list: await read(start, start + length) } : undefined;
}

function entriesOf(list: Uint8Array): readonly Listed[] | undefined {
  const view = viewOf(list);
  const entries: Listed[] = [];
  let at = 0;
  while (at + ENTRY_LENGTH <= list.length && view.getUint32(at, true) === ENTRY) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    entries.push({
      name: textOf(list.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + name)),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + name + extra + comment;
  }
  return at === list.length ? entries : undefined;
}

/** Where its content stands, if its own header says of it what the list does. */
async function placeOf({ read }: ZipFile, { name, method, size, at }: Listed): Promise<ZipPlace | undefined> {
  const bytes = await read(at, at + FILE_LENGTH);
  if (bytes.length < FILE_LENGTH) return undefined;
  const header = viewOf(bytes);
  const nameEnd = at + FILE_LENGTH + header.getUint16(26, true);
  if (header.getUint32(0, true) !== FILE || header.getUint16(8, true) !== method) return undefined;
  if (textOf(await read(at + FILE_LENGTH, nameEnd)) !== name) return undefined;
  return { name, isDeflated: method === 8, from: nameEnd + header.getUint16(28, true), size };
}

/**
 * The list of files at the end of a ZIP, where every program would find the same files in it: no name twice, each file where the list
 * says and as it says, one behind the other from the first byte to the list. Nothing for any other, as for one that was cut off.
 * Archives of 4 GB and more have another list, which is not read.
 */
export async function zipDirectory(zip: ZipFile): Promise<readonly ZipPlace[] | undefined> {
  const found = await listIn(zip);
  const entries = found && entriesOf(found.list);
  if (!entries || new Set(entries.map(({ name }) => name)).size !== entries.length) return undefined;
  const places: ZipPlace[] = [];
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    const place = await placeOf(zip, entry);
    if (!place || entry.at < end || entry.at - end > (end && DESCRIPTOR)) return undefined;
    places.push(place);
    end = place.from + place.size;
  }
  return found.start >= end && found.start - end <= DESCRIPTOR ? places : undefined;
}
