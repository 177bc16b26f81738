import { Button } from '../anatomy/button.js';
import { auditContext } from './audit-context.js';

/** Prints the summary and the list of files, and nothing else of the page. */
export function AuditPackPrint() {
  const { words, making, print } = auditContext.use('AuditPack.Print');
  return making.state === 'made' ? <Button onClick={print}>{words.print}</Button> : null;
}
