import type { Path } from '../../diagram/cheapest.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { Space } from '../../space/space.ts';
import type { Sums } from '../add-up.ts';
import { type Range, rangeSum } from '../ranges.ts';
import type { Block } from './blocks.ts';
import { type Ledger, rangesOf, withinBounds } from './ledger.ts';
import { type Begun, type Outcome, openOutcomes } from './outcomes.ts';
import { openPlaces, type Places } from './places.ts';

/** What is walked. */
export interface Walk {
  readonly space: Pick<Space, 'diagrams' | 'costs'>;
  readonly sums: Sums;
  readonly ledger: Ledger;
  readonly blocks: readonly Block[];
  readonly kinds: Node;
  /** Whether a kind of which this is left to ask still depends on a sum. */
  readonly isRead: IsRead;
}

export type IsRead = (kinds: Node, sum: number) => boolean;

/** The cheapest lead with these sums of which this is left to ask. */
export interface WalkedLead {
  readonly kinds: Node;
  readonly sums: readonly number[];
  /** Beyond what the cheapest of all leads costs. */
  readonly cost: number;
  readonly classes: () => Path['classes'];
}

/** Leads that cannot be told apart by what is asked from here on, but for their sums. */
interface Frame {
  readonly kinds: Node;
  /** Parts that are begun and not complete. */
  readonly begun: readonly Begun[];
  readonly leads: Map<number | string, LeadSoFar>;
}

/** The cheapest lead with these sums, as far as it is walked. */
interface LeadSoFar {
  readonly sums: readonly number[];
  readonly cost: number;
  readonly before?: { readonly lead: LeadSoFar; readonly outcome: Outcome };
}

/**
 * Walks the variables block by block. Inside a block diagrams say what a lead may add to the sums and what is left to ask;
 * between blocks only the cheapest lead with equal sums goes on. So points of attributes that nothing ties together are
 * never one diagram.
 */
export function walk(of: Walk): readonly WalkedLead[] {
  const places = openPlaces(of.ledger.sums);
  const start = of.ledger.sums.map(({ start: points }, sum) => (of.isRead(of.kinds, sum) ? points : 0));
  let frames: readonly Frame[] = [
    { kinds: of.kinds, begun: [], leads: new Map([[places(start), { sums: start, cost: 0 }]]) },
  ];
  for (const block of of.blocks) frames = stepped(of, places, block, frames);
  return frames.flatMap(({ kinds, leads }) =>
    [...leads.values()].map((lead) => ({
      kinds,
      sums: lead.sums,
      cost: lead.cost,
      classes: () => classesOf(lead),
    })),
  );
}

function stepped(of: Walk, places: Places, block: Block, frames: readonly Frame[]): readonly Frame[] {
  const outcomesOf = openOutcomes(of, block, reachedBy(of, frames));
  const next = new Map<string, Frame>();
  for (const frame of frames) {
    const [touched, others] = parted(
      frame.begun,
      ({ node }) => of.space.diagrams.variableOf(node) < block.to,
    );
    for (const outcome of outcomesOf(frame.kinds, touched)) {
      const begun = [...others, ...outcome.begun]
        .filter(({ part }) => part.sums.some((sum) => of.isRead(outcome.kinds, sum)))
        .sort((one, other) => one.part.index - other.part.index);
      const key = `${outcome.kinds} ${begun.map(({ part, node }) => `${part.index}:${node}`).join(' ')}`;
      const target = next.get(key) ?? { kinds: outcome.kinds, begun, leads: new Map() };
      next.set(key, target);
      move(of, places, { from: frame, outcome, target, left: leftAfter(of, block, target) });
    }
  }
  return [...next.values()];
}

interface Move {
  readonly from: Frame;
  readonly outcome: Outcome;
  readonly target: Frame;
  /** By sum; nothing where it is not read any more. */
  readonly left: readonly (Range | undefined)[];
}

/** All leads of a frame with one outcome of the block. */
function move(
  { sums: { budget }, ledger }: Walk,
  places: Places,
  { from, outcome, target, left }: Move,
): void {
  budget.spend(1 + (from.leads.size >> 3));
  const sums = ledger.sums.map(() => 0);
  for (const lead of from.leads.values()) {
    for (const [place, sum] of ledger.sums.entries()) {
      const range = left[place];
      sums[place] =
        range === undefined
          ? 0
          : withinBounds(sum, (lead.sums[place] ?? 0) + (outcome.adds[place] ?? 0), range);
    }
    const key = places(sums);
    const cost = lead.cost + outcome.cost;
    const known = target.leads.get(key);
    if (known !== undefined && known.cost <= cost) continue;
    if (known === undefined) budget.spend(1);
    target.leads.set(key, { sums: [...sums], cost, before: { lead, outcome } });
  }
}

/** What parts that are not complete may still add. */
function leftAfter({ ledger, isRead, sums: { rangeOf } }: Walk, { to }: Block, frame: Frame): Move['left'] {
  const waiting = ledger.parts.filter(({ first }) => first >= to);
  const begun = frame.begun.map(({ part, node }) => ({ sums: part.sums, range: rangeOf(node) }));
  return ledger.sums.map((_, place) =>
    isRead(frame.kinds, place) ? rangeSum(rangesOf([...waiting, ...begun], place)) : undefined,
  );
}

/** Between what the sums lie so far. */
function reachedBy({ ledger }: Walk, frames: readonly Frame[]): readonly Range[] {
  return ledger.sums.map((_, place) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { leads } of frames) {
      for (const { sums } of leads.values()) {
        least = Math.min(least, sums[place] ?? 0);
        most = Math.max(most, sums[place] ?? 0);
      }
    }
    return { least, most };
  });
}

function classesOf(lead: LeadSoFar): Path['classes'] {
  const classes = new Map<number, number>();
  for (let { before } = lead; before !== undefined; before = before.lead.before) {
    for (const [variable, index] of before.outcome.classes) classes.set(variable, index);
  }
  return classes;
}

function parted<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
