import type { Scoring } from '../../model/scoring.ts';
import type { Statement } from '../statement.ts';
/**
 * The fit points attainable by the rules that could be judged; undefined where no grade depends on them. A rule is
 * unknown if it is false and an attribute it reads is missing, a choice only if none of its set matched (semantics §3).
 */
export declare function knownPoints(statement: Statement, scoring: Scoring): string | undefined;
