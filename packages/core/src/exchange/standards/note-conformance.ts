import type { JsonNode } from './json-node.js';
import type { Note } from './note.js';

/** The profiles of the guide to ISO/IEC TS 27560 in DPV, as its final report names them. */
const profile = /^https:\/\/w3id\.org\/dpv\/schema\/dpv-27560#(?:record|receipt)(?:-eu-gdpr)?$/;

/** Which profile a DPV record or receipt says that it keeps to; drafts and examples name several that there are not. */
export function noteConformance(root: JsonNode, note: Note): void {
  const said = root.get('dct:conformsTo');
  if (said.text !== undefined && !profile.test(said.text)) note('unknown_version', said.path, { version: said.text });
}
