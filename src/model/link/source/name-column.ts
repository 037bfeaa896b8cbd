import { inside, type Place } from '../../../diagnostics/place.ts';
import type { SourceNameColumnDocument } from '../../../generated/documents.ts';
import { normalText } from '../../../support/normal-text.ts';
import { recordOf } from '../../linking/record.ts';
import type { SourceColumn } from '../../source.ts';
import { normalised, type ReadingTerms } from './reading-terms.ts';

/** Which names a column may hold. */
export interface NameTarget {
  readonly target: string;
  readonly noun: 'stage' | 'signal' | 'purpose';
  readonly isRequired: boolean;
  readonly place: Place;
}

const declaredAs = { stage: 'stage', signal: 'signal', purpose: 'consent' } as const;

/** A column of stages, signals or purposes; every declared one also means itself. */
export function nameColumn(
  written: SourceNameColumnDocument,
  { target, noun, isRequired, place }: NameTarget,
  terms: ReadingTerms,
): SourceColumn {
  const { column, values = {}, ignore = [] } = typeof written === 'string' ? { column: written } : written;
  const { names } = terms.linking;
  const known = Object.entries(values).filter(([word, id]) =>
    names.knows(declaredAs[noun], id, inside(place, 'values', word)),
  );
  const aliases = known.map(([word, id]) => [normalText(word), id] as const);
  return {
    target,
    header: column,
    isRequired,
    isOptional: false,
    reading: {
      as: 'name',
      noun,
      names: recordOf(new Map([...idsOf(noun, terms).map((id) => [id, id] as const), ...aliases])),
      ignored: normalised(ignore),
    },
    missing: terms.missing,
  };
}

function idsOf(noun: NameTarget['noun'], { linking }: ReadingTerms): readonly string[] {
  switch (noun) {
    case 'stage':
      return (linking.part('lifecycle')?.stages ?? []).map(({ id }) => id);
    case 'signal':
      return Object.keys(linking.part('signals'));
    default:
      return Object.keys(linking.part('agreement')?.consentPurposes ?? {});
  }
}
