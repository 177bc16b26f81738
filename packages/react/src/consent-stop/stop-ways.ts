/** The ways by which a clerk hears of a stop, the commonest first. */
export const stopWays = ['phone', 'in_person', 'email', 'letter', 'other'] as const;
