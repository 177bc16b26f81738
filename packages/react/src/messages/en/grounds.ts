import type { Ground } from '@unticked/core';

/** In the middle of a line. */
export const grounds: Readonly<Record<Ground, string>> = {
  consent: 'consent',
  contract: 'contract',
  legal_obligation: 'legal duty',
  vital_interests: 'vital interests',
  public_task: 'public task',
  legitimate_interests: 'legitimate interests',
  soft_opt_in: 'existing customer',
};
