import type { Agreement } from '../../model/agreement.ts';
import type { Bounds, Dimension, Group, ScoringRule } from '../../model/scoring.ts';
import { variablesIn } from '../diagram/cheapest.ts';
import type { Node } from '../diagram/diagrams.ts';
import { minus, plus } from '../diagram/operations.ts';
import { addUp } from '../score/add-up.ts';
import { isLeadRule } from '../score/lead-points.ts';
import { pointsOfRule } from '../score/rule-points.ts';
import type { Scene } from '../score/scene.ts';
import type { SideScoring } from '../score/side-scoring.ts';
import { meaningText } from './meaning-text.ts';

/**
 * Whether it is seen without looking at leads that every lead has the same points in both versions: what both have is
 * taken away, rule against rule and each only once; what is left has to add up to the same, group by group and there
 * attribute by attribute. `false` says nothing.
 */
export function haveSameScores({ sides: [before, after] }: Scene): boolean {
  const [older, newer] = [before?.scoring, after?.scoring];
  if (older === undefined || newer === undefined) return older === newer;
  if (consentsText(before?.agreement) !== consentsText(after?.agreement)) return false;
  if (older.scoring.scale !== newer.scoring.scale) return false;
  if (boundsText(older.scoring.total) !== boundsText(newer.scoring.total)) return false;
  return everyAlike(older.scoring.dimensions, newer.scoring.dimensions, (one, other) =>
    sameDimension(older, newer, one, other),
  );
}

function sameDimension(older: SideScoring, newer: SideScoring, one?: Dimension, other?: Dimension): boolean {
  if (boundsText(one) !== boundsText(other)) return false;
  return everyAlike(one?.groups ?? [], other?.groups ?? [], (group, same) =>
    sameGroup(older, newer, group, same),
  );
}

function sameGroup(older: SideScoring, newer: SideScoring, one?: Group, other?: Group): boolean {
  if (boundsText(one) !== boundsText(other)) return false;
  const [gone, come] = withoutCommon(one?.rules ?? [], other?.rules ?? []);
  if (![...gone, ...come].every(isLeadRule)) return false;
  const left = [...nodesOf(gone, older), ...nodesOf(come, newer).map((node) => negative(node, newer))];
  return addUp(older.sums, byAttributes(older, left)) === 0;
}

/** Sums of what reads the same attributes, without those that are nothing: in a refactoring few are left. */
function byAttributes({ sums: { diagrams } }: SideScoring, nodes: readonly Node[]): readonly Node[] {
  const sums = new Map<string, Node>();
  for (const node of nodes) {
    const key = variablesIn(diagrams, node).join(' ');
    sums.set(key, diagrams.combine(plus, sums.get(key) ?? 0, node));
  }
  return [...sums.values()].filter((sum) => sum !== 0);
}

/** What has no counterpart on the other side; a rule written twice needs two. */
function withoutCommon(
  one: readonly ScoringRule[],
  other: readonly ScoringRule[],
): readonly [readonly ScoringRule[], readonly ScoringRule[]] {
  const left = [...other];
  const gone = one.filter((rule) => {
    const at = left.findIndex((same) => ruleText(same) === ruleText(rule));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [gone, left];
}

function nodesOf(rules: readonly ScoringRule[], { sums }: SideScoring): readonly Node[] {
  return rules.filter(isLeadRule).map((rule) => pointsOfRule(rule, sums));
}

function negative(node: Node, { sums: { diagrams } }: SideScoring): Node {
  return diagrams.combine(minus, 0, node);
}

function ruleText(rule: ScoringRule): string {
  return meaningText(unnamed(rule));
}

/** A rule without what it is called and who answers for it; so are its choices. */
function unnamed(rule: ScoringRule): unknown {
  const { id: _, owner: _owner, ...rest } = rule;
  if (rest.kind !== 'exclusive') return rest;
  return { ...rest, choices: rest.choices.map(({ when, points }) => ({ when, points })) };
}

/** Things of one name are compared, and those that only one side has with nothing. */
function everyAlike<Thing extends { readonly id: string }>(
  ones: readonly Thing[],
  others: readonly Thing[],
  alike: (one: Thing | undefined, other: Thing | undefined) => boolean,
): boolean {
  const ids = new Set([...ones, ...others].map(({ id }) => id));
  return [...ids].every((id) =>
    alike(
      ones.find((one) => one.id === id),
      others.find((other) => other.id === id),
    ),
  );
}

function boundsText(bounds: Bounds | undefined): string {
  return JSON.stringify([bounds?.min ?? null, bounds?.max ?? null]);
}

/** Which events are selected depends on the consent that their signals need. */
function consentsText(agreement: Agreement | undefined): string {
  const signals = Object.values(agreement?.signals ?? {});
  return JSON.stringify(signals.flatMap(({ id, consent }) => (consent === undefined ? [] : [[id, consent]])));
}
