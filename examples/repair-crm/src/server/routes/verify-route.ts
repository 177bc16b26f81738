import type { VerifyReport } from '@unticked/core';
import type { Route } from '../http/route.js';

export const verifyRoute: Route = {
  method: 'POST',
  path: '/api/verify',
  answer: async ({ shop, actor }): Promise<VerifyReport & { readonly names: Readonly<Record<string, string>> }> => {
    const report = await shop.ledger.as(actor).verify();
    const names = shop.tables.customers.names();
    const broken = report.broken.flatMap(({ subjectId }) => (subjectId === undefined ? [] : [subjectId]));
    return { ...report, names: Object.fromEntries(broken.map((id) => [id, names.get(id) ?? id])) };
  },
};
