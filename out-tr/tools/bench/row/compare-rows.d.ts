import { type BenchRow } from './row-code.ts';
import type { RowEngine } from './row-engine.ts';
/** What the engine makes of some lead and should not; undefined when all rows are right. */
export declare function wrongRow(engine: RowEngine, expected: readonly BenchRow[]): Promise<string | undefined>;
