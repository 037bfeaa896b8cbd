import type { OutputFormat } from '../output-format.ts';
/** What `--format` takes, by name. */
export declare const outputFormats: readonly OutputFormat[];
