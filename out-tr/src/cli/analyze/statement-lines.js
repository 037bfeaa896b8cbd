import { ownerWords } from '../../diagnostics/owner-words.js';
import { visibleText } from '../../support/visible-text.js';
import { sampleText } from '../test/sample-text.js';
import { unknownWords } from './unknown-words.js';
import { witnessId } from './witness-id.js';
const heads = {
    fine: { word: 'fine', style: 'green' },
    wrong: { word: 'wrong', style: ['bold', 'red'] },
    note: { word: 'note', style: ['bold', 'cyan'] },
    open: { word: 'undecided', style: ['bold', 'yellow'] },
};
/** `  wrong: ` as it begins a statement, in its colour. */
export function verdictHead(verdict, { paint }) {
    const { word, style } = heads[verdict];
    return `  ${paint(style, `${word}:`)}`;
}
/** One statement: what is so, how that is known, whom it hurts, what to write, and, where it is to be shown, the lead behind it. */
export function statementLines(statement, telling, showsLead) {
    const { verdict, message, place, answer, why, help, owner, question, about } = statement;
    const notes = [
        `${telling.where(place)}, ${knownBy(answer)}`,
        ...openNotes(answer),
        ...(why === undefined ? [] : [`why: ${why}`]),
        ...(help === undefined ? [] : [`help: ${help}`]),
        ...(verdict === 'wrong' ? [`owner: ${ownerWords(owner)}`] : []),
    ];
    return [
        `${verdictHead(verdict, telling)} ${visibleText(message)}`,
        ...notes.map((line) => `    ${visibleText(line)}`),
        ...(showsLead ? leadLines(answer, witnessId(question, about), telling) : []),
    ];
}
/** How an answer is known; the tier that decided is always named. */
export function knownBy({ answer, tier }) {
    switch (answer) {
        case 'proved':
            return `proved for every lead (${tier})`;
        case 'refuted':
            return `shown by a lead that the evaluator confirms (${tier})`;
        case 'unknown':
            return `neither proved nor shown (${tier})`;
        default:
            return answer;
    }
}
/** Why something is undecided, and what is proved all the same. */
export function openNotes(answer) {
    if (answer.answer !== 'unknown')
        return [];
    return [
        `because ${unknownWords(answer.reason)}`,
        ...answer.proved.map((sentence) => `proved all the same: ${sentence}`),
    ];
}
/** The lead, ready to be pasted under `test/leads/`. */
export function leadLines(answer, id, { agreement, paint }) {
    if (answer.answer !== 'refuted')
        return [];
    const { sample } = answer.witness;
    const lines = sampleText(agreement, { ...sample, id })
        .trimEnd()
        .split('\n');
    return lines.map((line) => `      ${paint('dim', visibleText(line))}`);
}
