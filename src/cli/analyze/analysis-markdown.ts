import type { Statement } from '../../analyze/questions/statement.ts';
import { markdownText } from '../../diagnostics/markdown-text.ts';
import { ownerWords } from '../../diagnostics/owner-words.ts';
import { type Analysis, analysisSummary } from './analysis.ts';
import { leadBlock } from './lead-block.ts';
import type { ProofTelling } from './proof-telling.ts';
import { knownBy, openNotes } from './statement-lines.ts';
import { witnessId } from './witness-id.ts';

/** For comments and documents: the summary, then what is not as it should be, each lead as a block to copy. */
export function analysisMarkdown(analysis: Analysis, telling: ProofTelling, listsAll: boolean): string {
  const told = analysis.statements.filter(({ verdict }) => listsAll || verdict !== 'fine');
  const heading = `**leadpact analyze: ${analysisSummary(analysis)}**\n`;
  return [heading, ...told.map((statement) => entry(statement, telling))].join('\n');
}

function entry(
  { verdict, message, place, answer, why, help, owner, question, about }: Statement,
  telling: ProofTelling,
): string {
  const word = verdict === 'open' ? 'undecided' : verdict;
  const lines = [
    `- **${word}** ${markdownText(`${telling.where(place)}: ${message}`)}`,
    `*Known:* ${markdownText(knownBy(answer))}`,
    ...openNotes(answer).map(markdownText),
    ...(why === undefined ? [] : [`*Why:* ${markdownText(why)}`]),
    ...(help === undefined ? [] : [`*Help:* ${markdownText(help)}`]),
    `*Owner:* ${ownerWords(owner)} · *Question:* ${markdownText(question)}`,
  ];
  return `${lines.join('  \n  ')}\n${leadBlock(answer, witnessId(question, about), telling.agreement)}`;
}
