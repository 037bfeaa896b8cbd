import { isConnective } from '../../../src/criteria/atoms.js';
import { explain } from '../../../src/criteria/explain.js';
import { holds } from '../../../src/criteria/holds.js';
import { historyOf } from '../../../src/evaluate/history.js';
import { momentAt } from '../../../src/evaluate/moment.js';
import { adapter } from '../adapter.js';
import { instantOf } from '../neutral-values.js';
import { normalCriterion, pointScale } from './criterion-case.js';
import { dictionaryOf, leadOf } from './neutral-lead.js';
import { scaledOf } from './neutral-points.js';
export const criterion = adapter((testCase) => {
    const normal = normalCriterion(testCase);
    const moment = momentAt(dictionaryOf(testCase), historyOf(leadOf(testCase)), instantOf(testCase.asOf));
    const facts = { ...moment.facts, score: scoreOf(testCase.score), reached: new Set(testCase.reached) };
    const explained = explain(normal, facts);
    if (explained.held !== holds(normal, facts))
        throw new Error('explain and holds disagree');
    return { value: explained.held, atoms: atomsOf(explained) };
});
function scoreOf(score) {
    if (score === null || score === undefined)
        return null;
    const points = (value) => scaledOf(value, pointScale);
    return {
        ...score,
        total: points(score.total),
        fit: points(score.fit),
        engagement: points(score.engagement),
    };
}
function atomsOf({ criterion: part, path, held, parts }) {
    return isConnective(part) ? parts.flatMap(atomsOf) : [[path, held]];
}
