import fc from 'fast-check';
import { arbitraryCriterion } from './criterion-sketch.js';
import { arbitraryDays } from './quantity.js';
const draw = fc.noBias(fc.nat({ max: 9999 }));
const stage = fc.record({
    id: fc.constantFrom('lead', 'mql', 'sal', 'constructor', 'order', 'won', 'zz-9'),
    category: fc.oneof({ withCrossShrink: true }, { weight: 5, arbitrary: fc.constant('open') }, { weight: 2, arbitrary: fc.constantFrom('won', 'lost', 'parked') }),
    skippable: fc.boolean(),
    automatic: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    fields: fc.oneof({ withCrossShrink: true }, { weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(draw, { minLength: 1, maxLength: 2 }) }),
    require: fc.option(arbitraryCriterion, { freq: 2 }),
    threshold: fc.option(arbitraryCriterion, { freq: 2 }),
    fastTrack: fc.option(fc.record({ signals: fc.array(draw, { minLength: 1, maxLength: 2 }), withinDays: arbitraryDays }), { freq: 2 }),
});
const gate = fc.record({
    kind: fc.constantFrom('criterion', 'embargo', 'objection', 'withdrawn-consent', 'no-consent'),
    purpose: draw,
    when: arbitraryCriterion,
});
export const arbitraryLifecycle = fc.record({
    stages: fc.uniqueArray(stage, { selector: ({ id }) => id, minLength: 2, maxLength: 6, size: 'max' }),
    handoff: draw,
    gates: fc.oneof({ withCrossShrink: true }, { weight: 1, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.array(gate, { minLength: 1, maxLength: 3 }) }),
    resets: fc.boolean(),
});
