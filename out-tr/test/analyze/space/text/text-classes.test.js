import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../../src/analyze/budget.js';
import { textClasses } from '../../../../src/analyze/space/text/text-classes.js';
import { textAnswers } from '../../../../src/analyze/space/text/text-tests.js';
import { normalText } from '../../../../src/support/normal-text.js';
import { field } from '../asked-space.js';
const classesOf = (tests, examples = []) => textClasses(field('words', 'text', { examples }), tests, openBudget({}));
const test = (op, ...values) => ({
    op,
    attribute: 'words',
    values,
});
/** Every normalised text of up to so many of these characters. */
function textsUpTo(length, characters) {
    let texts = [''];
    const all = [];
    for (let count = 0; count < length; count += 1) {
        texts = texts.flatMap((text) => characters.map((character) => text + character));
        all.push(...texts.filter((text) => normalText(text) === text));
    }
    return all;
}
describe('the classes of a text', () => {
    const short = textsUpTo(5, ['a', 'b', '-', ' ']);
    const literal = fc
        .array(fc.constantFrom('a', 'b', '-', ' '), { minLength: 1, maxLength: 3 })
        .map((characters) => normalText(characters.join('')))
        .filter((text) => text !== '');
    const word = fc.stringMatching(/^[ab]{1,2}$/);
    const question = fc.oneof(fc.record({
        op: fc.constantFrom('equals', 'contains', 'startsWith', 'endsWith'),
        attribute: fc.constant('words'),
        values: fc.uniqueArray(literal, { minLength: 1, maxLength: 3 }),
    }), fc.record({
        op: fc.constant('containsWord'),
        attribute: fc.constant('words'),
        values: fc.uniqueArray(word, { minLength: 1, maxLength: 2 }),
    }));
    it('are all that texts can answer, each with a text that does', () => {
        fc.assert(fc.property(fc.uniqueArray(question, { maxLength: 5, selector: (each) => JSON.stringify(each) }), (tests) => {
            const { questions, classes, isComplete } = classesOf(tests);
            expect(isComplete).toBe(true);
            for (const { answers, text } of classes) {
                expect(normalText(text)).toBe(text);
                expect(textAnswers(questions, text)).toBe(answers);
            }
            const known = new Set(classes.map(({ answers }) => answers));
            expect(short.filter((text) => !known.has(textAnswers(questions, text)))).toEqual([]);
        }), { numRuns: 40 });
    });
    it('leave out what no text can be', () => {
        const { classes } = classesOf([
            test('contains', 'svp'),
            test('contains', 'vp'),
            test('containsWord', 'vp'),
        ]);
        expect(classes.map(({ answers }) => answers).toSorted()).toEqual(['000', '010', '011', '110', '111']);
    });
    it('are told apart by the questions that name them where whole texts are asked for', () => {
        const many = Array.from({ length: 3_000 }, (_, nth) => `firm ${nth}`);
        const { classes } = classesOf([test('equals', ...many), test('equals', 'firm 1', 'beispiel')]);
        expect(classes.map(({ answers, text }) => `${answers} ${text}`)).toEqual([
            '00 beispiel beispiel',
            '10 firm 0',
            '11 firm 1',
            '01 beispiel',
        ]);
    });
    it('of hundreds of literals in one question are two', () => {
        const providers = Array.from({ length: 600 }, (_, nth) => `mail-${nth}.example`);
        const { classes, isComplete } = classesOf([test('endsWith', ...providers), test('contains', 'info', 'sales'), test('endsWith', '-7.example')], ['logistik@musterwerk.example']);
        expect(isComplete).toBe(true);
        expect(classes.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "logistik@musterwerk.example",
        "logistik@-7.example",
        "info@musterwerk.example",
        "info@-7.example",
        "logistik@mail-0.example",
        "info@mail-0.example",
        "mail-7.example",
        "infomail-7.example",
      ]
    `);
    });
    it('are given up where they would be too many', () => {
        const many = Array.from({ length: 13 }, (_, nth) => test('contains', `word${nth}.`));
        expect(classesOf(many).isComplete).toBe(false);
        expect(classesOf(many.slice(2)).classes).toHaveLength(2 ** 11);
    });
    it('take examples for what they are', () => {
        const { classes } = classesOf([test('containsWord', 'logistik')], ['Leitung Logistik']);
        expect(classes).toEqual([
            { answers: '1', text: 'leitung logistik', isExample: true },
            { answers: '0', text: 'beispiel', isExample: false },
        ]);
    });
    it('are words as people write them where one can be built', () => {
        const { classes } = classesOf([test('startsWith', '2'), test('startsWith', '7', '8'), test('endsWith', '@postfach.example')], ['20457']);
        expect(classes.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "20457",
        "beispiel",
        "@postfach.example",
        "70457",
        "7 @postfach.example",
        "2 @postfach.example",
      ]
    `);
    });
});
