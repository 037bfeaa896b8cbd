import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { instant } from '../evaluate/a-lead.ts';
import {
  agreementFrom,
  assigned,
  empty,
  entered,
  hasEngine,
  leads,
  type SmallExport,
} from '../measure/hand/small-export.ts';
import { noDuckDb } from '../sql/duckdb-engine.ts';
import { smallReports } from './small-report.ts';

if (!hasEngine) console.warn(noDuckDb);

/* What was not exported, or stands nowhere in the agreement, is not told as nothing, nobody or zero. */

const terms = { asOf: '2026-04-08T12:00+02:00', since: '2026-01-01T00:00+01:00' };
const small = agreementFrom('2026-02-01', [
  'kind: metric\nid: lying\nmeasure: { ageing: { stage: mql, without: contact, over: 2 days } }\nper: week\n',
]);
const ids = leads(6);
const deals = ids.map((lead, index) => ({
  opportunity_id: `o-${index}`,
  lead_id: lead,
  created_at: instant('2026-02-20T10:00+01:00'),
  closed_at: instant('2026-03-20T10:00+01:00'),
  is_won: index < 5,
  amount_minor: 100_000,
  currency_code: 'EUR',
}));
const whole: SmallExport = {
  ...empty,
  stage_history: ids.map((lead) => entered(lead, 'mql', '2026-02-03T10:00+01:00')),
  opportunity: deals,
  assignment: ids.slice(1).map((lead) => assigned(lead, 'anna', '2026-02-03T10:05+01:00')),
};

function without(...tables: readonly (keyof SmallExport)[]): SmallExport {
  return Object.fromEntries(
    Object.entries(whole).filter(([table]) => !tables.some((each) => each === table)),
  );
}

async function told(report: string, records: SmallExport, agreement: Agreement = small): Promise<string> {
  return (await smallReports(agreement, records, terms))(report);
}

describe.skipIf(!hasEngine)('an export without', () => {
  it('events knows no touch of a won deal, which is not none', async () => {
    const known = await told('qbr', whole);
    expect(known).toContain('Won: 5. Half of them took 0 touches or fewer and 45 days or fewer');
    expect(known).toContain('| no touch known | 5 | 100 % |');
    const unknown = await told('qbr', without('event'));
    expect(unknown).toContain('Won: 5. Half of them took 45 days or fewer from the first step that is known');
    expect(unknown).toContain('Touches: no data: not in the export: event.');
    expect(unknown).not.toMatch(/touches or fewer|no touch known|\| Touches \|/);
  });

  it('assignments knows no owner, which is not nobody', async () => {
    expect(await told('weekly', whole)).toMatch(/\| L-1 \|.*\| nobody \|/);
    const unknown = await told('weekly', without('assignment'));
    expect(unknown).toMatch(/\| L-1 \|.*\| not exported \|/);
    expect(unknown).not.toContain('| nobody');
  });

  it('activities cannot say what is late, nor that nothing is', async () => {
    const unknown = await told('weekly', without('activity'));
    expect(unknown).toContain('Nobody can say this, for the export lacks tables: First contact, Lying.');
    expect(unknown).not.toContain('No promise is past its limit');
    expect(unknown).not.toMatch(/No incident is open|none has an open incident/);
  });

  it('opportunities knows no deal and no money', async () => {
    const unknown = await told('win-loss', without('opportunity'));
    expect(unknown).toContain('Decided deals: no data: not in the export: opportunity.');
    expect(unknown).toContain('Ways to the won deals: no data: not in the export: opportunity.');
    expect(unknown).not.toContain('No deal was won');
    expect(await told('weekly', whole)).toContain('| Open pipeline | Won |');
    expect(await told('weekly', without('opportunity'))).not.toMatch(/Open pipeline|€0/);
  });

  it('stages knows no rejection and no lead that was handed over', async () => {
    const unknown = await told('scorecard', without('stage_history'));
    expect(unknown).toContain('Rejected or given up, by reason: no data: not in the export: stage_history.');
    expect(unknown).not.toContain('Nothing was rejected');
    expect(await told('weekly', without('stage_history'))).toContain(
      '- Marketing qualified lead: no data: not in the export: stage_history.',
    );
  });

  it('uses of content says so', async () => {
    expect(await told('content', whole)).toContain('The records hold no use of content.');
    expect(await told('content', without('content_use'))).toContain(
      'Use of content: no data: not in the export: content_use.',
    );
  });
});

describe.skipIf(!hasEngine)('an agreement without', () => {
  it('content has none that was looked through, nor any that stays', async () => {
    const report = await told('content', whole);
    expect(report).toContain('The agreement has no content that is to be looked through.');
    expect(report).toContain('The agreement has no content in use.');
    expect(report).not.toMatch(/Everything stays|looked through in time/);
  });

  it('remedies has none that is done', async () => {
    const report = await told('weekly', whole);
    expect(report).toContain('No remedy is written down.');
    expect(report).not.toContain('Every remedy is done.');
  });

  it('lessons and meetings has none', async () => {
    expect(await told('win-loss', whole)).toContain('No lesson is written down.');
    expect(await told('qbr', whole)).toContain('The agreement has no meetings.');
  });

  it('reasons cannot say what was rejected', async () => {
    const report = await told('win-loss', whole, { ...small, reasons: {} });
    expect(report).toContain('The agreement has no reasons, so nobody can say what was rejected');
    expect(report).not.toContain('Nothing was rejected');
  });
});

describe.skipIf(!hasEngine)('promises past their limit', () => {
  it('are counted as promises, and the leads beside them once each', async () => {
    const second = `kind: sla
id: second-contact
owner: sales
promise: { en: Sales calls within a working day. }
clock:
  start: { stage: mql }
  stop: { touch: human }
within: 9 business hours
compliance: { target: 95 %, per: week }
`;
    const report = await told('weekly', whole, agreementFrom('2026-02-01', [second]));
    expect(report).toContain('| First contact | 6 | 2026-02-03 |');
    expect(report).toContain('| Second contact | 6 | 2026-02-04 |');
    expect(report).toMatch(/\| \*\*All\*\* \| \*\*12\*\* \|/);
    expect(report).toContain('These promises one by one, on 6 leads');
  });
});
