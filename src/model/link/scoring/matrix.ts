import { choicesOf, suggestion } from '../../../criteria/type-suggestion.ts';
import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type { DocumentOf, Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { recordOf, sortedDistinct, sortedEntries } from '../../linking/record.ts';
import type { Scoring } from '../../scoring.ts';
import { scoreVocabulary } from './default-scoring.ts';

/** Grade → band → outcome, without the cells that name something the scoring does not have. */
export function linkMatrix(
  { written, place }: Entry<DocumentOf<'scoring'>>,
  linking: Linking,
): Scoring['matrix'] {
  const at = inside(place, 'matrix');
  const { grades, bands, outcomes } = scoreVocabulary(written);
  const known = { grades: sortedDistinct([...grades, 'U']), bands, outcomes };
  return recordOf(
    sortedEntries(written.matrix)
      .filter(([grade]) =>
        isKnown('grade', { id: grade, known: known.grades, place: keyOf(inside(at, grade)) }, linking),
      )
      .map(([grade, row]) => [grade, linkRow(row, { known, place: inside(at, grade) }, linking)]),
  );
}

interface MatrixRow {
  readonly known: { readonly bands: readonly string[]; readonly outcomes: readonly string[] };
  readonly place: Place;
}

function linkRow(
  row: Readonly<Record<string, string>>,
  { known, place }: MatrixRow,
  linking: Linking,
): Readonly<Record<string, string>> {
  return recordOf(
    sortedEntries(row).filter(([band, outcome]) => {
      const cell = inside(place, band);
      const hasBand = isKnown('band', { id: band, known: known.bands, place: keyOf(cell) }, linking);
      return isKnown('outcome', { id: outcome, known: known.outcomes, place: cell }, linking) && hasBand;
    }),
  );
}

interface NamedPart {
  readonly id: string;
  readonly known: readonly string[];
  readonly place: Place;
}

function isKnown(
  noun: 'grade' | 'band' | 'outcome',
  { id, known, place }: NamedPart,
  { report }: Linking,
): boolean {
  if (known.includes(id)) return true;
  report({
    code: 'link/unknown-name',
    place,
    message: `the scoring has no ${noun} ${id}`,
    help: suggestion(id, known, `its ${noun}s are ${choicesOf(known)}`),
  });
  return false;
}
