import type { Budget } from '../budget.ts';
import { collectVectors, type FoundVector } from './collect-vectors.ts';
import type { EventType } from './event-type.ts';
import { type Folding, fold } from './fold.ts';
import { openLedger, type PlacedEvent } from './placed-event.ts';
import type { Plan } from './plan.ts';
import type { RowTable } from './row-table.ts';
import { firstRow, type Making, mapped } from './rows.ts';
import { beginning, type Schedule, scheduleOf } from './schedule.ts';
import { settlementsOf } from './settlements.ts';
import type { SilenceCase } from './silence-cases.ts';
import { give } from './slots.ts';
import type { TimelineQuestion } from './timeline-question.ts';
import { type Unit, unitsOf } from './units.ts';

export interface FoundVectors {
  /** Those of the fewest events first. */
  readonly found: readonly FoundVector[];
  /** Rings that were not read as they are, and how instead. */
  readonly bounds: ReadonlyMap<number, string>;
  eventsOf(node: number): readonly PlacedEvent[];
}

/** Nothing is asked about silence. */
const noSilence: SilenceCase = { fromDay: 0, toDay: Number.POSITIVE_INFINITY, points: [] };

/** Folds the events of all signals into rows, once for every length of silence. */
export function foldCases(plan: Plan, question: TimelineQuestion, budget: Budget): FoundVectors {
  const bounds = new Map<number, string>();
  const folding = foldingOf(plan, question, budget, bounds);
  const { atOnce, steps } = scheduleFor(plan, folding);
  const cut = steps.findIndex(({ unit }) => unit === beginning);
  const start = mapped(
    firstRow(folding.making),
    (row) => {
      for (const { change } of atOnce) change(row);
    },
    folding.making,
  );
  const early = fold(start, steps.slice(0, cut), (type) => ({ type, fromDay: 0 }), folding);
  const found = collectVectors(plan.sums.columns);
  for (const each of plan.silence?.cases ?? [noSilence]) {
    const rows = foldCase(early, steps.slice(cut), each, plan, folding);
    found.add(rows, hasEvent(plan, each) ? attainedSlot(plan) : undefined);
  }
  return { found: found.cheapestFirst(), bounds, eventsOf: folding.making.ledger.eventsOf };
}

/** The slot that says that there is an event inside the case's interval; behind all others. */
function attainedSlot({ board }: Plan): number {
  return board.slots.length;
}

function hasEvent({ silence }: Plan, { fromDay }: SilenceCase): boolean {
  return silence !== undefined && Number.isFinite(fromDay);
}

function foldingOf(
  plan: Plan,
  { mostEvents, mayBeReset }: TimelineQuestion,
  budget: Budget,
  bounds: Map<number, string>,
): Folding {
  const making: Making = {
    slots: [...plan.board.slots, { form: 'largest', low: 0, high: 1 }],
    mostEvents: mostEvents ?? Number.POSITIVE_INFINITY,
    ledger: openLedger(),
    budget,
  };
  return {
    board: plan.board,
    units: unitsOf(plan.board),
    making,
    mayBeReset: mayBeReset ?? false,
    abstracted: (ring, bound) => bounds.set(ring, bound),
  };
}

/** What silence has no part in comes first, once for all cases. */
function scheduleFor(plan: Plan, { units, making }: Folding): Schedule {
  const { board, sums, needs, silence } = plan;
  return scheduleOf({
    units,
    settlements: settlementsOf(board, sums, needs),
    slots: making.slots,
    begun: (silence?.leaves ?? []).flatMap((leaf) => board.sumsOf(leaf).map(({ of }) => of)),
    isEarly: ({ types }: Unit) => silence !== undefined && !types.some((type) => isSilent(type, plan)),
  });
}

function isSilent({ kind }: EventType, { silence }: Plan): boolean {
  return silence?.signals.includes(kind.signal) ?? false;
}

function foldCase(
  early: RowTable,
  steps: Schedule['steps'],
  each: SilenceCase,
  plan: Plan,
  folding: Folding,
): RowTable {
  const gifts = each.points.flatMap(({ leaf, points }) =>
    plan.board.sumsOf(leaf).map(({ of, times }) => ({ slot: of, amount: times * points })),
  );
  const begun = mapped(
    early,
    (row) => {
      for (const gift of gifts) give(row, folding.making.slots, gift);
    },
    folding.making,
  );
  const inCase = (type: EventType): { type: EventType; fromDay: number } =>
    isSilent(type, plan)
      ? { type: attaining(type, each, attainedSlot(plan)), fromDay: each.fromDay }
      : { type, fromDay: 0 };
  return fold(begun, steps, inCase, folding);
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
