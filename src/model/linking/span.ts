import { inside, type Place } from '../../diagnostics/place.ts';
import type { Linking } from './linking.ts';
import { linkDate } from './quantities.ts';

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

/** Two local dates in their order, both included. */
export function linkSpan(written: Span, place: Place, linking: Linking): Span | undefined {
  const from = linkDate(written.from, inside(place, 'from'), linking);
  const to = linkDate(written.to, inside(place, 'to'), linking);
  if (from === undefined || to === undefined) return undefined;
  return isSpan({ from, to }, place, linking) ? { from, to } : undefined;
}
