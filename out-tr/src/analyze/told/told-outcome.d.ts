import type { Agreement } from '../../model/agreement.ts';
import { type Told } from './told.ts';
/** The outcome as a text: that of the lead's cell, `objection` under one, else empty (semantics §3, Matrix). */
export declare function toldOutcome({ scorings }: Agreement, id: string): Told;
