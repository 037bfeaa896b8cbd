import type { Workbench } from './workbench.ts';
/** Checkbox: the lead objects to any contact. */
export declare function objectionField(workbench: Workbench): string;
/** The consent in force for a purpose; blank = none was ever given. */
export declare function consentField(workbench: Workbench, purpose: string): string;
/** Instant at which the lead entered a stage in its present cycle; blank = not yet. */
export declare function enteredField(workbench: Workbench, stage: string): string;
