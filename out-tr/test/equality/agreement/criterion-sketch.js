import fc from 'fast-check';
import { arbitraryConstant } from './quantity.js';
const draw = fc.noBias(fc.nat({ max: 9999 }));
const topic = fc.oneof({ withCrossShrink: true }, { weight: 12, arbitrary: fc.constant('attribute') }, { weight: 4, arbitrary: fc.constant('signal') }, { weight: 6, arbitrary: fc.constantFrom('total', 'fit', 'engagement') }, { weight: 3, arbitrary: fc.constantFrom('grade', 'band', 'cell', 'outcome') }, { weight: 3, arbitrary: fc.constantFrom('reached', 'objection', 'consent') });
const arbitraryAtom = fc.record({
    topic,
    subject: draw,
    question: draw,
    constant: arbitraryConstant,
    picks: fc.array(draw, { minLength: 1, maxLength: 3 }),
    days: fc.noBias(fc.integer({ min: 1, max: 40 })),
    count: fc.oneof({ withCrossShrink: true }, { weight: 5, arbitrary: fc.constant(1) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 1, arbitrary: fc.constantFrom(64, 65) }),
});
/** Criteria nested up to three deep; connectives may be empty. */
export const arbitraryCriterion = fc.letrec((tie) => ({
    criterion: fc.oneof({ depthSize: 'small', withCrossShrink: true, maxDepth: 3 }, { weight: 3, arbitrary: arbitraryAtom }, {
        weight: 2,
        arbitrary: fc.record({
            op: fc.constantFrom('all', 'any', 'none', 'kOf'),
            k: fc.integer({ min: 1, max: 3 }),
            of: fc.array(tie('criterion'), { maxLength: 4 }),
        }),
    }),
})).criterion;
