import { ConsentError, type FormQuestion, parseJson } from '@unticked/core';
import type { AllCalls, AnyAction } from '../contract/all-calls.js';
import type { Action, Calls } from '../contract/calls.js';
import { adminAnswers } from './admin-answers.js';
import { auditAnswers } from './audit-answers.js';
import type { Call } from './call.js';
import { evidenceAnswers } from './evidence-answers.js';
import { exportAnswers } from './export-answers.js';
import type { Lines } from './held-lines.js';
import { inventoryAnswers } from './inventory-answers.js';
import { preferenceAnswers } from './preference-answers.js';
import { readConfirmBody, readResendBody } from './read-link-body.js';
import { readMayContactBody, readStandingsBody } from './read-list-body.js';
import type { Query } from './read-query.js';
import { readStopBody } from './read-stop-body.js';
import { readSubjectId } from './read-subject-id.js';
import { recordAnswers } from './record-answers.js';
import { rightsAnswers } from './rights-answers.js';

const formQuestion = ({ purposes, locale, labelLocale, audience }: Query): FormQuestion => ({
  ...(purposes === undefined ? {} : { purposes }),
  ...(locale === undefined ? {} : { locale }),
  ...(labelLocale === undefined ? {} : { labelLocale }),
  ...(audience === undefined ? {} : { audience }),
});

const answers: { readonly [A in Action]: (call: Call) => Promise<Calls[A]['answer']> } = {
  form: async ({ query, permit }) => (await permit([undefined])).form(formQuestion(query)),
  subject_form: async ({ segment, query, permit, subjectFacts }) => {
    const subjectId = readSubjectId(segment);
    const ledger = await permit([subjectId]);
    return ledger.form({ ...formQuestion(query), subjectId, subjectFacts: await subjectFacts(subjectId) });
  },
  standing: async ({ segment, query, permit }) => {
    const subjectId = readSubjectId(segment);
    return (await permit([subjectId])).standing(subjectId, query.locale);
  },
  history: async ({ segment, query, permit }) => {
    const subjectId = readSubjectId(segment);
    return (await permit([subjectId])).history(subjectId, query);
  },
  submit: async ({ segment, query, body, permit, contactPoints, subjectFacts, onWrite }) => {
    const subjectId = readSubjectId(segment);
    const ledger = await permit([subjectId]);
    const submission = parseJson(await body());
    const [points, facts] = await Promise.all([contactPoints(subjectId), subjectFacts(subjectId)]);
    onWrite();
    return ledger.submit({
      subjectId,
      submission,
      ...(query.subject === undefined ? {} : { subject: query.subject }),
      contactPoints: points,
      subjectFacts: facts,
    });
  },
  stop: async ({ segment, body, permit, contactPoints, onWrite }) => {
    const subjectId = readSubjectId(segment);
    const ledger = await permit([subjectId]);
    const stop = readStopBody(await body());
    const points = await contactPoints(subjectId);
    onWrite();
    return ledger.stop({ ...stop, subjectId, ...(points === undefined ? {} : { contactPoints: points }) });
  },
  confirm: async ({ body, permit, onWrite }) => {
    const ledger = await permit([undefined]);
    const confirmation = readConfirmBody(await body());
    onWrite();
    return ledger.confirm(confirmation);
  },
  resend: async ({ segment, body, permit, onWrite }) => {
    const subjectId = readSubjectId(segment);
    const ledger = await permit([subjectId]);
    const question = readResendBody(await body());
    onWrite();
    return ledger.resend({ subjectId, ...question });
  },
  standings: async ({ body, permit }) => {
    const { subjectIds, locale } = readStandingsBody(await body());
    return { standings: await (await permit(subjectIds)).standings(subjectIds, locale) };
  },
  may_contact: async ({ body, permit }) => {
    const question = readMayContactBody(await body());
    return { answers: await (await permit(question.subjectIds)).mayContactMany(question) };
  },
  may_ask: async ({ body, permit }) => {
    const question = readMayContactBody(await body());
    return { answers: await (await permit(question.subjectIds)).mayAskMany(question) };
  },
  notice: async ({ segment, permit }) => {
    const ledger = await permit([undefined]);
    const notice = /^sha256-[A-Za-z0-9_-]{43}$/.test(segment) ? await ledger.notice(segment) : null;
    if (notice === null) throw new ConsentError('not_found');
    return notice;
  },
};

/** Authorises one call and asks the ledger. */
export const answerCall = (action: AnyAction, call: Call): Promise<AllCalls[AnyAction]['answer'] | Lines> =>
  ({
    ...answers,
    ...evidenceAnswers,
    ...recordAnswers,
    ...adminAnswers,
    ...preferenceAnswers,
    ...rightsAnswers,
    ...inventoryAnswers,
    ...exportAnswers,
    ...auditAnswers,
  })[action](call);
