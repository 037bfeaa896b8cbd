import type { Stage } from '../../model/lifecycle.ts';
import type { Layer } from '../layer.ts';
import type { Statement } from '../statement.ts';
/**
 * The recorded stage, else the first, and from there the automatic moves in stage order, each once (semantics §4). Every
 * automatic stage has two layers: does the lead enter, and where does it stand then.
 */
export declare function stageLayers(statement: Statement): readonly Layer[];
/** The stages that leads enter by themselves, by rank. */
export declare function automaticStages({ lifecycle }: Statement['agreement']): readonly Stage[];
/** Column of the rank at which a lead stands after so many automatic stages. */
export declare function rankColumn(step: number): string;
