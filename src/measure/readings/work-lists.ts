import type { Measure } from '../../model/measure.ts';
import { leadIds } from '../../records/load/lead-numbers.ts';
import { ageingRows } from '../../sql/metrics/ageing.ts';
import { oldestLeads } from '../../sql/readings/journey-figures.ts';
import { lateLeads, latePromises, leadsThatWait } from '../../sql/readings/late-leads.ts';
import type { Instant } from '../../support/instant.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import { periodHolding } from '../metrics/periods.ts';
import { clockNeeds } from '../needs/clock-needs.ts';
import { measureNeeds, tablesLacking } from '../needs/measure-needs.ts';
import { askedSpan, countIn, textOf } from './asked-span.ts';

/** A lead that waits for somebody; a list of work may name its owner (semantics §12). */
export interface WaitingLead {
  readonly lead: string;
  readonly owner?: string;
  /** Whole days without anything happening. */
  readonly days: number;
}

export interface AgedStage {
  readonly metric: string;
  readonly measure: Extract<Measure, { readonly of: 'ageing' }>;
  readonly all: number;
  /** The longest first. */
  readonly oldest: readonly WaitingLead[];
}

export interface LatePromise {
  readonly sla: string;
  /** Promises, each on one lead; a lead can wait for several. */
  readonly open: number;
  readonly oldestAt: Instant;
}

export interface LateLead {
  readonly sla: string;
  readonly lead: string;
  readonly dueAt: Instant;
  readonly owner?: string;
}

const listed = 15;
const dayMs = 86_400_000;

/** What lies too long at asOf, for every metric of ageing, as its figure of the running period tells it (S39). */
export async function agedStages(asking: Asking): Promise<readonly AgedStage[]> {
  const stages: AgedStage[] = [];
  for (const { id, measure, per } of Object.values(asking.agreement.metrics)) {
    const isTold = tablesLacking(measureNeeds(asking.agreement, measure), asking.absent).length === 0;
    if (measure.of !== 'ageing' || !isTold) continue;
    const asked = await askedSpan(asking, periodHolding(asking.agreement, per, asking.asOf));
    const rows = ageingRows(measure, asked);
    const [counted] = await asking.engine.rows(`SELECT count(*) AS leads FROM (${rows}) AS aged`);
    const oldest = await asking.engine.rows(oldestLeads(rows, asking.dialect, asking.asOf, listed));
    const idOf = await leadIds(asking.engine, oldest);
    stages.push({
      metric: id,
      measure,
      all: countIn(counted ?? {}, 'leads'),
      oldest: oldest.map((row) => {
        const owner = textOf(row, 'owner_id');
        return {
          lead: idOf(row),
          days: Math.floor(countIn(row, 'age_ms') / dayMs),
          ...(owner !== undefined && { owner }),
        };
      }),
    });
  }
  return stages;
}

/** What is late, and what nobody can say. */
export interface LateWork {
  readonly promises: readonly LatePromise[];
  /** On so many different leads. */
  readonly leads: number;
  readonly newest: readonly LateLead[];
  /** SLAs that need a table which was not exported. */
  readonly untold: readonly string[];
}

/** Promises past their limit that are still open, the most frequent first, and the newest of those leads. */
export async function lateWork({ absent, engine, agreement, dialect, asOf }: Asking): Promise<LateWork> {
  const all = Object.keys(agreement.slas);
  const untold = all.filter(
    (id) => tablesLacking(clockNeeds(agreement, { by: 'sla', id }), absent).length > 0,
  );
  const slas = all.filter((id) => !untold.includes(id));
  const promises = await engine.rows(latePromises(slas, dialect));
  const [waiting] = await engine.rows(leadsThatWait(slas, dialect));
  const newest = await engine.rows(lateLeads(slas, dialect, asOf, listed));
  const idOf = await leadIds(engine, newest);
  return {
    untold,
    leads: countIn(waiting ?? {}, 'leads'),
    promises: promises
      .map((row) => ({
        sla: textOf(row, 'sla_id') ?? '',
        open: countIn(row, 'promises'),
        oldestAt: countIn(row, 'oldest_at'),
      }))
      .toSorted((left, right) => right.open - left.open || (left.sla < right.sla ? -1 : 1)),
    newest: newest.map((row) => {
      const owner = textOf(row, 'owner_id');
      return {
        sla: textOf(row, 'sla_id') ?? '',
        lead: idOf(row),
        dueAt: countIn(row, 'due_at'),
        ...(owner !== undefined && { owner }),
      };
    }),
  };
}
