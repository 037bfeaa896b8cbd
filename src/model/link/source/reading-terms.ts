import { inside, type Place } from '../../../diagnostics/place.ts';
import type { SourceWrittenDocument } from '../../../generated/documents.ts';
import { normalText } from '../../../support/normal-text.ts';
import { hasOffset, hasTime, parseTimeFormat, type TimeFormat } from '../../../support/time-format.ts';
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
  const zone = written.zone && linkZone(written.zone, inside(place, 'zone'), linking);
  return {
    linking,
    missing: normalised(written.missing ?? []),
    yes: normalised(written.yes ?? ['true']),
    no: normalised(written.no ?? ['false']),
    decimal,
    ...(thousands !== undefined && { thousands }),
    date: linkDateFormat(written.date, inside(place, 'date'), linking) ?? defaultDate,
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

/** The format of dates that is written; one that says more than a date is reported. */
export function linkDateFormat(
  written: string | undefined,
  place: Place,
  linking: Pick<Linking, 'report'>,
): TimeFormat | undefined {
  const format = linkTimeFormat(written, place, linking);
  if (format === undefined || !(hasTime(format) || hasOffset(format))) return format;
  linking.report({
    code: 'link/column-form',
    place,
    message: hasTime(format) ? 'a date has no time of day' : 'a date has no offset',
    help: 'write a format of year, month and day only, for example `DD.MM.YYYY`',
  });
  return undefined;
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
