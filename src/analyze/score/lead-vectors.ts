import type { Path } from '../diagram/cheapest.ts';
import { variablesIn } from '../diagram/cheapest.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { Space } from '../space/space.ts';
import { blocksOf } from './blocks/blocks.ts';
import { ledgerOf } from './blocks/ledger.ts';
import { type WalkedLead, walk } from './blocks/walk.ts';
import type { LeadSum } from './lead-sum.ts';
import type { Range } from './ranges.ts';
import type { Scene } from './scene.ts';
import { type Asked, sumsAsked } from './sums-asked.ts';
import type { LeadVerdict } from './verdict-plan.ts';

/** Leads that cannot be told apart once their events are known: what they add to each column, and the cheapest of them. */
export interface LeadVector {
  readonly cost: number;
  /** By column; 0 where the kind no longer depends on it. */
  readonly values: readonly number[];
  readonly classes: Path['classes'];
}

/** By what is left to ask of a kind; the cheapest first. */
export type LeadVectors = ReadonlyMap<Node, readonly LeadVector[]>;

export interface LeadColumn {
  /** What the lead itself adds: the sum of these. */
  readonly sums: readonly LeadSum[];
  /** Sums beyond this range cannot be told from its ends. */
  readonly care: Range;
  /** The verdict variables that look at it. */
  readonly readers: readonly number[];
  /** Told apart for every kind. */
  readonly isAlways: boolean;
}

/** All vectors of the leads whose kind is not 0. Where a kind does not depend on a column any more, it is not told apart. */
export function leadVectors(
  scene: Scene,
  kinds: Node,
  verdicts: readonly LeadVerdict[],
  columns: readonly LeadColumn[],
): LeadVectors {
  const { space, rangeOf, budget } = scene;
  const { diagrams } = space;
  const asks = openAsks(space);
  const asked = sumsAsked(verdicts, columns);
  const ledger = ledgerOf(diagrams, rangeOf, asked.sums);
  const parts = ledger.parts.map(({ node }) => node);
  const end = firstOfEvents(space);
  const leads = walk({
    space,
    kinds,
    ledger,
    sums: { diagrams, rangeOf, budget },
    blocks: parts.length === 0 ? [{ from: 0, to: end }] : blocksOf(diagrams, kinds, parts, end),
    isRead: (left, sum) =>
      left !== 0 &&
      (asked.isAlways[sum] === true || (asked.readers[sum] ?? []).some((reader) => asks(left, reader))),
  });
  return vectorsOf({ scene, asks, asked, verdicts, columns }, leads);
}

type Asks = (node: Node, variable: number) => boolean;

function openAsks({ diagrams }: Space): Asks {
  const known = new Map<Node, ReadonlySet<number>>();
  return (node, variable) => {
    const asked = known.get(node) ?? new Set(variablesIn(diagrams, node));
    known.set(node, asked);
    return asked.has(variable);
  };
}

/** The first variable that the lead itself does not decide. */
function firstOfEvents({ variables }: Space): number {
  const first = variables.findIndex(({ kind }) => kind === 'signal' || kind === 'points' || kind === 'label');
  return first < 0 ? variables.length : first;
}

/** How walked leads are read. */
interface ReadingOf {
  readonly scene: Scene;
  readonly asks: Asks;
  readonly asked: Asked;
  readonly verdicts: readonly LeadVerdict[];
  readonly columns: readonly LeadColumn[];
}

function vectorsOf(reading: ReadingOf, leads: readonly WalkedLead[]): LeadVectors {
  const free = reading.scene.space.costs.reduce((sum, ofClasses) => sum + Math.min(...ofClasses), 0);
  const groups = new Map<Node, Map<string, LeadVector>>();
  for (const lead of leads) {
    const left = leftOf(reading, lead);
    if (left === 0) continue;
    const values = reading.columns.map((column, place) => pointsAt(reading, { left, lead, column, place }));
    const vectors = groups.get(left) ?? new Map<string, LeadVector>();
    groups.set(left, vectors);
    const key = values.join(' ');
    const cost = free + lead.cost;
    const known = vectors.get(key);
    if (known !== undefined && known.cost <= cost) continue;
    vectors.set(key, {
      cost,
      values,
      get classes() {
        return lead.classes();
      },
    });
  }
  return new Map(
    Array.from(groups, ([left, vectors]) => [
      left,
      [...vectors.values()].sort((one, other) => one.cost - other.cost),
    ]),
  );
}

/** What is left to ask once the verdicts that the lead itself decides are known. */
function leftOf({ scene, asks, asked, verdicts }: ReadingOf, { kinds, sums }: WalkedLead): Node {
  let left = kinds;
  for (const [place, { index, known, classAt }] of verdicts.entries()) {
    if (!asks(left, index)) continue;
    const [points = 0, knownPoints] = asked.ofVerdict[place] ?? [];
    const isKnown = known === undefined || (sums[knownPoints ?? 0] ?? 0) >= known.least;
    left = scene.space.diagrams.restrict(left, index, classAt(sums[points] ?? 0, isKnown));
  }
  return left;
}

interface ColumnOf {
  readonly left: Node;
  readonly lead: WalkedLead;
  readonly column: LeadColumn;
  readonly place: number;
}

function pointsAt({ asks, asked }: ReadingOf, { left, lead, column, place }: ColumnOf): number {
  const { readers, isAlways, care } = column;
  if (!isAlways && !readers.some((reader) => asks(left, reader))) return 0;
  const sum = (asked.ofColumn[place] ?? []).reduce((points, each) => points + (lead.sums[each] ?? 0), 0);
  return Math.min(care.most, Math.max(care.least, sum));
}
