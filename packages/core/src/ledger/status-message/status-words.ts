import type { Channel } from '../../model/channel.js';
import type { Ground } from '../../model/legal-basis.js';
import type { Method } from '../../model/method.js';
import type { Status } from '../../model/status.js';

/** The words of a status message in one language. Dates and names come in already written. */
export interface StatusWords {
  readonly title: (controllers: string) => string;
  readonly why: string;
  readonly addresses: string;
  readonly nothing: string;
  readonly ground: string;
  readonly grounds: Readonly<Record<Ground, string>>;
  readonly answer: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly takenBy: (controller: string, method: string, date: string) => string;
  readonly methods: Readonly<Record<Method, string>>;
  readonly use: { readonly in_use: string; readonly not_in_use: string };
  readonly channels: Readonly<Record<Channel, string>>;
  readonly change: string;
  readonly changeBy: (link: string) => string;
  readonly contact: (contact: string) => string;
  readonly sms: (controllers: string, titles: string, link: string) => string;
}
