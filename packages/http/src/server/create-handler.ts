import { type Actor, ConsentError } from '@unticked/core';
import { createInventoryBackend, createRightsBackend, type RightsFactory } from '@unticked/core/rights';
import { allRoutes } from '../contract/all-calls.js';
import { answerCall } from './answer-call.js';
import type { Call } from './call.js';
import { checkOneClick } from './check-one-click.js';
import { checkOptions } from './check-options.js';
import { checkOrigin } from './check-origin.js';
import { corsHeaders } from './cors-headers.js';
import type { Fault, Handler, HandlerOptions } from './handler-options.js';
import { inTime } from './in-time.js';
import { isLinkAction } from './is-link-action.js';
import { isPublicAction } from './is-public-action.js';
import { type Match, matchRoute } from './match-route.js';
import { readBody } from './read-body.js';
import { readFields } from './read-fields.js';
import { readFile } from './read-file.js';
import { readQuery } from './read-query.js';
import { refuse } from './refuse.js';
import { respondEmpty, respondFile, respondJson, respondLines, respondProblem, respondRedirect } from './respond.js';
import { respondZip } from './respond-zip.js';
import { toProblem } from './to-problem.js';

const allowedMethods = ({ action }: Match): string => `${allRoutes[action].method}, OPTIONS`;

/**
 * Serves a ledger over HTTP: a function from `Request` to `Response`. `toNodeHandler` puts it into node:http and express.
 * Every failure is a problem+json answer; a denied call is answered exactly like one for something that is not there.
 * @throws TypeError if `ledger` (with presentation keys), `authenticate`, `authorize` or `origins` is missing
 */
