import type { HeldTerms } from '../../model/data-source.js';
import type { StatementTongue } from './statement-tongue.js';

/** Why a set is there, on what ground, since and until when, who gets it and where it came from, as far as its system says. */
export function termLines(
  { why, ground, since, until, recipients = [], origin }: HeldTerms,
  { words, status, say, dated }: StatementTongue,
  uk: boolean,
): readonly string[] {
  const line = (label: string, value: string): readonly string[] => (value === '' ? [] : [`${label}: ${value}`]);
  return [
    ...(why ? [say(why)] : []),
    ...line(words.ground, ground ? `${status.grounds[ground]} (${words.article(ground, uk)})` : ''),
    ...line(words.since, since ? dated(since) : ''),
    ...line(words.until, typeof until === 'object' ? say(until) : dated(until ?? '')),
    ...line(words.recipients, recipients.map(say).join('; ')),
    ...line(words.origin, origin ? say(origin) : ''),
  ];
}
