import { randomBytes } from 'node:crypto';

/** 22 characters that nobody guesses. */
export const randomId = (): string => randomBytes(16).toString('base64url');
