/** The last day on which something can be answered that has to be before an instant. */
export const lastDay = (dueBy: string): string => new Date(Date.parse(dueBy) - 1).toISOString();
