import { inside, type Place } from '../../diagnostics/place.ts';
import type { Linking } from './linking.ts';

/** A first and a last of something whose texts sort as they follow, such as dates and months. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** Whether a span begins before it ends; one that does not is reported at its `to`. */
export function isSpan({ from, to }: Span, place: Place, { report }: Pick<Linking, 'report'>): boolean {
  if (from <= to) return true;
  report({
    code: 'link/empty-span',
    place: inside(place, 'to'),
    message: `it ends on ${to}, before it begins on ${from}`,
    help: 'exchange the two, or correct the one that is wrong',
    related: [{ place: inside(place, 'from'), message: 'where it begins' }],
  });
  return false;
}
