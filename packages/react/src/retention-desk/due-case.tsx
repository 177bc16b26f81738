import type { RetentionCase } from '@unticked/core';
import { useId } from 'react';
import { Icon } from '../anatomy/icon.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { GroundLine } from './ground-line.js';
import { retentionContext } from './retention-context.js';

/**
 * One person: since when nothing keeps their data, what kept it, and what a run would do.
 *
 * `data-unticked="due-case"`, `data-action`; in it `overdue` with `data-tone="no"`.
 */
export function DueCase({ found }: { readonly found: RetentionCase }) {
  const { words, renderSubject } = retentionContext.use('RetentionDesk.Due');
  const { format } = useConsentContext('RetentionDesk.Due');
  const id = useId();
  const { subjectId, about, since, urgency, action, ended } = found;
  const when =
    since === 'never' ? words.due.never : words.due[about === 'proof' ? 'proofSince' : 'since'](format.longDate(since));
  return (
    <article data-unticked="due-case" data-action={action} aria-labelledby={id}>
      <strong id={id} dir="auto">
        {renderSubject(subjectId)}
      </strong>
      <p>{when}</p>
      {urgency === 'overdue' && (
        <p data-unticked="overdue" data-tone="no">
          <Icon name="warn" />
          {words.due.late}
        </p>
      )}
      {ended.map((ground) => (
        <GroundLine key={`${ground.purposeId} ${ground.ground}`} subjectId={subjectId} ground={ground} />
      ))}
      <p data-unticked="meta">{words.due.action[action]}</p>
    </article>
  );
}
