import { inside, type Place } from '../../../diagnostics/place.ts';
import type { SourceWrittenDocument } from '../../../generated/documents.ts';
import { normalText } from '../../../support/normal-text.ts';
import { hasTime, parseTimeFormat, type TimeFormat } from '../../../support/time-format.ts';
import type { Linking } from '../../linking/linking.ts';
import { sortedDistinct } from '../../linking/record.ts';
import { linkZone } from '../../linking/zone.ts';

/** What all columns of a source have in common unless they say otherwise. */
export interface ReadingTerms {
  readonly linking: Linking;
  readonly missing: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly decimal: string;
  readonly thousands?: string;
  readonly date: TimeFormat;
  readonly instant: TimeFormat;
  readonly zone: string;
}

const defaultDate: TimeFormat = formatOf('YYYY-MM-DD');
const defaultInstant: TimeFormat = formatOf('YYYY-MM-DDTHH:mm:ssZ');

export function linkReadingTerms(
  written: SourceWrittenDocument = {},
  place: Place,
  linking: Linking,
): ReadingTerms {
  const { decimal = '.', thousands } = written;
  const { report } = linking;
  if (decimal === thousands)
    report({
      code: 'link/column-form',
      place: inside(place, 'thousands'),
      message: `${thousands} stands before the decimals already`,
      help: 'name the other character, or delete `thousands`',
    });
  const date = linkTimeFormat(written.date, inside(place, 'date'), linking);
  if (date !== undefined && hasTime(date)) reportTime(inside(place, 'date'), linking);
  const zone = written.zone && linkZone(written.zone, inside(place, 'zone'), linking);
  return {
    linking,
    missing: normalised(written.missing ?? []),
    yes: normalised(written.yes ?? ['true']),
    no: normalised(written.no ?? ['false']),
    decimal,
    ...(thousands !== undefined && { thousands }),
    date: date ?? defaultDate,
    instant: linkTimeFormat(written.instant, inside(place, 'instant'), linking) ?? defaultInstant,
    zone: zone ?? linking.part('agreement')?.zone ?? 'UTC',
  };
}

/** The format that is written; one that is none is reported. */
export function linkTimeFormat(
  written: string | undefined,
  place: Place,
  { report }: Pick<Linking, 'report'>,
): TimeFormat | undefined {
  if (written === undefined) return undefined;
  const format = parseTimeFormat(written);
  if (typeof format !== 'string') return format;
  report({
    code: 'link/time-format',
    place,
    message: format,
    help: 'write for example `DD.MM.YYYY` or `DD.MM.YYYY HH:mm`',
  });
  return undefined;
}

/** A date has no time of day. */
export function reportTime(place: Place, { report }: Pick<Linking, 'report'>): void {
  report({
    code: 'link/column-form',
    place,
    message: 'a date has no time of day',
    help: 'write a format of year, month and day only, for example `DD.MM.YYYY`',
  });
}

/** Words in the spelling in which cells are compared; those that come to nothing are empty cells anyway. */
export function normalised(words: readonly string[]): readonly string[] {
  return sortedDistinct(words.map(normalText).filter((word) => word !== ''));
}

function formatOf(text: string): TimeFormat {
  const format = parseTimeFormat(text);
  if (typeof format === 'string') throw new Error(format);
  return format;
}
