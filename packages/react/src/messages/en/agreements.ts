import type { AgreementsMessages } from '../sections/agreements-messages.js';

export const agreements: AgreementsMessages = {
  title: 'What we may do',
  question: { data: 'May we keep the data?', marketing: 'May we use it for marketing?' },
  keptFor: (period, from) => `kept for ${period} from ${from}`,
  keptUntil: (date, period, from) => `kept until ${date}, ${period} from ${from}`,
  anchor: {
    contractEnd: 'the end of the contract',
    lastContact: 'the last contact',
    lastVisit: 'the last visit',
    drawEnd: 'the end of the prize draw',
    consentEnd: 'the end of the consent',
    collection: 'the day it was collected',
    withdrawal: 'the day it was taken back',
  },
};
