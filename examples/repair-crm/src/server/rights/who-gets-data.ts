/** Who outside the shop gets data of customers. */
export const whoGetsData = {
  taxAdviser: { en: 'Our tax adviser', de: 'Unsere Steuerberatung' },
  makers: { en: 'The makers of devices under warranty', de: 'Hersteller bei Garantie' },
  newsletter: {
    en: 'Letterbird Ltd, United States, which sends the newsletter for us',
    de: 'Letterbird Ltd, Vereinigte Staaten, versendet den Newsletter für uns',
  },
};
