import type { Instant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import type { Rectification, RectificationStepInput, RectificationTry } from '../../model/rectification.js';
import type { RectificationStepToWrite } from './write-rectification-step.js';

/** What one step writes. @throws see `Rectifying.takeRectificationStep` */
export function decideRectificationStep(
  so: Rectification | undefined,
  said: RectificationStepInput | RectificationTry,
  now: Instant,
): RectificationStepToWrite {
  if (!so) throw new ConsentError('not_found', { path: '/rectification' });
  const { request, state, places, recipients, next } = so;
  const isTry = said.step === 'put_right' || said.step === 'failed';
  if (state !== 'open' && (isTry || !next.includes(said.step))) throw new ConsentError('closed');
  if (!isTry && !next.includes(said.step)) throw new ConsentError('wrong_step');
  switch (said.step) {
    case 'put_right':
    case 'failed':
    case 'by_hand': {
      const place = places[said.place];
      if (!place) throw new ConsentError('not_found', { path: '/place' });
      if (place.state === 'done') throw new ConsentError('wrong_step', { path: '/place' });
      const note = 'note' in said && said.note !== undefined ? { note: said.note } : {};
      return { event: { request, step: said.step, place: said.place, system: place.system }, envelope: note };
    }
    case 'told': {
      const { recipient, how } = said;
      if (!recipients[recipient]) throw new ConsentError('not_found', { path: '/recipient' });
      return { event: { request, step: 'told', recipient }, envelope: { note: how } };
    }
    case 'done':
    case 'refused': {
      const { step, informedOn, reason } = said;
      if (informedOn > now.slice(0, 10)) throw invalidAt('in_future', '/informedOn');
      // GDPR Art. 19: everybody who got it is told, unless that is impossible or out of proportion; then somebody says so.
      if (step === 'done' && reason === undefined && recipients.some(({ told }) => !told))
        throw invalidAt('missing_field', '/reason');
      return {
        event: { request, step },
        envelope: { ...(reason === undefined ? {} : { reason }), rectification: { informedOn } },
      };
    }
  }
}
