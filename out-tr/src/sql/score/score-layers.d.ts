import type { Scoring } from '../../model/scoring.ts';
import type { Layer } from '../layer.ts';
import type { Statement } from '../statement.ts';
/** From the facts of a lead to its points, grade, band, cell and outcome, clamp by clamp (semantics §3). */
export declare function scoreLayers(statement: Statement, scoring: Scoring | undefined): readonly Layer[];
