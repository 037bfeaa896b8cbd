import { describe, expect, it } from 'vitest';
import type { ClockReading } from '../../../src/evaluate/clock/clock-reading.ts';
import { evaluateLead } from '../../../src/evaluate/evaluate-lead.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Happening } from '../../../src/model/sample.ts';
import type { Clock, Fact, Sla } from '../../../src/model/sla.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { fixtureSla } from '../../compile/fixture-promises.ts';
import { event, fact, instant, leadWith, set, touch } from '../a-lead.ts';

const known = { company: 'beispiel gmbh', 'lead-source': 'webinar', employees: 180, country: 'de' };
const demo = event('2026-11-23T08:00Z', 'demo-request');
const accepted = fact('2026-11-23T09:00Z', { what: 'accept' }, 'accept');
const stage = (id: string): Fact => ({ fact: 'stage', stage: id });

/** The fixture with one SLA: two elapsed hours between these facts. */
function promising(clock: Partial<Clock>, rest: Partial<Sla> = {}): Agreement {
  const { calendar: _, ...plain } = fixtureSla.clock;
  const sla: Sla = {
    ...fixtureSla,
    id: 'promise',
    within: { amount: 2, unit: 'hours' },
    clock: { ...plain, stop: [], ...clock },
    ...rest,
  };
  return { ...fixtureAgreement(), slas: { promise: sla } };
}

function readings(
  agreement: Agreement,
  timeline: readonly Happening[],
  asOf: string,
): readonly ClockReading[] {
  const lead = leadWith(known, demo, ...timeline);
  return evaluateLead(agreement, lead, instant(asOf)).clocks['promise'] ?? [];
}

const statesOf = (clocks: readonly ClockReading[]): readonly string[] => clocks.map(({ state }) => state);

describe('what starts and stops a clock', () => {
  it('the assignment at the handoff stops the routing clock in the same instant', () => {
    const routing = promising({ start: stage('mql'), stop: [{ fact: 'assigned' }] });
    expect(readings(routing, [], '2026-11-23T08:30Z')).toMatchObject([{ state: 'met', elapsedMs: 0 }]);
  });

  it('a person’s decision, not the end of the window', () => {
    const decision = promising({ start: stage('mql'), stop: [{ fact: 'decided' }] });
    expect(readings(decision, [accepted], '2026-11-23T12:00Z')).toMatchObject([
      { state: 'met', stoppedAt: instant('2026-11-23T09:00Z') },
    ]);
    const rejected = fact('2026-11-23T11:00Z', { what: 'dispose', reason: 'bad-data' });
    expect(statesOf(readings(decision, [rejected], '2026-11-23T12:00Z'))).toEqual(['breached']);
    const { lifecycle } = decision;
    const quick = {
      ...lifecycle.handoff,
      onExpiry: 'auto-accept',
      decideWithin: { amount: 1, unit: 'hours' },
    } as const;
    const automatic = { ...decision, lifecycle: { ...lifecycle, handoff: quick } };
    expect(statesOf(readings(automatic, [], '2026-11-23T12:00Z'))).toEqual(['breached']);
  });

  it('a lead that a gate withdraws needs no decision; one that is rejected was decided', () => {
    const decision = promising({
      start: stage('mql'),
      stop: [{ fact: 'decided' }],
      cancel: [{ fact: 'withdrawn' }],
    });
    const objection = fact('2026-11-23T09:00Z', { what: 'objection' });
    expect(readings(decision, [objection], '2026-11-23T12:00Z')).toMatchObject([
      { state: 'canceled', canceledAt: objection.at },
    ]);
    const rejected = fact('2026-11-23T09:00Z', { what: 'dispose', reason: 'competitor' });
    expect(statesOf(readings(decision, [rejected], '2026-11-23T12:00Z'))).toEqual(['met']);
  });

  it('a return starts the repair, the next handoff of the cycle stops it', () => {
    const repair = promising({ start: { fact: 'returned' }, stop: [stage('mql')] });
    const back = fact('2026-11-23T09:00Z', { what: 'dispose', reason: 'bad-data' });
    const repaired = set('2026-11-23T10:00Z', { employees: 200 });
    expect(readings(repair, [back, repaired], '2026-11-23T12:00Z')).toMatchObject([
      { cycle: 1, state: 'met', startAt: back.at, stoppedAt: repaired.at },
    ]);
  });

  it('a meeting that is logged later is known later', () => {
    const followUp = promising({
      start: { fact: 'meeting', outcome: 'held' },
      stop: [{ fact: 'touch', by: 'email' }],
    });
    const meeting: Happening = {
      ...fact('2026-11-23T09:00Z', { what: 'meeting', outcome: 'held' }),
      loggedAt: instant('2026-11-23T10:00Z'),
    };
    expect(readings(followUp, [meeting], '2026-11-23T09:59Z')).toEqual([]);
    const call = touch('2026-11-23T09:30Z', 'call');
    const mail = touch('2026-11-23T10:30Z', 'email');
    expect(readings(followUp, [meeting, call, mail], '2026-11-23T12:00Z')).toMatchObject([
      { state: 'met', startAt: meeting.at, stoppedAt: mail.at },
    ]);
  });
});

