import type { OutputFormat } from '../output-format.ts';
/** Everything there is to know, for programs; described by `schemas/output/findings.schema.json`. */
export declare const json: OutputFormat;
