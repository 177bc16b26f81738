import type { BoxRowProps } from './box-row.js';
import { checkboxesContext } from './checkboxes-context.js';

/** What stands beside a box: the question's name where it is the only one, else the channel, "I have read this" or "I object". */
export function BoxLabel({
  question,
  box: { says, channel },
  single,
}: Pick<BoxRowProps, 'question' | 'box' | 'single'>) {
  const { consent, clerk, form, format } = checkboxesContext.use('ConsentCheckboxes.Question');
  const { common, checkboxes } = consent.messages;
  const reader = clerk ? 'clerk' : 'person';
  if (single) {
    const aside = says === 'given' ? checkboxes.yourChoice : checkboxes.told;
    return (
      <>
        <strong lang={form?.locale}>{clerk ? question.clerkLabel : question.title}</strong>
        {!clerk && <small>{` (${aside})`}</small>}
      </>
    );
  }
  if (says === 'acknowledged') return clerk ? question.clerkLabel : checkboxes.told;
  const by = channel ? common.byChannels(common.channel[channel]) : '';
  if (says === 'objected') return checkboxes.objects[reader](by);
  return clerk && channel ? format.capital(common.channel[channel]) : by;
}
