import type { Scoring } from '../../model/scoring.ts';
import type { Lines } from '../../support/script-lines.ts';
import type { Draft } from './draft.ts';
import type { KnownPoints } from './known-points.ts';
/** Sets `grade`, `band`, `cell` and `outcome`, which are null until then (semantics §3, Matrix). */
export declare function emitVerdicts(scoring: Scoring, known: KnownPoints | undefined, draft: Draft): Lines;
