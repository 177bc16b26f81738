import type { ChannelKey } from '../model/channel.js';
import type { EventRef } from '../model/event-ref.js';
import type { GateAnswer, GateReason, GateWarning, Remedy } from '../model/gate-answer.js';
import type { Purpose } from '../model/policy.js';
import { blockOf } from './block-of.js';
import type { Cell } from './cell.js';
import { cellOf } from './cell-of.js';
import { gateChannels } from './channels-of.js';
import type { ContactPoint } from './contact-point-of.js';
import type { SubjectFold } from './fold-subject.js';
import { grantEnd } from './grant-end.js';
import { normaliseAddress } from './normalise-address.js';
import { type PolicyTimeline, purposeInForce } from './policy-timeline.js';

/** What is asked of the gate. */
export interface GateQuestion {
  readonly purposeId: string;
  /** @default '*', for a use without contact */
  readonly channel?: ChannelKey;
  /** The address about to be used. */
  readonly to?: string;
  /** What is known of that address, whoever has it: it may be suppressed. */
  readonly onAddress?: SubjectFold | undefined;
  /** Id of the controller about to act. */
  readonly as?: string;
}

type Verdict = GateAnswer extends infer A ? (A extends GateAnswer ? Omit<A, 'enforced'> : never) : never;

const remedies: Partial<Record<GateReason, Remedy>> = {
  not_asked: 'ask',
  unknown: 'ask',
  not_given: 'ask',
  unknown_subject: 'ask',
  not_informed: 'ask',
  requested: 'wait',
  deferred: 'wait',
  restricted: 'wait',
  held: 'wait',
  expired: 'ask_again',
  outdated: 'ask_again',
  of_age: 'ask_again',
  invalidated: 'ask_again',
  address_changed: 'confirm_address',
};

const no = (reason: GateReason, decidedBy: EventRef | null = null): Verdict => ({
  allowed: false,
  reason,
  decidedBy,
  remedy: remedies[reason] ?? 'none',
});

function compareAddress({ address, changed }: ContactPoint, to: string | undefined): GateWarning | 'same' | 'changed' {
  // What was said for the address before is about that one alone, and that one is not the person's any more.
  if (changed) return 'changed';
  if (to === undefined) return 'same';
  if (address === null) return 'contact_point_unrecorded';
  return normaliseAddress(address) === normaliseAddress(to) ? 'same' : 'changed';
}

/** An address that somebody asked to be left alone; a later yes for this very address holds there, and there only. */
function isSuppressed(
  address: SubjectFold,
  purposeId: string,
  channel: ChannelKey,
  { grant }: Cell,
  to: string,
): boolean {
  if (address.unreadable) return true;
  const block = blockOf(address, purposeId, channel, 'suppressed');
  if (!block) return false;
  const isLater = grant !== null && grant.event.effectiveAt > block.since;
  return !(isLater && grant.contactPoint !== null && normaliseAddress(grant.contactPoint) === normaliseAddress(to));
}

function byConsent(purpose: Purpose, cell: Cell, to: string | undefined, at: string): Verdict {
  if (cell.status !== 'given' || !cell.grant) return no(cell.status as GateReason, cell.decidedBy); // a consent cell's other statuses are all reasons
  const { contactPoint, addressChanged } = cell.grant;
  const address = compareAddress({ address: contactPoint, changed: addressChanged }, to);
  if (address === 'changed') return no('address_changed', cell.decidedBy);
  const warnings: GateWarning[] = address === 'same' ? [] : [address];
  if (purpose.kind === 'consent' && purpose.necessaryForService) warnings.push('necessity_claimed');
  // EDPB 05/2020 ¶147-149: a guardian's yes stays good until the person acts. Kept so, it is flagged.
  if (cell.grant.child && cell.grant.child.until <= at) warnings.push('of_age');
  return { allowed: true, warnings, ground: 'consent', decidedBy: cell.decidedBy, until: grantEnd(cell.grant) };
}

function decide(fold: SubjectFold, timeline: PolicyTimeline, question: GateQuestion): Verdict {
  const { purposeId, channel = '*', to, onAddress, as } = question;
  const inForce = purposeInForce(timeline, purposeId, fold.at);
  if (!inForce) return no('unknown_purpose');
  const { purpose, published } = inForce;
  const use = channel === '*' && purpose.kind === 'information';
  if (!use && !gateChannels(purpose).includes(channel)) return no('unknown_channel');
  const controller = purpose.controller ?? published.policy.controllers[0]?.id;
  if (as !== undefined && as !== controller) return no('other_controller');
  if (fold.unreadable || published.tampered) return no('unreadable');
  if (fold.state === 'unknown') return no(purpose.kind === 'consent' ? 'not_asked' : 'unknown_subject');
  // Who is kept for a legal claim is not advertised to; what a contract or the law asks for goes on.
  const isMet = fold.state === 'active' || fold.state === 'internal';
  if (!isMet && !(fold.state === 'held' && purpose.kind === 'information')) return no(fold.state);
  const block = blockOf(fold, purposeId, channel);
  if (block) return no(block.reason, block.ref);
  const cell = cellOf(fold, timeline, purpose, channel);
  if (to !== undefined && onAddress && isSuppressed(onAddress, purposeId, channel, cell, to)) return no('suppressed');
  if (purpose.kind === 'consent') return byConsent(purpose, cell, to, fold.at);
  if (purpose.kind === 'opt_out' && cell.status !== 'open') return no('not_informed');
  const address = cell.address ? compareAddress(cell.address, to) : 'same';
  if (address === 'changed') return no('address_changed', cell.decidedBy);
  const warnings: GateWarning[] = address === 'same' ? [] : [address];
  if (cell.status === 'not_informed') warnings.push('not_informed');
  return { allowed: true, warnings, ground: purpose.basis, decidedBy: cell.decidedBy, until: null };
}

/**
 * The one answer to "may we, now?": pills, history, contact list and sender all ask this function.
 * Default deny: what is not known, not readable or not in force is not allowed. It never throws.
 */
export function gate(
  fold: SubjectFold,
  timeline: PolicyTimeline,
  question: GateQuestion,
  enforced: boolean,
): GateAnswer {
  return { ...decide(fold, timeline, question), enforced };
}
