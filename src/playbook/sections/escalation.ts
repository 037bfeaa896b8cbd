import { shareWords } from '../../model/words/number-words.ts';
import { escalationLadder } from '../escalation/ladder.ts';
import { opensWords } from '../escalation/opens-words.ts';
import { type Html, html } from '../html.ts';
import { facts, joined, part, table } from '../parts.ts';
import type { Section } from '../section.ts';
import { say, time, type View, words } from '../view.ts';

export const escalation: Section = {
  id: 'escalation',
  title: { en: 'Escalation', de: 'Eskalation' },
  intro: {
    en: 'What happens when a promise is missed: on one lead, and week after week.',
    de: 'Was geschieht, wenn eine Zusage nicht gehalten wird: bei einem Lead und Woche für Woche.',
  },
  picture: (view) =>
    html`${part(say(view, 'Week after week', 'Woche für Woche'), escalationLadder(view))}${onOneLead(view)}${figures(view)}`,
  pages: (view) =>
    view.agreement.escalation.levels.map((level) => ({
      id: level.id,
      title: words(view, level.title),
      summary: html`${say(view, `Level ${level.level}`, `Stufe ${level.level}`)}: ${opensWords(view, level)}`,
      place: level.place,
      owner: view.agreement.escalation.owner,
      body: facts([
        [say(view, 'Level', 'Stufe'), String(level.level)],
        [say(view, 'Opens when', 'Öffnet, wenn'), opensWords(view, level)],
        [
          say(view, 'Who meets', 'Wer zusammenkommt'),
          joined(level.who.map((role) => words(view, view.agreement.roles[role]?.title))),
        ],
        [say(view, 'What happens', 'Was geschieht'), words(view, level.action)],
        [say(view, 'Within', 'Innerhalb von'), time(view, level.within)],
      ]),
    })),
};

function onOneLead(view: View): Html {
  const actions = {
    warn: say(view, 'warning', 'Warnung'),
    notify: say(view, 'notice', 'Hinweis'),
    reassign: say(view, 'reassignment', 'Neuzuweisung'),
    queue: say(view, 'to the queue', 'in die Warteschlange'),
  };
  const rows = view.agreement.escalation.perLead.map((step) => [
    shareWords(step.at, view.language),
    actions[step.action],
    step.to === 'owner'
      ? say(view, 'the owner of the lead', 'wer den Lead bearbeitet')
      : words(view, view.agreement.roles[step.to]?.title),
    step.queue === undefined ? '' : words(view, view.agreement.routing.queues[step.queue]?.title),
  ]);
  return part(
    say(view, 'On one lead', 'Bei einem Lead'),
    table(
      [
        say(view, 'At share of the target', 'Bei Anteil am Ziel'),
        say(view, 'Step', 'Schritt'),
        say(view, 'To', 'An'),
        say(view, 'Queue', 'Warteschlange'),
      ],
      rows,
    ),
  );
}

function figures(view: View): Html {
  const p = view.agreement.escalation.parameters;
  return part(
    say(view, 'Figures', 'Zahlen'),
    facts([
      [
        say(
          view,
          'Weeks are merged until so many clocks are judged',
          'Wochen werden zusammengefasst, bis so viele Uhren beurteilt sind',
        ),
        `${p.minSample} (${say(view, `at most ${p.mergeWeeks} weeks`, `höchstens ${p.mergeWeeks} Wochen`)})`,
      ],
      [
        say(view, 'Closed after kept weeks', 'Geschlossen nach eingehaltenen Wochen'),
        `${p.closeWeeks} (${say(view, `${p.closeWeeksFromLevel2} from level 2`, `ab Stufe 2: ${p.closeWeeksFromLevel2}`)})`,
      ],
      [
        say(view, 'Lapses after weeks without a judgement', 'Erlischt nach Wochen ohne Urteil'),
        String(p.lapseWeeks),
      ],
      [
        say(
          view,
          'Breadth: SLAs of one side at level 2 or above',
          'Breite: SLAs einer Seite auf Stufe 2 oder höher',
        ),
        String(p.breadth),
      ],
    ]),
  );
}
