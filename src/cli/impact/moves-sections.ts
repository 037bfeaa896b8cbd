import type { Moves } from '../../impact/impact.ts';
import { byId, type ImpactTelling, type Titled } from './impact-telling.ts';
import type { Section } from './section.ts';

/** Rows of a table of moves; JSON has all of them. */
const mostRows = 15;

/** Where leads stand otherwise; columns in which none moves are named together. */
export function movesSections(telling: ImpactTelling): readonly Section[] {
  const { impact, say } = telling;
  const moving = impact.standing.filter(({ moved }) => moved > 0);
  const still = impact.standing
    .filter(({ moved }) => moved === 0)
    .map(({ column }) => columnWords(telling, column));
  const none: Section = {
    title: say('Standing', 'Stand'),
    lines: [say(`No lead moves in: ${still.join(', ')}.`, `Kein Lead wechselt in: ${still.join(', ')}.`)],
    rows: [],
    words: 1,
    notes: [],
  };
  return [...moving.map((moves) => movesSection(telling, moves)), ...(still.length === 0 ? [] : [none])];
}

function movesSection(telling: ImpactTelling, { column, moved, same, ways }: Moves): Section {
  const { say, count } = telling;
  const word = columnWords(telling, column);
  const more = ways.length - mostRows;
  return {
    title: say(`Moves as of now: ${word}`, `Wechsel zum Stichtag: ${word}`),
    lines: [
      say(
        `${count(moved)} leads move, ${count(same)} do not.`,
        `${count(moved)} Leads wechseln, ${count(same)} nicht.`,
      ),
    ],
    words: 2,
    rows: [
      say('before|after|leads', 'vorher|nachher|Leads').split('|'),
      ...ways
        .slice(0, mostRows)
        .map(({ from, to, leads }) => [
          ...[from, to].map((value) => valueWords(telling, column, value)),
          count(leads),
        ]),
    ],
    notes: more > 0 ? [say(`… and ${count(more)} more`, `… und ${count(more)} weitere`)] : [],
  };
}

function columnWords({ say }: ImpactTelling, column: Moves['column']): string {
  const words = {
    stage: say('stage', 'Phase'),
    grade: say('grade', 'Note'),
    outcome: say('outcome', 'Ergebnis'),
    route: say('route', 'Route'),
    pool: say('pool', 'Pool'),
  };
  return words[column];
}

function valueWords({ titled }: ImpactTelling, column: Moves['column'], value: string | null): string {
  if (value === null) return '–';
  switch (column) {
    case 'stage':
      return titled(({ lifecycle }) => byId(lifecycle.stages), value);
    case 'route':
      return titled(({ routing }) => byId(routing.rules), value);
    case 'pool':
      return titled(({ routing }): Readonly<Record<string, Titled>> => routing.pools, value);
    default:
      return value;
  }
}
