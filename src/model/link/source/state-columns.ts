import { inside, type Place } from '../../../diagnostics/place.ts';
import type { SourceStateColumnDocument } from '../../../generated/documents.ts';
import { normalText } from '../../../support/normal-text.ts';
import { recordOf } from '../../linking/record.ts';
import type { SourceColumn } from '../../source.ts';
import { noStage } from '../../source-words.ts';
import { type AgreedNoun, agreedIds, isAgreed } from './name-column.ts';
import { normalised, type ReadingTerms } from './reading-terms.ts';

/** One column of a log read twice: as the stage and as the waiting state that a word means. */
export function stateColumns(
  written: SourceStateColumnDocument,
  place: Place,
  terms: ReadingTerms,
): readonly SourceColumn[] {
  const form = typeof written === 'string' ? { column: written } : written;
  const { column, values = {}, waiting = {}, ignore = [] } = { ...noMaps, ...form };
  const meant = (noun: AgreedNoun, key: string, words: Readonly<Record<string, string>>) =>
    Object.entries(words)
      .filter(([word, id]) => isAgreed(noun, id, inside(place, key, word), terms))
      .map(([word, id]) => [normalText(word), id] as const);
  const waits = meant('waiting', 'waiting', waiting);
  const stages = [
    ...waits.map(([word]) => [word, noStage] as const),
    ...agreedIds('stage', terms).map((id) => [id, id] as const),
    ...meant('stage', 'values', values),
  ];
  const head = { header: column, isOptional: false, missing: terms.missing };
  return [
    {
      ...head,
      target: 'to_stage',
      isRequired: true,
      reading: { as: 'name', noun: 'stage', names: recordOf(new Map(stages)), ignored: normalised(ignore) },
    },
    {
      ...head,
      target: 'waiting_word',
      isRequired: false,
      reading: { as: 'text', aliases: recordOf(waits.map(([word, id]) => [word, `${noStage}${id}`])) },
    },
  ];
}

const noMaps: Omit<Exclude<SourceStateColumnDocument, string>, 'column'> = {};
