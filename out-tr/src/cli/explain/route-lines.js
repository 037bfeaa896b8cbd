import { criterionWords } from '../../model/words/criterion-words.js';
import { readingWords } from '../../model/words/reading-words.js';
import { ownValue } from '../../support/own-value.js';
import { textTable } from '../../support/text-table.js';
import { moment, say } from './telling.js';
/** Where the lead went, who was passed over, and the first condition that failed in each rule before the winner. */
export function routeLines(telling) {
    const { route, owner, queue } = telling.evaluation;
    if (route === null)
        return [];
    const rule = telling.agreement.routing.rules.find(({ id }) => id === route.rule);
    const who = [
        ...(owner === null ? [] : [say(telling, `owner ${owner}`, `verantwortlich ${owner}`)]),
        ...(queue === null ? [] : [say(telling, `queue ${queue}`, `Warteschlange ${queue}`)]),
    ];
    const head = `${say(telling, 'Route', 'Zuweisung')} ${route.rule ?? route.via}`;
    const failed = textTable(route.failed.map((each) => failedCells(telling, each)));
    return [
        `${telling.bold([head, ...who].join(', '))}  ${telling.faint(telling.where(rule?.place))}`.trimEnd(),
        ...route.picks.flatMap((pick) => pickLines(telling, pick)),
        ...(failed.length === 0
            ? []
            : [`  ${say(telling, 'rules before it, and why not:', 'Regeln davor, und warum nicht:')}`]),
        ...failed.map((line) => `    ${line}`),
    ];
}
function failedCells(telling, { rule, condition, read }) {
    if (condition === undefined)
        return [rule, say(telling, 'its pool was empty', 'ihr Pool war leer')];
    const words = criterionWords(condition, telling.agreement, telling.language);
    const value = readingWords(condition, read, telling.agreement, telling.language);
    return [rule, words, `${say(telling, 'read', 'gelesen')}: ${value}`];
}
function pickLines(telling, pick) {
    const pool = ownValue(telling.agreement.routing.pools, pick.pool);
    const excluded = Object.entries(pick.excluded).map(([member, why]) => `${member} ${why}`);
    const picked = pick.pick === null
        ? say(telling, 'nobody was left', 'niemand blieb übrig')
        : say(telling, `${pick.pick} was next`, `${pick.pick} war an der Reihe`);
    const out = excluded.length === 0 ? '' : ` (${say(telling, 'not', 'nicht')}: ${excluded.join(', ')})`;
    const where = telling.faint(telling.where(pool?.place));
    return [
        `  ${moment(telling, pick.at)}  ${say(telling, `pool ${pick.pool}`, `Pool ${pick.pool}`)}: ${picked}${out}  ${where}`.trimEnd(),
    ];
}
