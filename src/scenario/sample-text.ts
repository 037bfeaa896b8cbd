import { defaultScoring } from '../evaluate/default-scoring.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Expectation, Sample } from '../model/sample.ts';
import { singleExpectations } from '../model/single-expectation.ts';
import { formatInstantIn } from '../support/zoned-time.ts';
import type { WrittenRecord } from './flow-yaml.ts';
import { nothing } from './got.ts';
import { sampleYaml } from './sample-yaml.ts';
import { writtenLead } from './written-lead.ts';

/** A sample lead as somebody would write it under `test/leads/`, with everything it expects. */
export function sampleText(agreement: Agreement, sample: Sample): string {
  return sampleYaml(writtenLead(agreement, sample), {
    id: sample.id,
    expect: writtenExpectation(agreement, sample.expect),
    not: writtenExpectation(agreement, sample.not),
  });
}

function writtenExpectation(
  agreement: Agreement,
  { due, clocks, touches, noScore, ...expected }: Expectation,
): WrittenRecord {
  const scale = defaultScoring(agreement)?.scale ?? 0;
  const singles = singleExpectations.map((key) => {
    const value = expected[key];
    return [key, typeof value === 'number' && key !== 'cycle' ? value / 10 ** scale : value] as const;
  });
  const instants = Object.entries(due ?? {}).map(([sla, at]) => [
    sla,
    at === null ? nothing : formatInstantIn(agreement.zone, at),
  ]);
  return {
    ...Object.fromEntries(singles),
    due: due && Object.fromEntries(instants),
    clocks,
    touches,
    noScore,
  };
}
