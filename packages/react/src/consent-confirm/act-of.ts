import type { Act } from '@unticked/core';

/**
 * How a button was pressed. A pointer's click has a count of 1, one by keyboard or assistive technology 0; what a script
 * pressed is not trusted (UO-S01).
 */
export const actOf = ({ isTrusted, detail }: UIEvent): Act['kind'] => {
  if (!isTrusted) return 'script';
  return detail > 0 ? 'pointer' : 'keyboard_or_assistive';
};
