import { type Instant, toInstant } from '../canonical/instant.js';
import { ConsentError } from '../errors/consent-error.js';
import type { Actor } from '../model/actor.js';
import type { GateAnswer } from '../model/gate-answer.js';
import type { Standing } from '../model/standing.js';
import { assertSubjectId } from '../model/subject-id.js';
import { foldSubject } from '../status/fold-subject.js';
import { gate } from '../status/gate.js';
import { knownPurposes } from '../status/policy-timeline.js';
import { access } from './access/access.js';
import { addressLogOf } from './address-log-of.js';
import { addresses } from './addresses/addresses.js';
import { nowFor } from './append.js';
import { assertIds } from './assert-ids.js';
import { auditing } from './auditing/auditing.js';
import { breaches } from './breaches/breaches.js';
import { contactList } from './contact-list.js';
import { due } from './due/due.js';
import type { GateQuestionFor } from './gate-question-for.js';
import { historyPage } from './history-page.js';
import { importing } from './importing/importing.js';
import { instantOf } from './instant-of.js';
import { keeping } from './keeping/keeping.js';
import type { Ledger } from './ledger.js';
import type { LedgerContext } from './ledger-context.js';
import { links } from './links/links.js';
import { lists } from './lists/lists.js';
import { mayAskAbout } from './may-ask-about.js';
import { measure } from './measure.js';
import { merging } from './merging/merging.js';
import { portability } from './portability/portability.js';
import { preferences } from './preferences/preferences.js';
import { presentForm } from './present-form.js';
import { profiles } from './profiles/profiles.js';
import { propagating } from './propagating/propagating.js';
import { publishPolicy } from './publish-policy.js';
import { readMany } from './read-many.js';
import { readTrusted } from './read-trusted.js';
import { readiness } from './readiness/readiness.js';
import { receipts } from './receipts/receipts.js';
import { records } from './records/records.js';
import { rectifying } from './rectifying/rectifying.js';
import { removing } from './removing/removing.js';
import { requests } from './requests/requests.js';
import { restricting } from './restricting/restricting.js';
import { retention } from './retention/retention.js';
import { withKeptUntil } from './retention/with-kept-until.js';
import { seenBy } from './seen-by.js';
import type { Session } from './session.js';
import { sources } from './sources/sources.js';
import { standingOf } from './standing-of.js';
import { statusMessages } from './status-message/status-messages.js';
import { stopping } from './stopping/stopping.js';
import { submitAndSend } from './submit-and-send.js';
import { unknownWording } from './unknown-wording/unknown-wording.js';
import { verifyLedger } from './verify-ledger.js';
import { wording } from './wording/wording.js';

interface Moment {
  readonly at?: Instant | undefined;
  readonly asOf?: Instant | undefined;
}

