import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type { SourceConsentColumnsDocument } from '../../../generated/documents.ts';
import { sortedEntries } from '../../linking/record.ts';
import type { ConsentColumns, SourceColumn } from '../../source.ts';
import type { ReadingTerms } from './reading-terms.ts';
import { choiceColumn, momentColumn } from './table-columns.ts';

/** The columns of leads that say how a consent stands, and under which names they are kept until consents are made of them. */
export interface LinkedConsent {
  readonly columns: ConsentColumns;
  readonly read: readonly SourceColumn[];
}

/** Consents of declared purposes; others are reported. */
export function consentColumns(
  written: Readonly<Record<string, SourceConsentColumnsDocument>> | undefined,
  place: Place,
  terms: ReadingTerms,
): readonly LinkedConsent[] {
  return sortedEntries(written)
    .filter(([purpose]) => terms.linking.names.knows('consent', purpose, keyOf(inside(place, purpose))))
    .map(([purpose, columns]) => linkConsent(purpose, columns, inside(place, purpose), terms));
}

function linkConsent(
  purpose: string,
  written: SourceConsentColumnsDocument,
  place: Place,
  terms: ReadingTerms,
): LinkedConsent {
  // The union of the two forms, of which the schema allows one.
  const { given, withdrawn, flag, since } = { given: undefined, flag: undefined, ...written };
  const name = (part: string) => `consent_${part} ${purpose}`;
  const moments = Object.entries({ given, withdrawn, since }).flatMap(([part, column]) =>
    column === undefined
      ? []
      : [{ part, read: momentColumn(name(part), column, { place: inside(place, part) }, terms) }],
  );
  const flags = flag === undefined ? [] : [{ part: 'flag', read: choiceColumn(name('flag'), flag, terms) }];
  const all = [...moments, ...flags];
  return {
    columns: { purpose, ...Object.fromEntries(all.map(({ part, read }) => [part, read.target])) },
    read: all.map(({ read }) => read),
  };
}
