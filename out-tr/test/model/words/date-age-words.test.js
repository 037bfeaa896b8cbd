import { describe, expect, it } from 'vitest';
import { dateAgeWords } from '../../../src/model/words/date-age-words.js';
describe('dateAgeWords', () => {
    it.each([
        [{ op: 'gte', value: -180 }, 'no later than in 180 days', 'spätestens in 180 Tagen'],
        [{ op: 'lte', value: 30 }, 'no earlier than 30 days ago', 'frühestens vor 30 Tagen'],
        [{ op: 'lt', value: -365 }, 'later than in 365 days', 'später als in 365 Tagen'],
        [{ op: 'gt', value: 1 }, 'earlier than 1 day ago', 'früher als vor 1 Tag'],
        [{ op: 'gte', value: 0 }, 'no later than today', 'spätestens heute'],
        [
            { op: 'between', low: -10, high: 20 },
            'between 20 days ago and in 10 days',
            'zwischen vor 20 Tagen und in 10 Tagen',
        ],
    ])('says %j as a place in time', (test, english, german) => {
        expect(dateAgeWords(test, 'en')).toBe(english);
        expect(dateAgeWords(test, 'de')).toBe(german);
    });
});
