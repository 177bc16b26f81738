import type { DownloadBody, ExportBody, SendExportBody } from '../contract/export-calls.js';
import { type Members, membersOf } from './members-of.js';
import { readChannel } from './read-channel.js';
import { readIds } from './read-ids.js';
import { readMask } from './read-mask.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';
import { refuse } from './refuse.js';

const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;

function readHandOver<Name extends string>(members: Members, names: readonly Name[]) {
  const said = membersOf(members.get('handOver'), [...names, 'outcome'], '/handOver');
  const outcome = said.get('outcome');
  if (outcome !== undefined && outcome !== 'fulfilled' && outcome !== 'open')
    throw refuse('wrong_value', '/handOver/outcome');
  const texts = names.map((name) => {
    const text = said.get(name);
    if (!isText(text)) throw refuse('wrong_type', `/handOver/${name}`);
    return [name, text];
  });
  const read: Readonly<Record<Name, string>> = Object.fromEntries(texts);
  const became: { readonly outcome?: 'fulfilled' | 'open' } = outcome === undefined ? {} : { outcome };
  return { ...read, ...became };
}

const choice = ['locale', 'formats', 'systems', 'mask', 'seen', 'handOver'] as const;

/** What of it there is, the ledger's desk tells. */
const readChoice = (members: Members) => ({
  ...(members.has('locale') ? { locale: readText(members, 'locale', /^[A-Za-z0-9-]{1,35}$/) } : {}),
  ...(members.has('formats')
    ? { formats: readIds(members, 'formats') as NonNullable<ExportBody['formats']> } // which there are, the desk tells
    : {}),
  ...(members.has('systems') ? { systems: readIds(members, 'systems') } : {}),
  ...(members.has('mask') ? { mask: readMask(members) } : {}),
  ...(members.has('seen') ? { seen: readText(members, 'seen', /^sha256-[A-Za-z0-9_-]{43}$/) } : {}),
});

/** @throws `invalid` with the path of what is wrong or not known */
export function readExportBody(text: string): ExportBody {
  const members = readMembers(text, choice);
  return {
    ...readChoice(members),
    ...(members.has('handOver') ? { handOver: readHandOver(members, ['request', 'id', 'how']) } : {}),
  };
}

/** @throws as `readExportBody` does */
export function readSendExportBody(text: string): SendExportBody {
  const members = readMembers(text, [...choice, 'channel', 'validFor', 'downloads']);
  const downloads = members.get('downloads');
  if (downloads !== undefined && !isPlace(downloads)) throw refuse('wrong_type', '/downloads');
  return {
    ...readChoice(members),
    channel: readChannel(members),
    ...(members.has('validFor') ? { validFor: readText(members, 'validFor', /^P[0-9A-Z]{2,20}$/) } : {}),
    ...(downloads === undefined ? {} : { downloads }),
    ...(members.has('handOver') ? { handOver: readHandOver(members, ['request', 'how']) } : {}),
  };
}

/** @throws as `readExportBody` does; never with the token in it */
export function readDownloadBody(text: string): DownloadBody {
  const members = readMembers(text, ['token', 'code']);
  return {
    token: readText(members, 'token', /^[A-Za-z0-9_-]{1,128}$/),
    code: readText(members, 'code', /^\d{6}$/),
  };
}
