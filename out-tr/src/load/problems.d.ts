import type { ErrorCode } from 'yaml';
/** Something the YAML parser objects to, at offsets of the text. */
export interface Problem {
    readonly code: ErrorCode;
    /** In the parser's words. */
    readonly message: string;
    readonly start: number;
    readonly end: number;
    /** A doubt rather than a mistake: YAML goes on. */
    readonly warning: boolean;
}
/** Where the parser says a problem is: an offset, a pair of offsets, or a token. */
type ProblemSource = number | readonly [start: number, end: number, ...rest: number[]] | {
    readonly offset: number;
    readonly source?: string;
};
/** Collects problems up to a limit and counts the rest. */
export interface ProblemCollector {
    readonly report: (source: ProblemSource, code: ErrorCode, message: string, warning?: boolean) => void;
    /** In the order of the text. */
    readonly problems: () => readonly Problem[];
    readonly unlisted: () => number;
}
export declare function problemCollector(limit: number): ProblemCollector;
export {};
