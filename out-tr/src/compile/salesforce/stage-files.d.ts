import type { StageFiles } from './lifecycle/stage-carriers.ts';
import type { Workbench } from './workbench.ts';
/** Where the stages and what depends on them are written. */
export declare function stageFiles(workbench: Workbench, reasonSet: string, stageField: string): StageFiles;
