/** The vocabulary's term, without the prefix or the address it stands under: `ConsentGiven`. Absent for terms of others. */
export function dpvTerm(name: string | undefined): string | undefined {
  return /^(?:dpv:|https?:\/\/(?:www\.)?w3id\.org\/dpv(?:\/owl)?[#/])([A-Za-z]+)$/.exec(name ?? '')?.[1];
}
