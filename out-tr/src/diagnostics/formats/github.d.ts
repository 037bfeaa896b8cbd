import type { OutputFormat } from '../output-format.ts';
/** Workflow commands: annotations beside the changed lines of a pull request, the heaviest first. */
export declare const github: OutputFormat;
