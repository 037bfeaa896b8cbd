import type { OutputFormat } from '../output-format.ts';
/** One line for each finding, for editors and `grep`. */
export declare const compact: OutputFormat;
