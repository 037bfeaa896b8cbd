import type { Stage } from '../../model/lifecycle.ts';
import { ownValue } from '../../support/own-value.ts';
import { type DrawGraph, graphCanvas } from '../drawing/graph-canvas.ts';
import { type Html, html } from '../html.ts';
import { joined } from '../parts.ts';
import { type DrawnTable, picture } from '../picture.ts';
import { link, plain, say, type View, words } from '../view.ts';
import { lifecycleGraph } from './graph.ts';
import { endingReasons, type Way, waysOf } from './way.ts';

/** More ways back than this make a knot that nobody reads, and the renderer needs seconds for some hundred. */
const most = 60;

/** Stages and the ways between them. */
export function lifecyclePicture(view: View, draw: DrawGraph): Html {
  const ways = waysOf(view.agreement);
  const forward = ways.filter(({ kind }) => kind === 'forward');
  const crowded = ways.length - forward.length > most;
  const drawn = graphCanvas(draw(lifecycleGraph(view, crowded ? forward : ways)));
  return picture(view, {
    kind: 'lifecycle',
    title: say(view, 'Stages of a lead and the ways between them', 'Phasen und Übergänge eines Leads'),
    description: told(view, ways),
    ...drawn,
    links: true,
    caption: caption(view, crowded),
    table: stageTable(view),
    moreTables: [wayTable(view, ways)],
  });
}

function told(view: View, ways: readonly Way[]): string {
  const { stages } = view.agreement.lifecycle;
  const name = ({ title }: Stage): string => plain(view, title);
  const line = stages.filter(({ category }) => category === 'open' || category === 'won');
  const aside = stages.filter((stage) => !line.includes(stage));
  const back = ways.filter(({ kind }) => kind !== 'forward');
  const ends = back.map(({ from, to }) => `${name(from)} → ${name(to)}`);
  return [
    `${say(view, 'The main line', 'Die Hauptlinie')}: ${line.map(name).join(' → ')}.`,
    aside.length === 0 ? '' : `${say(view, 'Beside it', 'Daneben')}: ${aside.map(name).join(', ')}.`,
    ends.length === 0 ? '' : `${say(view, 'Other ways', 'Andere Wege')}: ${[...new Set(ends)].join(', ')}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function caption(view: View, crowded: boolean): Html {
  const ending = endingReasons(view.agreement).length;
  const signs = crowded
    ? say(
        view,
        `Only the main line is drawn, for there are more than ${most} other ways; the table has them all.`,
        `Gezeichnet ist nur die Hauptlinie, denn es gibt mehr als ${most} andere Wege; die Tabelle hat alle.`,
      )
    : say(
        view,
        'Dashed: a move that is agreed on. Dotted: with a reason.',
        'Gestrichelt: ein vereinbarter Wechsel. Gepunktet: mit einem Grund.',
      );
  const ends = html` <a href="${view.base}reasons/index.html">${say(
    view,
    ending === 1 ? '1 reason' : `${ending} reasons`,
    ending === 1 ? '1 Grund' : `${ending} Gründe`,
  )}</a> ${say(view, ending === 1 ? 'ends' : 'end', ending === 1 ? 'beendet' : 'beenden')} ${say(view, 'a lead where it stands.', 'einen Lead, wo er steht.')}`;
  return html`${signs}${ending === 0 ? html`` : ends}`;
}

function stageTable(view: View): DrawnTable {
  const categories = {
    open: say(view, 'open', 'offen'),
    won: say(view, 'won', 'gewonnen'),
    lost: say(view, 'lost', 'verloren'),
    parked: say(view, 'parked', 'geparkt'),
  };
  return {
    title: say(view, 'Stages', 'Phasen'),
    head: [say(view, 'Stage', 'Phase'), say(view, 'Kind', 'Art'), say(view, 'Entry', 'Eintritt')],
    rows: view.agreement.lifecycle.stages.map((stage) => [
      link(view, 'stages', stage),
      categories[stage.category],
      entryWords(view, stage),
    ]),
  };
}

function entryWords(view: View, { entry }: Stage): string {
  return entry.automatic ? say(view, 'automatic', 'automatisch') : say(view, 'by hand', 'von Hand');
}

function wayTable(view: View, ways: readonly Way[]): DrawnTable {
  return {
    title: say(view, 'Ways between them', 'Wege dazwischen'),
    head: [say(view, 'From', 'Von'), say(view, 'To', 'Nach'), say(view, 'How', 'Wie')],
    rows: ways.map((way) => [words(view, way.from.title), words(view, way.to.title), how(view, way)]),
  };
}

function how(view: View, way: Way): Html {
  if (way.kind === 'forward') return html`${entryWords(view, way.to)}`;
  if (way.kind === 'reason') return joined(way.reasons.map((reason) => link(view, 'reasons', reason)));
  const { by, title } = way.transition;
  const roles = by.map((role) => words(view, ownValue(view.agreement.roles, role)?.title));
  return html`${words(view, title)}${roles.length === 0 ? html`` : html` (${joined(roles)})`}`;
}
