import type { KeepGround } from '@unticked/core';
import { retention as english } from '../messages/en/retention.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useTitles } from '../provider/use-titles.js';
import { useWords } from '../provider/use-words.js';

/** What kept the data, or keeps it: for what, on which ground, and until when. `data-unticked="meta"`. */
export function GroundLine({ subjectId, ground }: { readonly subjectId: string; readonly ground: KeepGround }) {
  const { format, textLocale } = useConsentContext('RetentionDesk');
  const words = useWords('RetentionDesk', 'retention', english);
  const titleOf = useTitles('RetentionDesk', subjectId);
  const { purposeId, until, norm } = ground;
  const name = [words.ground[ground.ground], norm && `(${norm})`].filter(Boolean).join(' ');
  return (
    <p data-unticked="meta">
      <span lang={textLocale} dir="auto">
        {titleOf(purposeId)}
      </span>
      : {until === 'open' ? name : words.due.ended(name, format.longDate(until))}
    </p>
  );
}
