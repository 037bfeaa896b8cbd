import type { Role } from '../../model/people.ts';
import { timeOfCadence } from '../cadence-words.ts';
import { type Html, html } from '../html.ts';
import { list, part } from '../parts.ts';
import { link, say, time, type View, words } from '../view.ts';

/** Where a role sits at the table, and what it signs. */
export function meetings(view: View, role: Role): Html {
  return html`${part(say(view, 'Where you meet the other side', 'Wo du die andere Seite triffst'), list([...rituals(view, role.id), ...levels(view, role.id)]))}${part(
    say(view, 'What you sign', 'Was du unterschreibst'),
    list(signatures(view, role.id)),
  )}`;
}

function rituals(view: View, role: string): readonly Html[] {
  return Object.values(view.agreement.cadences)
    .filter(({ attendees, ledBy }) => ledBy === role || attendees.includes(role))
    .map(
      (cadence) =>
        html`${link(view, 'cadences', cadence)}: ${timeOfCadence(view, cadence)}${cadence.ledBy === role ? html`; ${say(view, 'you lead it', 'du leitest es')}` : ''}.`,
    );
}

function levels(view: View, role: string): readonly Html[] {
  return view.agreement.escalation.levels
    .filter(({ who }) => who.includes(role))
    .map(
      (level) =>
        html`${link(view, 'escalation', level)}, ${say(view, 'within', 'innerhalb von')} ${time(view, level.within)}: ${words(view, level.action)}`,
    );
}

function signatures(view: View, role: string): readonly Html[] {
  const { cadences, parties } = view.agreement;
  const changes = Object.values(parties)
    .filter(({ approvers }) => approvers.includes(role))
    .map(
      (party) =>
        html`${say(view, 'Changes of this agreement, for', 'Änderungen dieser Vereinbarung, für')} ${words(view, party.title)}.`,
    );
  const results = Object.values(cadences)
    .filter(({ signedBy }) => signedBy.includes(role))
    .map(
      (cadence) =>
        html`${say(view, 'What comes out of', 'Was herauskommt bei')} ${link(view, 'cadences', cadence)}.`,
    );
  return [...changes, ...results];
}
