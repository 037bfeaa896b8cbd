import type { Agreement } from '../../model/agreement.ts';
import type { Source } from '../../model/source.ts';
/**
 * How to read the files: the source that `--map` names, else the only one of the agreement, else as `sample-data` writes
 * them; or a sentence that says why there is no such source.
 */
export declare function chosenSource(agreement: Agreement, map: unknown): Source | string;
