import { ConsentError } from '../../errors/consent-error.js';
import type { Channel } from '../../model/channel.js';
import type { Preferences, PreferencesResult } from '../../model/preferences.js';
import type { SubjectFacts } from '../../model/subject-facts.js';
import { assertSubjectId } from '../../model/subject-id.js';
import { foldSubject } from '../../status/fold-subject.js';
import { nowFor } from '../append.js';
import { readTrusted } from '../read-trusted.js';
import type { Session } from '../session.js';
import { stop } from '../stopping/stop.js';
import { submitAndSend } from '../submit-and-send.js';
import type { SubmitResult } from '../submit-result.js';
import { preferencesResult } from './preferences-result.js';
import { showPreferences } from './show-preferences.js';

export interface OwnQuestion {
  readonly subjectId: string;
  readonly locale?: string;
}

export interface OwnChange extends OwnQuestion {
  /** The host's own record of where this person can be reached, from its server. */
  readonly contactPoints?: Readonly<Partial<Record<Channel, string>>> | undefined;
}

async function readOwnPreferences({ context, tenant }: Session, { subjectId, locale }: OwnQuestion) {
  const { entries } = await readTrusted(context, { tenant, subject: subjectId });
  const fold = foldSubject(entries, nowFor(context, entries));
  return { entries, preferences: await showPreferences(context, tenant, { fold, locale }) };
}

/** Staff who press a person's buttons would sign in their name: they have a form of their own, under their own name. */
async function open({ actor, ready }: Session, subjectId: string): Promise<void> {
  assertSubjectId(subjectId);
  if (actor.type !== 'person') throw new ConsentError('forbidden');
  await ready();
}

async function resultFor(session: Session, question: OwnQuestion, done: SubmitResult): Promise<PreferencesResult> {
  return preferencesResult(session, {
    done,
    ...(await readOwnPreferences(session, question)),
    locale: question.locale,
  });
}

/** Reads. See `PreferenceLinks.ownPreferences`. */
export async function ownPreferences(session: Session, question: OwnQuestion): Promise<Preferences> {
  assertSubjectId(question.subjectId);
  await session.ready();
  return (await readOwnPreferences(session, question)).preferences;
}

/** Writes what the person answered. See `PreferenceLinks.ownPreferencesSubmit`. */
export async function submitOwn(
  session: Session,
  change: OwnChange & { readonly submission: unknown; readonly subjectFacts?: SubjectFacts | undefined },
): Promise<PreferencesResult> {
  const { subjectId, submission, contactPoints, subjectFacts } = change;
  await open(session, subjectId);
  const done = await submitAndSend(session, { subjectId, submission, contactPoints, subjectFacts }, 'any');
  return resultFor(session, change, done);
}

/** Ends all advertising. See `PreferenceLinks.ownPreferencesStop`. */
export async function stopOwn(
  session: Session,
  change: OwnChange & { readonly id: string },
): Promise<PreferencesResult> {
  const { subjectId, id, contactPoints } = change;
  await open(session, subjectId);
  const done = await stop(session, { subjectId, id, capture: { method: 'portal' }, contactPoints });
  return resultFor(session, change, done);
}
