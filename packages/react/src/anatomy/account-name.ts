import type { ProfileInput } from '@unticked/core';

/** What staff know an account by, else which one it is: "newsletter-tool, subscriber s-9". */
export const accountName = ({ label, system, object, id }: ProfileInput): string =>
  label ?? `${system}, ${object} ${id}`;
