import type { Measure } from '@unticked/core';
import type { Customer } from '../../shared/customer.js';
import type { CustomerEdit } from '../../shared/customer-input.js';
import { contactPointsOf } from './contact-points.js';

/** What the ledger has to know: a yes was given for an address, not for whatever stands in the field later. */
export function addressMeasures(before: Customer, edit: Omit<CustomerEdit, 'revision'>): readonly Measure[] {
  const [was, is] = [contactPointsOf(before), contactPointsOf(edit.customer)];
  const meanings = { email: edit.emailWas, sms: edit.phoneWas, phone: edit.phoneWas, post: edit.postWas };
  return (['email', 'sms', 'phone', 'post'] as const).flatMap((channel) => {
    const { [channel]: from = '' } = was;
    const { [channel]: to = '' } = is;
    if (from === '' || from === to) return [];
    return [{ kind: 'contact_point_changed', channel, from, to, meaning: meanings[channel] ?? 'new_address' }];
  });
}
