import { inside } from '../../../diagnostics/place.js';
import { planReadings } from '../../../plan/plan-reading.js';
import { compareExact, exact } from '../../../support/exact.js';
export const dealLargerThanTarget = {
    id: 'plan/deal-larger-than-target',
    severity: 'warning',
    owner: 'joint',
    summary: 'A segment takes at least one whole deal.',
    why: 'a target in thousands beside a deal size in units is met on paper by a part of one deal',
    *check(agreement) {
        for (const { need } of planReadings(agreement)) {
            for (const { segment, target } of need.segments) {
                const { dealSize } = segment;
                if (target.numerator === 0n || compareExact(exact(dealSize), target) <= 0)
                    continue;
                yield {
                    place: inside(segment.place, 'dealSize'),
                    message: `one deal of segment ${segment.id} is larger than all that it has to bring`,
                    help: 'write target and deal size in the same units of the currency, both in full',
                };
            }
        }
    },
};
