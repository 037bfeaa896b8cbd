import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type { SourceDocument } from '../../../generated/documents.ts';
import { isCurrency } from '../../../support/currency.ts';
import { present } from '../../linking/present.ts';
import { sortedEntries } from '../../linking/record.ts';
import { type MeasuredPart, measuredParts } from '../../measured-part.ts';
import type { Source, SourceColumn, TableSource } from '../../source.ts';
import { fieldColumn } from './field-column.ts';
import { measuredColumns, type PartColumn } from './measured-columns.ts';
import { outcomeTarget } from './outcome-column.ts';
import { partTarget, type WrittenColumn } from './part-target.ts';
import { columnsAndFixed, type ReadTarget } from './read-target.ts';
import type { ReadingTerms } from './reading-terms.ts';
import { recordFile } from './record-file.ts';
import { stateColumns } from './state-columns.ts';
import { idColumn, ignoredColumns, onlyColumns } from './table-columns.ts';

type Targets = readonly (ReadTarget | SourceColumn)[];
type PartDocument<P extends MeasuredPart> = NonNullable<SourceDocument[P]>;

/** The parts of a source that only measuring reads. */
export function measuredSources(
  written: SourceDocument,
  place: Place,
  terms: ReadingTerms,
): Source['measured'] {
  return Object.fromEntries(
    measuredParts.flatMap((part) => {
      const own = written[part];
      return own === undefined ? [] : [[part, measuredTable(part, own, inside(place, part), terms)]];
    }),
  );
}

function measuredTable(
  part: MeasuredPart,
  written: PartDocument<MeasuredPart>,
  place: Place,
  terms: ReadingTerms,
): TableSource {
  const isLog = 'entered' in written && 'state' in written;
  return present({
    file: recordFile(written, place, terms.linking),
    table: written.table,
    ...columnsAndFixed([
      ...usualTargets(part, written, place, terms),
      ...ownTargets(written, place, terms),
      ...onlyColumns(written.only),
    ]),
    ignored: ignoredColumns(written),
    isLog: isLog ? true : undefined,
    place,
  });
}

/** What the table of parts knows. */
function usualTargets(
  part: MeasuredPart,
  written: PartDocument<MeasuredPart>,
  place: Place,
  terms: ReadingTerms,
): Targets {
  // Keys that the part does not have are absent, and the schema has seen to the form of the others.
  const columns: Readonly<Record<string, unknown>> = { ...written };
  const currency = currencyOf(columns['currency'] as WrittenColumn | undefined, terms);
  const usual = terms.linking.part('agreement')?.currency;
  return measuredColumns[part].flatMap((column): Targets => {
    const own = columns[column.key] as WrittenColumn | undefined;
    const inPart = { ...terms, ...(currency !== undefined && { currency }) };
    const isPerRow = column.key === 'currency' && own !== undefined && currency === undefined;
    if (own !== undefined)
      return [
        partTarget(column, own, inside(place, column.key), inPart),
        ...(isPerRow && usual !== undefined ? [{ target: 'usual_currency', fixed: usual }] : []),
      ];
    const fixed = otherwise(column, terms);
    return fixed === undefined ? [] : [{ target: column.target, fixed }];
  });
}

/** The currency of all rows; undefined = each row says its own. */
function currencyOf(written: WrittenColumn | undefined, { linking }: ReadingTerms): string | undefined {
  if (written === undefined) return linking.part('agreement')?.currency;
  const always = typeof written === 'string' ? undefined : written.always;
  return always !== undefined && isCurrency(always) ? always : undefined;
}

/** Amounts without a currency are in that of the agreement. */
function otherwise({ target, otherwise: usual }: PartColumn, { linking }: ReadingTerms): string | undefined {
  return target === 'currency_code' ? linking.part('agreement')?.currency : usual;
}

/** What only one part has. */
function ownTargets(written: PartDocument<MeasuredPart>, place: Place, terms: ReadingTerms): Targets {
  if ('entered' in written && 'state' in written)
    return stateColumns(written.state, inside(place, 'state'), terms);
  if ('taken' in written) return [{ target: 'period_kind', fixed: 'month' in written ? 'month' : 'quarter' }];
  if ('created' in written) return opportunityTargets(written, place, terms);
  return 'fields' in written ? platformFields(written, inside(place, 'fields'), terms) : [];
}

/** Where opportunities have no id of their own each lead has one. */
function opportunityTargets(
  { id, lead, outcome }: PartDocument<'opportunities'>,
  place: Place,
  terms: ReadingTerms,
): Targets {
  if (id === undefined && lead === undefined)
    terms.linking.report({
      code: 'link/column-form',
      place,
      message: 'an opportunity is known by its id or by its lead, and neither has a column',
      help: 'add `id` or `lead` with the name of its column',
    });
  return [
    ...(id === undefined && lead !== undefined ? [idColumn('opportunity_id', lead, terms)] : []),
    ...(outcome === undefined ? [] : [outcomeTarget(outcome, terms)]),
  ];
}

function platformFields(
  { fields }: PartDocument<'mapLeads'>,
  place: Place,
  terms: ReadingTerms,
): readonly SourceColumn[] {
  const known = terms.linking.part('fields').fields;
  return sortedEntries(fields).flatMap(([id, column]) => {
    const at = inside(place, id);
    const field = terms.linking.names.knows('field', id, keyOf(at)) ? known[id] : undefined;
    return field === undefined ? [] : [fieldColumn(field, column, at, terms)];
  });
}
