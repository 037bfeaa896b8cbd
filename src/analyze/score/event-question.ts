import type { SignalTest } from '../../criteria/criterion.ts';
import type { Bounds } from '../../model/scoring.ts';
import type { Leaf, Term, TimelineQuestion } from '../timeline/timeline-question.ts';
import type { TimelineRule } from './event-range.ts';
import { boundsOf, type EventSum } from './event-sum.ts';
import { type Range, rangeHull } from './ranges.ts';
import { meaningOf } from './rule-meaning.ts';

/** Collects what is to be known about timelines, nothing twice. */
export interface EventQuestion {
  /** The place of a column in the vectors; undefined when no event that is selected can add to it. */
  placeSum(sum: EventSum, selects: Selects, care: Range): number | undefined;
  placeTest(test: SignalTest): number;
  question(): Pick<TimelineQuestion, 'leaves' | 'columns'>;
}

/** Whether events of a signal are selected. */
export type Selects = (signal: string) => boolean;

interface DraftColumn {
  readonly term: Term;
  care: Range;
}

export function openEventQuestion(): EventQuestion {
  const leaves: Leaf[] = [];
  const leafPlaces = new Map<string, number>();
  const columns: DraftColumn[] = [];
  const columnPlaces = new Map<string, number>();

  function placeLeaf(leaf: Leaf): number {
    return placed(leafPlaces, meaningOf(leaf), () => leaves.push(leaf) - 1);
  }

  function placeColumn(term: Term, care: Range): number {
    const place = placed(columnPlaces, JSON.stringify(term), () => columns.push({ term, care }) - 1);
    const column = columns[place];
    if (column) column.care = rangeHull(column.care, care);
    return place;
  }

  function termOf({ rules, sums, ...bounds }: EventSum, selects: Selects): Term | undefined {
    const parts = [
      ...rules.flatMap((rule) => ruleTerm(rule, selects)),
      ...sums.flatMap((sum) => termOf(sum, selects) ?? []),
    ];
    // Without any event a sum is 0, brought inside its bounds.
    const isNothing = parts.length === 0 && (bounds.min ?? 0) <= 0 && (bounds.max ?? 0) >= 0;
    return isNothing ? undefined : { of: parts, ...boundsOf(bounds) };
  }

  function ruleTerm(rule: TimelineRule, selects: Selects): readonly Term[] {
    const signals = rule.signals.filter(selects);
    return signals.length === 0 ? [] : [{ leaf: placeLeaf({ kind: 'rule', rule: { ...rule, signals } }) }];
  }

  return {
    placeSum(sum, selects, care) {
      const term = termOf(sum, selects);
      return term && placeColumn(term, care);
    },
    placeTest: (test) => placeColumn({ leaf: placeLeaf({ kind: 'test', test }) }, { least: 0, most: 1 }),
    question: () => ({ leaves, columns: columns.map(({ term, care }) => within(term, care)) }),
  };
}

function placed(places: Map<string, number>, key: string, add: () => number): number {
  const place = places.get(key) ?? add();
  places.set(key, place);
  return place;
}

/** What the asker cannot tell apart is cut off; what it tells apart of a test is everything. */
function within(term: Term, { least, most }: Range): Term {
  if ('leaf' in term) return term;
  const bounds: Bounds = {
    ...(Number.isFinite(least) && { min: least }),
    ...(Number.isFinite(most) && { max: most }),
  };
  return { of: [term], ...bounds };
}
