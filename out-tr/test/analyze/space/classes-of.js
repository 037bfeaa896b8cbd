import { askedCriteria } from '../../../src/analyze/space/asked-criteria.js';
import { answersOf } from '../../../src/analyze/space/candidate.js';
import { consentStates } from '../../../src/analyze/space/variable.js';
import { classOfLabel, classOfPoints } from '../../../src/analyze/space/verdict-variables.js';
import { atomHolds } from '../../../src/criteria/atom-holds.js';
import { atoms } from '../../../src/criteria/atoms.js';
import { attributeHolds } from '../../../src/criteria/attribute-holds.js';
import { dateAge } from '../../../src/criteria/date-age.js';
import { knownValue } from '../../../src/criteria/known-value.js';
/** The class of each variable to which a real lead belongs; throws where none of the classes answers like the lead. */
export function classesOf(space, asked, facts) {
    return new Map(space.variables.map((variable, index) => [index, classOf(variable, space, asked, facts)]));
}
/** All questions of the spaces of one agreement. */
export function questionsOf(agreement, extra) {
    return [...askedCriteria(agreement), ...extra];
}
/** What a diagram of no and yes says of these classes. */
export function answerFor({ diagrams }, node, classes) {
    let at = node;
    while (diagrams.valueOf(at) === undefined)
        at = diagrams.childOf(at, classes.get(diagrams.variableOf(at)) ?? -1);
    return diagrams.valueOf(at) === 1;
}
function classOf(variable, space, asked, facts) {
    switch (variable.kind) {
        case 'value':
            return classOfValue(variable, space, asked, facts);
        case 'member': {
            const members = [knownValue(facts, variable.attribute) ?? []].flat();
            // The variable stands for all members that the same questions name.
            const alike = (member) => testsOf(variable.attribute, asked).every((test) => setAnswer(test, member) === setAnswer(test, variable.member));
            return Number(members.some(alike));
        }
        case 'presence':
            return Number(knownValue(facts, variable.attribute) !== undefined);
        case 'part': {
            const answers = variable.tests.map((test) => Number(attributeHolds(test, facts)));
            return variable.patterns.indexOf(answers.join(''));
        }
        case 'consent':
            return consentStates.indexOf(facts.consents.get(variable.purpose) ?? 'none');
        case 'objection':
            return Number(facts.objection);
        case 'reached':
            return Number(facts.reached.has(variable.stage));
        case 'signal':
            return Number(atomHolds({ op: 'signal', ...variable }, facts));
        case 'points':
            return classOfPoints(variable, facts.score?.[variable.of] ?? null);
        case 'label':
            return classOfLabel(variable, facts.score?.[variable.of]);
    }
}
function classOfValue(variable, { fields }, asked, facts) {
    const field = fields[variable.attribute];
    if (field === undefined)
        throw new Error(`no field ${variable.attribute}`);
    const value = knownValue(facts, variable.attribute);
    const isDate = field.type === 'date' && typeof value === 'string';
    const tests = [
        ...testsOf(variable.attribute, asked),
        { op: 'missing', attribute: variable.attribute },
    ];
    const answers = String(answersOf(isDate ? dateAge(facts, value) : value, field, tests));
    const found = variable.values.findIndex((each) => String(answersOf(each, field, tests)) === answers);
    if (found < 0)
        throw new Error(`${variable.attribute} has no class for ${String(value)}`);
    return found;
}
function testsOf(attribute, asked) {
    return asked
        .flatMap((criterion) => Array.from(atoms(criterion), ({ atom }) => atom))
        .filter((atom) => 'attribute' in atom)
        .filter((atom) => atom.attribute === attribute);
}
/** What a question about a set makes of one member; equal for members that it does not tell apart. */
function setAnswer(test, member) {
    const named = 'values' in test ? test.values : [];
    const isNamed = named.some((value) => value === member);
    if (test.op === 'hasAll' && named.length > 1)
        return isNamed ? String(member) : '';
    return String(test.op === 'exists' || isNamed);
}
