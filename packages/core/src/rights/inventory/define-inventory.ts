import { ConsentError } from '../../errors/consent-error.js';
import type { Finding } from '../../errors/finding.js';
import { pointer } from '../../errors/pointer.js';
import { findingsOfIssues } from '../../model/findings-of-issues.js';
import { deepFreeze } from '../../policy/deep-freeze.js';
import type { Inventory, InventoryInput } from './inventory.js';
import { inventoryLocalesSchema, inventorySchema } from './inventory.schema.js';
import { placeFindings } from './place-findings.js';

const twice = (ids: readonly string[]): readonly Finding[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ code: 'duplicate_id', severity: 'error', path: pointer('systems', index, 'id'), params: { id } }]
      : [],
  );

const refused = (findings: readonly Finding[]) =>
  new ConsentError('invalid', { path: findings[0]?.path ?? '', findings });

/**
 * Declares where data is (GDPR Art. 30), for `createRights`. What the law asks for and is not said does not compile, or is refused
 * here; what depends on the day and on the policies in force the processing record says. The result is a frozen copy.
 * @throws `invalid` with every finding, each with its path; `wordsEn` has a sentence for each code
 */
export function defineInventory(input: InventoryInput): Inventory {
  const locales = inventoryLocalesSchema.safeParse(input, { reportInput: true });
  if (!locales.success) throw refused(findingsOfIssues(locales.error));
  const parsed = inventorySchema(locales.data.locales).safeParse(input, { reportInput: true });
  if (!parsed.success) throw refused(findingsOfIssues(parsed.error));
  // A place without a safeguard is what the findings are about: after them the copy is what its type says.
  const inventory = parsed.data as InventoryInput as Inventory;
  const { systems } = inventory;
  const findings = [
    ...twice(systems.map(({ id }) => id)),
    ...systems.flatMap((system, index) => placeFindings(system, index)),
  ];
  if (findings.length > 0) throw refused(findings);
  return deepFreeze(inventory);
}
