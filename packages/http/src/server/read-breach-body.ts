import {
  type BreachStepInput,
  isSubjectId,
  type OpenBreachInput,
  type SaveBreachPlanInput,
  type Walk,
} from '@unticked/core';
import type { CountAffectedBody } from '../contract/breach-calls.js';
import { asSaid } from './as-said.js';
import type { Members } from './members-of.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';
import { readWalk } from './read-walk.js';

const breachIn = (members: Members): string => readText(members, 'breach', /^[\w.-]{1,128}$/);

/** @throws `invalid` for a member that is not known */
export const readPlanBody = (text: string): SaveBreachPlanInput => asSaid(readMembers(text, ['id', 'basedOn', 'plan']));

/** @throws `invalid` for a member that is not known */
export const readOpenBreachBody = (text: string): OpenBreachInput =>
  asSaid(readMembers(text, ['id', 'mode', 'role', 'awareAt', 'noticedBy', 'note']));

const ofSteps =
  'breach id step note awareAt facts title affected risk decidedBy name contact whom toldAt way reference controller exception'.split(
    ' ',
  );

/** @throws `invalid` with the path of what is wrong or not known */
export function readBreachStepBody(text: string): BreachStepInput {
  const members = readMembers(text, ofSteps);
  return { ...asSaid<BreachStepInput>(members), breach: breachIn(members) };
}

/** @throws `invalid` with the path of what is wrong or not known */
export const readBreachBody = (text: string): string => breachIn(readMembers(text, ['breach']));

/** @throws `invalid` with the path of what is wrong or not known */
export const readBreachesBody = (text: string): Walk => readWalk(readMembers(text, ['after', 'limit']));

/** @throws `invalid` for a member that is not known */
export const readCountAffectedBody = (text: string): CountAffectedBody =>
  asSaid(readMembers(text, ['question', 'soFar']));

/** Whom a count names: the ledger refuses an id that is none. */
export function affectedIds({ question }: { readonly question: unknown }): readonly (string | undefined)[] {
  const ids: unknown =
    typeof question === 'object' && question !== null && 'subjectIds' in question ? question.subjectIds : [];
  const named = Array.isArray(ids) ? ids.filter(isSubjectId) : [];
  return named.length > 0 ? named : [undefined];
}
