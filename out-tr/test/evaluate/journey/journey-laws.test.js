import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/evaluate/journey/replay.js';
import { event, fact, leadWith } from '../a-lead.js';
import { arbitraryAgreement, arbitraryHappening, asOf, start } from './arbitrary-journey.js';
const values = { country: 'de', employees: 100, 'contract-end': '2026-04-20' };
const timelines = fc.array(arbitraryHappening, { maxLength: 14 });
/** A move and a correction of it, as people make them by mistake. */
const slip = fc.integer({ min: 0, max: 90 * 24 }).map((hours) => {
    const at = start + hours * 3_600_000;
    const id = `slip-${hours}`;
    return [
        fact(at, { what: 'move', to: 'sql' }, id),
        fact(at + 1_800_000, { what: 'correct', voids: id }, `${id}-correction`),
    ];
});
const lasting = ({ entries }) => entries.filter(({ voided }) => !voided);
describe('the laws of a journey', () => {
    it('every entry begins where the one before it ended', () => {
        fc.assert(fc.property(arbitraryAgreement, timelines, slip, (agreement, timeline, correction) => {
            const journey = replay(agreement, leadWith(values, ...timeline, ...correction), asOf);
            let stage = 'lead';
            for (const { from, to, cycle } of lasting(journey)) {
                const withdrawn = journey.ends.some((end) => end.as === 'withdrawn' && end.cycle === cycle - 1);
                expect(withdrawn ? [stage, 'lead'] : [stage]).toContain(from);
                stage = to;
            }
            expect(journey.current.stage).toBe(stage);
        }));
    });
    it('what was entered stays: a later look only adds', () => {
        const share = fc.double({ min: 0, max: 1, noNaN: true });
        fc.assert(fc.property(arbitraryAgreement, timelines, share, (agreement, timeline, part) => {
            const lead = leadWith(values, event(start, 'pricing-page-visit'), ...timeline);
            const earlier = replay(agreement, lead, Math.floor(start + (asOf - start) * part));
            const later = replay(agreement, lead, asOf);
            expect(later.entries.slice(0, earlier.entries.length)).toEqual(earlier.entries);
            expect(later.ends.slice(0, earlier.ends.length)).toEqual(earlier.ends);
            expect(later.refused.slice(0, earlier.refused.length)).toEqual(earlier.refused);
        }));
    });
    it('every cycle ends at most once, each handoff is one entry, and an outcome has an instant', () => {
        fc.assert(fc.property(arbitraryAgreement, timelines, slip, (agreement, timeline, correction) => {
            const journey = replay(agreement, leadWith(values, ...timeline, ...correction), asOf);
            const ended = journey.ends.map(({ cycle }) => cycle);
            expect(new Set(ended).size).toBe(ended.length);
            expect(journey.handoffs).toHaveLength(lasting(journey).filter(({ to }) => to === 'mql').length);
            for (const { outcome, decidedAt } of journey.handoffs) {
                expect(decidedAt === null).toBe(outcome === 'pending');
            }
        }));
    });
    it('the order of the timeline means nothing', () => {
        fc.assert(fc.property(arbitraryAgreement, timelines, (agreement, timeline) => {
            // At one instant the last of two settings of a field counts, so settings keep their order.
            const settings = timeline.filter(({ what }) => what === 'set');
            const others = timeline.filter(({ what }) => what !== 'set');
            const journey = replay(agreement, leadWith(values, ...settings, ...others), asOf);
            expect(replay(agreement, leadWith(values, ...others.toReversed(), ...settings), asOf)).toEqual(journey);
        }));
    });
});
