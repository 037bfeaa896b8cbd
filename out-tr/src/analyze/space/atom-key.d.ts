import type { Atom } from '../../criteria/atoms.ts';
/** Equal for questions that ask the same in the same words, wherever they stand and whatever list their values come from. */
export declare function atomKey(atom: Atom): string;
