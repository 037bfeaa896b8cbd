import type { OutputFormat } from '../output-format.ts';
/** For comments and documents: a heading with the counts, then one entry for each finding. */
export declare const markdown: OutputFormat;
