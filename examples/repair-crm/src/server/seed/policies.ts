import { type ConsentPurpose, type PolicyInput, parsePolicy, sampleOf } from '@unticked/core';

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString();

/** How long ago each version was published, in days. */
export const versionAges = [1_065, 400, 95] as const;

type NewsEdit = (news: ConsentPurpose) => ConsentPurpose;

function withNews(
  policy: PolicyInput,
  version: number,
  at: number,
  edit: NewsEdit,
  changes: PolicyInput['changes'],
): PolicyInput {
  const purposes = policy.purposes.map((purpose) => (purpose.kind === 'consent' ? edit(purpose) : purpose));
  return parsePolicy({ ...policy, version, effectiveFrom: iso(at), purposes, ...(changes ? { changes } : {}) });
}

/** The shop began with the sample; a year ago news grew to accessories, and lately somebody mended a German sentence. */
export function shopPolicies(now: number): readonly [PolicyInput, PolicyInput, PolicyInput] {
  const [first, second, third] = versionAges.map((age) => now - age * DAY) as [number, number, number]; // three ages
  const sample = sampleOf('repair-shop');
  const inUse = { from: iso(first).slice(0, 10) };
  const v1 = withNews(
    sample,
    1,
    first,
    (news) => ({ ...news, printed: news.printed?.map((form) => ({ ...form, inUse })) ?? [] }),
    undefined,
  );
  const grown: NewsEdit = (news) => ({
    ...news,
    text: {
      en: 'Acme Repairs GmbH may send me news and offers about its repair services and accessories.',
      de: 'Acme Repairs GmbH darf mir Neuigkeiten und Angebote zu Reparaturen und Zubehör schicken.',
    },
    script: {
      en: 'May Acme Repairs e-mail or text you news and offers about repairs and accessories? You can say stop at any time.',
      de: 'Darf Acme Repairs Ihnen per E-Mail oder SMS Neuigkeiten und Angebote zu Reparaturen und Zubehör schicken? Sie können das jederzeit widerrufen.',
    },
  });
  const note = { en: 'News now covers accessories too.', de: 'Neuigkeiten umfassen nun auch Zubehör.' };
  const v2 = withNews(v1, 2, second, grown, { news: { kind: 'material', note } });
  const mended: NewsEdit = (news) => ({ ...news, title: { ...news.title, de: 'Neues und Angebote' } });
  const v3 = withNews(v2, 3, third, mended, { news: { kind: 'wording' } });
  return [v1, v2, v3];
}
