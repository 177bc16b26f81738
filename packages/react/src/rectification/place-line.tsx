import type { PlaceProgress, Rectification } from '@unticked/core';
import { Icon, type IconName } from '../anatomy/icon.js';
import { inLanguage } from '../anatomy/in-language.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { rectificationContext } from './rectification-context.js';
import { standsText } from './stands-text.js';
import { StepDialog } from './step-dialog.js';
import { StepFields } from './step-fields.js';

const marks: Readonly<Record<PlaceProgress['state'], IconName>> = {
  waiting: 'clock',
  failed: 'warn',
  by_hand: 'half',
  done: 'check',
};

/** One place: which system, how far it is, and the button that says it was done by hand. `data-unticked="rectification-place"`, `data-state`. */
export function PlaceLine({ of, index }: { readonly of: Rectification; readonly index: number }) {
  const context = rectificationContext.use('Rectification.List');
  const { format, locale } = useConsentContext('Rectification.List');
  const place = of.places[index];
  if (!place) return null;
  const { words, common } = context;
  const { state, tries, at, by, title, setTitle, columnTitle, column } = place;
  const system = inLanguage(title, locale).text;
  const label = columnTitle ? inLanguage(columnTitle, locale).text : column;
  const name = by?.name ?? by?.id;
  const facts = [
    words.state[state],
    state === 'failed' && words.tried(tries),
    state === 'done' && at && format.date(at),
    name && common.by(name),
  ];
  return (
    <li data-unticked="rectification-place" data-state={state}>
      <div dir="auto">{words.place(system, inLanguage(setTitle, locale).text, label)}</div>
      <div>
        <Icon name={marks[state]} /> {facts.filter(Boolean).join(', ')}
      </div>
      <StepDialog
        label={words.byHand(system)}
        offered={state !== 'done' && of.next.includes('by_hand')}
        stands={standsText(of, context, place)}
      >
        {(inDialog) => (
          <StepFields
            reason="by_hand"
            label={words.save}
            why={words.byHandHow}
            whyMissing={words.byHandMissing}
            about={[of.id, index]}
            send={(port, call) =>
              port.takeRectificationStep({
                id: call.id,
                rectification: of.id,
                step: 'by_hand',
                place: index,
                note: call.reason,
              })
            }
            {...inDialog}
          />
        )}
      </StepDialog>
    </li>
  );
}
