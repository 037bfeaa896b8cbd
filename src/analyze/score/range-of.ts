import type { UnknownReason } from '../answer.ts';
import { within } from '../budget.ts';
import type { Node } from '../diagram/diagrams.ts';
import { abstractionOf } from './abstraction.ts';
import type { Restriction } from './event-columns.ts';
import { type FoundLead, leadsOfPair } from './found-lead.ts';
import type { PointsOfColumns } from './joint-column.ts';
import { openColumns, type PlaceColumns } from './joint-column.ts';
import { type Pair, pairsByPoints } from './pairing.ts';
import { type Prepared, type PreparedCase, prepare } from './prepare.ts';
import type { Scene } from './scene.ts';

/** The fewest and the most points there are, each with the cheapest lead that has them. */
export type PointsRange =
  | { readonly answer: 'range'; readonly least: Extreme; readonly most: Extreme }
  /** No lead of that kind has a score. */
  | { readonly answer: 'none' }
  | { readonly answer: 'unknown'; readonly reason: UnknownReason };

export interface Extreme {
  /** Scaled. */
  readonly points: number;
  readonly lead: FoundLead;
  /** No lead goes beyond; the points themselves but where a construct was replaced by a larger one. */
  readonly bound: number;
}

export interface RangeOptions {
  /** Only of leads for which this diagram says yes. */
  readonly where?: Node;
  readonly restriction?: Restriction;
  /** Whether the evaluator finds the same points of the lead; one it does not confirm is left out. */
  readonly isReal?: (lead: FoundLead, points: number) => boolean;
}

/** How the points come about, from columns that are placed as they are needed. */
export type PlacePoints = (placeColumns: PlaceColumns) => PointsOfColumns;

export function rangeOf(scene: Scene, place: PlacePoints, options: RangeOptions = {}): PointsRange {
  const { diagrams, possible } = scene.space;
  const columns = openColumns();
  const ended = within(() => {
    const points = place(columns.placeColumns);
    const kinds = diagrams.both(possible, options.where ?? 1);
    const prepared = prepare(scene, withoutObjection(scene, kinds), options.restriction ?? {}, { columns });
    return rangeIn(scene, prepared, points, options.isReal ?? (() => true));
  });
  return 'found' in ended ? ended.found : { answer: 'unknown', reason: { kind: ended.exhausted } };
}

interface Candidate {
  readonly pair: Pair;
  readonly of: PreparedCase;
}

function rangeIn(
  scene: Scene,
  { plan, cases, failures: [failure] }: Prepared,
  { pointsOf }: PointsOfColumns,
  isReal: (lead: FoundLead, points: number) => boolean,
): PointsRange {
  if (failure !== undefined) return { answer: 'unknown', reason: failure };
  const best = new Map<number, Candidate>();
  for (const of of cases) {
    const pairs = new Map<number, Pair>();
    const { diagrams } = scene.space;
    pairsByPoints({ diagrams, budget: scene.budget, ...of, together: plan.together }, pointsOf, pairs);
    for (const [points, pair] of pairs) offer(best, points, { pair, of });
  }
  const ascending = [...best].sort(([left], [right]) => left - right);
  if (ascending.length === 0) return { answer: 'none' };
  const least = firstReal(ascending, isReal);
  const most = firstReal(ascending.toReversed(), isReal);
  return least === undefined || most === undefined
    ? { answer: 'unknown', reason: abstractionOf(scene, cases) }
    : { answer: 'range', least, most };
}

function offer(best: Map<number, Candidate>, points: number, candidate: Candidate): void {
  const known = best.get(points);
  if (known === undefined || costOf(candidate) < costOf(known)) best.set(points, candidate);
}

function costOf({ pair, of }: Candidate): number {
  return pair.cost + of.ofCase.cost;
}

/** Points are given up when so many in a row have no real lead. */
const mostTries = 64;

function firstReal(
  candidates: readonly (readonly [number, Candidate])[],
  isReal: (lead: FoundLead, points: number) => boolean,
): Extreme | undefined {
  const bound = candidates[0]?.[0] ?? 0;
  for (const [points, { pair, of }] of candidates.slice(0, mostTries)) {
    for (const lead of leadsOfPair(of, pair)) if (isReal(lead, points)) return { points, lead, bound };
  }
  return undefined;
}

/** Under an objection there is no score. */
function withoutObjection({ space }: Scene, kinds: Node): Node {
  const objection = space.variables.findIndex(({ kind }) => kind === 'objection');
  return space.diagrams.choose(space.diagrams.branch(objection, [0, 1]), 0, kinds);
}
