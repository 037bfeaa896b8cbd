import type { Workbench } from '../workbench.ts';
/**
 * API name of the picklist that holds the stage: the lead's own status where leadpact may write its whole value set,
 * else a field of its own beside it.
 */
export declare function stageField(workbench: Workbench): string;
