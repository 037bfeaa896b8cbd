import { groupedBy } from '../../support/grouped-by.js';
import { visibleText } from '../../support/visible-text.js';
import { leadLines, openNotes } from '../analyze/statement-lines.js';
import { witnessId } from '../analyze/witness-id.js';
import { verdictSentence } from './diff-verdict.js';
import { standingTable } from './standing-table.js';
/** The verdict first, then every kind of difference with its lead or its proof, then what no proof speaks of. */
export function diffText(comparison, telling) {
    const { paint, before, after } = telling;
    const lines = [
        paint('bold', verdictSentence(comparison)),
        paint('dim', visibleText(`before ${before}, after ${after}`)),
        '',
        ...answerLines('score', scoreSame, comparison.score, telling),
        ...comparison.kinds.flatMap((kind) => kindLines(kind, telling)),
        ...restLines(comparison),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
/** What is proved when scores are the same. */
export const scoreSame = 'every lead has the same score as before';
/** What is shown with its leads, then what is undecided for the same reason at once. */
function kindLines(kind, telling) {
    const told = kind.cases.filter(({ answer }) => answer.answer !== 'unknown');
    const open = groupedBy(kind.cases.filter(({ answer }) => answer.answer === 'unknown'), ({ answer }) => openNotes(answer).join('\n'));
    return [
        ...told.flatMap(({ label, answer }) => answerLines(titleOf(kind, label), kind.none, answer, telling)),
        ...open.flatMap((group) => {
            const [first] = group;
            const labels = group.map(({ label }) => label).join(', ');
            return first === undefined ? [] : answerLines(titleOf(kind, labels), kind.none, first.answer, telling);
        }),
    ];
}
/** `other-stage: mql → lead`. */
export function titleOf({ kind }, label) {
    return label === '' ? kind : `${kind}: ${label}`;
}
function answerLines(title, same, answer, { paint, agreement }) {
    switch (answer.answer) {
        case 'proved':
            return [`${paint('green', 'same:')} ${same}, proved (${answer.tier})`];
        case 'refuted':
            return [
                `${paint(['bold', 'yellow'], 'different:')} ${title}, for example this lead (${answer.tier})`,
                ...standingTable(answer.witness.standings).map((line) => `    ${visibleText(line)}`),
                ...leadLines(answer, witnessId(title, ''), { agreement, paint }),
            ];
        case 'unknown':
            return [
                `${paint(['bold', 'yellow'], 'undecided:')} ${title} (${answer.tier})`,
                ...openNotes(answer).map((line) => `    ${line}`),
            ];
        default:
            return answer;
    }
}
function restLines({ notCompared }) {
    if (notCompared.length === 0)
        return [];
    return [
        '',
        'Changed as well, and no proof about one lead at one instant can speak of it:',
        ...notCompared.map(({ part, ids, why }) => `  ${part}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}: ${why}`),
    ];
}
