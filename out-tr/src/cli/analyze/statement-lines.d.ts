import type { Answer } from '../../analyze/answer.ts';
import type { Statement, StatementVerdict } from '../../analyze/questions/statement.ts';
import type { Witness } from '../../analyze/witness/witness.ts';
import type { ProofTelling } from './proof-telling.ts';
/** `  wrong: ` as it begins a statement, in its colour. */
export declare function verdictHead(verdict: StatementVerdict, { paint }: Pick<ProofTelling, 'paint'>): string;
/** One statement: what is so, how that is known, whom it hurts, what to write, and, where it is to be shown, the lead behind it. */
export declare function statementLines(statement: Statement, telling: ProofTelling, showsLead: boolean): readonly string[];
/** How an answer is known; the tier that decided is always named. */
export declare function knownBy({ answer, tier }: Answer<Witness>): string;
/** Why something is undecided, and what is proved all the same. */
export declare function openNotes(answer: Answer<Witness>): readonly string[];
/** The lead, ready to be pasted under `test/leads/`. */
export declare function leadLines(answer: Answer<Witness>, id: string, { agreement, paint }: Pick<ProofTelling, 'agreement' | 'paint'>): readonly string[];
