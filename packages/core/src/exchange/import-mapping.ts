import type { Channel, ChannelKey } from '../model/channel.js';
import type { ForeignWord } from '../model/foreign-statement.js';
import type { Method } from '../model/method.js';
import type { SourceColumn } from './source-in.js';

export const dateFormats = ['iso', 'y-m-d', 'd.m.y', 'd/m/y', 'm/d/y'] as const;

/** How a column writes dates. It is said, never guessed: 03/04 is March or April. A time may follow, as `14:05` or `14:05:09`. */
export interface DateReading {
  /** `iso` carries its own zone (`2024-05-03T10:00:00+02:00`). */
  readonly format: (typeof dateFormats)[number];
  /** `UTC` or a name of the IANA list, `Europe/Vienna`, for the formats without a zone. */
  readonly zone: string;
}

/** What one column says about one purpose and channel. */
export interface ColumnAnswer {
  readonly column: string;
  readonly purposeId: string;
  readonly channel: ChannelKey;
  /** What each value means, by the very value; one that is missing here makes the row unreadable. An empty cell says nothing, unless it is named. */
  readonly values: Readonly<Record<string, ForeignWord>>;
  /** Columns of when it was said, and when it was confirmed by a link. */
  readonly date?: string;
  readonly confirmed?: string;
  /** The column that holds the words the person saw, their hash, or nothing. */
  readonly text?: string;
  /** The registered wording that every row of this column was said to, where that is known of each. */
  readonly legacyText?: string;
  /** How the other system got these answers, where that is known of each. */
  readonly method?: Method;
}

/** What the columns of a file mean: data, so that it can be kept beside the file. */
export interface ImportMapping {
  /** The column with the host's own id of the person. */
  readonly subjectId: string;
  readonly recordId?: string;
  readonly dates: DateReading;
  readonly contactPoints?: Readonly<Partial<Record<Channel, string>>>;
  /** Where each row came from, if it says so. @default the batch */
  readonly source?: SourceColumn;
  readonly answers: readonly ColumnAnswer[];
}
