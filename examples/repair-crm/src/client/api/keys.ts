/** Where answers of the shop's server are kept. */
export const keys = {
  session: ['session'],
  portal: ['portal'],
  ownRepairs: ['own-repairs'],
  setup: ['setup'],
  customers: ['customers'],
  customerPage: (search: string, page: number) => ['customers', search, page],
  customer: (id: string) => ['customer', id],
  personState: (id: string) => ['person-state', id],
  duplicates: ['duplicates'],
  leads: ['leads'],
  messages: ['messages'],
  observed: ['observed'],
  trend: (purposeId: string) => ['trend', purposeId],
} as const;
