import { counted } from '../../support/counted.js';
import { groupedBy } from '../../support/grouped-by.js';
import { visibleText } from '../../support/visible-text.js';
import { openNotes, statementLines, verdictHead } from './statement-lines.js';
/** What is said about one question: defects with their leads; the rest as shortly as it can be said, unless all is asked for. */
export function questionLines(statements, telling, listsAll) {
    if (statements.length === 0)
        return ['  nothing in this agreement to ask it of'];
    if (listsAll)
        return statements.flatMap((statement) => statementLines(statement, telling, true));
    const of = (verdict) => statements.filter((statement) => statement.verdict === verdict);
    return [
        ...fineLines(of('fine'), telling),
        ...of('wrong').flatMap((statement) => statementLines(statement, telling, true)),
        ...of('note').map((statement) => noteLine(statement, telling)),
        ...groupedBy(of('open'), ({ answer }) => openNotes(answer).join('\n')).flatMap((group) => openLines(group, telling)),
    ];
}
function fineLines(fine, telling) {
    const [only] = fine;
    if (only === undefined)
        return [];
    const known = groupedBy(fine, ({ answer }) => answer.answer).map((group) => {
        const tiers = new Set(group.map(({ answer }) => answer.tier));
        return `${knownWords[group[0]?.answer.answer ?? 'unknown']}: ${[...tiers].join(', ')}`;
    });
    const what = fine.length === 1 ? visibleText(only.message) : counted(fine.length, 'statement');
    return [`${verdictHead('fine', telling)} ${what} (${known.join('; ')})`];
}
function noteLine({ message, place }, telling) {
    return `${verdictHead('note', telling)} ${visibleText(message)} (${visibleText(telling.where(place))})`;
}
const knownWords = { proved: 'proved', refuted: 'a lead shows it', unknown: 'open' };
function openLines(group, telling) {
    const [first] = group;
    if (first === undefined)
        return [];
    if (group.length === 1)
        return statementLines(first, telling, false);
    const names = group.map(({ about }) => about).join(', ');
    return [
        `${verdictHead('open', telling)} ${counted(group.length, 'statement')}, about ${visibleText(names)}`,
        ...openNotes(first.answer).map((line) => `    ${visibleText(line)}`),
    ];
}
