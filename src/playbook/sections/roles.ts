import type { Role } from '../../model/people.ts';
import { type Html, html } from '../html.ts';
import { facts } from '../parts.ts';
import { duties } from '../role/duties.ts';
import { meetings } from '../role/meetings.ts';
import { success } from '../role/success.ts';
import type { Section } from '../section.ts';
import { say, type View, words } from '../view.ts';

export const roles: Section = {
  id: 'roles',
  title: { en: 'Your role', de: 'Deine Rolle' },
  intro: {
    en: 'What each role must do, what counts as success for it, and where it meets the other side.',
    de: 'Was jede Rolle tun muss, was für sie als Erfolg zählt und wo sie die andere Seite trifft.',
  },
  appears: (agreement) => Object.keys(agreement.roles).length > 0,
  pages: (view) =>
    Object.values(view.agreement.roles).map((role) => ({
      id: role.id,
      title: words(view, role.title),
      summary: html`${sideOf(view, role)}`,
      place: role.place,
      ...(role.rationale && { rationale: words(view, role.rationale) }),
      body: html`${facts([
        [say(view, 'Side', 'Seite'), sideOf(view, role)],
        [say(view, 'Held by', 'Inne haben sie'), holders(view, role)],
      ])}${duties(view, role)}${success(view, role)}${meetings(view, role)}`,
    })),
};

function sideOf(view: View, { side }: Role): string {
  return {
    marketing: say(view, 'Marketing', 'Marketing'),
    sales: say(view, 'Sales', 'Vertrieb'),
    both: say(view, 'both', 'beide'),
  }[side];
}

/** People are known by pseudonyms only. */
function holders({ agreement }: View, { id }: Role): Html {
  const held = Object.values(agreement.members).filter(
    ({ active, roles: all }) => active && all.includes(id),
  );
  return html`${held.map((member, index) => html`${index > 0 ? ', ' : ''}<code>${member.id}</code>`)}`;
}
