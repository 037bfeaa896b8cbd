import { type Atom } from '../../criteria/atoms.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import type { Node } from '../diagram/diagrams.ts';
import { type Translation } from './translation.ts';
import { type SpaceSide } from './variable.ts';
/** A criterion as a diagram of no and yes, as one side of the space reads it. */
export type NodeOf = (criterion: Criterion, side?: SpaceSide) => Node;
/** `isKnown`: whether the space was opened with the question; any other would be answered wrongly. */
export declare function openNodeOf(translation: Translation, isKnown: (atom: Atom, side: SpaceSide) => boolean): NodeOf;
