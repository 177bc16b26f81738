import type { Finding } from '../../errors/finding.js';
import { pointer } from '../../errors/pointer.js';
import type { InventorySystem } from './inventory.js';
import type { InventoryCase } from './inventory-case.js';
import { placeFindings } from './place-findings.js';

type Found = Finding & { readonly system?: InventorySystem };

const purposeIds = (system: InventorySystem): readonly unknown[] =>
  system.role === 'processor' ? [] : system.purposes;

function ofSystem(
  system: InventorySystem,
  index: number,
  known: ReadonlySet<string>,
  sources: readonly string[],
): readonly Found[] {
  const found = (
    code: string,
    severity: Finding['severity'],
    path: readonly PropertyKey[],
    params: Finding['params'],
  ) => ({
    code,
    severity,
    path: pointer('systems', index, ...path),
    params,
    system,
  });
  const { dataSource, security } = system;
  return [
    ...purposeIds(system).flatMap((id, at) =>
      typeof id === 'string' && !known.has(id)
        ? [found('unknown_purpose', 'error', ['purposes', at], { purposeId: id })]
        : [],
    ),
    ...(dataSource !== undefined && !sources.includes(dataSource)
      ? [found('unknown_source', 'error', ['dataSource'], { source: dataSource })]
      : []),
    ...(security ? [] : [found('security_unsaid', 'warning', ['security'], {})]),
  ];
}

/**
 * What of the inventory does not fit what is in force today: its purposes, its countries, and the systems that hold data.
 * @param sources the ids of all systems that hold data of persons
 */
export function inventoryFindings(
  { inventory: { systems }, purposes, at }: Pick<InventoryCase, 'inventory' | 'purposes' | 'at'>,
  sources: readonly string[],
): readonly Found[] {
  const known = new Set(purposes.map(({ purpose }) => purpose.id));
  const served = new Set(systems.flatMap(purposeIds));
  const listed = new Set(systems.map(({ dataSource }) => dataSource));
  const lacking = (code: string, params: Finding['params']): Found => ({
    code,
    severity: 'error',
    path: '/systems',
    params,
  });
  return [
    ...systems.flatMap((system, index) => [
      ...placeFindings(system, index, at.slice(0, 10)).map((finding) => ({ ...finding, system })),
      ...ofSystem(system, index, known, sources),
    ]),
    ...sources.filter((id) => !listed.has(id)).map((source) => lacking('unlisted_source', { source })),
    ...[...known].filter((id) => !served.has(id)).map((purposeId) => lacking('unlisted_purpose', { purposeId })),
  ];
}
