import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DraftView, SampleName } from '../../shared/draft.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { navigate } from '../router/navigate.js';

/** Makes a draft and opens it. Where a policy is in force the draft continues that, and the sample's name counts for nothing. */
export function useBeginDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sample: SampleName) => request<DraftView>('POST', '/api/settings/draft', { sample }),
    onSuccess: (view) => {
      client.removeQueries({ queryKey: keys.draft });
      client.setQueryData(keys.draft, view);
      void client.invalidateQueries({ queryKey: keys.setup });
      navigate('/settings/draft');
    },
  });
}
