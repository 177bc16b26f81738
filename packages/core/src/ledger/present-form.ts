import { ConsentError } from '../errors/consent-error.js';
import { buildForm } from '../form/build-form.js';
import type { Actor } from '../model/actor.js';
import type { ChannelKey } from '../model/channel.js';
import type { Box, PresentedForm, Question } from '../model/form.js';
import type { Purpose } from '../model/policy.js';
import { blockOf } from '../status/block-of.js';
import type { Cell } from '../status/cell.js';
import { cellOf } from '../status/cell-of.js';
import { answerChannels } from '../status/channels-of.js';
import { foldSubject, type SubjectFold } from '../status/fold-subject.js';
import { type PublishedPolicy, policyInForce, purposeInForce } from '../status/policy-timeline.js';
import { ageOf, isForGuardians } from './age-of.js';
import { nowFor } from './append.js';
import { changedSince } from './changed-since.js';
import type { FormQuestion } from './ledger.js';
import type { LedgerContext } from './ledger-context.js';
import { noticesOfForm } from './notices-of-form.js';
import type { Policies } from './policy-registry.js';
import { questionModeOf } from './question-mode-of.js';
import { readTrusted } from './read-trusted.js';
import { sealPresentation } from './seal-presentation.js';

/** The one policy that all the purposes asked for stand in. */
function policyFor({ timeline }: Policies, purposes: readonly string[] | undefined, at: string): PublishedPolicy {
  const [first] = purposes ?? [];
  const found =
    first === undefined
      ? policyInForce(timeline, timeline[0]?.policy.id ?? '', at)
      : purposeInForce(timeline, first, at)?.published;
  if (!found)
    throw new ConsentError('not_found', {
      path: '/purposes',
      findings: [{ code: 'unknown_purpose', severity: 'error', path: '/purposes', params: {} }],
    });
  const own = new Set(found.policy.purposes.map(({ id }) => id));
  const foreign = (purposes ?? []).findIndex((id) => !own.has(id));
  if (foreign >= 0) {
    const path = `/purposes/${foreign}`;
    throw new ConsentError('not_found', {
      path,
      findings: [{ code: 'unknown_purpose', severity: 'error', path, params: {} }],
    });
  }
  return found;
}

/** What a person answered before, box by box; a box for several channels mirrors a yes to any of them, so that it can be taken back. */
function manageChoice(policies: Policies, policy: PublishedPolicy['policy'], fold: SubjectFold) {
  const { timeline } = policies;
  const purposeOf = (purposeId: string): Purpose | undefined => policy.purposes.find(({ id }) => id === purposeId);
  // UO-F01: the only lawful tick is the mirror of a yes that holds now; one objected to, or for another address, does not.
  const isMirrored = ({ status, grant, purposeId, channel }: Cell): boolean =>
    !fold.unreadable &&
    status === 'given' &&
    grant?.addressChanged === false &&
    blockOf(fold, purposeId, channel, 'objected') === null;
  return {
    mode: (purposeId: string): Question['mode'] => {
      const purpose = purposeOf(purposeId);
      return purpose ? questionModeOf(fold, timeline, purpose) : 'ask';
    },
    standing: (purposeId: string, channel: ChannelKey): Box['standing'] => {
      const purpose = purposeOf(purposeId);
      if (!purpose) return undefined;
      const channels = channel === '*' ? answerChannels(purpose) : [channel];
      const cells = channels.map((one) => cellOf(fold, timeline, purpose, one));
      const cell = cells.find(isMirrored) ?? cells[0];
      if (!cell) return undefined;
      return { status: cell.status, ...(isMirrored(cell) && cell.decidedBy ? { mirrors: cell.decidedBy } : {}) };
    },
    changed: (purposeId: string, locale: string): Question['changed'] => {
      const purpose = purposeOf(purposeId);
      return purpose && changedSince(policies, { policy, purpose, fold, locale });
    },
  };
}

/** Builds a form and the sealed proof that it was handed out. Writes nothing. See `Ledger.form`. */
export async function presentForm(
  context: LedgerContext,
  tenant: string,
  actor: Actor,
  question: FormQuestion,
): Promise<PresentedForm> {
  const { registry, crypto } = context;
  const policies = await registry.load(tenant);
  const {
    subjectId,
    subjectFacts,
    purposes,
    locale,
    labelLocale,
    audience = actor.type === 'person' ? 'person' : 'clerk',
  } = question;
  const entries = subjectId === undefined ? [] : (await readTrusted(context, { tenant, subject: subjectId })).entries;
  const now = nowFor(context, entries);
  const { policy } = policyFor(policies, purposes, now);
  const fold: SubjectFold = foldSubject(entries, now);
  const { age } = ageOf(policy, subjectFacts, now);
  const forGuardian = new Set(age === 'below' ? policy.purposes.filter(isForGuardians).map(({ id }) => id) : []);
  const form = buildForm(policy, {
    audience,
    forGuardian,
    ...(locale === undefined ? {} : { locale }),
    ...(labelLocale === undefined ? {} : { labelLocale }),
    ...(purposes === undefined ? {} : { purposes }),
    ...(subjectId === undefined ? {} : manageChoice(policies, policy, fold)),
  });
  const issuedAt = now;
  const notices = noticesOfForm(
    policies,
    `${policy.id}@${policy.version}`,
    form.locale,
    form.questions.map(({ id }) => id),
  );
  const presentation = await sealPresentation(crypto, context.presentationKeys, tenant, {
    id: context.ids(),
    policyId: policy.id,
    policyVersion: policy.version,
    locale: form.locale,
    audience,
    notices,
    issuedAt,
  });
  return { ...form, presentation, issuedAt };
}
