import { eventsWithin } from './atom-holds.js';
import { isScoreTest, isStateTest } from './atoms.js';
import { dateAge } from './date-age.js';
import { knownValue } from './known-value.js';
/** What the question reads, whether or not it holds. */
export function readingOf(atom, facts) {
    if (atom.op === 'signal')
        return { value: eventsWithin(atom, facts) };
    if (isScoreTest(atom))
        return { value: facts.score?.[atom.op] ?? null };
    if (isStateTest(atom))
        return { value: stateRead(atom, facts) };
    return attributeReading(atom, facts);
}
function stateRead(test, facts) {
    switch (test.op) {
        case 'reached':
            return facts.reached.has(test.stage);
        case 'objection':
            return facts.objection;
        case 'consent':
            return facts.consents.get(test.purpose) ?? 'none';
    }
}
function attributeReading(test, facts) {
    const value = knownValue(facts, test.attribute) ?? null;
    if (typeof value !== 'string' || !comparesDates(test))
        return { value };
    return { value, ageDays: dateAge(facts, value) };
}
function comparesDates({ op }) {
    return op === 'gte' || op === 'gt' || op === 'lte' || op === 'lt' || op === 'between';
}
