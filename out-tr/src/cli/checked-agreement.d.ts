import { type Judgement } from '../checks/judge.ts';
import type { SourceTree } from '../host/source-tree.ts';
import type { DeepLint } from '../lint/deep-lint.ts';
import type { Agreement } from '../model/agreement.ts';
import { type ReadAgreement } from '../model/read-agreement.ts';
import type { TodayIn } from './today.ts';
/** An agreement as its files make it, judged by every rule as it weighs them itself. */
export interface CheckedAgreement extends ReadAgreement, Judgement {
    /** False when errors in the files kept the rules from being asked: they would misjudge what is only half there. */
    readonly linted: boolean;
    /** Whether findings of a code were looked for, so that there being none says something. */
    readonly isAsked: (code: string) => boolean;
}
/** What proofs say of an agreement that can be read; absent where nothing is to be proved. */
export type Prove = (agreement: Agreement) => Pick<DeepLint, 'findings' | 'openCodes'>;
/** Everything that is wrong with an agreement, found in one go. */
export declare function checkedAgreement(tree: SourceTree, todayIn: TodayIn, prove?: Prove): CheckedAgreement;
