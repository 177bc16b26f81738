import { ConsentError } from '../errors/consent-error.js';
import type { ChannelKey } from '../model/channel.js';
import type { Box, Form, Question } from '../model/form.js';
import type { LocalizedText } from '../model/localized-text.js';
import type { PolicyInput, Purpose } from '../model/policy.js';
import type { Audience } from '../model/presentation.js';
import { controllerOf } from '../policy/controller-of.js';
import { documentsOf } from '../policy/documents-of.js';
import { wayOutOf } from '../policy/way-out-of.js';
import { pickLocale } from './pick-locale.js';

/** What to build a form from, besides the policy. */
export interface FormChoice {
  readonly audience: Audience;
  /** @default the policy's, also where it lacks this one */
  readonly locale?: string;
  /** Of the clerk's own labels. @default `locale`, also where the policy lacks this one */
  readonly labelLocale?: string;
  /** Which purposes, in this order. @default all */
  readonly purposes?: readonly string[];
  /** Whether a question is asked, or shows what was answered. @default every question is asked */
  readonly mode?: (purposeId: string) => Question['mode'];
  /** The questions that a guardian has to answer for this person. @default none */
  readonly forGuardian?: ReadonlySet<string>;
  /**
   * What is stored for a box; `'*'` stands for a question with one box. Its `mirrors` is kept only where a question in manage mode
   * has the status `given` (UO-F01). @default nothing
   */
  readonly standing?: (purposeId: string, channel: ChannelKey) => Box['standing'] | undefined;
  /** What changed since this person's yes, in the form's locale. @default nothing */
  readonly changed?: (purposeId: string, locale: string) => Question['changed'] | undefined;
}

const boxChannels = (purpose: Purpose): readonly ChannelKey[] =>
  purpose.kind !== 'information' && purpose.perChannel && purpose.channels ? purpose.channels : ['*'];

function boxOf(channel: ChannelKey, mode: Question['mode'], standing: Box['standing'] | undefined): Box {
  if (!standing) return { channel };
  const { status, mirrors } = standing;
  const mirrored = mode === 'manage' && status === 'given' && mirrors !== undefined;
  return { channel, standing: mirrored ? { status, mirrors } : { status } };
}

/** The purposes asked for. @throws `invalid` naming one that the policy has not */
function chosen(policy: PolicyInput, ids: readonly string[] | undefined): readonly Purpose[] {
  if (ids === undefined) return policy.purposes;
  return ids.flatMap((id, index) => {
    const purpose = policy.purposes.find((candidate) => candidate.id === id);
    if (purpose) return ids.indexOf(id) === index ? [purpose] : [];
    const path = `/purposes/${index}`;
    const finding = { code: 'unknown_purpose', severity: 'error' as const, path, params: { purposeId: id } };
    throw new ConsentError('invalid', { path, findings: [finding] });
  });
}

function questionOf(
  policy: PolicyInput,
  purpose: Purpose,
  { locale, labelLocale }: Pick<Form, 'locale' | 'labelLocale'>,
  choice: FormChoice,
): Question {
  const say = (text: LocalizedText): string => text[locale] ?? '';
  const mode = choice.mode?.(purpose.id) ?? 'ask';
  const way = wayOutOf(purpose);
  const changed = choice.changed?.(purpose.id, locale);
  const { id, name, address } = controllerOf(policy, purpose);
  return {
    id: purpose.id,
    kind: purpose.kind,
    required: purpose.kind === 'information' && purpose.required === true,
    title: say(purpose.title),
    text: say(purpose.text),
    clerkLabel: (purpose.clerkLabel ?? purpose.title)[labelLocale] ?? '',
    ...(purpose.script ? { script: say(purpose.script) } : {}),
    ...(purpose.documents?.length ? { documents: documentsOf(purpose, locale) } : {}),
    printed: (purpose.printed ?? []).map((form) => ({ id: form.id, text: say(form.text) })),
    controller: { id, name, address },
    ...(way ? { withdrawal: { text: say(way.text), url: way.url } } : {}),
    channels: purpose.channels ?? [],
    boxes: boxChannels(purpose).map((channel) => boxOf(channel, mode, choice.standing?.(purpose.id, channel))),
    ...(purpose.kind === 'consent' && purpose.specialCategories ? { control: 'yes_no' as const } : {}),
    mode,
    ...(choice.forGuardian?.has(purpose.id) ? { guardian: 'needed' as const } : {}),
    ...(changed ? { changed } : {}),
  };
}

/**
 * The form of a policy in one locale, as pure data. Nothing in it is ticked and nothing passed to it can tick anything.
 * @throws `invalid` with a finding `unknown_purpose` for a purpose that the policy has not
 */
export function buildForm(policy: PolicyInput, choice: FormChoice): Form {
  const locale = pickLocale(policy, choice.locale);
  const labelLocale = pickLocale({ ...policy, defaultLocale: locale }, choice.labelLocale);
  return {
    policyId: policy.id,
    policyVersion: policy.version,
    locale,
    labelLocale,
    audience: choice.audience,
    title: policy.title?.[locale] ?? policy.controllers[0]?.name ?? '',
    privacyNotice: policy.privacyNotice,
    questions: chosen(policy, choice.purposes).map((purpose) =>
      questionOf(policy, purpose, { locale, labelLocale }, choice),
    ),
    stricterThanLaw: policy.stricterThanLaw === true,
  };
}
