/** The day in UTC on which a time is, as a date field has it. @param time milliseconds since 1970 */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
