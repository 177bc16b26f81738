import type { ChangeToMake, PersonRef } from '@unticked/core';
import { type CustomerInput, customerInput } from '../../shared/customer-input.js';
import { addressMeasures } from '../consent/address-measures.js';
import { contactPointsOf } from '../consent/contact-points.js';
import { inTransaction } from '../db/in-transaction.js';
import { randomId } from '../random-id.js';
import type { Shop } from '../shop.js';

/** "Main Street 1, 1010 Vienna" */
const POSTAL = /^(.+), (\S+) (.+)$/;

/** Columns that stand in the statement as they do in the record. */
const asTheyStand: ReadonlySet<string> = new Set(['name', 'email', 'country', 'born']);

function changed(column: string, after: string): Partial<CustomerInput> {
  if (asTheyStand.has(column)) return { [column]: after };
  if (column === 'sms' || column === 'phone') return { phone: after };
  const [, street, postcode, city] = column === 'post' ? (POSTAL.exec(after) ?? []) : [];
  if (!street || !postcode || !city) throw new Error('nothing that can be put right here');
  return { street, postcode, city };
}

/**
 * Puts a name, an address or a number of a customer right, and tells the ledger of it as an edit would: a yes was given for the
 * old one.
 * @param reported hands the ledger what waits for it
 */
export async function rectifyCustomer(
  { db, tables }: Pick<Shop, 'db' | 'tables'>,
  reported: (customerId: string) => Promise<void>,
  { subjects }: PersonRef,
  { set, item, column, before, after }: ChangeToMake,
): Promise<void> {
  const found = subjects.flatMap((id) => tables.customers.find(id) ?? [])[item];
  if (set !== 'customer' || !found) throw new Error('nothing that can be put right here');
  const { name, country, born } = found;
  const stands = { name, country, born, ...contactPointsOf(found) }[column] || null;
  if (stands === after) return;
  if (stands !== before) throw new Error('something else stands there by now');
  const customer = customerInput.parse({ ...found, ...changed(column, after) });
  inTransaction(db, () => {
    if (!tables.customers.update(found.id, found.revision, customer)) throw new Error('changed meanwhile');
    const measures = tables.settings.policyId() === undefined ? [] : addressMeasures(found, { customer });
    if (measures.length === 0) return;
    const actor = { type: 'system', id: 'rectification' } as const;
    tables.toLedger.add({ id: randomId(), customerId: found.id, actor, work: { kind: 'measures', measures } });
  });
  await reported(found.id);
}
