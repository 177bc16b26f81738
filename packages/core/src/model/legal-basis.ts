/** Legal bases other than consent (GDPR Art. 6(1)(b)-(f); soft opt-in: Directive 2002/58/EC Art. 13(2)). */
export const informationBases = ['contract', 'legal_obligation', 'vital_interests', 'public_task'] as const;
export type InformationBasis = (typeof informationBases)[number];

export const optOutBases = ['legitimate_interests', 'soft_opt_in'] as const;
export type OptOutBasis = (typeof optOutBases)[number];

/** Why a contact is allowed, or data held. */
export const grounds = ['consent', ...informationBases, ...optOutBases] as const;
export type Ground = (typeof grounds)[number];
