import type { Policy } from '../../model/policy.js';
import { clinic } from './clinic.js';
import { newsletter } from './newsletter.js';
import { repairShop } from './repair-shop.js';
import { repairShopStrict } from './repair-shop-strict.js';
import type { SampleOptions } from './sample-frame.js';
import { tradeShow } from './trade-show.js';
import { webShop } from './web-shop.js';

const samples = {
  'repair-shop': repairShop,
  'repair-shop-strict': repairShopStrict,
  newsletter,
  'web-shop': webShop,
  'trade-show': tradeShow,
  clinic,
} as const;

export type SampleName = keyof typeof samples;

/** A sample policy by its name, for tools that let somebody choose one. Import a single sample to ship only that. */
export const sampleOf = (name: SampleName, options: SampleOptions = {}): Policy => samples[name](options);
