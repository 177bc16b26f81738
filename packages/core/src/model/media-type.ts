/** What may be kept as evidence. Nothing that a browser would run: no SVG, no HTML. */
export const mediaTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/tiff',
  'audio/mp4',
  'audio/mpeg',
  'audio/wav',
  'audio/ogg',
  'message/rfc822',
] as const;

export type MediaType = (typeof mediaTypes)[number];
