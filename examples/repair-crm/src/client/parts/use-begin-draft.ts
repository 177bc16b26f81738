import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sampleOf } from '@unticked/core';
import type { SampleName } from '../../shared/draft.js';
import { drawTerms } from '../../shared/draw-terms.js';
import { admin } from '../api/admin.js';
import { keys } from '../api/keys.js';
import { newRequestId } from '../recipes/new-request-id.js';
import { navigate } from '../router/navigate.js';

/** Makes a sample the draft of the shop's own first version, and opens it. */
export function useBeginDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (sample: SampleName) => {
      const policy = admin.policy(sample);
      const { revision } = await policy.draft();
      const first = sampleOf(sample, { effectiveFrom: new Date().toISOString(), version: 1, drawTerms });
      return policy.saveDraft({ id: newRequestId(), basedOn: revision, policy: first });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: keys.setup });
      navigate('/settings/draft');
    },
  });
}
