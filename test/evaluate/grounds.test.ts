import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Explained } from '../../src/criteria/explain.ts';
import { evaluateLead } from '../../src/evaluate/evaluate-lead.ts';
import type { Evaluation } from '../../src/evaluate/evaluation.ts';
import { type EntryGrounds, type Grounds, groundsOf } from '../../src/evaluate/grounds.ts';
import type { Lead } from '../../src/evaluate/lead.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { randomLeads } from '../playbook/try/random-leads.ts';
import { agreementIn, readOrThrow } from '../playbook/try/tried.ts';

const folders = ['.', 'examples/gitlab'] as const;

/** What the decisions of the lead rested on agrees with what they decided. */
function expectToAgree(agreement: Agreement, lead: Lead, evaluation: Evaluation): Grounds {
  const grounds = groundsOf(agreement, lead, evaluation);
  const byCriteria = evaluation.journey.entries.filter(
    ({ actor, inferred }) => actor === 'auto' && !inferred,
  );
  expect(grounds.entries.map(({ entry }) => entry)).toEqual(byCriteria);
  for (const each of grounds.entries) expectEntered(agreement, each);
  if (grounds.gate?.when !== undefined) expect(grounds.gate.when.held).toBe(true);
  expect(grounds.gate?.gate.id ?? null).toBe(evaluation.gate);
  if (grounds.route !== null) expect(grounds.route.held).toBe(true);
  return grounds;
}

function expectEntered(
  agreement: Agreement,
  { entry, asked: { known, require, threshold, fastTrack } }: EntryGrounds,
): void {
  const stage = agreement.lifecycle.stages.find(({ id }) => id === entry.to);
  expect(known.map(([field]) => field)).toEqual(stage?.entry.fields);
  expect(known.filter(([, value]) => value === null)).toEqual([]);
  expect(require?.held ?? true).toBe(true);
  expect((threshold?.held ?? true) || fastTrack?.held).toBe(true);
  expect(asksWhatWasEntered(require, entry.to) || asksWhatWasEntered(threshold, entry.to)).toBe(false);
}

/** Nobody had reached a stage when it was asked whether they may. */
function asksWhatWasEntered(explained: Explained | undefined, stage: string): boolean {
  if (explained === undefined) return false;
  const { criterion, reading, parts } = explained;
  const asks = criterion.op === 'reached' && criterion.stage === stage && reading?.value === true;
  return asks || parts.some((part) => asksWhatWasEntered(part, stage));
}

/** What questions read that no decision of the same instant changes. */
function readings({ criterion, reading, parts }: Explained): readonly unknown[] {
  if (criterion.op === 'reached') return [];
  return reading === undefined ? parts.flatMap(readings) : [reading];
}

describe('why a lead came where it is', () => {
  it.each(folders)('is what its decisions rested on, for every sample lead of %s', (folder) => {
    const agreement = agreementIn(folder);
    let [entries, gates, routes] = [0, 0, 0];
    for (const sample of agreement.samples) {
      const grounds = expectToAgree(agreement, sample, evaluateLead(agreement, sample, sample.asOf));
      entries += grounds.entries.length;
      gates += grounds.gate === null ? 0 : 1;
      routes += grounds.route === null ? 0 : 1;
    }
    expect(Math.min(entries, gates, routes)).toBeGreaterThan(5);
  });

  it.each(folders)('is so for leads that people make up in the form, of %s', (folder) => {
    const agreement = agreementIn(folder);
    fc.assert(
      fc.property(randomLeads(agreement), (written) => {
        const { lead, asOf } = readOrThrow(agreement, written);
        expectToAgree(agreement, lead, evaluateLead(agreement, lead, asOf));
      }),
      { numRuns: 150, seed: 20261130 },
    );
  });

  it('reads what was known at that instant, as an evaluation of that instant does, and not what came later', () => {
    const agreement = agreementIn('.');
    let later = 0;
    for (const sample of agreement.samples) {
      const end = evaluateLead(agreement, sample, sample.asOf);
      for (const {
        entry,
        asked: { require, threshold },
      } of groundsOf(agreement, sample, end).entries) {
        const then = groundsOf(agreement, sample, evaluateLead(agreement, sample, entry.at));
        const same = then.entries.find((each) => each.entry.to === entry.to && each.entry.at === entry.at);
        for (const [mine, other] of [
          [require, same?.asked.require],
          [threshold, same?.asked.threshold],
        ] as const)
          expect(mine && readings(mine), sample.id).toEqual(other && readings(other));
        const { score } = evaluateLead(agreement, sample, entry.at);
        const totals = [require, threshold].flatMap((each) => (each ? totalsIn(each) : []));
        for (const total of totals) expect(total, sample.id).toBe(score?.total);
        later += totals.filter((total) => total !== end.score?.total).length;
      }
    }
    expect(later).toBeGreaterThan(5);
  });
});

function totalsIn({ criterion, reading, parts }: Explained): readonly unknown[] {
  if (criterion.op === 'total') return [reading?.value];
  return parts.flatMap(totalsIn);
}
