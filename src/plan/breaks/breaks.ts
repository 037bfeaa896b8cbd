import type { PlanFigures } from '../plan-figures.ts';
import { coverageBreaks } from './coverage-below-need.ts';
import { earlyNeedBreaks } from './early-need.ts';
import { latePipelineBreaks } from './late-pipeline.ts';
import type { PlanBreak } from './plan-break.ts';
import { promisedRateBreaks } from './promised-rate.ts';
import { shareBreaks } from './shares.ts';
import { shortNoticeBreaks } from './short-notice.ts';
import { territoryBreaks } from './territory-capacity.ts';
import { unsignedBreaks } from './unsigned.ts';
import { volumeBreaks } from './volume-below-need.ts';

/** Everything that breaks a plan, the arithmetic first and the signatures last. */
export function breaksOf(figures: PlanFigures): readonly PlanBreak[] {
  return [
    ...shareBreaks(figures),
    ...earlyNeedBreaks(figures),
    ...latePipelineBreaks(figures),
    ...territoryBreaks(figures),
    ...shortNoticeBreaks(figures),
    ...volumeBreaks(figures),
    ...promisedRateBreaks(figures),
    ...coverageBreaks(figures),
    ...unsignedBreaks(figures),
  ];
}
