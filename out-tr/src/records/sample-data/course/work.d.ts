import { type Step } from './walk.ts';
/** Sales has accepted: one of eight leads is never called; the others are worked until they go on, go back or rest. */
export declare const work: Step;
