import type { Fact, Sla, TouchPolicy } from '../../model/sla.ts';
import { factWords } from '../../model/words/fact-words.ts';
import { shareWords } from '../../model/words/number-words.ts';
import { freeName } from '../free-name.ts';
import { html } from '../html.ts';
import { criterion, facts, joined } from '../parts.ts';
import { promiseNames, touchNames } from '../promise/promise-names.ts';
import { warnings } from '../promise/warnings.ts';
import type { ObjectPage, Section } from '../section.ts';
import { link, say, time, type View, words } from '../view.ts';

export const slas: Section = {
  id: 'slas',
  title: { en: 'Promises on each lead (SLAs)', de: 'Zusagen je Lead (SLAs)' },
  intro: {
    en: 'What each side promises for every single lead, and how the clock runs.',
    de: 'Was jede Seite für jeden einzelnen Lead zusagt und wie die Uhr läuft.',
  },
  pages: (view) => [
    ...Object.values(view.agreement.slas).map((sla) => slaPage(view, sla)),
    ...Object.values(view.agreement.touchPolicies).map((policy) => touchPage(view, policy)),
  ],
};

function slaPage(view: View, sla: Sla): ObjectPage {
  const told = (all: readonly Fact[]): string =>
    all.map((fact) => factWords(fact, view.agreement, view.language)).join(say(view, ' or ', ' oder '));
  return {
    ...head(view, sla),
    names: promiseNames(view, sla),
    summary: html`${time(view, sla.within)}: ${words(view, sla.promise)}`,
    body: html`<p class="promise">${words(view, sla.promise)}</p>${facts([
      [
        say(view, 'Applies to', 'Gilt für'),
        sla.applies ? criterion(view, sla.applies) : say(view, 'every lead', 'jeden Lead'),
      ],
      [say(view, 'Target', 'Ziel'), time(view, sla.within)],
      [say(view, 'Starts when', 'Beginnt, wenn'), told([sla.clock.start])],
      [say(view, 'Stops when', 'Endet, wenn'), told(sla.clock.stop)],
      [say(view, 'Canceled when', 'Entfällt, wenn'), told(sla.clock.cancel)],
      [say(view, 'Starts afresh when', 'Beginnt neu, wenn'), told(sla.clock.reset)],
      [
        say(view, 'Stands still while', 'Steht still bei'),
        joined(sla.clock.pause.map((state) => freeName(view, state))),
      ],
      [say(view, 'Calendar', 'Kalender'), calendar(view, sla)],
      [say(view, 'Grace', 'Karenz'), sla.grace && time(view, sla.grace)],
      [say(view, 'Hard limit', 'Harte Grenze'), sla.hardLimit && time(view, sla.hardLimit)],
      [say(view, 'Warnings', 'Warnungen'), warnings(view, sla)],
      [
        say(view, 'Restarts', 'Neustarts'),
        sla.restart &&
          html`${joined(sla.restart.causes.map((cause) => freeName(view, cause)))}; ${say(view, 'at most', 'höchstens')} ${sla.restart.max}`,
      ],
      ...compliance(view, sla),
    ])}`,
  };
}

function calendar(view: View, { clock, within }: Sla) {
  if (within.unit === 'minutes' || within.unit === 'hours')
    return say(view, 'none: the time runs around the clock', 'keiner: die Zeit läuft rund um die Uhr');
  const id = clock.calendar;
  return id === undefined
    ? say(view, "that of the owner's team", 'der des zuständigen Teams')
    : link(view, 'calendars', view.agreement.calendars[id], id);
}

function touchPage(view: View, policy: TouchPolicy): ObjectPage {
  return {
    ...head(view, policy),
    names: touchNames(view),
    summary: words(view, policy.promise),
    body: html`<p class="promise">${words(view, policy.promise)}</p>${facts([
      [say(view, 'Touches at least', 'Kontaktversuche mindestens'), String(policy.touches)],
      [say(view, 'On at least so many dates', 'An mindestens so vielen Tagen'), String(policy.dates)],
      [say(view, 'By at least so many channels', 'Über mindestens so viele Kanäle'), String(policy.channels)],
      [
        say(view, 'From first to last', 'Vom ersten bis zum letzten'),
        say(view, `${policy.spanDays} days`, `${policy.spanDays} Tage`),
      ],
      [
        say(view, 'Apart on one channel', 'Abstand auf einem Kanal'),
        say(view, `${policy.gapHours} hours`, `${policy.gapHours} Stunden`),
      ],
      ...compliance(view, policy),
    ])}`,
  };
}

function head(view: View, definition: Sla | TouchPolicy) {
  return {
    id: definition.id,
    title: words(view, definition.title),
    place: definition.place,
    owner: definition.owner,
    ...(definition.rationale && { rationale: words(view, definition.rationale) }),
  };
}

function compliance(
  view: View,
  { compliance: { target, per, minSample } }: Sla | TouchPolicy,
): readonly (readonly [string, string])[] {
  const periods = {
    week: say(view, 'per week', 'je Woche'),
    month: say(view, 'per month', 'je Monat'),
    quarter: say(view, 'per quarter', 'je Quartal'),
  };
  return [
    [say(view, 'Kept when', 'Eingehalten, wenn'), `${shareWords(target, view.language)} ${periods[per]}`],
    [say(view, 'Judged on at least', 'Beurteilt ab'), say(view, `${minSample} cases`, `${minSample} Fällen`)],
  ];
}
