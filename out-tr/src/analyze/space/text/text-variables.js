import { valueVariable } from '../value-classes.js';
import { present } from '../variable.js';
import { textParts } from './text-parts.js';
/** With more classes than these, or than so many times the questions, diagrams are smaller with several variables. */
const mostClasses = 128;
const mostPerQuestion = 4;
/** One variable where the classes are few, else whether the text is there and the parts of its answers. */
export function textVariables(field, asked, { questions, classes, isComplete }) {
    const candidates = classes.map(({ text, isExample }) => ({ value: text, isExample }));
    if (isComplete) {
        const one = valueVariable(field, asked, candidates);
        if (one.classes.length <= Math.max(mostClasses, mostPerQuestion * questions.length))
            return [one];
    }
    return [presenceVariable(field), ...textParts(questions).map((part) => partVariable(field, part))];
}
function presenceVariable(field) {
    const cost = field.nullable ? present : 0;
    const [missing, there] = [
        { label: 'missing', cost: 0 },
        { label: 'there', cost },
    ];
    return { kind: 'presence', attribute: field.id, label: field.id, classes: [missing, there] };
}
function partVariable(field, part) {
    const { op, tests, patterns } = part;
    const classes = patterns.map((pattern, index) => {
        const given = tests.filter((_, place) => pattern[place] === '1').flatMap(({ values }) => values[0] ?? []);
        return { label: index === 0 ? 'no' : given.join(', '), cost: Math.min(index, 1) };
    });
    return { kind: 'part', attribute: field.id, ...part, label: `${field.id} ${op}`, classes };
}