/** The ledger for one actor. @param ready resolves when the tenant's policies are there */
export function actAs(context: LedgerContext, tenant: string, actor: Actor, ready: () => Promise<void>): Ledger {
  const { store, registry, enforcement } = context;
  const isEnforced = (purposeId: string): boolean => enforcement(purposeId) === 'enforce';
  const standingIn: Session['standingIn'] = (subjectId, locale, asOf) => {
    return ({ timeline }) =>
      (entries, at) =>
        standingOf(subjectId, seenBy(actor, entries), { timeline, at, asOf, locale, isEnforced });
  };
  const session: Session = { context, tenant, actor, ready, standingIn };

  const logsOf = async (subjectIds: readonly string[], moment: Moment = {}) => {
    assertIds(subjectIds);
    await ready();
    const policies = await registry.load(tenant);
    const logs = await readMany(context, tenant, subjectIds, moment);
    return { policies, logs };
  };

  // Whose log goes on is staff's to know.
  const named = (standing: Standing, goesOn: string): Standing =>
    goesOn === standing.subjectId || actor.type === 'person' ? standing : { ...standing, mergedInto: goesOn };

  const answers = async ({
    subjectIds,
    at,
    asOf,
    ...question
  }: Omit<GateQuestionFor, 'subjectId'> & { readonly subjectIds: readonly string[] }): Promise<
    readonly GateAnswer[]
  > => {
    const [then, believed] = [instantOf(at, '/at'), instantOf(asOf, '/asOf')];
    const { policies, logs } = await logsOf(subjectIds, { at: then ?? believed, asOf: believed });
    // What was not published yet was not believed either.
    const timeline = policies.timeline.filter(({ publishedAt }) => believed === undefined || publishedAt <= believed);
    const address = question.to === undefined ? undefined : await addressLogOf(context, tenant, question.to);
    const addressLog = address && (await readTrusted(context, address)).entries;
    return logs.map(({ entries }) => {
      const fold = foldSubject(entries, then ?? nowFor(context, entries), believed);
      const onAddress = addressLog && foldSubject(addressLog, fold.at, believed);
      return gate(fold, timeline, { ...question, onAddress }, isEnforced(question.purposeId));
    });
  };
  const answer = async ({ subjectId, ...question }: GateQuestionFor): Promise<GateAnswer> => {
    const [only] = await answers({ ...question, subjectIds: [subjectId] });
    if (!only) throw new ConsentError('not_found');
    return only;
  };

  const mayAskMany: Ledger['mayAskMany'] = async ({ subjectIds, purposeId, channel }) => {
    const { policies, logs } = await logsOf(subjectIds);
    const purpose = knownPurposes(policies.timeline).get(purposeId)?.purpose;
    return logs.map(({ entries }) =>
      mayAskAbout(foldSubject(entries, nowFor(context, entries)), policies.timeline, purpose, channel),
    );
  };

  const ledger: Ledger = {
    ...access(session),
    ...due(session),
    ...addresses(session),
    ...auditing(session),
    ...breaches(session),
    ...keeping(session),
    ...importing(session),
    ...links(session),
    ...portability(session),
    ...profiles(session),
    ...readiness(session),
    ...receipts(session),
    ...records(session),
    ...propagating(session),
    ...rectifying(session),
    ...removing(session),
    ...restricting(session),
    ...requests(session),
    ...retention(session),
    ...lists(session),
    ...merging(session),
    ...stopping(session),
    ...preferences(session),
    ...sources(session),
    ...statusMessages(session),
    ...unknownWording(session),
    ...wording(session),
    publish: async (policy) => {
      await ready();
      return publishPolicy(context, tenant, actor, policy);
    },
    form: async (question = {}) => {
      if (question.subjectId !== undefined) assertSubjectId(question.subjectId);
      await ready();
      return presentForm(context, tenant, actor, question);
    },
    submit: async (input) => {
      assertSubjectId(input.subjectId);
      await ready();
      return submitAndSend(session, input);
    },
    measure: async (input) => {
      assertSubjectId(input.subjectId);
      await ready();
      return measure(context, tenant, actor, input, standingIn(input.subjectId));
    },
    standing: async (subjectId, locale, { at, asOf } = {}) => {
      const [then, believed] = [instantOf(at, '/at'), instantOf(asOf, '/asOf')];
      const { policies, logs } = await logsOf([subjectId], { at: then ?? believed, asOf: believed });
      const { entries, subjectId: goesOn } = logs[0] ?? { entries: [], subjectId };
      const standing = standingIn(subjectId, locale, believed)(policies);
      const made = named(standing(entries, then ?? believed ?? nowFor(context, entries)), goesOn);
      // What the host reports it reports of today.
      return then === undefined && believed === undefined ? withKeptUntil(session, made) : made;
    },
    standings: async (subjectIds, locale) => {
      const { policies, logs } = await logsOf(subjectIds);
      const made = logs.map(({ entries, subjectId }, index) =>
        named(standingIn(subjectIds[index] ?? '', locale)(policies)(entries, nowFor(context, entries)), subjectId),
      );
      const [first] = made;
      // An end date costs a question to the host: it is asked of one person, and not of a list.
      return first && made.length === 1 ? [await withKeptUntil(session, first)] : made;
    },
    history: async (subjectId, page = {}) => {
      assertSubjectId(subjectId);
      await ready();
      return historyPage(session, subjectId, page);
    },
    notice: async (hash) => {
      await ready();
      const { notices } = await registry.load(tenant);
      // What another process published a moment ago is read at once: its hash is known from a form or a history.
      const known = notices.get(hash) ?? (await registry.load(tenant, 'fresh')).notices.get(hash);
      return known ? { hash: known.hash, notice: known.notice } : null;
    },
    mayContact: answer,
    mayUse: answer,
    mayContactMany: answers,
    mayAsk: async ({ subjectId, ...question }) => {
      const [only] = await mayAskMany({ ...question, subjectIds: [subjectId] });
      if (!only) throw new ConsentError('not_found');
      return only;
    },
    mayAskMany,
    assertMayContact: async (question) => {
      const given = await answer(question);
      if (given.allowed) return given;
      if (given.enforced)
        throw new ConsentError('not_allowed', { params: { reason: given.reason, remedy: given.remedy } });
      context.onObserved(question, given);
      return given;
    },
    contactList: async (query) => {
      await ready();
      const { timeline } = await registry.load(tenant);
      return contactList(store, tenant, timeline, toInstant(context.clock()), query);
    },
    verify: async ({ subjectId } = {}) => {
      if (subjectId !== undefined) assertSubjectId(subjectId);
      await ready();
      return verifyLedger(context, tenant, subjectId);
    },
  };
  return ledger;
}
