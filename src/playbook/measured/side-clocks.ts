import type { Sla, TouchPolicy } from '../../model/sla.ts';
import type { Side } from '../../model/text.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { ownValue } from '../../support/own-value.ts';
import { say, type View } from '../view.ts';
import type { Measured } from './measured.ts';
import { countsOf, overPeriods } from './periods.ts';

/** What a side kept of its promises on leads in the newest week that is over; undefined where none of them is measured. */
export function sideClocks(view: View, measured: Measured, side: Side): string | undefined {
  const { slas, touchPolicies } = view.agreement;
  const own = measured.document.slas.filter(({ by, id, lacks }) => {
    const promise = ownValue<Sla | TouchPolicy>(by === 'sla' ? slas : touchPolicies, id);
    return promise?.side === side && lacks === undefined;
  });
  const newest = own.flatMap(({ weeks }) => overPeriods(measured, weeks).slice(-1));
  const [first] = newest;
  if (first === undefined) return undefined;
  const { n, k } = countsOf(newest);
  const shown = (value: number): string => numberWords(value, 0, view.language);
  const told =
    n === 0
      ? say(view, 'nothing was due', 'nichts war fällig')
      : say(
          view,
          `${shown(k)} of ${shown(n)} promises kept`,
          `${shown(k)} von ${shown(n)} Zusagen eingehalten`,
        );
  return `${first.period}: ${told}`;
}
