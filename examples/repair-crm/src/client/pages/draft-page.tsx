import { useQueryClient } from '@tanstack/react-query';
import { buildForm, checkDraft, type DraftStep } from '@unticked/core';
import { PolicyEditor } from '@unticked/react';
import type { Staff } from '../../shared/staff.js';
import { keys } from '../api/keys.js';
import { useSetup } from '../api/use-setup.js';
import { Page } from '../parts/page.js';
import { QueryState } from '../parts/query-state.js';
import { settingsWords } from '../words/settings-words.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { useWords } from '../words/use-words.js';

/** What is offered; the server decides it. */
const steps: Readonly<Record<Staff['role'], readonly DraftStep[]>> = {
  clerk: ['saved', 'submitted'],
  officer: ['approved', 'returned'],
  manager: ['saved', 'submitted', 'published', 'discarded'],
};

/** The texts of the next version. */
export function DraftPage({ staff }: { readonly staff: Staff }) {
  const words = useWords(settingsWords);
  const ruleWords = useRuleWords();
  const client = useQueryClient();
  const setup = useSetup();
  return (
    <Page title={words.textsTitle} meta={words.textsHint}>
      <QueryState query={setup}>
        {({ draftedId, policyId }) => (
          <PolicyEditor
            key={draftedId ?? policyId}
            policyId={draftedId ?? policyId ?? 'repair-shop'}
            buildForm={buildForm}
            checkDraft={checkDraft}
            ruleWords={ruleWords}
            steps={steps[staff.role]}
            onTaken={() => void client.invalidateQueries({ queryKey: keys.setup })}
          />
        )}
      </QueryState>
    </Page>
  );
}
