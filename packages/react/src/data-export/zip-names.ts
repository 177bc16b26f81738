const HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const HEADER_LENGTH = 30;
const DESCRIPTOR_LENGTH = 16;
/** So much of what came stays to be looked at with the next piece: a header with the longest name that an export has. */
const KEPT = 512;

/**
 * Says of a ZIP, as its pieces come, which file in it has begun last. A header counts where a ZIP has one: at its beginning, and
 * right behind the end of the file before.
 */
export function zipNames(): (piece: Uint8Array) => string | undefined {
  let kept = new Uint8Array(0);
  let isFirst = true;
  let name: string | undefined;
  return (piece) => {
    const bytes = new Uint8Array(kept.length + piece.length);
    bytes.set(kept);
    bytes.set(piece, kept.length);
    const view = new DataView(bytes.buffer);
    for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
      if (at + HEADER_LENGTH > bytes.length || view.getUint32(at, true) !== HEADER) continue;
      const before = at - DESCRIPTOR_LENGTH;
      if (isFirst ? at > 0 : before < 0 || view.getUint32(before, true) !== DESCRIPTOR) continue;
      const end = at + HEADER_LENGTH + view.getUint16(at + 26, true);
      if (end > bytes.length) continue;
      name = new TextDecoder().decode(bytes.subarray(at + HEADER_LENGTH, end));
      isFirst = false;
    }
    kept = bytes.slice(Math.max(0, bytes.length - KEPT));
    return name;
  };
}
