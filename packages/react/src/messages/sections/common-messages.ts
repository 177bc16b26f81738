import type { ChannelKey, GateReason, Ground, Method, Mode } from '@unticked/core';

/** Words that more than one widget uses: the same thing is called the same everywhere. */
export interface CommonMessages {
  /** `'*'` is a use without a channel. */
  readonly channel: Readonly<Record<ChannelKey, string>>;
  /** "by e-mail and SMS" */
  readonly byChannels: (channels: string) => string;
  readonly method: Readonly<Record<Method, string>>;
  readonly mode: Readonly<Record<Mode, string>>;
  /** Why it is allowed, as an answer: "yes", "by contract". */
  readonly ground: Readonly<Record<Ground, string>>;
  /** Why it is not. */
  readonly reason: Readonly<Record<GateReason, string>>;
  /** The person was told. */
  readonly informed: string;
  readonly since: (date: string) => string;
  readonly on: (date: string) => string;
  readonly until: (date: string) => string;
  readonly withWhom: (name: string) => string;
  /** An account in another system that an answer came through. */
  readonly through: (account: string) => string;
  readonly textVersion: (version: number) => string;
  /** Names entries of the log: "entries 14 and 15". */
  readonly entry: (numbers: string, count: number) => string;
  readonly quote: (text: string) => string;
  readonly showText: string;
  readonly hideText: string;
  readonly textMissing: string;
  readonly loading: string;
  readonly offline: string;
  readonly retry: string;
  readonly close: string;
}
