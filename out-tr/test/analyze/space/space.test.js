import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../src/criteria/holds.js';
import { ownValue } from '../../../src/support/own-value.js';
import { arbitraryCriterion, arbitraryFacts, fields, today } from './arbitrary-lead.js';
import { agreementWith, spaceOf } from './asked-space.js';
import { answerFor, classesOf, questionsOf } from './classes-of.js';
const agreement = agreementWith(fields);
const matrix = Object.values(agreement.scorings)[0]?.matrix ?? {};
const criteria = fc.array(arbitraryCriterion, { minLength: 1, maxLength: 6 });
describe('the diagram of a criterion', () => {
    it('answers for the classes of a lead what the evaluator answers for the lead', () => {
        fc.assert(fc.property(criteria, fc.array(arbitraryFacts, { minLength: 8, maxLength: 8 }), (asked, leads) => {
            const space = spaceOf(fields, asked);
            for (const lead of leads) {
                const facts = factsOf(lead);
                const classes = classesOf(space, questionsOf(agreement, asked), facts);
                for (const criterion of asked)
                    expect(answerFor(space, space.nodeOf(criterion), classes)).toBe(holds(criterion, facts));
                expect(answerFor(space, space.possible, classes)).toBe(true);
            }
        }), { numRuns: 100 });
    });
});
describe('a lead of given classes', () => {
    it('belongs to these classes', () => {
        fc.assert(fc.property(criteria, fc.infiniteStream(fc.nat(1_000)), (asked, stream) => {
            const space = spaceOf(fields, asked);
            const chosen = space.variables.map(({ classes }, index) => {
                const [drawn = 0] = stream.take(1);
                return [index, drawn % classes.length];
            });
            const wanted = new Map(chosen);
            const lead = space.valuesOf(wanted, today);
            const facts = factsOf({ ...lead, today, agesOf: new Map(), score: null });
            const classes = classesOf(space, questionsOf(agreement, asked), facts);
            for (const [index, variable] of space.variables.entries()) {
                const isAbstract = variable.kind === 'part' || variable.kind === 'presence';
                if (isAbstract || ['signal', 'points', 'label'].includes(variable.kind))
                    continue;
                expect([variable.label, classes.get(index)]).toEqual([variable.label, wanted.get(index)]);
            }
        }), { numRuns: 100 });
    });
});
/** The attributes of the space, and the outcome that the matrix gives. */
function factsOf(lead) {
    return { ...lead, attributes: agreement.fields, score: lead.score && withOutcome(lead.score) };
}
function withOutcome(score) {
    const outcome = ownValue(ownValue(matrix, score.grade ?? '') ?? {}, score.band ?? '');
    return outcome === undefined ? score : { ...score, outcome };
}
const unasked = { op: 'gte', attribute: 'size', value: 3 };
it('refuses a question with which it was not opened', () => {
    const space = spaceOf(fields, [{ op: 'gte', attribute: 'size', value: 2 }]);
    expect(() => space.nodeOf(unasked)).toThrow('the space was not opened for');
});
