import { useRef, useState } from 'react';
import type { ListMessages } from '../messages/sections/list-messages.js';
import type { ListChoice, ListContextValue } from './list-context.js';
import type { ListPort } from './list-port.js';

type View = Pick<ListContextValue, 'state' | 'list' | 'difference'>;
const idle: View = { state: 'idle', list: undefined, difference: undefined };

/** One list: what it is for, and what came of building it and of checking it again. */
export function useList(
  words: ListMessages,
  { choices, build, checkAgain, csvOf, nameOf }: ListPort,
): ListContextValue {
  const [chosen, setChosen] = useState<ListChoice>();
  const [missing, setMissing] = useState(false);
  const [view, setView] = useState<View>(idle);
  // What comes late, for a list that was chosen before, is not shown.
  const turn = useRef(0);
  const load = async (read: () => Promise<Partial<View>>) => {
    turn.current += 1;
    const mine = turn.current;
    setView((before) => ({ ...before, state: 'building' }));
    const found = await read().catch((): Partial<View> => ({ state: 'error' }));
    if (mine === turn.current) setView((before) => ({ ...before, state: 'ready', ...found }));
  };
  return {
    words,
    choices,
    chosen,
    choose: (choice) => {
      turn.current += 1;
      setChosen(choice);
      setMissing(false);
      setView(idle);
    },
    missing,
    ...view,
    build: () => {
      setMissing(!chosen);
      if (chosen && view.state !== 'building')
        void load(async () => ({ list: await build(chosen.query), difference: undefined }));
    },
    checkAgain: () => {
      const { list: earlier, state } = view;
      if (!earlier || state === 'building') return;
      void load(async () => {
        const difference = await checkAgain(earlier);
        return { list: difference.list, difference };
      });
    },
    csvOf,
    nameOf: nameOf ?? ((subjectId) => subjectId),
  };
}
