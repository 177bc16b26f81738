import type { SubjectRights } from '@unticked/core/rights';
import type { AccessCalls } from '../contract/access-calls.js';
import type { Call } from './call.js';
import { heldLines, type Lines } from './held-lines.js';
import { readHandOverBody, readStatementBody } from './read-statement-body.js';
import { readSubjectId } from './read-subject-id.js';
import { writeOfSubject } from './write-of-subject.js';

async function theirs({ segment, permitRights }: Call): Promise<SubjectRights> {
  const subjectId = readSubjectId(segment);
  return (await permitRights([subjectId])).subject(subjectId);
}

type Answer<A extends keyof AccessCalls> = A extends 'everything_held' ? Lines : AccessCalls[A]['answer'];

/** How each call about what is held of one person is authorised and asked. */
export const accessAnswers: { readonly [A in keyof AccessCalls]: (call: Call) => Promise<Answer<A>> } = {
  everything_held: async (call) => heldLines(await theirs(call)),
  looked_at: async (call) => ({ looks: await (await theirs(call)).lookedAt() }),
  access_statement: async (call) => {
    const subject = await theirs(call);
    return subject.statement(readStatementBody(await call.body()));
  },
  hand_over_statement: writeOfSubject(readHandOverBody, (subject, handOver) => subject.handOver(handOver)),
};
