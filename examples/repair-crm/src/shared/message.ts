export const messageKinds = ['ready', 'news'] as const;

/** What the shop writes about. Each goes under one purpose of the policy in use. */
export type MessageKind = (typeof messageKinds)[number];

/** What the ledger asks the shop to send: a link that confirms a yes, a code, what is held, that a yes ends soon, a link to a download. */
export type LedgerMessageKind = 'confirm' | 'code' | 'status' | 'reminder' | 'export';

export const messageChannels = ['sms', 'email'] as const;
export type MessageChannel = (typeof messageChannels)[number];

/** A message that left the counter. */
export interface Message {
  readonly id: string;
  readonly customerId: string;
  readonly customerName: string;
  /** `ask`: asks for a yes, with a link by which the customer says it or not. */
  readonly kind: MessageKind | LedgerMessageKind | 'ask';
  readonly channel: MessageChannel;
  readonly recipient: string;
  readonly text: string;
  /** Lines for mail programs, by name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The sending it belongs to; empty for a single message. */
  readonly campaignId: string;
  readonly sentBy: string;
  readonly sentAt: string;
  /** On which ground it was allowed; `observed`: the gate said no and does not bind yet; `ungated`: consent was off; `asked_for`: it carries out what the customer asked for; `asking`: it asks them. */
  readonly ground: string;
}

/** What came to one address, whole. */
export interface Inbox {
  readonly messages: readonly Pick<Message, 'id' | 'kind' | 'channel' | 'text' | 'headers' | 'sentAt'>[];
}
