import { wordsDe } from '../../rule/words-de.js';
import { wordsEn } from '../../rule/words-en.js';
import type { InventoryCase } from './inventory-case.js';
import type { ControllerField, InventoryEntry, ProcessingRecord, ProcessorField } from './inventory-document.js';
import { inventoryFindings } from './inventory-findings.js';
import { inventoryTongue } from './inventory-tongue.js';
import { purposesText, responsibleText } from './own-values.js';
import { partiesOf, partyLines } from './parties-of.js';
import { systemValues } from './system-values.js';

const controllerFields: readonly ControllerField[] = [
  'responsible',
  'purposes',
  'persons',
  'data',
  'sources',
  'recipients',
  'places',
  'retention',
  'operator',
  'security',
];

const processorFields: readonly ProcessorField[] = [
  'clients',
  'processing',
  'persons',
  'data',
  'sources',
  'recipients',
  'places',
  'retention',
  'operator',
  'security',
];

/** The record of processing activities (GDPR Art. 30). @param sources the ids of all systems that hold data of persons */
export function processingRecord(of: InventoryCase, sources: readonly string[]): ProcessingRecord {
  const { inventory, purposes, facts, at } = of;
  const tongue = inventoryTongue(of.locale, at.slice(0, 10));
  const { own, say, locale } = tongue;
  const sentences: Readonly<Record<string, string>> = /^de\b/i.test(locale) ? wordsDe : wordsEn;
  const ours: InventoryEntry<ControllerField>[] = [];
  const others: InventoryEntry<ProcessorField>[] = [];
  for (const system of inventory.systems) {
    const frame = { id: system.id, title: say(system.title) };
    const shared = systemValues(system, facts, tongue);
    if (system.role === 'processor') {
      const clients = system.onBehalfOf.map((one) => partyLines(one).join(', '));
      others.push({ ...frame, values: { ...shared, clients, processing: system.processing.map(say) } });
    } else {
      const responsible = responsibleText(system, of, tongue);
      ours.push({
        ...frame,
        values: { ...shared, responsible, purposes: purposesText(system, purposes, 'staff', tongue) },
      });
    }
  }
  const labelled = <Field extends ControllerField | ProcessorField>(ids: readonly Field[]) =>
    ids.map((id) => ({ id, label: own.fields[id] }));
  return {
    locale,
    at,
    title: own.recordTitle(inventory.controller.name),
    parties: partiesOf(inventory, own),
    asController: { heading: own.asController, rows: own.system, fields: labelled(controllerFields), entries: ours },
    asProcessor: { heading: own.asProcessor, rows: own.system, fields: labelled(processorFields), entries: others },
    findings: inventoryFindings(of, sources).map(({ system, ...finding }) => ({
      ...finding,
      text: sentences[finding.code] ?? finding.code,
      ...(system ? { system: say(system.title) } : {}),
    })),
  };
}
