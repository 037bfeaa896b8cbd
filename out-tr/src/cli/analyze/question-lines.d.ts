import type { Statement } from '../../analyze/questions/statement.ts';
import type { ProofTelling } from './proof-telling.ts';
/** What is said about one question: defects with their leads; the rest as shortly as it can be said, unless all is asked for. */
export declare function questionLines(statements: readonly Statement[], telling: ProofTelling, listsAll: boolean): readonly string[];
