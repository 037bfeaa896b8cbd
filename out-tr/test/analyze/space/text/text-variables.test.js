import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapest } from '../../../../src/analyze/diagram/cheapest.js';
import { textAnswers } from '../../../../src/analyze/space/text/text-tests.js';
import { normalText } from '../../../../src/support/normal-text.js';
import { field, spaceOf } from '../asked-space.js';
import { answerFor } from '../classes-of.js';
const ask = (op, ...values) => ({
    op,
    attribute: 'words',
    values,
});
/** Eight questions of which one brings another: 192 combinations. */
const eight = [...'bcdfghj'].map((letter) => ask('contains', `q${letter}`)).concat(ask('contains', 'qbz'));
/** More than can be listed. */
const many = Array.from({ length: 14 }, (_, nth) => ask('contains', `q${nth}z`)).concat(ask('equals', 'q0z', 'q1z'));
describe('a text with many classes has a variable for each answer', () => {
    it('and exactly the combinations that texts can give are possible', () => {
        const space = spaceOf([field('words', 'text')], eight);
        expect(space.abstracted).toEqual([]);
        const given = combinations(space, eight).filter(({ isPossible }) => isPossible);
        expect(given).toHaveLength(192);
        for (const { answers, text } of given)
            expect(textAnswers(eight, text)).toBe(answers);
    });
    it('and no combination of a real text is ruled out where they are too many', () => {
        const space = spaceOf([field('words', 'text')], many);
        expect(space.abstracted).toEqual(['words']);
        const texts = ['q0z', 'q1z', 'x', 'q0z q1z', 'q3z q7z q13z'];
        for (const text of texts)
            expect(isPossible(space, many, textAnswers(many, text))).toBe(true);
        // Whoever is equal to one of two texts contains one of them, and nothing else.
        expect(isPossible(space, many, '001000000000001')).toBe(false);
    });
});
describe('of a text with more classes than can be listed', () => {
    const words = ['head', 'it', 'vp', 'svp', 'sales', 'of', 'intern', 'lead'];
    const questions = ['equals', 'contains', 'containsWord', 'startsWith', 'endsWith'].flatMap((op) => words.map((word, nth) => ask(op, word, ...(nth % 3 === 0 ? ['vp sales'.slice(0, op === 'containsWord' ? 2 : 8)] : []))));
    const space = spaceOf([field('words', 'text')], [...questions, { op: 'exists', attribute: 'words' }]);
    const text = fc
        .array(fc.constantFrom(...words, ' ', ' ', 'x'), { minLength: 1, maxLength: 5 })
        .map((pieces) => normalText(pieces.join('')))
        .filter((written) => written !== '');
    it('every real one is possible and answers as the evaluator says', () => {
        expect(space.abstracted).toEqual(['words']);
        fc.assert(fc.property(text, (written) => {
            const classes = new Map(space.variables.map((variable, index) => [index, classOfText(variable, written)]));
            expect(answerFor(space, space.possible, classes)).toBe(true);
            const said = questions.map((question) => Number(answerFor(space, space.nodeOf(question), classes)));
            expect(said.join('')).toBe(textAnswers(questions, written));
        }));
    });
    it('one can be built for nearly all that is asked together, and the field is known to be read as more than is real', () => {
        expect(space.abstracted).toEqual(['words']);
        const tally = { built: 0, missed: 0 };
        const wanted = fc.array(fc.tuple(fc.constantFrom(...questions), fc.boolean()), { maxLength: 4 });
        fc.assert(fc.property(wanted, (asked) => {
            const criterion = {
                op: 'all',
                of: [
                    { op: 'exists', attribute: 'words' },
                    ...asked.map(([question, yes]) => (yes ? question : none(question))),
                ],
            };
            const node = space.diagrams.both(space.possible, space.nodeOf(criterion));
            const path = cheapest(space.diagrams, node, space.costs).get(1);
            if (path === undefined)
                return;
            const text = String(space.valuesOf(path.classes, 0).values['words']);
            const isBuilt = asked.every(([question, yes]) => textAnswers([question], text) === (yes ? '1' : '0'));
            tally[isBuilt ? 'built' : 'missed'] += 1;
        }), { numRuns: 100 });
        expect(tally.missed).toBeLessThan(tally.built / 10);
    });
});
function none(question) {
    return { op: 'none', of: [question] };
}
function classOfText(variable, text) {
    if (variable.kind === 'presence')
        return 1;
    return variable.kind === 'part' ? variable.patterns.indexOf(textAnswers(variable.tests, text)) : 0;
}
function combinations(space, tests) {
    return Array.from({ length: 2 ** tests.length }, (_, number) => {
        const answers = number.toString(2).padStart(tests.length, '0');
        const { values } = space.valuesOf(classesFor(space, tests, answers), 0);
        return { answers, text: String(values['words']), isPossible: isPossible(space, tests, answers) };
    });
}
function isPossible(space, tests, answers) {
    return answerFor(space, space.possible, classesFor(space, tests, answers));
}
function classesFor(space, tests, answers) {
    return new Map(space.variables.map((variable, index) => {
        if (variable.kind === 'presence')
            return [index, 1];
        if (variable.kind !== 'part')
            return [index, 0];
        const digits = variable.tests.map((part) => {
            const place = tests.findIndex(({ op, values }) => op === part.op && values.includes(part.values[0] ?? ''));
            return answers[place];
        });
        return [index, variable.patterns.indexOf(digits.join(''))];
    }));
}
