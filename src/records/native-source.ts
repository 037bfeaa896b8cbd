import type { Agreement } from '../model/agreement.ts';
import type { Field } from '../model/field.ts';
import { measuredParts } from '../model/measured-part.ts';
import type { CellReading, Source, SourceColumn, TableSource } from '../model/source.ts';
import { leadTables } from '../sql/lead-tables.ts';
import type { Column, Table } from '../sql/table.ts';
import { parseTimeFormat, type TimeFormat } from '../support/time-format.ts';
import { type NamingAgreement, nativeNames } from './native-names.ts';
import { measuredFiles, recordTables } from './record-tables.ts';

/** How files are read whose headers are the columns of the normalised tables, as `sample-data` writes them (docs/records.md). */
export function nativeSource(
  agreement: NamingAgreement & Pick<Agreement, 'id' | 'title' | 'owner' | 'place' | 'fields'>,
): Source & Required<Pick<Source, 'leads' | 'events' | 'consents'>> {
  const { lead, event, consent } = leadTables(agreement);
  const tables = recordTables(agreement);
  const read = (table: Table): TableSource => ({
    columns: table.columns.map((column) => nativeColumn(agreement, table, column)),
    ignored: [],
  });
  return {
    id: 'native',
    title: agreement.title,
    owner: agreement.owner,
    place: agreement.place,
    files: { encoding: 'utf-8', delimiter: ',', quote: '"' },
    spellings: {},
    leads: read(lead),
    absent: [],
    events: read(event),
    consents: read(consent),
    leadStages: [],
    measured: Object.fromEntries(
      measuredParts.map((part) => [part, read(tables[measuredFiles[part]].table)]),
    ),
    leadConsents: [],
    isNative: true,
  };
}

type Names = NamingAgreement & Pick<Agreement, 'fields'>;

function nativeColumn(names: Names, table: Table, column: Column): SourceColumn {
  const isNumbering = column.name === 'row_number';
  return {
    target: column.name,
    header: column.name,
    isRequired: !column.nullable && !isNumbering,
    isOptional: column.nullable || isNumbering,
    reading: column.name === 'consent_state' ? consentState : nativeReading(names, table, column),
    missing: [],
  };
}

const consentState: CellReading = { as: 'boolean', yes: ['given'], no: ['withdrawn'] };

function nativeReading(names: Names, table: Table, column: Column): CellReading {
  const { name, type } = column;
  const field = ofFields.includes(table.name) ? names.fields[name] : undefined;
  switch (type) {
    case 'id':
      return { as: 'id' };
    case 'name':
      return nativeNames(names, column);
    case 'instant':
      return { as: 'instant', formats: instants, zone: 'UTC', counted: 'milliseconds' };
    case 'date':
      return { as: 'date', formats: dates, zone: 'UTC' };
    case 'boolean':
      return { as: 'boolean', yes: ['true'], no: ['false'] };
    case 'integer':
      return nativeNumber(field ?? boundsOf(column));
    case 'set':
      return { as: 'set', domain: field?.values ?? [], aliases: {}, separator: ';' };
    default:
      return field?.type === 'enum'
        ? { as: 'choice', domain: field.values, aliases: {} }
        : { as: 'text', aliases: {} };
  }
}

/** Tables with a column for every field of leads. */
const ofFields: readonly string[] = ['lead', 'map_lead'];

function boundsOf({ bounds }: Column): Pick<Field, 'scale' | 'min' | 'max'> {
  return { scale: 0, ...(bounds !== undefined && { min: bounds[0], max: bounds[1] }) };
}

function nativeNumber({ scale, min, max }: Pick<Field, 'scale' | 'min' | 'max'>): CellReading {
  return {
    as: 'number',
    scale,
    decimal: '.',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

const dates = [formatOf('YYYY-MM-DD')];
/** The first is what `sample-data` writes; no text fits two of them. */
const instants = ['YYYY-MM-DDTHH:mm:ssZ', 'YYYY-MM-DDTHH:mmZ', 'YYYY-MM-DDTHH:mm:ss.SSSZ'].map(formatOf);

function formatOf(text: string): TimeFormat {
  const format = parseTimeFormat(text);
  if (typeof format === 'string') throw new Error(format);
  return format;
}
