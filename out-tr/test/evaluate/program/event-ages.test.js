import { describe, it } from 'vitest';
import { fixtures } from './fixtures.js';
import { sameRow } from './same-row.js';
const dayMs = 86_400_000;
describe.each(fixtures)('the program of $name', ({ agreement }) => {
    it.each([
        { today: 0, aged: 1 },
        { today: 0, aged: 2 },
        { today: 2, aged: 1 },
        { today: 6, aged: 1 },
    ])('gives the rows for $today events today and $aged of every age', ({ today, aged }) => {
        const asOf = Date.UTC(2026, 10, 28, 9);
        const consents = Object.keys(agreement.consentPurposes).map((purpose) => {
            return { at: 1, from: 1, purpose, state: 'given' };
        });
        for (const { id: signal, properties } of Object.values(agreement.signals)) {
            const eventAt = (at, index) => {
                const named = properties.map((property) => [property, index % 2 === 0 ? 'pricing' : `x${index}`]);
                return { id: `e${index}`, signal, at, from: at, properties: Object.fromEntries(named) };
            };
            for (let day = 0; day < 130; day++) {
                // At the first millisecond of the age, and at the last of the one before.
                for (const beside of day === 0 ? [0] : [0, 1]) {
                    const at = asOf - day * dayMs + beside;
                    const instants = [...Array(today).fill(asOf), ...Array(aged).fill(at)];
                    sameRow(agreement, { id: 'lead', values: {}, events: instants.map(eventAt), consents }, asOf);
                }
            }
        }
    });
});
