import { checkboxesContext } from './checkboxes-context.js';
import { TextLink } from './text-link.js';

/**
 * Names the group, and says who asks (UO-D04). For a clerk, whose screen has a heading of its own, the name is for
 * assistive technology only.
 *
 * `data-unticked="checkboxes-title"`, `data-unticked="checkboxes-who"`.
 */
export function ConsentCheckboxesHead() {
  const { form, questions, clerk, consent } = checkboxesContext.use('ConsentCheckboxes.Head');
  if (!form) return null;
  const words = consent.messages.checkboxes;
  const companies = new Map(questions.map(({ controller }) => [controller.id, controller]));
  return (
    <>
      <legend data-unticked={clerk ? 'hidden' : 'checkboxes-title'} lang={form.locale}>
        {form.title}
      </legend>
      {!clerk && (
        <p data-unticked="checkboxes-who" lang={form.locale}>
          {[...companies.values()].map(({ name, address }) => `${name}, ${address}`).join('; ')}
          {' · '}
          <TextLink url={form.privacyNotice.url}>{words.privacyNotice}</TextLink>
        </p>
      )}
      {form.stricterThanLaw && <p data-unticked="checkboxes-strict">{words.stricterThanLaw}</p>}
    </>
  );
}
