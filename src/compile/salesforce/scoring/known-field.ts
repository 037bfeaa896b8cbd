import { atoms } from '../../../criteria/atoms.ts';
import { attributesRead } from '../../../criteria/attributes-read.ts';
import type { Criterion } from '../../../criteria/criterion.ts';
import { factsOfValues } from '../../../criteria/facts.ts';
import { holds } from '../../../criteria/holds.ts';
import { attainableFit } from '../../../evaluate/score/attainable-fit.ts';
import type {
  AttributeRule,
  Dimension,
  ExclusiveRule,
  Group,
  Scoring,
  ScoringRule,
} from '../../../model/scoring.ts';
import { type Caveat, worstFidelity } from '../../caveat.ts';
import { columnOf } from '../column.ts';
import { presence } from '../formula/attribute-condition.ts';
import { all, always, any, type Condition, caveatsOf } from '../formula/condition.ts';
import { deepest } from '../formula/condition-text.ts';
import { criterionCondition } from '../formula/criterion-condition.ts';
import { argumentLiteral, numberLiteral } from '../formula/literal.ts';
import { type Calculation, calculated, type Workbench } from '../workbench.ts';
import { pointsIf } from './attribute-terms.ts';
import { clampText, summed } from './summed.ts';

/** The field that says how many of the attainable fit points can be judged (semantics §3, Fit). */
export interface KnownField {
  readonly name: string;
  readonly fields: readonly string[];
  readonly caveats: readonly Caveat[];
}

/** Attainable fit points without the unknown rules: those that are false and read a missing attribute. */
export function knownField(workbench: Workbench, scoring: Scoring, fit: Dimension): KnownField {
  const groups = fit.groups.map((group) => knownGroup(workbench, scoring, group));
  const sum = groups.map(({ text }) => text).join(' + ');
  const name = add(workbench, scoring, 'known', {
    label: 'Fit points that can be judged',
    says: { of: 'known', scoring: scoring.id },
    formula: clampText(sum === '' ? '0' : sum, maxOnly(fit), argumentLiteral),
  });
  return {
    name,
    fields: [name, ...groups.flatMap(({ fields }) => fields)],
    caveats: groups.flatMap(({ caveats }) => caveats),
  };
}

interface KnownGroup {
  readonly text: string;
  readonly fields: readonly string[];
  readonly caveats: readonly Caveat[];
}

function knownGroup(workbench: Workbench, scoring: Scoring, group: Group): KnownGroup {
  const rules = group.rules.map((rule) => knownTerm(workbench, group, rule));
  const parts = summed(
    rules.map(({ text }, index) => ({ id: `${index}`, terms: text === '0' ? [] : [text] })),
  );
  const caveats = rules.flatMap((rule) => rule.caveats);
  const names = parts.map(({ formula }, index) =>
    add(workbench, scoring, `known-${group.id}${index === 0 ? '' : `-${index + 1}`}`, {
      label: `Known: ${workbench.words(group.title)}`,
      formula,
    }),
  );
  const text = names.length === 0 ? '0' : clampText(names.join(' + '), maxOnly(group), argumentLiteral);
  return { text, fields: names, caveats };
}

function maxOnly({ max }: { readonly max?: number }): { readonly max?: number } {
  return max === undefined ? {} : { max };
}

interface KnownTerm {
  readonly text: string;
  readonly caveats: readonly Caveat[];
}

function knownTerm(workbench: Workbench, group: Group, rule: ScoringRule): KnownTerm {
  switch (rule.kind) {
    case 'attribute':
      return knownAttribute(workbench, rule);
    case 'exclusive':
      return knownExclusive(workbench, rule);
    default: {
      const points = attainableFit({ id: 'fit', groups: [{ id: group.id, title: {}, rules: [rule] }] });
      return { text: numberLiteral(points), caveats: [] };
    }
  }
}

function knownAttribute(workbench: Workbench, { points, when }: AttributeRule): KnownTerm {
  if (points <= 0) return { text: '0', caveats: [] };
  const condition = known(workbench, when, when);
  return { text: pointsIf(workbench, condition, points), caveats: worse(condition) };
}

/** The largest choice that can be judged; every choice once one of them matched. */
function knownExclusive(workbench: Workbench, { choices }: ExclusiveRule): KnownTerm {
  const matched: Criterion = { op: 'any', of: choices.map(({ when }) => when) };
  const most = new Map<string, { points: number; when: Criterion }>();
  for (const { points, when } of choices) {
    const attributes = attributesRead(when).toSorted().join(' ');
    if (points > (most.get(attributes)?.points ?? 0)) most.set(attributes, { points, when });
  }
  const terms = [...most.values()].map(({ points, when }) => {
    const condition = known(workbench, when, matched);
    const text = pointsIf(workbench, condition, points, most.size === 1 ? deepest - 1 : deepest - 2);
    return { text, caveats: worse(condition) };
  });
  const texts = terms.map(({ text }) => text);
  return {
    text: texts.length < 2 ? (texts[0] ?? '0') : `MAX(${texts.join(', ')})`,
    caveats: terms.flatMap(({ caveats }) => caveats),
  };
}

/** `matched` holds, or nothing that `when` reads is missing. */
function known(workbench: Workbench, when: Criterion, matched: Criterion): Condition {
  const { fields } = workbench.agreement;
  const read = attributesRead(when).flatMap((id) => {
    const field = fields[id];
    return field === undefined || field.type === 'set' ? [] : [field];
  });
  const present = all(read.map((field) => presence(columnOf(workbench, field))));
  if (present.kind === 'constant') return present;
  const answer = answerWithout(
    workbench,
    matched,
    read.map(({ id }) => id),
  );
  if (answer !== undefined) return answer ? always : present;
  return any([criterionCondition(workbench, matched), present]);
}

/** What the criterion answers when the only attribute it reads is missing; undefined when it asks for more. */
function answerWithout(
  workbench: Workbench,
  criterion: Criterion,
  read: readonly string[],
): boolean | undefined {
  const asked = [...atoms(criterion)];
  const [only] = read;
  const single = asked.every(({ atom }) => 'attribute' in atom && atom.attribute === only);
  if (!single || read.length !== 1) return undefined;
  return holds(criterion, factsOfValues({ attributes: workbench.agreement.fields, values: {}, today: 0 }));
}

function worse(condition: Condition): readonly Caveat[] {
  return worstFidelity(caveatsOf(condition)) === 'exact' ? [] : caveatsOf(condition);
}

function add(
  workbench: Workbench,
  scoring: Scoring,
  word: string,
  calculation: Pick<Calculation, 'formula' | 'label' | 'says'>,
): string {
  const words = scoring.isDefault ? [word] : [scoring.id, word];
  return workbench.add(
    calculated({
      name: workbench.fieldName(`${word}/${scoring.id}`, words),
      ...calculation,
      description: 'Fit points attainable by the rules whose attributes are known.',
      type: { type: 'Number', scale: 0 },
    }),
  );
}
