import type { Answer } from '../../analyze/answer.ts';
import type { Statement, StatementVerdict } from '../../analyze/questions/statement.ts';
import type { Witness } from '../../analyze/witness/witness.ts';
import { ownerWords } from '../../diagnostics/owner-words.ts';
import type { Style } from '../../diagnostics/paint.ts';
import { sampleText } from '../../scenario/sample-text.ts';
import { visibleText } from '../../support/visible-text.ts';
import type { ProofTelling } from './proof-telling.ts';
import { unknownWords } from './unknown-words.ts';
import { witnessId } from './witness-id.ts';

const heads: Readonly<Record<StatementVerdict, { readonly word: string; readonly style: Style }>> = {
  fine: { word: 'fine', style: 'green' },
  wrong: { word: 'wrong', style: ['bold', 'red'] },
  note: { word: 'note', style: ['bold', 'cyan'] },
  open: { word: 'undecided', style: ['bold', 'yellow'] },
};

/** `  wrong: ` as it begins a statement, in its colour. */
export function verdictHead(verdict: StatementVerdict, { paint }: Pick<ProofTelling, 'paint'>): string {
  const { word, style } = heads[verdict];
  return `  ${paint(style, `${word}:`)}`;
}

/** One statement: what is so, how that is known, whom it hurts, what to write, and, where it is to be shown, the lead behind it. */
export function statementLines(
  statement: Statement,
  telling: ProofTelling,
  showsLead: boolean,
): readonly string[] {
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
export function knownBy({ answer, tier }: Answer<Witness>): string {
  switch (answer) {
    case 'proved':
      return `proved for every lead (${tier})`;
    case 'refuted':
      return `shown by a lead that the evaluator confirms (${tier})`;
    case 'unknown':
      return `neither proved nor shown (${tier})`;
    default:
      return answer satisfies never;
  }
}

/** Why something is undecided, and what is proved all the same. */
export function openNotes(answer: Answer<Witness>): readonly string[] {
  if (answer.answer !== 'unknown') return [];
  return [
    `because ${unknownWords(answer.reason)}`,
    ...answer.proved.map((sentence) => `proved all the same: ${sentence}`),
  ];
}

/** The lead, ready to be pasted under `test/leads/`. */
export function leadLines(
  answer: Answer<Witness>,
  id: string,
  { agreement, paint }: Pick<ProofTelling, 'agreement' | 'paint'>,
): readonly string[] {
  if (answer.answer !== 'refuted') return [];
  const { sample } = answer.witness;
  const lines = sampleText(agreement, { ...sample, id })
    .trimEnd()
    .split('\n');
  return lines.map((line) => `      ${paint('dim', visibleText(line))}`);
}
