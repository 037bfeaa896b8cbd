/** What is promised of a row of the table, on two cores and Node 20. */
export interface Target {
    readonly task: string;
    readonly profile: string;
    readonly rules: number;
    /** 95 of 100 cases take at most so long. */
    readonly milliseconds: number;
    readonly megabytes?: number;
}
export declare const targets: readonly Target[];
