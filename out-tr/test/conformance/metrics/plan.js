import { planNeed } from '../../../src/plan/plan-need.js';
import { ceiling, exact, formatExact, over } from '../../../src/support/exact.js';
import { one } from '../../../src/support/rational.js';
import { adapter } from '../adapter.js';
import { rationalOf } from './exact-text.js';
const place = { file: 'vector', document: 0, path: [] };
const title = { en: 'vector' };
const stageOrder = ['mql', 'sal', 'sql', 'opp', 'won'];
/** The plans of the vectors: every segment has a target of its own, so each is a plan, and the totals are their sum. */
export const plan = adapter(({ definition }) => {
    const needs = definition.segments.map((segment) => planNeed(planOf(segment), stageOrder));
    const totals = stageOrder.flatMap((stage) => {
        const same = needs.flatMap(({ stages }) => stages.filter((each) => each.stage === stage));
        return same.length === 0
            ? []
            : [{ stage, total: same.reduce((sum, { total }) => added(sum, total), exact(0)) }];
    });
    return {
        segments: needs.flatMap(({ segments }) => segments.map(({ segment, expected, toWin, stages }) => ({
            id: segment.id,
            expectedPipeline: units(expected),
            toWin: units(toWin),
            need: exactly(stages),
            display: rounded(stages),
        }))),
        total: exactly(totals),
        totalDisplay: rounded(totals),
    };
});
function planOf(vector) {
    const definition = { id: vector.id, title, owner: 'joint', place };
    const segment = {
        ...definition,
        share: rationalOf(vector.share),
        sourcedBy: 'marketing',
        dealSize: hundredths(vector.dealSize),
        openPipeline: vector.pipeline.filter(({ insideShare }) => insideShare !== false).map(dealOf),
        steps: vector.rates.map(stepOf),
        territories: {},
    };
    return {
        ...definition,
        months: { from: '2026-06', to: '2026-06' },
        startsIn: '2026-06',
        target: hundredths(vector.target),
        season: { '2026-06': one },
        segments: { [vector.id]: segment },
        signatures: [],
    };
}
function dealOf({ amount, probability }) {
    const winRate = rationalOf(probability);
    return { title, value: hundredths(amount), winRate, closes: '2026-06', place };
}
function stepOf({ from, to, rate }) {
    return { from, to, rate: rationalOf(rate), after: [{ months: 0, share: one }], place };
}
function hundredths(amount) {
    return Number(amount) * 100;
}
function units(amount) {
    return formatExact(over(amount, exact(100)));
}
function added(left, right) {
    return exact(left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator);
}
function exactly(stages) {
    return Object.fromEntries(stages.map(({ stage, total }) => [stage, formatExact(total)]));
}
function rounded(stages) {
    return Object.fromEntries(stages.map(({ stage, total }) => [stage, Number(ceiling(total))]));
}
