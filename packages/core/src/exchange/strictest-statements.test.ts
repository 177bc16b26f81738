import { expect, test } from 'vitest';
import type { ChannelKey } from '../model/channel.js';
import type { ForeignWord } from '../model/foreign-statement.js';
import { strictestStatements } from './strictest-statements.js';

const of = (...lines: readonly (readonly [ForeignWord, ChannelKey])[]) => {
  const { statements, findings } = strictestStatements(
    lines.map(([says, channel], index) => ({
      field: `f${index}`,
      statement: { purposeId: 'news', channel, says },
    })),
  );
  return [...statements.map(({ says, channel }) => `${says} ${channel}`), ...findings.map(({ path }) => path)];
};

test('of two about the same, the more protective stands', () => {
  expect(of(['agreed', 'email'], ['refused', 'email'])).toEqual(['refused email', '/f0']);
  expect(of(['unknown', 'email'], ['agreed', 'email'])).toEqual(['unknown email', '/f1']);
  expect(of(['agreed', 'email'], ['nothing_said', 'email'])).toEqual(['agreed email']);
  expect(of(['refused', 'email'], ['objected', 'email'])).toEqual(['objected email']);
  expect(of(['agreed', 'email'], ['agreed', 'email'])).toEqual(['agreed email']);
});

test('a no for all channels leaves no yes for one of them; a no for one leaves the others', () => {
  expect(of(['objected', '*'], ['agreed', 'sms'])).toEqual(['objected *', '/f1']);
  expect(of(['agreed', 'sms'], ['refused', 'email'])).toEqual(['agreed sms', 'refused email']);
  expect(of(['nothing_said', '*'], ['agreed', 'sms'])).toEqual(['nothing_said *', 'agreed sms']);
});
