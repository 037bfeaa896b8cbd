import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventOrder } from '../../../src/records/plain/event-order.ts';

const events = fc.array(fc.record({ lead: fc.integer({ min: -1, max: 4 }), at: fc.nat(30) }), {
  maxLength: 200,
});

it('each lead has its own events, newest first, and nothing else has any', () => {
  fc.assert(
    fc.property(events, (given) => {
      const leads = Int32Array.from(given, ({ lead }) => lead);
      const at = Float64Array.from(given, (event) => event.at);
      const { offsets, rows, most, hasTies } = eventOrder(leads, at, 5);
      const found = [0, 1, 2, 3, 4].map((lead) => [...rows.subarray(offsets[lead], offsets[lead + 1])]);
      for (const [lead, own] of found.entries()) {
        const wanted = given.flatMap((event, row) => (event.lead === lead ? [row] : []));
        expect([...own].sort((left, right) => left - right)).toEqual(wanted);
        const instants = own.map((row) => at[row] ?? 0);
        expect(instants).toEqual([...instants].sort((left, right) => right - left));
      }
      expect(most).toBe(Math.max(...found.map(({ length }) => length)));
      const instants = found.map((own) => own.map((row) => at[row]));
      expect(hasTies).toBe(instants.some((own) => new Set(own).size < own.length));
    }),
  );
});
