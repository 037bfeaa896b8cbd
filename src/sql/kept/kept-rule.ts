import { decayTable } from '../../evaluate/score/decay-table.ts';
import type { EventRule, Rate } from '../../model/scoring.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Statement } from '../statement.ts';

/** A rule that compares its events with each other before they count (semantics §3, Count). */
export interface KeptRule {
  /** Column of the rule's points per lead. */
  readonly path: string;
  readonly rule: EventRule;
  /** Only the newest event of each value of this property counts. */
  readonly property?: string;
  /** Then only so many per rolling window. */
  readonly rate?: Rate;
}

/** The points of the rule, from tables that all such rules share. */
export function keptPoints(statement: Statement, kept: KeptRule): string {
  const { dialect, measures, keptRules, agreement, purposes } = statement;
  const { path, rule } = kept;
  const { signals, points, decay, lookbackDays } = rule;
  const values = decayTable(points, decay, lookbackDays);
  measures.ask({ name: pointsName(path), fold: 'rows', signals, values });
  for (const signal of signals) {
    const purpose = ownValue(agreement.signals, signal)?.consent;
    if (purpose !== undefined) purposes.add(purpose);
  }
  keptRules.push(kept);
  return `coalesce(${dialect.name(path)}, 0)`;
}

/** Column of the points of one event. */
export function pointsName(path: string): string {
  return `${path}:points`;
}

/** Properties of events that the rules read. */
export function propertiesRead(rules: readonly KeptRule[]): readonly string[] {
  const names = rules.flatMap(({ rule, property }) => [
    ...rule.where.map((filter) => filter.property),
    ...(property === undefined ? [] : [property]),
  ]);
  return [...new Set(names)].sort();
}
