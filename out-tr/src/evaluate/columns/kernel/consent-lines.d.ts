import { type Workbench } from './workbench.ts';
/** The lines that find the newest known state of every consent that is asked for, and the opening it makes. */
export declare function consentLines(bench: Workbench): readonly string[];
