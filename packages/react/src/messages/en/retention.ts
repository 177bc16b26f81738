import { plural } from '../../anatomy/plural.js';
import type { RetentionMessages } from '../sections/retention-messages.js';
import { grounds } from './grounds.js';

const people = (count: number) => plural('en', count, { one: `${count} person`, other: `${count} people` });

export const retention: RetentionMessages = {
  title: 'Kept too long',
  byItself: {
    cannot_run: 'Nothing runs by itself here: this database cannot list everybody.',
    never_ran:
      'Nothing runs by itself here: what is kept too long stays until somebody starts a run. Somebody has to set up the schedule.',
    late: 'Nothing has run by itself for more than a week. Somebody has to look at the schedule.',
    on_time: 'It runs by itself: what is due goes with the next run.',
  },
  noRunYet: 'There has been no run yet.',
  lastRun: (when, by, did) => `Last run ${when}, by ${by}: ${did}.`,
  timer: 'the timer',
  runState: {
    running: 'It is going on now.',
    stopped: 'It was stopped before its end: the next run goes on from there.',
  },
  did: {
    looked: (count) => `${people(count)} looked at`,
    listed: (count) => `${count} listed`,
    removed: (count) => `${count} removed`,
    erased: (count) => `${count} erased`,
    purged: (count) => plural('en', count, { one: `${count} proof gone`, other: `${count} proofs gone` }),
    waiting: (count) => `${count} left alone for what they asked`,
    held: (count) => `${count} left alone for a legal hold or a restriction`,
    failed: (count) =>
      `${count} could not be looked at and ${plural('en', count, { one: 'is', other: 'are' })} tried again`,
  },
  due: {
    title: 'What is due',
    looking: (count) => `Looking through everybody: ${people(count)} so far …`,
    none: (looked) => `Nobody is kept too long. ${people(looked)} looked at.`,
    people,
    overdue: (count) => `${count} overdue`,
    first: (count) => `Only the first ${count} are shown. A run sees to all of them.`,
    noGround: 'Nothing was ever a ground',
    proof: 'Proof of what is long over',
    show: (count) => `Show ${people(count)}`,
    since: (date) => `No ground since ${date}.`,
    never: 'There never was a ground to keep their data.',
    proofSince: (date) => `All else was erased; the proof was to be kept until ${date}.`,
    late: 'Overdue: this should have been gone for more than a month.',
    ended: (ground, date) => `${ground}, ended on ${date}`,
    action: {
      list: 'A run only lists them.',
      remove: 'A run removes them.',
      erase: 'A run erases them.',
      purge: 'A run lets the proof go for good.',
      wait: 'Left alone: something that they asked for is open.',
      held: 'Left alone: a legal hold or a restriction of use stands.',
    },
  },
  run: {
    open: { list: 'List what is due …', remove: 'Remove what is due …', erase: 'Erase what is due …' },
    goOn: 'Go on …',
    stop: 'Stop',
    nothing: 'Nothing has been changed yet.',
    cases: (count) => `${people(count)} to go`,
    proofs: (count) =>
      plural('en', count, { one: `${count} proof past its time`, other: `${count} proofs past their time` }),
    left: (count) => `${people(count)} left alone`,
    undo: {
      list: 'Nobody is changed: the run only counts.',
      remove: 'They leave every contact list at once, can be brought back for a while, and are erased after it.',
      erase: 'They leave every contact list at once and are erased in every system. Nobody can bring that back.',
    },
    proofsUndo: 'Proof that goes cannot be brought back, and nobody can tell afterwards whose it was.',
    now: { list: 'List now', remove: 'Remove now', erase: 'Erase now' },
    outcome: {
      running: 'Running …',
      stopping: 'Stopping after the people it is at …',
      stopped: 'Stopped. What was done stays done; the next run goes on from there.',
      done: 'Done: everybody was looked at.',
      busy: 'Another run is going on. Nothing is done twice.',
      failed: 'That broke off. Press again: it goes on from there, and nothing is done twice.',
    },
  },
  tasks: {
    title: 'Consent to keep was withdrawn',
    none: 'Nothing to decide.',
    withdrawn: (date) => `Consent to keep their data was withdrawn on ${date}.`,
    choice: 'Erase the data, or name another ground to keep it on.',
    otherGrounds: 'The records give these other grounds:',
    noOther: 'The records give no other ground.',
    name: 'Name another ground …',
    ground: 'On what other ground is it kept?',
    groundMissing: 'Choose the ground',
    groundOf: {
      contract: 'A contract with them',
      legal_obligation: 'A law asks for it',
      legitimate_interests: 'A legitimate interest',
      legal_claims: 'A legal claim',
    },
    norm: 'Which law says so?',
    normMissing: 'Name the law, as in “Section 132 BAO”',
    until: 'Kept until; then it is looked at again',
    untilMissing: 'Choose a day in the future',
    save: 'Keep it on this ground',
    named: (date) => `Written down. It is looked at again on ${date}.`,
  },
  ground: {
    ...grounds,
    legal_claims: 'legal claim',
    stated_period: 'the time stated after the consent',
  },
};
