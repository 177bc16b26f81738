import type { ErasureProgress, PersonState } from '@unticked/core';
import { useId, useState } from 'react';
import { Button } from '../anatomy/button.js';
import { Icon } from '../anatomy/icon.js';
import { Modal } from '../anatomy/modal.js';
import { Remark } from '../anatomy/remark.js';
import { ErasureDialogDefault } from '../erasure-dialog/erasure-dialog-default.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { binContext } from './bin-context.js';
import { Restore } from './restore.js';

export interface RecoveryBinPersonProps {
  readonly person: PersonState;
}

const DAY = 86_400_000;

/**
 * One person: since when, by whom and why they are removed, how long they can be brought back, and the two ways out; where an
 * erasure has begun, that it waits or runs, and no way out.
 *
 * `data-unticked="bin-person"`; `bin-left` says how long, with `data-tone="waiting"` in the last week; `bin-held` marks a hold,
 * `bin-begun` an erasure.
 */
export function RecoveryBinPerson({ person }: RecoveryBinPersonProps) {
  const { words, renderSubject, localeOf, now, onRestored } = binContext.use('RecoveryBin.Person');
  const { messages, format } = useConsentContext('RecoveryBin.Person');
  const id = useId();
  const [came, setCame] = useState<'restored' | ErasureProgress['state']>();
  const [asking, setAsking] = useState(false);
  const { subjectId, removed, holds, erasing } = person;
  if (!removed) return null;
  const { at, recoverUntil, reason, by } = removed;
  const left = Math.floor((Date.parse(recoverUntil) - now()) / DAY);
  const isOver = Date.parse(recoverUntil) <= now();
  const begun = came === undefined ? erasing : undefined;
  const who = by?.name ?? by?.id;
  const how = [words.bin.removed(format.longDate(at)), who && words.by(who)].filter(Boolean).join(' ');
  return (
    <article data-unticked="bin-person" aria-labelledby={id}>
      <strong id={id} dir="auto">
        {renderSubject(subjectId)}
      </strong>
      <p data-unticked="meta">{format.capital(how)}</p>
      {reason !== undefined && <p dir="auto">{messages.common.quote(reason)}</p>}
      {begun && (
        <p data-unticked="bin-begun" data-tone="waiting">
          <Icon name="clock" />
          <span>
            {words.bin.begun} {words.erasure.progress[begun.state]}
          </span>
        </p>
      )}
      {came === undefined && !begun && (
        <p data-unticked="bin-left" data-tone={left < 7 ? 'waiting' : undefined}>
          <Icon name={isOver ? 'cross' : 'clock'} />
          {format.capital(isOver ? words.bin.over : left < 1 ? words.lastDay : words.daysLeft(left))}
        </p>
      )}
      {holds.length > 0 && !begun && (
        <p data-unticked="bin-held" data-tone="no">
          <Icon name="block" />
          {words.bin.held}
        </p>
      )}
      <div role="status">
        {came !== undefined && (
          <Remark kind="done">{came === 'restored' ? words.bin.restored : words.erasure.progress[came]}</Remark>
        )}
      </div>
      <div data-unticked="bin-actions">
        {!isOver && came === undefined && !begun && (
          <Button onClick={() => setAsking(true)} aria-haspopup="dialog">
            {words.bin.restore}
          </Button>
        )}
        <Modal label={words.bin.restore} open={asking} onClose={() => setAsking(false)}>
          <Restore
            subjectId={subjectId}
            close={<Button onClick={() => setAsking(false)}>{messages.common.close}</Button>}
            onRestored={(back, details) => {
              setCame('restored');
              onRestored?.(back, details);
            }}
          />
        </Modal>
        {came !== 'restored' && !begun && (
          <ErasureDialogDefault
            subjectId={subjectId}
            locale={localeOf?.(subjectId)}
            label={words.bin.eraseForGood}
            onChanged={(so) => 'request' in so && setCame(so.state)}
          />
        )}
      </div>
    </article>
  );
}