export function createHandler<Host = unknown>(options: HandlerOptions<Host>): Handler<Host> {
  checkOptions(options);
  const {
    ledger,
    authenticate,
    authorize,
    basePath = '',
    bodyTimeoutMs = 10_000,
    fileTimeoutMs = 120_000,
    contactPointsTimeoutMs = 2_000,
  } = options;
  const origins = [...options.origins];

  const report = (fault: Fault): void => {
    try {
      options.onError?.(fault);
    } catch {
      // A logger that is down must not turn an answer into another one.
    }
  };

  const identify = async (request: Request, host: Host | undefined): Promise<Actor> => {
    const actor = await authenticate(request, host);
    if (typeof actor !== 'object' || actor === null) throw new ConsentError('unauthenticated');
    return actor;
  };

  /** Whoever holds a link is who it was sent to, signed in or not, and nobody else: not even the clerk whose screen it is. */
  const linkHolder = async (request: Request, host: Host | undefined): Promise<Actor> => {
    const tenant = await options.linkTenant?.(request, host);
    return { type: 'person', id: '~link', ...(tenant === undefined ? {} : { tenant }) };
  };

  /** Nobody in particular: who is signed in is not even asked, so that the answer is the same for all. */
  const anybody = async (request: Request, host: Host | undefined): Promise<Actor> => ({
    ...(await linkHolder(request, host)),
    id: '~anybody',
  });

  /** What the host knows of a person. An answer never waits for its address book. */
  const look = async <T>(name: string, action: Match['action'], ask: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await inTime(ask(), contactPointsTimeoutMs, () => new ConsentError('unavailable'));
    } catch (error) {
      report({ code: 'unavailable', findings: [name], action, error });
      return undefined;
    }
  };

  /** Where a one-click link leads whoever opens it. The token goes into the fragment, which no browser sends on. */
  const pageOf = ({ segment }: Match): string => {
    const isToken = /^[A-Za-z0-9_-]{43}$/.test(segment);
    if (options.preferencesUrl === undefined || !isToken) throw new ConsentError('not_found');
    return `${options.preferencesUrl}#${segment}`;
  };

  const rightsOfHost = (): RightsFactory => {
    if (!options.rights) throw new ConsentError('unsupported', { params: { needs: 'rights' } });
    return options.rights;
  };

  const prepare = (match: Match, request: Request, host: Host | undefined, actor: Actor, onWrite: () => void): Call => {
    const { action, segment, hash } = match;
    const permit = async (subjects: readonly (string | undefined)[]) => {
      const asked = [...new Set(subjects)].map((subjectId) =>
        authorize({ actor, action, request, host, ...(subjectId === undefined ? {} : { subjectId }) }),
      );
      // Exactly `true`: a rule that returns an object by mistake denies.
      if (!(await Promise.all(asked)).every((one) => one === true)) throw new ConsentError('forbidden');
      return ledger.as(actor);
    };
    const contactPoints: Call['contactPoints'] = (subjectId) =>
      look('contact_points', action, async () => options.contactPoints?.({ subjectId, actor, request, host }));
    return {
      segment,
      hash,
      query: readQuery(new URL(request.url).searchParams, allRoutes[action].query),
      body: (limit) => readBody(request, bodyTimeoutMs, limit),
      fields: () => readFields(request, bodyTimeoutMs),
      file: () => readFile(request, fileTimeoutMs),
      permit,
      permitRights: async (subjects) => {
        const own = await permit(subjects);
        // Whatever the host's rule says: a person asks, and staff do.
        if (actor.type === 'person') throw new ConsentError('forbidden');
        return createRightsBackend({ ledger: own, rights: rightsOfHost().as(actor), contactPoints });
      },
      permitPublic: async () => {
        await permit([undefined]);
        return createInventoryBackend(rightsOfHost(), actor.tenant);
      },
      permitRetention: async () => {
        const own = await permit([undefined]);
        const { rights } = options;
        if (rights && actor.type !== 'person') return (input) => rights.as(actor).runRetention(input);
        return async (input) => {
          // What other systems hold nobody would find any more.
          if (input?.action === 'erase') throw new ConsentError('unsupported', { params: { needs: 'rights' } });
          return own.runRetention(input);
        };
      },
      permitDownload: async () => {
        await permit([undefined]);
        const { tenant } = actor;
        return (asked) => rightsOfHost().download({ ...asked, ...(tenant === undefined ? {} : { tenant }) });
      },
      contactPoints,
      subjectFacts: (subjectId) =>
        look('subject_facts', action, async () => options.subjectFacts?.({ subjectId, actor, request, host })),
      onWrite,
    };
  };

  const serve = async (match: Match, request: Request, host: Host | undefined, onWrite: () => void) => {
    if (request.method !== allRoutes[match.action].method) throw refuse('method_not_allowed');
    // A mail program's one click comes from no page and with no cookie, and needs nobody signed in: there is no name to misuse.
    if (match.action === 'unsubscribe') await checkOneClick(request, bodyTimeoutMs);
    else if (request.method === 'POST') checkOrigin(request, origins);
    const who = isLinkAction(match.action) ? linkHolder : isPublicAction(match.action) ? anybody : identify;
    const actor = await who(request, host);
    return answerCall(match.action, prepare(match, request, host, actor, onWrite));
  };

  return async (request, host) => {
    const match = matchRoute(new URL(request.url).pathname, basePath);
    const cors = corsHeaders(request, origins);
    let written = false;
    try {
      if (match === undefined) throw new ConsentError('not_found');
      if (request.method === 'OPTIONS') {
        const allow = allowedMethods(match);
        const preflight = {
          'access-control-allow-methods': allow,
          'access-control-allow-headers': 'authorization, content-type',
        };
        return respondEmpty({ allow, ...cors, ...('access-control-allow-origin' in cors ? preflight : {}) });
      }
      if (match.action === 'unsubscribe' && (request.method === 'GET' || request.method === 'HEAD'))
        return respondRedirect(pageOf(match));
      const answer = await serve(match, request, host, () => {
        written = true;
      });
      if (isPublicAction(match.action)) return respondJson(answer, { ...cors, 'cache-control': 'public, max-age=300' });
      const onFault = (error: unknown): void =>
        report({ code: 'unavailable', findings: [], action: match.action, error });
      if ('stream' in answer) {
        answer.ended.catch(onFault);
        return respondLines(answer.stream, cors);
      }
      if ('zip' in answer) return await respondZip(answer, cors, onFault);
      return 'bytes' in answer ? respondFile(answer, cors) : respondJson(answer, cors);
    } catch (error) {
      const problem = toProblem(error, written ? 'indefinite' : 'unavailable');
      const findings = problem.findings.map((finding) => finding.code);
      report({ status: problem.status, code: problem.code, findings, action: match?.action ?? 'none', error });
      const allow = problem.status === 405 && match !== undefined ? { allow: allowedMethods(match) } : {};
      return respondProblem(problem, { ...cors, ...allow });
    }
  };
}
