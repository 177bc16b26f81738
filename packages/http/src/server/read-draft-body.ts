import type { PolicyInput, PublicationImpact } from '@unticked/core';
import type {
  DraftBody,
  ImpactBody,
  PublishDraftBody,
  ReviewDraftBody,
  SaveDraftBody,
} from '../contract/wording-calls.js';
import { type Members, membersOf } from './members-of.js';
import { policyLimit } from './policy-limit.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';
import { refuse } from './refuse.js';

const count = (value: unknown, path: string): number => {
  if (typeof value !== 'number') throw refuse('wrong_type', path);
  if (!Number.isSafeInteger(value) || value < 0) throw refuse('wrong_value', path);
  return value;
};

const callOf = (members: Members): DraftBody => ({
  id: readText(members, 'id', /^[A-Za-z0-9_-]{22,86}$/),
  basedOn: count(members.get('basedOn'), '/basedOn'),
});

const policyOf = (members: Members): PolicyInput => members.get('policy') as PolicyInput; // the ledger reads it

/** @throws `invalid` with the path of what is wrong or not known */
export const readDraftBody = (text: string): DraftBody => callOf(readMembers(text, ['id', 'basedOn']));

/** @throws `invalid` with the path of what is wrong or not known */
export function readSaveDraftBody(text: string): SaveDraftBody {
  const members = readMembers(text, ['id', 'basedOn', 'policy'], policyLimit);
  return { ...callOf(members), policy: policyOf(members) };
}

/** @throws `invalid` with the path of what is wrong or not known */
export function readReviewBody(text: string): ReviewDraftBody {
  const members = readMembers(text, ['id', 'basedOn', 'verdict', 'remark']);
  const verdict = (['approved', 'returned'] as const).find((one) => one === members.get('verdict'));
  if (verdict === undefined) throw refuse('wrong_value', '/verdict');
  const remark = members.has('remark') ? { remark: readText(members, 'remark', /^.{0,2000}$/s) } : {};
  return { ...callOf(members), verdict, ...remark };
}

/** @throws `invalid` with the path of what is wrong or not known. Which instants there are, the ledger says. */
export function readPublishBody(text: string): PublishDraftBody {
  const members = readMembers(text, ['id', 'basedOn', 'at']);
  return { ...callOf(members), ...(members.has('at') ? { at: readText(members, 'at', /^/) } : {}) };
}

const cursor = ['cell', 'now', 'kept', 'after', 'counting'] as const;

/** What an answer before this one said. Numbers are counted on and shown to whoever sent them, so only their shape is looked at. */
function soFarOf(value: unknown): PublicationImpact {
  const members = membersOf(value, ['at', 'cells', 'next'], '/soFar');
  const [cells, next] = [members.get('cells'), membersOf(members.get('next'), cursor, '/soFar/next')];
  if (!Array.isArray(cells)) throw refuse('wrong_type', '/soFar/cells');
  for (const name of ['cell', 'now', 'kept']) count(next.get(name), `/soFar/next/${name}`);
  readTextAt(next, 'after', /^[\x21-\x7e]{0,256}$/);
  readTextAt(next, 'counting', /^(?:now|kept)$/);
  return value as PublicationImpact; // every member that is counted on was looked at
}

function readTextAt(members: Members, name: string, shape: RegExp): void {
  const value = members.get(name);
  if (typeof value !== 'string' || !shape.test(value)) throw refuse('wrong_value', `/soFar/next/${name}`);
}

/** @throws `invalid` with the path of what is wrong or not known */
export function readImpactBody(text: string): ImpactBody {
  const members = readMembers(text, ['policy', 'soFar'], policyLimit);
  return { policy: policyOf(members), ...(members.has('soFar') ? { soFar: soFarOf(members.get('soFar')) } : {}) };
}
