import { expect, it } from 'vitest';
import { aimedText } from '../../../../src/analyze/space/text/aimed-text.js';
const ask = (op, ...values) => ({
    op,
    attribute: 'words',
    values,
});
const questions = [
    ask('containsWord', 'head'),
    ask('contains', 'head'),
    ask('startsWith', 'head', 'vp'),
    ask('endsWith', 'it', 'sales'),
    ask('equals', 'vp sales'),
    ...Array.from({ length: 40 }, (_, nth) => ask('contains', `word${nth}`)),
];
const rest = '0'.repeat(40);
it('finds the shortest text of these answers, however many the questions', () => {
    const found = ['00000', '01000', '11010', '00110', '00111'].map((answers) => aimedText(questions, answers + rest));
    expect(found).toEqual(['x', 'xhead', '-head it', 'vpit', 'vp sales']);
});
it('finds none where there is none', () => {
    expect(aimedText(questions, `10000${rest}`)).toBeUndefined();
    expect(aimedText(questions, `00101${rest}`)).toBeUndefined();
});
