import type { Ledger } from '../ledger/ledger.js';
import type { Channel } from '../model/channel.js';
import { assertSubjectId } from '../model/subject-id.js';
import type { Rights } from './create-rights.js';
import type { RightsBackend } from './rights-backend.js';

/** The rights of people in this very process, in the hands of one member of staff. */
export function createRightsBackend({
  ledger,
  rights,
  contactPoints,
}: {
  readonly ledger: Ledger;
  readonly rights: Rights;
  /** Where the host can reach a person, for a link to a download. @default nowhere */
  readonly contactPoints?: (subjectId: string) => Promise<Readonly<Partial<Record<Channel, string>>> | undefined>;
}): RightsBackend {
  return {
    subject: (subjectId) => {
      assertSubjectId(subjectId);
      return {
        state: async () => ledger.personState(subjectId),
        hold: async (input) => ledger.hold({ ...input, subjectId }),
        release: async (input) => ledger.release({ ...input, subjectId }),
        restrict: async (input) => ledger.restrict({ ...input, subjectId }),
        liftRestriction: async (input) => ledger.liftRestriction({ ...input, subjectId }),
        remove: async (input) => ledger.remove({ ...input, subjectId }),
        restore: async (input) => ledger.restore({ ...input, subjectId }),
        held: async (question) => rights.held(subjectId, question),
        lookedAt: async () => rights.lookedAt(subjectId),
        statement: async (choice) => rights.accessStatement({ ...choice, subjectId }),
        handOver: async ({ request, id, how, outcome, ...choice }) =>
          rights.accessStatement({
            ...choice,
            subjectId,
            handOver: { request, id, how, ...(outcome === undefined ? {} : { outcome }) },
          }),
        requests: async () => ledger.requestsOf(subjectId),
        openRequest: async (input) => ledger.openRequest({ ...input, subjectId }),
        erasurePlan: async () => rights.erasurePlan(subjectId),
        beginErasure: async (input) => rights.beginErasure({ ...input, subjectId }),
        rectifications: async () => ledger.rectificationsOf(subjectId),
        beginRectification: async (input) => rights.beginRectification({ ...input, subjectId }),
        goOnRectifying: async (rectification) => rights.goOnRectifying({ subjectId, rectification }),
        takeRectificationStep: async (input) => ledger.takeRectificationStep({ ...input, subjectId }),
        exportZip: (choice = {}) => rights.exportZip({ ...choice, subjectId, staff: 'pseudonyms' }),
        sendExport: async (choice) => {
          const points = await contactPoints?.(subjectId);
          return rights.sendExport({ ...choice, subjectId, ...(points ? { contactPoints: points } : {}) });
        },
      };
    },
    requests: async (walk) => ledger.requests(walk),
    request: async (request) => ledger.request(request),
    takeRequestStep: async (input) => ledger.takeRequestStep(input),
    goOnErasing: async (request) => rights.goOnErasing(request),
    erasureCertificate: async (request) => rights.erasureCertificate(request),
    processingRecord: async (locale) => rights.processingRecord(locale === undefined ? {} : { locale }),
    auditZip: (question) => rights.auditZip(question),
    personsIn: async (question) => ledger.personsIn(question),
  };
}
