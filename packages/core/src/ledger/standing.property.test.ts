import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomCase, randomInstant } from '../../fixtures/random-log.js';
import { foldSubject } from '../status/fold-subject.js';
import { gate } from '../status/gate.js';
import { standingOf } from './standing-of.js';

const runs = { numRuns: Number(process.env.RUNS ?? 600) };

test('of any log, at any time: each cell of a standing is the gate, its tone says so, and so does the pill around it', () => {
  fc.assert(
    fc.property(randomCase, randomInstant, ({ log, timeline }, at) => {
      const { pills } = standingOf('c-1', log, { timeline, at, locale: 'en', isEnforced: () => true });
      for (const { tone, cells } of pills) {
        for (const { purposeId, channel, gate: answer, tone: own } of cells) {
          expect(answer).toEqual(gate(foldSubject(log, at), timeline, { purposeId, channel }, true));
          expect(own === 'ok' || own === 'informed').toBe(answer.allowed);
        }
        const allowed = cells.filter((cell) => cell.gate.allowed).length;
        expect(tone === 'ok' || tone === 'informed').toBe(allowed === cells.length);
        expect(tone === 'partly').toBe(allowed > 0 && allowed < cells.length);
      }
    }),
    runs,
  );
}, 60_000);
