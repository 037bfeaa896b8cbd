import fc from 'fast-check';
const wide = fc.noBias(fc.nat({ max: 0x3fff_ffff }));
const draw = fc.noBias(fc.nat({ max: 9999 }));
const event = fc.record({ what: wide, day: draw, beside: draw });
const stepMs = fc.constantFrom(0, 1, 3_600_000, 43_200_000, 86_400_000, 86_399_999);
const burst = fc.record({
    what: wide,
    day: draw,
    beside: draw,
    events: fc.oneof({ withCrossShrink: true }, { weight: 40, arbitrary: fc.integer({ min: 2, max: 20 }) }, { weight: 40, arbitrary: fc.integer({ min: 60, max: 130 }) }, { weight: 1, arbitrary: fc.integer({ min: 1000, max: 3000 }) }),
    stepMs,
});
const facts = {
    events: fc.oneof({ withCrossShrink: true }, { weight: 8, arbitrary: fc.array(event, { maxLength: 6, size: 'max' }) }, { weight: 1, arbitrary: fc.array(event, { maxLength: 30, size: 'max' }) }),
    burst: fc.oneof({ withCrossShrink: true }, { weight: 14, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: burst }),
    consents: fc.array(fc.record({ purpose: draw, isGiven: fc.boolean(), day: draw, beside: draw }), {
        maxLength: 3,
        size: 'max',
    }),
    objection: fc.oneof({ withCrossShrink: true }, { weight: 16, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: draw }),
    stage: draw,
    recycle: fc.option(fc.record({ event: draw, beside: draw }), { freq: 2 }),
};
/** Leads of an agreement with so many fields, or fewer. */
export function arbitraryLead(fields) {
    return fc.record({ values: fc.array(wide, { minLength: fields, maxLength: fields }), ...facts });
}
