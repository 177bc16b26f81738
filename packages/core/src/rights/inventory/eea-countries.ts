const codes = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

type Among<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Among<Rest> : Text;

export type EeaCountry = Among<typeof codes>;

/**
 * Where the GDPR itself applies, by ISO 3166-1 alpha-2: the Member States of the Union since 1 February 2020, and Iceland,
 * Liechtenstein and Norway since 20 July 2018 (EEA Joint Committee Decision No 154/2018).
 */
export const eeaCountries: ReadonlySet<string> = new Set(codes.split(' '));
