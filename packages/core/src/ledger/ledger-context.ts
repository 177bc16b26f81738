import type { CryptoPort } from '../canonical/crypto-port.js';
import type { KeepProof } from '../model/erasure.js';
import type { GateAnswer } from '../model/gate-answer.js';
import type { Message } from '../model/message.js';
import type { Anchors, PersonToKeep } from '../model/retention.js';
import type { AnswerChange } from './changes-of.js';
import type { ConsentStore } from './consent-store.js';
import type { EvidenceStore } from './evidence-store.js';
import type { GateQuestionFor } from './gate-question-for.js';
import type { PolicyRegistry } from './policy-registry.js';
import type { ReceiptSigner } from './receipts/receipt-signer.js';

/** What one write changed for one person. */
export interface SubjectChange {
  readonly tenant: string;
  readonly subjectId: string;
  readonly changes: readonly AnswerChange[];
}

/** What every part of the ledger is handed. */
export interface LedgerContext {
  readonly store: ConsentStore;
  /** Files that prove answers. */
  readonly evidence: EvidenceStore | undefined;
  readonly crypto: CryptoPort;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A fresh id: 22 characters of base64url. */
  readonly ids: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** The first signs, all verify. */
  readonly presentationKeys: readonly Uint8Array[];
  readonly enforcement: (purposeId: string) => 'observe' | 'enforce';
  /** Whether a draft of this policy has to be approved by somebody else than its editors. */
  readonly needsSecondPerson: (policyId: string) => boolean;
  readonly onObserved: (question: GateQuestionFor, answer: GateAnswer) => void;
  /** For the logs of addresses. */
  readonly addressKey: Uint8Array | undefined;
  /** How long a person who was removed can be brought back. */
  readonly recoverableFor: string;
  /** How long proof outlives the person's data. */
  readonly keepProof: KeepProof | undefined;
  /** What periods are counted from, as the host says it. */
  readonly anchors: ((person: PersonToKeep) => Promise<Anchors>) | undefined;
  /** Sends one message to a person; resolves once it is on its way. */
  readonly deliver: ((message: Message) => Promise<void>) | undefined;
  readonly signer: ReceiptSigner | undefined;
  readonly onUndelivered: (message: Pick<Message, 'kind' | 'subjectId' | 'channel'>, error: unknown) => void;
  /** Never throws. */
  readonly onChange: (change: SubjectChange) => void;
  readonly registry: PolicyRegistry;
  readonly queue: <T>(key: string, task: () => Promise<T>) => Promise<T>;
}
