import type { Criterion } from '../../src/criteria/criterion.ts';
import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import { type ScoreRow, scoreRow } from '../../src/evaluate/score-row.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Bounds, EventRule, Grade } from '../../src/model/scoring.ts';
import type { Instant } from '../../src/support/instant.ts';
import { rational } from '../../src/support/rational.ts';
import type { Engine } from './engine.ts';

/** What a mistaken engine takes the agreement, the lead or the instant for. */
interface Mistake {
  readonly agreement?: (agreement: Agreement) => Agreement;
  readonly lead?: (lead: LeadRecord, asOf: Instant) => LeadRecord;
  readonly row?: (row: ScoreRow) => ScoreRow;
}

const dayMs = 86_400_000;

/** Mistakes that engines make; each is the reference evaluator told something slightly different. */
const mistakes: Readonly<Record<string, Mistake>> = {
  'a look-back of <= instead of <': inEvents((rule) =>
    rule.lookbackDays === undefined ? rule : { ...rule, lookbackDays: rule.lookbackDays + 1 },
  ),
  'a signal window of <= instead of <': inCriteria((test) =>
    test.op === 'signal' ? { ...test, withinDays: test.withinDays + 1 } : test,
  ),
  'a fast track of <= instead of <': { agreement: slowTracks },
  'notIn true on a missing value': inCriteria((test) =>
    test.op === 'notIn' ? { op: 'none', of: [{ ...test, op: 'in' }] } : test,
  ),
  'hasNone false on the empty set': inCriteria((test) =>
    test.op === 'hasNone' ? { op: 'all', of: [test, { op: 'exists', attribute: test.attribute }] } : test,
  ),
  'containsWord found inside words': inCriteria((test) =>
    test.op === 'containsWord' ? { ...test, op: 'contains' } : test,
  ),
  'gt as gte': inCriteria((test) => (test.op === 'gt' ? { ...test, op: 'gte' } : test)),
  'between without its upper end': inCriteria((test) =>
    test.op === 'between' ? { ...test, high: test.high - 1 } : test,
  ),
  'kOf of more than k': inCriteria((test) => (test.op === 'kOf' ? { ...test, k: test.k + 1 } : test)),
  'empty any true': inCriteria((test) =>
    test.op === 'any' && test.of.length === 0 ? { op: 'all', of: [] } : test,
  ),
  'at most 63 events of a signal counted': {
    lead: (lead) => ({ ...lead, events: lead.events.slice(0, 63) }),
  },
  'a max window in whole days': {
    lead: (lead, asOf) => ({ ...lead, events: lead.events.map((event) => atWholeDays(event, asOf)) }),
  },
  'facts logged later known at once': {
    lead: (lead) => ({ ...lead, events: lead.events.map((event) => ({ ...event, from: event.at })) }),
  },
  'the oldest consent in force': { lead: (lead) => ({ ...lead, consents: lead.consents.toReversed() }) },
  'an objection at asOf not yet in force': {
    lead: (lead) =>
      lead.objectionFrom === undefined ? lead : { ...lead, objectionFrom: lead.objectionFrom + 1 },
  },
  'the recorded stage ignored': { lead: ({ recordedStage, ...lead }) => lead },
  'firstEver among those inside the look-back': inEvents((rule) =>
    rule.count.mode === 'firstEver'
      ? { ...rule, count: { mode: 'every', max: { n: 1, perDays: 10_000 } } }
      : rule,
  ),
  'tiers without their upper end': inEvents((rule) =>
    rule.count.mode === 'tiers'
      ? {
          ...rule,
          count: {
            mode: 'tiers',
            tiers: rule.count.tiers.map((tier) => ({ ...tier, to: (tier.to ?? 9999) - 1 })),
          },
        }
      : rule,
  ),
  'grades from > instead of >=': { agreement: (agreement) => rewritten(agreement, 'grades', strictGrades) },
  'dimensions clamped only at the total': {
    agreement: (agreement) => rewritten(agreement, 'dimensions', unbounded),
  },
  'the max of a group forgotten': { agreement: (agreement) => rewritten(agreement, 'groups', unbounded) },
  'dates in UTC': { agreement: (agreement) => ({ ...agreement, zone: 'UTC' }) },
  'stages skipped without those they imply': {
    agreement: (agreement) => rewritten(agreement, 'skippable', () => true),
  },
  'points as 32-bit integers': {
    row: (row) => ({ ...row, total: row.total === null ? null : row.total | 0 }),
  },
};

