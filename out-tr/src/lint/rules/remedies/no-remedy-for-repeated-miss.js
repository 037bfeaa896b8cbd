import { firstDayOfWeek } from '../../../support/week.js';
export const noRemedyForRepeatedMiss = {
    id: 'remedies/no-remedy-for-repeated-miss',
    severity: 'error',
    owner: 'joint',
    summary: 'A promise missed again has a root cause, a remedy, somebody responsible and a date.',
    why: 'the agreement has a consequence for the second miss, and the consequence was a shrug',
    *check({ escalation, misses }) {
        const days = escalation.parameters.windowWeeks * 7;
        const all = Object.values(misses);
        for (const miss of all) {
            const missing = PARTS.filter((key) => miss[key] === undefined);
            const before = all.find((other) => follows(miss, other, days));
            if (missing.length === 0 || before === undefined)
                continue;
            yield {
                place: miss.place,
                message: `${miss.missed.id} was missed in ${before.week} and again in ${miss.week}, and ${miss.id} says nothing about ${missing.join(', ')}`,
                help: 'find the cause, agree on a remedy, name who does it and until when',
                related: [{ place: before.place, message: 'the miss before' }],
            };
        }
    },
};
const PARTS = ['cause', 'remedy', 'responsible', 'due'];
/** Whether the same promise was missed before, within the window that escalation looks at. */
function follows(miss, other, days) {
    if (other.missed.by !== miss.missed.by || other.missed.id !== miss.missed.id)
        return false;
    const [later, earlier] = [firstDayOfWeek(miss.week), firstDayOfWeek(other.week)];
    if (later === undefined || earlier === undefined)
        return false;
    return earlier < later && later - earlier < days;
}
