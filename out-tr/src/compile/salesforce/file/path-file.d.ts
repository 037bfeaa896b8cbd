import type { Artifact } from '../../artifact.ts';
import type { Workbench } from '../workbench.ts';
export declare function pathAssistantPath(name: string): string;
/** The path over the stages: guidance and the data that a lead needs there, per step. */
export declare function pathFile(workbench: Workbench, name: string, stageField: string): Artifact;
