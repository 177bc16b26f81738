import type { RectificationCalls } from '../contract/rectification-calls.js';
import type { Call } from './call.js';
import {
  readBeginRectificationBody,
  readRectificationBody,
  readRectificationStepBody,
} from './read-rectification-body.js';
import { readSubjectId } from './read-subject-id.js';
import { writeOfSubject } from './write-of-subject.js';

/** How each call about what a person says is wrong is authorised and asked. */
export const rectificationAnswers: {
  readonly [A in keyof RectificationCalls]: (call: Call) => Promise<RectificationCalls[A]['answer']>;
} = {
  rectifications: async ({ segment, permitRights }) => {
    const subjectId = readSubjectId(segment);
    const rights = await permitRights([subjectId]);
    return { rectifications: await rights.subject(subjectId).rectifications() };
  },
  begin_rectification: writeOfSubject(readBeginRectificationBody, (subject, body) => subject.beginRectification(body)),
  go_on_rectifying: writeOfSubject(readRectificationBody, (subject, body) => subject.goOnRectifying(body)),
  take_rectification_step: writeOfSubject(readRectificationStepBody, (subject, body) =>
    subject.takeRectificationStep(body),
  ),
};
