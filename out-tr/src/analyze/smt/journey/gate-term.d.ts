import type { Gate } from '../../../model/lifecycle.ts';
import { type Standing } from '../criterion-term.ts';
import { type Term } from '../term.ts';
import type { Version } from '../version.ts';
/** Is the gate true of the lead? (semantics §3, Gates) */
export declare function gateTerm(gate: Gate, version: Version, standing: Standing): Term;
