import { coverageBreaks } from './coverage-below-need.js';
import { earlyNeedBreaks } from './early-need.js';
import { latePipelineBreaks } from './late-pipeline.js';
import { promisedRateBreaks } from './promised-rate.js';
import { shareBreaks } from './shares.js';
import { shortNoticeBreaks } from './short-notice.js';
import { territoryBreaks } from './territory-capacity.js';
import { unsignedBreaks } from './unsigned.js';
import { volumeBreaks } from './volume-below-need.js';
/** Everything that breaks a plan, the arithmetic first and the signatures last. */
export function breaksOf(figures) {
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
