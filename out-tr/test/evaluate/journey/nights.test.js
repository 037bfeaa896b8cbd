import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadViewOf } from '../../../src/evaluate/journey/lead-view.js';
import { isNight, nightFrom } from '../../../src/evaluate/journey/night.js';
import { replay } from '../../../src/evaluate/journey/replay.js';
import { event, instant, leadWith, set, touch } from '../a-lead.js';
import { arbitraryAgreement, arbitraryHappening, asOf, start } from './arbitrary-journey.js';
import { journeyAgreement } from './journey-agreement.js';
function everyNight() {
    const nights = [];
    for (let night = nightFrom('Europe/Berlin', start); night <= asOf; night = nightFrom('Europe/Berlin', night + 1)) {
        nights.push(night);
    }
    return nights;
}
describe('nights at which nothing can change', () => {
    it('are left out without any difference', () => {
        const nights = everyNight().map((night) => touch(night));
        const values = { country: 'de', 'contract-end': '2026-04-20' };
        const first = set(start, { employees: 100 });
        fc.assert(fc.property(arbitraryAgreement, fc.array(arbitraryHappening, { maxLength: 14 }), (rules, timeline) => {
            const leaping = replay(rules, leadWith(values, first, ...timeline), asOf);
            const walking = replay(rules, leadWith(values, first, ...timeline, ...nights), asOf);
            expect(leaping).toEqual(walking);
        }), { numRuns: 80 });
    });
    it('cost nothing in ten quiet years', () => {
        const rules = journeyAgreement();
        const lead = leadWith({ country: 'de' }, event(start, 'pricing-page-visit'));
        const view = leadViewOf(rules, lead);
        const looked = new Set();
        const counting = {
            ...view,
            snapshots: (when, resetAt) => {
                looked.add(when);
                return view.snapshots(when, resetAt);
            },
        };
        replay(rules, lead, start + 3650 * 24 * 3_600_000, counting);
        // The visit fades from 10 to 0 points: one night for each of them, and the two that follow the visit.
        expect(looked.size).toBeLessThan(20);
    });
});
describe('00:00', () => {
    it('is the instant after a gap and the earlier one of a fold', () => {
        expect(nightFrom('America/Havana', instant('2026-03-08T04:30Z'))).toBe(instant('2026-03-08T05:00Z'));
        expect(nightFrom('America/Havana', instant('2026-11-01T03:30Z'))).toBe(instant('2026-11-01T04:00Z'));
        expect(isNight('America/Havana', instant('2026-11-01T05:00Z'))).toBe(false);
    });
});
