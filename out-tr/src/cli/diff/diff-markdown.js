import { markdownText } from '../../diagnostics/markdown-text.js';
import { leadBlock } from '../analyze/lead-block.js';
import { openNotes } from '../analyze/statement-lines.js';
import { witnessId } from '../analyze/witness-id.js';
import { scoreSame, titleOf } from './diff-text.js';
import { verdictSentence } from './diff-verdict.js';
import { standingTable } from './standing-table.js';
/** For comments: the verdict, one entry per kind of difference, each lead as a block to copy. */
export function diffMarkdown(comparison, telling) {
    const { score, kinds, notCompared } = comparison;
    const entries = [
        entry('score', scoreSame, score, telling),
        ...kinds.flatMap((kind) => kind.cases.map(({ label, answer }) => entry(titleOf(kind, label), kind.none, answer, telling))),
        ...notCompared.map(({ part, ids, why }) => `- *not compared* ${markdownText(`${part}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}: ${why}`)}\n`),
    ];
    const heading = `**leadpact diff: ${markdownText(verdictSentence(comparison))}**\n`;
    return [heading, entries.join('')].join('\n');
}
function entry(title, same, answer, { agreement }) {
    if (answer.answer === 'proved')
        return `- **same** ${markdownText(same)} (${answer.tier})\n`;
    if (answer.answer === 'unknown') {
        const notes = openNotes(answer).map((line) => `  \n  ${markdownText(line)}`);
        return `- **undecided** ${markdownText(title)} (${answer.tier})${notes.join('')}\n`;
    }
    const table = ['```text', ...standingTable(answer.witness.standings), '```'].map((line) => `  ${line}\n`);
    const id = witnessId(title, '');
    return `- **different** ${markdownText(title)}, for example this lead (${answer.tier})\n\n${table.join('')}${leadBlock(answer, id, agreement)}`;
}
