import type { Criterion, PointsTest, SignalTest, VerdictTest } from '../../../criteria/criterion.ts';
import { formatScaledDecimal } from '../../../support/scaled-decimal.ts';
import { noScore, storedByLeadpact } from '../caveat.ts';
import {
  consentField,
  enteredField,
  eventField,
  objectionField,
  pointsField,
  readScoring,
  verdictField,
} from '../stored-field.ts';
import type { Workbench } from '../workbench.ts';
import { type Alternatives, all, any, ask, atLeast, unaskable } from './alternatives.ts';
import { attributeFilters, isYounger } from './attribute-filters.ts';

/** A criterion of the agreement as filters of a segment (semantics §2), or its plain negation. */
export function criterionFilters(
  workbench: Workbench,
  criterion: Criterion,
  isNegated = false,
): Alternatives {
  const parts = (of: readonly Criterion[], turned: boolean): readonly Alternatives[] =>
    of.map((part) => criterionFilters(workbench, part, turned));
  switch (criterion.op) {
    case 'all':
      return isNegated ? any(parts(criterion.of, true)) : all(parts(criterion.of, false));
    case 'any':
      return isNegated ? all(parts(criterion.of, true)) : any(parts(criterion.of, false));
    case 'none':
      return isNegated ? any(parts(criterion.of, false)) : all(parts(criterion.of, true));
    case 'kOf':
      return isNegated
        ? atLeast(criterion.of.length - criterion.k + 1, parts(criterion.of, true))
        : atLeast(criterion.k, parts(criterion.of, false));
    case 'signal':
      return signalFilters(workbench, criterion, isNegated);
    case 'total':
    case 'fit':
    case 'engagement':
      return pointsFilters(workbench, criterion, isNegated);
    case 'grade':
    case 'band':
    case 'cell':
    case 'outcome':
      return verdictFilters(workbench, criterion, isNegated);
    case 'reached':
      return ask(
        {
          field: enteredField(workbench, criterion.stage),
          type: 'datetime',
          operator: isNegated ? 'empty' : '!empty',
          value: null,
        },
        storedByLeadpact,
      );
    case 'objection':
      return objects(workbench, isNegated);
    case 'consent':
      return consentFilters(workbench, criterion.purpose, criterion.state, isNegated);
    default:
      return attributeFilters(workbench, criterion, isNegated);
  }
}

/** The lead objects, or does not. */
export function objects(workbench: Workbench, isNegated: boolean): Alternatives {
  const field = objectionField(workbench);
  return ask({ field, type: 'boolean', operator: isNegated ? '!=' : '=', value: 1 }, storedByLeadpact);
}

export function consentFilters(
  workbench: Workbench,
  purpose: string,
  state: 'given' | 'none' | 'withdrawn',
  isNegated: boolean,
): Alternatives {
  const field = consentField(workbench, purpose);
  if (state === 'none')
    return ask(
      { field, type: 'select', operator: isNegated ? '!empty' : 'empty', value: null },
      storedByLeadpact,
    );
  return ask({ field, type: 'select', operator: isNegated ? '!=' : '=', value: state }, storedByLeadpact);
}

/** `count` events inside the window: the count-th newest is inside it. */
export function signalFilters(
  workbench: Workbench,
  { count, signals, withinDays }: Omit<SignalTest, 'op'>,
  isNegated: boolean,
): Alternatives {
  const { caveats, lists } = isYounger(
    eventField(workbench, signals, Math.max(1, count)),
    withinDays,
    isNegated,
  );
  return { lists, caveats: [storedByLeadpact, ...caveats] };
}

const negations = { gte: 'lt', gt: 'lte', lte: 'gt', lt: 'gte' } as const;

/** A blank, which there is under an objection, fails the comparison, so its negation holds there as well. */
function pointsFilters(
  workbench: Workbench,
  { comparison, op, value }: PointsTest,
  isNegated: boolean,
): Alternatives {
  const scoring = readScoring(workbench);
  if (scoring === undefined) return unaskable(noScore);
  const field = pointsField(workbench, scoring, op);
  const points = Number(formatScaledDecimal(value, scoring.scale));
  const operator = isNegated ? negations[comparison] : comparison;
  const compared = ask({ field, type: 'number', operator, value: points }, storedByLeadpact);
  if (!isNegated) return compared;
  return any([compared, ask({ field, type: 'number', operator: 'empty', value: null })]);
}

function verdictFilters(workbench: Workbench, { op, values }: VerdictTest, isNegated: boolean): Alternatives {
  const scoring = readScoring(workbench);
  if (scoring === undefined) return unaskable(noScore);
  const field = verdictField(workbench, scoring, op);
  return ask({ field, type: 'select', operator: isNegated ? '!in' : 'in', value: values }, storedByLeadpact);
}
