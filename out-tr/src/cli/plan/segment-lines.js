import { textIn } from '../../model/words/language.js';
import { neededWords, partWords } from '../../plan/words/amount-words.js';
import { delayWords } from '../../plan/words/delay-words.js';
import { exact, exactOf, isNothing } from '../../support/exact.js';
import { textTable } from '../../support/text-table.js';
const alignments = ['left', 'right', 'left'];
/** A segment from its share of the target up to its leads, the need of every stage with the step that leads on from it. */
export function segmentLines(telling, need) {
    const { reading, language, say, money } = telling;
    const { segment } = need;
    const side = textIn(reading.agreement.parties[segment.sourcedBy].title, language);
    const share = partWords(exactOf(segment.share), language);
    const title = telling.bold(telling.titled(segment.title));
    const rows = [
        [say('target', 'Ziel'), money(need.target), `${share}, ${say(`brought by ${side}`, `bringt ${side}`)}`],
        ...(isNothing(need.expected)
            ? []
            : [[say('expected of open deals', 'erwartet aus offenen'), money(need.expected)]]),
        [say('left to win', 'noch zu gewinnen'), money(need.toWin)],
        ...need.stages.map(({ stage, total }) => [
            telling.stage(stage),
            neededWords(total, language),
            onwards(telling, need, stage),
        ]),
    ];
    return [title, ...textTable(rows, alignments).map((line) => `  ${line}`)];
}
/** What becomes of those that have entered a stage. */
function onwards({ language, money, say, stage }, { segment }, from) {
    const step = segment.steps.find((each) => each.from === from);
    if (step === undefined)
        return `${say('at', 'zu')} ${money(exact(segment.dealSize))}`;
    return `${partWords(exactOf(step.rate), language)} → ${stage(step.to)}, ${delayWords(step.after, language)}`;
}