/** Engines of which each makes one mistake, by the name of the mistake. */
export const mutants: readonly Engine[] = Object.entries(mistakes).map(([name, mistake]) => ({
  name,
  rows: (agreement, leads, asOf) => {
    const mistaken = mistake.agreement?.(agreement) ?? agreement;
    return leads.map((lead) => {
      const row = scoreRow(mistaken, mistake.lead?.(lead, asOf) ?? lead, asOf);
      return mistake.row?.(row) ?? row;
    });
  },
}));

function inCriteria(change: (test: Criterion) => Criterion): Mistake {
  return {
    agreement: (agreement) => everyNode(agreement, (node) => (isCriterion(node) ? change(node) : node)),
  };
}

function inEvents(change: (rule: EventRule) => EventRule): Mistake {
  return {
    agreement: (agreement) => everyNode(agreement, (node) => (isEventRule(node) ? change(node) : node)),
  };
}

function slowTracks(agreement: Agreement): Agreement {
  return rewritten(agreement, 'fastTrack', (track) =>
    typeof track === 'object' &&
    track !== null &&
    'withinDays' in track &&
    typeof track.withinDays === 'number'
      ? { ...track, withinDays: track.withinDays + 1 }
      : track,
  );
}

/** Every value under a key, replaced. */
function rewritten(agreement: Agreement, key: string, change: (value: unknown) => unknown): Agreement {
  return everyNode(agreement, (node) =>
    typeof node === 'object' && node !== null && Object.hasOwn(node, key) && !Array.isArray(node)
      ? { ...node, [key]: change(Object.entries(node).find(([own]) => own === key)?.[1]) }
      : node,
  );
}

/** The agreement with every part of it changed, inner parts first. */
function everyNode(agreement: Agreement, change: (node: unknown) => unknown): Agreement {
  // Mistakes keep the form of what they change, which the compiler cannot see.
  return changed(agreement, change) as Agreement;
}

function changed(node: unknown, change: (node: unknown) => unknown): unknown {
  if (Array.isArray(node)) return node.map((part) => changed(part, change));
  if (typeof node !== 'object' || node === null) return node;
  return change(Object.fromEntries(Object.entries(node).map(([key, part]) => [key, changed(part, change)])));
}

function isCriterion(node: unknown): node is Criterion {
  return typeof node === 'object' && node !== null && 'op' in node;
}

function isEventRule(node: unknown): node is EventRule {
  return typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'event';
}

function strictGrades(grades: unknown): unknown {
  if (!isListOf<Grade>(grades)) return grades;
  return grades.map(({ from, ...grade }) =>
    from === undefined
      ? grade
      : { ...grade, from: rational(from.numerator * 1_000_000 + 1, from.denominator * 1_000_000) },
  );
}

function unbounded(parts: unknown): unknown {
  return isListOf<Bounds>(parts) ? parts.map(({ min, max, ...part }) => part) : parts;
}

function isListOf<T>(value: unknown): value is readonly T[] {
  return Array.isArray(value);
}

/** Moved to the latest instant of the same age, unless that would be in the future. */
function atWholeDays<Event extends LeadRecord['events'][number]>(event: Event, asOf: Instant): Event {
  const at = asOf - Math.floor((asOf - event.at) / dayMs) * dayMs;
  return { ...event, at, from: Math.max(at, event.from) };
}
