import { checkboxesContext } from './checkboxes-context.js';

/**
 * Names the group, and says who asks (UO-D04). For a clerk, whose screen has a heading of its own, the name is for
 * assistive technology only.
 *
 * `data-unticked="checkboxes-title"`, `data-unticked="checkboxes-who"`, `data-unticked="checkboxes-strict"`.
 */
export function ConsentCheckboxesHead() {
  const { form, questions, clerk, consent } = checkboxesContext.use('ConsentCheckboxes.Head');
  if (!form) return null;
  const { locale, title, privacyNotice, stricterThanLaw } = form;
  const words = consent.messages.checkboxes;
  const companies = new Set(questions.map(({ controller: { name, address } }) => `${name}, ${address}`));
  return (
    <>
      <legend data-unticked="checkboxes-title" lang={locale}>
        {title}
      </legend>
      {!clerk && (
        <p data-unticked="checkboxes-who">
          <span lang={locale}>{[...companies].join('; ')}</span>
          {' · '}
          <a href={privacyNotice.url} target="_blank" rel="noopener">
            {words.privacyNotice}
          </a>
        </p>
      )}
      {stricterThanLaw && <p data-unticked="checkboxes-strict">{words.stricterThanLaw}</p>}
    </>
  );
}
