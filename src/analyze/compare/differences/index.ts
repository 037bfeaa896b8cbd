import type { DifferenceKind } from '../difference.ts';
import { newlyHandedOver } from './newly-handed-over.ts';
import { noLongerHandedOver } from './no-longer-handed-over.ts';
import { otherBand } from './other-band.ts';
import { otherGrade } from './other-grade.ts';
import { otherOutcome } from './other-outcome.ts';
import { otherSla } from './other-sla.ts';
import { otherStage } from './other-stage.ts';
import { rerouted } from './rerouted.ts';
import { withdrawn } from './withdrawn.ts';

/** Every kind of difference between two agreements, the weightiest first. */
export const differenceKinds: readonly DifferenceKind[] = [
  newlyHandedOver,
  noLongerHandedOver,
  otherStage,
  withdrawn,
  rerouted,
  otherSla,
  otherGrade,
  otherBand,
  otherOutcome,
];
