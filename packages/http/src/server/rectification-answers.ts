import type { SubjectRights } from '@unticked/core/rights';
import type { RectificationCalls } from '../contract/rectification-calls.js';
import type { Call } from './call.js';
import {
  readBeginRectificationBody,
  readRectificationBody,
  readRectificationStepBody,
} from './read-rectification-body.js';
import { readSubjectId } from './read-subject-id.js';

const write =
  <Body, T>(readBody: (text: string) => Body, take: (subject: SubjectRights, body: Body) => Promise<T>) =>
  async ({ segment, body, permitRights, onWrite }: Call): Promise<T> => {
    const subjectId = readSubjectId(segment);
    const rights = await permitRights([subjectId]);
    const said = readBody(await body());
    onWrite();
    return take(rights.subject(subjectId), said);
  };

/** How each call about what a person says is wrong is authorised and asked. */
export const rectificationAnswers: {
  readonly [A in keyof RectificationCalls]: (call: Call) => Promise<RectificationCalls[A]['answer']>;
} = {
  rectifications: async ({ segment, permitRights }) => {
    const subjectId = readSubjectId(segment);
    const rights = await permitRights([subjectId]);
    return { rectifications: await rights.subject(subjectId).rectifications() };
  },
  begin_rectification: write(readBeginRectificationBody, (subject, body) => subject.beginRectification(body)),
  go_on_rectifying: write(readRectificationBody, (subject, body) => subject.goOnRectifying(body)),
  take_rectification_step: write(readRectificationStepBody, (subject, body) => subject.takeRectificationStep(body)),
};
