import type { Stage } from '../../model/lifecycle.ts';
import type { Decisions } from '../decision/decisions.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { AgreementPair } from './agreement-pair.ts';
/** Stages of either version. */
export declare function stageIds({ before, after }: AgreementPair): readonly string[];
/** The stage by its place among those of both versions. */
export declare function stageNode(decisions: Decisions, recorded: Stage, ids: readonly string[]): Node;
