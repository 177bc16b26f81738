export const sampleNames = [
  'repair-shop',
  'repair-shop-strict',
  'newsletter',
  'web-shop',
  'trade-show',
  'clinic',
] as const;

export type SampleName = (typeof sampleNames)[number];
