import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsNewestFirst } from '../../../src/impact/columns/newest-first.ts';
import { eventOrder } from '../../../src/records/plain/event-order.ts';

const row = fc.record({ lead: fc.nat(3), at: fc.nat(20) });

it('brings the rows of each lead into the order newest first, however they come and however many there are', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(row, { maxLength: 200 }),
        fc.array(row, { maxLength: 60 }).map((rows) => rows.toSorted((left, right) => left.at - right.at)),
      ),
      fc.integer({ min: 1, max: 50 }),
      (rows, piece) => {
        const parts: Int32Array[] = [];
        for (let first = 0; first < rows.length; first += piece)
          parts.push(Int32Array.from(rows.slice(first, first + piece), ({ lead }) => lead));
        const { offsets, places } = eventOrder(parts, 4);
        const at = Float64Array.from(rows, (each) => each.at);
        const found = [...rowsNewestFirst(places, offsets, at)];
        expect(found.toSorted((left, right) => left - right)).toEqual([...rows.keys()]);
        for (const lead of [0, 1, 2, 3]) {
          const own = found.slice(offsets[lead], offsets[lead + 1]).map((index) => rows[index]);
          expect(own.every((each) => each?.lead === lead)).toBe(true);
          const instants = own.map((each) => each?.at ?? 0);
          expect(instants).toEqual(instants.toSorted((left, right) => right - left));
        }
      },
    ),
    { numRuns: 200 },
  );
});
