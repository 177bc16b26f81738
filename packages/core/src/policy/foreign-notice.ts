import type { Medium, Notice } from '../model/notice.js';
import type { PurposeInForce } from '../status/policy-timeline.js';
import { controllerOf } from './controller-of.js';

/** A wording that no form of ours showed, as a text about a purpose. What stood beside it nobody says. */
export function foreignNotice(
  { purpose, published: { policy } }: PurposeInForce,
  { medium, locale, text }: { readonly medium: Medium; readonly locale: string; readonly text: string },
): Notice {
  const { name, address } = controllerOf(policy, purpose);
  return {
    v: 1,
    medium,
    purposeId: purpose.id,
    locale,
    title: purpose.title[locale] ?? purpose.title[policy.defaultLocale] ?? '',
    text,
    controller: { name, address },
    channels: purpose.channels ?? [],
  };
}
