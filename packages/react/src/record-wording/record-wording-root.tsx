import type { EvidenceBackend } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { needsALook } from '../messages/en/needs-a-look.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { recordContext } from './record-context.js';
import { type OnRecorded, useRecord } from './use-record.js';

export interface RecordWordingRootProps extends ComponentPropsWithoutRef<'div'> {
  readonly subjectId: string;
  /** Where files go: `createEvidenceClient(…)`, or `createEvidenceBackend(ledger)`. @default no file can be chosen */
  readonly evidence?: EvidenceBackend | undefined;
  /** Languages that a form can be in (BCP 47). @default the languages of the texts and of the interface */
  readonly locales?: readonly string[] | undefined;
  /** After it was recorded. */
  readonly onRecorded?: OnRecorded | undefined;
}

/**
 * A form whose wording is not known, as it is being entered, for the parts in it. Needs `admin` on the provider.
 *
 * `data-unticked="record-wording"`, `data-state="idle | saving | done | error"`.
 */
export function RecordWordingRoot({ subjectId, evidence, locales, onRecorded, ...props }: RecordWordingRootProps) {
  const { messages } = useConsentContext('RecordWording');
  const words = useWords('RecordWording', 'needsALook', needsALook);
  const value = useRecord({ subjectId, evidence, locales, onRecorded }, words);
  return (
    <recordContext.Provider value={value}>
      <div lang={messages.locale} {...props} data-unticked="record-wording" data-state={value.state} />
    </recordContext.Provider>
  );
}
