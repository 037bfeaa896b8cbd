import { markdownText } from '../../diagnostics/markdown-text.js';
import { ownerWords } from '../../diagnostics/owner-words.js';
import { analysisSummary } from './analysis.js';
import { leadBlock } from './lead-block.js';
import { knownBy, openNotes } from './statement-lines.js';
import { witnessId } from './witness-id.js';
/** For comments and documents: the summary, then what is not as it should be, each lead as a block to copy. */
export function analysisMarkdown(analysis, telling, listsAll) {
    const told = analysis.statements.filter(({ verdict }) => listsAll || verdict !== 'fine');
    const heading = `**leadpact analyze: ${analysisSummary(analysis)}**\n`;
    return [heading, ...told.map((statement) => entry(statement, telling))].join('\n');
}
function entry({ verdict, message, place, answer, why, help, owner, question, about }, telling) {
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
