import { inside } from '../../../diagnostics/place.js';
import { linkDays, linkShare } from '../../linking/quantities.js';
import { linkName } from '../../linking/references.js';
import { linkSpan } from '../../linking/span.js';
/** Coverage with the slip and the win rate from which its need follows (semantics §8). */
export function linkCoverage(written, place, linking) {
    const from = linkName('stage', written.from, inside(place, 'from'), linking);
    const slip = linkShare(written.slip, inside(place, 'slip'), linking);
    const winRate = linkWinRate(written.winRate, inside(place, 'winRate'), linking);
    if (from === undefined || slip === undefined || winRate === undefined)
        return undefined;
    return { of: 'coverage', from, slip, winRate };
}
function linkWinRate(written, place, linking) {
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
