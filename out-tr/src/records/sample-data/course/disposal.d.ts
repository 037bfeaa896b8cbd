import type { Reason } from '../../../model/reason.ts';
import type { Instant } from '../../../support/instant.ts';
import { type StepName, type Walk } from './walk.ts';
/** Sales gives the lead back with one of the reasons; some such leads come again (semantics §4). */
export declare function dispose(walk: Walk, reasons: readonly Reason[], at: Instant): StepName | undefined;
