import { configure, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { DataExport } from './data-export.js';

configure({ reactStrictMode: true });

it.each(['of nobody', 'of somebody else'])('hands nothing over for a request %s', async (whose) => {
  const desk = rightsDesk();
  const open = async (subjectId: string) => {
    const call = { id: desk.id(), type: 'portability', receivedOn: '2026-11-20' } as const;
    const { id: request } = await desk.rights.subject(subjectId).openRequest(call);
    const step = { id: desk.id(), step: 'identified', identifiedBy: 'in_person' } as const;
    return (await desk.rights.takeRequestStep({ ...step, request })).id;
  };
  await open('maria');
  const request = whose === 'of nobody' ? `2026-11-20.${desk.id()}` : await open('berta');
  const never = vi.fn(() => {
    throw new Error('nothing is asked for');
  });
  const { rights } = desk.changed({}, { exportZip: never, sendExport: never, statement: never, handOver: never });
  render(
    <WithConsent backend={desk.backend} rights={rights}>
      <DataExport subjectId="maria" request={request} now={desk.clock} />
    </WithConsent>,
  );
  await screen.findByText(/^This person has no such request/);
  for (const button of screen.getAllByRole('button')) await userEvent.click(button);
  expect(never).not.toHaveBeenCalled();
  for (const subjectId of ['maria', 'berta'])
    for (const { steps } of await desk.rights.subject(subjectId).requests())
      expect(steps.map(({ step }) => step)).toEqual(['received', 'identified']);
});
