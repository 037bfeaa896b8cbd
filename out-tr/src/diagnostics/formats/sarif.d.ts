import type { OutputFormat } from '../output-format.ts';
/** SARIF 2.1.0, for code scanning and for editors. */
export declare const sarif: OutputFormat;
