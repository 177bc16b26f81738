import type { AccessStatement, Held, Mask } from '@unticked/core';
import type { SubjectRights } from '@unticked/core/rights';
import { useRef, useState } from 'react';
import type { StatementView } from './statement-context.js';

export interface StatementChosen {
  readonly held: Held | undefined;
  readonly mask: readonly Mask[];
  readonly locale: string | undefined;
}

type Made =
  | { readonly state: 'idle' | 'making' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'made'; readonly statement: AccessStatement; readonly of: string };

/** What a statement is made of, to see whether it is still what was chosen. */
const keyOf = ({ held, mask }: StatementChosen, language: string | undefined): string =>
  JSON.stringify([held?.fingerprint, mask, language]);

/** The statement of what was looked at, made at a press and never by itself: each is written down as a look. */
export function useMade(port: SubjectRights, chosen: StatementChosen, onMade: () => void) {
  const [made, setMade] = useState<Made>({ state: 'idle' });
  const [language, setLanguage] = useState(chosen.locale);
  const last = useRef(0);
  const key = keyOf(chosen, language);
  const make = async (asked: string | undefined): Promise<void> => {
    const { held, mask } = chosen;
    if (!held) return;
    last.current += 1;
    const turn = last.current;
    setLanguage(asked);
    setMade({ state: 'making' });
    let next: Made;
    try {
      const choice = { ...(asked !== undefined && { locale: asked }), mask, seen: held.fingerprint };
      next = { state: 'made', statement: await port.statement(choice), of: keyOf(chosen, asked) };
    } catch (error) {
      next = { state: 'failed', error };
    }
    // A later press is what counts.
    if (turn !== last.current) return;
    setMade(next);
    onMade();
  };
  const view: StatementView =
    made.state === 'made' ? { state: 'made', statement: made.statement, isStale: made.of !== key } : made;
  return { view, language, make: (asked: string | undefined = language) => void make(asked) };
}
