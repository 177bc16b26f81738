import type { Language } from '../../shared/customer.js';

export type Bilingual<Words> = Readonly<Record<Language, Words>>;

/** Both languages side by side, so that neither is forgotten; German must have what English has. */
export const bilingual = <Words>(en: Words, de: NoInfer<Words>): Bilingual<Words> => ({ en, de });
