import type { Evaluation } from '../../evaluate/evaluation.ts';
import type { Html } from '../html.ts';
import { table } from '../parts.ts';
import { linked, moment, phrase, phrasesOf, type Telling } from './telling.ts';

/** The stages that the lead entered, by whom. */
export function toldHistory(telling: Telling, { journey }: Evaluation): Html {
  return table(
    phrasesOf(telling, 'when', 'to', 'by'),
    journey.entries
      .filter(({ voided }) => !voided)
      .map(({ at, to, actor, inferred }) => [
        moment(telling, at),
        linked(telling, 'stages', to),
        inferred ? phrase(telling, 'implied') : telling.words.states[actor],
      ]),
  );
}
