import type { KeepTask } from '@unticked/core';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { DialogButton } from '../anatomy/dialog-button.js';
import { Icon } from '../anatomy/icon.js';
import { Remark } from '../anatomy/remark.js';
import { retention as english } from '../messages/en/retention.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useTitles } from '../provider/use-titles.js';
import { useWords } from '../provider/use-words.js';
import { GroundFields } from './ground-fields.js';
import { GroundLine } from './ground-line.js';

export interface RetentionDeskTaskProps {
  readonly task: KeepTask;
  /** How the person is named. @default not: the page is theirs */
  readonly renderSubject?: ((subjectId: string) => ReactNode) | undefined;
}

/**
 * One decision: whose consent was withdrawn and when, which other grounds the records give, and a button that names one.
 *
 * `data-unticked="keep-task"`.
 */
export function RetentionDeskTask({ task, renderSubject }: RetentionDeskTaskProps) {
  const words = useWords('RetentionDesk.Task', 'retention', english);
  const { format, textLocale } = useConsentContext('RetentionDesk.Task');
  const titleOf = useTitles('RetentionDesk.Task', task.subjectId);
  const [named, setNamed] = useState<string>();
  const place = useRef<HTMLDivElement>(null);
  // The dialog and the button that opened it are gone: the focus is not to go with them.
  useEffect(() => {
    if (named !== undefined) place.current?.focus();
  }, [named]);
  const id = useId();
  const { subjectId, purposeId, since, mayKeep } = task;
  return (
    <article data-unticked="keep-task" aria-labelledby={id}>
      <strong id={id}>
        {renderSubject && (
          <>
            <span dir="auto">{renderSubject(subjectId)}</span>:{' '}
          </>
        )}
        <span lang={textLocale} dir="auto">
          {titleOf(purposeId)}
        </span>
      </strong>
      <p data-unticked="keep-since" data-tone={named === undefined ? 'waiting' : undefined}>
        <Icon name="clock" />
        {words.tasks.withdrawn(format.longDate(since))}
      </p>
      <div ref={place} tabIndex={-1} role="status">
        {named !== undefined && <Remark kind="done">{words.tasks.named(named)}</Remark>}
      </div>
      {named === undefined && (
        <>
          <p>{words.tasks.choice}</p>
          <p data-unticked="meta">{mayKeep.grounds.length > 0 ? words.tasks.otherGrounds : words.tasks.noOther}</p>
          {mayKeep.grounds.map((ground) => (
            <GroundLine key={`${ground.purposeId} ${ground.ground}`} subjectId={subjectId} ground={ground} />
          ))}
          <DialogButton label={words.tasks.name} part="RetentionDesk.Task">
            {(close) => (
              <GroundFields task={task} close={close} onNamed={(until) => setNamed(format.longDate(until))} />
            )}
          </DialogButton>
        </>
      )}
    </article>
  );
}
