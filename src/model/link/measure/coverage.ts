import { inside, type Place } from '../../../diagnostics/place.ts';
import type { MeasureDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import { linkDays, linkShare } from '../../linking/quantities.ts';
import { linkName } from '../../linking/references.ts';
import { linkSpan } from '../../linking/span.ts';
import type { Measure, ValueWinRate } from '../../measure.ts';

type Written = Extract<MeasureDocument, { coverage: unknown }>['coverage'];

/** Coverage with the slip and the win rate from which its need follows (semantics §8). */
export function linkCoverage(written: Written, place: Place, linking: Linking): Measure | undefined {
  const from = linkName('stage', written.from, inside(place, 'from'), linking);
  const slip = linkShare(written.slip, inside(place, 'slip'), linking);
  const winRate = linkWinRate(written.winRate, inside(place, 'winRate'), linking);
  if (from === undefined || slip === undefined || winRate === undefined) return undefined;
  return { of: 'coverage', from, slip, winRate };
}

function linkWinRate(written: Written['winRate'], place: Place, linking: Linking): ValueWinRate | undefined {
  if (typeof written === 'string') {
    const is = linkShare(written, place, linking);
    return is && { is };
  }
  if ('last' in written) {
    const lastDays = linkDays(written.last, inside(place, 'last'), linking);
    return lastDays === undefined ? undefined : { lastDays };
  }
  return linkSpan(written.during, inside(place, 'during'), linking);
}
