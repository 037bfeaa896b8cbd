import type { CodeColumn } from '../../evaluate/columns/code-column.ts';
import type { PlainColumn } from './plain-column.ts';
import type { Texts, Words } from './plain-rows.ts';
/**
 * The parts of a column of words as one column of what they mean. Each word is understood once; undefined as soon as one
 * is worth a finding.
 */
export declare function wordColumn(column: PlainColumn, parts: readonly Words[]): CodeColumn | undefined;
/** The texts themselves; all at once where each byte is a letter. */
export declare function textsOf({ ends, pool }: Texts): readonly string[];
