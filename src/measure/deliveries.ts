import type { Agreement } from '../model/agreement.ts';
import type { LocalDate } from '../support/local-date.ts';

/**
 * How often what a commitment promises was delivered on dates from the first to the last: rituals that were held, and pieces of
 * content that were looked through (S09, S34). Undefined where nothing is said to fulfil it.
 */
export function deliveriesOf(
  { cadences, contentTypes, contentPieces }: Agreement,
  commitment: string,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): number | undefined {
  const rituals = Object.values(cadences).filter(({ fulfils }) => fulfils.includes(commitment));
  const types = new Set(
    Object.values(contentTypes).flatMap(({ id, fulfils }) => (fulfils === commitment ? [id] : [])),
  );
  if (rituals.length === 0 && types.size === 0) return undefined;
  const isIn = (date: LocalDate | undefined): boolean => date !== undefined && from <= date && date <= to;
  const held = rituals.flatMap(({ log }) => log.filter((occasion) => isIn(occasion.held)));
  const pieces = Object.values(contentPieces).filter(
    ({ type, reviewed }) => types.has(type) && isIn(reviewed),
  );
  return held.length + pieces.length;
}
