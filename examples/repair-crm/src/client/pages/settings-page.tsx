import type { Staff } from '../../shared/staff.js';
import { useSetup } from '../api/use-setup.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { PolicyInUse } from '../parts/policy-in-use.js';
import { PostCard } from '../parts/post-card.js';
import { PurposeModes } from '../parts/purpose-modes.js';
import { QueryState } from '../parts/query-state.js';
import { SampleChoice } from '../parts/sample-choice.js';
import { Link } from '../router/link.js';
import { settingsWords } from '../words/settings-words.js';
import { useWords } from '../words/use-words.js';

/** Off at first. Everybody may look; a manager changes. */
export function SettingsPage({ staff }: { readonly staff: Staff }) {
  const words = useWords(settingsWords);
  const setup = useSetup();
  const isManager = staff.role === 'manager';
  return (
    <Page title={words.title}>
      <QueryState query={setup}>
        {(known) => (
          <div className="stack">
            {!isManager && <Notice tone="plain">{words.managerOnly}</Notice>}
            {known.draftedId !== null && (
              <Notice tone="plain">
                {words.draftWaiting} <Link href="/settings/draft">{words.openDraft}</Link>
              </Notice>
            )}
            {known.consent === 'off' ? (
              <SampleChoice canBegin={isManager && known.draftedId === null} />
            ) : (
              <>
                <PolicyInUse setup={known} isManager={isManager} />
                <PurposeModes purposes={known.purposes} isManager={isManager} />
                <PostCard isManager={isManager} />
              </>
            )}
          </div>
        )}
      </QueryState>
    </Page>
  );
}
