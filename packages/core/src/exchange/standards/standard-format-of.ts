import { dpvTerm } from './dpv-term.js';
import type { JsonNode } from './json-node.js';
import type { StandardFormat } from './standard-reading.js';

/** What a JSON value is, and the records in it. */
export interface Recognised {
  readonly format: StandardFormat;
  /** What the records stand in, or they themselves. */
  readonly roots: readonly JsonNode[];
  readonly records: readonly JsonNode[];
}

const isOfType = (node: JsonNode, type: string): boolean =>
  node.all('@type').some(({ text }) => dpvTerm(text) === type);

/** Older drafts name the type in `conformsTo` alone. */
const is27560 = (node: JsonNode): boolean => node.get('dct:conformsTo').text?.includes('27560') ?? false;

const isReceipt = (node: JsonNode): boolean => isOfType(node, 'ConsentReceipt');
const isRecord = (node: JsonNode): boolean => isOfType(node, 'ConsentRecord') || (is27560(node) && !isReceipt(node));

const classes: ReadonlySet<string> = new Set([
  'http://www.w3.org/2000/01/rdf-schema#Class',
  'http://www.w3.org/2004/02/skos/core#Concept',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property',
]);
const isVocabulary = (node: JsonNode): boolean => node.all('@type').some(({ text }) => classes.has(text ?? ''));

function describes(root: JsonNode, nodes: readonly JsonNode[]): StandardFormat {
  if (nodes.some(isVocabulary)) return 'vocabulary';
  if (root.get('$schema').text !== undefined) return 'schema';
  const kind = root.get('resourceType').text;
  const isCoded = root.all('codes').some((code) => code.get('code').text !== undefined);
  return isCoded || kind === 'ValueSet' || kind === 'CodeSystem' ? 'code_list' : 'json';
}

/** Tells which of the published formats a JSON value is in, by its own marks and never by the name of its file. */
export function standardFormatOf(root: JsonNode): Recognised {
  const nodes = root.items.length > 0 ? root.items : [root, ...root.all('@graph')];
  const entries =
    root.get('resourceType').text === 'Bundle' ? root.all('entry').map((one) => one.get('resource')) : nodes;
  const receipts = nodes.filter(isReceipt);
  if (receipts.length > 0)
    return {
      format: 'dpv_receipt',
      roots: receipts,
      records: receipts.flatMap((one) => one.all('dpv:hasRecordOfActivity')),
    };
  const records = nodes.filter(isRecord);
  if (records.length > 0) return { format: 'dpv_record', roots: records, records };
  const kantara = nodes.filter(
    (node) =>
      node.get('services').value !== undefined &&
      (node.get('consentReceiptID').value ?? node.get('version').value) !== undefined,
  );
  if (kantara.length > 0) return { format: 'kantara_receipt', roots: kantara, records: kantara };
  const fhir = entries.filter((node) => node.get('resourceType').text === 'Consent');
  if (fhir.length > 0) return { format: 'fhir_consent', roots: fhir, records: fhir };
  return { format: describes(root, nodes), roots: [], records: [] };
}
