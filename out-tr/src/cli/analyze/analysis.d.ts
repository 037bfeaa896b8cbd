import type { Statement, StatementVerdict } from '../../analyze/questions/statement.ts';
/** What was asked and what came of it. */
export interface Analysis {
    /** In the order in which they were asked. */
    readonly questions: readonly AskedQuestion[];
    readonly statements: readonly Statement[];
}
export interface AskedQuestion {
    readonly id: string;
    /** What should be so. */
    readonly summary: string;
}
export declare function countsOf({ statements }: Analysis): Readonly<Record<StatementVerdict, number>>;
/** `12 questions, 40 statements: 37 as it should be, 1 wrong, 2 notes, 0 undecided`. */
export declare function analysisSummary(analysis: Analysis): string;
