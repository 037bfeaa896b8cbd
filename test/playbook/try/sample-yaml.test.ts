import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadAgreement } from '../../../src/cli/load-agreement.ts';
import { evaluateLead } from '../../../src/evaluate/evaluate-lead.ts';
import { triedAgreement } from '../../../src/playbook/try/tried-agreement.ts';
import { brokenInvariants } from '../../../src/scenario/broken-invariants.ts';
import { runSamples } from '../../../src/scenario/run-samples.ts';
import { sampleYaml } from '../../../src/scenario/sample-yaml.ts';
import { wholeExpectation } from '../../../src/scenario/whole-expectation.ts';
import { type WrittenLead, writtenLead } from '../../../src/scenario/written-lead.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { randomLeads } from './random-leads.ts';
import { agreementIn, leadOf, readOrThrow } from './tried.ts';

it.each(['.', 'examples/gitlab'])(
  'what the page writes of a lead of %s is a sample lead that loads, says the same and passes',
  (source) => {
    const agreement = agreementIn(source);
    const tried = triedAgreement(agreement);
    const isPossible = (lead: WrittenLead): boolean => {
      const read = readOrThrow(tried, JSON.parse(JSON.stringify(lead)));
      return brokenInvariants(tried, read.lead, read.asOf).length === 0;
    };
    const leads = [
      ...agreement.samples.map((sample) => writtenLead(agreement, sample)),
      ...fc.sample(randomLeads(agreement).filter(isPossible), { numRuns: 60, seed: 20261130 }),
    ];
    const reads = leads.map((lead) => readOrThrow(tried, JSON.parse(JSON.stringify(lead))));
    const folder = temporaryFolder();
    cpSync(`${source}/definitions`, `${folder}/definitions`, { recursive: true });
    mkdirSync(`${folder}/test/leads`, { recursive: true });
    for (const [index, lead] of leads.entries()) {
      const { lead: read, asOf } = reads[index] ?? expect.fail('not read');
      const expected = wholeExpectation(tried, evaluateLead(tried, read, asOf));
      writeFileSync(`${folder}/test/leads/tried-${index}.yaml`, sampleYaml(lead, { expect: expected }));
    }

    const { agreement: loaded, findings } = loadAgreement(folder);
    const wrong = findings.filter(
      ({ severity, place }) => severity === 'error' || place.file.includes('tried-'),
    );
    expect(wrong.map(({ message, place }) => `${place.file}: ${message}`)).toEqual([]);
    const results = new Map(
      runSamples(loaded ?? expect.fail('nothing loads')).map((each) => [each.sample.id, each]),
    );
    expect(results.size).toBe(leads.length);
    for (const [index, read] of reads.entries()) {
      const result = results.get(`tried-${index}-1`) ?? expect.fail(`lead ${index} is missing`);
      expect(
        result.mismatches.map(({ key, expected, got }) => `${index} ${key}: ${expected}, ${got}`),
      ).toEqual([]);
      expect(result.claims.length).toBeGreaterThan(1);
      expect(leadOf({ ...result.sample, ...read.lead })).toEqual(leadOf(result.sample));
    }
  },
  120_000,
);
