import { compareCodePoints } from '../../../src/support/code-points.js';
import { attributeTestOf } from './attribute-test-of-sketch.js';
import { drawn, drawnOf, drawnSome } from './drawn.js';
const comparisons = ['gte', 'gt', 'lte', 'lt'];
const states = ['given', 'withdrawn', 'none'];
/** The criterion in normal form; where what it asks about does not exist, it asks about an attribute instead. */
export function criterionOf(sketch, scope) {
    if (!('of' in sketch))
        return atomOf(sketch, scope) ?? attributeTestOf(sketch, scope.fields);
    const of = sketch.of.map((part) => criterionOf(part, scope));
    return sketch.op === 'kOf' ? { op: 'kOf', k: sketch.k, of } : { op: sketch.op, of };
}
function atomOf(sketch, scope) {
    switch (sketch.topic) {
        case 'attribute':
            return undefined;
        case 'signal':
            return signalTestOf(sketch, scope);
        case 'total':
        case 'fit':
        case 'engagement': {
            const comparison = drawn(comparisons, sketch.question);
            return scope.scoring && { op: sketch.topic, comparison, value: sketch.constant };
        }
        case 'grade':
        case 'band':
        case 'cell':
        case 'outcome': {
            const values = drawnSome(verdictsOf(sketch.topic, scope), sketch.picks);
            return values.length === 0 ? undefined : { op: sketch.topic, values };
        }
        case 'reached': {
            const stage = drawnOf(scope.stages, sketch.subject);
            return stage === undefined ? undefined : { op: 'reached', stage };
        }
        case 'objection':
            return { op: 'objection' };
        case 'consent': {
            const purpose = drawnOf(scope.purposes, sketch.subject);
            return purpose === undefined
                ? undefined
                : { op: 'consent', purpose, state: drawn(states, sketch.question) };
        }
    }
}
function signalTestOf({ picks, days, count }, { signals }) {
    return { op: 'signal', signals: drawnSome(signals, picks), withinDays: days, count };
}
/** What the scoring can give, in code-point order as the linker leaves it. */
function verdictsOf(topic, { scoring }) {
    if (scoring === undefined)
        return [];
    const bands = scoring.bands.map(({ id }) => id);
    const grades = scoring.grades.length === 0 ? [] : [...scoring.grades.map(({ id }) => id), 'U'];
    const verdicts = {
        grade: grades,
        band: bands,
        cell: grades.flatMap((grade) => bands.map((band) => grade + band)),
        outcome: scoring.outcomes.map(({ id }) => id),
    };
    return [...new Set(verdicts[topic])].sort(compareCodePoints);
}
