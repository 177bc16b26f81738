import type { Channel, PurposeKind } from '@unticked/core';
import type { MessageKind } from './message.js';

export interface PurposeLine {
  readonly id: string;
  readonly kind: PurposeKind;
  readonly title: Readonly<Record<string, string>>;
  readonly channels: readonly Channel[];
  readonly mode: 'observe' | 'enforce';
  /** How many messages would have been blocked while observed. */
  readonly wouldBlock: number;
}

/** What every screen has to know about consent. */
export interface Setup {
  /** `off`: nobody was ever asked. `paused`: new customers are not asked; what was answered still holds. */
  readonly consent: 'off' | 'on' | 'paused';
  readonly policyId: string | null;
  readonly version: number | null;
  readonly publishedAt: string | null;
  readonly publishedBy: string | null;
  /** Id of the policy whose draft waits to be published. */
  readonly draftedId: string | null;
  readonly purposes: readonly PurposeLine[];
  /** Under which purpose each kind of message goes; `null` where the policy in use has none for it. */
  readonly messagePurposes: Readonly<Record<MessageKind, string | null>>;
}
