import { type Limits } from '../../load/limits.ts';
import type { FileBytes, LoadedFile } from '../../load/loaded-file.ts';
/**
 * A table of sample leads as documents of kind sample, one per row, exactly as if each row were YAML; the first row
 * names the columns. A place in such a document has the row's number, and its path leads back to the cell.
 */
export declare function loadSampleTable({ path, bytes }: FileBytes, limits?: Limits): LoadedFile;
