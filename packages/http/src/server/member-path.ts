/** JSON pointer to a member (RFC 6901 section 3), whatever its name holds. */
export const memberPath = (name: string, parent = ''): string =>
  `${parent}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
