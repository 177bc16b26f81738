import { type ConsentPurpose, type PolicyInput, type Purpose, parsePolicy, sampleOf } from '@unticked/core';

const DAY = 86_400_000;

/** How long ago each version was published, in days. */
export const versionAges = [1_065, 400, 95] as const;

/** Nine o'clock of that day, in summer in Linz. */
const morning = (time: number): string => new Date(Math.floor(time / DAY) * DAY + 7 * 3_600_000).toISOString();

type NewsEdit = (news: ConsentPurpose) => ConsentPurpose;

/** The card at the counter carries everything that is told and asked, and has been in use since the shop began to ask. */
function onCard(purpose: Purpose, since: string): Purpose {
  const inUse = { from: since.slice(0, 10) };
  const printed = purpose.printed ?? [{ id: 'counter-card', text: purpose.text, inUse }];
  return { ...purpose, printed: printed.map((form) => ({ ...form, inUse })) };
}

function firstPolicy(at: string): PolicyInput {
  const sample = sampleOf('repair-shop', { effectiveFrom: at, version: 1 });
  return parsePolicy({ ...sample, purposes: sample.purposes.map((purpose) => onCard(purpose, at)) });
}

function nextPolicy(
  { purposes, version, ...policy }: PolicyInput,
  effectiveFrom: string,
  change: NonNullable<PolicyInput['changes']>[string],
  edit: NewsEdit,
): PolicyInput {
  return parsePolicy({
    ...policy,
    version: version + 1,
    effectiveFrom,
    purposes: purposes.map((purpose) => (purpose.kind === 'consent' ? edit(purpose) : purpose)),
    changes: { news: change },
  });
}

const grown: NewsEdit = (news) => ({
  ...news,
  // A year, and a month for whoever comes by once a year.
  expiresAfter: 'P13M',
  text: {
    en: 'Acme Repairs GmbH may send me news and offers about its repair services and accessories.',
    de: 'Acme Repairs GmbH darf mir Neuigkeiten und Angebote zu Reparaturen und Zubehör schicken.',
  },
  script: {
    en: 'May Acme Repairs e-mail or text you news and offers about repairs and accessories? You can say stop at any time.',
    de: 'Darf Acme Repairs Ihnen per E-Mail oder SMS Neuigkeiten und Angebote zu Reparaturen und Zubehör schicken? Sie können das jederzeit widerrufen.',
  },
});

const mended: NewsEdit = (news) => ({
  ...news,
  title: { ...news.title, de: 'Neues und Angebote' },
  remindBefore: 'P60D',
});

/** The shop began with the sample; a year ago news grew to accessories, and lately somebody mended a German title and has customers reminded. */
export function shopPolicies(now: number): readonly PolicyInput[] {
  const [first = '', second = '', third = ''] = versionAges.map((age) => morning(now - age * DAY));
  const note = { en: 'News now covers accessories too.', de: 'Neuigkeiten umfassen nun auch Zubehör.' };
  const v1 = firstPolicy(first);
  const v2 = nextPolicy(v1, second, { kind: 'material', note }, grown);
  return [v1, v2, nextPolicy(v2, third, { kind: 'wording' }, mended)];
}
