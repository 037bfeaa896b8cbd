/** The bench's leads as CSV files in leadpact's own form: headers are the columns of the normalised tables. */
export interface LeadFiles {
    readonly folder: string;
    readonly lead: string;
    readonly event: string;
    readonly leads: number;
    readonly events: number;
    /** Sum of the codes of all rows, by hand-written JavaScript. */
    readonly checksum: number;
}
/** Written once per number of leads and kept under bench/results/: a million leads take half a minute. */
export declare function leadFiles(leads: number, say: (progress: string) => void): LeadFiles;
