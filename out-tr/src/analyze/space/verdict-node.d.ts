import type { ScoreTest } from '../../criteria/criterion.ts';
import type { Node } from '../diagram/diagrams.ts';
import { type Translation } from './translation.ts';
import type { SpaceSide } from './variable.ts';
/** A question about the score of one side; without a score every answer is no (semantics §2). */
export declare function verdictNode(test: ScoreTest, side: SpaceSide, translation: Translation): Node;
