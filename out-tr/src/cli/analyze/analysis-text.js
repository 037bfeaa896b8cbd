import { analysisSummary } from './analysis.js';
import { questionLines } from './question-lines.js';
/** Question by question, and what it all comes to. */
export function analysisText(analysis, telling, listsAll) {
    const { questions, statements } = analysis;
    const blocks = questions.map(({ id, summary }) => [
        `${telling.paint('bold', id)}: ${summary}`,
        ...questionLines(statements.filter(({ question }) => question === id), telling, listsAll),
        '',
    ]);
    const lines = [...blocks.flat(), telling.paint('bold', analysisSummary(analysis))];
    return lines.map((line) => `${line}\n`).join('');
}
