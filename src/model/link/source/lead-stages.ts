import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type { SourceMomentDocument } from '../../../generated/documents.ts';
import { sortedEntries } from '../../linking/record.ts';
import type { Source, SourceColumn } from '../../source.ts';
import type { ReadingTerms } from './reading-terms.ts';
import { momentColumn } from './table-columns.ts';

/** The columns of leads that say when a stage was entered, and under which names they are kept; others are reported. */
export function leadStages(
  written: Readonly<Record<string, SourceMomentDocument>> | undefined,
  place: Place,
  terms: ReadingTerms,
): { readonly stages: Source['leadStages']; readonly columns: readonly SourceColumn[] } {
  const known = sortedEntries(written).filter(([stage]) =>
    terms.linking.names.knows('stage', stage, keyOf(inside(place, stage))),
  );
  const target = (stage: string): string => `stage_entered ${stage}`;
  return {
    stages: known.map(([stage]) => ({ stage, target: target(stage) })),
    columns: known.map(([stage, column]) =>
      momentColumn(target(stage), column, { place: inside(place, stage) }, terms),
    ),
  };
}
