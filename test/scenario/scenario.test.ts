import { describe, expect, it } from 'vitest';
import { readAgreement } from '../../src/model/read-agreement.ts';
import { coverageOf, reaches } from '../../src/scenario/coverage.ts';
import { proposeSamples } from '../../src/scenario/propose-samples.ts';
import { runSamples } from '../../src/scenario/run-samples.ts';
import { sampleFindings } from '../../src/scenario/sample-findings.ts';
import { caseFiles } from '../../tools/lint-case.ts';

function agreementWith(fragment: string) {
  const files = caseFiles(fragment).map(({ path, text }) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const { agreement, findings } = readAgreement(files);
  expect(findings).toEqual([]);
  if (!agreement) throw new Error('no agreement');
  return agreement;
}

const demo = (expectation: string): string => `kind: sample\nid: demo-from-germany\n${expectation}`;

describe('sample leads', () => {
  it('pass when everything they expect is there', () => {
    const results = runSamples(
      agreementWith(
        demo('expect: { total: 70, stage: mql, route: all, due: { first-contact: 2026-11-20T13:20+01:00 } }'),
      ),
    );
    expect(results.map(({ mismatches }) => mismatches)).toEqual([[], []]);
  });

  it('fail at the expectation, with expected and got side by side', () => {
    const results = runSamples(
      agreementWith(demo('expect: { stage: sal, due: { first-contact: none } }\nnot: { route: all }')),
    );
    expect(sampleFindings(results).map(({ code, message, place }) => [code, message, place.path])).toEqual([
      [
        'test/expectation-failed',
        'sample demo-from-germany: stage expected sal, got mql',
        ['expect', 'stage'],
      ],
      [
        'test/expectation-failed',
        'sample demo-from-germany: due/first-contact expected none, got 2026-11-20T13:20+01:00',
        ['expect', 'due', 'first-contact'],
      ],
      [
        'test/expectation-failed',
        'sample demo-from-germany: route must not be all, but it is',
        ['not', 'route'],
      ],
    ]);
  });
});

describe('coverage', () => {
  const agreement = agreementWith('');
  const coverage = coverageOf(agreement, runSamples(agreement));
  const shown = new Set(coverage.elements.filter(({ samples }) => samples.length > 0).map(({ id }) => id));

  it('counts what samples show, exactly', () => {
    expect(coverage.total).toBe(coverage.elements.length);
    expect(new Set(coverage.elements.map(({ id }) => id)).size).toBe(coverage.total);
    expect(coverage.covered).toBe(shown.size);
    expect(shown).toContain('rule/lead-score/fit/size');
    expect(shown).toContain('cell/lead-score/A1');
    expect(shown).not.toContain('gate/competitor');
  });

  it('is compared with a threshold in whole numbers', () => {
    const almost = { covered: 9_999, total: 10_000, elements: [] };
    expect(reaches(almost, { numerator: 1, denominator: 1 })).toBe(false);
    expect(reaches(almost, { numerator: 9_999, denominator: 10_000 })).toBe(true);
  });

  it('is raised by proposals, each of which shows its element', () => {
    const missing = coverage.elements.filter(({ samples }) => samples.length === 0);
    const proposals = proposeSamples(agreement, missing).filter(({ sample }) => sample !== undefined);
    expect(proposals.map(({ element }) => element.id)).toContain('gate/competitor');
    expect(proposals.map(({ element }) => element.id)).toContain('rule/lead-score/intent/clicks');
    for (const { element, sample } of proposals) {
      if (!sample) continue;
      const again = coverageOf(agreement, runSamples(agreement, [sample]));
      expect(again.elements.find(({ id }) => id === element.id)?.samples).toEqual([sample.id]);
    }
  });
});
