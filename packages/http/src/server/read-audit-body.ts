import type { AuditBody } from '../contract/audit-calls.js';
import { readMembers } from './read-members.js';
import { readText } from './read-text.js';
import { refuse } from './refuse.js';

const INSTANT = /^[0-9TZ:.-]{1,32}$/;

/** Which period, brand and size there can be, core tells. @throws `invalid` with the path of what is wrong or not known */
export function readAuditBody(text: string): AuditBody {
  const members = readMembers(text, ['from', 'until', 'seed', 'sampleSize', 'brand', 'staff', 'locale']);
  const sampleSize = members.get('sampleSize');
  if (sampleSize !== undefined && typeof sampleSize !== 'number') throw refuse('wrong_type', '/sampleSize');
  return {
    from: readText(members, 'from', INSTANT),
    until: readText(members, 'until', INSTANT),
    seed: readText(members, 'seed', /./),
    ...(sampleSize === undefined ? {} : { sampleSize }),
    ...(members.has('brand') ? { brand: readText(members, 'brand', /^[a-z][a-z0-9_-]{0,63}$/) } : {}),
    ...(members.has('staff')
      ? { staff: readText(members, 'staff', /^(unnamed|named)$/) as NonNullable<AuditBody['staff']> } // as its shape says
      : {}),
    ...(members.has('locale') ? { locale: readText(members, 'locale', /^[A-Za-z0-9-]{1,35}$/) } : {}),
  };
}
