import type { ConsentSubmission } from '@unticked/react';
import type { NewCustomerInput } from '../../shared/customer-input.js';

/** Three ways to bring the answers of a new customer home. `client`: after the save. `server`: with it. `plain`: without fetch. */
export type Recipe = 'client' | 'server' | 'plain';

export interface NewCustomerSave {
  readonly values: NewCustomerInput;
  readonly consent: Pick<ConsentSubmission, 'submit' | 'take'>;
  readonly isAsking: boolean;
  /** The same for every try of one form. */
  readonly requestId: string;
}

export const recipeOf = (name: string | null): Recipe => (name === 'server' || name === 'plain' ? name : 'client');
