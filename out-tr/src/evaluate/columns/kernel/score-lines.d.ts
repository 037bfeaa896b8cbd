import type { Scoring } from '../../../model/scoring.ts';
import { type Workbench } from './workbench.ts';
/** The lines that set fit, engagement, total and the verdicts of a lead that has a score (semantics §3). */
export declare function scoreLines(scoring: Scoring, bench: Workbench): readonly string[];
