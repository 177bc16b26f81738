import type { Staff } from '../../shared/staff.js';
import { GoLiveDesk } from '../parts/go-live-desk.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { goLiveWords } from '../words/go-live-words.js';
import { useWords } from '../words/use-words.js';

/** From looking on to a gate that binds. */
export function GoLivePage({ staff }: { readonly staff: Staff }) {
  const words = useWords(goLiveWords);
  return (
    <Page title={words.goLiveTitle} meta={words.goLiveHint}>
      {staff.role === 'manager' ? <GoLiveDesk /> : <Notice tone="plain">{words.managerOnly}</Notice>}
    </Page>
  );
}
