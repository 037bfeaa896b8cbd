import type { Scoring } from '../../model/scoring.ts';
import type { Layer } from '../layer.ts';
import type { Statement } from '../statement.ts';
/** Grade and band from the clamped points, then their cell and its outcome (semantics §3). */
export declare function verdictLayers(statement: Statement, scoring: Scoring): readonly Layer[];
