import { inside } from '../../../diagnostics/place.js';
export const sameRemedyTwice = {
    id: 'remedies/same-remedy-twice',
    severity: 'warning',
    owner: 'joint',
    summary: 'A promise that is missed again gets another remedy.',
    why: 'the remedy was carried out, the promise was missed all the same, and nobody has learnt anything',
    *check({ languages, misses }) {
        const language = languages[0] ?? 'en';
        const seen = new Map();
        for (const { id, missed, place, remedy, week } of Object.values(misses).toSorted(byWeek)) {
            const words = remedy?.[language]?.trim().toLowerCase();
            if (words === undefined)
                continue;
            const key = `${missed.by} ${missed.id} ${words}`;
            const before = seen.get(key);
            seen.set(key, week);
            if (before === undefined)
                continue;
            yield {
                place: inside(place, 'remedy'),
                message: `${id} has the same remedy as the miss of ${missed.id} in ${before}`,
                help: 'ask why it did not work the first time, and write another',
            };
        }
    },
};
/** Weeks are spelled so that their order is that of their letters. */
function byWeek(left, right) {
    return left.week < right.week ? -1 : left.week > right.week ? 1 : 0;
}
