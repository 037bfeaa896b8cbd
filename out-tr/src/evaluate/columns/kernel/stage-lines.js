import { atoms } from '../../../criteria/atoms.js';
import { impliedStages, rankOf, stageOf } from '../../journey/stage-order.js';
import { stateCodes } from '../consent-columns.js';
import { missingCondition } from './attribute-condition.js';
import { conditionOf } from './condition.js';
import { literal } from './constants.js';
import { consentOf, localOf } from './workbench.js';
/**
 * The lines that find the stage as its rank: the recorded one, else the first, and from there the automatic moves in stage
 * order, each once (semantics §4).
 */
export function stageLines(bench) {
    const { lifecycle } = bench.agreement;
    return [
        ...recordedLines(bench),
        'let blocked = -1;',
        ...lifecycle.stages.flatMap((stage, rank) => entryLines(rank, stage, bench)),
    ];
}
/** The recorded stage counts as reached, those that it implies too, and the first one always. */
function recordedLines(bench) {
    const { agreement, columns, constants, reached } = bench;
    const { lifecycle } = agreement;
    const recorded = [undefined, ...columns.recordedStages.values.map((id) => stageOf(lifecycle, id))];
    const ranks = Int32Array.from(recorded, (stage) => (stage === undefined ? 0 : rankOf(lifecycle, stage.id)));
    const local = localOf(bench, columns.recordedStages.codes);
    return [
        `let stage = ${constants.nameOf(ranks)}[${local}];`,
        ...[...reached].map(([id, name]) => {
            const table = Uint8Array.from(recorded, (stage) => {
                const implied = stage === undefined ? [] : [...impliedStages(lifecycle, 0, stage), stage];
                return Number(rankOf(lifecycle, id) === 0 || implied.some((each) => each.id === id));
            });
            return `let ${name} = ${constants.nameOf(table)}[${local}];`;
        }),
    ];
}
/** Requirements, then threshold or fast track, then the gates; what was reached on the way is noted. */
function entryLines(rank, stage, bench) {
    const { automatic, fields, require, threshold, fastTrack } = stage.entry;
    if (!automatic)
        return [];
    const fast = fastTrack && conditionOf({ op: 'signal', ...fastTrack, count: 1 }, bench);
    const enough = threshold && conditionOf(threshold, bench);
    const tests = [
        `stage < ${literal(rank)}`,
        ...fields.map((field) => `!${missingCondition(field, bench)}`),
        ...(require === undefined ? [] : [conditionOf(require, bench)]),
        ...(enough === undefined ? [] : [fast === undefined ? enough : `(${enough} || ${fast})`]),
        ...gateTests(bench),
    ];
    return [`if (${tests.join(' && ')}) {`, ...reachedLines(stage, bench), `stage = ${literal(rank)};`, '}'];
}
/** Entering a stage also enters those between that may not be skipped. */
function reachedLines(stage, { agreement, constants, reached }) {
    const { lifecycle } = agreement;
    return [...reached].flatMap(([id, name]) => {
        if (id === stage.id)
            return [`${name} = 1;`];
        const implies = Uint8Array.from(lifecycle.stages, (_, from) => Number(impliedStages(lifecycle, from, stage).some((each) => each.id === id)));
        return implies.includes(1) ? [`${name} |= ${constants.nameOf(implies)}[stage];`] : [];
    });
}
/** No gate may hold; those that do not ask what was reached are asked once per lead. */
function gateTests(bench) {
    const { gates } = bench.agreement.lifecycle;
    const fixed = gates.filter(({ when }) => when === undefined || !asksReached(when));
    const moving = gates.filter((gate) => !fixed.includes(gate));
    const any = fixed.map((gate) => gateCondition(gate, bench)).join(' || ');
    return [
        ...(any === '' ? [] : [`(blocked < 0 ? (blocked = ${any} ? 1 : 0) : blocked) === 0`]),
        ...moving.map((gate) => `!${gateCondition(gate, bench)}`),
    ];
}
function asksReached(criterion) {
    return [...atoms(criterion)].some(({ atom }) => atom.op === 'reached');
}
function gateCondition({ kind, when, purpose }, bench) {
    switch (kind) {
        case 'objection':
            return 'objection';
        case 'withdrawn-consent':
            return `(${anyConsent(purpose, stateCodes.withdrawn, bench)})`;
        case 'no-consent':
            return `(!(${anyConsent(purpose, stateCodes.given, bench)}))`;
        case 'embargo':
        case 'criterion':
            return when === undefined ? 'false' : conditionOf(when, bench);
    }
}
/** Of the purpose, or of any when none is named. */
function anyConsent(purpose, state, bench) {
    const purposes = purpose === undefined ? bench.columns.consents.purposes.values : [purpose];
    const tests = purposes.map((each) => `${consentOf(bench, each)} === ${literal(state)}`);
    return tests.length === 0 ? 'false' : tests.join(' || ');
}
