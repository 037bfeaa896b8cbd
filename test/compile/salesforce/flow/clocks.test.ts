import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClockFields, clockFields } from '../../../../src/compile/salesforce/flow/clock-fields.ts';
import { salesforce } from '../../../../src/compile/salesforce/salesforce.ts';
import { workbenchFor } from '../../../../src/compile/salesforce/workbench.ts';
import type { ClockFact } from '../../../../src/evaluate/clock/clock-fact.ts';
import { type ClockCase, readClocks } from '../../../../src/evaluate/clock/clocks.ts';
import { clockDefinitionOf, clockSurroundingsOf } from '../../../../src/evaluate/clock/sla-clock.ts';
import type { Agreement } from '../../../../src/model/agreement.ts';
import { agreementIn } from '../../../connect/agreements.ts';
import { fixtureAgreement } from '../../fixture-agreement.ts';
import { fixtureSla } from '../../fixture-promises.ts';
import { expectedState, withSteps, writtenClock } from './clock-writer.ts';
import type { ReadFlow } from './read-flow.ts';
import { sandboxOf } from './sandbox.ts';
import { flowsIn } from './structure.ts';

const runs = Number(process.env['LEADPACT_FLOW_RUNS'] ?? 40);

const graced = {
  ...fixtureSla,
  id: 'graced',
  grace: { amount: 30, unit: 'businessMinutes' },
  hardLimit: { amount: 3, unit: 'calendarDays' },
  restart: { causes: ['routing-error'], max: 1 },
} as const;
const wide = fixtureAgreement({
  slas: { ...fixtureAgreement().slas, graced },
  escalation: {
    ...fixtureAgreement().escalation,
    perLead: [1, 3, 6].map((half, index) => ({
      id: `step-${index}`,
      at: { numerator: half, denominator: 2 },
      action: 'notify',
      to: index === 0 ? 'owner' : 'sales-manager',
      place: fixtureAgreement().escalation.place,
    })),
  },
});

interface Case {
  readonly agreement: Agreement;
  readonly clock: ClockFields;
  readonly flows: readonly ReadFlow[];
}

function casesOf(agreement: Agreement): readonly (readonly [string, Case])[] {
  const configuration = agreement.targets['salesforce'];
  if (configuration === undefined) throw new Error('no target salesforce');
  const flows = flowsIn(salesforce.compile(agreement, configuration).artifacts);
  return clockFields(workbenchFor(agreement, configuration)).kept.map((clock) => {
    const own = flows.filter(({ start }) => start.filters.some(({ left }) => left === clock.due));
    expect(own).toHaveLength(2);
    return [clock.sla.id, { agreement, clock, flows: own }] as const;
  });
}

// Monday before the change to summer time, and Monday before the one back.
const weeks = [Date.UTC(2026, 2, 23), Date.UTC(2026, 9, 19)];
const minute = 60_000;

function factsFrom(first: number): fc.Arbitrary<readonly ClockFact[]> {
  const instant = fc.integer({ min: 0, max: 9 * 1440 }).map((minutes) => first + minutes * minute);
  const cycle = fc.constantFrom(1, 1, 1, 2);
  const head = { at: instant, cycle };
  const late = fc.integer({ min: 0, max: 2000 });
  const start = fc.record({ ...head, fact: fc.constant('start' as const) });
  const act = fc
    .record({
      ...head,
      fact: fc.constantFrom('stop' as const, 'stop' as const, 'cancel' as const, 'reset' as const),
      late,
    })
    .map(({ late: minutes, ...fact }) =>
      minutes < 1500 ? fact : { ...fact, loggedAt: fact.at + minutes * minute },
    );
  const pause = fc
    .record({ ...head, fact: fc.constant('pause' as const), lasting: fc.integer({ min: 0, max: 3000 }) })
    .map(({ lasting, ...fact }) => (lasting < 200 ? fact : { ...fact, until: fact.at + lasting * minute }));
  const other = fc.oneof(
    fc.record({
      ...head,
      fact: fc.constant('reassign' as const),
      cause: fc.constantFrom('routing-error', 'absence'),
    }),
    fc.record({
      ...head,
      fact: fc.constant('waiver' as const),
      by: fc.constantFrom('marketing' as const, 'sales' as const),
    }),
    fc.record({ ...head, fact: fc.constant('void' as const) }),
  );
  return fc
    .tuple(
      fc.array(start, { minLength: 1, maxLength: 2 }),
      fc.array(act, { maxLength: 3 }),
      fc.array(pause, { maxLength: 3 }),
      fc.array(other, { maxLength: 1 }),
      // So that short promises are kept sometimes.
      fc.array(fc.constantFrom(0, 1, 3, 5, 20, 60, 200), { maxLength: 1 }),
    )
    .map(([starts, acts, pauses, others, soon]) => [
      ...starts,
      ...acts,
      ...pauses,
      ...others,
      ...soon.map((minutes) => stopSoon(starts[0]?.at ?? first, minutes)),
    ]);
}

