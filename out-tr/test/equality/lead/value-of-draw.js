import { compareCodePoints } from '../../../src/support/code-points.js';
import { dateOfDay } from '../../../src/support/local-date.js';
import { normalText } from '../../../src/support/normal-text.js';
import { drawn, drawnOf } from '../agreement/drawn.js';
import { words } from '../agreement/spellings.js';
/** Letters, digits, marks and signs that begin or end a word, or do not. */
const contexts = ['', ' ', 'x', 'ä', '1', '-', '_', '٣', '²', '\u0301', '💼', '中', ' sales ', 'ß.'];
const plain = [0, 1, -1, 7, 1000];
/** The value that a number means for a field; undefined = missing. 0 is missing, and so is every eighth. */
export function valueOfDraw(field, draw, { boundaries, today }) {
    if (draw % 8 === 0)
        return undefined;
    const choice = draw >> 3;
    const constants = boundaries.constants.get(field.id) ?? [];
    switch (field.type) {
        case 'boolean':
            return choice % 2 === 0;
        case 'integer':
        case 'decimal':
            return numberBeside(constants, choice);
        case 'date':
            return dateOfDay(today - Math.max(-100_000, Math.min(700_000, numberBeside(constants, choice))));
        case 'enum':
            return drawn(['unknown', ...field.values], choice);
        case 'set':
            return membersOf([...field.values, 'unknown'], choice);
        case 'text':
            return textAround(boundaries.literals.get(field.id) ?? [], choice);
    }
}
/** A constant, one below and one above. */
function numberBeside(constants, choice) {
    const near = drawnOf(constants, choice >> 2) ?? drawn(plain, choice >> 2);
    return near + ([0, 1, -1, 0][choice % 4] ?? 0);
}
/** Any of the values; each has its bit. */
function membersOf(values, choice) {
    return values.filter((_, index) => (choice >> index) % 2 === 1).sort(compareCodePoints);
}
/** Up to two literals, or words, between contexts; the first sometimes cut by a letter. Empty text is missing. */
function textAround(literals, choice) {
    const literal = drawnOf(literals, choice >> 16) ?? drawn(words, choice >> 16);
    const second = (choice >> 20) % 4 === 0 ? drawn(words, choice >> 12) : '';
    const kept = choice % 8 === 7 ? [...literal].slice(0, -1).join('') : literal;
    const [before, after] = [drawn(contexts, choice >> 3), drawn(contexts, choice >> 7)];
    const text = normalText(before + kept + after + second);
    return text === '' ? undefined : text;
}
