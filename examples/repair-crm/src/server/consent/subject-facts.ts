import type { SubjectFacts } from '@unticked/core';
import type { Customer } from '../../shared/customer.js';

/** What the shop knows of somebody's age: whether a guardian has to say yes for them. */
export const subjectFactsOf = ({ born }: Pick<Customer, 'born'>): SubjectFacts => (born === '' ? {} : { bornOn: born });
