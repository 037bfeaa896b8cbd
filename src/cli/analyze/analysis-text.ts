import { type Analysis, analysisSummary } from './analysis.ts';
import type { ProofTelling } from './proof-telling.ts';
import { questionLines } from './question-lines.ts';

/** Question by question, and what it all comes to. */
export function analysisText(analysis: Analysis, telling: ProofTelling, listsAll: boolean): string {
  const { questions, statements } = analysis;
  const blocks = questions.map(({ id, summary }) => [
    `${telling.paint('bold', id)}: ${summary}`,
    ...questionLines(
      statements.filter(({ question }) => question === id),
      telling,
      listsAll,
    ),
    '',
  ]);
  const lines = [...blocks.flat(), telling.paint('bold', analysisSummary(analysis))];
  return lines.map((line) => `${line}\n`).join('');
}
