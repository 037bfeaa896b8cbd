import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { salesforce } from '../../../../src/compile/salesforce/salesforce.ts';
import { dispose } from '../../../../src/evaluate/journey/dispose.ts';
import { initialState, type JourneyState } from '../../../../src/evaluate/journey/journey-state.ts';
import { impliedStages } from '../../../../src/evaluate/journey/stage-order.ts';
import type { Agreement } from '../../../../src/model/agreement.ts';
import { formatInstant } from '../../../../src/support/instant.ts';
import { agreementIn } from '../../../connect/agreements.ts';
import type { ReadFlow } from './read-flow.ts';
import { type LeadRecord, type Sandbox, sandboxOf } from './sandbox.ts';
import { flowsIn } from './structure.ts';

// The organisation lives in the zone of the agreement; UTC makes its days those of the sandbox.
const agreement: Agreement = { ...agreementIn('.'), zone: 'UTC' };
const { lifecycle, reasons } = agreement;
const configuration = agreement.targets['salesforce'];
if (configuration === undefined) throw new Error('no target salesforce');
const { artifacts } = salesforce.compile(agreement, configuration);
const flows = flowsIn(artifacts);
const day = 86_400_000;
const dayOf = (instant: number): number => Math.floor(instant / day);
const monday = Date.UTC(2026, 5, 1);

const ready: LeadRecord = { LP_Eligible_Mql__c: true, LP_Fast_Track_Mql__c: true };

function leadIn(stage: string, more: LeadRecord = {}, of: readonly ReadFlow[] = flows): Sandbox {
  return sandboxOf(of, { Id: 'lead', IsConverted: false, Status: stage, ...more }, []);
}

/** What the agreement does with a lead that is recorded in a stage and gets a reason; undefined where it refuses. */
function disposed(stage: string, reason: string, at: number, date?: string): JourneyState | undefined {
  const happening = {
    what: 'dispose',
    id: 'disposed',
    place: lifecycle.place,
    at,
    reason,
    ...(date !== undefined && { date }),
  } as const;
  const state = dispose(agreement, initialState(lifecycle, stage), happening, at);
  return typeof state === 'string' ? undefined : state;
}

const everyCase = lifecycle.stages.flatMap(({ id }) =>
  Object.keys(reasons).map((reason) => [id, reason] as const),
);

describe('a reason', () => {
  test.each(everyCase)('does to a lead in %s what the agreement says: %s', (stage, reason) => {
    const at = monday + 9 * 3_600_000;
    const asked = reasons[reason]?.asksDate === true ? '2026-09-01' : undefined;
    const sandbox = leadIn(stage);
    const entered = asked === undefined ? {} : { LP_Reopen_On__c: dayOf(Date.parse(asked)) };
    sandbox.save({ LP_Reason__c: reason, ...entered }, at);
    const meant = disposed(stage, reason, at, asked);
    const reopens = meant?.ended?.reopens;
    const handedOver = meant !== undefined && stage === lifecycle.handoff.stage;
    expect(sandbox.lead()).toMatchObject({ Status: meant?.stage ?? stage });
    const blankIfAbsent = (field: string) => sandbox.lead()[field] ?? null;
    expect({
      ended: blankIfAbsent('LP_Ended_At__c'),
      outcome: blankIfAbsent('LP_Handoff_Outcome__c'),
      track: blankIfAbsent('LP_Nurture_Track__c'),
      reopens: blankIfAbsent('LP_Reopen_On__c'),
    }).toEqual({
      ended: meant?.ended?.at ?? null,
      outcome: handedOver ? 'rejected' : null,
      track: meant === undefined ? null : (reasons[reason]?.track ?? null),
      reopens: reopens ? dayOf(reopens.opensAt) : asked === undefined ? null : dayOf(Date.parse(asked)),
    });
  });

  test('changes nothing in a cycle that has ended', () => {
    const sandbox = leadIn('sal');
    sandbox.save({ LP_Reason__c: 'timing' }, monday);
    const before = sandbox.lead();
    sandbox.save({ LP_Reason__c: 'bad-data' }, monday + day);
    expect(sandbox.lead()).toEqual({ ...before, LP_Reason__c: 'bad-data' });
  });
});