function stopSoon(at: number, minutes: number): ClockFact {
  return { fact: 'stop', at: at + minutes * minute, cycle: 1 };
}

/** Instants at which something becomes known: then the fields are written anew. */
function writingsOf(facts: readonly ClockFact[]): readonly number[] {
  return facts.flatMap((fact) => [
    Math.max(fact.at, fact.loggedAt ?? fact.at),
    ...(fact.fact === 'pause' && fact.until !== undefined ? [Math.max(fact.until, fact.at)] : []),
  ]);
}

const queues = ['LP_Role_Sales_Manager', 'LP_Role_Sales_Ops', 'LP_Operations'];

/**
 * Left alone; with somebody who saves the lead at every instant that matters; and in an organisation whose paths never move,
 * with a writer who empties the limit first.
 */
const circumstances = ['left alone', 'saved often', 'paths stay'] as const;
type Circumstance = (typeof circumstances)[number];

function replay(each: Case, facts: readonly ClockFact[]): ReadonlySet<string> {
  return new Set(circumstances.flatMap((circumstance) => [...replayed(each, facts, circumstance)]));
}

/** Replays the facts and compares the state on the lead with the agreement's own clock at every instant that matters. */
function replayed(
  { agreement, clock, flows }: Case,
  facts: readonly ClockFact[],
  circumstance: Circumstance,
): ReadonlySet<string> {
  const isSaved = circumstance === 'saved often';
  const clockCase: Omit<ClockCase, 'asOf'> = {
    definition: withSteps(clockDefinitionOf(clock.sla), clock),
    surroundings: clockSurroundingsOf(agreement),
    facts,
  };
  const read = (asOf: number) => readClocks({ ...clockCase, asOf });
  const writings = new Set(writingsOf(facts));
  const edges = [...writings].flatMap((at) =>
    [writtenClock(clock, read(at))].flatMap((written) =>
      Object.values(written).flatMap((value) =>
        typeof value === 'number' ? [value, value + 1000, value + minute, value + 2 * minute] : [],
      ),
    ),
  );
  const instants = [...new Set([...writings, ...edges])].toSorted((left, right) => left - right);
  const lead = { OwnerId: 'somebody', Id: 'lead', IsConverted: false };
  const sandbox = sandboxOf(flows, lead, queues, circumstance !== 'paths stay');
  const shown = new Set<string>();
  for (const at of instants) {
    sandbox.advance(at);
    const readings = read(at);
    const isWaived = readings.at(-1)?.state === 'waived';
    const isWritten = writings.has(at) || isWaived;
    if (isWritten && circumstance === 'paths stay') sandbox.save({ [clock.due]: null }, at);
    if (isWritten) sandbox.save(writtenClock(clock, readings), at);
    else if (isSaved) sandbox.save({}, at);
    const limit = sandbox.lead()[clock.due];
    // The breach is looked for a minute after the limit.
    const isAwaited = typeof limit === 'number' && at > limit && at < limit + minute;
    if (isAwaited && !isSaved && !writings.has(at)) continue;
    const state = sandbox.lead()[clock.state] ?? null;
    expect({ at, state }).toEqual({ at, state: expectedState(clock, readings, at) });
    shown.add(String(state));
  }
  const told = sandbox.tasks().map(({ at, owner, subject }) => `${at} ${subject} ${owner}`);
  expect(new Set(told).size).toBe(told.length);
  return shown;
}

const cases = [...casesOf(agreementIn('.')), ...casesOf(wide)];

