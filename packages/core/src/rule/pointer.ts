/** A JSON pointer (RFC 6901) to the member that the segments lead to. */
export const pointer = (...segments: readonly PropertyKey[]): string =>
  segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
