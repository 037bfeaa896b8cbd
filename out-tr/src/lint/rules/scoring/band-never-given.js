import { inside } from '../../../diagnostics/place.js';
import { pointsText } from '../../points-text.js';
import { reachOf } from '../../reach.js';
export const bandNeverGiven = {
    id: 'scoring/band-never-given',
    severity: 'error',
    owner: 'marketing',
    summary: 'Some lead can reach every band of engagement.',
    why: 'a column of the matrix stays empty, and with it the outcome that was agreed for the best leads',
    *check({ scorings }) {
        for (const scoring of Object.values(scorings)) {
            const { least, most } = reachOf(scoring, 'engagement');
            for (const [index, band] of scoring.bands.entries()) {
                const better = scoring.bands[index - 1]?.from;
                const isTooHigh = band.from !== undefined && band.from > most;
                if (!isTooHigh && (better === undefined || better > least))
                    continue;
                yield {
                    place: band.place ?? inside(scoring.place, 'bands'),
                    message: isTooHigh
                        ? `band ${band.id} begins at ${pointsText(band.from, scoring.scale)}, but engagement gives at most ${pointsText(most, scoring.scale)}`
                        : `band ${band.id} is never given: every lead reaches the band above it, which begins at ${pointsText(better ?? 0, scoring.scale)}`,
                    help: 'begin the band where leads can be',
                };
            }
        }
    },
};
