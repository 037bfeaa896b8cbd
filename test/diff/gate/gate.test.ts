import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/diff/change.ts';
import { gate } from '../../../src/diff/gate/gate.ts';
import type { ChangeRecord, Checks, Level } from '../../../src/model/checks.ts';

const place = { file: 'definitions/sla.yaml', document: 0, path: [] };
const loosened: Change = {
  code: 'change/promise-loosened',
  category: 'COMMITMENT',
  severity: 'error',
  object: { noun: 'sla', id: 'first-contact' },
  place,
  standsIn: 'after',
  message: { en: 'SLA “First contact” promises less', de: 'SLA „Erstkontakt“ verspricht weniger' },
  loses: ['marketing'],
  signers: ['marketing', 'sales'],
  witnesses: [],
  because: [],
};
const record: ChangeRecord = {
  id: 'loosen',
  breaks: [{ rule: 'change/promise-loosened', object: 'sla/first-contact', place }],
  why: { en: 'Nobody could keep it.' },
  approved: {
    marketing: { by: 'vp-marketing', on: '2026-11-20' },
    sales: { by: 'vp-sales', on: '2026-11-21' },
  },
  expires: '2026-12-31',
  place,
};
const { sales, ...half } = record.approved;

const checks = (level?: Level, changes: readonly ChangeRecord[] = []): Checks => ({
  levels: level === undefined ? {} : { 'change/promise-loosened': { level, place } },
  baseline: [],
  changes,
  zone: 'Europe/Berlin',
});
const judged = (before: Checks, after: Checks, today = '2026-11-30') =>
  gate([loosened], {
    before,
    after,
    // Rules of changes are rules: an agreement may weigh them.
    known: new Map([['change/promise-loosened', { severity: 'error', isRule: true }]]),
    today,
    data: { before: () => undefined, after: () => undefined },
  });
const told = ({ findings }: ReturnType<typeof gate>) =>
  findings.map(({ code, severity }) => `${severity} ${code}`);

describe('the gate', () => {
  it('weighs a change as the older version says, whatever the newer one makes of it', () => {
    expect(told(judged(checks(), checks('off')))).toEqual(['error change/promise-loosened']);
    expect(told(judged(checks('warning'), checks('error')))).toEqual(['warning change/promise-loosened']);
    expect(told(judged(checks('off'), checks()))).toEqual([]);
  });

  it('sets aside what is meant, with its reason and its last day, and says how a record is written where it is not', () => {
    const { findings, suppressed } = judged(checks(), checks(undefined, [record]));
    expect(findings).toEqual([]);
    expect(suppressed).toMatchObject([
      { by: 'record', reason: 'Nobody could keep it.', until: '2026-12-31' },
    ]);
    expect(judged(checks(), checks()).findings[0]?.help).toContain(
      '{ rule: change/promise-loosened, object: sla/first-contact }',
    );
  });

  it('says who is missing in a record, and that a spent approval is none', () => {
    const missing = judged(checks(), checks(undefined, [{ ...record, approved: half }]));
    expect(missing.findings[0]?.help).toBe(
      'it is recorded as intended, and sales still has to approve it in that record',
    );
    const other = {
      ...record,
      breaks: [{ rule: 'change/promise-removed', object: 'sla/first-contact', place }],
    };
    const spent = judged(checks(undefined, [other]), checks(undefined, [record]));
    expect(spent.findings[0]?.help).toBe(
      'it is recorded as intended, and marketing and sales still have to approve it in that record; what was approved there is merged already',
    );
  });

  it('fails on records that are over, idle or never agreed to', () => {
    const emergency = { by: 'vp-sales', on: '2026-11-20', ratifyBy: '2026-11-23', place };
    const decided = { ...record, approved: half, emergency };
    expect(told(judged(checks(), checks(undefined, [decided]), '2026-11-23'))).toEqual([]);
    expect(told(judged(checks(), checks(undefined, [decided]), '2026-11-24'))).toEqual([
      'error checks/change-unratified',
    ]);
    expect(told(judged(checks(), checks(undefined, [record]), '2027-01-01'))).toEqual([
      'error change/promise-loosened',
      'error checks/change-expired',
    ]);
    const idle = {
      ...record,
      breaks: [...record.breaks, { rule: 'change/gate-changed', object: 'gate/x', place }],
    };
    expect(told(judged(checks(), checks(undefined, [idle])))).toEqual(['error checks/change-unused']);
  });
});
