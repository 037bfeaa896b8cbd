import type { Agreement } from '../../model/agreement.ts';
import type { Stage } from '../../model/lifecycle.ts';
import { type Decisions } from '../decision/decisions.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { Space } from '../space/space.ts';
/** Two versions of an agreement in one space, and what both decide. */
export interface AgreementPair {
    readonly space: Space;
    readonly before: Decisions;
    readonly after: Decisions;
    /** Stages that both know, the first stage of all first. */
    readonly recorded: readonly RecordedStage[];
    /** What is certain of the verdicts of both versions: yes for every real lead. */
    readonly verdicts: Node;
}
/** A stage in which the CRM may have recorded a lead, as either version knows it. */
export interface RecordedStage {
    readonly id: string;
    readonly before: Stage;
    readonly after: Stage;
}
export declare function openPair(space: Space, [before, after]: readonly [Agreement, Agreement], verdicts: Node): AgreementPair;
