import type { RowFormat } from '../../records/sample-data/row-text.ts';
import type { Instant } from '../../support/instant.ts';
import type { Invocation } from '../command.ts';
/** What the command line asks for. */
export interface SampleOrder {
    /** As given. */
    readonly out: string;
    readonly count: number;
    readonly seed: number;
    readonly asOf?: Instant;
    /** Of ten thousand rows. */
    readonly dirt: number;
    readonly format: RowFormat;
}
/** The options read, or one sentence that says what is wrong with them. */
export declare function sampleOrder({ options, format }: Invocation): SampleOrder | string;
