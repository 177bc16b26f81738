/** A file that is read in places: `size` bytes, of which `read` gives those from one place up to before another. */
export interface ZipFile {
  readonly size: number;
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
}

/** Where one file stands in a ZIP. */
export interface ZipPlace {
  readonly name: string;
  readonly isDeflated: boolean;
  /** Of its header. */
  readonly at: number;
  /** In the ZIP, in bytes. */
  readonly size: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
/** The longest comment that may stand behind the end. */
const COMMENT = 65_535;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The list of files at the end of a ZIP; nothing where it was cut off. Archives of 4 GB and more have another, which is not read. */
export async function zipDirectory({ size, read }: ZipFile): Promise<readonly ZipPlace[] | undefined> {
  const from = Math.max(0, size - END_LENGTH - COMMENT);
  const tail = viewOf(await read(from, size));
  let end = tail.byteLength - END_LENGTH;
  while (end >= 0 && tail.getUint32(end, true) !== END) end -= 1;
  if (end < 0) return undefined;
  const start = tail.getUint32(end + 16, true);
  const length = tail.getUint32(end + 12, true);
  if (start + length > from + end) return undefined;
  const bytes = await read(start, start + length);
  const list = viewOf(bytes);
  const places: ZipPlace[] = [];
  for (let at = 0; at + 46 <= length && list.getUint32(at, true) === ENTRY; ) {
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => list.getUint16(at + place, true));
    const nameEnd = at + 46 + (nameLength ?? 0);
    places.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      isDeflated: list.getUint16(at + 10, true) === 8,
      size: list.getUint32(at + 20, true),
      at: list.getUint32(at + 42, true),
    });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return places;
}
