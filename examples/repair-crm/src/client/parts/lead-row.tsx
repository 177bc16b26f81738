import { ConsentHistory, ConsentPills } from '@unticked/react';
import type { LeadLine } from '../../shared/lead.js';
import { leadWords } from '../words/lead-words.js';
import { useDates } from '../words/use-dates.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { useWords } from '../words/use-words.js';

export interface LeadRowProps {
  readonly lead: LeadLine;
  /** `undefined`: not for this member of staff. */
  readonly onMake: (() => void) | undefined;
}

/** Somebody who signed up: what they said, and the way to a customer. */
export function LeadRow({ lead: { id, name, email, createdAt }, onMake }: LeadRowProps) {
  const words = useWords(leadWords);
  const dates = useDates();
  const ruleWords = useRuleWords();
  return (
    <li className="row">
      <div>
        <strong>{name}</strong>
        <p className="meta">
          {[name === email ? '' : email, words.since(dates.day(createdAt))].filter(Boolean).join(' · ')}
        </p>
      </div>
      <ConsentPills compact subjectId={id} />
      <div className="row-order">
        <ConsentHistory.Dialog subjectId={id} ruleWords={ruleWords} aria-label={words.historyOf(name)}>
          {words.history}
        </ConsentHistory.Dialog>
        {onMake && (
          <button type="button" className="button" aria-label={words.makeOf(name)} onClick={onMake}>
            {words.make}
          </button>
        )}
      </div>
    </li>
  );
}
