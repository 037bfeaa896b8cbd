import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import { areSame } from '../../../analyze/told/same-told.ts';
import { applied, type Operation, type Told, type ToldValue, workedOut } from '../../../analyze/told/told.ts';
import { defaultModel } from '../../../analyze/told/told-criterion.ts';
import { toldOutcome } from '../../../analyze/told/told-outcome.ts';
import { toldLabel } from '../../../analyze/told/told-verdict.ts';
import type { VerdictTest } from '../../../criteria/criterion.ts';
import type { Agreement } from '../../../model/agreement.ts';
import { allOf, always, anyOf, never, notOf, type Said } from './said.ts';

/** Ways through conditions beyond which nobody would read a criterion. */
const mostCases = 400;

/** When an expression is true, as a condition. Throws ForeignText where no condition of an agreement says it. */
export function saidOfTold(agreement: Agreement, told: Told): Said {
  return saidWhen(agreement, told, true);
}

/** When an expression has exactly this answer; a blank is neither. */
function saidWhen(agreement: Agreement, told: Told, answer: boolean): Said {
  switch (told.is) {
    case 'constant':
      return told.value === answer ? always : never;
    case 'asked': {
      const said: Said = { is: 'asked', question: told.question };
      return answer ? said : notOf(said);
    }
    case 'measured':
      throw new ForeignText('a number where a condition is expected', 0);
    case 'chosen': {
      if (!answer && isAnswered(told)) return notOf(saidWhen(agreement, told, true));
      const when = saidWhen(agreement, told.when, true);
      return anyOf([
        allOf([when, saidWhen(agreement, told.gives, answer)]),
        allOf([notOf(when), saidWhen(agreement, told.otherwise, answer)]),
      ]);
    }
    case 'applied':
      return saidOperation(agreement, told.operation, told.of, answer);
  }
}

function saidOperation(
  agreement: Agreement,
  operation: Operation,
  of: readonly Told[],
  answer: boolean,
): Said {
  const parts = (): readonly Said[] => of.map((part) => saidWhen(agreement, part, answer));
  if (!answer && operation === 'or' && of.every(isAnswered))
    return notOf(anyOf(of.map((part) => saidWhen(agreement, part, true))));
  switch (operation) {
    case 'and':
      return answer ? allOf(parts()) : anyOf(parts());
    case 'or':
      return answer ? anyOf(parts()) : allOf(parts());
    case 'not':
      return of[0] === undefined ? never : saidWhen(agreement, of[0], !answer);
    case 'equal':
    case 'atLeast':
    case 'above': {
      const said = verdictSaid(agreement, operation, of) ?? countSaid(agreement, operation, of);
      if (said !== undefined) return answer ? said : notOf(said);
      return anyOf(
        casesOfAll(agreement, of)
          .filter(({ values }) => workedOut(operation, values) === answer)
          .map(({ when }) => when),
      );
    }
    default:
      throw new ForeignText('a number where a condition is expected', 0);
  }
}

/** Always yes or no, never blank. */
function isAnswered(told: Told): boolean {
  switch (told.is) {
    case 'constant':
      return typeof told.value === 'boolean';
    case 'asked':
      return true;
    case 'measured':
      return false;
    case 'chosen':
      return isAnswered(told.gives) && isAnswered(told.otherwise);
    case 'applied':
      return ['and', 'or', 'not'].includes(told.operation) && told.of.every(isAnswered);
  }
}

/** The label or outcome that the score gives is this one. */
function verdictSaid(agreement: Agreement, operation: Operation, of: readonly Told[]): Said | undefined {
  const [left, right] = of;
  const scoring = defaultModel(agreement);
  if (operation !== 'equal' || scoring === undefined || left === undefined) return undefined;
  if (right?.is !== 'constant' || typeof right.value !== 'string' || right.value === '') return undefined;
  const grade = toldLabel(scoring, 'grade');
  const band = toldLabel(scoring, 'band');
  const all: readonly (readonly [VerdictTest['op'], Told])[] = [
    ['grade', grade],
    ['band', band],
    ['cell', applied('joined', grade, band)],
    ['outcome', toldOutcome(agreement, scoring.id)],
  ];
  const found = all.find(([, told]) => areSame(told, left));
  return found && { is: 'verdict', of: found[0], values: [right.value] };
}

/** `IF(…, 1, 0) + IF(…, 1, 0) + … >= k`. */
function countSaid(agreement: Agreement, operation: Operation, of: readonly Told[]): Said | undefined {
  const [sum, least] = of;
  if (operation === 'equal' || least?.is !== 'constant' || typeof least.value !== 'number') return undefined;
  if (sum?.is !== 'applied' || sum.operation !== 'plus' || sum.of.length < 3) return undefined;
  const counted = sum.of.map(countedCondition);
  if (counted.some((part) => part === undefined)) return undefined;
  const k = operation === 'above' ? Math.floor(least.value) + 1 : Math.ceil(least.value);
  const parts = counted.flatMap((part) => part ?? []).map((part) => saidWhen(agreement, part, true));
  if (k <= 0 || k > parts.length) return k <= 0 ? always : never;
  if (k === 1) return anyOf(parts);
  return k === parts.length ? allOf(parts) : { is: 'kOf', k, of: parts };
}

/** `IF(condition, 1, 0)`. */
function countedCondition(told: Told): Told | undefined {
  if (told.is !== 'chosen') return undefined;
  const { gives, otherwise, when } = told;
  const isCounted =
    gives.is === 'constant' && gives.value === 1 && otherwise.is === 'constant' && otherwise.value === 0;
  return isCounted ? when : undefined;
}

/** A value and when an expression has it; conditions of different values never hold together. */
export interface ToldCase {
  readonly when: Said;
  readonly value: ToldValue;
}

/** Every value that an expression can have, in order of the text. */
export function casesOfTold(agreement: Agreement, told: Told): readonly ToldCase[] {
  switch (told.is) {
    case 'constant':
      return [{ when: always, value: told.value }];
    case 'asked': {
      const said: Said = { is: 'asked', question: told.question };
      return [
        { when: said, value: true },
        { when: notOf(said), value: false },
      ];
    }
    case 'measured':
      throw new ForeignText('a number of the lead that no condition compares', 0);
    case 'chosen': {
      const when = saidWhen(agreement, told.when, true);
      const within = (condition: Said, part: Told): readonly ToldCase[] =>
        casesOfTold(agreement, part).map((one) => ({ when: allOf([condition, one.when]), value: one.value }));
      return few([...within(when, told.gives), ...within(notOf(when), told.otherwise)]);
    }
    case 'applied':
      return few(
        casesOfAll(agreement, told.of).map(({ values, when }) => ({
          when,
          value: workedOut(told.operation, values),
        })),
      );
  }
}

function casesOfAll(
  agreement: Agreement,
  of: readonly Told[],
): readonly { readonly when: Said; readonly values: readonly ToldValue[] }[] {
  let all: readonly { readonly when: Said; readonly values: readonly ToldValue[] }[] = [
    { when: always, values: [] },
  ];
  for (const part of of) {
    const cases = casesOfTold(agreement, part);
    all = few(
      all.flatMap(({ values, when }) =>
        cases.map((one) => ({ when: allOf([when, one.when]), values: [...values, one.value] })),
      ),
    );
  }
  return all;
}

function few<Case extends { readonly when: Said }>(cases: readonly Case[]): readonly Case[] {
  if (cases.length > mostCases) throw new ForeignText('a sum of too many conditions', 0);
  return cases;
}
