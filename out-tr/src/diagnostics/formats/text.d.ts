import type { OutputFormat } from '../output-format.ts';
/** For people: what is wrong, where in their file, whom it hurts, and what to write instead. */
export declare const text: OutputFormat;
