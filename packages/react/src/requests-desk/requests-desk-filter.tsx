import { useId } from 'react';
import { Chips } from '../anatomy/chips.js';
import { deskContext } from './desk-context.js';

/** The open ones, or all. */
export function RequestsDeskFilter() {
  const { words, shown, setShown } = deskContext.use('RequestsDesk.Filter');
  return (
    <Chips
      name={useId()}
      legend={words.filter}
      options={[
        ['open', words.open],
        ['all', words.all],
      ]}
      chosen={shown}
      onChoose={setShown}
    />
  );
}
