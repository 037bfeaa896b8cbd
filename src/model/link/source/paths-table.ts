import { inside, type Place } from '../../../diagnostics/place.ts';
import type { SourcePathsDocument } from '../../../generated/documents.ts';
import { isCurrency } from '../../../support/currency.ts';
import { normalText } from '../../../support/normal-text.ts';
import { present } from '../../linking/present.ts';
import { recordOf } from '../../linking/record.ts';
import type { CellReading, PathsSource, SourceColumn } from '../../source.ts';
import type { ReadingTerms } from './reading-terms.ts';
import { recordFile } from './record-file.ts';
import { ignoredColumns } from './table-columns.ts';

/** Minor units of money, and what a path is written with, where nobody says anything else. */
const usualDecimals = 2;
const usualSeparator = ' > ';

/** The file of paths. */
export function pathsTable(written: SourcePathsDocument, place: Place, terms: ReadingTerms): PathsSource {
  const { path, conversions, value, lost, signal } = written;
  const { linking, decimal, thousands, missing } = terms;
  linking.names.knows('signal', signal, inside(place, 'signal'));
  const column = (
    target: string,
    header: string,
    reading: CellReading,
    isRequired = false,
  ): SourceColumn => ({
    target,
    header,
    isRequired,
    isOptional: false,
    reading,
    missing,
  });
  const form = { decimal, ...(thousands !== undefined && { thousands }) };
  const count: CellReading = { as: 'number', scale: 0, ...form, min: 0 };
  const worth = typeof value === 'string' ? { column: value } : value;
  const { decimals = usualDecimals } = { decimals: undefined, ...worth };
  return present({
    file: recordFile(written, place, linking),
    columns: [
      column('path_steps', headerOf(path), pathReading(path, inside(place, 'path'), terms), true),
      column('conversion_count', conversions, count, true),
      ...(worth === undefined
        ? []
        : [column('value_scaled', worth.column, { as: 'sum', scale: decimals, ...form })]),
      ...(lost === undefined ? [] : [column('lost_count', lost, count)]),
    ],
    ignored: ignoredColumns(written),
    place,
    signal,
    currency: currencyOf(value, inside(place, 'value'), terms),
  });
}

function headerOf(path: SourcePathsDocument['path']): string {
  return typeof path === 'string' ? path : path.column;
}

/** Words that mean a declared channel; every declared one also means itself. */
function pathReading(
  path: SourcePathsDocument['path'],
  place: Place,
  { linking }: ReadingTerms,
): CellReading {
  const { values = {}, separator = usualSeparator } =
    typeof path === 'string' ? { values: {}, separator: usualSeparator } : path;
  const known = Object.entries(values).filter(([word, channel]) =>
    linking.names.knows('channel', channel, inside(place, 'values', word)),
  );
  return {
    as: 'path',
    domain: Object.keys(linking.part('channels')).sort(),
    aliases: recordOf(known.map(([word, channel]) => [normalText(word), channel])),
    // Compared with a cell that is normalised but for the blanks at its ends.
    separator: separator.normalize('NFC').toLowerCase().replace(/\s+/gu, ' '),
  };
}

function currencyOf(value: SourcePathsDocument['value'], place: Place, { linking }: ReadingTerms): string {
  const written = typeof value === 'object' ? value.currency : undefined;
  if (written === undefined) return linking.part('agreement')?.currency ?? '';
  if (!isCurrency(written))
    linking.report({
      code: 'link/column-form',
      place: inside(place, 'currency'),
      message: `${written} is no currency`,
      help: 'write the code of ISO 4217, for example `EUR`',
    });
  return written;
}
