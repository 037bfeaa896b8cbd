import type { ScoreVocabulary } from '../../../criteria/type-vocabulary.ts';
import { compareCodePoints } from '../../../support/code-points.ts';
import type { DocumentOf, Source } from '../../linking/kind.ts';
import { sortedDistinct } from '../../linking/record.ts';

/** The scoring that the lifecycle uses; the first by id where none or several say so, which has been reported. */
export function defaultScoring(sources: readonly Source<'scoring'>[]): Source<'scoring'> | undefined {
  const declared = sources.filter(({ value }) => value.default === true);
  const candidates = declared.length === 0 ? sources : declared;
  return candidates.toSorted((left, right) => compareCodePoints(left.value.id, right.value.id))[0];
}

/** What criteria can ask of a scoring, read from the document so that linking it may wait. */
export function scoreVocabulary(written: DocumentOf<'scoring'>): ScoreVocabulary {
  return {
    scoring: written.id,
    scale: written.scale ?? 0,
    grades: sortedDistinct(Object.keys(written.grades ?? {})),
    bands: sortedDistinct(Object.keys(written.bands ?? {})),
    outcomes: (written.outcomes ?? []).map(outcomeId),
  };
}

function outcomeId(written: NonNullable<DocumentOf<'scoring'>['outcomes']>[number]): string {
  return typeof written === 'string' ? written : written.id;
}
