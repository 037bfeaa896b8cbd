import type { Atom } from '../../criteria/atoms.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import type { OwnSpace } from './own-space.ts';
/** A lead has reached no stage beyond the one in which it stands, and all of those that one implies (semantics §4). */
export declare function reachedByStage({ lifecycle }: Agreement, { both, either, not }: Diagrams, atoms: readonly Atom[], inStage: OwnSpace['nodeOf'], nodeOfAtom: (atom: Atom) => Node): Node;
