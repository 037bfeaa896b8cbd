import type { Cadence, Occasion } from '../../model/cadence.ts';
import { outcomeOf } from '../cadence-words.ts';
import { fitting } from '../drawing/lettering.ts';
import { type Html, html } from '../html.ts';
import { part } from '../parts.ts';
import { picture } from '../picture.ts';
import { link, plain, say, type View, words } from '../view.ts';
import type { Measured } from './measured.ts';

/** As many as fit a telephone. */
const shown = 12;
const width = 360;
const cell = { width: 29, height: 34 };
const left = 4;
const row = 20 + cell.height + 8;

const glyphs: Readonly<Record<Occasion['was'], string>> = { held: '✓', moved: '→', missed: '✗' };

/** The newest dates of every ritual up to the day of the measurement: held, moved or missed, as the agreement's log has them. */
export function cadencePicture(view: View, { today }: Measured): Html {
  const rows = Object.values(view.agreement.cadences)
    .map((cadence) => ({ cadence, log: cadence.log.filter(({ planned }) => planned <= today).slice(-shown) }))
    .filter(({ log }) => log.length > 0);
  if (rows.length === 0) return html``;
  const silent = Object.values(view.agreement.cadences).filter(({ id }) =>
    rows.every(({ cadence }) => cadence.id !== id),
  );
  const title = say(view, 'Held and missed', 'Gehalten und ausgefallen');
  const drawn = picture(view, {
    kind: 'heat',
    title,
    description: say(
      view,
      'One row for each ritual, one cell for each date it was planned for, the oldest on the left: a tick where it was held, an arrow where it was moved, a cross where it did not take place.',
      'Eine Zeile je Ritual, eine Zelle je geplantem Termin, der älteste links: ein Haken, wo es stattfand, ein Pfeil, wo es verlegt wurde, ein Kreuz, wo es ausfiel.',
    ),
    width,
    height: rows.length * row,
    shapes: html`${rows.map(({ cadence, log }, index) => rowShapes(view, { cadence, log, top: index * row }))}`,
    caption: html`✓ ${say(view, 'held', 'gehalten')} · → ${say(view, 'moved', 'verlegt')} · ✗ ${say(view, 'missed', 'ausgefallen')}; ${say(view, `up to ${today}, at most the last ${shown} dates; the month stands below the cell`, `bis ${today}, höchstens die letzten ${shown} Termine; unter der Zelle steht der Monat`)}`,
    table: {
      head: [
        say(view, 'Ritual', 'Ritual'),
        say(view, 'Planned for', 'Geplant am'),
        say(view, 'Outcome', 'Ergebnis'),
      ],
      rows: rows.flatMap(({ cadence, log }) =>
        log.map((occasion) => [
          link(view, 'cadences', cadence),
          html`<time>${occasion.planned}</time>`,
          outcomeOf(view, occasion),
        ]),
      ),
    },
  });
  return part(title, html`${drawn}${unrecorded(view, silent)}`);
}

interface Row {
  readonly cadence: Cadence;
  readonly log: readonly Occasion[];
  readonly top: number;
}

const classes = { held: 'kept', moved: 'open', missed: 'missed' } as const;

function rowShapes(view: View, { cadence, log, top }: Row): Html {
  const cells = log.map(({ planned, was }, index) => {
    const x = left + index * cell.width;
    const middle = x + cell.width / 2;
    return html`<g class="${classes[was]}"><rect x="${x + 1}" y="${top + 20}" width="${cell.width - 2}" height="${cell.height}" rx="4"/><text x="${middle}" y="${top + 34}">${glyphs[was]}</text><text x="${middle}" y="${top + 49}">${planned.slice(5, 7)}</text></g>`;
  });
  const kept = log.filter(({ was }) => was !== 'missed').length;
  const count = say(view, `${kept} of ${log.length}`, `${kept} von ${log.length}`);
  return html`<text class="name" x="${left}" y="${top + 15}">${fitting(`${plain(view, cadence.title)} (${count})`, width - 2 * left, { size: 14 })}</text>${cells}
`;
}

function unrecorded(view: View, silent: readonly Cadence[]): Html {
  if (silent.length === 0) return html``;
  return html`<p>${say(view, 'Nothing is recorded of', 'Nichts festgehalten ist zu')} ${silent.map((cadence, index) => html`${index > 0 ? ', ' : ''}${words(view, cadence.title)}`)}.</p>`;
}
