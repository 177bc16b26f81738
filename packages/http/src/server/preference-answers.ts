import type { PreferenceAction, PreferenceCalls } from '../contract/preference-calls.js';
import type { Call } from './call.js';
import {
  readCodeBody,
  readLinkBody,
  readLinkStopBody,
  readLinkSubmitBody,
  readOwnStopBody,
  readOwnSubmitBody,
  readStatusBody,
} from './read-preference-body.js';
import { readSubjectId } from './read-subject-id.js';

/** How each call of the preference page and of the status message is authorised and asked of the ledger. */
export const preferenceAnswers: {
  readonly [A in PreferenceAction]: (call: Call) => Promise<PreferenceCalls[A]['answer']>;
} = {
  preferences: async ({ body, permit }) => (await permit([undefined])).preferences(readLinkBody(await body())),
  preferences_submit: async ({ body, permit, onWrite }) => {
    const ledger = await permit([undefined]);
    const change = readLinkSubmitBody(await body());
    onWrite();
    return ledger.preferencesSubmit(change);
  },
  preferences_stop: async ({ body, permit, onWrite }) => {
    const ledger = await permit([undefined]);
    const change = readLinkStopBody(await body());
    onWrite();
    return ledger.preferencesStop(change);
  },
  request_code: async ({ body, permit, onWrite }) => {
    const ledger = await permit([undefined]);
    const question = readLinkBody(await body());
    onWrite();
    return ledger.requestCode(question);
  },
  enter_code: async ({ body, permit, onWrite }) => {
    const ledger = await permit([undefined]);
    const question = readCodeBody(await body());
    onWrite();
    return ledger.enterCode(question);
  },
  held: async ({ body, permit }) => (await permit([undefined])).held(readLinkBody(await body())),
  unsubscribe: async ({ segment, permit, onWrite }) => {
    const ledger = await permit([undefined]);
    onWrite();
    return ledger.unsubscribe({ token: segment });
  },
  own_preferences: async ({ segment, query, permit }) => {
    const subjectId = readSubjectId(segment);
    const { locale } = query;
    return (await permit([subjectId])).ownPreferences({ subjectId, ...(locale === undefined ? {} : { locale }) });
  },
  own_preferences_submit: async ({ segment, body, permit, contactPoints, subjectFacts, onWrite }) => {
    const subjectId = readSubjectId(segment);
    const ledger = await permit([subjectId]);
    const change = readOwnSubmitBody(await body());
    const [points, facts] = await Promise.all([contactPoints(subjectId), subjectFacts(subjectId)]);
    onWrite();
    return ledger.ownPreferencesSubmit({ ...change, subjectId, contactPoints: points, subjectFacts: facts });
  },
  own_preferences_stop: async ({ segment, body, permit, contactPoints, onWrite }) => {
    const subjectId = readSubjectId(segment);
    const ledger = await permit([subjectId]);
    const change = readOwnStopBody(await body());
    const points = await contactPoints(subjectId);
    onWrite();
    return ledger.ownPreferencesStop({ ...change, subjectId, contactPoints: points });
  },
  status_message: async ({ segment, query, permit }) => {
    const subjectId = readSubjectId(segment);
    const { locale } = query;
    return (await permit([subjectId])).composeStatus({ subjectId, ...(locale === undefined ? {} : { locale }) });
  },
  send_status: async ({ segment, body, permit, contactPoints, onWrite }) => {
    const subjectId = readSubjectId(segment);
    const ledger = await permit([subjectId]);
    const question = readStatusBody(await body());
    const points = await contactPoints(subjectId);
    onWrite();
    return ledger.sendStatus({ subjectId, ...question, ...(points === undefined ? {} : { contactPoints: points }) });
  },
};
