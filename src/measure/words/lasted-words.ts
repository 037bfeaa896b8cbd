import type { ToolLanguage } from '../../model/words/language.ts';
import { numberWords } from '../../model/words/number-words.ts';
import type { Exact } from '../../support/exact.ts';
import { roundQuotient } from '../../support/rounding.ts';

/** A span of minutes in hours and minutes; open time says so: `4 h 12 min`, `31 h open`, `31 Geschäftsstunden`. */
export function lastedWords(minutes: Exact, unit: 'elapsed' | 'open', language: ToolLanguage): string {
  const whole = Number(roundQuotient(minutes.numerator, minutes.denominator));
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const parts = [
    ...(hours === 0 ? [] : [`${numberWords(hours, 0, language)} h`]),
    ...(rest === 0 && hours > 0 ? [] : [`${rest} min`]),
  ];
  const suffix = language === 'de' ? 'Geschäftszeit' : 'business time';
  return unit === 'open' ? `${parts.join(' ')} ${suffix}` : parts.join(' ');
}
