/** What `score` tells of an export, and how it ends. */
export interface Told {
    readonly code: number;
    readonly scored: number | null;
    readonly files: readonly {
        readonly rows: number;
        readonly rejected: Readonly<Record<string, number>>;
    }[];
    readonly findings: readonly {
        readonly code: string;
        readonly message: string;
        readonly examples: readonly {
            readonly row?: number;
            readonly value?: string;
        }[];
    }[];
}
interface ToldOptions {
    readonly file?: string;
    readonly threads?: number;
    readonly failOn?: 'never' | 'error';
}
/** Scores leads by the small agreement of `test/cli` in the form of docs/records.md. */
export declare function told(leads: string | Uint8Array, { file, threads, failOn }?: ToldOptions): Promise<Told>;
export {};
