import type { Cadence, Occasion, ReportName } from '../model/cadence.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** When a ritual takes place, in one line: `every week, Tuesday 10:00`. */
export declare function timeOfCadence(view: View, { at, when }: Cadence): string;
/** The date that follows the newest entry of the log; the site knows no clock. */
export declare function nextDate(view: View, { log, when }: Cadence): string | undefined;
/** What became of one date, in its colour. */
export declare function outcomeOf(view: View, { held, was }: Occasion): Html;
/** `7 of 8`; nothing where nothing is recorded. */
export declare function keptWords(view: View, { log }: Cadence): string;
export declare function reportWords(view: View, report: ReportName): string;
