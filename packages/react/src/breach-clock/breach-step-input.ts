import type {
  AffectedThen,
  BreachAudience,
  BreachException,
  BreachRisk,
  BreachStep,
  BreachStepInput,
  BreachWay,
  FactSaid,
} from '@unticked/core';
import { claimedTime } from '../capture-fields/claimed-time.js';
import { localTime } from './local-time.js';

/** A step as staff fill it in: nothing is chosen before they do. */
export interface BreachStepDraft {
  readonly step?: BreachStep;
  readonly whom?: BreachAudience;
  readonly way?: BreachWay;
  readonly risk?: BreachRisk;
  readonly exception?: BreachException;
  readonly controller?: string;
  readonly group?: string;
  /** Only lines that were touched. */
  readonly facts: readonly FactSaid[];
  readonly name: string;
  readonly contact: string;
  readonly decidedBy: string;
  readonly reference: string;
  /** As `datetime-local` has it. */
  readonly when: string;
  readonly note: string;
}

export const emptyStep: BreachStepDraft = {
  facts: [],
  name: '',
  contact: '',
  decidedBy: '',
  reference: '',
  when: '',
  note: '',
};

export interface Counted {
  readonly title: string;
  readonly affected: AffectedThen;
}

/** Its time, where it has one that is not to come. */
export function pastTime(when: string, now: number): string | undefined {
  const at = claimedTime(when, now);
  return at !== undefined && Date.parse(at) <= now ? at : undefined;
}

/** As of when is counted: left as it was proposed, it is the very instant at which we became aware. */
export const countedAsOf = ({ when }: BreachStepDraft, awareAt: string, now: number): string | undefined =>
  when === localTime(awareAt) ? awareAt : pastTime(when, now);

type Input = BreachStepInput extends infer Each ? (Each extends unknown ? Omit<Each, 'breach' | 'id'> : never) : never;

function told({ whom, way, controller, ...draft }: BreachStepDraft, now: number): Input | undefined {
  const toldAt = pastTime(draft.when, now);
  const [name, reference, note] = [draft.name.trim(), draft.reference.trim(), draft.note.trim()];
  if (!whom || !way || !toldAt || name === '' || (whom === 'controller' && !controller)) return undefined;
  return {
    step: 'told',
    whom,
    way,
    name,
    toldAt,
    ...(reference === '' ? {} : { reference }),
    ...(note === '' ? {} : { note }),
    ...(whom === 'controller' ? { controller: Number(controller) } : {}),
  };
}

/**
 * The step to send; none while something of it is missing.
 * @param counted what was counted, for the step that says so
 */
export function breachStepInput(draft: BreachStepDraft, now: number, counted?: Counted): Input | undefined {
  const { step, risk, exception } = draft;
  const [note, name, contact, decidedBy] = [draft.note, draft.name, draft.contact, draft.decidedBy].map((text) =>
    text.trim(),
  ) as [string, string, string, string]; // four in, four out
  switch (step) {
    case undefined:
    case 'became_aware':
      return undefined;
    case 'aware_corrected': {
      const awareAt = pastTime(draft.when, now);
      return awareAt && note !== '' ? { step, awareAt, note } : undefined;
    }
    case 'facts_said': {
      const facts = draft.facts.flatMap((one): readonly FactSaid[] => {
        if (one.state !== 'answered') return [one];
        const text = one.text.trim();
        return text === '' ? [] : [{ ...one, text }];
      });
      return facts.length > 0 ? { step, facts } : undefined;
    }
    case 'affected_counted':
      return counted && { step, ...counted };
    case 'risk_decided':
      return risk && decidedBy !== '' && note !== '' ? { step, risk, decidedBy, note } : undefined;
    case 'controller_named':
      return name !== '' && contact !== '' ? { step, name, contact } : undefined;
    case 'told':
      return told(draft, now);
    case 'not_told':
      return exception && note !== '' ? { step, exception, note } : undefined;
    default:
      return note === '' ? undefined : { step, note };
  }
}
