import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Bounds, Decay, EventRule, Scoring } from '../../../src/model/scoring.ts';

/** A change of an agreement that an engine might make by mistake. */
export type Rewriting = (agreement: Agreement) => Agreement;

/** Every criterion and every part of one, inner parts first. */
export function inCriteria(change: (test: Criterion) => Criterion): Rewriting {
  return everywhere((node) => (isCriterion(node) ? change(node) : node));
}

/** Criteria of one kind. */
export function inTests<Op extends Criterion['op']>(
  op: Op,
  change: (test: Extract<Criterion, { readonly op: Op }>) => Criterion,
): Rewriting {
  const isThis = (test: Criterion): test is Extract<Criterion, { readonly op: Op }> => test.op === op;
  return inCriteria((test) => (isThis(test) ? change(test) : test));
}

export function inEventRules(change: (rule: EventRule) => EventRule): Rewriting {
  return everywhere((node) => (isEventRule(node) ? change(node) : node));
}

export function inDecays(change: (decay: Decay) => Decay): Rewriting {
  return inEventRules((rule) => ({ ...rule, decay: change(rule.decay) }));
}

/** Every value under a key. */
export function underKey(key: string, change: (value: unknown) => unknown): Rewriting {
  return everywhere((node) =>
    isRecord(node) && Object.hasOwn(node, key) ? { ...node, [key]: change(node[key]) } : node,
  );
}

export function inScorings(change: (scoring: Scoring) => Scoring): Rewriting {
  return (agreement) => ({
    ...agreement,
    scorings: Object.fromEntries(
      Object.entries(agreement.scorings).map(([id, scoring]) => [id, change(scoring)]),
    ),
  });
}

/** Without the key, wherever it stands. */
export function without(key: string): Rewriting {
  return everywhere((node) =>
    isRecord(node) ? Object.fromEntries(Object.entries(node).filter(([own]) => own !== key)) : node,
  );
}

/** Groups or dimensions without least and most points. */
export function unbounded(parts: unknown): unknown {
  return isListOf<Bounds>(parts) ? parts.map(({ min, max, ...part }) => part) : parts;
}

export function reversed(list: unknown): unknown {
  return Array.isArray(list) ? list.toReversed() : list;
}

export function plusOne(value: unknown): unknown {
  return typeof value === 'number' ? value + 1 : value;
}

function everywhere(change: (node: unknown) => unknown): Rewriting {
  // Mistakes keep the form of what they change, which the compiler cannot see.
  return (agreement) => changed(agreement, change) as Agreement;
}

function changed(node: unknown, change: (node: unknown) => unknown): unknown {
  if (Array.isArray(node)) return node.map((part) => changed(part, change));
  if (!isRecord(node)) return node;
  return change(Object.fromEntries(Object.entries(node).map(([key, part]) => [key, changed(part, change)])));
}

function isRecord(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function isCriterion(node: unknown): node is Criterion {
  return isRecord(node) && 'op' in node;
}

function isEventRule(node: unknown): node is EventRule {
  return isRecord(node) && node['kind'] === 'event';
}

function isListOf<T>(value: unknown): value is readonly T[] {
  return Array.isArray(value);
}
