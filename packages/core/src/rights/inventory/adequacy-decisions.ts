/** What the Commission decided about the protection of data in one country (GDPR Art. 45). */
export interface AdequacyDecision {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Its number in the Official Journal. */
  readonly decision: string;
  /** The day of the decision, as in `2023-07-10`. */
  readonly from: string;
  /** The first day it holds no more. @default it has no end */
  readonly until?: string;
  /** `part`: only of organisations of one kind, or of those that are on a list, so that whoever relies on it says so. */
  readonly covers: 'whole' | 'part';
}

/**
 * By country and date; `docs/adequacy.md` says where each was read. One that is missing here can be named where it is relied on, as
 * that of an organisation, and no decision here stands in for looking at the Commission's own list.
 */
export const adequacyDecisions = [
  { country: 'CH', decision: '2000/518/EC', from: '2000-07-26', covers: 'whole' },
  { country: 'CA', decision: '2002/2/EC', from: '2001-12-20', covers: 'part' },
  { country: 'AR', decision: '2003/490/EC', from: '2003-06-30', covers: 'whole' },
  { country: 'GG', decision: '2003/821/EC', from: '2003-11-21', covers: 'whole' },
  { country: 'IM', decision: '2004/411/EC', from: '2004-04-28', covers: 'whole' },
  { country: 'JE', decision: '2008/393/EC', from: '2008-05-08', covers: 'whole' },
  { country: 'FO', decision: '2010/146/EU', from: '2010-03-05', covers: 'whole' },
  { country: 'AD', decision: '2010/625/EU', from: '2010-10-19', covers: 'whole' },
  { country: 'IL', decision: '2011/61/EU', from: '2011-01-31', covers: 'whole' },
  { country: 'UY', decision: '2012/484/EU', from: '2012-08-21', covers: 'whole' },
  { country: 'NZ', decision: '2013/65/EU', from: '2012-12-19', covers: 'whole' },
  { country: 'JP', decision: '(EU) 2019/419', from: '2019-01-23', covers: 'part' },
  { country: 'GB', decision: '(EU) 2021/1772', from: '2021-06-28', until: '2031-12-28', covers: 'whole' },
  { country: 'KR', decision: '(EU) 2022/254', from: '2021-12-17', covers: 'part' },
  { country: 'US', decision: '(EU) 2023/1795', from: '2023-07-10', covers: 'part' },
  { country: 'BR', decision: '(EU) 2026/179', from: '2026-01-26', covers: 'whole' },
] as const satisfies readonly AdequacyDecision[];

/** A country that one decision covers whole. */
export type CoveredCountry = Extract<(typeof adequacyDecisions)[number], { readonly covers: 'whole' }>['country'];
