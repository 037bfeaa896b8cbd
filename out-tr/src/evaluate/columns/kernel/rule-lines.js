import { attributesRead } from '../../../criteria/attributes-read.js';
import { missingCondition } from './attribute-condition.js';
import { conditionOf } from './condition.js';
import { literal } from './constants.js';
import { eventRuleLines } from './event-rule-lines.js';
import { answersByCode, isTimed, missingByCode, onlyAttribute } from './folded-answers.js';
import { addColumn } from './sum.js';
import { fieldColumn } from './workbench.js';
/** The lines that add what a rule contributes; what tables can say is put into the sums instead (semantics §3). */
export function ruleLines(rule, sums, bench) {
    switch (rule.kind) {
        case 'attribute':
            return attributeLines(rule, sums, bench);
        case 'exclusive':
            return exclusiveLines(rule, sums, bench);
        case 'event':
            return eventRuleLines(rule, sums.points, bench);
        case 'inactivity':
            return inactivityLines(rule, sums.points, bench);
    }
}
function attributeLines({ when, points }, sums, bench) {
    if (foldChoices([{ when, points }], sums, bench))
        return [];
    const line = `if (${conditionOf(when, bench)}) ${sums.points.name} += ${literal(points)};`;
    const missing = missingAny(when, bench);
    if (sums.lost === undefined || points <= 0 || missing === 'false')
        return [line];
    return [line, `else if (${missing}) ${sums.lost.name} += ${literal(points)};`];
}
/** The first choice that holds; when none does, the choices that read something missing are unknown. */
function exclusiveLines({ choices }, sums, bench) {
    if (foldChoices(choices, sums, bench))
        return [];
    const tests = choices.map(({ when, points }) => `if (${conditionOf(when, bench)}) { ${sums.points.name} += ${literal(points)}; break choice; }`);
    return ['choice: {', ...tests, ...lostLines(choices, sums, bench), '}'];
}
function lostLines(choices, { lost }, bench) {
    const worth = choices.filter(({ points }) => points > 0);
    if (lost === undefined || worth.length === 0)
        return [];
    const known = worth.map(({ when, points }) => `if (most < ${literal(points)} && !${missingAny(when, bench)}) most = ${literal(points)};`);
    return ['let most = 0;', ...known, `${lost.name} += ${literal(mostPoints(choices))} - most;`];
}
function mostPoints(choices) {
    return choices.reduce((most, { points }) => Math.max(most, points), 0);
}
function missingAny(when, bench) {
    const missing = attributesRead(when)
        .map((attribute) => missingCondition(attribute, bench))
        .filter((condition) => condition !== 'false');
    return missing.length === 0 ? 'false' : `(${missing.join(' || ')})`;
}
/** Puts the first choice that holds into the tables of the only column asked about; false when there is no such column. */
function foldChoices(choices, { points, lost }, bench) {
    const all = { op: 'all', of: choices.map(({ when }) => when) };
    const attribute = onlyAttribute(all);
    const column = attribute === undefined ? undefined : fieldColumn(bench, attribute);
    if (attribute === undefined || column?.kind !== 'codes' || isTimed(all, column.values))
        return false;
    const asked = { fields: bench.agreement.fields, attribute, values: column.values };
    const answers = choices.map(({ when }) => answersByCode(when, asked));
    const missing = [...missingByCode(asked)];
    const held = missing.map((_, code) => answers.findIndex((byCode) => byCode[code] === 1));
    addColumn(points, attribute, held.map((index) => choices[index]?.points ?? 0));
    if (lost === undefined)
        return true;
    const unread = choices.filter(({ when }) => attributesRead(when).length === 0);
    const unknown = mostPoints(choices) - mostPoints(unread);
    addColumn(lost, attribute, held.map((index, code) => (index < 0 && missing[code] === 1 ? unknown : 0)));
    return true;
}
/** Points off for every full interval since the newest event of the signals; nothing when there never was one. */
function inactivityLines({ signals, per, everyDays, floor }, sum, bench) {
    const { constants, openings, columns } = bench;
    const { events } = columns;
    const listed = Uint8Array.from({ length: openings.size }, (_, opened) => Number(signals.includes(openings.openSignal(opened) ?? '')));
    const isOther = `${constants.nameOf(listed)}[open + ${constants.nameOf(events.signals.codes)}[newest]] === 0`;
    const isLater = events.from === undefined ? '' : ` || ${constants.nameOf(events.from)}[newest] > asOf`;
    const intervals = `Math.floor(Math.floor((asOf - ${constants.nameOf(events.at)}[newest]) / 86400000) / ${literal(everyDays)})`;
    const points = `0 - ${literal(per)} * ${intervals}`;
    return [
        '{',
        'let newest = first;',
        `while (newest < last && (${isOther}${isLater})) newest++;`,
        `if (newest < last) ${sum.name} += ${floor === undefined ? points : `Math.max(${literal(floor)}, ${points})`};`,
        '}',
    ];
}
