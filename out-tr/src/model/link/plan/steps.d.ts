import { type Place } from '../../../diagnostics/place.ts';
import type { PlanStepDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { PlanStep } from '../../plan.ts';
/** The way to the won deal: a chain that rises through the stages and ends with a won one. */
export declare function linkSteps(written: readonly PlanStepDocument[], place: Place, linking: Linking): readonly PlanStep[] | undefined;
