import type { Channel, ExportFormat, Held, RightsRequest } from '@unticked/core';
import type { SendExportChoice, StatementChoice, SubjectRights } from '@unticked/core/rights';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { AnsweredRequest } from '../answered-request/use-answered-request.js';
import type { ExportMessages } from '../messages/sections/export-messages.js';
import type { RightsMessages } from '../messages/sections/rights-messages.js';
import type { Zip } from './use-zip.js';

export interface ExportContextValue
  extends Pick<AnsweredRequest<never>, 'request' | 'said' | 'askedNow' | 'identify' | 'changed'> {
  /** The request that it answers; `null` where nobody recorded one, and also until that is known. */
  readonly asked: RightsRequest | null;
  /** A request was named, and the person has none under that id. */
  readonly isUnknown: boolean;
  /** The element that says why nothing goes out: the requests are not known, or the one that was named is not. Else `undefined`. */
  readonly unreadId: string | undefined;
  readonly words: ExportMessages;
  readonly common: RightsMessages;
  readonly port: SubjectRights;
  readonly channel: Channel;
  readonly locale: string | undefined;
  /** What was looked at. */
  readonly held: Held | undefined;
  /** What it goes without: nothing before somebody says so. */
  readonly formatsOut: ReadonlySet<ExportFormat>;
  readonly setFormatsOut: (out: ReadonlySet<ExportFormat>) => void;
  readonly systemsOut: ReadonlySet<string>;
  readonly setSystemsOut: (out: ReadonlySet<string>) => void;
  /** In which language, of which systems, and without what was masked: what a paper has too. */
  readonly paper: StatementChoice;
  /** All that was chosen. */
  readonly choice: Omit<SendExportChoice, 'channel' | 'handOver'>;
  /** Nothing would be in it. */
  readonly isEmpty: boolean;
  readonly zip: Zip;
}

export const exportContext = /* @__PURE__ */ createPartContext<ExportContextValue>('DataExport.Root');
