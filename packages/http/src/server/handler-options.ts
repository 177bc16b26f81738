import type { Actor, Channel, ErrorCode, LedgerFactory, SubjectFacts } from '@unticked/core';
import type { RightsFactory } from '@unticked/core/rights';
import type { AnyAction } from '../contract/all-calls.js';

type Maybe<T> = T | Promise<T>;

/** One question to `authorize`. Lists ask once for each id, so that a rule for one subject cannot be walked around. */
export interface AuthorizeCall<Host = unknown> {
  readonly actor: Actor;
  readonly action: AnyAction;
  /** Absent for `form`, `notice`, `receipt_keys` and `public_inventory`, which are about nobody, and for what is done by a link, which says whom it is about. */
  readonly subjectId?: string;
  readonly request: Request;
  /** What the framework handed over beside the request: node's own request behind `toNodeHandler`. */
  readonly host: Host | undefined;
}

/**
 * Who is signed in; `null` is answered with 401. The only source of identity: no header or parameter counts unless this reads
 * it. It must not read the body. For a public form, return an actor for its visitors.
 */
export type Authenticate<Host = unknown> = (request: Request, host?: Host) => Maybe<Actor | null>;

/** Only `true` lets the call through. Anything else is answered as if there were nothing. */
export type Authorize<Host = unknown> = (call: AuthorizeCall<Host>) => Maybe<boolean>;

/** The addresses and numbers that the host has on record for this person, by channel. */
export type ContactPoints<Host = unknown> = (call: {
  readonly subjectId: string;
  readonly actor: Actor;
  readonly request: Request;
  readonly host: Host | undefined;
}) => Maybe<Readonly<Partial<Record<Channel, string>>>>;

/** What the host's own record says of this person's age. */
export type SubjectFactsOf<Host = unknown> = (
  call: Parameters<ContactPoints<Host>>[0],
) => Maybe<SubjectFacts | undefined>;

/** Something that went wrong. All but `error` are words from closed lists, safe in any log. */
export interface Fault {
  /** What was answered; absent if the request went on without what failed (`contactPoints`, `subjectFacts`). */
  readonly status?: number;
  readonly code: ErrorCode;
  readonly findings: readonly string[];
  readonly action: AnyAction | 'none';
  /** What was thrown. It may quote the request: escape it before it goes to a log. */
  readonly error: unknown;
}

export interface HandlerOptions<Host = unknown> {
  /** Must have presentation keys: over HTTP, an unsealed form is the caller's own word. */
  readonly ledger: LedgerFactory;
  readonly authenticate: Authenticate<Host>;
  readonly authorize: Authorize<Host>;
  /** Whose tenant a link, or a page for anybody, belongs to, where there are several: say, by the host name. @default none, for a ledger of one tenant */
  readonly linkTenant?: (request: Request, host?: Host) => Maybe<string>;
  /** The exact origins of the pages that may call, this server's own too: `https://crm.example.com`. All of one site. */
  readonly origins: readonly string[];
  /** The page of the preferences, to which a one-click link leads whoever opens it. @default none: it is answered as not found */
  readonly preferencesUrl?: string;
  /** What stands before every route in the URL: `/api/consent`. @default '' */
  readonly basePath?: string;
  /** If it fails, the answers are recorded without addresses: a withdrawal never waits for an address book. */
  readonly contactPoints?: ContactPoints<Host>;
  /** Whether the person is a child. If it fails, nobody knows, and a yes is judged as one of somebody of unknown age. */
  readonly subjectFacts?: SubjectFactsOf<Host>;
  /** What people may ask for about their data: `createRights` over the same ledger. @default none: its calls are answered as `unsupported` */
  readonly rights?: RightsFactory;
  /** How long `contactPoints` and `subjectFacts` may take; after that they count as failed. @default 2_000 */
  readonly contactPointsTimeoutMs?: number;
  /** How long a body may take to arrive. @default 10_000 */
  readonly bodyTimeoutMs?: number;
  /** How long a file may take to arrive. @default 120_000 */
  readonly fileTimeoutMs?: number;
  /** Hears of every request that was answered with an error, denials included. What it throws is ignored. */
  readonly onError?: (fault: Fault) => void;
}

/** Answers every request, and never rejects. */
export type Handler<Host = unknown> = (request: Request, host?: Host) => Promise<Response>;
