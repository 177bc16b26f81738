import { Button } from '../anatomy/button.js';
import { fileSize } from '../anatomy/file-size.js';
import { saveBlob } from '../anatomy/save-blob.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { auditContext } from './audit-context.js';
import { lastDayOf } from './period.js';

/** Keeps the pack that came: it is not made again for it. */
export function AuditPackDownload() {
  const { words, making } = auditContext.use('AuditPack.Download');
  const { locale } = useConsentContext('AuditPack.Download');
  if (making.state !== 'made') return null;
  const { zip, summary } = making;
  const name = `audit-${summary.from.slice(0, 10)}-${lastDayOf(summary.until)}.zip`;
  return (
    <Button kind="primary" onClick={() => saveBlob(zip, name)}>
      {words.download(fileSize(zip.size, locale))}
    </Button>
  );
}
