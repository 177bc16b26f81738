import { useQuery } from '@tanstack/react-query';
import type { DraftView } from '../../shared/draft.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { DraftDesk } from '../parts/draft-desk.js';
import { Page } from '../parts/page.js';
import { QueryState } from '../parts/query-state.js';
import { settingsWords } from '../words/settings-words.js';
import { useWords } from '../words/use-words.js';

export function DraftPage() {
  const words = useWords(settingsWords);
  const draft = useQuery({ queryKey: keys.draft, queryFn: () => request<DraftView>('GET', '/api/settings/draft') });
  return (
    <QueryState query={draft}>
      {(view) => (
        <Page title={words.draftTitle(view.draft.version)} meta={words.draftHint}>
          <DraftDesk view={view} />
        </Page>
      )}
    </QueryState>
  );
}
