import type { IncomingMessage } from 'node:http';
import { type AnyAction, allRoutes } from '@unticked/http/contract';
import { authorizeLinks, authorizePublicPages } from '@unticked/http/server';
import { expect, test } from 'vitest';
import { accessOf } from '../../shared/access.js';
import type { Staff } from '../../shared/staff.js';
import { authorizeStaff } from './authorize-staff.js';

type Duty = (typeof accessOf)['clerk'][number];
type Shop = Parameters<typeof authorizeStaff>[0];

const roles = ['clerk', 'officer', 'manager'] as const satisfies readonly Staff['role'][];

/** What each duty is made of; an action of several is for whoever has one of them. */
const madeOf: Readonly<Record<Duty, readonly AnyAction[]>> = {
  see_answers: [
    ...(['form', 'subject_form', 'standing', 'history', 'standings', 'may_contact', 'may_ask', 'notice'] as const),
    ...(['evidence', 'receipt_keys', 'own_preferences', 'status_message', 'standing_at', 'profiles'] as const),
    ...(['by_source', 'post_state', 'needs_a_look', 'keep_tasks_of'] as const),
  ],
  record_answers: [
    ...(['submit', 'stop', 'resend', 'keep_evidence', 'receipt', 'send_status', 'link_profile'] as const),
    ...(['unlink_profile', 'record_wording', 'name_ground'] as const),
  ],
  take_requests: ['person_state', 'requests_of', 'open_request'],
  answer_requests: [
    ...(['requests', 'request', 'take_request_step', 'persons_in', 'processing_record', 'lift_restriction'] as const),
    ...(['rectifications', 'begin_rectification', 'go_on_rectifying', 'take_rectification_step'] as const),
  ],
  see_everything: ['everything_held', 'retention_state', 'retention_due', 'keep_tasks'],
  hand_over: ['access_statement', 'hand_over_statement', 'export_person', 'send_export', 'record', 'audit'],
  see_who_looked: ['looked_at'],
  restrict: ['restrict'],
  remove: ['remove'],
  bring_back: ['restore'],
  erase: ['erasure_plan', 'begin_erasure', 'go_on_erasing', 'erasure_certificate'],
  hold: ['hold', 'release'],
  see_to_breaches: [
    ...(['breach_plan', 'save_breach_plan', 'open_breach', 'take_breach_step', 'breach', 'breaches'] as const),
    'count_affected',
  ],
  use_lists: ['filter_list', 'walk_list', 'left_of_list', 'count_statuses'],
  write_texts: ['draft', 'version_changes', 'save_draft', 'submit_draft'],
  review_texts: ['draft', 'version_changes', 'publication_impact', 'review_draft'],
  publish_texts: ['draft', 'version_changes', 'publication_impact', 'publish_draft', 'discard_draft'],
  administer: [
    ...(['import_page', 'note_import', 'legacy_texts', 'register_legacy_text', 'readiness'] as const),
    ...(['run_due', 'merge_preview'] as const),
    ...(['address_blocks', 'measure_address', 'confirm_wording', 'turn_down_wording'] as const),
    'run_retention',
  ],
};

/** Customers press their own buttons, and the shop's own rows become one with the log: nobody of staff calls these. */
const ofNobody: readonly AnyAction[] = ['own_preferences_submit', 'own_preferences_stop', 'merge', 'split'];

/** The rest is let through before staff are asked about. */
const ofStaff = (Object.keys(allRoutes) as AnyAction[]).filter(
  (action) => !authorizeLinks({ action }) && !authorizePublicPages({ action }),
); // its own keys

/** A shop in which somebody of this role is signed in, and Paul R. removed the customer. */
const askAs = (role: Staff['role'], id = 'somebody') => {
  const staff: Staff = { id, name: 'Somebody', place: 'Linz', role };
  const shop = {
    tables: { customers: { has: () => true }, sessions: { staffOf: () => staff } },
    ledger: { as: () => ({ personState: async () => ({ state: 'removed', removed: { by: { id: 'paul' } } }) }) },
  } as unknown as Shop; // what is asked of it here
  const host = { headers: { cookie: 'crm_session=any' } } as IncomingMessage; // what is read of it
  return (action: AnyAction) =>
    authorizeStaff(shop)({
      action,
      subjectId: 'c-1',
      host,
      actor: { type: 'staff', id },
      request: new Request('http://crm.example'),
    });
};

test('every call that staff may be let into belongs to a duty or to nobody', () => {
  const named = [...Object.values(madeOf).flat(), ...ofNobody];
  expect([...new Set(named)].toSorted()).toEqual(ofStaff.toSorted());
});

for (const role of roles)
  test(`what the page says of the ${role} is what the server lets them do`, async () => {
    const may: readonly Duty[] = accessOf[role];
    const said = ofStaff.filter((action) => may.some((duty) => madeOf[duty].includes(action)));
    const ask = askAs(role);
    const letIn = await Promise.all(ofStaff.map(async (action) => ((await ask(action)) ? [action] : [])));
    expect(letIn.flat()).toEqual(said);
  });

test('whoever takes a customer off every list brings them back', async () => {
  expect(await askAs('clerk', 'paul')('restore')).toBe(true);
  expect(await askAs('clerk', 'eva')('restore')).toBe(false);
});
