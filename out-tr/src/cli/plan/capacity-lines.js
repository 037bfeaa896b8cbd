import { fullestMonth, weeksOver } from '../../plan/capacity/fullest-month.js';
import { availableWords, decimalWords, neededWords, partWords } from '../../plan/words/amount-words.js';
import { textTable } from '../../support/text-table.js';
/** Whether the plan can be worked: pipeline coverage, each territory in its fullest month, and what the promises alone bring. */
export function capacityLines(telling) {
    return [territoryLines(telling), coverageLines(telling), promiseLines(telling)];
}
function territoryLines(telling) {
    const { reading, say, stage } = telling;
    if (reading.territories.length === 0)
        return [];
    const handoff = stage(reading.agreement.lifecycle.handoff.stage);
    const head = [
        '',
        say('month', 'Monat'),
        handoff,
        say('of', 'von'),
        say('minutes', 'Minuten'),
        say('of', 'von'),
        say('weeks over', 'Wochen darüber'),
    ];
    const rows = reading.territories.map((territory) => territoryRow(telling, territory));
    const title = telling.bold(say('The fullest month of each territory', 'Der vollste Monat jedes Gebiets'));
    const alignments = ['left', 'left', 'right', 'right', 'right', 'right', 'right'];
    return [title, ...textTable([head, ...rows], alignments).map((line) => `  ${line}`)];
}
function territoryRow({ titled, language, say }, capacity) {
    const { month, mqls, leadCapacity, minutesNeeded, minutesAvailable } = fullestMonth(capacity);
    return [
        titled(capacity.territory.title),
        month,
        neededWords(mqls, language),
        leadCapacity === undefined ? say('no limit', 'ohne Grenze') : availableWords(leadCapacity, language),
        minutesNeeded === undefined ? '' : neededWords(minutesNeeded, language),
        minutesNeeded === undefined ? '' : availableWords(minutesAvailable, language),
        String(weeksOver(capacity)),
    ];
}
function coverageLines({ reading, language, say, bold }) {
    const { coverage } = reading;
    if (coverage === undefined)
        return [];
    const needed = coverage.needed === undefined
        ? say('none is enough', 'keine genügt')
        : decimalWords(coverage.needed, language);
    const [rate, slip] = [partWords(coverage.winRate, language), partWords(coverage.slip, language)];
    const [aim, delivers] = [decimalWords(coverage.target, language), partWords(coverage.delivers, language)];
    return [
        bold(say('Coverage', 'Abdeckung')),
        say(`  aimed at ${aim}, needed ${needed} (win rate by value ${rate}, slip ${slip}): delivers ${delivers} of what is left to win`, `  angestrebt ${aim}, nötig ${needed} (Abschlussquote nach Wert ${rate}, Verschiebung ${slip}): bringt ${delivers} dessen, was noch zu gewinnen ist`),
    ];
}
function promiseLines({ reading, say, bold, money }) {
    const { promises } = reading;
    if (promises === undefined)
        return [];
    const used = promises.used.map(({ id }) => id).join(', ');
    return [
        bold(say('If every promise is kept, and no more', 'Wenn jede Zusage gehalten wird und nicht mehr')),
        say(`  ${money(promises.value)} of ${money(promises.toWin)} would be won (${used})`, `  werden ${money(promises.value)} von ${money(promises.toWin)} gewonnen (${used})`),
    ];
}
