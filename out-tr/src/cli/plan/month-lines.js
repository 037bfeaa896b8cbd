import { neededWords, tenthsWords } from '../../plan/words/amount-words.js';
import { isNothing, nothing } from '../../support/exact.js';
import { textTable } from '../../support/text-table.js';
/** What has to enter every stage in every month, all segments together; months before the plan starts are marked. */
export function monthLines(telling) {
    const { reading, language, say } = telling;
    const { plan, need } = reading;
    const months = [...new Set(need.stages.flatMap((stage) => [...stage.months.keys()]))].toSorted();
    const rows = months.map((month) => [
        month,
        ...need.stages.map((stage) => {
            const count = stage.months.get(month) ?? nothing;
            return isNothing(count) ? '·' : tenthsWords(count, language);
        }),
        month < plan.startsIn ? say('before the plan starts', 'vor Beginn des Plans') : '',
    ]);
    const table = [
        ['', ...need.stages.map(({ stage }) => telling.stage(stage))],
        ...rows,
        [say('together', 'zusammen'), ...need.stages.map(({ total }) => neededWords(total, language))],
    ];
    const alignments = ['left', ...need.stages.map(() => 'right'), 'left'];
    const title = telling.bold(say('Month by month', 'Monat für Monat'));
    const note = say('(the sums are rounded up once)', '(die Summen sind einmal aufgerundet)');
    return [`${title} ${telling.faint(note)}`, ...textTable(table, alignments).map((line) => `  ${line}`)];
}
