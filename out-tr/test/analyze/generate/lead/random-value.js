import { compareCodePoints } from '../../../../src/support/code-points.js';
import { dateOfDay } from '../../../../src/support/local-date.js';
import { normalText } from '../../../../src/support/normal-text.js';
import { drawnSome } from '../drawn.js';
/** A value that the dictionary allows, on or beside a boundary where there is one; undefined = missing. */
export function randomValue(field, source, random) {
    if (field.nullable && random.chance(1, 7))
        return undefined;
    switch (field.type) {
        case 'boolean':
            return random.chance(1, 2);
        case 'integer':
        case 'decimal':
            return numberBeside(field, source, random);
        case 'date':
            return dateOfDay(source.today - numberBeside(field, source, random));
        case 'enum':
            return random.pick(asked(field, source, random) ?? field.values);
        case 'set':
            return drawnSome(field.values, random.below(field.values.length + 1), random).sort(compareCodePoints);
        case 'text':
            return textAround(field, source, random);
    }
}
/** Half of the time only values that some criterion names. */
function asked(field, { boundaries }, random) {
    const named = boundaries.literals.get(field.id) ?? [];
    return named.length > 0 && random.chance(1, 2) ? named : undefined;
}
/** A constant c, c − 1 or c + 1, an end of the declared range, or anything between. */
function numberBeside(field, { boundaries }, random) {
    const { min, max, id } = field;
    const ends = [min, max].filter((end) => end !== undefined);
    const constants = boundaries.constants.get(id) ?? [];
    const near = random.chance(1, 10) || constants.length === 0 ? [...ends, 0, 7, 1_000] : constants;
    const value = random.pick(near) + random.below(3) - 1;
    return Math.max(min ?? value, Math.min(max ?? value, value));
}
const contexts = ['', ' ', 'x', '-', ' of ', 'ä', '1', '.', 's'];
/** Up to three literals between contexts, one of them sometimes cut by a letter. The empty text is missing. */
function textAround(field, { boundaries }, random) {
    const literals = [...(boundaries.literals.get(field.id) ?? []), 'sales'];
    const pieces = Array.from({ length: 1 + random.below(3) }, () => {
        const literal = random.pick(literals);
        const kept = random.chance(1, 8) ? literal.slice(0, -1) : literal;
        return kept + random.pick(contexts);
    });
    const text = normalText((random.chance(1, 2) ? random.pick(contexts) : '') + pieces.join(''));
    if (text !== '')
        return text;
    return field.nullable ? undefined : 'x';
}
