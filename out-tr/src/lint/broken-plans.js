import { planReadings } from '../plan/plan-reading.js';
import { breakWords } from '../plan/words/break-words.js';
/** The check of a rule for one assumption that can break a plan; the plan itself finds the numbers. */
export function brokenPlans(kind, help) {
    return (agreement) => planReadings(agreement).flatMap(({ breaks }) => breaks
        .filter((found) => found.kind === kind)
        .map((found) => ({ place: found.place, message: breakWords(agreement, found, 'en'), help })));
}
