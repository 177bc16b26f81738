import * as z from 'zod';
import { isDuration } from '../canonical/duration.js';
import { parseInstant } from '../canonical/instant.js';
import { channels } from './channel.js';
import { informationBases, optOutBases } from './legal-basis.js';
import type { ConsentPurpose, InformationPurpose, OptOutPurpose, PolicyInput } from './policy.js';

// The message is a code of ours; the words for it are in the rule's catalogues.
const text = (code: string, holds: (value: string) => boolean) =>
  z.string().refine(holds, { message: code, abort: true });

// `constructor` would be found on every plain object that is looked up by id.
const id = text('bad_id', (value) => /^[a-z][a-z0-9_-]{0,63}$/.test(value) && value !== 'constructor');
// Links are rendered as they stand, so a scheme that runs script must not get in.
const url = text('bad_url', (value) => /^(?:https?:\/\/[^\s/]|mailto:\S|tel:\S|\/(?!\/)|[#?])\S*$/i.test(value));
const instant = text('bad_instant', (value) => parseInstant(value) !== undefined);
const day = text('bad_day', (value) => parseInstant(`${value}T00:00:00.000Z`) !== undefined);
const lasting = (value: string): boolean => isDuration(value) && /[1-9]/.test(value);
const duration = text('bad_duration', lasting);
const locale = text('bad_locale', (value) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(value));
const short = z.string().max(300);
const localized = z.record(z.string(), z.string().max(10_000));

/** Keys that a rule forbids pass the schema, so that the rule itself can say why they are unlawful. */
const unlawful = <T>() => z.custom<NonNullable<T>>().exactOptional();

const common = {
  id,
  title: localized,
  text: localized,
  script: localized.exactOptional(),
  clerkLabel: localized.exactOptional(),
  printed: z
    .array(z.strictObject({ id, text: localized, inUse: z.strictObject({ from: day, until: day.exactOptional() }) }))
    .exactOptional(),
  documents: z
    .array(z.strictObject({ id, title: localized, version: short.min(1), text: localized }))
    .max(10)
    .exactOptional(),
  controller: id.exactOptional(),
  topic: z.enum(['data', 'marketing']).exactOptional(),
  dataCategories: z.array(short).min(1),
  recipients: z
    .array(
      z.strictObject({
        name: short.exactOptional(),
        category: short.exactOptional(),
        role: z.enum(['controller', 'processor']),
        reliesOnThisConsent: z.boolean().exactOptional(),
      }),
    )
    .exactOptional(),
  retention: z
    .strictObject({ period: duration, from: text('bad_id', (value) => /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(value)) })
    .exactOptional(),
  channels: z.array(z.enum(channels)).min(1).exactOptional(),
};

const way = z.strictObject({ text: localized, url });

const consent = z.strictObject({
  ...common,
  kind: z.literal('consent'),
  perChannel: z.boolean().exactOptional(),
  expiresAfter: text('bad_duration', (value) => value === 'none' || lasting(value)),
  remindBefore: duration.exactOptional(),
  withdrawal: way,
  specialCategories: z.boolean().exactOptional(),
  askAgainAfter: duration.exactOptional(),
  doubleOptIn: z.strictObject({ validFor: duration }).exactOptional(),
  informationSocietyService: z.boolean().exactOptional(),
  directedAtChildren: z.boolean().exactOptional(),
  atMajority: z.enum(['ask_again', 'keep']).exactOptional(),
  disclosure: z.boolean().exactOptional(),
  necessaryForService: z.strictObject({ justification: z.string().min(1).max(2_000) }).exactOptional(),
  required: unlawful<ConsentPurpose['required']>(),
  default: unlawful<ConsentPurpose['default']>(),
  basis: unlawful<ConsentPurpose['basis']>(),
  purposes: unlawful<ConsentPurpose['purposes']>(),
  acceptsTerms: unlawful<ConsentPurpose['acceptsTerms']>(),
});

const information = z.strictObject({
  ...common,
  kind: z.literal('information'),
  basis: z.enum(informationBases),
  required: z.boolean().exactOptional(),
  default: unlawful<InformationPurpose['default']>(),
  expiresAfter: unlawful<InformationPurpose['expiresAfter']>(),
  withdrawal: unlawful<InformationPurpose['withdrawal']>(),
});

const optOut = z.strictObject({
  ...common,
  kind: z.literal('opt_out'),
  basis: z.enum(optOutBases),
  perChannel: z.boolean().exactOptional(),
  objection: way,
  required: unlawful<OptOutPurpose['required']>(),
  default: unlawful<OptOutPurpose['default']>(),
});

/** The shape of a policy. Internal: what the rule says of it is decided by the checks. */
export const policySchema = z.strictObject({
  id,
  version: z.int().min(1),
  effectiveFrom: instant,
  profile: z.enum(['eu-gdpr', 'uk-gdpr', 'ico-direct-marketing']),
  jurisdictions: z.array(text('bad_jurisdiction', (value) => /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(value))).min(1),
  childAge: z.int().min(1).max(21).exactOptional(),
  locales: z.array(locale).min(1),
  defaultLocale: locale,
  changes: z
    .record(z.string(), z.strictObject({ kind: z.enum(['wording', 'material']), note: localized.exactOptional() }))
    .exactOptional(),
  controllers: z.array(
    z.strictObject({
      id,
      name: short,
      address: short,
      contact: z.strictObject({
        email: short.exactOptional(),
        phone: short.exactOptional(),
        url: url.exactOptional(),
      }),
    }),
  ),
  privacyNotice: z.strictObject({ url, version: short.min(1) }),
  title: localized.exactOptional(),
  purposes: z.array(z.discriminatedUnion('kind', [consent, information, optOut])).min(1),
  stricterThanLaw: z.boolean().exactOptional(),
}) satisfies z.ZodType<PolicyInput>;
