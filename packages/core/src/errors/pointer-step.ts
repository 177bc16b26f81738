/** One step of a JSON pointer (RFC 6901): keys with `/` or `~` in them are written so that the path still leads to them. */
export const pointerStep = (key: PropertyKey): string => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
