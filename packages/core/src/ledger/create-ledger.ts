import { base64url } from '../canonical/base64url.js';
import type { CryptoPort } from '../canonical/crypto-port.js';
import { isDuration } from '../canonical/duration.js';
import { utf8 } from '../canonical/utf8.js';
import { webCrypto } from '../canonical/web-crypto.js';
import { wellFormed } from '../canonical/well-formed.js';
import { ConsentError } from '../errors/consent-error.js';
import type { Actor } from '../model/actor.js';
import type { KeepProof } from '../model/erasure.js';
import type { GateAnswer } from '../model/gate-answer.js';
import type { Message } from '../model/message.js';
import { recorders } from '../model/method.js';
import type { PolicyInput } from '../model/policy.js';
import type { Anchors, PersonToKeep } from '../model/retention.js';
import { actAs } from './act-as.js';
import type { ConsentStore, Durability } from './consent-store.js';
import { createQueue } from './create-queue.js';
import type { EvidenceStore } from './evidence-store.js';
import type { GateQuestionFor } from './gate-question-for.js';
import { guardedEvidenceStore } from './guarded-evidence-store.js';
import { guardedStore } from './guarded-store.js';
import type { Ledger, LedgerFactory } from './ledger.js';
import type { LedgerContext, SubjectChange } from './ledger-context.js';
import { createPolicyRegistry } from './policy-registry.js';
import { publishPolicy } from './publish-policy.js';
import type { ReceiptSigner } from './receipts/receipt-signer.js';

export interface LedgerOptions {
  readonly store: ConsentStore;
  /** Keeps scans, signed documents, recordings and messages. @default none: evidence is only named, in the host's terms */
  readonly evidence?: EvidenceStore;
  /** Published at the first call if they are missing. @default none */
  readonly policies?: readonly PolicyInput[];
  /** `multi`: every actor must name a tenant. @default 'single' */
  readonly tenancy?: 'single' | 'multi';
  /** Milliseconds since 1970. @default Date.now */
  readonly clock?: () => number;
  /** 22 characters of base64url from a secure source. @default 16 random bytes */
  readonly ids?: () => string;
  /** @default the Web Cryptography API; on a server take `nodeCrypto` from `@unticked/core/node` */
  readonly crypto?: CryptoPort;
  /** Secrets of 32 characters or more, the same in every process. The first seals, all verify. @default none: presentations are only claimed */
  readonly presentationKeys?: readonly string[];
  /**
   * A secret of 32 characters or more, the same in every process and for good: addresses are suppressed, and calls, orders and
   * campaigns that answers came from are found again, under a hash with it.
   * @default none: only people can be suppressed, not addresses, and nothing is found from its source
   */
  readonly addressKey?: string;
  /** Signs a receipt for each submission. @default none: the log proves itself to whoever trusts its keeper */
  readonly signer?: ReceiptSigner;
  /** How long a person who was removed can be brought back, an ISO 8601 duration. @default 'P30D' */
  readonly recoverableFor?: string;
  /** How long the proof outlives an erased person's data, and on what ground. @default none: nobody can be erased */
  readonly keepProof?: KeepProof;
  /**
   * What the policy's periods are counted from, for one person and all who have become one with them; the server's own records say
   * it. Asked whenever an end date is. @default nothing is reported: such ends are open
   */
  readonly anchors?: (person: PersonToKeep) => Promise<Anchors>;
  /** Refuse a store that promises less. @default 'memory' */
  readonly minDurability?: Durability;
  /** Whether the gate binds for a purpose yet. @default always 'enforce' */
  readonly enforcement?: (purposeId: string) => 'observe' | 'enforce';
  /** How texts come to be published. @default whoever may edit a draft may publish it */
  readonly wording?: {
    /** Whether somebody who edited nothing of a draft has to approve it first; asked at each step. @default false */
    readonly secondPerson?: boolean | ((policyId: string) => boolean);
  };
  /**
   * Sends a message to a person: the link that confirms a yes, the reminder before one ends. What goes without being asked for goes
   * when `runDue` is called. @default none: answers that need a link stay waiting, and nobody is reminded
   */
  readonly deliver?: (message: Message) => Promise<void>;
  /**
   * Hears of every write that changed what somebody said, once it is stored: the place to write it back to a field of the
   * host's own. Synchronous; what it throws is ignored, since the ledger holds the answer already. @default nothing
   */
  readonly onChange?: (change: SubjectChange) => void;
  /** A message could not be sent. A link and a reminder are tried again by `runDue`. @default nothing */
  readonly onUndelivered?: (message: Pick<Message, 'kind' | 'subjectId' | 'channel'>, error: unknown) => void;
  /** Once for each contact that was let through only because its purpose is observed. */
  readonly onObserved?: (question: GateQuestionFor, answer: GateAnswer) => void;
}

