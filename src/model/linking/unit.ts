import type { Place } from '../../diagnostics/place.ts';
import { isCurrency } from '../../support/currency.ts';
import type { Text } from '../text.ts';
import type { Linking } from './linking.ts';
import { linkText, textEverywhere, type WrittenText } from './text.ts';

/** What a number counts. `EUR` and `%` need no translation; `people` does, as any other text. */
export function linkUnit(
  written: WrittenText | undefined,
  place: Place,
  linking: Pick<Linking, 'languages' | 'report'>,
): Text | undefined {
  if (written === undefined) return undefined;
  return typeof written === 'string' && isOfNoLanguage(written)
    ? textEverywhere(written, linking)
    : linkText(written, place, linking);
}

function isOfNoLanguage(unit: string): boolean {
  return isCurrency(unit) || !/\p{L}/u.test(unit);
}
