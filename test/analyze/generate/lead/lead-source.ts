import type { Agreement } from '../../../../src/model/agreement.ts';
import type { Field } from '../../../../src/model/field.ts';
import type { Instant } from '../../../../src/support/instant.ts';
import { localDayAt } from '../../../../src/support/zoned-time.ts';
import { type Boundaries, boundariesOf } from '../../../equality/lead/boundaries.ts';
import { countedSignals } from './counted-signals.ts';

/** What leads of one or two versions of an agreement are drawn from. */
export interface LeadSource {
  readonly asOf: Instant;
  /** The agreement's local date, in days. */
  readonly today: number;
  readonly fields: readonly Field[];
  /** Where either version changes its mind. */
  readonly boundaries: Boundaries;
  /** Signals that some rule or criterion reads, more often than the others. */
  readonly signals: readonly string[];
  readonly propertiesOf: (signal: string) => readonly string[];
  readonly purposes: readonly string[];
  readonly stages: readonly string[];
}

/** Versions of one agreement have one dictionary. */
export function leadSource(versions: readonly [Agreement, ...Agreement[]], asOf: Instant): LeadSource {
  const [first] = versions;
  return {
    asOf,
    today: localDayAt(first.zone, asOf),
    fields: Object.values(first.fields),
    boundaries: versions.map(boundariesOf).reduce(merged),
    signals: versions.flatMap(countedSignals).concat(Object.keys(first.signals)),
    propertiesOf: (signal) => first.signals[signal]?.properties ?? [],
    purposes: Object.keys(first.consentPurposes),
    stages: first.lifecycle.stages.map(({ id }) => id),
  };
}

function merged(left: Boundaries, right: Boundaries): Boundaries {
  return {
    constants: union(left.constants, right.constants),
    literals: union(left.literals, right.literals),
    properties: union(left.properties, right.properties),
    days: [...new Set([...left.days, ...right.days])],
  };
}

function union<Item>(
  left: ReadonlyMap<string, readonly Item[]>,
  right: ReadonlyMap<string, readonly Item[]>,
): ReadonlyMap<string, readonly Item[]> {
  const keys = new Set([...left.keys(), ...right.keys()]);
  return new Map(
    [...keys].map((key) => [key, [...new Set([...(left.get(key) ?? []), ...(right.get(key) ?? [])])]]),
  );
}
