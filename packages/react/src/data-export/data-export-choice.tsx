import { inLanguage } from '../anatomy/in-language.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { exportContext } from './export-context.js';
import { exportFormats } from './export-formats.js';
import { LeaveOut } from './leave-out.js';

/** Which forms and which systems it goes without: none before somebody says so. Systems are there once they were looked at. */
export function DataExportChoice() {
  const { words, held, zip, ...context } = exportContext.use('DataExport.Choice');
  const { locale } = useConsentContext('DataExport.Choice');
  const shared = { disabled: zip.state === 'running', missing: words.formatsMissing };
  return (
    <>
      <LeaveOut
        {...shared}
        legend={words.formats}
        options={exportFormats.map((value) => ({ value, label: words.format[value] }))}
        out={context.formatsOut}
        onChange={context.setFormatsOut}
      />
      {held && (
        <LeaveOut
          {...shared}
          legend={words.systems}
          options={held.systems.map(({ system, title }) => {
            const { text, lang } = inLanguage(title, locale);
            return { value: system, label: text, lang };
          })}
          out={context.systemsOut}
          onChange={context.setSystemsOut}
        />
      )}
    </>
  );
}
