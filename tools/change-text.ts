import { type Change, type ShownLead, thingName } from '../src/diff/change.ts';
import type { ScoreRow } from '../src/evaluate/score-row.ts';

/** Everything that is told of a change, without places and leads, which move with other code. */
export function changeText(change: Change): string {
  const { severity, code, category, object, standsIn, message, loses, signers, because, witnesses } = change;
  return [
    `${severity} ${code} ${category} ${thingName(object)}${standsIn === 'before' ? ' (only before)' : ''}`,
    `  en: ${message.en}`,
    `  de: ${message.de}`,
    ...(loses.length === 0 ? [] : [`  loses: ${loses.join(', ')}`]),
    `  signs: ${signers.length === 0 ? 'one of either side' : signers.join(', ')}`,
    ...(because.length === 0 ? [] : [`  because: ${because.map(thingName).join(', ')}`]),
    ...witnesses.map((shown) => `  lead: ${shownText(shown)}`),
  ].join('\n');
}

/** How its lead stands before and after, as far as both differ. */
function shownText({ label, answer }: ShownLead): string {
  const [before, after] = answer.witness.standings.map(({ row }) => row);
  const columns = (['stage', 'grade', 'band', 'outcome', 'route'] as const).flatMap((column) =>
    before?.[column] === after?.[column]
      ? []
      : [`${column} ${said(before, column)} → ${said(after, column)}`],
  );
  const stands =
    columns.length > 0 ? columns : [samePoints(before, after) ? standing(after) : 'other points'];
  return [...(label === '' ? [] : [`${label}:`]), stands.join(', ')].join(' ');
}

function said(row: ScoreRow | undefined, column: 'stage' | 'grade' | 'band' | 'outcome' | 'route'): string {
  return String(row?.[column] ?? 'none');
}

function standing(row: ScoreRow | undefined): string {
  return `stage ${said(row, 'stage')} in both`;
}

function samePoints(before: ScoreRow | undefined, after: ScoreRow | undefined): boolean {
  return (
    before?.total === after?.total && before?.fit === after?.fit && before?.engagement === after?.engagement
  );
}
