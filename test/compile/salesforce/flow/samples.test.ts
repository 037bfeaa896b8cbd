import { describe, expect, test } from 'vitest';
import { clockFields } from '../../../../src/compile/salesforce/flow/clock-fields.ts';
import { salesforce } from '../../../../src/compile/salesforce/salesforce.ts';
import { workbenchFor } from '../../../../src/compile/salesforce/workbench.ts';
import type { ClockReading } from '../../../../src/evaluate/clock/clock-reading.ts';
import { evaluateLead } from '../../../../src/evaluate/evaluate-lead.ts';
import { knownFrom } from '../../../../src/evaluate/lead.ts';
import { agreementIn } from '../../../connect/agreements.ts';
import { expectedState, writtenClock } from './clock-writer.ts';
import { sandboxOf } from './sandbox.ts';
import { flowsIn } from './structure.ts';

const minute = 60_000;
/** 1 for all of them. */
const everyNth = Number(process.env['LEADPACT_FLOW_SAMPLES'] ?? 4);

describe.each(['.', 'examples/gitlab'])('the sample leads of %s', (folder) => {
  const agreement = agreementIn(folder);
  const configuration = agreement.targets['salesforce'];
  if (configuration === undefined) throw new Error('no target salesforce');
  const clocks = clockFields(workbenchFor(agreement, configuration)).kept;
  // The flows of all promises together on one lead, as in an organisation.
  const flows = flowsIn(salesforce.compile(agreement, configuration).artifacts).filter(({ name }) =>
    name.startsWith('LP_Sla_'),
  );

  test('have the same state of every promise in the flows and in the agreement, at every instant', () => {
    const seen = new Map<string, number>();
    for (const sample of agreement.samples.filter((_, index) => index % everyNth === 0)) {
      const read = (asOf: number) => evaluateLead(agreement, sample, asOf).clocks;
      const last = read(sample.asOf);
      const happened = sample.timeline.map(knownFrom);
      const own = Object.values(last).flatMap((readings) => readings.flatMap(instantsOf));
      const writings = new Set([...happened, ...own, sample.asOf].filter((at) => at <= sample.asOf));
      const sandbox = sandboxOf(flows, { Id: 'lead', IsConverted: false, OwnerId: 'somebody' }, []);
      for (const at of [...writings].toSorted((left, right) => left - right)) {
        sandbox.advance(at);
        const readings = read(at);
        const fields = clocks.map((clock) => writtenClock(clock, readings[clock.sla.id] ?? []));
        sandbox.save(Object.assign({}, ...fields), at);
        for (const clock of clocks) {
          const state = sandbox.lead()[clock.state] ?? null;
          const expected = expectedState(clock, readings[clock.sla.id] ?? [], at);
          expect({ sample: sample.id, sla: clock.sla.id, at, state }).toEqual({
            sample: sample.id,
            sla: clock.sla.id,
            at,
            state: expected,
          });
          seen.set(String(state), (seen.get(String(state)) ?? 0) + 1);
        }
      }
    }
    expect([...seen.keys()]).toEqual(expect.arrayContaining(['breached', 'met', 'null', 'running']));
  });
});

/** When something about a clock changes, and just after. */
function instantsOf(reading: ClockReading): readonly number[] {
  if (reading.state === 'error') return [reading.startAt];
  const { canceledAt, firstStartAt, limitAt, startAt, stoppedAt, warnings } = reading;
  const edges = [limitAt, ...warnings.map(({ at }) => at)].filter((at) => at !== undefined);
  const points = [canceledAt, firstStartAt, startAt, stoppedAt].filter((at) => at !== undefined);
  return [...points, ...edges.flatMap((at) => [at, at + 2 * minute])];
}
