import type { PurposeReadiness, StoredNotice } from '@unticked/core';
import type { ImportReport, ImportTools, StandardReading, StandardTools } from '@unticked/core/exchange';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { ImportsMessages } from '../messages/sections/imports-messages.js';
import type { ImportPlan, Missing } from './import-plan.js';
import type { KeptLines } from './kept-lines.js';
import type { Survey } from './survey-file.js';

/** The file that was chosen. */
export type FileReading =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly name: string; readonly rows: number }
  /** With what is wrong with it as JSON; empty for a table. */
  | { readonly state: 'failed'; readonly name: string; readonly findings: StandardReading['findings'] }
  | { readonly state: 'ready'; readonly name: string; readonly survey: Survey }
  /** In a published format, which needs no columns. */
  | { readonly state: 'standard'; readonly name: string; readonly standard: StandardReading };

export type RunState = 'idle' | 'checking' | 'checked' | 'running' | 'stopping' | 'stopped' | 'done' | 'error';

export interface ImportContextValue {
  readonly words: ImportsMessages;
  readonly tools: ImportTools;
  readonly standards: StandardTools | undefined;
  readonly number: (count: number) => string;
  readonly file: FileReading;
  readonly choose: (file: File) => void;
  /** How many rows there are to bring in. @default there is no file yet */
  readonly total: number | undefined;
  readonly plan: ImportPlan;
  /** What was checked before does not count any more. */
  readonly change: (changed: Partial<ImportPlan>) => void;
  readonly purposes: readonly PurposeReadiness[];
  readonly texts: readonly StoredNotice[];
  readonly reloadTexts: () => void;
  readonly state: RunState;
  readonly isBusy: boolean;
  readonly report: ImportReport | undefined;
  readonly lines: KeptLines;
  /** What is still to be said, once somebody has tried to check. */
  readonly missing: Missing | undefined;
  readonly check: () => void;
  readonly run: () => void;
  readonly stop: () => void;
  readonly goOn: () => void;
}

export const importContext = /* @__PURE__ */ createPartContext<ImportContextValue>('ImportDesk.Root');
