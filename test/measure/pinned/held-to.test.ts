import { describe, expect, it } from 'vitest';
import { escalationTermsOf } from '../../../src/measure/escalation/escalation-terms.ts';
import { escalationsOf } from '../../../src/measure/escalation/escalations.ts';
import {
  type MeasuredWeek,
  promisesOfAgreement,
} from '../../../src/measure/escalation/promises-of-agreement.ts';
import type { AgreementInForce } from '../../../src/model/agreement-in-force.ts';
import { agreedAt, inForceAt } from '../../../src/model/agreement-in-force.ts';
import type { Sla } from '../../../src/model/sla.ts';
import { dayOfDate } from '../../../src/support/local-date.ts';
import { monthAt } from '../../../src/support/period.ts';
import { rational } from '../../../src/support/rational.ts';
import { startOfDay } from '../../../src/support/zoned-time.ts';
import { agreementWith, slaWith } from './pinned-world.ts';

const zone = 'Europe/Berlin';
/** A Thursday. */
const boundary = startOfDay(zone, dayOfDate('2026-10-01'));
const asOf = startOfDay(zone, dayOfDate('2026-11-01'));

const contact = (percent: number, minSample = 5): Sla =>
  slaWith('contact', {
    side: 'sales',
    escalates: true,
    compliance: { target: rational(percent, 100), per: 'week', minSample },
  });
const versions: readonly AgreementInForce[] = [
  {
    agreement: agreementWith('1', [contact(60)], [], { effectiveFrom: '2026-09-07', touchPolicies: {} }),
    until: boundary,
  },
  {
    agreement: agreementWith('2', [contact(95), { ...contact(95), id: 'born' }], [], {
      effectiveFrom: '2026-10-01',
      touchPolicies: {},
    }),
    from: boundary,
  },
];

function weeksOf(id: string): readonly MeasuredWeek[] {
  return ['2026-W36', '2026-W37', '2026-W39', '2026-W40', '2026-W41'].map((week) => ({
    ...{ by: 'sla', id, scope: 'inside-sales', week, met: 8, breached: 2 },
  }));
}

function statesOf(id: string, inForce: readonly AgreementInForce[] = versions): Record<string, string> {
  const agreement = inForce.at(-1)?.agreement;
  if (agreement === undefined) throw new Error('no version');
  const promises = promisesOfAgreement(agreement, { weeks: weeksOf(id), periods: [], versions: inForce });
  const { promises: courses } = escalationsOf(promises, [], escalationTermsOf(agreement, asOf));
  const own = courses.find(({ promise }) => promise === id);
  return Object.fromEntries(
    own?.blocks.flatMap(({ label, state }) =>
      state === 'empty' || state === 'pending' ? [] : [[label, state]],
    ) ?? [],
  );
}

describe('a week is held to what was promised when it began', () => {
  it('so a target that is raised within a week judges from the next one on', () => {
    // W37 holds the day from which version 1 is in force; nothing is merged into it from before.
    expect(statesOf('contact')).toMatchObject({ '2026-W40': 'met', '2026-W41': 'missed' });
  });

  it('from the week on that holds the first day of the first version with the promise, whatever comes after', () => {
    expect(Object.keys(statesOf('contact'))[0]).toBe('2026-W37');
    expect(Object.keys(statesOf('born'))[0]).toBe('2026-W40');
  });

  it('which is not what the newest version alone would say', () => {
    expect(
      statesOf(
        'contact',
        versions.slice(1).map(({ agreement }) => ({ agreement })),
      ),
    ).toEqual({
      '2026-W40': 'missed',
      '2026-W41': 'missed',
    });
  });
});

describe('a period of a commitment is held to the version at its start', () => {
  const september = monthAt(zone, startOfDay(zone, dayOfDate('2026-09-15')));
  const october = monthAt(zone, boundary);
  const goal = (agreement: (typeof versions)[number]['agreement']) => Number(agreement.version);

  it('the boundary belongs to the new one', () => {
    expect(inForceAt(versions, october.start)?.agreement.version).toBe('2');
    expect(inForceAt(versions, boundary - 1)?.agreement.version).toBe('1');
    expect(agreedAt(versions, goal, september.start)).toBe(1);
    expect(agreedAt(versions, goal, october.start)).toBe(2);
  });

  it('what no version had yet is that of the first that has it, or nothing', () => {
    const born = (agreement: (typeof versions)[number]['agreement']) => agreement.slas['born']?.id;
    expect(agreedAt(versions, born, september.start)).toBe('born');
    expect(agreedAt(versions, () => undefined, september.start)).toBeUndefined();
  });
});
