import type { Evaluation } from '../../evaluate/evaluation.ts';
import { type Html, html } from '../html.ts';
import { table } from '../parts.ts';
import { linked, moment, phrase, type Telling } from './telling.ts';
import { toldSingle } from './told-single.ts';

/** Every clock with when it is due. */
export function toldClocks(telling: Telling, { clocks }: Evaluation): Html {
  return table(
    [
      phrase(telling, 'promise'),
      phrase(telling, 'started'),
      phrase(telling, 'due'),
      phrase(telling, 'state'),
    ],
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