describe('cycles', () => {
  const recycled = fact('2026-11-23T10:00Z', { what: 'dispose', reason: 'next-year', date: '2026-11-25' });
  const again = event('2026-11-26T08:00Z', 'demo-request');

  it('have a clock each', () => {
    const contact = promising({ start: stage('mql'), cancel: [{ fact: 'disposed' }] });
    expect(readings(contact, [recycled, again], '2026-11-26T09:00Z')).toMatchObject([
      { cycle: 1, state: 'canceled' },
      { cycle: 2, state: 'open', startAt: again.at },
    ]);
  });

  it('end what ran in between when the lead comes back', () => {
    const nurture = promising(
      { start: stage('nurture'), cancel: [stage('mql')] },
      { within: { amount: 99, unit: 'hours' } },
    );
    expect(statesOf(readings(nurture, [recycled], '2026-11-24T09:00Z'))).toEqual(['open']);
    expect(statesOf(readings(nurture, [recycled, again], '2026-11-26T09:00Z'))).toEqual(['canceled']);
  });

  it('that a gate ends are disposed of: nobody may be asked to call who objected', () => {
    const contact = promising({ start: stage('mql'), cancel: [{ fact: 'disposed' }] });
    const objection = fact('2026-11-23T08:30Z', { what: 'objection' });
    expect(statesOf(readings(contact, [objection], '2026-11-24T09:00Z'))).toEqual(['canceled']);
  });
});

describe('a corrected entry', () => {
  const rep = promising({ start: stage('sal'), stop: [{ fact: 'touch', by: 'human' }] });
  const corrected = fact('2026-11-23T09:30Z', { what: 'correct', voids: 'accept' });

  it('cancels its clock, even a decided one', () => {
    expect(statesOf(readings(rep, [accepted, corrected], '2026-11-23T10:00Z'))).toEqual(['canceled']);
    const called = touch('2026-11-23T09:10Z');
    expect(statesOf(readings(rep, [accepted, called, corrected], '2026-11-23T10:00Z'))).toEqual(['canceled']);
  });

  it('takes no clock from the entry that counts', () => {
    const later = fact('2026-11-23T09:45Z', { what: 'accept' });
    expect(readings(rep, [accepted, corrected, later], '2026-11-23T10:00Z')).toMatchObject([
      { state: 'open', startAt: later.at },
    ]);
  });

  it('stops nothing', () => {
    const decision = promising({ start: stage('mql'), stop: [stage('sal')] });
    expect(statesOf(readings(decision, [accepted, corrected], '2026-11-23T12:00Z'))).toEqual(['breached']);
  });
});

describe('owners', () => {
  it('lend their team’s calendar to clocks that name none', () => {
    const agreement = promising({ start: stage('mql') }, { within: { amount: 1, unit: 'businessHours' } });
    const [team] = Object.values(agreement.teams);
    const [office] = Object.values(agreement.calendars);
    if (team === undefined || office === undefined) throw new Error('the fixture has both');
    const late = { ...office, id: 'late', weekly: [{ days: ['mon'], from: '12:00', to: '20:00' }] } as const;
    const withTeam = {
      ...agreement,
      calendars: { ...agreement.calendars, late },
      teams: { [team.id]: { ...team, calendar: 'late' } },
      members: Object.fromEntries(
        Object.values(agreement.members).map((member) => [
          member.id,
          { ...member, team: team.id, calendar: 'office' },
        ]),
      ),
    };
    expect(readings(withTeam, [], '2026-11-23T08:30Z')).toMatchObject([
      { calendar: 'late', dueAt: instant('2026-11-23T12:00Z') },
    ]);
  });

  it('restart a clock when the agreement says so', () => {
    const agreement = promising({ start: stage('mql') }, { restart: { causes: ['routing-error'], max: 1 } });
    const moved = fact('2026-11-23T09:00Z', { what: 'reassign', cause: 'routing-error', to: 'm-102' });
    expect(readings(agreement, [moved], '2026-11-23T09:30Z')).toMatchObject([
      { startAt: moved.at, firstStartAt: demo.at, dueAt: instant('2026-11-23T11:00Z') },
    ]);
  });
});
