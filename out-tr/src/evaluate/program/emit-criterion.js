import { isConnective } from '../../criteria/atoms.js';
import { numberLiteral, textLiteral } from '../../support/script-literal.js';
import { defaultScoring } from '../default-scoring.js';
import { firstStage, stageOf } from '../journey/stage-order.js';
import { allOf, always, anyOf, atLeast, never, not, question } from './condition.js';
import { emitAttributeTest, signs } from './emit-attribute-test.js';
import { emitSignalTest } from './emit-signal-test.js';
import { isOneOf } from './is-one-of.js';
/** The criterion as a condition over the variables of the program (semantics §2). */
export function emitCriterion(criterion, asker, draft) {
    return isConnective(criterion)
        ? emitConnective(criterion, asker, draft)
        : emitAtom(criterion, asker, draft);
}
function emitConnective(criterion, asker, draft) {
    const parts = criterion.of.map((part) => emitCriterion(part, asker, draft));
    switch (criterion.op) {
        case 'all':
            return allOf(parts);
        case 'any':
            return anyOf(parts);
        case 'none':
            return not(anyOf(parts));
        case 'kOf':
            return atLeast(criterion.k, parts);
    }
}
function emitAtom(atom, asker, draft) {
    switch (atom.op) {
        case 'signal':
            return emitSignalTest(atom, draft);
        case 'total':
        case 'fit':
        case 'engagement':
            return isScored(asker, draft) ? emitPointsTest(atom) : never;
        case 'grade':
        case 'band':
        case 'cell':
        case 'outcome':
            return isScored(asker, draft) ? emitVerdictTest(atom, draft) : never;
        case 'reached':
        case 'objection':
        case 'consent':
            return emitStateTest(atom, asker, draft);
        default:
            return emitAttributeTest(atom, draft);
    }
}
function isScored(asker, { agreement }) {
    return asker === 'stage' && defaultScoring(agreement) !== undefined;
}
/** Without a score every test on it is false. */
function emitPointsTest({ op, comparison, value }) {
    return allOf([question('!objection'), question(`${op} ${signs[comparison]} ${numberLiteral(value)}`)]);
}
/** Verdicts that there are not are null. */
function emitVerdictTest({ op, values }, draft) {
    return isOneOf(op, values, draft);
}
function emitStateTest(test, asker, draft) {
    switch (test.op) {
        case 'reached':
            return asker === 'score' ? never : emitReached(test.stage, draft);
        case 'objection':
            return asker === 'score' ? never : question('objection');
        case 'consent':
            return question(`${draft.consents.nameOf(test.purpose)} === ${textLiteral(test.state)}`);
    }
}
/** Every lead has reached the first stage. */
function emitReached(stage, draft) {
    const { lifecycle } = draft.agreement;
    if (firstStage(lifecycle).id === stage)
        return always;
    return stageOf(lifecycle, stage) === undefined ? never : question(draft.reached.nameOf(stage));
}
