import type { OpeningHours } from '../../../src/support/opening-hours.ts';
import type { BenchHours } from './deadline.ts';
/** Monday to Friday, nine to five, with sixteen holidays in two years, in a zone with summer time. */
export declare const openingHours: OpeningHours;
export declare const benchHours: BenchHours;
