import { scoringRules } from '../../scoring-parts.js';
export const opensCounted = {
    id: 'privacy/opens-counted',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Opening an e-mail gives no points.',
    why: 'mail programs open messages by themselves to protect their users, so the points go to software',
    *check({ scorings, signals }) {
        for (const { scoring, rule } of scoringRules(scorings)) {
            if (rule.kind !== 'event' || rule.points <= 0)
                continue;
            const open = rule.signals.find((id) => isOpen(signals[id]));
            if (open === undefined)
                continue;
            yield {
                place: rule.place ?? scoring.place,
                message: `rule ${rule.id} gives points for ${open}`,
                help: 'count clicks and replies instead',
            };
        }
    },
};
function isOpen(signal) {
    return /^(e-?mail|newsletter|mail)-open(s|ed|ing)?$/.test(signal?.id ?? '');
}
