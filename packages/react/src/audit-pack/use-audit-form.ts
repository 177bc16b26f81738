import type { AuditQuestion } from '@unticked/core/rights';
import { useEffect, useRef, useState } from 'react';
import { newId } from '../answers/new-id.js';
import { instantsOf, lastQuarter, lastYear, type Period } from './period.js';

/** A field that can be refused. */
export type AuditField = 'from' | 'until' | 'brand' | 'sampleSize' | 'seed';

const fields: readonly AuditField[] = ['from', 'until', 'brand', 'sampleSize', 'seed'];

/** As the fields have them; `brand` is `''` for all. */
export type AuditChoice = Readonly<Record<AuditField, string>> & { readonly staff: 'unnamed' | 'named' };

export interface AuditForm {
  readonly choice: AuditChoice;
  /** What is to be put right before a pack can be made. */
  readonly problems: ReadonlySet<AuditField>;
  readonly change: (part: Partial<AuditChoice>) => void;
  readonly presets: { readonly lastQuarter: () => void; readonly lastYear: () => void };
  /** What is asked for; nothing where no pack can be asked for yet, which is then said at its fields. */
  readonly ask: (locale: string) => AuditQuestion | undefined;
  /** What the server refused. Says whether that has a field here. */
  readonly refuse: (path: unknown) => boolean;
  /** Where the first field that is in error gets the focus. */
  readonly place: { current: HTMLDivElement | null };
}

/** Short enough to be said on the phone. */
const drawWord = (): string => newId().slice(0, 8);

function unasked({ from, until, seed, sampleSize }: AuditChoice): readonly AuditField[] {
  const missing = { from, until, seed: seed.trim(), sampleSize };
  return fields.filter((field) => field !== 'brand' && missing[field] === '');
}

/** What a pack is asked for, with last quarter and a word that was drawn to begin with. */
export function useAuditForm(now: () => number): AuditForm {
  const [choice, setChoice] = useState<AuditChoice>({
    from: '',
    until: '',
    brand: '',
    sampleSize: '25',
    seed: '',
    staff: 'unnamed',
  });
  const [problems, setProblems] = useState<ReadonlySet<AuditField>>(new Set());
  const place = useRef<HTMLDivElement>(null);
  const change = (part: Partial<AuditChoice>): void => {
    setChoice((before) => ({ ...before, ...part }));
    setProblems((before) => new Set([...before].filter((field) => !Object.hasOwn(part, field))));
  };
  const begin = useRef(() => setChoice((before) => ({ ...before, ...lastQuarter(now()), seed: drawWord() })));
  // After hydration: a server knows neither the reader's day nor their word.
  useEffect(() => begin.current(), []);
  useEffect(() => {
    if (problems.size > 0) place.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problems]);
  const preset = (periodOf: (now: number) => Period) => () => change(periodOf(now()));
  return {
    choice,
    problems,
    change,
    presets: { lastQuarter: preset(lastQuarter), lastYear: preset(lastYear) },
    ask: (locale) => {
      const missing = unasked(choice);
      setProblems(new Set(missing));
      if (missing.length > 0) return undefined;
      const { brand, seed, staff, sampleSize } = choice;
      return {
        ...instantsOf(choice),
        seed: seed.trim(),
        sampleSize: Number(sampleSize),
        staff,
        locale,
        ...(brand === '' ? {} : { brand }),
      };
    },
    refuse: (path) => {
      const field = fields.find((one) => path === `/${one}`);
      if (field) setProblems(new Set([field]));
      return field !== undefined;
    },
    place,
  };
}
