import { drawnSome } from './drawn.js';
/** A criterion about so many attributes: people join what belongs together, adversaries anything. */
export function criterionAbout(count, source) {
    const { random } = source;
    const parts = entriesOf(count, source).map((entry) => criterionOn(entry, source));
    const [only] = parts;
    if (parts.length === 1 && only !== undefined)
        return only;
    if (random.chance(7, 10))
        return { all: parts };
    if (random.chance(2, 3))
        return { any: parts };
    return { kOf: { k: 1 + random.below(parts.length), of: parts } };
}
/** What belongs together are neighbours in the dictionary. */
function entriesOf(count, { dictionary, profile, random }) {
    if (profile === 'adversarial')
        return drawnSome(dictionary, count, random);
    const first = random.below(Math.max(1, dictionary.length - count + 1));
    return dictionary.slice(first, first + count);
}
/** A question about one attribute; one in ten guards a negation against the missing value. */
function criterionOn(entry, source) {
    const { id } = entry;
    const { random } = source;
    const test = { [id]: testOf(entry, source) };
    if (random.chance(1, 12))
        return { all: [{ [id]: { exists: true } }, { none: [test] }] };
    if (random.chance(1, 20))
        return { none: [test] };
    if (random.chance(1, 30))
        return { [id]: random.chance(1, 2) ? { exists: true } : { missing: true } };
    return test;
}
function testOf({ field, constants, literals }, source) {
    const { random } = source;
    switch (field.type) {
        case 'boolean':
            return { eq: random.chance(4, 5) };
        case 'enum':
            return choiceTest(valuesOf(field.values), random);
        case 'set':
            return setTest(valuesOf(field.values), random);
        case 'text':
            return textTest(literals, random);
        default: {
            const scale = 'scale' in field ? (field.scale ?? 0) : 0;
            const range = {
                least: 'min' in field ? (field.min ?? -Infinity) * 10 ** scale : -Infinity,
                most: 'max' in field ? (field.max ?? Infinity) * 10 ** scale : Infinity,
            };
            const drawn = Array.from({ length: 2 }, () => constantOf(constants, range, source));
            return comparison(drawn, (value) => written(value, field.type, scale), random);
        }
    }
}
/** People write round numbers; adversaries any. */
function constantOf(constants, { least, most }, { profile, random }) {
    const beside = profile === 'adversarial' ? random.below(9) - 4 : 0;
    return Math.max(least, Math.min(most, random.pick(constants) + beside));
}
function written(value, type, scale) {
    return type === 'date' ? `${value} days` : value / 10 ** scale;
}
function comparison(drawn, shown, random) {
    const [first = 0, second = 0] = drawn;
    const operator = random.pick(['gte', 'gte', 'gt', 'lte', 'lt', 'between', 'between']);
    if (operator !== 'between')
        return { [operator]: shown(first) };
    return { between: [shown(Math.min(first, second)), shown(Math.max(first, second))] };
}
function choiceTest(values, random) {
    if (random.chance(1, 3))
        return { eq: random.pick(values) };
    const some = drawnSome(values, 1 + random.below(Math.max(2, Math.min(6, values.length / 2))), random);
    return random.chance(1, 8) ? { notIn: some } : { in: some };
}
function setTest(values, random) {
    const operator = random.pick(['hasAny', 'hasAny', 'hasAll', 'hasNone']);
    return { [operator]: drawnSome(values, 1 + random.below(3), random) };
}
function textTest(literals, random) {
    const operator = random.pick([
        'contains',
        'contains',
        'containsWord',
        'startsWith',
        'endsWith',
        'equals',
    ]);
    const some = drawnSome(literals.filter((word) => operator !== 'containsWord' || /^[a-z]+$/.test(word)), 1 + random.below(3), random);
    return { [operator]: some };
}
function valuesOf(written) {
    return Array.isArray(written) ? written : Object.keys(written);
}
