import type { Attribute } from '../../../criteria/attribute.ts';
import { typeValue } from '../../../criteria/type-value.ts';
import { inside, type Place } from '../../../diagnostics/place.ts';
import type { SourceColumnDocument } from '../../../generated/documents.ts';
import { normalText } from '../../../support/normal-text.ts';
import { recordOf } from '../../linking/record.ts';
import type { Aliases, CellReading, SourceColumn } from '../../source.ts';
import { linkDateFormat, type ReadingTerms } from './reading-terms.ts';
import { booleanReading } from './table-columns.ts';

type ColumnForm = Exclude<SourceColumnDocument, string>;

/** The column of a field, read as the field's type asks. */
export function fieldColumn(
  field: Attribute,
  written: SourceColumnDocument,
  place: Place,
  terms: ReadingTerms,
): SourceColumn {
  const form: ColumnForm = typeof written === 'string' ? { column: written } : written;
  for (const [key, types] of Object.entries(keysOfTypes)) {
    if (key in form && !types.includes(field.type)) reportUnfit(key, field, place, terms);
  }
  return {
    target: field.id,
    header: form.column,
    isRequired: false,
    isOptional: false,
    reading: readingOf(field, form, place, terms),
    missing: terms.missing,
  };
}

const keysOfTypes: Readonly<Record<string, readonly Attribute['type'][]>> = {
  values: ['enum', 'set', 'text', 'boolean'],
  separator: ['set'],
  format: ['date'],
};

function readingOf(field: Attribute, form: ColumnForm, place: Place, terms: ReadingTerms): CellReading {
  switch (field.type) {
    case 'boolean':
      return booleanReading(booleansIn(form, field, place, terms), terms);
    case 'date':
      return { as: 'date', formats: [dateFormat(form, place, terms)], zone: terms.zone };
    case 'enum':
      return { as: 'choice', domain: field.values, aliases: aliasesOf(field, form, place, terms) };
    case 'set': {
      const { separator = ';' } = form;
      return { as: 'set', domain: field.values, aliases: aliasesOf(field, form, place, terms), separator };
    }
    case 'text':
      return { as: 'text', aliases: aliasesOf(field, form, place, terms) };
    default:
      return numberReading(field, terms);
  }
}

/** A decimal keeps the digits of its field's scale; more of them are no number of the field. */
function numberReading(
  { scale, min, max }: Attribute,
  { decimal, thousands }: Pick<ReadingTerms, 'decimal' | 'thousands'>,
): CellReading {
  return {
    as: 'number',
    scale,
    decimal,
    ...(thousands !== undefined && { thousands }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

function dateFormat({ format }: ColumnForm, place: Place, terms: ReadingTerms): ReadingTerms['date'] {
  return linkDateFormat(format, inside(place, 'format'), terms.linking) ?? terms.date;
}

function aliasesOf(field: Attribute, form: ColumnForm, place: Place, { linking }: ReadingTerms): Aliases {
  const entries = Object.entries(form.values ?? {}).flatMap(([word, meant]) => {
    const { value, problem } = typeValue(meant, field);
    if (problem !== undefined) linking.report({ ...problem, place: inside(place, 'values', word) });
    const [only] = Array.isArray(value) ? value : [value];
    return typeof only === 'string' ? [[normalText(word), only] as const] : [];
  });
  return recordOf(entries);
}

function booleansIn(
  form: ColumnForm,
  field: Attribute,
  place: Place,
  { linking }: ReadingTerms,
): Readonly<Record<string, boolean>> {
  const entries = Object.entries(form.values ?? {}).flatMap(([word, meant]) => {
    const { value, problem } = typeValue(meant, field);
    if (problem !== undefined) linking.report({ ...problem, place: inside(place, 'values', word) });
    return typeof value === 'boolean' ? [[word, value] as const] : [];
  });
  return recordOf(entries);
}

function reportUnfit(key: string, { id, type }: Attribute, place: Place, { linking }: ReadingTerms): void {
  linking.report({
    code: 'link/column-form',
    place: inside(place, key),
    message: `${id} is of type ${type}, for which \`${key}\` says nothing`,
    help: `delete \`${key}\`, or read the column as another field`,
  });
}
