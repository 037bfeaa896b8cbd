import { block, indented, paragraphs } from '../../support/script-lines.js';
import { textList, textLiteral } from '../../support/script-literal.js';
import { defaultScoring } from '../default-scoring.js';
import { pointColumns } from '../score-row.js';
import { draftOf } from './draft.js';
import { emitAttributes } from './emit-attributes.js';
import { emitConsents } from './emit-consents.js';
import { emitEvents } from './emit-events.js';
import { emitReset } from './emit-reset.js';
import { emitRoutes } from './emit-routes.js';
import { emitScore } from './emit-score.js';
import { emitStages } from './emit-stages.js';
import { prelude } from './prelude.js';
/**
 * The agreement as an ES module without imports that exports `scoreLead(record, asOf, today)`: the ScoreRow of a
 * LeadRecord at the instant `asOf`, `today` being the local day of `asOf` in the agreement's zone (days since
 * 1970-01-01). For pages, which load it as a file of their own: no text becomes code there, so the strictest Content
 * Security Policy does. Same agreement, same bytes.
 */
export function rowProgramSource(agreement) {
    return `${rowProgramScript(agreement)}\nexport { scoreLead };\n`;
}
/** The same without the export: statements that declare the function `scoreLead`. */
export function rowProgramScript(agreement) {
    const draft = draftOf(agreement);
    const body = emitBody(draft);
    const calls = [...draft.calls].toSorted().map((name) => prelude[name] ?? []);
    const constants = [
        ...draft.constants.entries().map(({ key, name }) => `const ${name} = ${key};`),
        ...draft.memory
            .entries()
            .filter(({ lasts }) => lasts)
            .map(({ name, initial }) => `const ${name} = ${initial};`),
    ];
    const program = block('function scoreLead(record, asOf, today)', body);
    return `${paragraphs([['"use strict";'], ...calls, constants, program]).join('\n')}\n`;
}
/** Questions are put first: only then is it known what has to be read. */
function emitBody(draft) {
    const { lifecycle } = draft.agreement;
    const score = emitScore(draft);
    const stages = emitStages(draft);
    const routes = emitRoutes(draft);
    const scoring = emitScoring(draft, score);
    const names = draft.constants.nameOf(textList(lifecycle.stages.map(({ id }) => id)));
    return paragraphs([
        [
            'const objection = record.objectionFrom !== undefined && record.objectionFrom <= asOf;',
            ...emitReset(draft.agreement),
        ],
        draft.attributes.entries().length === 0
            ? []
            : ['const values = record.values;', ...emitAttributes(draft)],
        emitConsents(draft),
        emitWindows(draft),
        emitVariables(draft),
        scoring,
        [emitRank(draft), ...stages.declare(), ...stages.moves()],
        ['let route = null;', 'let pool = null;', ...routes],
        emitResult(draft, `${names}[rank]`),
    ]);
}
function emitWindows({ windows }) {
    return [...windows]
        .toSorted((left, right) => left - right)
        .map((days) => `const since${days} = asOf - ${days * 86_400_000}; // ${days} days`);
}
/** What stages and routes ask of events and of the score; nothing of either is there under an objection. */
function emitVariables({ newest, counts }) {
    return [
        ...newest.entries().map(({ name }) => `let ${name} = -Infinity;`),
        ...counts.entries().map(({ name }) => `let ${name} = 0;`),
        'let fit = 0;',
        'let engagement = 0;',
        'let total = 0;',
        ...['grade', 'band', 'cell', 'outcome'].map((verdict) => `let ${verdict} = null;`),
    ];
}
function emitScoring(draft, score) {
    const loop = emitEvents(draft);
    const memory = draft.memory.entries().flatMap(({ name, initial, lasts }) => {
        if (!lasts)
            return [`let ${name} = ${initial};`];
        return initial.startsWith('new ') ? [`${name}.forget();`] : [];
    });
    const events = loop.length === 0 ? [] : ['const events = record.events;', ...loop];
    const lines = paragraphs([[...score.declare, ...memory], events, score.settle]);
    return lines.length === 0 ? [] : block('if (!objection)', lines);
}
/** An unknown recorded stage, or none, is the first. */
function emitRank(draft) {
    const ranks = draft.agreement.lifecycle.stages.map(({ id }, rank) => `[${textLiteral(id)}, ${rank}]`);
    const table = draft.constants.nameOf(`new Map([${ranks.join(', ')}])`);
    return `let rank = record.recordedStage === undefined ? 0 : (${table}.get(record.recordedStage) ?? 0);`;
}
function emitResult({ agreement }, stage) {
    const isScored = defaultScoring(agreement) !== undefined;
    const points = (name) => `${name}: ${isScored ? `objection ? null : ${name}` : 'null'},`;
    return [
        'return {',
        ...indented([
            ...pointColumns.map(points),
            ...['grade,', 'band,', 'cell,'],
            'outcome: objection ? "objection" : outcome,',
            `stage: ${stage},`,
            ...['route,', 'pool,'],
        ]),
        '};',
    ];
}
