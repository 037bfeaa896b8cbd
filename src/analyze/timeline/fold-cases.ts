import type { Budget } from '../budget.ts';
import { collectVectors, type FoundVector } from './collect-vectors.ts';
import type { EventType } from './event-type.ts';
import { type Folding, fold, type InCase } from './fold.ts';
import { openLedger, type PlacedEvent } from './placed-event.ts';
import type { Plan } from './plan.ts';
import type { RowTable } from './row-table.ts';
import { firstRow, type Making, mapped, together } from './rows.ts';
import type { Settlement } from './settlements.ts';
import type { SilenceCase } from './silence-cases.ts';
import { type Sink, sinksOf, surfaced, withSinks } from './sinks.ts';
import { give } from './slots.ts';
import { isSilent, type Stage, stagesOf } from './stages.ts';
import type { TimelineQuestion } from './timeline-question.ts';
import { unitsOf } from './units.ts';

export interface FoundVectors {
  /** Those of the fewest events first. */
  readonly found: readonly FoundVector[];
  /** Rings that were not read as they are, and how instead. */
  readonly bounds: ReadonlyMap<number, string>;
  /** Columns that were lost sight of where they fell too far. */
  readonly sinks: readonly Sink[];
  eventsOf(node: number): readonly PlacedEvent[];
}

/** Nothing is asked about silence. */
const noSilence: SilenceCase = { fromDay: 0, toDay: Number.POSITIVE_INFINITY, points: [] };

/** Folds the events of all signals into rows, once for every length of silence. */
export function foldCases(plan: Plan, question: TimelineQuestion, budget: Budget): FoundVectors {
  const bounds = new Map<number, string>();
  const making = makingOf(plan, question, budget);
  const sinks = sinksOf(plan, making.slots);
  const folding: Folding = {
    board: plan.board,
    units: unitsOf(plan.board),
    making,
    open: { ...making, slots: withSinks(making.slots, sinks) },
    mayBeReset: question.mayBeReset ?? false,
    abstracted: (ring, bound) => bounds.set(ring, bound),
    tooMuch: new Set(),
  };
  const { early, late, atEnd } = stagesOf(plan, folding);
  const start = early.reduce(
    (rows, { steps }) => fold(rows, steps, (type) => ({ type, fromDay: 0 }), folding),
    firstRow(folding.open),
  );
  const found = collectVectors(plan.sums.columns, sinks);
  const known = new Map<Stage, RowTable>();
  for (const each of plan.silence?.cases ?? [noSilence]) {
    const rows = foldCase(begin(start, each, plan, folding), late, { each, plan, folding, known });
    found.add(
      settleAll(rows, atEnd, sinks, folding.open),
      hasEvent(plan, each) ? attainedSlot(plan) : undefined,
    );
  }
  return { found: found.cheapestFirst(), bounds, sinks, eventsOf: making.ledger.eventsOf };
}

/** The slot that says that there is an event inside the case's interval; behind all others. */
function attainedSlot({ board }: Plan): number {
  return board.slots.length;
}

function hasEvent({ silence }: Plan, { fromDay }: SilenceCase): boolean {
  return silence !== undefined && Number.isFinite(fromDay);
}

function makingOf(plan: Plan, { mostEvents }: TimelineQuestion, budget: Budget): Making {
  return {
    slots: [...plan.board.slots, { form: 'largest', low: 0, high: 1 }],
    mostEvents: mostEvents ?? Number.POSITIVE_INFINITY,
    ledger: openLedger(),
    budget,
  };
}

/** The rows with what the case gives from the beginning. */
function begin(start: RowTable, each: SilenceCase, plan: Plan, { open }: Folding): RowTable {
  const gifts = each.points.flatMap(({ leaf, points }) =>
    plan.board.sumsOf(leaf).map(({ of, times }) => ({ slot: of, amount: times * points })),
  );
  const slots = each.fromDay === 0 ? open.slots : surfaced(open.slots, plan, each.fromDay);
  return mapped(
    start,
    (row) => {
      for (const gift of gifts) give(row, slots, gift);
    },
    open,
  );
}

/** What is settled at the end is added to what has sunk too, but that stays where it is. */
function settleAll(
  rows: RowTable,
  settlements: readonly Settlement[],
  sinks: readonly Sink[],
  open: Making,
): RowTable {
  return mapped(
    rows,
    (row) => {
      const sunk = sinks.filter(({ slot, floor }) => row[slot] === floor);
      for (const { change } of settlements) change(row);
      for (const { slot, floor } of sunk) row[slot] = floor;
    },
    open,
  );
}

interface OneCase {
  readonly each: SilenceCase;
  readonly plan: Plan;
  readonly folding: Folding;
  /** Rows that are the same in every case. */
  readonly known: Map<Stage, RowTable>;
}

function foldCase(
  begun: RowTable,
  stages: readonly Stage[],
  { each, plan, folding, known }: OneCase,
): RowTable {
  const inCase: InCase = (type) =>
    isSilent(type, plan)
      ? { type: attaining(type, each, attainedSlot(plan)), fromDay: each.fromDay }
      : { type, fromDay: 0 };
  const all = Array.from(folding.making.slots.keys());
  const added = new Set<string>();
  return stages.reduce((rows, stage) => {
    if (!stage.isOwn) return fold(rows, stage.steps, inCase, folding, added);
    const own = known.get(stage) ?? fold(firstRow(folding.making), stage.steps, inCase, folding);
    if (!stage.isSilent) known.set(stage, own);
    return together(rows, own, all, folding.open);
  }, begun);
}

/** The type, whose events also say that they lie inside the interval. */
function attaining(type: EventType, { toDay }: SilenceCase, slot: number): EventType {
  const giving = { slot, of: (age: number) => (age < toDay ? 1 : 0), ofHidden: 0, favoursNew: true };
  return {
    ...type,
    givings: [...type.givings, giving],
    cuts: Number.isFinite(toDay) ? [...type.cuts, toDay] : type.cuts,
  };
}
