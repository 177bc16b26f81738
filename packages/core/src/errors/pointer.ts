import { pointerStep } from './pointer-step.js';

/** A JSON pointer (RFC 6901) to the member that the segments lead to. */
export const pointer = (...segments: readonly PropertyKey[]): string => segments.map(pointerStep).join('');
