/** The stage whose entries in the period are the cases of a measure; undefined where cases are not entries. */
export function measuredStage({ lifecycle, slas }, measure) {
    switch (measure.of) {
        case 'acceptance':
            return lifecycle.handoff.stage;
        case 'conversion':
        case 'throughput':
            return measure.from;
        case 'connection':
        case 'completeness':
        case 'entries':
            return measure.stage;
        case 'first-contact':
        case 'untouched': {
            const start = slas[measure.sla]?.clock.start;
            return start?.fact === 'stage' ? start.stage : undefined;
        }
        default:
            return undefined;
    }
}