describe('a recycled lead', () => {
  const recycled = Object.values(reasons).filter(({ class: kind }) => kind === 'recycle');
  const history = fc.record({
    reason: fc.constantFrom(...recycled),
    minute: fc.integer({ min: 1, max: 1439 }),
    dateAfter: fc.integer({ min: 0, max: 60 }),
    scoredAfter: fc.integer({ min: -3, max: 200 }),
    readyFrom: fc.integer({ min: 0, max: 200 }),
    cycle: fc.integer({ min: 0, max: lifecycle.cycles.max }),
  });

  /** Runs random histories day by day; returns whether leads came back and stayed away. */
  function compareDays(of: readonly ReadFlow[]): ReadonlySet<string> {
    const days = new Set<string>();
    fc.assert(
      fc.property(history, ({ cycle, dateAfter, minute, readyFrom, reason, scoredAfter }) => {
        const at = monday + minute * 60_000;
        const date = reason.asksDate ? monday + dateAfter * day : undefined;
        const sandbox = leadIn(
          'sal',
          {
            LP_Cycle__c: cycle === 0 ? null : cycle,
            LP_Entered_Sal__c: monday,
            LP_Last_Scored_Event__c: at + scoredAfter * day + 1000,
          },
          of,
        );
        const entered = date === undefined ? {} : { LP_Reopen_On__c: dayOf(date) };
        sandbox.save({ LP_Reason__c: reason.id, ...entered }, at);
        const state = disposed(
          'sal',
          reason.id,
          at,
          date === undefined ? undefined : formatInstant(date).slice(0, 10),
        );
        const opensAt = state?.ended?.reopens?.opensAt;
        if (opensAt === undefined) throw new Error(`${reason.id} does not recycle`);
        // Events of the future are none; the field would not hold them yet.
        const fresh = scoredAfter >= 0;
        const decides = (night: number): boolean =>
          night >= opensAt &&
          night >= monday + readyFrom * day &&
          fresh &&
          Math.max(cycle, 1) < lifecycle.cycles.max;
        let meant: number | undefined;
        let came: number | undefined;
        for (let passed = 0; passed <= 210; passed++) {
          const night = monday + passed * day;
          if (passed === readyFrom) sandbox.save(ready, Math.max(night, at));
          if (night > at && meant === undefined && decides(night)) meant = passed;
          if (night > at) sandbox.runDaily('LP_Lead_Wake_Up', night + 3_600_000);
          if (came === undefined && sandbox.lead()['Status'] === 'mql') came = passed;
        }
        expect({ reason: reason.id, came }).toEqual({ reason: reason.id, came: meant });
        days.add(String(came === undefined));
        if (came === undefined) return;
        const lead = sandbox.lead();
        const left = ['Reason', 'Ended_At', 'Reopen_On', 'Nurture_Track', 'Handoff_Outcome', 'Entered_Sal'];
        expect(left.map((name) => lead[`LP_${name}__c`] ?? null)).toEqual(left.map(() => null));
        expect(lead['LP_Cycle__c']).toBe(Math.max(cycle, 1) + 1);
      }),
      { numRuns: 200, seed: 20_261_130 },
    );
    return days;
  }

  test('begins its next cycle on the morning on which the agreement decides so', () => {
    expect(compareDays(flows)).toEqual(new Set(['true', 'false']));
  });

  test.each([
    ['a day too early', '<operator>LessThan</operator>', '<operator>LessThanOrEqualTo</operator>'],
    ['a cycle too many', '<numberValue>4.0', '<numberValue>5.0'],
    ['without a new event', '<operator>GreaterThan</operator>', '<operator>NotEqualTo</operator>'],
    ['although the criteria do not hold', 'LP_Eligible_Mql__c', 'LP_Last_Scored_Event__c'],
  ])('is noticed when it comes back %s', (_, from, to) => {
    const edited = artifacts.map(({ content, path }) => ({
      path,
      content: path.endsWith('LP_Lead_Wake_Up.flow-meta.xml') ? content.replaceAll(from, to) : content,
    }));
    expect(edited).not.toEqual(artifacts);
    expect(() => compareDays(flowsIn(edited))).toThrow();
  });
});

