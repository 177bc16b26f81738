import { useQuery } from '@tanstack/react-query';
import type { DraftImpact as Impact } from '../../shared/draft.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { useLanguage } from '../words/language-context.js';
import { settingsWords } from '../words/settings-words.js';
import { useWords } from '../words/use-words.js';
import { QueryState } from './query-state.js';

/** Whom publishing would cost their yes, before anybody publishes. */
export function DraftImpact() {
  const words = useWords(settingsWords);
  const { language } = useLanguage();
  const impact = useQuery({
    queryKey: keys.impact,
    queryFn: () => request<readonly Impact[]>('GET', '/api/settings/draft/impact'),
    staleTime: 0,
  });
  return (
    <QueryState query={impact}>
      {(cells) => {
        const hit = cells.filter(({ askedAgain, ended }) => askedAgain + ended > 0);
        if (hit.length === 0) return <p>{words.impactNone}</p>;
        return (
          <ul>
            {hit.map(({ title, channel, askedAgain, ended }) => {
              const say = ended > 0 ? words.impactEnded : words.impactAsked;
              const name = title[language] ?? '';
              return (
                <li key={`${name} ${channel}`}>{say(Math.max(askedAgain, ended), name, words.byChannel[channel])}</li>
              );
            })}
          </ul>
        );
      }}
    </QueryState>
  );
}
