import type { AccessStatement } from '@unticked/core';

/** Whether a system failed or knew a part only, or nobody has said what the law asks for, so that staff say what becomes of the request. */
export const isIncomplete = ({ sections, lacks }: AccessStatement): boolean =>
  lacks.length > 0 || sections.some(({ part }) => part === 'incomplete');
