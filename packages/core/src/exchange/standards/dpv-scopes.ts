import type { JsonNode } from './json-node.js';

/** What one set of statuses is about. */
export interface DpvScope {
  readonly path: string;
  readonly purposes: readonly string[];
  readonly bases: readonly string[];
  readonly statuses: readonly JsonNode[];
  /** The record, or the process in it, that has the statuses. */
  readonly node: JsonNode;
}

/** A purpose as the file names it: by its id, else by the kind of purpose it is, else in words. */
function purposeName(node: JsonNode): string {
  const [kind] = node.all('skos:broader');
  const named = [
    node.text,
    node.get('dct:identifier').text,
    node.get('@id').text,
    kind?.text,
    node.get('dct:description').text,
  ];
  const type = node.all('@type').find(({ text }) => text !== 'dpv:Purpose');
  return named.find((name) => name !== undefined) ?? type?.text ?? '';
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

const namesOf = (node: JsonNode): readonly string[] => node.all('dpv:hasPurpose').map(purposeName);
const basesOf = (node: JsonNode): readonly string[] =>
  node.all('dpv:hasLegalBasis').flatMap((basis) => basis.text ?? basis.all('@type').flatMap(({ text }) => text ?? []));
const statusesOf = (node: JsonNode): readonly JsonNode[] => node.all('dpv:hasConsentStatus', 'dpv:hasStatus');

/** The purposes of a process and of those in it that have no status of their own. */
const covered = (node: JsonNode): readonly string[] => [
  ...namesOf(node),
  ...node.all('dpv:hasProcess').flatMap((inner) => (statusesOf(inner).length > 0 ? [] : covered(inner))),
];
const coveredBases = (node: JsonNode): readonly string[] => [
  ...basesOf(node),
  ...node.all('dpv:hasProcess').flatMap((inner) => (statusesOf(inner).length > 0 ? [] : coveredBases(inner))),
];

function scopesIn(node: JsonNode, outer: Pick<DpvScope, 'purposes' | 'bases'>): readonly DpvScope[] {
  const [own, bases] = [covered(node), coveredBases(node)];
  const here = { purposes: own.length > 0 ? own : outer.purposes, bases: bases.length > 0 ? bases : outer.bases };
  const inner = node.all('dpv:hasProcess').flatMap((one) => scopesIn(one, here));
  const statuses = statusesOf(node);
  const scope = { path: node.path, purposes: distinct(here.purposes), bases: distinct(here.bases), statuses, node };
  return statuses.length > 0 ? [scope, ...inner] : inner;
}

/**
 * What each set of statuses of a record is about: a status at the record stands for every process in it that has none of its own.
 * A record without any has one scope that says nothing.
 */
export function dpvScopes(record: JsonNode): readonly DpvScope[] {
  const scopes = scopesIn(record, { purposes: [], bases: [] });
  if (scopes.length > 0) return scopes;
  const [purposes, bases] = [distinct(covered(record)), distinct(coveredBases(record))];
  return [{ path: record.path, purposes, bases, statuses: [], node: record }];
}
