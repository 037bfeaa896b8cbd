import type { Carrier } from '../carrier.ts';
import type { Workbench } from '../workbench.ts';
/** Stages, moves, reasons and the handoff as far as properties and the pipeline carry them; entries have lists. */
export declare function lifecycleCarriers(workbench: Workbench, stageFiles: readonly string[]): readonly Carrier[];
