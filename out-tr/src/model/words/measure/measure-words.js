import { textIn } from '../language.js';
import { funnelWords } from './funnel-words.js';
import { pipelineWords } from './pipeline-words.js';
import { promiseWords } from './promise-words.js';
/** What is measured, and how it is computed, in words. */
export function measureWords(measure, agreement, language) {
    const names = namesIn(agreement, language);
    switch (measure.of) {
        case 'acceptance':
        case 'ageing':
        case 'completeness':
        case 'connection':
        case 'conversion':
        case 'entries':
        case 'sales-cycle':
        case 'throughput':
            return funnelWords(measure, names);
        case 'capacity-notice':
        case 'compliance':
        case 'deliveries':
        case 'first-contact':
        case 'nps':
        case 'routed-by-hand':
        case 'stage-differences':
        case 'untouched':
            return promiseWords(measure, names);
        default:
            return pipelineWords(measure, names);
    }
}
function namesIn(agreement, language) {
    const { lifecycle, slas, touchPolicies, metrics, targets, attributions } = agreement;
    const title = (id, thing) => thing === undefined ? id : textIn(thing.title, language);
    return {
        say: (en, de) => (language === 'de' ? de : en),
        language,
        stage: (id) => spoken(title(id, lifecycle.stages.find((stage) => stage.id === id))),
        named: (id) => title(id, slas[id] ?? touchPolicies[id] ?? metrics[id] ?? attributions[id] ?? targets[id]),
    };
}
/** A title as people say it inside a sentence: of “Marketing qualified lead (MQL)” the abbreviation. */
function spoken(title) {
    return /\(([^()]+)\)$/.exec(title)?.[1] ?? title;
}
