import type { Evidence, KeptEvidence } from '@unticked/core';

const kinds: readonly (readonly [start: string, kind: Evidence['kind']])[] = [
  ['audio/', 'recording'],
  ['message/', 'message'],
];

/** What a kept file proves an answer as: what was said, what was written, else what was signed. */
export const evidenceOf = ({ hash, ref, type, size }: KeptEvidence): Evidence => ({
  kind: kinds.find(([start]) => type.startsWith(start))?.[1] ?? 'scan',
  hash,
  ref,
  type,
  size,
});
