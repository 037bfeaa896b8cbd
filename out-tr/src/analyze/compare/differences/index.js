import { newlyHandedOver } from './newly-handed-over.js';
import { noLongerHandedOver } from './no-longer-handed-over.js';
import { otherBand } from './other-band.js';
import { otherGrade } from './other-grade.js';
import { otherOutcome } from './other-outcome.js';
import { otherSla } from './other-sla.js';
import { otherStage } from './other-stage.js';
import { rerouted } from './rerouted.js';
import { withdrawn } from './withdrawn.js';
/** Every kind of difference between two agreements, the weightiest first. */
export const differenceKinds = [
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
