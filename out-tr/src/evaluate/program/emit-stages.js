import { block } from '../../support/script-lines.js';
import { textLiteral } from '../../support/script-literal.js';
import { alwaysStops } from '../journey/gate.js';
import { impliedStages, rankOf } from '../journey/stage-order.js';
import { allOf, always, anyOf, isNever, never, not, question } from './condition.js';
import { areKnown } from './emit-attribute-test.js';
import { emitCriterion } from './emit-criterion.js';
import { emitGate } from './emit-gate.js';
import { emitSignalTest } from './emit-signal-test.js';
/** What is asked is known at once; what has to be kept of the stages only when every question of the program is put. */
export function emitStages(draft) {
    const { lifecycle } = draft.agreement;
    const isFree = not(emitGates(lifecycle, draft));
    const entries = lifecycle.stages.flatMap((stage, rank) => stage.entry.automatic ? [{ stage, rank, enters: emitEntry(stage, isFree, draft) }] : []);
    return {
        declare: () => declareReached(lifecycle, draft),
        moves: () => entries.flatMap((entry) => emitMove(lifecycle, entry, draft)),
    };
}
/**
 * Does any gate hold? Which one wins is no part of a row. Asked by each move, last: few leads come so far, and stages
 * reached meanwhile may change the answer.
 */
function emitGates({ gates }, draft) {
    const inOrder = [...gates.filter(alwaysStops), ...gates.filter((gate) => !alwaysStops(gate))];
    return anyOf(inOrder.map((gate) => emitGate(gate, draft)));
}
/** `require` always counts: gates, fields, criteria; a fast track skips the threshold (semantics §3, Entry). */
function emitEntry({ entry }, isFree, draft) {
    const { fields, require, threshold, fastTrack } = entry;
    const isThere = threshold === undefined ? always : emitCriterion(threshold, 'stage', draft);
    const isFast = fastTrack === undefined ? never : emitSignalTest({ op: 'signal', ...fastTrack, count: 1 }, draft);
    return allOf([
        anyOf([isThere, isFast]),
        areKnown(fields, draft),
        require === undefined ? always : emitCriterion(require, 'stage', draft),
        isFree,
    ]);
}
function declareReached(lifecycle, draft) {
    return draft.reached.entries().map(({ key, name }) => {
        const answers = lifecycle.stages.map((recorded) => {
            const implied = impliedStages(lifecycle, 0, recorded);
            return recorded.id === key || implied.some(({ id }) => id === key);
        });
        return `let ${name} = ${draft.constants.nameOf(`[${answers.join(', ')}]`)}[rank]; // ${textLiteral(key)}`;
    });
}
function emitMove(lifecycle, { stage, rank, enters }, draft) {
    if (isNever(enters))
        return [];
    const implied = impliedStages(lifecycle, -1, stage);
    const reached = draft.reached.entries().flatMap(({ key, name }) => {
        if (key === stage.id)
            return [`${name} = true;`];
        if (!implied.some(({ id }) => id === key))
            return [];
        return [`if (rank < ${rankOf(lifecycle, key)}) ${name} = true;`];
    });
    return [
        `// stage ${textLiteral(stage.id)}`,
        ...block(`if (${allOf([question(`rank < ${rank}`), enters]).text})`, [...reached, `rank = ${rank};`]),
    ];
}
