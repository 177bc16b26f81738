import type { AccessStatement } from '@unticked/core';

/** Whether a system failed or knew a part only, so that staff say what becomes of the request. */
export const isIncomplete = ({ sections }: AccessStatement): boolean =>
  sections.some(({ part }) => part === 'incomplete');
