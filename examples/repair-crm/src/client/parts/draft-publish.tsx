import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DraftView } from '../../shared/draft.js';
import { request } from '../api/request.js';
import { navigate } from '../router/navigate.js';
import { commonWords } from '../words/common-words.js';
import { settingsWords } from '../words/settings-words.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { DraftImpact } from './draft-impact.js';
import { FindingList } from './finding-list.js';
import { Notice } from './notice.js';
import type { DraftEdits } from './use-draft-edits.js';

/** Asks once more: a published version never changes. */
export function DraftPublish({ view, edits }: { readonly view: DraftView; readonly edits: DraftEdits }) {
  const words = useWords(settingsWords);
  const common = useWords(commonWords);
  const text = useProblemText();
  const client = useQueryClient();
  const [isSure, setSure] = useState(false);
  const leave = async () => {
    navigate('/settings');
    client.removeQueries({ queryKey: ['draft'] });
    await client.invalidateQueries();
  };
  const publish = useMutation({
    mutationFn: async () => {
      await edits.flush();
      return request('POST', '/api/settings/draft/publish', {});
    },
    onSuccess: leave,
  });
  const discard = useMutation({ mutationFn: () => request('DELETE', '/api/settings/draft'), onSuccess: leave });
  const errors = view.findings.filter(({ severity }) => severity === 'error');
  const failed = publish.error ?? discard.error;
  return (
    <div className="stack">
      {failed && <Notice tone="bad">{text(failed)}</Notice>}
      {errors.length > 0 && (
        <Notice tone="bad" live={false}>
          <strong>{words.findings}</strong>
          <FindingList findings={errors} />
        </Notice>
      )}
      {isSure && <DraftImpact />}
      <div className="form-foot">
        {isSure ? (
          <>
            <span>{words.publishSure(view.draft.version)}</span>
            <button
              type="button"
              className="button primary"
              disabled={publish.isPending}
              onClick={() => publish.mutate()}
            >
              {words.publishYes}
            </button>
            <button type="button" className="button" onClick={() => setSure(false)}>
              {common.cancel}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              className="button primary"
              disabled={errors.length > 0}
              onClick={() =>
                edits.flush().then(
                  () => setSure(true),
                  () => undefined,
                )
              }
            >
              {words.publish}
            </button>
            <button type="button" className="link" onClick={() => discard.mutate()}>
              {words.discard}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
