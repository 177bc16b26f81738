import { expect, type Page } from '@playwright/test';
import { drawTerms } from '../examples/repair-crm/src/shared/draw-terms.js';
import { type SampleName, sampleOf } from '../packages/core/src/policy/samples/sample-of.js';

/** A sample as the shop's first version: Dana M. writes and publishes it, Ines B. approves it, without a screen. Ends with Dana M. */
export async function publishSample(page: Page, sample: SampleName): Promise<void> {
  const headers = { origin: new URL(page.url()).origin };
  const take = async (staffId: 'dana' | 'ines', step: string, basedOn: number, more: object = {}) => {
    await page.request.post('/api/session', { headers, data: { staffId } });
    const data = { id: `a-step-of-publishing-000${basedOn}`, basedOn, ...more };
    const answer = await page.request.post(`/api/consent/policies/${sample}/draft/${step}`, { headers, data });
    expect(answer.status(), step).toBe(200);
  };
  const effectiveFrom = new Date().toISOString();
  await take('dana', 'saves', 0, { policy: sampleOf(sample, { effectiveFrom, version: 1, drawTerms }) });
  await take('dana', 'submissions', 1);
  await take('ines', 'reviews', 2, { verdict: 'approved' });
  await take('dana', 'publications', 3);
}