describe('the flows of a promise and the clock of the agreement', () => {
  test.each(cases)('show the same state at every instant: %s', (_, each) => {
    const shown = new Set<string>();
    for (const first of weeks) {
      fc.assert(
        fc.property(factsFrom(first), (facts) => {
          for (const state of replay(each, facts)) shown.add(state);
        }),
        { numRuns: runs, seed: 20_261_130 },
      );
    }
    expect(shown).toEqual(new Set(['null', 'running', 'warned', 'breached', 'met']));
  });

  test.each(cases)('take every step once, at its instant: %s', (_, { agreement, clock, flows }) => {
    const start = Date.UTC(2026, 2, 27, 13, 0);
    const facts: readonly ClockFact[] = [{ fact: 'start', at: start, cycle: 1 }];
    const definition = withSteps(clockDefinitionOf(clock.sla), clock);
    const surroundings = clockSurroundingsOf(agreement);
    const readings = readClocks({ definition, surroundings, facts, asOf: start });
    const sandbox = sandboxOf(flows, { OwnerId: 'somebody', Id: 'lead', IsConverted: false }, queues);
    sandbox.save(writtenClock(clock, readings), start);
    sandbox.advance(start + 400 * 86_400_000);
    const [reading] = readings;
    if (reading === undefined || reading.state === 'error') throw new Error('no clock');
    const expected = clock.steps.flatMap((step, index) => {
      const at = step.isLimit ? (reading.limitAt ?? 0) + minute : reading.warnings[index]?.at;
      const toOwner = step.warns || step.ladder.some(({ to }) => to === 'owner') ? ['somebody'] : [];
      const toRoles = step.ladder.flatMap(({ to }) => (to === 'owner' ? [] : [roleQueues[to] ?? 'nobody']));
      return [...toOwner, ...toRoles].map((owner) => ({ at, owner }));
    });
    const made = sandbox.tasks().map(({ at, owner }) => ({ at, owner }));
    expect(made).toEqual(expected.toSorted((left, right) => (left.at ?? 0) - (right.at ?? 0)));
    expect(made.length).toBeGreaterThan(1);
    const toQueue = clock.steps.some(({ ladder }) => ladder.some(({ queue }) => queue !== undefined));
    expect(sandbox.lead()['OwnerId']).toBe(toQueue ? 'id of LP_Operations' : 'somebody');
  });
});

describe('a flow that is slightly wrong is noticed', () => {
  const agreement = wide;
  const configuration = agreement.targets['salesforce'];
  if (configuration === undefined) throw new Error('no target salesforce');
  const { artifacts } = salesforce.compile(agreement, configuration);
  const clock = clockFields(workbenchFor(agreement, configuration)).kept.find(
    ({ sla }) => sla.id === 'graced',
  );
  if (clock === undefined) throw new Error('no clock');

  test.each([
    ['a stop at the limit is late', 'State', 'LessThanOrEqualTo', 'LessThan'],
    [
      'the limit itself is late',
      'State',
      '<operator>LessThan</operator>',
      '<operator>LessThanOrEqualTo</operator>',
    ],
    ['the limit of the grace is forgotten', 'State', 'LP_Due_Graced__c', 'LP_At_100_Graced__c'],
    [
      'no path waits for the limit',
      'Steps',
      '<recordField>LP_Due_Graced__c',
      '<recordField>LP_At_300_Graced__c',
    ],
    ['the path comes too early', 'Steps', '<offsetNumber>1<', '<offsetNumber>-600<'],
    ['steps are taken again after a pause', 'Steps', 'LP_Acted_Graced__c', 'LP_Stop_Graced__c'],
  ])('%s', (_, flow, from, to) => {
    const edited = artifacts.map(({ content, path }) => ({
      path,
      content: path.endsWith(`LP_Sla_Graced_${flow}.flow-meta.xml`) ? content.replaceAll(from, to) : content,
    }));
    expect(edited).not.toEqual(artifacts);
    const flows = flowsIn(edited).filter(({ name }) => name.startsWith('LP_Sla_Graced_'));
    const check = () =>
      fc.assert(
        fc.property(
          fc.oneof(...weeks.map(factsFrom)),
          (facts) => void replay({ agreement, clock, flows }, facts),
        ),
        { numRuns: 400, seed: 20_261_130 },
      );
    expect(check).toThrow();
  });
});

const roleQueues: Readonly<Record<string, string>> = {
  'sales-manager': 'id of LP_Role_Sales_Manager',
  'sales-ops': 'id of LP_Role_Sales_Ops',
};
