import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, parseInstant } from '../../src/support/instant.js';
import { isZone, offsetReader } from '../../src/support/zone.js';
import { offsetAt, offsetSpans } from '../../src/support/zone-offsets.js';
import { closingInstant, formatInstantIn, localDateAt, localTimeAt, openingInstant, parseLocalTime, startOfDay, } from '../../src/support/zoned-time.js';
const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'America/Santiago',
    'Asia/Kolkata',
];
const oddZones = [
    'America/Havana',
    'Pacific/Apia',
    'Africa/Casablanca',
    'Asia/Gaza',
    'America/St_Johns',
    'UTC',
];
const [earliest, latest] = [Date.UTC(1996, 0, 1), Date.UTC(2036, 0, 1)];
/** A zone with an instant: anywhere, or within three hours of a change of its offset. */
const zoned = fc.constantFrom(...zones, ...oddZones).chain((zone) => {
    const anywhere = fc.integer({ min: earliest, max: latest });
    const changes = offsetSpans(zone, earliest, latest).map(({ start }) => start);
    const near = fc
        .tuple(fc.constantFrom(...changes), fc.integer({ min: -10_800_000, max: 10_800_000 }))
        .map(([change, distance]) => change + distance);
    return fc.tuple(fc.constant(zone), fc.oneof(anywhere, near));
});
describe('zones', () => {
    it('are the names that Intl knows, in their own spelling', () => {
        const names = [
            'Europe/Berlin',
            'Europe/Kyiv',
            'UTC',
            'US/Eastern',
            'europe/berlin',
            '+01:00',
            'Mars/Base',
            '',
        ];
        expect(names.map(isZone)).toEqual([true, true, true, true, false, false, false, false]);
    });
    it('have the offset that Intl gives at every instant', () => {
        fc.assert(fc.property(zoned, ([name, at]) => {
            expect(offsetAt(name, at)).toBe(offsetReader(name)(at));
        }));
    });
});
describe('local times', () => {
    it.each([
        ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:00:00Z', '2026-03-29T01:00:00Z'],
        ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
        ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00:00Z', '2026-10-25T02:00:00Z'],
        ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z'],
        ['America/Santiago', '2026-09-06T00:00', '2026-09-06T04:00:00Z', '2026-09-06T04:00:00Z'],
        // The whole of 30 December 2011 was left out.
        ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T10:00:00Z', '2011-12-30T10:00:00Z'],
    ])('%s %s opens at %s and closes at %s', (name, text, opening, closing) => {
        const local = parseLocalTime(text) ?? Number.NaN;
        expect(formatInstant(openingInstant(name, local))).toBe(opening);
        expect(formatInstant(closingInstant(name, local))).toBe(closing);
    });
    it('of an instant lead back to it, or to its twin in a fold', () => {
        fc.assert(fc.property(zoned, ([name, at]) => {
            const local = localTimeAt(name, at);
            const twins = [openingInstant(name, local), closingInstant(name, local)];
            expect(twins).toContain(at);
            expect(twins.map((twin) => localTimeAt(name, twin))).toEqual([local, local]);
        }));
    });
    it('never go back in openings and closings', () => {
        fc.assert(fc.property(zoned, fc.integer({ min: 0, max: 7_200_000 }), ([name, local], later) => {
            expect(openingInstant(name, local + later)).toBeGreaterThanOrEqual(openingInstant(name, local));
            expect(closingInstant(name, local + later)).toBeGreaterThanOrEqual(closingInstant(name, local));
            expect(closingInstant(name, local)).toBeGreaterThanOrEqual(openingInstant(name, local));
        }));
    });
    it('are refused when the date is not real or an offset is written', () => {
        expect(['2026-02-30T10:00', '2026-02-03T10:00Z', '2026-02-03'].map(parseLocalTime)).toEqual(Array(3).fill(undefined));
    });
});
describe('local dates', () => {
    it('begin at their midnight, or after it where it is left out', () => {
        const day = Math.floor(Date.UTC(2026, 8, 6) / 86_400_000);
        expect(formatInstantIn('America/Santiago', startOfDay('America/Santiago', day))).toBe('2026-09-06T01:00-03:00');
        expect(localDateAt('America/Santiago', startOfDay('America/Santiago', day) - 1)).toBe('2026-09-05');
    });
    it('are written with the offset of their zone', () => {
        const at = parseInstant('2026-11-20T08:12:05.040Z') ?? Number.NaN;
        expect(formatInstantIn('Europe/Berlin', at)).toBe('2026-11-20T09:12:05.040+01:00');
        expect(formatInstantIn('America/St_Johns', at - 5040)).toBe('2026-11-20T04:42-03:30');
        expect(formatInstantIn('UTC', at - 40)).toBe('2026-11-20T08:12:05+00:00');
    });
});