const durabilities: readonly Durability[] = ['memory', 'browser', 'os', 'fsync', 'replicated'];

function keysOf(secrets: readonly string[], path: string): readonly Uint8Array[] {
  for (const [index, secret] of secrets.entries()) {
    if (secret.length < 32) throw new ConsentError('invalid', { path: `${path}/${index}`, params: { shortest: 32 } });
  }
  return secrets.map(utf8);
}

function durationOf(text: string, path: string): string {
  if (!isDuration(text)) throw new ConsentError('invalid', { path, params: { example: 'P3Y' } });
  return text;
}

/** RT-07: what the law is said to ask for is cited. */
function keepProofOf(keepProof: KeepProof): KeepProof {
  durationOf(keepProof.period, '/keepProof/period');
  if (keepProof.ground === 'legal_obligation' && !keepProof.norm?.trim())
    throw new ConsentError('invalid', { path: '/keepProof/norm' });
  return keepProof;
}

/** Who acts, in texts that can be stored: half a character in a name must not stop a withdrawal. */
function somebody(given: unknown): Actor {
  const nobody = () => new ConsentError('unauthenticated', { path: '/actor' });
  if (typeof given !== 'object' || given === null) throw nobody();
  const { type, id, name, place, tenant } = given as Actor; // each member is looked at below
  if (!recorders.includes(type) || typeof id !== 'string' || id === '') throw nobody();
  const texts = Object.entries({ name, place, tenant }).filter(([, text]) => typeof text === 'string' && text !== '');
  return {
    type,
    id: wellFormed(id),
    ...Object.fromEntries(texts.map(([key, text]) => [key, wellFormed(String(text))])),
  };
}

function tenantOf(actor: Actor, tenancy: 'single' | 'multi'): string {
  if (tenancy === 'single') return 'default';
  if (!actor.tenant) throw new ConsentError('unauthenticated', { path: '/actor/tenant' });
  return actor.tenant;
}

/**
 * The ledger: the only writer of consent, over a store.
 * @throws `unsupported` if the store promises less than `minDurability`; `invalid` for a short key
 */
export function createLedger(options: LedgerOptions): LedgerFactory {
  const { policies = [], tenancy = 'single', clock = Date.now, crypto = webCrypto, minDurability = 'memory' } = options;
  const store = guardedStore(options.store);
  if (durabilities.indexOf(store.durability) < durabilities.indexOf(minDurability)) {
    throw new ConsentError('unsupported', {
      path: '/store/durability',
      params: { durability: store.durability, minDurability },
    });
  }
  const context: LedgerContext = {
    store,
    evidence: options.evidence && guardedEvidenceStore(options.evidence),
    crypto,
    clock,
    ids: options.ids ?? (() => base64url(crypto.random(16))),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    presentationKeys: keysOf(options.presentationKeys ?? [], '/presentationKeys'),
    addressKey: options.addressKey === undefined ? undefined : keysOf([options.addressKey], '/addressKey')[0],
    recoverableFor: durationOf(options.recoverableFor ?? 'P30D', '/recoverableFor'),
    keepProof: options.keepProof && keepProofOf(options.keepProof),
    anchors: options.anchors,
    enforcement: options.enforcement ?? (() => 'enforce'),
    needsSecondPerson: (policyId) => {
      const { secondPerson = false } = options.wording ?? {};
      return typeof secondPerson === 'function' ? secondPerson(policyId) : secondPerson;
    },
    onObserved: options.onObserved ?? (() => undefined),
    onChange: (change) => {
      try {
        options.onChange?.(change);
      } catch {
        // What is stored stays stored, whatever the host does with the news.
      }
    },
    deliver: options.deliver,
    signer: options.signer,
    onUndelivered: options.onUndelivered ?? (() => undefined),
    registry: createPolicyRegistry(store, crypto, clock),
    queue: createQueue(),
  };
  const seeded = new Map<string, Promise<void>>();
  const seed = (tenant: string): Promise<void> => {
    const seeding = seeded.get(tenant) ?? seedPolicies(context, tenant, policies);
    seeded.set(tenant, seeding);
    seeding.catch(() => seeded.delete(tenant));
    return seeding;
  };
  return {
    durability: store.durability,
    sealsPresentations: context.presentationKeys.length > 0,
    as: (given): Ledger => {
      const actor = somebody(given);
      const tenant = tenantOf(actor, tenancy);
      return actAs(context, tenant, actor, () => seed(tenant));
    },
  };
}

/** Publishes what is missing; a version that is there already stays as it was published. */
async function seedPolicies(context: LedgerContext, tenant: string, policies: readonly PolicyInput[]): Promise<void> {
  for (const policy of policies) await publishPolicy(context, tenant, { type: 'system', id: 'seed' }, policy);
}
