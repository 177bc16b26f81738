import type { Channel, ExportFormat, Held, Mask } from '@unticked/core';
import { type ComponentPropsWithoutRef, useId, useState } from 'react';
import { useAnsweredRequest } from '../answered-request/use-answered-request.js';
import { exports as english } from '../messages/en/exports.js';
import { rights as englishRights } from '../messages/en/rights.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { useWords } from '../provider/use-words.js';
import { exportContext } from './export-context.js';
import { exportFormats } from './export-formats.js';
import { useZip } from './use-zip.js';

export interface DataExportRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly subjectId: string;
  /** What was looked at, from `HeldView`: nothing else goes out. @default whatever is held then */
  readonly held?: Held | undefined;
  /** What is left out of it, since it is about other people. @default nothing */
  readonly mask?: readonly Mask[] | undefined;
  /** The person's language, of the statement in it and of the message. @default the one they were last asked in */
  readonly locale?: string | undefined;
  /** The request that it answers; where the person has none under that id nothing goes out. @default their last open request for their data */
  readonly request?: string | undefined;
  /** By which a link can be sent. @default 'email' */
  readonly channel?: Channel | undefined;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
}

/**
 * A person's data as one file, for the parts in it: what of it, by which request, and how it reaches them. Needs `rights` on the
 * provider.
 *
 * `data-unticked="export"`, `data-state="idle | running | done | cancelled | cut_off | error"`.
 */
export function DataExportRoot(props: DataExportRootProps) {
  const { subjectId, held, mask, locale, request, channel = 'email', now = Date.now, ...own } = props;
  const { messages } = useConsentContext('DataExport');
  const words = useWords('DataExport', 'exports', english);
  const common = useWords('DataExport', 'rights', englishRights);
  const port = useRights('DataExport').subject(subjectId);
  const answered = useAnsweredRequest<never>('DataExport', {
    subjectId,
    request,
    types: ['portability', 'access'],
    now,
  });
  const [formatsOut, setFormatsOut] = useState<ReadonlySet<ExportFormat>>(new Set());
  const [systemsOut, setSystemsOut] = useState<ReadonlySet<string>>(new Set());
  const zip = useZip();
  const readingId = useId();
  const asked = answered.request.state === 'ready' ? answered.request.value : null;
  // Without the request that was meant nobody knows what it would answer.
  const isUnknown = request !== undefined && answered.request.state === 'ready' && asked === null;
  const unreadId = answered.request.state === 'ready' && !isUnknown ? undefined : readingId;
  const formats = exportFormats.filter((format) => !formatsOut.has(format));
  const systems = held?.systems.map(({ system }) => system).filter((system) => !systemsOut.has(system));
  const paper = {
    ...(systems && systemsOut.size > 0 ? { systems } : {}),
    ...(locale === undefined ? {} : { locale }),
    ...(held && mask && mask.length > 0 ? { mask, seen: held.fingerprint } : {}),
  };
  const choice = { formats, ...paper };
  const isEmpty = formats.length === 0 || systems?.length === 0;
  const of = { asked, isUnknown, unreadId };
  const chosen = { formatsOut, setFormatsOut, systemsOut, setSystemsOut, paper, choice, isEmpty, ...of };
  return (
    <exportContext.Provider value={{ words, common, port, channel, locale, held, ...chosen, ...answered, zip }}>
      <section aria-label={words.title} lang={messages.locale} {...own} data-unticked="export" data-state={zip.state} />
    </exportContext.Provider>
  );
}
