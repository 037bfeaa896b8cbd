import { isHumanContact } from './human-touch.js';
/** Is the occurrence what a clock's fact names? */
export function isOf(occurrence, fact) {
    switch (occurrence.what) {
        case 'stage':
            return fact.fact === 'stage' && fact.stage === occurrence.stage;
        case 'meeting':
            return fact.fact === 'meeting' && fact.outcome === occurrence.outcome;
        case 'signal':
            return fact.fact === 'signal' && fact.signal === occurrence.signal;
        case 'touch':
            return fact.fact === 'touch' && isTouchBy(occurrence.touch, fact.by);
        default:
            return fact.fact === occurrence.what;
    }
}
/** `human` is contact with a person; a named type is any activity of it that goes out to the lead. */
function isTouchBy(touch, by) {
    return by === 'human' ? isHumanContact(touch) : touch.type === by && touch.direction === 'outbound';
}
