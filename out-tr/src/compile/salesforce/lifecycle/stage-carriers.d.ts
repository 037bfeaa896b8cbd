import type { Carrier } from '../carrier.ts';
import type { Workbench } from '../workbench.ts';
/** Paths of the files that carry the stages. */
export interface StageFiles {
    /** Where the values of the stage are declared. */
    readonly values: readonly string[];
    readonly path: string;
    readonly backward: string;
    readonly reason: readonly string[];
    readonly skipping: (stage: string) => string;
}
/** Stages, their guidance and data, skipping, transitions and reasons; entries are carried by the ready fields. */
export declare function stageCarriers(workbench: Workbench, files: StageFiles): readonly Carrier[];
