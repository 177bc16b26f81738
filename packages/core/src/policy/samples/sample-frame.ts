import type { Controller, DocumentBeside, PolicyInput } from '../../model/policy.js';

/** What a host puts in place of the invented shop. */
export interface SampleOptions {
  /** Replaces the parts it names of the invented controller. */
  readonly controller?: Partial<Controller>;
  readonly privacyNotice?: PolicyInput['privacyNotice'];
  /** Where a person takes a consent back or objects. @default '/me/consent' */
  readonly wayOutUrl?: string;
  /** `trade-show`: the terms of the prize draw, shown beside it. @default none: they hang at the stand */
  readonly drawTerms?: DocumentBeside;
  /** @default '2026-01-01T00:00:00.000Z' */
  readonly effectiveFrom?: string;
  /**
   * What a store holds under a number never changes. With a number of your own raise it when a sample changes; without one it is
   * the sample's, which goes up by itself: 2 for `repair-shop` and `repair-shop-strict`, for the others 1. A shop that begins may say 1.
   * @default the sample's own
   */
  readonly version?: number;
}

const acme: Controller = {
  id: 'acme',
  name: 'Acme Repairs GmbH',
  address: 'Landstraße 1, 4020 Linz, Austria',
  contact: { email: 'privacy@acme-repairs.example', phone: '+43 732 000000' },
};

/** The parts that every sample shares. @param ownVersion how often the sample itself was published */
export function sampleFrame(id: string, options: SampleOptions, ownVersion = 1) {
  const { controller, privacyNotice, wayOutUrl = '/me/consent' } = options;
  const who: Controller = { ...acme, ...controller };
  return {
    name: who.name,
    wayOutUrl,
    frame: {
      id,
      version: options.version ?? ownVersion,
      effectiveFrom: options.effectiveFrom ?? '2026-01-01T00:00:00.000Z',
      profile: 'eu-gdpr',
      jurisdictions: ['AT'],
      locales: ['en', 'de'],
      defaultLocale: 'en',
      controllers: [who],
      privacyNotice: privacyNotice ?? { url: 'https://acme-repairs.example/privacy', version: '2026-01' },
    },
  } as const;
}
