import type { RestrictionMessages } from '../sections/restriction-messages.js';

export const restriction: RestrictionMessages = {
  title: 'Use of the data is restricted',
  none: 'Use of the data is not restricted.',
  note: 'The data is kept and used for nothing. No message goes out until it is lifted.',
  since: (date) => `since ${date}`,
  cause: {
    accuracy_contested: 'They say that it is not right, and it is being checked',
    unlawful: 'It should not be used, and they want it kept rather than erased',
    needed_for_claims: 'We no longer need it, but they do, for a legal claim',
    objection_pending: 'They objected, and it is being weighed',
  },
  open: 'Restrict use …',
  because: 'What do they say?',
  becauseMissing: 'Choose what they say',
  restrict: 'Restrict use',
  restrictedNow: 'Restricted. Nothing is used until somebody lifts it.',
  openLift: 'Lift …',
  informedOn: 'When were they told that it ends?',
  informedMissing: 'Tell them first, and enter the day',
  lift: 'Lift it',
  contested: 'Something that they say is wrong is still open. Settle that first; until then use stays restricted.',
  lifted: 'Lifted. What they had said before holds again.',
};
