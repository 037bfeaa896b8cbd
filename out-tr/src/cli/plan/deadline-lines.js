import { monthsWords } from '../../model/words/month-words.js';
import { neededWords } from '../../plan/words/amount-words.js';
import { textTable } from '../../support/text-table.js';
/** What must exist by which date, the earliest first. */
export function deadlineLines(telling) {
    const { reading, language, say } = telling;
    if (reading.deadlines.length === 0)
        return [];
    const rows = reading.deadlines
        .toSorted((left, right) => (left.by < right.by ? -1 : left.by > right.by ? 1 : 0))
        .map((deadline) => [
        deadline.by,
        neededWords(deadline.count, language),
        worth(telling, deadline),
        `${say('for', 'für')} ${monthsWords(deadline.months, language)}`,
        telling.titled(deadline.segment.title),
        deadline.tooLate ? say('before the plan starts', 'vor Beginn des Plans') : '',
    ]);
    const title = telling.bold(say('What must exist by when', 'Was bis wann da sein muss'));
    return [title, ...textTable(rows, ['left', 'right']).map((line) => `  ${line}`)];
}
function worth({ money, stage }, deadline) {
    const name = stage(deadline.stage);
    return deadline.value === undefined ? name : `${name}, ${money(deadline.value)}`;
}
