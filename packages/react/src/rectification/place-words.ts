import type { Held, HeldPlace } from '@unticked/core';
import { inLanguage } from '../anatomy/in-language.js';

/** The names of a place, in a reader's language. */
export function placeWords({ systems }: Held, { system, set, column }: HeldPlace, locale: string) {
  const found = systems.find((one) => one.system === system);
  const inSet = found?.sets.find(({ id }) => id === set);
  const say = (text: Parameters<typeof inLanguage>[0] | undefined, otherwise: string): string =>
    text ? inLanguage(text, locale).text : otherwise;
  return {
    system: say(found?.title, system),
    set: say(inSet?.title, set),
    label: say(inSet?.columns?.[column], column),
  };
}
