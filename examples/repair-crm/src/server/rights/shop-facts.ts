import type { StatementFacts } from '@unticked/core';

/** What only the shop knows of itself, for whoever asks about their data. */
export const shopFacts: StatementFacts = {
  anchors: {
    contractEnd: { en: 'the day your last device was fetched', de: 'dem Tag, an dem Ihr letztes Gerät abgeholt wurde' },
    lastVisit: { en: 'your last visit', de: 'Ihrem letzten Besuch' },
  },
  authority: {
    en: 'Österreichische Datenschutzbehörde, Barichgasse 40–42, 1030 Vienna, Austria',
    de: 'Österreichische Datenschutzbehörde, Barichgasse 40–42, 1030 Wien',
  },
};
