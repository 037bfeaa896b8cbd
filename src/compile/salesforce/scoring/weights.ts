import { atoms } from '../../../criteria/atoms.ts';
import type { Dimension, Scoring, ScoringRule } from '../../../model/scoring.ts';
import { formatScaledDecimal } from '../../../support/scaled-decimal.ts';
import { apiNames } from '../api-name.ts';
import type { MetadataRecord, MetadataType } from '../metadata-type.ts';
import type { Workbench } from '../workbench.ts';

/** One number of a scoring model and where it stands. */
interface Weight {
  /** Words of its id, from the outside in. */
  readonly path: readonly string[];
  readonly label: string;
  readonly kind: string;
  readonly dimension?: string;
  /** Scaled. */
  readonly points?: number;
  /** Share of the attainable points, as a fraction. */
  readonly share?: string;
}

/** Points, bounds and thresholds of all scoring models as custom metadata, for people, reports and integrations. */
export function weights(workbench: Workbench): MetadataType {
  const types = apiNames(workbench.configuration.prefix);
  const fields = apiNames(workbench.configuration.prefix);
  const records = apiNames(workbench.configuration.prefix);
  const name = (id: string): string => `${fields.of(id, [id])}__c`;
  const scorings = Object.values(workbench.agreement.scorings);
  const scale = Math.max(0, ...scorings.map((scoring) => scoring.scale));
  const record = (scoring: Scoring, weight: Weight): MetadataRecord => ({
    name: records.of([scoring.id, ...weight.path].join('/'), weight.path),
    label: weight.label,
    values: {
      [name('scoring')]: scoring.id,
      [name('kind')]: weight.kind,
      [name('dimension')]: weight.dimension,
      [name('rule')]: weight.path.join('/'),
      [name('points')]:
        weight.points === undefined ? undefined : formatScaledDecimal(weight.points, scoring.scale),
      [name('share')]: weight.share,
    },
  });
  return {
    name: types.of('weight', ['weight']),
    label: 'Weight',
    plural: 'Weights',
    description: 'Points, bounds and thresholds of the scoring. Formulas hold the same numbers themselves.',
    fields: [
      { name: name('scoring'), label: 'Scoring' },
      { name: name('kind'), label: 'Kind' },
      { name: name('dimension'), label: 'Dimension' },
      { name: name('rule'), label: 'Rule' },
      { name: name('points'), label: 'Points', scale },
      { name: name('share'), label: 'Share' },
    ],
    records: scorings.flatMap((scoring) =>
      weightsOf(workbench, scoring).map((weight) => record(scoring, weight)),
    ),
  };
}

function weightsOf(workbench: Workbench, scoring: Scoring): readonly Weight[] {
  const { dimensions, bands, grades, total } = scoring;
  return [
    ...dimensions.flatMap((dimension) => [
      ...bounds([dimension.id], dimension.id, dimension),
      ...dimension.groups.flatMap((group) => [
        ...bounds([dimension.id, group.id], dimension.id, group),
        ...group.rules.flatMap((rule) => ruleWeights(workbench, dimension, group.id, rule)),
      ]),
    ]),
    ...bounds(['total'], 'total', total),
    ...bands.map(({ from, id }) => ({
      path: ['band', id],
      label: `Band ${id}`,
      kind: 'band',
      dimension: 'engagement',
      points: from ?? 0,
    })),
    ...grades.map(({ from, id }) => ({
      path: ['grade', id],
      label: `Grade ${id}`,
      kind: 'grade',
      dimension: 'fit',
      share: from === undefined ? '0' : `${from.numerator}/${from.denominator}`,
    })),
    ...(scoring.isDefault ? stageThresholds(workbench) : []),
  ];
}

function bounds(
  path: readonly string[],
  dimension: string,
  { max, min }: { readonly max?: number; readonly min?: number },
): readonly Weight[] {
  const bound = (kind: 'maximum' | 'minimum', points: number | undefined): readonly Weight[] =>
    points === undefined
      ? []
      : [{ path: [...path, kind], label: `${path.join(' ')}: ${kind}`, kind, dimension, points }];
  return [...bound('minimum', min), ...bound('maximum', max)];
}

function ruleWeights(
  workbench: Workbench,
  { id: dimension }: Dimension,
  group: string,
  rule: ScoringRule,
): readonly Weight[] {
  const path = [dimension, group, rule.id];
  const label = workbench.words(rule.title);
  const weight = (points: number, kind: string, more: readonly string[] = []): Weight => ({
    path: [...path, ...more],
    label: [label, ...more].join(': '),
    kind,
    dimension,
    points,
  });
  switch (rule.kind) {
    case 'attribute':
      return [weight(rule.points, 'rule')];
    case 'exclusive':
      return rule.choices.map(({ id, points }) => weight(points, 'choice', [id]));
    case 'inactivity':
      return [weight(-rule.per, 'inactivity')];
    case 'event':
      return rule.count.mode === 'tiers'
        ? rule.count.tiers.map(({ from, points }) => weight(points, 'tier', [`from-${from}`]))
        : [weight(rule.points, 'event')];
    default:
      return rule satisfies never;
  }
}

/** The points that stages ask for; what is asked twice in the same way is numbered. */
function stageThresholds({ agreement }: Workbench): readonly Weight[] {
  return agreement.lifecycle.stages.flatMap(({ entry, id }) => {
    const asked = [entry.require, entry.threshold].flatMap((criterion) =>
      criterion === undefined ? [] : [...atoms(criterion)],
    );
    const tests = asked.flatMap(({ atom }) =>
      atom.op === 'total' || atom.op === 'fit' || atom.op === 'engagement' ? [atom] : [],
    );
    return tests.map(({ comparison, op, value }, index): Weight => {
      const before = tests.slice(0, index).filter((one) => one.op === op && one.comparison === comparison);
      const number = before.length === 0 ? [] : [String(before.length + 1)];
      return {
        path: ['stage', id, op, comparison, ...number],
        label: `${id}: ${op}`,
        kind: `stage ${comparison}`,
        dimension: op,
        points: value,
      };
    });
  });
}
