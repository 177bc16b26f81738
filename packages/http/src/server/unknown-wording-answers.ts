import type { Ledger, UnknownWordingOutcome } from '@unticked/core';
import type { UnknownWordingCalls } from '../contract/unknown-wording-calls.js';
import type { Call } from './call.js';
import { readSubjectId } from './read-subject-id.js';
import {
  readConfirmWordingBody,
  readLookBody,
  readRecordWordingBody,
  readTurnDownWordingBody,
} from './read-wording-body.js';

const write =
  <Body>(
    read: (text: string) => Body,
    take: (ledger: Ledger, body: Body & { subjectId: string }) => Promise<UnknownWordingOutcome>,
  ) =>
  async ({ segment, body, permit, onWrite }: Call): Promise<UnknownWordingOutcome> => {
    const subjectId = readSubjectId(segment);
    const ledger = await permit([subjectId]);
    const said = read(await body());
    onWrite();
    return take(ledger, { ...said, subjectId });
  };

/** How each call about unknown wordings is authorised and asked of the ledger. */
export const unknownWordingAnswers: {
  readonly [A in keyof UnknownWordingCalls]: (call: Call) => Promise<UnknownWordingCalls[A]['answer']>;
} = {
  record_wording: write(readRecordWordingBody, (ledger, body) => ledger.recordWording(body)),
  confirm_wording: write(readConfirmWordingBody, (ledger, body) => ledger.confirmWording(body)),
  turn_down_wording: write(readTurnDownWordingBody, (ledger, body) => ledger.turnDownWording(body)),
  needs_a_look: async ({ body, permit }) => {
    const ledger = await permit([undefined]);
    const page = await ledger.needsALook(readLookBody(await body()));
    // Whose forms they are is known only now: nobody reads of somebody they may not read about.
    await permit([undefined, ...page.cases.map(({ subjectId }) => subjectId)]);
    return page;
  },
};
