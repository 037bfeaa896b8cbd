import type { Agreement } from '../model/agreement.ts';
import type { Text } from '../model/text.ts';
import { formatScaledDecimal } from '../support/scaled-decimal.ts';
import type { CompiledClause } from './clause.ts';

/** How far an approximation may be off, points as people read them rather than scaled; undefined without a bound. */
export function boundWords(agreement: Agreement, { bound, id }: CompiledClause): Text | undefined {
  if (bound?.points === undefined) return bound?.words;
  const scoring = agreement.scorings[id.split('/')[1] ?? ''];
  if (scoring === undefined) return bound.words;
  const points = formatScaledDecimal(bound.points, scoring.scale);
  return {
    en: `at most ${points} points per lead`,
    de: `höchstens ${points.replace('.', ',')} Punkte je Lead`,
  };
}

/** The same in a table beside `how`, where a bound that `how` has said already is not said again. */
export function boundBesideHow(agreement: Agreement, clause: CompiledClause): Text | undefined {
  const words = boundWords(agreement, clause);
  const { how } = clause;
  if (words === undefined || how === undefined) return words;
  const isSaid = Object.entries(words).every(([language, text]) => how[language]?.includes(text) ?? false);
  return isSaid ? { en: 'as described', de: 'wie beschrieben' } : words;
}
