import { normalText } from '../../support/normal-text.js';
import { isFictional } from './fictional.js';
import { textShapeOf } from './text-shape.js';
/**
 * Invented texts that look like what the field holds; one of sixteen is, or holds, a text that the agreement compares
 * with, unless that could be somebody's address or number.
 */
export function textSource(field, constants) {
    const shape = textShapeOf(field);
    const examples = field.examples.map(String).filter(isFictional);
    const spoken = constants.filter(({ value }) => isFictional(value));
    const isAddress = shape === 'email' || shape === 'domain';
    return (random, person) => {
        const constant = !isAddress && spoken.length > 0 && random.chance(1, 16) ? random.pick(spoken) : undefined;
        const text = constant === undefined ? plain[shape](random, person, examples) : saying(constant, random, examples);
        return drawnText(text);
    };
}
function drawnText(text) {
    const value = normalText(text);
    return value === '' ? undefined : { value, text };
}
const plain = {
    email: (_, { number, host }) => `lead-${number}@${host}`,
    phone: (random) => `${random.pick(fictionalNumbers)}${String(random.below(100)).padStart(2, '0')}`,
    domain: (_, { host }) => host,
    company: (_, { company }) => company.name,
    person: (_, { number }) => `Person ${number}`,
    'job-title': (random) => random.pick(jobTitles),
    other: (random, _, examples) => examples.length === 0 ? `Sample ${1 + random.below(40)}` : otherDigits(random, random.pick(examples)),
};
/** Kept free for fiction by the Federal Network Agency, Ofcom and the North American numbering plan. */
const fictionalNumbers = ['+49 30 23125 1', '+49 40 66969 1', '+44 20 7946 09', '+1 202 555 01'];
const jobTitles = [
    'Head of Logistics',
    'Leitung Logistik',
    'Operations Manager',
    'Purchasing Manager',
    'Managing Director',
    'Supply Chain Analyst',
    'IT Director',
    'Plant Manager',
    'Marketing Specialist',
    'VP Operations',
];
function otherDigits(random, text) {
    return text.replace(/[0-9]/g, () => String(random.below(10)));
}
/** A text of which the comparison is true. */
function saying({ op, value }, random, examples) {
    switch (op) {
        case 'equals':
            return value;
        case 'contains':
        case 'containsWord':
            return `Sample ${value} ${1 + random.below(40)}`;
        case 'startsWith':
            return (value +
                otherDigits(random, random.pick(examples.length > 0 ? examples : ['sample'])).slice(value.length));
        case 'endsWith':
            return `Sample ${1 + random.below(40)} ${value}`;
    }
}
