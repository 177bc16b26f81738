import type { Head } from '@unticked/core';

/** Where a log begins. */
export const absentHead: Head = { seq: 0, hash: '' };
