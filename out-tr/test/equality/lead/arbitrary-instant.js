import fc from 'fast-check';
/** Days at and around which zones change their offset, a leap day, the turn of a year, and before 1970. */
const dates = [
    '2026-11-28',
    '2026-03-29',
    '2026-10-25',
    '2026-03-08',
    '2026-11-01',
    '2026-04-05',
    '2028-02-29',
    '2027-01-01',
    '1969-12-31',
];
/** Instants of which many are midnight somewhere, or a millisecond beside it. */
export const arbitraryInstant = fc
    .record({
    date: fc.constantFrom(...dates),
    halfHour: fc.nat({ max: 47 }),
    beside: fc.constantFrom(0, 1, -1, 1_234_567),
})
    .map(({ date, halfHour, beside }) => Date.parse(`${date}T00:00Z`) + halfHour * 1_800_000 + beside);
