import type { Rectification } from '@unticked/core';
import { Icon } from '../anatomy/icon.js';
import { inLanguage } from '../anatomy/in-language.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { rectificationContext } from './rectification-context.js';
import { StepDialog } from './step-dialog.js';
import { StepFields } from './step-fields.js';

/** Somebody who got what was wrong, and how they were told, or the button that says so. `data-unticked="rectification-recipient"`. */
export function RecipientLine({ of, index }: { readonly of: Rectification; readonly index: number }) {
  const { words } = rectificationContext.use('Rectification.List');
  const { format, locale } = useConsentContext('Rectification.List');
  const recipient = of.recipients[index];
  if (!recipient) return null;
  const { told } = recipient;
  const name = inLanguage(recipient.title, locale).text;
  return (
    <li data-unticked="rectification-recipient">
      <div dir="auto">{name}</div>
      <div dir="auto">
        <Icon name={told ? 'check' : 'clock'} /> {told ? words.told(format.date(told.at), told.how) : words.notTold}
      </div>
      <StepDialog label={words.tell(name)} offered={!told && of.next.includes('told')}>
        {(inDialog) => (
          <StepFields
            reason="told"
            label={words.save}
            why={words.tellHow}
            whyMissing={words.tellMissing}
            about={[of.id, index]}
            send={(port, call) =>
              port.takeRectificationStep({
                id: call.id,
                rectification: of.id,
                step: 'told',
                recipient: index,
                how: call.reason.slice(0, 200),
              })
            }
            {...inDialog}
          />
        )}
      </StepDialog>
    </li>
  );
}
