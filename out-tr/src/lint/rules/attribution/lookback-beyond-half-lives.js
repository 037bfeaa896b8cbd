import { inside } from '../../../diagnostics/place.js';
/** Beyond, twelve decimals say 0 (semantics §9). */
const most = 40;
export const lookbackBeyondHalfLives = {
    id: 'attribution/lookback-beyond-half-lives',
    severity: 'error',
    owner: 'joint',
    summary: 'A lookback is at most 40 half-lives long.',
    why: 'the oldest touches count as nothing, although the lookback says that they count',
    *check({ attributions }) {
        for (const { id, credit, lookbackDays, place } of Object.values(attributions)) {
            if (credit.by !== 'age' || lookbackDays <= most * credit.halfLifeDays)
                continue;
            yield {
                place: inside(place, 'lookback'),
                message: `${id} looks back ${lookbackDays} days, which are more than ${most} half-lives of ${credit.halfLifeDays} days`,
                help: `look back at most ${most * credit.halfLifeDays} days, or write a longer \`halfLife\``,
            };
        }
    },
};
