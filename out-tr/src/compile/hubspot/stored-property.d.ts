import type { VerdictTest } from '../../criteria/criterion.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { Workbench } from './workbench.ts';
/** True while the lead objects to advertising. */
export declare function objectionProperty(workbench: Workbench): string;
/** `given` or `withdrawn`; no value = neither. */
export declare function consentProperty(workbench: Workbench, purpose: string): string;
/** Instant at which the lead entered the stage in its present cycle. */
export declare function enteredProperty(workbench: Workbench, stage: string): string;
/** Instant of the k-th newest event of one of these signals; blank when there are fewer. */
export declare function eventProperty(workbench: Workbench, signals: readonly string[], k: number): string;
/** Points of the default scoring model: the total, or those of a dimension. */
export declare function pointsProperty(workbench: Workbench, part: string): string;
/** Grade, band, cell or outcome of the default scoring model. */
export declare function verdictProperty(workbench: Workbench, scoring: Scoring, verdict: VerdictTest['op']): string;
