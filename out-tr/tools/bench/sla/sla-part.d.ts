import type { Part } from '../part.ts';
/** Deadlines of four business hours from random instants of two years. */
export declare const slaPart: Part;
