import type { ScoringRuleDocument } from '../../../../src/generated/documents.ts';
import type { Random } from '../../../../src/support/random.ts';
import { shuffled } from '../../../analyze/generate/drawn.ts';
import { splitRule } from '../../../analyze/generate/refactor/split-rule.ts';
import { isRecord } from '../../../analyze/generate/tree.ts';
import { rewriteOne } from './document-sites.ts';
import type { Rewriting } from './rewriting.ts';
import { documentsOf, fieldsOf, type WrittenFile } from './written-file.ts';

/** Ways of writing points and routes. */
export const scoresAndRoutes: Readonly<Record<string, Rewriting>> = {
  'rule of points in two': (files, random) => {
    const fields = fieldsOf(files);
    return rewriteOne(
      files,
      random,
      ({ document, path }) => document['kind'] === 'scoring' && path.at(-1) === 'rules',
      ({ value, document }) => {
        const scale = typeof document['scale'] === 'number' ? document['scale'] : 0;
        return withSplitRule(value, { fields, scale, random });
      },
    );
  },
  'exclusive choices in another order': (files, random) =>
    rewriteOne(
      files,
      random,
      ({ path, value }) => path.at(-1) === 'exclusive' && Array.isArray(value) && areDisjoint(value),
      ({ value }) => (Array.isArray(value) ? shuffled(value, random) : value),
    ),
  'route in two': routeInTwo,
};

function withSplitRule(rules: unknown, splitting: Parameters<typeof splitRule>[1]): unknown {
  if (!isRecord(rules)) return rules;
  const chosen = splitting.random.pick(Object.keys(rules));
  return Object.fromEntries(
    Object.entries(rules).flatMap(([id, rule]) => {
      if (id !== chosen) return [[id, rule]];
      // The boundary: under `rules` of a scoring stand rules of points.
      const parts = splitRule(rule as ScoringRuleDocument, splitting);
      return parts.map((part, index): [string, unknown] => [
        index === 0 ? id : `${id}-more`,
        titled(part, rule),
      ]);
    }),
  );
}

/** A title belongs to each rule, and to each choice, where the rule has one. */
function titled(part: ScoringRuleDocument, rule: unknown): unknown {
  if (!isRecord(rule) || rule['title'] === undefined) return part;
  const { title } = rule;
  if (!('exclusive' in part) || 'exclusive' in rule) return { ...part, title };
  return { title, exclusive: part.exclusive.map((choice) => ({ ...choice, title })) };
}

/** Values of one field, none of them in two choices. */
function areDisjoint(choices: readonly unknown[]): boolean {
  const read = choices.map((choice) => {
    const when = isRecord(choice) ? choice['when'] : undefined;
    const [[field, test] = [], ...more] = isRecord(when) ? Object.entries(when) : [];
    if (more.length > 0 || !isRecord(test)) return undefined;
    const values = Array.isArray(test['in'])
      ? test['in']
      : test['eq'] === undefined
        ? undefined
        : [test['eq']];
    return values && { field, values: values.map(String) };
  });
  const values = read.flatMap((each) => each?.values ?? []);
  return (
    read.every((each) => each !== undefined && each.field === read[0]?.field) &&
    new Set(values).size === values.length
  );
}

/** Where no pool hands a lead on: a part of the leads of a rule is sent to the same place one rule earlier. */
function routeInTwo(files: readonly WrittenFile[], random: Random): readonly WrittenFile[] | undefined {
  const handsOn = documentsOf(files).some(
    ({ kind, pools }) =>
      kind === 'routing' && isRecord(pools) && JSON.stringify(pools).includes('"onEmpty":"nextRule"'),
  );
  const field = random.pick(Object.keys(fieldsOf(files)));
  return rewriteOne(
    files,
    random,
    ({ document, path, value }) =>
      !handsOn &&
      document['kind'] === 'routing' &&
      path.length === 1 &&
      path[0] === 'rules' &&
      Array.isArray(value),
    ({ value }) => (Array.isArray(value) ? splitRoute(value, field, random) : value),
  );
}

function splitRoute(rules: readonly unknown[], field: string, random: Random): readonly unknown[] {
  const at = random.below(rules.length);
  const rule = rules[at];
  if (!isRecord(rule)) return rules;
  const part = {
    ...rule,
    id: `${String(rule['id'])}-first`,
    when: { all: [rule['when'], { [field]: { exists: true } }] },
  };
  return rules.toSpliced(at, 0, part);
}
