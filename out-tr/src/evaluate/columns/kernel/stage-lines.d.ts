import { type Workbench } from './workbench.ts';
/**
 * The lines that find the stage as its rank: the recorded one, else the first, and from there the automatic moves in stage
 * order, each once (semantics §4).
 */
export declare function stageLines(bench: Workbench): readonly string[];
