import type { Measure } from '../../../analyze/told/question.ts';
import type { Told } from '../../../analyze/told/told.ts';
import type { Step } from './operand.ts';
/**
 * `FLOOR(ROUND(days * 86400, 0) / seconds)`: the whole spans since an instant; undefined for any other rounding. Instants are
 * stored in whole seconds, so rounding to them changes nothing.
 */
export declare function wholeSpans(measure: Measure, unit: number, steps: readonly Step[]): Told | undefined;
