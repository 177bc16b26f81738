import type { ErrorCode } from '@unticked/core';

/** What happened and what to do, for whoever sits before the screen. `other` stands for every code that is not named. */
export type ErrorMessages = Readonly<Partial<Record<ErrorCode, string>>> & { readonly other: string };
