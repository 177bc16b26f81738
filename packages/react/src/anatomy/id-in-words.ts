const camelCase = /^[a-z]{2,}(?:[A-Z][a-z]+)+$/;

/** A policy's own id for which no catalogue has words, as near to them as it goes: "lastVisit" is "last visit". A name such as iPhone stays. */
export const idInWords = (id: string): string =>
  (camelCase.test(id) ? id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : id).replaceAll('_', ' ');
