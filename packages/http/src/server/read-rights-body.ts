import type { RequestStepInput } from '@unticked/core';
import type {
  BeginErasureBody,
  HoldBody,
  LiftRestrictionBody,
  OpenRequestBody,
  PersonsInBody,
  ReasonedBody,
  ReleaseBody,
  RestrictBody,
} from '../contract/rights-calls.js';
import { asSaid } from './as-said.js';
import type { Members } from './members-of.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';
import { readWalk } from './read-walk.js';

const reads =
  <Body>(...allowed: readonly (keyof Body & string)[]) =>
  (text: string): Body =>
    asSaid(readMembers(text, allowed));

/** @throws `invalid` for a member that is not known */
export const readHoldBody = reads<HoldBody>('id', 'reason', 'norm', 'reviewOn');
/** @throws as `readHoldBody` does */
export const readReleaseBody = reads<ReleaseBody>('id', 'reason', 'hold');
/** @throws as `readHoldBody` does */
export const readRestrictBody = reads<RestrictBody>('id', 'reason', 'because');
/** @throws as `readHoldBody` does */
export const readLiftRestrictionBody = reads<LiftRestrictionBody>('id', 'reason', 'informedOn');
/** @throws as `readHoldBody` does */
export const readReasonedBody = reads<ReasonedBody>('id', 'reason');
/** @throws as `readHoldBody` does */
export const readOpenRequestBody = reads<OpenRequestBody>('id', 'type', 'receivedOn', 'note');
/** @throws as `readHoldBody` does; for addresses too, which are the host's to say */
export const readBeginErasureBody = reads<BeginErasureBody>('id', 'because', 'afterwards', 'receivedOn', 'request');

const requestIn = (members: Members): string => readText(members, 'request', /^[\w.-]{1,128}$/);

/** @throws `invalid` with the path of what is wrong or not known */
export function readRequestStepBody(text: string): RequestStepInput {
  const members = readMembers(text, ['request', 'id', 'step', 'identifiedBy', 'handedOver', 'note', 'toldAt']);
  return { ...asSaid<RequestStepInput>(members), request: requestIn(members) };
}

/** @throws `invalid` with the path of what is wrong or not known */
export const readRequestBody = (text: string): string => requestIn(readMembers(text, ['request']));

/** @throws `invalid` with the path of what is wrong or not known */
export function readPersonsInBody(text: string): PersonsInBody {
  const members = readMembers(text, ['state', 'after', 'limit']);
  const state = readText(members, 'state', /^(removed|held)$/) as PersonsInBody['state']; // as its shape says
  return { ...readWalk(members), state };
}
