import { isConnective } from '../../../src/criteria/atoms.js';
import { adapter } from '../adapter.js';
import { instantOf } from '../neutral-values.js';
import { normalCriterion, pointScale, questionsOf, } from '../scoring/criterion-case.js';
import { definitionOf, dictionaryOf, leadOf } from '../scoring/neutral-lead.js';
import { agreementOf, routingOf } from '../sql/neutral-agreement.js';
import { givenScore } from './given-score.js';
import { rowOf } from './row-of.js';
/** Whether the criterion and each of its questions hold, as the answer of a routing rule. */
export const criterion = adapter((testCase) => {
    const normal = normalCriterion(testCase);
    return {
        value: holds(normal, testCase),
        atoms: questionsOf(normal).map(({ path, atom }) => [path, holds(atom, testCase)]),
    };
});
/** Where a lead is asked; it lies with sales there and has passed the stages before. */
const askedStage = 'asked';
function holds(when, testCase) {
    const { reached = [], score } = testCase;
    const plain = agreementOf(dictionaryOf(testCase), {});
    const stages = [...(reached.length === 0 ? ['first'] : reached), askedStage].map(stageOf);
    const { handoff } = plain.lifecycle;
    const lifecycle = {
        ...plain.lifecycle,
        stages,
        handoff: { ...handoff, stage: askedStage, acceptance: askedStage },
    };
    const asked = score ? withGivenCell(when, score) : when;
    const agreement = {
        ...plain,
        lifecycle,
        scorings: score ? { given: givenScore(score, pointScale) } : {},
        routing: routingOf([{ id: 'held', when: asked, assign: { to: 'queue', queue: 'held' } }]),
    };
    const lead = { ...leadOf(testCase), recordedStage: askedStage };
    return rowOf(agreement, lead, instantOf(testCase.asOf)).route !== null;
}
function stageOf(id, rank) {
    const entry = { automatic: false, fields: [], expected: [] };
    return { ...definitionOf(id), rank, category: 'open', skippable: false, entry };
}
/** A row makes its cell of grade and band; where the case calls it otherwise, the two names change places. */
function withGivenCell(part, score) {
    if (isConnective(part)) {
        return { ...part, of: part.of.map((inner) => withGivenCell(inner, score)) };
    }
    if (part.op !== 'cell')
        return part;
    const made = score.grade + score.band;
    const names = new Map([
        [score.cell, made],
        [made, score.cell],
    ]);
    return { ...part, values: part.values.map((value) => names.get(value) ?? value) };
}
