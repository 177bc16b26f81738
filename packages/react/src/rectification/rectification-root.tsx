import { useQuery } from '@tanstack/react-query';
import type { Rectification } from '@unticked/core';
import { type ComponentPropsWithoutRef, useState } from 'react';
import { useFormat } from '../anatomy/use-format.js';
import { rectification as english } from '../messages/en/rectification.js';
import { rights as englishRights } from '../messages/en/rights.js';
import type { RectificationMessages } from '../messages/sections/rectification-messages.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { useWords } from '../provider/use-words.js';
import {
  type OnRectified,
  type RectifiedDetails,
  rectificationContext,
  type WrongValue,
} from './rectification-context.js';

export interface RectificationRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly subjectId: string;
  /** What is wrong, as `HeldView` names it: asks what is right. @default nothing is asked */
  readonly wrong?: WrongValue | undefined;
  /** What was asked is closed: `wrong` is to go. */
  readonly onWrongClose?: (() => void) | undefined;
  /** A request for rectification that is open already. @default a new one for what is begun */
  readonly request?: string | undefined;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** After anything was done about what is wrong. */
  readonly onRectified?: OnRectified | undefined;
}

const saidOf = (words: RectificationMessages, reason: RectifiedDetails['reason']): string => {
  switch (reason) {
    case 'begin':
      return words.begun;
    case 'go_on':
      return words.wentOn;
    case 'by_hand':
      return words.byHandDone;
    case 'told':
      return words.tellDone;
    default:
      return words.end[reason].saved;
  }
};

/**
 * Reads what one person said is wrong, for the parts in it. Needs `rights` on the provider.
 *
 * `data-unticked="rectification"`, `data-state="loading | offline | error | ready"`.
 */
export function RectificationRoot(props: RectificationRootProps) {
  const { subjectId, wrong, onWrongClose = () => {}, request, now = Date.now, onRectified, ...own } = props;
  const { client, scope, messages, locale } = useConsentContext('Rectification');
  const words = useWords('Rectification', 'rectification', english);
  const common = useWords('Rectification', 'rights', englishRights);
  const days = useFormat({ locale, timeZone: 'UTC' });
  const port = useRights('Rectification').subject(subjectId);
  const [said, setSaid] = useState('');
  const reading = readingOf(
    useQuery<readonly Rectification[]>(
      { ...readOptions, queryKey: rightsKeys.rectifications(scope, subjectId), queryFn: () => port.rectifications() },
      client,
    ),
  );
  const changed: OnRectified = (rectification, details) => {
    setSaid(saidOf(words, details.reason));
    onRectified?.(rectification, details);
  };
  const value = { words, common, subjectId, reading, days, now, request, wrong, onWrongClose, said };
  return (
    <rectificationContext.Provider value={{ ...value, onRectified: changed }}>
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...own}
        data-unticked="rectification"
        data-state={reading.state}
      />
    </rectificationContext.Provider>
  );
}
