import type { Evaluation } from '../../evaluate/evaluation.ts';
import { type Html, html } from '../html.ts';
import { table } from '../parts.ts';
import { linked, moment, phrasesOf, type Telling } from './telling.ts';
import { toldSingle } from './told-single.ts';

/** Every clock with when it is due. */
export function toldClocks(telling: Telling, { clocks }: Evaluation): Html {
  return table(
    phrasesOf(telling, 'promise', 'started', 'due', 'state'),
    Object.entries(clocks).flatMap(([sla, readings]) =>
      readings.map((reading) => [
        linked(telling, 'slas', sla),
        moment(telling, reading.startAt),
        html`<span class="due">${moment(telling, 'dueAt' in reading ? reading.dueAt : null)}</span>`,
        html`<span class="state ${reading.state}">${toldSingle(telling, 'clocks', reading.state)}</span>`,
      ]),
    ),
  );
}
