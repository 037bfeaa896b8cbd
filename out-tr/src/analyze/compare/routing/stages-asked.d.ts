import type { Agreement } from '../../../model/agreement.ts';
import type { Reached } from '../../decision/reached.ts';
/** Stages that the routing of a version looks back to. */
export declare function stagesAsked(agreements: readonly Agreement[]): Reached;
