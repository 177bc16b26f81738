import { toInstant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import type { BegunErasure, OpenRequestInput, RequestStepInput, RightsRequest } from '../../model/rights-request.js';
import { openRequestSchema, requestStepSchema } from '../../model/rights-request.schema.js';
import { assertSubjectId, requestLog } from '../../model/subject-id.js';
import type { Walk } from '../lists/walk-ids.js';
import { readInput } from '../read-input.js';
import { readOwn, readTrusted } from '../read-trusted.js';
import { readCall } from '../removing/change-state.js';
import { pointToErasure } from '../removing/point-to-erasure.js';
import type { Session } from '../session.js';
import { dueBy } from './due-by.js';
import { extensionOf } from './extension-of.js';
import { isDoneSince } from './is-done-since.js';
import { pointToRequest } from './point-to-request.js';
import { requestOf } from './request-of.js';
import { writeStep } from './write-step.js';

/** A step that the run of an erasure takes. */
export type ErasureStep = { readonly request: string; readonly id: string } & (
  | {
      readonly step: 'begun';
      readonly erasure: BegunErasure;
      /** Seq of the removal that it follows, where it is none of its own. */
      readonly removal?: number;
    }
  | { readonly step: 'system_done' | 'system_failed'; readonly system: string }
  | { readonly step: 'fulfilled' }
);

export interface RequestsPage {
  /** By the day they came, the oldest first. */
  readonly requests: readonly RightsRequest[];
  readonly next?: string;
}

/** What people ask for about their data, and what became of it (GDPR Art. 12, 15 to 21). All of it is staff's. */
export interface Requests {
  /** Sending it again is harmless. @throws `forbidden` to a person; `invalid` */
  openRequest(input: OpenRequestInput): Promise<RightsRequest>;
  /**
   * @throws `not_found`; `closed` for a step that opens again what has ended; `wrong_step` for one that ends an erasure that runs, see
   * `RightsRequest.next`; `nothing_done` for an objection, a restriction or a rectification that is fulfilled without a note, where the
   * ledger sees nothing done since it came (GDPR Art. 16, 18, 21); `overdue` for an extension that the person was told of after the
   * first month (Art. 12(3)); `invalid` where that was before it came, or is to come
   */
  takeRequestStep(input: RequestStepInput): Promise<RightsRequest>;
  /**
   * What becomes of an erasure, written by whoever runs it and by nobody at the desk.
   * @throws `not_found`; `closed`; `invalid` for a request that is no erasure; `not_removed` where the person was brought back before
   * it began, by the order of their own log
   */
  noteErasure(input: ErasureStep): Promise<RightsRequest>;
  /** @throws `not_found` */
  request(request: string): Promise<RightsRequest>;
  /** @param walk `after`: the `next` of the page before, or a day `YYYY-MM-DD`, to begin there. @default the beginning, 100 */
  requests(walk?: Walk): Promise<RequestsPage>;
  /** Those of one person, the oldest first. */
  requestsOf(subjectId: string): Promise<readonly RightsRequest[]>;
}

const notFound = () => new ConsentError('not_found', { path: '/request' });
const REQUEST = /^\d{4}-\d\d-\d\d\.[A-Za-z0-9_-]{22,86}$/;

export const requests = (session: Session): Requests => {
  const { context, tenant, actor, ready } = session;
  const prepare = async (request?: string): Promise<void> => {
    if (actor.type === 'person') throw new ConsentError('forbidden');
    if (request !== undefined && !REQUEST.test(request)) throw notFound();
    await ready();
  };
  const look = async (request: string): Promise<RightsRequest | undefined> => {
    const { entries } = await readOwn(context, { tenant, subject: requestLog(request) });
    return requestOf(entries);
  };
  const find = async (request: string): Promise<RightsRequest> => {
    const found = await look(request);
    if (!found) throw notFound();
    return found;
  };
  return {
    openRequest: async (input) => {
      const { id, type, receivedOn, note } = readCall(session, input, openRequestSchema);
      await ready();
      const { subjectId } = input;
      if (receivedOn > toInstant(context.clock()).slice(0, 10)) throw invalidAt('in_future', '/receivedOn');
      const request = await pointToRequest(session, { subjectId, id, type, receivedOn });
      return writeStep(session, { ...input, request }, () => ({
        event: { type, step: 'received', dueBy: dueBy(request.slice(0, 10), 'one_month') },
        envelope: { request: { subjectId }, ...(note === undefined ? {} : { note }) },
      }));
    },
    takeRequestStep: async ({ request, ...input }) => {
      await prepare(request);
      const data = readInput(input, requestStepSchema);
      const isUnseen =
        data.step === 'fulfilled' && data.note === undefined && !(await isDoneSince(session, await find(request)));
      return writeStep(session, { ...data, request }, (so, now) => {
        if (!so) throw notFound();
        const { step, note } = data;
        const told = data.step === 'extended' && so.state === 'open' ? extensionOf(so, data, now) : {};
        if (told === 'unchanged') return told;
        if (!so.next.includes(step)) throw new ConsentError(so.state === 'open' ? 'wrong_step' : 'closed');
        if (isUnseen) throw new ConsentError('nothing_done', { path: '/note' });
        const details = {
          ...('identifiedBy' in data ? { identifiedBy: data.identifiedBy } : {}),
          ...('handedOver' in data ? { handedOver: data.handedOver } : {}),
        };
        return {
          event: { type: so.type, step, ...told },
          envelope: { ...(note === undefined ? {} : { note }), request: details },
        };
      });
    },
    noteErasure: async ({ request, id, ...step }) => {
      await prepare(request);
      const { removal, ...said } = { removal: undefined, ...step };
      if (said.step === 'begun') {
        const { type, state } = await find(request);
        const { subjectId } = said.erasure.plan;
        if (type === 'erasure' && state === 'open') await pointToErasure(session, { request, subjectId, removal });
      }
      return writeStep(session, { request, id, ...said }, (so) => {
        if (!so) throw notFound();
        if (so.type !== 'erasure') throw new ConsentError('invalid', { path: '/request' });
        if (so.state !== 'open') throw new ConsentError('closed');
        if (said.step === 'begun') {
          return { event: { type: so.type, step: 'begun' }, envelope: { request: { erasure: said.erasure } } };
        }
        const system = said.step === 'fulfilled' ? {} : { system: said.system };
        return { event: { type: so.type, step: said.step, ...system }, envelope: {} };
      });
    },
    request: async (request) => {
      await prepare(request);
      return find(request);
    },
    requests: async ({ after = '', limit = 100 } = {}) => {
      await prepare();
      if (!context.store.scan) throw new ConsentError('unsupported', { params: { method: 'scan' } });
      const most = Math.min(Math.max(1, limit), 1000);
      const ids = await context.store.scan(tenant, { after: requestLog(after), limit: most });
      const found = ids.filter((id) => id.startsWith(requestLog('')));
      const last = found.at(-1);
      return {
        requests: await Promise.all(found.map((id) => find(id.slice(requestLog('').length)))),
        ...(last !== undefined && found.length === most ? { next: last.slice(requestLog('').length) } : {}),
      };
    },
    requestsOf: async (subjectId) => {
      assertSubjectId(subjectId);
      await prepare();
      const { stored } = await readTrusted(context, { tenant, subject: subjectId });
      const ids = stored.flatMap(({ event }) =>
        event !== 'unreadable' && event.kind === 'request_step' && event.step === 'received' ? event.request : [],
      );
      // One whose time is over goes before what points to it.
      return (await Promise.all(ids.map(look))).flatMap((found) => found ?? []);
    },
  };
};
