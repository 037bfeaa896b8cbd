import type { Agreement } from '../../model/agreement.ts';
import { formatInstant } from '../../support/instant.ts';
import { formatInstantIn } from '../../support/zoned-time.ts';
import { toolVersion } from '../tool-version.ts';
import type { ToldImpact } from './impact-document.ts';

/** The impact as JSON, described by `schemas/output/impact.schema.json`. */
export function impactJson(
  { zone, currency }: Pick<Agreement, 'zone' | 'currency'>,
  { impact, names, ids, report, source }: ToldImpact,
): string {
  const { asOf, since, examples, ...rest } = impact;
  const document = {
    schemaVersion: 1,
    version: toolVersion,
    ...names,
    asOf: formatInstantIn(zone, asOf),
    since: formatInstantIn(zone, since),
    basis: 'Both sides are worked out from the same facts; fields have the values that they have now.',
    source,
    files: report.tables,
    findings: report.findings.length,
    currency,
    ids,
    ...rest,
    examples: examples.map((example) => ({ ...example, at: formatInstant(example.at) })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
