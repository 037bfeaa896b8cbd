import { inside } from '../../diagnostics/place.ts';
import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, linkedRecord } from '../linking/entries.ts';
import type { DocumentOf, Entry, KindLinker, Source } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkShare } from '../linking/quantities.ts';
import type { Report } from '../linking/report.ts';
import type { Scoring } from '../scoring.ts';
import { linkBounds } from './scoring/bounds.ts';
import { defaultScoring } from './scoring/default-scoring.ts';
import { linkDimensions } from './scoring/dimensions.ts';
import { linkBands, linkGrades } from './scoring/grades.ts';
import { linkMatrix } from './scoring/matrix.ts';
import { linkOutcomes } from './scoring/outcomes.ts';

export const scoring: KindLinker<'scoring'> = {
  kind: 'scoring',
  occurs: 'some',
  declares: [{ noun: 'scoring', ownId: true }],
  link: (sources, linking) => {
    reportDefaults(sources, linking);
    const chosen = defaultScoring(sources)?.value.id;
    return linkedRecord(documentEntries(sources), (entry) => ({
      ...linkScoring(entry, linking),
      isDefault: entry.id === chosen,
    }));
  },
};

/** Exactly one scoring decides about stages: the only one, or the only one that says so. */
function reportDefaults(sources: readonly Source<'scoring'>[], { report }: Linking): void {
  const declared = sources.filter(({ value }) => value.default === true);
  const [first, ...others] = declared;
  for (const other of others) reportSecondDefault(other, first, report);
  const [only, second] = sources;
  if (first !== undefined || only === undefined || second === undefined) return;
  report({
    code: 'link/default-scoring',
    place: inside(only.place, 'id'),
    message: `none of the ${sources.length} scorings is the default`,
    help: 'write `default: true` in the one that the lifecycle uses',
  });
}

function reportSecondDefault(
  second: Source<'scoring'>,
  first: Source<'scoring'> | undefined,
  report: Report,
): void {
  if (first === undefined) return;
  report({
    code: 'link/default-scoring',
    place: inside(second.place, 'default'),
    message: `${second.value.id} and ${first.value.id} are both the default scoring`,
    help: 'keep `default: true` in the one that the lifecycle uses',
    related: [{ place: inside(first.place, 'default'), message: 'the other default' }],
  });
}

function linkScoring(entry: Entry<DocumentOf<'scoring'>>, linking: Linking): Omit<Scoring, 'isDefault'> {
  const { written, place } = entry;
  const own: Linking = {
    ...linking,
    scale: written.scale ?? 0,
    vocabulary: { ...linking.vocabulary, scores: 'forbidden' },
  };
  return present({
    ...linkDefinition(entry, linking),
    scale: own.scale,
    dimensions: linkDimensions(entry, own),
    total: linkBounds(written.total ?? {}, inside(place, 'total'), own),
    minKnown:
      written.minKnown === undefined
        ? undefined
        : linkShare(written.minKnown, inside(place, 'minKnown'), own),
    grades: linkGrades(written.grades, inside(place, 'grades'), own),
    bands: linkBands(written.bands, inside(place, 'bands'), own),
    matrix: linkMatrix(entry, own),
    outcomes: linkOutcomes(written.outcomes, inside(place, 'outcomes'), own),
    monotone: written.monotone ?? true,
  });
}
