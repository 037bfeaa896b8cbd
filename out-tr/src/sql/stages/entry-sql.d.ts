import type { Stage } from '../../model/lifecycle.ts';
import type { Statement } from '../statement.ts';
/** Gates, blocking fields and criteria always; the threshold or the fast track's signal (semantics §3, Entry). Never NULL. */
export declare function entrySql(statement: Statement, stage: Stage): string;
