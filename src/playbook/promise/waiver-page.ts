import type { Waiver } from '../../model/waiver.ts';
import { mondaysBetween, weekLabel } from '../../support/week.ts';
import { type Html, html } from '../html.ts';
import { facts } from '../parts.ts';
import type { ObjectPage } from '../section.ts';
import { link, moment, say, type View, words } from '../view.ts';
import { promiseLink, promiseTitle } from './promise-link.ts';

/** A waiver beside the misses, which have names of their own; no name holds a dot. */
export function waiverPage(view: View, waiver: Waiver): ObjectPage {
  const { approved, from, id, owner, place, team, to, waived, why } = waiver;
  const scope = team === undefined ? html`` : html`, ${words(view, view.agreement.teams[team]?.title)}`;
  const weeks = from === to ? from : `${from} ${say(view, 'to', 'bis')} ${to}`;
  return {
    id: `waiver.${id}`,
    title: html`${promiseTitle(view, waived)}${scope}, ${weeks}: ${say(view, 'waived', 'ausgesetzt')}`,
    summary: words(view, why),
    place,
    owner,
    body: facts([
      [say(view, 'Promise', 'Zusage'), promiseLink(view, waived)],
      [
        say(view, 'For', 'Für'),
        team === undefined
          ? say(view, 'everybody', 'alle')
          : link(view, 'teams', view.agreement.teams[team], team),
      ],
      [say(view, 'Weeks', 'Wochen'), [...mondaysBetween(from, to)].map(weekLabel).join(', ')],
      [say(view, 'Reason', 'Grund'), words(view, why)],
      [say(view, 'Approved', 'Genehmigt'), approval(view, approved)],
    ]),
  };
}

function approval(view: View, { by, at }: Waiver['approved']): Html {
  return html`${words(view, view.agreement.roles[by]?.title)}, ${moment(view, at)}`;
}
