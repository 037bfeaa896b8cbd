import type { ScoreForm } from '../../records/score-rows-sql.ts';
import { type Instant } from '../../support/instant.ts';
/** What was asked for on the command line, read. */
export interface ScoreOptions {
    readonly asOf: Instant;
    /** Most of it for the whole run, in megabytes of a million bytes. */
    readonly memory: number;
    readonly threads: number;
    /** As given; absent = to stdout. */
    readonly out?: string;
    readonly form: ScoreForm;
}
/** The options, or one sentence that says which of them cannot be understood. */
export declare function scoreOptions(given: Readonly<Record<string, unknown>>): ScoreOptions | string;
