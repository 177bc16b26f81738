import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SampleName } from '../../shared/draft.js';
import type { Setup } from '../../shared/setup.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { Link } from '../router/link.js';
import { settingsWords } from '../words/settings-words.js';
import { useDates } from '../words/use-dates.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { Card } from './card.js';
import { Notice } from './notice.js';

/** Which policy is in force, and whether new customers are asked. */
export function PolicyInUse({ setup, isManager }: { readonly setup: Setup; readonly isManager: boolean }) {
  const words = useWords(settingsWords);
  const dates = useDates();
  const text = useProblemText();
  const client = useQueryClient();
  const ask = useMutation({
    mutationFn: (asking: boolean) => request('PUT', '/api/settings/asking', { asking }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.setup }),
  });
  const { policyId, version, publishedAt, publishedBy, consent } = setup;
  const sample = (policyId ?? 'repair-shop') as SampleName; // policies here begin as samples and keep their id
  const [name] = words.samples[sample];
  return (
    <Card title={words.onTitle}>
      {ask.error && <Notice tone="bad">{text(ask.error)}</Notice>}
      <p>{words.onText(name ?? '', version ?? 1, dates.day(publishedAt ?? ''), publishedBy ?? '')}</p>
      <label className="switch">
        <input
          type="checkbox"
          checked={ask.isPending ? ask.variables : consent === 'on'}
          disabled={!isManager || ask.isPending}
          onChange={(event) => ask.mutate(event.target.checked)}
        />
        <span>
          {words.asking}
          <small className="meta">{words.askingHint}</small>
        </span>
      </label>
      {setup.draftedId === null && (
        <p>
          <Link href="/settings/draft" className="button">
            {words.newDraft}
          </Link>
        </p>
      )}
    </Card>
  );
}
