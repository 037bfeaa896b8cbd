import { type BudgetLimits } from '../analyze/budget.ts';
import type { Agreement } from '../model/agreement.ts';
import type { ArtefactFile, ArtefactPlace } from './artefact-file.ts';
import { type Judgement } from './judge-claim.ts';
/** One thing that an artefact says, and whether it is what the agreement says. */
export interface ArtefactResult extends Judgement {
    /** Id of the system. */
    readonly target: string;
    /** Clause of the agreement; absent for a file that cannot be read at all. */
    readonly clause?: string;
    readonly place: ArtefactPlace;
}
/** Holds files against the agreement; files of other systems, and what the agreement does not speak of, are left out. */
export type ArtefactComparison = (files: readonly ArtefactFile[]) => readonly ArtefactResult[];
/** Opens a comparison with everything that artefacts and the agreement both speak of. */
export declare function openArtefactComparison(agreement: Agreement, limits: BudgetLimits): ArtefactComparison;
