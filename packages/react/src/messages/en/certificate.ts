import type { CertificateMessages } from '../sections/certificate-messages.js';

export const certificate: CertificateMessages = {
  title: 'Confirmation of erasure',
  received: (date) => `Asked for on ${date}.`,
  done: (date) => `Done on ${date}.`,
  because: 'Why it was erased',
  cause: {
    no_longer_needed: 'The data is no longer needed (GDPR Art. 17(1)(a))',
    consent_withdrawn: 'Consent was withdrawn (GDPR Art. 17(1)(b))',
    objected: 'An objection was made (GDPR Art. 17(1)(c))',
    unlawful: 'The data was processed unlawfully (GDPR Art. 17(1)(d))',
    legal_duty: 'A law demands the erasure (GDPR Art. 17(1)(e))',
    asked_as_child: 'The data was given as a child, to an online service (GDPR Art. 17(1)(f))',
  },
  ground: {
    expression: 'freedom of expression and information (GDPR Art. 17(3)(a))',
    legal_obligation: 'a law demands that it is kept (GDPR Art. 17(3)(b))',
    public_health: 'public health (GDPR Art. 17(3)(c))',
    archiving: 'archiving, research or statistics (GDPR Art. 17(3)(d))',
    legal_claims: 'legal claims (GDPR Art. 17(3)(e))',
  },
  goes: 'Goes',
  went: 'Erased',
  stays: 'Stays',
  stayed: 'Kept',
  counted: (what, count) => `${what}: ${count}`,
  until: (date) => `until ${date}`,
  unlimited: 'without an end',
  nothingHeld: 'Nothing is held here.',
  notListed: 'What was held here had not been listed. The system has confirmed the erasure.',
  byHand: 'This is worked by hand: this page does not confirm its erasure.',
  afterwards: {
    do_not_contact:
      'So that nobody writes to you again, a fingerprint of each known address is kept. The address cannot be read from it.',
    may_return: 'No note is kept of your addresses.',
  },
  days: 'Days are those of UTC.',
  reference: (request) => `Reference: ${request}`,
};
