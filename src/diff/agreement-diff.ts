import type { SharedBudget } from '../analyze/budget.ts';
import { compare } from '../analyze/compare/compare.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Ownership, Side } from '../model/text.ts';
import { compareCodePoints } from '../support/code-points.ts';
import { type Change, type ChangedThing, categories, thingName } from './change.ts';
import type { ChangeRule, FoundChange } from './change-rule.ts';
import type { ComparedVersions } from './compared-versions.ts';
import { type ObjectPair, objectPairs } from './objects/object-pair.ts';
import { changeRules } from './rules/index.ts';

/** What a newer agreement does otherwise, by what it does and not by how it is written. */
export interface AgreementDiff {
  /** The weightiest first, then by category and object. */
  readonly changes: readonly Change[];
  readonly versions: ComparedVersions;
}

/** Compares two versions; the older one stands in the newer one's names already. */
export function diffAgreements(before: Agreement, after: Agreement, budget: SharedBudget): AgreementDiff {
  const pairs = objectPairs(before, after, budget);
  const proof = compare(before, { ...after, invariants: agreedInvariants(after, pairs) }, budget);
  const versions: ComparedVersions = { before, after, pairs, proof };
  const changes = changeRules.flatMap((rule) =>
    Array.from(rule.find(versions), (found) => changeOf(rule, found, versions)),
  );
  return { changes: changes.sort(byWeight), versions };
}

/** Those that held before: one that comes with a change must not hide what else it does to leads. */
function agreedInvariants({ invariants }: Agreement, pairs: readonly ObjectPair[]): Agreement['invariants'] {
  const others = new Set(
    pairs.flatMap(({ noun, id, changed }) => (noun === 'invariant' && changed.size > 0 ? [id] : [])),
  );
  return Object.fromEntries(Object.entries(invariants).filter(([id]) => !others.has(id)));
}

function changeOf(
  { code, category, severity }: ChangeRule,
  { because = [], loses = [], message, signers, thing, witnesses = [] }: FoundChange,
  versions: ComparedVersions,
): Change {
  const { noun, id, place, standsIn } = thing;
  const stood = versions.pairs.find(({ after }) => after?.place === place)?.before?.place;
  const signing = new Set<Side>([...loses, ...(signers ?? ownersOf({ noun, id }, because, versions))]);
  const wanted = { error: bothSides, warning: inOrder(signing), info: [] }[severity];
  return {
    code,
    category,
    severity,
    object: { noun, id },
    place,
    standsIn,
    ...(stood && { stood }),
    message,
    loses: inOrder(new Set(loses)),
    signers: wanted,
    because: because.map((pair) => ({ noun: pair.noun, id: pair.id })),
    witnesses,
  };
}

/**
 * Those who answer for it in either version, for nobody gets rid of an owner by naming another one; of what leads show,
 * those who answer for what is behind it.
 */
function ownersOf(
  { noun, id }: ChangedThing,
  because: readonly ObjectPair[],
  { pairs }: ComparedVersions,
): readonly Side[] {
  const own = pairs.filter((pair) => pair.noun === noun && pair.id === id);
  const owners = (own.length > 0 ? own : because).flatMap(({ before, after }) => [
    before?.owner,
    after?.owner,
  ]);
  const named = owners.filter((owner) => owner !== undefined);
  return (named.length === 0 ? (['joint'] as const) : named).flatMap(sidesOf);
}

/** What two departments agreed on is broken by the two of them. */
const bothSides: readonly Side[] = ['marketing', 'sales'];

function sidesOf(owner: Ownership): readonly Side[] {
  return owner === 'joint' ? ['marketing', 'sales'] : [owner];
}

function inOrder(sides: ReadonlySet<Side>): readonly Side[] {
  return (['marketing', 'sales'] as const).filter((side) => sides.has(side));
}

const weights = { error: 0, warning: 1, info: 2 } as const;

function byWeight(left: Change, right: Change): number {
  return (
    weights[left.severity] - weights[right.severity] ||
    categories.indexOf(left.category) - categories.indexOf(right.category) ||
    compareCodePoints(`${left.code} ${thingName(left.object)}`, `${right.code} ${thingName(right.object)}`)
  );
}
