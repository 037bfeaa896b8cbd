import type { Atom } from '../../../criteria/atoms.ts';
import type { TextTest } from '../../../criteria/criterion.ts';
export declare function isTextTest(atom: Atom): atom is TextTest;
