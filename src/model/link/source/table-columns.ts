import { inside, type Place } from '../../../diagnostics/place.ts';
import type { SourceChoiceDocument, SourceMomentDocument } from '../../../generated/documents.ts';
import { normalText } from '../../../support/normal-text.ts';
import { sortedEntries } from '../../linking/record.ts';
import { linkZone } from '../../linking/zone.ts';
import type { CellReading, SourceColumn, TableSource } from '../../source.ts';
import { linkTimeFormat, normalised, type ReadingTerms } from './reading-terms.ts';

/** A column whose cells identify something. */
export function idColumn(
  target: string,
  header: string,
  { missing }: ReadingTerms,
  isRequired = true,
): SourceColumn {
  return { target, header, isRequired, isOptional: false, reading: { as: 'id' }, missing };
}

/** A column of instants; an unreadable one rejects the row, and so does a missing one that is required. */
export function momentColumn(
  target: string,
  written: SourceMomentDocument,
  { place, isRequired = false }: { readonly place: Place; readonly isRequired?: boolean },
  terms: ReadingTerms,
): SourceColumn {
  const { column, format, zone } =
    typeof written === 'string' ? { column: written } : { zone: undefined, format: undefined, ...written };
  const own = linkTimeFormat(format, inside(place, 'format'), terms.linking);
  const ownZone = zone && linkZone(zone, inside(place, 'zone'), terms.linking);
  const read = own ?? terms.instant;
  return {
    target,
    header: column,
    isRequired,
    isOptional: false,
    reading: {
      as: 'instant',
      formats: [read],
      zone: ownZone || terms.zone,
      ...(read.what === 'epoch' && { counted: read.unit }),
    },
    missing: terms.missing,
  };
}

/** A column of yes and no. */
export function choiceColumn(
  target: string,
  written: SourceChoiceDocument,
  terms: ReadingTerms,
  isRequired = false,
): SourceColumn {
  const { column, values = {} } = typeof written === 'string' ? { column: written } : written;
  return {
    target,
    header: column,
    isRequired,
    isOptional: false,
    reading: booleanReading(values, terms),
    missing: terms.missing,
  };
}

/** The words of the column itself come before those of the source. */
export function booleanReading(
  values: Readonly<Record<string, boolean>>,
  { yes, no }: Pick<ReadingTerms, 'yes' | 'no'>,
): CellReading {
  const own = Object.entries(values);
  const said = (meaning: boolean) => own.filter(([, value]) => value === meaning).map(([word]) => word);
  const isOwn = new Set(own.map(([word]) => normalText(word)));
  const rest = (words: readonly string[]) => words.filter((word) => !isOwn.has(word));
  return {
    as: 'boolean',
    yes: normalised([...said(true), ...rest(yes)]),
    no: normalised([...said(false), ...rest(no)]),
  };
}

/** Columns by which rows are read or left out on purpose. */
export function onlyColumns(only: Readonly<Record<string, readonly string[]>> = {}): readonly SourceColumn[] {
  return sortedEntries(only).map(([header, words]) => ({
    target: `only ${header}`,
    header,
    isRequired: false,
    isOptional: false,
    reading: { as: 'only', words: normalised(words) },
    missing: [],
  }));
}

/** What is left out of a file on purpose. */
export function ignoredColumns(written: {
  readonly ignore?: readonly string[];
  readonly others?: 'ignored';
}): TableSource['ignored'] {
  return written.others === 'ignored' ? 'others' : (written.ignore ?? []);
}
