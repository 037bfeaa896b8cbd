import type { Value } from '../../criteria/attribute.ts';
import type { SourceColumn } from '../../model/source.ts';
/** What a cell says: a value, null for nothing; undefined = it is worth a finding, so the plain reader cannot say. */
export type WordMeaning = Value | null | undefined;
/** The meaning of a cell that is not empty, step for step as `src/records/cells` has it for the engine. */
export declare function wordMeaning({ reading, missing }: Pick<SourceColumn, 'reading' | 'missing'>, cell: string): WordMeaning;
