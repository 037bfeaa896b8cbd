import { attributesRead } from '../../criteria/attributes-read.ts';
import type { Scoring, ScoringRule } from '../../model/scoring.ts';

/** The attributes that each group of a scoring reads: the partial sums of those that are begun have to be remembered. */
export function sumsOfGroups({ dimensions }: Scoring): readonly ReadonlySet<string>[] {
  return dimensions
    .flatMap(({ groups }) => groups)
    .map(({ rules }) => new Set(rules.flatMap(readBy)))
    .filter(({ size }) => size > 0);
}

function readBy(rule: ScoringRule): readonly string[] {
  if (rule.kind === 'attribute') return attributesRead(rule.when);
  return rule.kind === 'exclusive' ? rule.choices.flatMap(({ when }) => attributesRead(when)) : [];
}
