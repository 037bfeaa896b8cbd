import type { ScoringRule } from '../../model/scoring.ts';

const names = new Set(['id', 'title', 'place', 'owner', 'rationale', 'list']);

/** Equal for what is read alike, whatever it is called and wherever it stands. */
export function meaningOf(read: unknown): string {
  return JSON.stringify(read, (key, value: unknown) => (names.has(key) ? undefined : value));
}

/** The rules of each side that the other does not have as often. */
export function withoutEqual(
  before: readonly ScoringRule[],
  after: readonly ScoringRule[],
): readonly [readonly ScoringRule[], readonly ScoringRule[]] {
  return [without(before, after), without(after, before)];
}

function without(rules: readonly ScoringRule[], others: readonly ScoringRule[]): readonly ScoringRule[] {
  const left = new Map<string, number>();
  for (const rule of others) left.set(meaningOf(rule), (left.get(meaningOf(rule)) ?? 0) + 1);
  return rules.filter((rule) => {
    const count = left.get(meaningOf(rule)) ?? 0;
    left.set(meaningOf(rule), count - 1);
    return count <= 0;
  });
}
