import type { AddressMeasure, AddressMeasureInput } from '@unticked/core';
import type { Members } from './members-of.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';

const addressOf = (members: Members): string => readText(members, 'address', /^(?=.*\S).{1,500}$/su);

/** @throws `invalid` with the path of what is wrong or not known */
export const readAddressBody = (text: string): string => addressOf(readMembers(text, ['address']));

/** @throws `invalid` with the path of what is wrong or not known */
export function readAddressMeasureBody(text: string): AddressMeasureInput {
  const members = readMembers(text, ['address', 'id', 'measures']);
  return {
    address: addressOf(members),
    id: readText(members, 'id', /^[A-Za-z0-9_-]{22,86}$/),
    measures: members.get('measures') as readonly AddressMeasure[], // the ledger reads them
  };
}