describe('an automatic stage', () => {
  const isReady: Readonly<Record<string, LeadRecord>> = {
    mql: ready,
    sql: { LP_Ready_Sql__c: true },
    opportunity: { LP_Ready_Opportunity__c: true },
  };
  const moves = lifecycle.stages.flatMap((to, rank) =>
    to.entry.automatic ? lifecycle.stages.map((from, start) => ({ from, to, rank, start })) : [],
  );

  test.each(moves.map((move) => [move.from.id, move.to.id, move] as const))(
    'takes a ready lead from %s to %s only forward, without a skip, in a cycle that goes on',
    (_, __, { from, rank, start, to }) => {
      const mayMove =
        start < rank && from.category === 'open' && impliedStages(lifecycle, start, to).length === 0;
      const moved = mayMove ? to.id : from.id;
      const fields = isReady[to.id];
      if (fields === undefined) throw new Error(`${to.id} is not ready`);
      const saved = leadIn(from.id);
      saved.save(fields, monday);
      expect(saved.lead()['Status']).toBe(moved);
      const drifted = leadIn(from.id, fields);
      drifted.runDaily('LP_Lead_Sweep', monday);
      expect(drifted.lead()['Status']).toBe(moved);
      for (const stopped of [
        { LP_Reason__c: 'bad-data' },
        { LP_Stopped_By_Gate__c: 'student' },
        { IsConverted: true },
      ]) {
        const out = leadIn(from.id, stopped);
        out.save(fields, monday);
        out.runDaily('LP_Lead_Sweep', monday);
        expect(out.lead()['Status']).toBe(from.id);
      }
      const unready = leadIn(from.id);
      unready.save({ OwnerId: 'somebody' }, monday);
      unready.runDaily('LP_Lead_Sweep', monday);
      expect(unready.lead()['Status']).toBe(from.id);
    },
  );

  test('the list of ready leads and the flow mean the same', () => {
    const conditions: LeadRecord = {
      LP_Eligible_Mql__c: true,
      LP_Total__c: 60,
      LP_Engagement__c: 20,
      LP_Outcome__c: 'hand-over',
    };
    const stageWith = (changes: LeadRecord) => {
      const sandbox = leadIn('lead');
      sandbox.save({ ...conditions, ...changes }, monday);
      return sandbox.lead()['Status'];
    };
    expect(stageWith({})).toBe('mql');
    expect(stageWith({ LP_Outcome__c: 'fast-track' })).toBe('mql');
    expect(stageWith({ LP_Total__c: 59 })).toBe('lead');
    expect(stageWith({ LP_Total__c: null })).toBe('lead');
    expect(stageWith({ LP_Outcome__c: 'nurture' })).toBe('lead');
    expect(stageWith({ LP_Total__c: 10, LP_Fast_Track_Mql__c: true })).toBe('mql');
    expect(stageWith({ LP_Eligible_Mql__c: false, LP_Fast_Track_Mql__c: true })).toBe('lead');
  });
});

describe('a stage that a formula asks for', () => {
  test('has the instant of its first entry in the cycle, whoever moves the lead', () => {
    const sandbox = leadIn('mql');
    sandbox.save({ Status: 'sal' }, monday);
    sandbox.save({ OwnerId: 'somebody' }, monday + day);
    sandbox.save({ LP_Ready_Sql__c: true }, monday + 2 * day);
    const entered = { Status: 'sql', LP_Entered_Sal__c: monday, LP_Entered_Sql__c: monday + 2 * day };
    expect(sandbox.lead()).toMatchObject(entered);
    sandbox.save({ Status: 'sal', LP_Ready_Sql__c: false }, monday + 3 * day);
    expect(sandbox.lead()).toMatchObject({ ...entered, Status: 'sal' });
  });
});

describe('the daily sweep', () => {
  test('stores what is calculated with the day of the change, and leaves a lead alone that has not changed', () => {
    const calculated = {
      LP_Total__c: 42,
      LP_Grade__c: 'B',
      LP_Band__c: '2',
      LP_Outcome__c: 'nurture',
      LP_Ready_Sql__c: true,
    };
    const sandbox = leadIn('lead', calculated);
    sandbox.runDaily('LP_Lead_Sweep', monday);
    const stored = {
      LP_Score_Snapshot__c: 42,
      LP_Grade_Snapshot__c: 'B',
      LP_Band_Snapshot__c: '2',
      LP_Outcome_Snapshot__c: 'nurture',
      LP_Ready_Sql_Snapshot__c: true,
      LP_Snapshot_Changed_On__c: dayOf(monday),
    };
    expect(sandbox.lead()).toMatchObject(stored);
    const before = sandbox.lead();
    sandbox.runDaily('LP_Lead_Sweep', monday + day);
    expect(sandbox.lead()).toBe(before);
    sandbox.save({ LP_Total__c: 41 }, monday + day);
    sandbox.runDaily('LP_Lead_Sweep', monday + 2 * day);
    expect(sandbox.lead()).toMatchObject({
      LP_Score_Snapshot__c: 41,
      LP_Snapshot_Changed_On__c: dayOf(monday) + 2,
    });
  });
});
