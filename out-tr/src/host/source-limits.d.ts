/** What one agreement may cost to read; more is a finding, never a crash. */
export interface SourceLimits {
    readonly fileBytes: number;
    readonly totalBytes: number;
    readonly files: number;
    /** Folders inside folders. */
    readonly depth: number;
}
export declare const sourceLimits: SourceLimits;
