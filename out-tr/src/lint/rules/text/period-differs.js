import { inside } from '../../../diagnostics/place.js';
export const periodDiffers = {
    id: 'text/period-differs',
    severity: 'error',
    owner: 'joint',
    summary: 'The period in the words of a commitment is the one it is counted by.',
    why: 'a figure for a month that is counted by the quarter is a third of what was promised, or three times as much',
    *check({ commitments }) {
        for (const commitment of Object.values(commitments)) {
            for (const [language, words] of Object.entries(commitment.promise)) {
                const periods = new Set(periodsIn(words));
                const [period] = periods;
                if (period === undefined || periods.size > 1 || period === commitment.per)
                    continue;
                yield {
                    place: inside(commitment.place, 'per'),
                    message: `the promise of ${commitment.id} speaks of a ${period} (${language}), but it is counted per ${commitment.per}`,
                    help: `write per: ${period}, or change the words`,
                    related: [{ place: inside(commitment.place, 'promise'), message: 'the promise' }],
                };
            }
        }
    },
};
const PERIODS = [
    ['week', /\b(?:(?:a|per|every|each) week|weekly|(?:pro|je|jede|in der) Woche|wöchentlich\w*)\b/iu],
    ['month', /\b(?:(?:a|per|every|each) month|monthly|(?:pro|je|jeden|im) Monat|monatlich\w*)\b/iu],
    [
        'quarter',
        /\b(?:(?:a|per|every|each) quarter|quarterly|(?:pro|je|jedes|im) Quartal|vierteljährlich\w*)\b/iu,
    ],
];
function periodsIn(words) {
    return PERIODS.filter(([, pattern]) => pattern.test(words)).map(([period]) => period);
}
