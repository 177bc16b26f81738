import type { ConfirmMessages } from '../sections/confirm-messages.js';

export const confirm: ConfirmMessages = {
  intro:
    'Your yes counts once you press the button. If you did not ask for this, close the page: nothing changes then.',
  press: 'Yes, I confirm',
  sending: 'Confirming …',
  confirmed: 'Confirmed. Thank you.',
  already: 'You confirmed this before. There is nothing more to do.',
  answers: 'You said yes to',
  pressYourself: 'Please press the button yourself',
  unknownLink: 'We do not know this link. Open it from the message again, or copy it whole.',
  unreachable: 'There is no connection right now. Nothing is lost: press the button again in a while.',
};
