import type { ExportFormat } from '@unticked/core';

/** Words for the data that a person takes along. */
export interface ExportMessages {
  readonly title: string;
  /** Of the button before the dialog. */
  readonly open: string;
  readonly hint: string;
  /** The request that it was to answer is not there. */
  readonly requestUnknown: string;
  readonly formats: string;
  readonly format: Readonly<Record<ExportFormat, string>>;
  readonly systems: string;
  readonly formatsMissing: string;
  readonly download: string;
  readonly cancel: string;
  /** @param size "1.2 MB" */
  readonly running: (size: string) => string;
  /** The file in it that is being written. @param entries not said where nobody looked before */
  readonly file: (name: string, entries?: number) => string;
  readonly done: (size: string) => string;
  readonly cutOff: string;
  readonly cancelled: string;
  /** Of the request, how it was handed over. */
  readonly byDownload: string;
  readonly byLink: string;
  readonly byPrint: string;
  readonly print: string;
  readonly sendTo: string;
  readonly send: string;
  readonly sending: string;
  /** @param to "m…a@m…e" @param times how often */
  readonly sent: (to: string, date: string, times: number) => string;
  readonly tellCode: string;
  readonly codeOnce: string;
  /** Something else is held by now than what was looked at. */
  readonly changed: string;
  readonly noAddress: string;
  readonly perhapsSent: string;
  readonly own: {
    readonly title: string;
    readonly hint: string;
    readonly code: string;
    readonly sixDigits: string;
    readonly get: string;
    readonly wrongCode: (left: number) => string;
    readonly noTries: string;
    readonly expired: string;
    readonly spent: string;
    readonly notFound: string;
    readonly cutOff: string;
    readonly saved: (size: string) => string;
  };
}
