import type { MAX_EVIDENCE_BYTES } from '@unticked/core';

/** Typed by core's own number, so that the two cannot differ: the client takes nothing but types from there. */
export const maxFileBytes: typeof MAX_EVIDENCE_BYTES = 20_000_000;
