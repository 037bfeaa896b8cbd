import type { Figure } from '../../measure/metrics/figure.ts';
import type { AmountUnit } from '../../model/amount.ts';
import type { Metric } from '../../model/metric.ts';
import { amountText } from '../../report/words/amounts.ts';
import { compareExact, type Exact } from '../../support/exact.ts';
import { roundQuotient } from '../../support/rounding.ts';
import { type Html, html } from '../html.ts';
import { say, type View } from '../view.ts';

/** Two figures of one thing, and what they are about. */
export interface Compared {
  readonly now: Figure;
  readonly before: Figure;
  /** What stands before, e.g. `2026-W51` or `the 4 weeks before`. */
  readonly than: string;
  readonly unit: AmountUnit;
  readonly better?: Metric['better'];
  /** Cases below which a share is not compared. */
  readonly needed?: number;
}

/** An arrow and the same in words: better, worse or steady, and against what. */
export function comparison(view: View, compared: Compared): Html {
  const { now, before, than, unit } = compared;
  if (now.value === undefined || before.value === undefined)
    return html`${say(view, `not comparable with ${than}: one of the two has no value`, `nicht vergleichbar mit ${than}: eins von beiden hat keinen Wert`)}`;
  if (isThin(compared))
    return html`${say(view, `too few cases to compare with ${than}`, `zu wenige Fälle für einen Vergleich mit ${than}`)}`;
  const { currency } = view.agreement;
  const amount = amountText(unit, before.value, { language: view.language, currency });
  const shown = before.isNotReached
    ? say(view, `not reached, > ${amount}`, `nicht erreicht, > ${amount}`)
    : amount;
  if (isOpen(compared, compareExact(now.value, before.value)))
    return html`${say(view, `not comparable with ${than} (${shown}): one of the two is not reached yet`, `nicht vergleichbar mit ${than} (${shown}): eins von beiden ist noch nicht erreicht`)}`;
  const against = say(view, `than ${than} (${shown})`, `als ${than} (${shown})`);
  const direction = directionOf(compared, now.value, before.value);
  if (direction === 0)
    return html`<span class="trend">→</span> ${say(view, `steady, no clear change against ${than} (${shown})`, `gleichbleibend, keine klare Änderung gegenüber ${than} (${shown})`)}`;
  const arrow = direction > 0 ? '↗' : '↘';
  const { word, tone } = judged(view, compared, direction);
  return html`<span class="trend ${tone}">${arrow} ${word}</span> ${against}`;
}

function isThin({ now, before, needed = 0 }: Compared): boolean {
  return [now, before].some(({ n }) => n !== undefined && n < needed);
}

/** Of what is not reached only a bound is known: the figure is higher, and may come to be on the other side of the one it is held against. */
function isOpen({ now, before }: Compared, difference: number): boolean {
  if (now.isNotReached === true) return before.isNotReached === true || difference <= 0;
  return before.isNotReached === true && difference >= 0;
}

/** A share has to leave the interval of the one before; anything else what rounding shows of it. */
function directionOf({ before, now }: Compared, value: Exact, was: Exact): number {
  if (before.wilson === undefined || now.wilson === undefined)
    return isSteady(value, was) ? 0 : compareExact(value, was);
  const [low, high] = before.wilson;
  const millionths = Number(roundQuotient(value.numerator * 1_000_000n, value.denominator)) / 1_000_000;
  if (millionths < Number(low)) return -1;
  return millionths > Number(high) ? 1 : 0;
}

/** Less than a hundredth of what it was. */
function isSteady(value: Exact, was: Exact): boolean {
  const difference = value.numerator * was.denominator - was.numerator * value.denominator;
  const size = was.numerator * value.denominator;
  return 100n * (difference < 0n ? -difference : difference) <= (size < 0n ? -size : size);
}

function judged(
  view: View,
  { better }: Compared,
  direction: number,
): { readonly word: string; readonly tone: string } {
  if (better === undefined)
    return { word: direction > 0 ? say(view, 'higher', 'höher') : say(view, 'lower', 'niedriger'), tone: '' };
  return direction > 0 === (better === 'higher')
    ? { word: say(view, 'better', 'besser'), tone: 'met' }
    : { word: say(view, 'worse', 'schlechter'), tone: 'breached' };
}
