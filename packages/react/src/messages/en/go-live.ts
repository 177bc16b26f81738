import type { GoLiveMessages } from '../sections/go-live-messages.js';

export const goLive: GoLiveMessages = {
  title: 'Go live',
  checks: 'Before you go live',
  state: { ready: 'ready', missing: 'missing', without: 'works without it' },
  check: {
    policy: {
      title: 'Wording published',
      ready: 'There is something to ask and to tell.',
      todo: 'Publish a wording: until then nothing is asked, and the gate lets nothing through.',
    },
    durability: {
      title: 'Log on a disk',
      ready: 'What is recorded outlives a restart.',
      todo: 'Give the ledger a store that keeps what it writes: this one forgets.',
    },
    presentation_keys: {
      title: 'Forms sealed',
      ready: 'The log can prove which form it handed out.',
      todo: 'Set presentationKeys: without them a form is only claimed to have been shown.',
    },
    deliver: {
      title: 'Messages sent',
      ready: 'Links that confirm a yes reach people.',
      todo: 'Give the ledger a deliver function: a yes that waits for a link waits until one is sent.',
    },
    address_key: {
      title: 'Do-not-contact list of addresses',
      ready: 'An address or number can be kept out, whoever has it.',
      todo: 'Set addressKey if you want to keep addresses out: people can be kept out either way.',
    },
    evidence: {
      title: 'Scans and recordings',
      ready: 'Files that prove an answer are kept beside it.',
      todo: 'Give the ledger an evidence store if answers come on paper: without one a scan is only named.',
    },
    signer: {
      title: 'Signed receipts',
      ready: 'People can take along a receipt that shows later what was recorded.',
      todo: 'Give the ledger a signer if people shall have receipts: the log proves itself to whoever trusts its keeper.',
    },
  },
  import: {
    title: (file) => `Import of ${file}`,
    unfinished: 'not finished',
    reached: (rows, total, when) => `It came to ${rows} of ${total} rows, last on ${when}.`,
    todo: 'Choose the same file again and bring it in: what is there already is not added twice.',
    goOn: 'Go to the import',
    giveUp: (file) => `It will not be finished: ${file}`,
    failed: 'That did not work. Try again.',
  },
  allReady: 'Nothing that is needed is missing.',
  missing: (count) => `Still missing: ${count}`,

  purposes: 'Switch on, purpose by purpose',
  noPurposes: 'No purpose is in force yet.',
  binds: 'Switched on: what is not allowed is blocked.',
  observed: 'Only observed: nothing is blocked yet.',
  wouldBlock: (by, contacts, since) => `Would have been blocked${by && ` ${by}`} since ${since}: ${contacts}.`,
  toPeople: (people) => `People: ${people}.`,
  reasonCount: (reason, contacts) => `${reason}: ${contacts}`,
  nothingObserved: 'Nothing was sent yet that would have been blocked.',
  switchOn: (title) => `Switch on: ${title}`,
  counting: 'Counting whom this leaves out …',
  effectTitle: (title) => `What switching on does: ${title}`,
  effect: (by, blocked, total) => `From now on ${blocked} of ${total} would not be contacted${by && ` ${by}`}.`,
  noEffect: (by, total) => `All ${total} may be contacted${by && ` ${by}`}: nobody is left out.`,
  unknown: (people) =>
    `Without any entry: ${people}. Bring in what they said before, or tell and ask them when they come.`,
  confirm: 'Yes, switch it on',
  cancel: 'Not yet',
  switching: 'Switching on …',
  switched: (title) => `Switched on: ${title}. What is not allowed is blocked from now on.`,
  failed: 'That did not work. Nothing was switched on; try again.',
};
