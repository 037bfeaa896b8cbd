import { assumptionsOf } from '../../connect/assumptions.ts';
import type { Drift } from '../../connect/component-drift.ts';
import type { Agreement } from '../../model/agreement.ts';
import { clausesJson } from '../against/against-json.ts';
import { toolVersion } from '../tool-version.ts';

/** Every component and clause with its answer, described by `schemas/output/drift.schema.json`. */
export function driftJson(agreement: Agreement, drift: Drift): string {
  const { clauses, components, foreign, notRetrieved, repeated, target } = drift;
  const document = {
    schemaVersion: 1,
    version: toolVersion,
    target,
    components,
    clauses: clausesJson(agreement, clauses),
    foreign,
    repeated,
    notRetrieved: Object.fromEntries(notRetrieved),
    assumptions: clauses.length === 0 ? [] : assumptionsOf(target),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
