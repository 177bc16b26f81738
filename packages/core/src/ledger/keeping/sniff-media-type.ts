import type { MediaType } from '../../model/media-type.js';

/** Where a format's own bytes stand. `ftyp` names one of many formats behind it, so the brand is looked at too. */
const signatures: readonly (readonly [MediaType, ...(readonly [at: number, bytes: string])[]])[] = [
  ['application/pdf', [0, '%PDF-']],
  ['image/png', [0, '\x89PNG\r\n\x1a\n']],
  ['image/jpeg', [0, '\xff\xd8\xff']],
  ['image/webp', [0, 'RIFF'], [8, 'WEBP']],
  ['image/tiff', [0, 'II*\0']],
  ['image/tiff', [0, 'MM\0*']],
  ['audio/mp4', [4, 'ftypM4A ']],
  ['audio/mp4', [4, 'ftypM4B ']],
  ['audio/mp4', [4, 'ftypmp42']],
  ['audio/mpeg', [0, 'ID3']],
  ['audio/mpeg', [0, '\xff\xfb']],
  ['audio/mpeg', [0, '\xff\xf3']],
  ['audio/mpeg', [0, '\xff\xf2']],
  ['audio/wav', [0, 'RIFF'], [8, 'WAVE']],
  ['audio/ogg', [0, 'OggS']],
];

/** How far into a message its header fields are looked for. */
const HEADER = 64 * 1024;

const isAt = (bytes: Uint8Array, at: number, expected: string): boolean =>
  [...expected].every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** A message as it was sent (RFC 5322): header fields from the first line on, `From` and `Date` among them. */
function isMessage(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, HEADER));
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/);
  const isField = (line: string): boolean => /^[!-9;-~]+[ \t]*:/.test(line);
  const all = isField(lines[0] ?? '') && lines.every((line) => isField(line) || /^[ \t]/.test(line));
  return all && /^from[ \t]*:/im.test(head) && /^date[ \t]*:/im.test(head);
}

/** What the bytes say they are, whatever the file was called. Nothing for everything else, SVG and HTML among it. */
export function sniffMediaType(bytes: Uint8Array): MediaType | undefined {
  const found = signatures.find(([, ...marks]) => marks.every(([at, expected]) => isAt(bytes, at, expected)));
  return found?.[0] ?? (isMessage(bytes) ? 'message/rfc822' : undefined);
}
