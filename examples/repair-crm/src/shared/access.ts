import type { RoleAccess } from '@unticked/react';
import type { Staff } from './staff.js';

const everybody = ['see_answers', 'record_answers', 'take_requests', 'restrict', 'remove'] as const;
const forOfficers = [
  'answer_requests',
  'see_everything',
  'hand_over',
  'see_who_looked',
  'bring_back',
  'erase',
  'hold',
  'see_to_breaches',
] as const;

/** Who may do what, for staff to read. `authorize-staff.ts` decides it. */
export const accessOf: Readonly<Record<Staff['role'], RoleAccess['may']>> = {
  clerk: [...everybody, 'write_texts'],
  officer: [...everybody, ...forOfficers, 'review_texts'],
  manager: [...everybody, ...forOfficers, 'use_lists', 'write_texts', 'publish_texts', 'administer'],
};
