import { describe, expect, it } from 'vitest';
import { evaluateLead } from '../../../src/evaluate/evaluate-lead.ts';
import { additionsTo } from '../../../src/playbook/try/additions.ts';
import { missingOf } from '../../../src/playbook/try/missing.ts';
import { triedAgreement } from '../../../src/playbook/try/tried-agreement.ts';
import { bestOf, tryAddition, withAddition } from '../../../src/playbook/try/try-addition.ts';
import { type WrittenLead, writtenLead } from '../../../src/scenario/written-lead.ts';
import { agreementIn, readOrThrow } from './tried.ts';

const agreement = agreementIn('examples/gitlab');
const tried = triedAgreement(agreement);

function sampled(id: string): WrittenLead {
  return writtenLead(
    agreement,
    agreement.samples.find((sample) => sample.id === id) ?? expect.fail(`no sample ${id}`),
  );
}

/** What is missing for the next stage, and what of single additions is shown. */
function sought(written: WrittenLead) {
  const read = readOrThrow(tried, written);
  const evaluation = evaluateLead(tried, read.lead, read.asOf);
  const missing = missingOf(tried, evaluation) ?? expect.fail('nothing is missing');
  const all = additionsTo(tried, evaluation).flatMap(
    (addition) => tryAddition(tried, written, addition, missing.test.stage) ?? [],
  );
  return { missing, best: bestOf(all, missing) };
}

describe('what is missing for the next stage', () => {
  it('is points, and every event that is enough takes the lead there when it is added', () => {
    const lead = sampled('five-below');
    const { missing, best } = sought(lead);
    expect(missing).toMatchObject({ points: 5, test: { stage: 'mql', gate: null, missingFields: [] } });
    const signals = best.flatMap(({ addition }) =>
      addition.adds === 'happening' ? [addition.happening['signal']] : [],
    );
    expect(signals).toContain('follow-up-request');
    expect(signals).not.toContain('unsubscribe');
    for (const { addition, still } of best) {
      expect(still).toBeUndefined();
      const { lead: more, asOf } = readOrThrow(agreement, withAddition(lead, addition));
      expect(evaluateLead(agreement, more, asOf).stage).toBe('mql');
    }
  });

  it('is an unknown field, for which every value is tried', () => {
    const { missing, best } = sought(sampled('record-type-missing'));
    expect(missing.test.missingFields).toEqual(['record-type']);
    expect(best.map(({ addition }) => addition)).toEqual([
      { adds: 'value', field: 'record-type', value: 'contact', index: 0 },
      { adds: 'value', field: 'record-type', value: 'lead', index: 1 },
    ]);
  });

  it('is more than one thing where none alone is enough; then the closest are shown with how far they bring it', () => {
    const { missing, best } = sought({ lead: {}, asOf: '2026-06-09T10:30Z' });
    expect(best.length).toBeLessThanOrEqual(3);
    for (const { still } of best) {
      const left = (still?.test.missingFields.length ?? 0) + (still?.failures.length ?? 0);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThanOrEqual(missing.test.missingFields.length + missing.failures.length);
    }
  });

  it('names the gate that keeps the lead out, whatever its points', () => {
    const gated = agreement.samples
      .map((sample) => ({ sample, evaluation: evaluateLead(agreement, sample, sample.asOf) }))
      .filter(({ evaluation }) => evaluation.gate !== null && evaluation.journey.current.ended === null);
    expect(gated.length).toBeGreaterThan(2);
    for (const { evaluation } of gated) {
      const missing = missingOf(tried, evaluation);
      if (missing) expect(missing.test.gate).toBe(evaluation.gate);
    }
  });
});
