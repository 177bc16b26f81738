import { ContactTrend } from '@unticked/react';
import type { PurposeLine } from '../../shared/setup.js';
import { useTrend } from '../api/use-trend.js';
import { useLanguage } from '../words/language-context.js';
import { marketingWords } from '../words/marketing-words.js';
import { useWords } from '../words/use-words.js';
import { QueryState } from './query-state.js';

/** How many could be contacted for a purpose over the last year. */
export function TrendCard({ purpose: { id, title } }: { readonly purpose: PurposeLine }) {
  const words = useWords(marketingWords);
  const { language } = useLanguage();
  const trend = useTrend(id);
  return (
    <div className="card">
      <h2>{words.trend}</h2>
      <p className="meta">{words.trendHint}</p>
      <QueryState query={trend}>
        {(counts) => <ContactTrend counts={counts} title={title[language] ?? id} />}
      </QueryState>
    </div>
  );
}
