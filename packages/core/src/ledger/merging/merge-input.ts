import * as z from 'zod';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import type { Actor } from '../../model/actor.js';
import { findingsOfIssues } from '../../model/findings-of-issues.js';
import { callId, text } from '../../model/schema-parts.js';
import { assertSubjectId } from '../../model/subject-id.js';

export interface MergeInput {
  /** Who goes on. May have no log yet. */
  readonly into: string;
  /** Who is the same person and ends. */
  readonly from: string;
  /** 22 or more characters of base64url, made once for each merge. */
  readonly id: string;
  /** Why they are one, for the history; at most 2000 characters. */
  readonly reason: string;
}

export interface SplitInput {
  /** The one who was merged, or the one who went on: then the last who came in leaves. */
  readonly subjectId: string;
  readonly id: string;
  readonly reason: string;
}

const call = z.object({ id: callId, reason: text(2000) });

function assertCall(input: { readonly id: string; readonly reason: string }): void {
  const { error } = call.safeParse(input, { reportInput: true });
  const findings = error ? findingsOfIssues(error) : [];
  if (findings[0]) throw new ConsentError('invalid', { path: findings[0].path, findings });
}

const assertStaff = ({ type }: Actor): void => {
  if (type !== 'staff') throw new ConsentError('forbidden');
};

/** @throws `forbidden`, `invalid` with its path; a person and themselves are one already */
export function readPair(actor: Actor, { into, from }: Pick<MergeInput, 'into' | 'from'>): void {
  assertStaff(actor);
  assertSubjectId(into, '/into');
  assertSubjectId(from, '/from');
  if (into === from) throw invalidAt('same_person', '/into');
}

export function readMerge(actor: Actor, input: MergeInput): MergeInput {
  readPair(actor, input);
  assertCall(input);
  return input;
}

export function readSplit(actor: Actor, input: SplitInput): SplitInput {
  assertStaff(actor);
  assertSubjectId(input.subjectId);
  assertCall(input);
  return input;
}
