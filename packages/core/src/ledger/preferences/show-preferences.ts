import { pickLocale } from '../../form/pick-locale.js';
import type { Preferences } from '../../model/preferences.js';
import { foldSubject } from '../../status/fold-subject.js';
import { addressLogOf } from '../address-log-of.js';
import type { LedgerContext } from '../ledger-context.js';
import { noticesOfForm } from '../notices-of-form.js';
import type { Policies } from '../policy-registry.js';
import { readTrusted } from '../read-trusted.js';
import { sealPresentation } from '../seal-presentation.js';
import { maskAddress } from './mask-address.js';
import type { OpenedLink } from './open-preference-link.js';
import { type BareItem, type PreferenceCase, preferenceItems } from './preference-items.js';

/** Each question is shown, and proved, by itself: answering one says nothing of the others. */
async function present(
  context: LedgerContext,
  tenant: string,
  policies: Policies,
  item: BareItem,
  given: PreferenceCase,
) {
  const { owner, ...shown } = item;
  const { policy } = owner.published;
  const locale = pickLocale(policy, given.locale);
  const presentation = await sealPresentation(context.crypto, context.presentationKeys, tenant, {
    id: context.ids(),
    policyId: policy.id,
    policyVersion: policy.version,
    locale,
    audience: 'person',
    notices: noticesOfForm(policies, `${policy.id}@${policy.version}`, locale, [item.purposeId]),
    issuedAt: given.fold.at,
  });
  return { ...shown, presentation };
}

/** What may be seen of somebody's answers, with the proof that it was shown. Writes nothing. */
export async function showPreferences(
  context: LedgerContext,
  tenant: string,
  { fold, locale, link }: Pick<PreferenceCase, 'fold' | 'locale'> & { readonly link?: OpenedLink },
): Promise<Preferences> {
  const policies = await context.registry.load(tenant);
  const { timeline } = policies;
  const ref = link && (await addressLogOf(context, tenant, link.address.to));
  const onAddress = ref && foldSubject((await readTrusted(context, ref)).entries, fold.at);
  const given: PreferenceCase = {
    fold,
    timeline,
    locale,
    choices: link?.kind === 'one_click' ? ['end'] : ['give', 'renew', 'end'],
    ...(link ? { address: { ...link.address, onAddress } } : {}),
  };
  const items = await Promise.all(
    preferenceItems(given).map((item) => present(context, tenant, policies, item, given)),
  );
  const spoken = timeline[0]?.policy;
  return {
    locale: spoken ? pickLocale(spoken, locale) : (locale ?? 'en'),
    at: fold.at as Preferences['at'], // a fold is made at an instant
    ...(link
      ? { link: { channel: link.address.channel, address: maskAddress(link.address.to), until: link.until } }
      : {}),
    items,
  };
}
