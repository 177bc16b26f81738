import type { RightsRequest } from '@unticked/core';
import type { RightsBackend, SubjectRights } from '@unticked/core/rights';
import type { AccessCalls } from '../contract/access-calls.js';
import type { RectificationCalls } from '../contract/rectification-calls.js';
import type { RightsAction, RightsCalls } from '../contract/rights-calls.js';
import { accessAnswers } from './access-answers.js';
import type { Call } from './call.js';
import { readMembers } from './read-members.js';
import {
  readBeginErasureBody,
  readHoldBody,
  readLiftRestrictionBody,
  readOpenRequestBody,
  readPersonsInBody,
  readReasonedBody,
  readReleaseBody,
  readRequestBody,
  readRequestStepBody,
  readRestrictBody,
} from './read-rights-body.js';
import { readSubjectId } from './read-subject-id.js';
import { readWalk } from './read-walk.js';
import { rectificationAnswers } from './rectification-answers.js';
import { writeOfSubject } from './write-of-subject.js';

const read =
  <T>(ask: (subject: SubjectRights) => Promise<T>) =>
  async ({ segment, permitRights }: Call): Promise<T> => {
    const subjectId = readSubjectId(segment);
    return ask((await permitRights([subjectId])).subject(subjectId));
  };

/** Whom a request is about; nobody where that was erased. */
const whom = ({ subjectId, erasure }: RightsRequest): string | undefined => subjectId ?? erasure?.plan.subjectId;

/** Whom a request is about is known only when it was read: nobody reads or does anything about somebody they may not. */
async function asked<Body>(
  { body, permitRights }: Call,
  readBody: (text: string) => Body,
  requestIn: (said: Body) => string,
): Promise<{ readonly rights: RightsBackend; readonly said: Body; readonly found: RightsRequest }> {
  const rights = await permitRights([undefined]);
  const said = readBody(await body());
  const found = await rights.request(requestIn(said));
  return { rights: await permitRights([undefined, whom(found)]), said, found };
}

const itself = (request: string): string => request;

/** How each call of the data-protection desk is authorised and asked. */
export const rightsAnswers: {
  readonly [A in Exclude<RightsAction, keyof (AccessCalls & RectificationCalls)>]: (
    call: Call,
  ) => Promise<RightsCalls[A]['answer']>;
} & typeof accessAnswers &
  typeof rectificationAnswers = {
  ...accessAnswers,
  ...rectificationAnswers,
  person_state: read((subject) => subject.state()),
  hold: writeOfSubject(readHoldBody, (subject, body) => subject.hold(body)),
  release: writeOfSubject(readReleaseBody, (subject, body) => subject.release(body)),
  restrict: writeOfSubject(readRestrictBody, (subject, body) => subject.restrict(body)),
  lift_restriction: writeOfSubject(readLiftRestrictionBody, (subject, body) => subject.liftRestriction(body)),
  remove: writeOfSubject(readReasonedBody, (subject, body) => subject.remove(body)),
  restore: writeOfSubject(readReasonedBody, (subject, body) => subject.restore(body)),
  requests_of: read(async (subject) => ({ requests: await subject.requests() })),
  open_request: writeOfSubject(readOpenRequestBody, (subject, body) => subject.openRequest(body)),
  erasure_plan: read((subject) => subject.erasurePlan()),
  begin_erasure: writeOfSubject(readBeginErasureBody, (subject, body) => subject.beginErasure(body)),
  requests: async ({ body, permitRights }) => {
    const rights = await permitRights([undefined]);
    const page = await rights.requests(readWalk(readMembers(await body(), ['after', 'limit'])));
    await permitRights([undefined, ...page.requests.map(whom)]);
    return page;
  },
  request: async (call) => (await asked(call, readRequestBody, itself)).found,
  take_request_step: async (call) => {
    const { rights, said } = await asked(call, readRequestStepBody, ({ request }) => request);
    call.onWrite();
    return rights.takeRequestStep(said);
  },
  go_on_erasing: async (call) => {
    const { rights, said } = await asked(call, readRequestBody, itself);
    call.onWrite();
    return rights.goOnErasing(said);
  },
  erasure_certificate: async (call) => {
    const { rights, said } = await asked(call, readRequestBody, itself);
    return rights.erasureCertificate(said);
  },
  persons_in: async ({ body, permitRights }) => {
    const rights = await permitRights([undefined]);
    const page = await rights.personsIn(readPersonsInBody(await body()));
    await permitRights([undefined, ...page.persons.map(({ subjectId }) => subjectId)]);
    return page;
  },
  processing_record: async ({ query, permitRights }) =>
    (await permitRights([undefined])).processingRecord(query.locale),
};
