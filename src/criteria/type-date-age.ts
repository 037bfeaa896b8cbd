import { parseSignedDays } from '../support/days.ts';
import type { Criterion } from './criterion.ts';
import type { AttributeQuestion } from './type-attribute.ts';
import { typeComparison } from './type-comparison.ts';
import type { ConstantProblem, Vocabulary } from './type-vocabulary.ts';

/** Comparisons of a date's age in days at asOf; dates in the future have a negative age (semantics §1). */
export function typeDateAge(question: AttributeQuestion, vocabulary: Vocabulary): Criterion | undefined {
  return typeComparison(question, (written) => readAge(written, question.attribute.id), vocabulary);
}

function readAge(written: string, attribute: string): number | ConstantProblem {
  return (
    parseSignedDays(written) ?? {
      code: 'criteria/date-age',
      message: `${attribute} is compared by its age, and ${written} is not a number of days`,
      help: 'write whole days: `90 days` ago, or `-30 days` for 30 days ahead',
    }
  );
}
