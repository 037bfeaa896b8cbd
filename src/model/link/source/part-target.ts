import { inside, type Place } from '../../../diagnostics/place.ts';
import { currencies, decimalsOf, isCurrency } from '../../../support/currency.ts';
import { normalText } from '../../../support/normal-text.ts';
import { recordOf } from '../../linking/record.ts';
import type { CellReading, SourceColumn } from '../../source.ts';
import { moneyScale } from '../../source-words.ts';
import type { PartColumn } from './measured-columns.ts';
import { nameColumn, type WrittenName } from './name-column.ts';
import { eitherForm, type ReadTarget } from './read-target.ts';
import { linkDateFormat, normalised, type ReadingTerms } from './reading-terms.ts';
import { choiceColumn, idColumn, momentColumn } from './table-columns.ts';

/** A column as any part of a source may write it; the schema has seen to it that each has the keys that fit it. */
export type WrittenColumn =
  | string
  | (Exclude<WrittenName, string> & { readonly format?: string; readonly unit?: 'major' | 'minor' });

/** The currency of all amounts of the part; absent = each row says its own. */
export type PartTerms = ReadingTerms & { readonly currency?: string };

/** What a key of a part gives, read as the column of the normalised table asks. */
export function partTarget(
  { target, read, isRequired = false }: PartColumn,
  written: WrittenColumn,
  place: Place,
  terms: PartTerms,
): ReadTarget | SourceColumn {
  switch (read.as) {
    case 'id':
      return idColumn(target, headerOf(written), terms, isRequired);
    case 'moment':
      return momentColumn(target, headed(written), { place, isRequired }, terms);
    case 'flag':
      // Yes and no have their own words, which the schema allows only here.
      return choiceColumn(target, written as Parameters<typeof choiceColumn>[1], terms, isRequired);
    case 'name':
      return nameColumn(written, { target, noun: read.noun, isRequired, place }, terms);
    case 'money':
      return moneyColumn(target, written, isRequired, terms);
    default: {
      const form = eitherForm(written, place, terms);
      if (form === undefined) return { target };
      if (read.as === 'currency') reportStrangers(form, place, terms);
      if ('always' in form)
        return { target, fixed: read.as === 'text' ? normalText(form.always) : form.always };
      const reading = readingOf(read, form, place, terms);
      return { target, header: form.column, isRequired, isOptional: false, reading, missing: terms.missing };
    }
  }
}

/** Codes that ISO 4217 does not have. */
function reportStrangers(
  { always, values = {} }: Exclude<WrittenColumn, string>,
  place: Place,
  { linking: { report } }: ReadingTerms,
): void {
  const written = [
    ...(always === undefined ? [] : [{ code: always, at: inside(place, 'always') }]),
    ...Object.entries(values).map(([word, code]) => ({ code, at: inside(place, 'values', word) })),
  ];
  for (const { code, at } of written.filter((each) => !isCurrency(each.code)))
    report({
      code: 'link/unknown-currency',
      place: at,
      message: `there is no currency ${code}`,
      help: 'write its code of ISO 4217, for example `EUR`',
    });
}

type SimpleReading = Exclude<PartColumn['read'], { as: 'id' | 'moment' | 'flag' | 'name' | 'money' }>;

function readingOf(
  read: SimpleReading,
  { values = {}, ignore = [], format }: Exclude<WrittenColumn, string>,
  place: Place,
  terms: ReadingTerms,
): CellReading {
  const aliases = Object.entries(values).map(([word, meant]) => [normalText(word), meant] as const);
  switch (read.as) {
    case 'date': {
      const own = linkDateFormat(format, inside(place, 'format'), terms.linking);
      return { as: 'date', formats: [own ?? terms.date], zone: terms.zone };
    }
    case 'text':
      return { as: 'text', aliases: recordOf(aliases.map(([word, meant]) => [word, normalText(meant)])) };
    case 'whole': {
      const { least: min, most: max } = read;
      return { ...wholeReading(terms, 0), min, ...(max !== undefined && { max }) };
    }
    case 'word': {
      const own = read.words.map((each) => [each, each] as const);
      return named('word', [...own, ...aliases], ignore);
    }
    default: {
      const own = currencies().flatMap((code) => [
        [code, code] as const,
        [code.toLowerCase(), code] as const,
      ]);
      return named('currency', [...own, ...aliases], ignore);
    }
  }
}

function named(
  noun: 'word' | 'currency',
  names: readonly (readonly [string, string])[],
  ignore: readonly string[],
): CellReading {
  return { as: 'name', noun, names: recordOf(new Map(names)), ignored: normalised(ignore) };
}

function wholeReading(
  { decimal, thousands }: ReadingTerms,
  scale: number,
): Extract<CellReading, { as: 'number' }> {
  return { as: 'number', scale, decimal, ...(thousands !== undefined && { thousands }) };
}

/** Where each row has a currency of its own, whole units are brought to minor ones by whoever reads the row. */
function moneyColumn(
  target: string,
  written: WrittenColumn,
  isRequired: boolean,
  terms: PartTerms,
): SourceColumn {
  const isMinor = typeof written !== 'string' && written.unit === 'minor';
  const { currency } = terms;
  const scale = currency === undefined ? moneyScale : decimalsOf(currency);
  return {
    target: isMinor || currency !== undefined ? target : 'amount_major',
    header: headerOf(written),
    isRequired,
    isOptional: false,
    reading: wholeReading(terms, isMinor ? 0 : scale),
    missing: terms.missing,
  };
}

function headerOf(written: WrittenColumn): string {
  return typeof written === 'string' ? written : (written.column ?? '');
}

/** The schema asks for the column of everything that cannot hold for all rows. */
function headed(written: WrittenColumn): string | { readonly column: string } {
  return typeof written === 'string' ? written : { ...written, column: headerOf(written) };
}
