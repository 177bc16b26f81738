import type { UnknownWordingCase } from '@unticked/core';
import { useId } from 'react';
import { CoverList } from '../anatomy/cover-list.js';
import { FileLine } from '../kept-files/file-line.js';
import { hasFile } from '../kept-files/has-file.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useTitles } from '../provider/use-titles.js';
import { lookContext } from './look-context.js';
import { Settling } from './settling.js';

export interface NeedsALookCaseProps {
  readonly found: UnknownWordingCase;
}

/**
 * One form: whose it is, who recorded it, what stands on it, its file, what it is thought to cover, and what can be done.
 *
 * `data-unticked="look-case"`; its text is a `quote`, its file a `kept-file`.
 */
export function NeedsALookCase({ found }: NeedsALookCaseProps) {
  const { words, evidence: port, renderSubject } = lookContext.use('NeedsALook.Case');
  const { messages, format } = useConsentContext('NeedsALook.Case');
  const titleOf = useTitles('NeedsALook.Case', found.subjectId);
  const id = useId();
  const { subjectId, text, locale, covers, method, claimedAt, recordedAt, recordedBy, note, evidence } = found;
  const by = recordedBy.name ?? recordedBy.id;
  const how = [messages.common.method[method], words.said(format.longDate(claimedAt))].join(', ');
  const recorded = words.recorded(by, `${format.date(recordedAt)}, ${format.time(recordedAt)}`);
  return (
    <article data-unticked="look-case" aria-labelledby={id}>
      <strong id={id} dir="auto">
        {renderSubject(subjectId)}
      </strong>
      <p data-unticked="meta">
        {format.capital(how)}. {format.capital(recorded)}.
      </p>
      {text === undefined ? (
        <p>{words.scanOnly}</p>
      ) : (
        <div>
          <div data-unticked="meta">{words.wording(format.language(locale))}</div>
          <blockquote data-unticked="quote" lang={locale} dir="auto">
            {text}
          </blockquote>
        </div>
      )}
      {note !== undefined && <p>{messages.common.quote(note)}</p>}
      {hasFile(found) && port ? (
        <FileLine evidence={found.evidence} date={claimedAt} subjectId={subjectId} port={port} />
      ) : (
        evidence && <p data-unticked="meta">{format.capital(messages.history.evidence[evidence.kind])}</p>
      )}
      <div>
        <div data-unticked="meta">{words.believed(by)}</div>
        <CoverList cells={covers} titleOf={titleOf} />
      </div>
      <Settling found={found} titleOf={titleOf} />
    </article>
  );
}
