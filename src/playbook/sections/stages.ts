import type { Stage } from '../../model/lifecycle.ts';
import { durationWords } from '../../model/words/duration-words.ts';
import { type Html, html } from '../html.ts';
import { criterion, facts, joined, part, table } from '../parts.ts';
import type { ObjectPage, Section } from '../section.ts';
import { link, plain, say, type View, words } from '../view.ts';

export const stages: Section = {
  id: 'stages',
  title: { en: 'Stages', de: 'Phasen' },
  intro: {
    en: 'Where a lead stands, and what has to be true before it gets there.',
    de: 'Wo ein Lead steht und was gelten muss, bevor er dorthin kommt.',
  },
  picture: ({ lifecycle }) => lifecycle ?? html``,
  pages: (view) => view.agreement.lifecycle.stages.map((stage) => page(view, stage)),
};

function page(view: View, stage: Stage): ObjectPage {
  return {
    id: stage.id,
    title: words(view, stage.title),
    summary: html`${category(view, stage)}${stage.entry.automatic ? say(view, ', entered automatically', ', automatischer Eintritt') : ''}`,
    place: stage.place,
    owner: stage.owner,
    names: namesOf(view, stage),
    ...(stage.rationale && { rationale: words(view, stage.rationale) }),
    body: html`${guidance(view, stage)}${entry(view, stage)}${handoff(view, stage)}${moves(view, stage)}${promises(view, stage)}`,
  };
}

/** Whoever asks for a threshold asks for the stage that has one. */
function namesOf(view: View, { entry }: Stage): readonly string[] {
  const threshold = say(
    view,
    'threshold, minimum score, points needed',
    'Schwelle, Schwellenwert, Mindestpunktzahl, nötige Punkte',
  );
  const fastTrack = say(view, 'fast track, fast lane', 'Überholspur, Schnellspur');
  return [...(entry.threshold ? [threshold] : []), ...(entry.fastTrack ? [fastTrack] : [])];
}

function category(view: View, { category }: Stage): string {
  return {
    open: say(view, 'open', 'offen'),
    won: say(view, 'won', 'gewonnen'),
    lost: say(view, 'lost', 'verloren'),
    parked: say(view, 'parked', 'geparkt'),
  }[category];
}

function guidance(view: View, stage: Stage): Html {
  return stage.guidance
    ? part(say(view, 'What to do here', 'Was hier zu tun ist'), html`<p>${words(view, stage.guidance)}</p>`)
    : html``;
}

function entry(view: View, { entry, skippable }: Stage): Html {
  const names = (ids: readonly string[]): Html =>
    joined(ids.map((id) => link(view, 'fields', view.agreement.fields[id], id)));
  const track = entry.fastTrack;
  return part(
    say(view, 'How a lead gets here', 'Wie ein Lead hierher kommt'),
    facts([
      [
        say(view, 'Entry', 'Eintritt'),
        entry.automatic
          ? say(
              view,
              'automatic, as soon as everything below holds',
              'automatisch, sobald alles Folgende gilt',
            )
          : say(view, 'by hand', 'von Hand'),
      ],
      [say(view, 'Must be known', 'Muss bekannt sein'), names(entry.fields)],
      [say(view, 'Should be known', 'Soll bekannt sein'), names(entry.expected)],
      [say(view, 'Always required', 'Immer verlangt'), entry.require && criterion(view, entry.require)],
      [say(view, 'Threshold', 'Schwelle'), entry.threshold && criterion(view, entry.threshold)],
      [
        say(view, 'Fast track past the threshold', 'Überholspur an der Schwelle vorbei'),
        track &&
          html`${joined(track.signals.map((id) => link(view, 'signals', view.agreement.signals[id], id)))} ${say(view, `within ${days(view, track.withinDays)}`, `innerhalb von ${days(view, track.withinDays)}`)}`,
      ],
      [
        say(view, 'Checklist', 'Checkliste'),
        entry.qualification &&
          link(
            view,
            'qualification',
            view.agreement.qualifications[entry.qualification],
            entry.qualification,
          ),
      ],
      [
        say(view, 'May be skipped', 'Überspringbar'),
        skippable
          ? say(view, 'yes', 'ja')
          : say(view, 'no; skipping it implies its entry', 'nein; Überspringen gilt als Eintritt'),
      ],
    ]),
  );
}

function days(view: View, count: number): string {
  return view.language === 'de'
    ? `${count} ${count === 1 ? 'Tag' : 'Tagen'}`
    : `${count} ${count === 1 ? 'day' : 'days'}`;
}

function handoff(view: View, stage: Stage): Html {
  const { handoff } = view.agreement.lifecycle;
  if (stage.id !== handoff.stage && stage.id !== handoff.acceptance) return html``;
  const roles = handoff.decidedBy.map((id) => html`${words(view, view.agreement.roles[id]?.title)}`);
  const expiry = {
    escalate: say(view, 'escalated', 'eskaliert'),
    'auto-accept': say(view, 'accepted automatically', 'automatisch angenommen'),
    return: say(view, 'returned to marketing', 'an das Marketing zurückgegeben'),
  };
  return part(
    say(view, 'Handoff', 'Übergabe'),
    facts([
      [say(view, 'Decided by', 'Entschieden von'), joined(roles)],
      [say(view, 'Within', 'Innerhalb von'), durationWords(handoff.decideWithin, view.language)],
      [say(view, 'Without a decision', 'Ohne Entscheidung'), expiry[handoff.onExpiry]],
      [
        say(view, 'Marketing may dispute within', 'Marketing kann widersprechen innerhalb von'),
        handoff.dispute && durationWords(handoff.dispute.within, view.language),
      ],
      [
        say(view, 'Reasons to reject', 'Ablehnungsgründe'),
        joined(
          Object.values(view.agreement.reasons)
            .filter(({ usedAt }) => usedAt.includes('handoff'))
            .map((reason) => link(view, 'reasons', reason)),
        ),
      ],
    ]),
  );
}

function moves(view: View, stage: Stage): Html {
  const { transitions, stages: all } = view.agreement.lifecycle;
  const named = (id: string): Html =>
    link(
      view,
      'stages',
      all.find((other) => other.id === id),
      id,
    );
  const rows = transitions
    .filter(({ from, to }) => from === stage.id || to === stage.id)
    .map(({ title, from, to, by, requires }) => [
      words(view, title),
      named(from),
      named(to),
      joined(by.map((role) => words(view, view.agreement.roles[role]?.title))),
      requires
        .map((need) => (need === 'note' ? say(view, 'note', 'Notiz') : say(view, 'reason', 'Grund')))
        .join(', '),
    ]);
  return part(
    say(view, 'Declared moves', 'Vereinbarte Wechsel'),
    table(
      [
        say(view, 'Move', 'Wechsel'),
        say(view, 'From', 'Von'),
        say(view, 'To', 'Nach'),
        say(view, 'By', 'Durch'),
        say(view, 'Asks for', 'Verlangt'),
      ],
      rows,
    ),
  );
}

function promises(view: View, stage: Stage): Html {
  const running = Object.values(view.agreement.slas).filter(({ clock }) =>
    [clock.start, ...clock.stop].some((fact) => fact.fact === 'stage' && fact.stage === stage.id),
  );
  return part(
    say(view, 'Clocks that start or stop here', 'Uhren, die hier beginnen oder enden'),
    running.length === 0
      ? html``
      : html`<ul>${running.map((sla) => html`<li>${link(view, 'slas', sla)}: ${plain(view, sla.promise)}</li>`)}</ul>`,
  );
}
