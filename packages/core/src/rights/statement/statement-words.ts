import type { Evidence } from '../../model/capture.js';
import type { EventKind } from '../../model/event.js';
import type { Ground } from '../../model/legal-basis.js';
import type { MessageKind } from '../../model/message-kind.js';
import type { RecordedBy } from '../../model/method.js';
import type { RectificationStep } from '../../model/rectification.js';

/** The words of an access statement in one language, beside those of a status message. Dates and names come in already written. */
export interface StatementWords {
  readonly title: (controllers: string) => string;
  readonly made: (date: string, subjects: string) => string;
  readonly headings: {
    readonly controllers: string;
    readonly purposes: string;
    readonly consents: string;
    readonly data: string;
    readonly incomplete: string;
    readonly left_out: string;
    readonly decisions: string;
    readonly rights: string;
  };
  readonly why: string;
  readonly ground: string;
  /** @param uk the law of the United Kingdom */
  readonly article: (ground: Ground, uk: boolean) => string;
  readonly categories: string;
  readonly recipients: string;
  readonly processor: string;
  readonly howLong: string;
  readonly from: (period: string, anchor: string) => string;
  readonly since: string;
  readonly until: string;
  readonly origin: string;
  /** Who wrote an entry down: nobody has a right to the names of employees as such. */
  readonly recordedBy: Readonly<Record<RecordedBy, string>>;
  /** A record that the host has no word for. */
  readonly reference: (system: string, object: string, id: string) => string;
  readonly answers: string;
  readonly noAnswers: string;
  readonly nothing: string;
  readonly version: (version: number) => string;
  readonly formerText: string;
  readonly unknownText: string;
  readonly failed: (system: string, because: 'timeout' | 'error') => string;
  readonly partial: (system: string, missing: string) => string;
  readonly leftOut: (count: number) => string;
  readonly leftOutOf: (set: string, count: number) => string;
  /** A system that was not asked for. */
  readonly notAskedFor: (system: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly period: (count: number, unit: 'Y' | 'M' | 'W' | 'D') => string;
  /** @param uk the law of the United Kingdom */
  readonly rights: (uk: boolean) => readonly string[];
  readonly complain: (authority: string) => string;
  readonly kinds: Readonly<Partial<Record<EventKind | 'erasure_begun' | `rectification_${RectificationStep}`, string>>>;
  readonly messages: Readonly<Record<MessageKind, string>>;
  /** What a file is. */
  readonly files: Readonly<Record<Evidence['kind'], string>>;
}
