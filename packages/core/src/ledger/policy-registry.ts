import { canonicalJson } from '../canonical/canonical-json.js';
import type { CryptoPort } from '../canonical/crypto-port.js';
import { type Digest, digest } from '../canonical/digest.js';
import { later } from '../canonical/instant.js';
import { utf8 } from '../canonical/utf8.js';
import type { PolicyPublishedEvent } from '../model/event.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { StoredNotice } from '../model/notice.js';
import type { Policy } from '../model/policy.js';
import { POLICY_LOG } from '../model/subject-id.js';
import { deepFreeze } from '../policy/deep-freeze.js';
import { noticesOf } from '../policy/notices-of.js';
import type { PolicyTimeline, PublishedPolicy } from '../status/policy-timeline.js';
import type { ConsentStore } from './consent-store.js';
import { type OpenLog, openLog } from './open-log.js';
import { readLog } from './read-log.js';
import { verifyLog } from './verify-log.js';

/** A notice and the versions, written `policy@3`, that it belongs to; none for a registered wording from before. */
export interface KnownNotice extends StoredNotice {
  readonly versions: ReadonlySet<string>;
}

/** What a tenant has published. */
export interface Policies {
  readonly timeline: PolicyTimeline;
  /** Every notice of every version, and every registered wording, by hash. */
  readonly notices: ReadonlyMap<string, KnownNotice>;
}

/** A version as a presentation and the entries that came of it name it. */
interface VersionName {
  readonly policyId?: string;
  readonly policyVersion?: number;
}

export interface PolicyRegistry {
  /** At most five seconds old, or read anew. */
  load(tenant: string, freshness?: 'cached' | 'fresh'): Promise<Policies>;
  /** As `load`, but read anew if one of these versions is not known here: another process published it meanwhile. */
  loadWith(tenant: string, named: readonly VersionName[]): Promise<Policies>;
  /** As `load`, from a log that was just read. */
  open(tenant: string, log: OpenLog): Promise<Policies>;
}

/** How long other processes may go on serving the old text after a publication. */
const STALE = 5_000;

interface Document {
  readonly policy: Policy;
  readonly notices: readonly StoredNotice[];
}

export const hashOfNotice = (crypto: CryptoPort, notice: StoredNotice['notice']): Promise<Digest> =>
  Promise.resolve(digest(crypto, 'notice', utf8(canonicalJson(notice))));

/** Every notice of a policy with the hash it is stored under. */
export const storedNoticesOf = (crypto: CryptoPort, policy: Policy): Promise<readonly StoredNotice[]> =>
  Promise.all(noticesOf(policy).map(async (notice) => ({ notice, hash: await hashOfNotice(crypto, notice) })));

/** Reads the reserved log `~policy` and the documents it names; published documents never change, so each is read once. */
export function createPolicyRegistry(store: ConsentStore, crypto: CryptoPort, clock: () => number): PolicyRegistry {
  const documents = new Map<string, Document>();
  const legacy = new Map<string, StoredNotice>();
  const cache = new Map<string, { readonly policies: Promise<Policies>; readonly at: number }>();

  const document = async (tenant: string, hash: Digest): Promise<Document | undefined> => {
    const key = `${tenant}\0${hash}`;
    const known = documents.get(key);
    if (known) return known;
    const stored = await store.getDocument(tenant, hash);
    // A text that is gone or changed is not in force: the gate stays shut, and `verify` names it.
    if (!stored || (await digest(crypto, 'policy', utf8(stored.body))) !== hash) return undefined;
    // Not judged again: what was published stays published, whatever a later release would say of it.
    const policy = deepFreeze(JSON.parse(stored.body) as Policy); // the digest says that these are the bytes we checked
    const opened = { policy, notices: await storedNoticesOf(crypto, policy) };
    documents.set(key, opened);
    return opened;
  };

  const legacyNotice = async (tenant: string, hash: Digest): Promise<StoredNotice | undefined> => {
    const key = `${tenant}\0${hash}`;
    const known = legacy.get(key);
    if (known) return known;
    const stored = await store.getDocument(tenant, hash);
    if (!stored || (await digest(crypto, 'notice', utf8(stored.body))) !== hash) return undefined;
    const text: StoredNotice = deepFreeze({ hash, notice: JSON.parse(stored.body) }); // as `registerLegacyText` wrote it
    legacy.set(key, text);
    return text;
  };

  const open = async (tenant: string, log: OpenLog, tampered = false): Promise<Policies> => {
    const timeline: PublishedPolicy[] = [];
    const notices = new Map<string, KnownNotice>();
    const begun = new Set<string>();
    for (const { event } of log.entries) {
      if (event === 'unreadable') continue;
      if (event.kind === 'text_registered') {
        const text = await legacyNotice(tenant, event.notice);
        if (text) notices.set(text.hash, { ...text, versions: new Set() });
      }
      if (event.kind !== 'policy_published') continue;
      const opened = await document(tenant, event.digest);
      const from = begun.has(event.policyId) ? later(event.effectiveFrom, event.recordedAt) : event.effectiveFrom;
      begun.add(event.policyId);
      if (!opened) continue;
      timeline.push({ ...publishedOf(event, opened.policy, from), ...(tampered && { tampered }) });
      for (const notice of opened.notices) {
        const versions = notices.get(notice.hash)?.versions ?? [];
        notices.set(notice.hash, { ...notice, versions: new Set([...versions, `${event.policyId}@${event.version}`]) });
      }
    }
    const policies = { timeline, notices };
    cache.set(tenant, { policies: Promise.resolve(policies), at: clock() });
    return policies;
  };

  const read = async (tenant: string): Promise<Policies> => {
    const page = await readLog(store, { tenant, subject: POLICY_LOG });
    const { broken } = await verifyLog(crypto, POLICY_LOG, page);
    // As it is stored, so that a no still finds its purpose; but nothing is allowed by it.
    return open(tenant, openLog(page), broken.length > 0);
  };

  const load: PolicyRegistry['load'] = (tenant, freshness = 'cached') => {
    const cached = cache.get(tenant);
    // A clock that was set back must not keep an old text in force until it has caught up.
    if (cached && freshness === 'cached' && Math.abs(clock() - cached.at) < STALE) return cached.policies;
    const policies = read(tenant);
    cache.set(tenant, { policies, at: clock() });
    policies.catch(() => cache.delete(tenant));
    return policies;
  };

  return {
    open,
    load,
    loadWith: async (tenant, named) => {
      const policies = await load(tenant);
      const known = new Set(policies.timeline.map(({ policy }) => `${policy.id}@${policy.version}`));
      const isKnown = ({ policyId, policyVersion }: VersionName): boolean =>
        policyId === undefined || known.has(`${policyId}@${policyVersion}`);
      return named.every(isKnown) ? policies : load(tenant, 'fresh');
    },
  };
}

/** The versions that the answers of a log were given to. Registered wordings belong to none. */
export const versionsIn = (entries: readonly LoggedEvent[]): readonly VersionName[] =>
  entries.flatMap(({ event }) =>
    event !== 'unreadable' && 'policyVersion' in event && event.policyVersion !== 0 ? [event] : [],
  );

const publishedOf = (event: PolicyPublishedEvent, policy: Policy, from: PublishedPolicy['from']): PublishedPolicy => ({
  policy,
  digest: event.digest,
  from,
  publishedAt: event.recordedAt,
  epochs: event.epochs,
});
