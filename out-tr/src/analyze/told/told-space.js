import { openDiagrams } from '../diagram/diagrams.js';
import { attributeOrder } from '../space/attribute-order.js';
import { attributeVariables } from '../space/attribute-variables.js';
import { openNodeOf } from '../space/criterion-node.js';
import { leadState } from '../space/lead-state.js';
import { possibleTexts } from '../space/possible-texts.js';
import { stateVariables } from '../space/state-variables.js';
import { variableKey } from '../space/translation.js';
import { choicesOf } from './choices-of.js';
import { openOwnSpace } from './own-space.js';
import { choiceVariable, measureVariable } from './own-variable.js';
import { bySubject } from './parts-of.js';
import { questionAtom } from './question-atom.js';
import { reachedByStage } from './reached-by-stage.js';
import { endsOfSpans, isSpans } from './spans.js';
import { stepOfPoints } from './step-of-points.js';
/** Opens the space of these questions alone; may end with the budget. */
export function openToldSpace(agreement, parts, budget) {
    const { fields } = agreement;
    const atoms = parts.questions.flatMap((question) => questionAtom(question, fields) ?? []);
    const { attributes, groups, texts } = attributeVariables(attributeOrder(atoms), fields, atoms, budget);
    const known = [...attributes, ...stateVariables([...atoms, { op: 'objection' }], [agreement])];
    const own = ownVariables(agreement, parts);
    const sizes = [...known.map(({ classes }) => classes.length), ...own.map(({ values }) => values.length)];
    const diagrams = openDiagrams(sizes, budget);
    const indices = new Map(known.map((variable, index) => [variableKey(variable), index]));
    const translation = { diagrams, variables: known, indices, fields, groups, texts, scorings: [] };
    const nodeOfAtom = openNodeOf(translation, () => true);
    const ownSpace = openOwnSpace(agreement, diagrams, own, known.length, nodeOfAtom);
    const standing = own.some(({ of }) => of.of === 'stage')
        ? reachedByStage(agreement, diagrams, atoms, ownSpace.nodeOf, nodeOfAtom)
        : 1;
    return {
        ...ownSpace,
        diagrams,
        // Spans go on without an end.
        isCut: own.some(({ isCut }) => isCut) || parts.measured.some(isSpans),
        costs: [...known.map(({ classes }) => classes.map(({ cost }) => cost)), ...own.map(({ costs }) => costs)],
        nodeOf: (question) => {
            const atom = questionAtom(question, fields);
            return atom === undefined ? ownSpace.nodeOf(question) : nodeOfAtom(atom);
        },
        possible: [possibleTexts(translation), ownSpace.possible, standing].reduce(diagrams.both),
        stateOf: (assignment, today) => leadState(translation, assignment, today),
    };
}
function ownVariables(agreement, { factor, measured, numbers, questions }) {
    const added = new Set(measured.map((measure) => JSON.stringify(measure)));
    const subjects = new Map();
    const ofMeasure = (measure, asked) => {
        const whole = added.has(JSON.stringify(measure)) ? { factor, numbers } : undefined;
        return measureVariable(measure, asked, whole, stepOfPoints(agreement, measure));
    };
    const ends = measured.filter(isSpans).flatMap(endsOfSpans);
    for (const [subject, asked] of bySubject([...questions, ...ends])) {
        const [first] = asked;
        if (first === undefined || questionAtom(first, agreement.fields) !== undefined)
            continue;
        if (first.ask === 'held' || first.ask === 'least')
            subjects.set(subject, ofMeasure(first.measure, asked));
        if (first.ask === 'one')
            subjects.set(subject, choiceVariable(first.choice, choicesOf(agreement, first.choice)));
    }
    for (const measure of measured) {
        if (isSpans(measure))
            continue;
        const subject = JSON.stringify(measure);
        if (!subjects.has(subject))
            subjects.set(subject, ofMeasure(measure, []));
    }
    return [...subjects.values()];
}
