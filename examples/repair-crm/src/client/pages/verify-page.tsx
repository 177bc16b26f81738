import { useMutation } from '@tanstack/react-query';
import type { VerifyReport } from '@unticked/core';
import { request } from '../api/request.js';
import { BrokenList } from '../parts/broken-list.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { verifyWords } from '../words/verify-words.js';

export interface NamedReport extends VerifyReport {
  /** Customers' names by id. */
  readonly names: Readonly<Record<string, string>>;
}

export function VerifyPage() {
  const words = useWords(verifyWords);
  const text = useProblemText();
  const verify = useMutation({ mutationFn: () => request<NamedReport>('POST', '/api/verify', {}) });
  const { data: report, error, isPending } = verify;
  return (
    <Page title={words.title} meta={words.hint}>
      <div className="stack">
        <div>
          <button type="button" className="button primary" disabled={isPending} onClick={() => verify.mutate()}>
            {isPending ? words.running : words.run}
          </button>
        </div>
        <div role="status">
          {error && <Notice tone="bad">{text(error)}</Notice>}
          {report && (
            <Notice tone={report.ok ? 'good' : 'bad'}>
              <strong>{report.ok ? words.fine : words.found(report.broken.length)}</strong>
              <p>{words.counts(report.checked)}</p>
            </Notice>
          )}
        </div>
        {report && <BrokenList report={report} />}
      </div>
    </Page>
  );
}
