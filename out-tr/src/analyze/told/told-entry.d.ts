import type { Agreement } from '../../model/agreement.ts';
import type { Stage } from '../../model/lifecycle.ts';
import { type Told } from './told.ts';
/** A lead may enter the stage: no gate, every field and the criteria, and the threshold or the fast track (semantics §3, Entry). */
export declare function toldEntry(agreement: Agreement, { entry }: Stage): Told;
