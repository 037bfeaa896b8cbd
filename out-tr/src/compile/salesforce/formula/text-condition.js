import { calculated } from '../workbench.js';
import { normalText, otherStore, unwritableText, wordSeparators } from './caveat.js';
import { amongLiterals } from './choice-condition.js';
import { any, test, unaskable } from './condition.js';
import { textLiteral, wordLiteral } from './literal.js';
/** Compares a text in lower case with literals that are already normalised (semantics §1). */
export function textCondition(workbench, column, asked) {
    if (column.store !== 'text' && column.store !== 'picklist')
        return unaskable(otherStore);
    const text = column.store === 'picklist' ? `TEXT(${column.name})` : column.name;
    if (asked.op === 'equals') {
        const trimmed = `LOWER(TRIM(${text}))`;
        const literals = asked.values.map(wordLiteral);
        return amongLiterals(trimmed, literals, (literal) => `${trimmed} = ${literal}`, normalText);
    }
    const expression = asked.op === 'containsWord' ? wordsField(workbench, column, text) : text;
    return any(asked.values.map((literal) => literalCondition(asked.op, expression, literal)));
}
function literalCondition(op, text, literal) {
    const written = textLiteral(op === 'containsWord' ? ` ${literal} ` : literal);
    if (written === undefined)
        return unaskable(unwritableText);
    switch (op) {
        case 'contains':
            return test(`CONTAINS(LOWER(${text}), ${written})`, normalText);
        case 'containsWord':
            return test(`CONTAINS(${text}, ${written})`, normalText, wordSeparators);
        case 'startsWith':
            return test(`BEGINS(LOWER(TRIM(${text})), ${written})`, normalText);
        default:
            return test(`RIGHT(LOWER(TRIM(${text})), ${literal.length}) = ${written}`, normalText);
    }
}
// Two fields, because each replacement is one more parenthesis inside another.
const separators = [
    ['-', '/', ',', '.'],
    ['(', ')', '&', '|', ':'],
];
/** A field that holds the text in lower case with a blank around every word, as far as `wordSeparators` says. */
function wordsField(workbench, { attribute }, text) {
    const label = `Words of ${workbench.words(attribute.title)}`;
    const description = 'Lower case, with blanks for separators, so that formulas find whole words.';
    const [first = [], second = []] = separators;
    const add = (part, formula) => workbench.add(calculated({
        name: workbench.fieldName(`${part}/${attribute.id}`, [part, attribute.id]),
        label,
        description,
        type: { type: 'Text', length: 1300 },
        formula,
    }));
    const lower = add('word-parts', withBlanks(`LOWER(${text})`, first));
    return add('words', `" " & ${withBlanks(lower, second)} & " "`);
}
function withBlanks(text, signs) {
    return signs.reduce((inner, sign) => `SUBSTITUTE(${inner}, "${sign}", " ")`, text);
}
