import { usualRetention } from '../model/privacy.ts';
import { monthName } from '../model/words/month-words.ts';
import { bookWords } from './book/book-words.ts';
import { changesNote } from './history/changes-note.ts';
import { type Html, html } from './html.ts';
import { homeStanding } from './measured/home-standing.ts';
import type { Page } from './page.ts';
import { facts, part } from './parts.ts';
import { shownSections } from './shown-sections.ts';
import { type ShownTheme, themesOf } from './themes.ts';
import { link, plain, say, time, type View, words } from './view.ts';
import { wayInto } from './way-into.ts';

/** The first page: what the agreement is, the way of a lead, what each side promises, and where to read on. */
export function homePage(view: View): Page {
  const { agreement, lifecycle } = view;
  return {
    path: 'index.html',
    title: plain(view, agreement.title),
    content: html`<h1>${words(view, agreement.title)}</h1>
${agreement.rationale ? html`<p class="intro">${words(view, agreement.rationale)}</p>` : html``}
${changesNote(view)}${part(say(view, 'What it means for you', 'Was das für dich heißt'), roles(view))}
${homeStanding(view)}${part(say(view, 'The way of a lead', 'Der Weg eines Leads'), html`${lifecycle ?? html``}<p><a href="try/index.html">${say(view, 'Try a lead: what would the agreement make of it?', 'Einen Lead ausprobieren: Was würde die Vereinbarung aus ihm machen?')}</a></p>`)}
${part(say(view, 'What the two sides promise each other', 'Was die beiden Seiten einander zusagen'), promises(view))}
${part(say(view, 'Where to read on', 'Wo es weitergeht'), html`${themesOf(shownSections(view)).map(chapters(view))}<p><a href="book.html">${bookWords.asBook[view.language]}</a></p>`)}
${part(say(view, 'Ground rules', 'Grundlagen'), groundRules(view))}`,
  };
}

function chapters(view: View): (theme: ShownTheme) => Html {
  const { language } = view;
  return (theme) =>
    html`<h3>${theme.title[language]}</h3><ul class="objects">${theme.chapters.map(({ id, title, intro }) => html`<li><a href="${wayInto(view, id)}">${title[language]}</a><br><span class="summary">${intro[language]}</span></li>`)}</ul>`;
}

/** A way to the page of each role, by side; nobody has to read what is the work of others. */
function roles(view: View): Html {
  const { parties, roles: all } = view.agreement;
  const sides = (['marketing', 'sales', 'both'] as const).map((side) => {
    const own = Object.values(all).filter((role) => role.side === side);
    const title =
      side === 'both' ? say(view, 'Both sides', 'Beide Seiten') : words(view, parties[side].title);
    if (own.length === 0) return html``;
    return html`<div class="side"><h3>${title}</h3><ul>${own.map((role) => html`<li>${link(view, 'roles', role)}</li>`)}</ul></div>`;
  });
  return sides.every(({ markup }) => markup === '') ? html`` : html`<div class="sides">${sides}</div>`;
}

/** What each side promises, side by side. */
export function promises(view: View): Html {
  const { slas, touchPolicies, commitments, parties } = view.agreement;
  const columns = (['marketing', 'sales'] as const).map((side) => {
    const onLeads = [...Object.values(slas), ...Object.values(touchPolicies)].filter(
      (promise) => promise.side === side,
    );
    const onPeriods = Object.values(commitments).filter((promise) => promise.side === side);
    return html`<div class="side"><h3>${words(view, parties[side].title)}</h3><ul>${onLeads.map((sla) => html`<li>${words(view, sla.promise)} ${link(view, 'slas', sla)}</li>`)}${onPeriods.map((each) => html`<li>${words(view, each.promise)} ${link(view, 'commitments', each)}</li>`)}</ul></div>`;
  });
  return html`<div class="sides">${columns}</div>`;
}

/** Zone, currency, calendar and other terms that hold for everything. */
export function groundRules(view: View): Html {
  const { agreement } = view;
  const month = `2026-${String(agreement.fiscalYearStart).padStart(2, '0')}`;
  return facts([
    [say(view, 'Time zone', 'Zeitzone'), agreement.zone],
    [say(view, 'Currency', 'Währung'), agreement.currency],
    [say(view, 'Fiscal year starts in', 'Geschäftsjahr beginnt im'), monthName(month, view.language)],
    [
      say(view, 'Calendar unless another is named', 'Kalender, wenn kein anderer genannt ist'),
      link(view, 'calendars', agreement.calendars[agreement.calendar], agreement.calendar),
    ],
    [say(view, 'A period settles after', 'Ein Zeitraum steht fest nach'), time(view, agreement.settle)],
    [say(view, 'Meant to be in force from', 'Soll gelten ab'), agreement.effectiveFrom],
    [say(view, 'Kept', 'Aufbewahrt'), retentionWords(view)],
    [say(view, 'Figures on single people', 'Zahlen zu einzelnen Personen'), peopleWords(view)],
  ]);
}

/** How long what is written from exports is kept. */
function retentionWords(view: View): string {
  const { leadsDays, figuresDays } = view.agreement.privacy?.retention ?? usualRetention;
  return say(
    view,
    `reports that name leads ${leadsDays} days, figures ${figuresDays} days`,
    `Berichte, die Leads nennen, ${leadsDays} Tage, Zahlen ${figuresDays} Tage`,
  );
}

function peopleWords(view: View): string {
  const allowed = view.agreement.privacy?.worksAgreement;
  if (allowed === undefined) return say(view, 'none', 'keine');
  return say(
    view,
    `under ${allowed.reference}, signed ${allowed.signed}`,
    `nach ${allowed.reference}, unterzeichnet ${allowed.signed}`,
  );
}
