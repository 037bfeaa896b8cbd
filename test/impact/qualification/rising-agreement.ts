import { type Atom, isConnective } from '../../../src/criteria/atoms.ts';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import { defaultScoring } from '../../../src/evaluate/default-scoring.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Scoring, ScoringRule } from '../../../src/model/scoring.ts';

/** The same agreement turned so that more points can only help: whatever asks for few of them asks for many. */
export function risingAgreement(agreement: Agreement): Agreement {
  const scoring = defaultScoring(agreement);
  const rising = (criterion: Criterion, negated = false): Criterion => {
    if (!isConnective(criterion)) return risingAtom(criterion, negated);
    const inner = criterion.op === 'none' ? !negated : negated;
    return { ...criterion, of: criterion.of.map((part) => rising(part, inner)) };
  };
  const { stages, gates } = agreement.lifecycle;
  return {
    ...agreement,
    scorings: scoring === undefined ? {} : { [scoring.id]: ofFieldsAndEvents(scoring) },
    lifecycle: {
      ...agreement.lifecycle,
      gates: gates.map((gate) =>
        gate.when === undefined ? gate : { ...gate, when: rising(gate.when, true) },
      ),
      stages: stages.map((stage) => {
        const { require, threshold } = stage.entry;
        return {
          ...stage,
          entry: {
            ...stage.entry,
            ...(require && { require: rising(require) }),
            ...(threshold && { threshold: rising(threshold) }),
          },
        };
      }),
    },
  };
}

function risingAtom(atom: Atom, negated: boolean): Criterion {
  const comparison = negated ? 'lt' : 'gte';
  switch (atom.op) {
    case 'total':
    case 'fit':
    case 'engagement':
      return { ...atom, comparison };
    case 'grade':
    case 'band':
    case 'cell':
    case 'outcome':
      return { op: 'engagement', comparison, value: 3 };
    default:
      return atom;
  }
}

/** Fit by fields alone, and nowhere points for what a lead does by way of criteria. */
function ofFieldsAndEvents(scoring: Scoring): Scoring {
  const dimensions = scoring.dimensions.map((dimension) => ({
    ...dimension,
    groups: dimension.groups.map((group) => ({
      ...group,
      rules: group.rules.filter((rule) =>
        isOfEvents(rule) ? dimension.id !== 'fit' : criteriaOf(rule).every(asksFields),
      ),
    })),
  }));
  return { ...scoring, dimensions };
}

function isOfEvents({ kind }: ScoringRule): boolean {
  return kind === 'event' || kind === 'inactivity';
}

function criteriaOf(rule: ScoringRule): readonly Criterion[] {
  if (rule.kind === 'attribute') return [rule.when];
  return rule.kind === 'exclusive' ? rule.choices.map(({ when }) => when) : [];
}

function asksFields(criterion: Criterion): boolean {
  return isConnective(criterion) ? criterion.of.every(asksFields) : 'attribute' in criterion;
}
