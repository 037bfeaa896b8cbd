import type { Handoff } from '../../evaluate/journey/journey.ts';
import { handoffOutcomeWords } from '../../model/words/handoff-words.ts';
import { textTable } from '../../support/text-table.ts';
import { moment, say, type Telling } from './telling.ts';

/** Every offer of the lead to sales: until when sales had to decide, and what became of it. */
export function handoffLines(telling: Telling): readonly string[] {
  const rows = telling.evaluation.journey.handoffs.map((handoff) => handoffCells(telling, handoff));
  if (rows.length === 0) return [];
  return [telling.bold(say(telling, 'Handoffs', 'Übergaben')), ...textTable(rows).map((line) => `  ${line}`)];
}

function handoffCells(telling: Telling, { at, deadline, outcome, decidedAt }: Handoff): readonly string[] {
  return [
    moment(telling, at),
    handoffOutcomeWords[outcome][telling.language],
    deadline === null
      ? ''
      : say(telling, `to decide by ${moment(telling, deadline)}`, `Frist ${moment(telling, deadline)}`),
    decidedAt === null
      ? ''
      : say(telling, `settled ${moment(telling, decidedAt)}`, `entschieden ${moment(telling, decidedAt)}`),
    telling.faint(telling.where(telling.agreement.lifecycle.handoff.place)),
  ];
}
