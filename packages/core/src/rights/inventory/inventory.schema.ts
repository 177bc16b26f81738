import * as z from 'zod';
import { isDuration } from '../../canonical/duration.js';
import { informationBases, optOutBases } from '../../model/legal-basis.js';
import { purposeId, text } from '../../model/schema-parts.js';

const short = text(300);
const code = z.string().refine((value) => /^[A-Z]{2}$/.test(value), { message: 'bad_jurisdiction' });
const id = z.string().refine((value) => /^[a-z][a-z0-9_-]{0,63}$/.test(value), { message: 'bad_id' });
const language = z
  .string()
  .refine((value) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(value), { message: 'bad_locale' });
const duration = z.string().refine((value) => isDuration(value) && /[1-9]/.test(value), { message: 'bad_duration' });

const party = z.strictObject({
  name: short,
  address: short,
  contact: z
    .strictObject({ email: short.exactOptional(), phone: short.exactOptional(), url: short.exactOptional() })
    .refine((contact) => Object.keys(contact).length > 0, { message: 'missing_field' }),
});

/** In which languages texts must stand. Read first, since the rest is judged by it. */
export const inventoryLocalesSchema = z.looseObject({ locales: z.array(language).min(1) });

/** The shape of an inventory. What its countries ask for, and what its ids lead to, is found apart. @param locales of every text */
export function inventorySchema(locales: readonly string[]) {
  const words = z
    .record(z.string(), text(10_000))
    .refine((said) => locales.every((locale) => (said[locale] ?? '').trim() !== ''), { message: 'text_missing' });
  const safeguard = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('adequacy'), decision: short.exactOptional() }),
    z.strictObject({ kind: z.enum(['scc', 'bcr']), copy: words }),
    z.strictObject({ kind: z.literal('derogation'), article: z.string().regex(/^49\(1\)\([a-g]\)$/) }),
  ]);
  const place = z.strictObject({ country: code, safeguard: safeguard.exactOptional() });
  const activity = z.discriminatedUnion('ground', [
    z.strictObject({
      title: words,
      ground: z.enum([...informationBases, ...optOutBases]).exclude(['legitimate_interests']),
    }),
    z.strictObject({ title: words, ground: z.literal('legitimate_interests'), interests: words }),
  ]);
  const common = {
    id,
    title: words,
    persons: z.array(words).min(1),
    data: z.array(words).min(1),
    operator: z.strictObject({ name: short, place, contract: short.exactOptional() }).exactOptional(),
    places: z.array(place).min(1),
    recipients: z
      .array(z.strictObject({ who: words, role: z.enum(['controller', 'processor']), place: place.exactOptional() }))
      .exactOptional(),
    retention: z.union([
      z.strictObject({ period: duration, from: z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/) }),
      z.strictObject({ words }),
    ]),
    security: words.exactOptional(),
    suppliedBy: z.array(words).min(1).exactOptional(),
    dataSource: id.exactOptional(),
  };
  const purposes = z.array(z.union([purposeId, activity])).min(1);
  const system = z.discriminatedUnion('role', [
    z.strictObject({ ...common, role: z.literal('controller'), purposes }),
    z.strictObject({ ...common, role: z.literal('joint'), purposes, with: z.array(party).min(1), arrangement: words }),
    z.strictObject({
      ...common,
      role: z.literal('processor'),
      onBehalfOf: z.array(party).min(1),
      processing: z.array(words).min(1),
    }),
  ]);
  return z.strictObject({
    locales: z.array(language).min(1),
    controller: party,
    representative: party.exactOptional(),
    dpo: party.exactOptional(),
    systems: z.array(system).min(1).max(1000),
  });
}
