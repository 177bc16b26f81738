import type { ForeignWord, ImportReason, ImportVerdict } from '@unticked/core';
import type { DateReading, StandardFormat } from '@unticked/core/exchange';

/** Bringing in what people said before. Numbers come in already written in the language. */
export interface ImportsMessages {
  readonly title: string;

  readonly file: string;
  readonly fileHint: string;
  readonly chooseFile: string;
  readonly reading: (rows: string) => string;
  readonly unreadable: string;
  readonly read: (name: string, rows: string) => string;
  /** Rows that are too short, too long or badly quoted. */
  readonly broken: (rows: string) => string;
  readonly column: string;
  readonly stands: string;
  readonly more: string;
  readonly empty: string;

  readonly meaning: string;
  readonly known: string;
  /** None of the known systems. */
  readonly own: string;
  readonly knownHint: string;
  readonly batch: string;
  readonly system: string;
  readonly person: string;
  readonly record: string;
  /** The column with the id of what a row came from; and what kind of thing that is. */
  readonly source: string;
  readonly sourceObject: string;
  readonly points: (channel: string) => string;
  readonly choose: string;
  readonly none: string;
  readonly dates: string;
  readonly dateFormat: Readonly<Record<DateReading['format'], string>>;
  readonly zone: string;
  readonly answer: (number: string) => string;
  readonly addAnswer: string;
  readonly removeAnswer: (number: string) => string;
  readonly answerColumn: string;
  readonly answerTo: string;
  readonly means: (word: string) => string;
  readonly emptyMeans: string;
  readonly says: Readonly<Record<ForeignWord, string>>;
  /** Nobody said what a word means. */
  readonly unsaid: string;
  /** An empty cell that means nothing is passed over. */
  readonly passedOver: string;
  readonly date: string;
  readonly confirmed: string;
  readonly text: string;
  readonly wording: string;
  readonly method: string;
  /** @param field of theirs, or their id of a purpose */
  readonly stand: (field: string) => string;
  readonly lost: string;
  readonly lostLine: (field: string, rows: string, why: string) => string;

  readonly standard: StandardFileMessages;

  readonly texts: string;
  readonly textsHint: string;
  readonly noTexts: string;
  readonly inUse: (from: string, until: string | undefined) => string;
  readonly addText: string;
  readonly textId: string;
  readonly textPurpose: string;
  readonly textLocale: string;
  readonly textWords: string;
  readonly textFrom: string;
  readonly textUntil: string;
  readonly register: string;
  readonly registered: string;
  readonly notRegistered: string;
  readonly incomplete: string;

  readonly attest: string;
  readonly attestHint: string;
  readonly attestBy: (name: string) => string;
  readonly attestNobody: string;
  readonly attestReason: string;
  readonly attestSample: string;

  readonly run: string;
  readonly runHint: string;
  readonly check: string;
  readonly bringIn: string;
  readonly again: string;
  readonly stop: string;
  readonly goOn: string;
  readonly progress: string;
  readonly of: (done: string, total: string) => string;
  readonly checking: string;
  readonly checked: string;
  readonly running: string;
  readonly stopping: string;
  readonly stopped: string;
  readonly added: (entries: string) => string;
  readonly nothingAdded: string;
  readonly failed: (row: string) => string;
  readonly missing: Readonly<Record<'file' | 'names' | 'person' | 'answers' | 'purposes' | 'attest', string>>;

  readonly reportOf: (rows: string, lines: string) => string;
  readonly verdict: Readonly<Record<ImportVerdict, string>>;
  readonly reason: Readonly<Record<ImportReason, string>>;
  readonly verdictHead: string;
  readonly reasonHead: string;
  readonly count: string;
  readonly total: string;
  readonly show: (reason: string) => string;
  readonly showShort: string;
  readonly row: string;
  /** The other system's own number of a record, above a column. */
  readonly recordHead: string;
  readonly who: string;
  readonly about: string;
  readonly said: string;
  readonly page: (page: string, pages: string) => string;
  readonly previous: string;
  readonly next: string;
  /** Only the first rows of a reason are kept. */
  readonly kept: (kept: string, count: string) => string;
  readonly download: string;
}

/** A file in a published format. */
export interface StandardFileMessages {
  readonly hint: string;
  readonly formats: Readonly<Record<StandardFormat, string>>;
  /** It is no JSON, so it is in none of them. */
  readonly broken: (name: string) => string;
  /** @param version as the file names it */
  readonly version: (version: string) => string;
  readonly holds: (answers: string, people: string) => string;
  readonly found: string;
  /** Behind the first places of one fault. */
  readonly morePlaces: (count: string) => string;
  readonly meaning: string;
  /** @param named the person's id in the file */
  readonly person: (named: string) => string;
  readonly unnamed: string;
  /** There are too many persons to ask about each. */
  readonly asNamed: string;
  readonly noPurpose: string;
  readonly noZone: string;
  readonly leftOut: string;
  readonly utc: string;
}
