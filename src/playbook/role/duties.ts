import type { Role } from '../../model/people.ts';
import type { Sla, TouchPolicy } from '../../model/sla.ts';
import { shareWords } from '../../model/words/number-words.ts';
import type { Duration } from '../../support/duration.ts';
import { type Html, html } from '../html.ts';
import { list, part } from '../parts.ts';
import { warnings } from '../promise/warnings.ts';
import { link, say, time, type View, words } from '../view.ts';

/** What a role has to do: what is laid on it by name, and the promises of its side. */
export function duties(view: View, role: Role): Html {
  const own = part(say(view, 'What is laid on you', 'Was bei dir liegt'), list(tasks(view, role)));
  const title = say(view, 'What your side promises on every lead', 'Was deine Seite für jeden Lead zusagt');
  return html`${own}${part(title, list(promises(view, role)))}`;
}

function isOfSide({ side }: Role, promise: Pick<Sla | TouchPolicy, 'side'>): boolean {
  return side === 'both' || promise.side === side;
}

function promises(view: View, role: Role): readonly Html[] {
  const { slas, touchPolicies } = view.agreement;
  const clocks = Object.values(slas)
    .filter((sla) => isOfSide(role, sla))
    .sort((one, other) => roughMinutes(one.within) - roughMinutes(other.within))
    .map((sla) => {
      const told = warnings(view, sla);
      const warned = told === '' ? '' : `, ${say(view, 'with a warning', 'mit Warnung')} ${told}`;
      return html`${link(view, 'slas', sla)}, <strong>${time(view, sla.within)}</strong>${warned}: ${words(view, sla.promise)}`;
    });
  const touches = Object.values(touchPolicies)
    .filter((policy) => isOfSide(role, policy))
    .map((policy) => html`${link(view, 'slas', policy)}: ${words(view, policy.promise)}`);
  return [...clocks, ...touches];
}

/** What is due first comes first; for that alone an open minute is a minute and a working day a day. */
function roughMinutes({ amount, unit }: Duration): number {
  const day = 24 * 60;
  const minutes = {
    minutes: 1,
    businessMinutes: 1,
    hours: 60,
    businessHours: 60,
    businessDays: day,
    calendarDays: day,
  };
  return amount * minutes[unit];
}

function tasks(view: View, role: Role): readonly Html[] {
  return [
    ...decisions(view, role.id),
    ...queues(view, role.id),
    ...campaigns(view, role.id),
    ...notices(view, role.id),
  ];
}

function decisions(view: View, role: string): readonly Html[] {
  const { handoff, stages, transitions } = view.agreement.lifecycle;
  const offered = stages.find(({ id }) => id === handoff.stage);
  const decides = handoff.decidedBy.includes(role)
    ? [
        html`${say(view, 'Decide within', 'Entscheide innerhalb von')} ${time(view, handoff.decideWithin)} ${say(view, 'about every lead that comes to', 'über jeden Lead, der ankommt in')} ${link(view, 'stages', offered, handoff.stage)}.`,
      ]
    : [];
  const arbiter =
    handoff.dispute?.arbiter === role
      ? [
          html`${say(view, 'Settle disputes about rejected leads within', 'Schlichte Einsprüche gegen Ablehnungen innerhalb von')} ${time(view, handoff.dispute.within)}.`,
        ]
      : [];
  const moves = transitions
    .filter(({ by }) => by.includes(role))
    .map(
      (move) =>
        html`${say(view, 'Only you and whoever is named beside you may make the move', 'Nur du und wer neben dir genannt ist, darf den Schritt machen')}: ${words(view, move.title)}.`,
    );
  return [...decides, ...arbiter, ...moves];
}

function queues(view: View, role: string): readonly Html[] {
  return Object.values(view.agreement.routing.queues)
    .filter(({ owner }) => owner === role)
    .map(
      (queue) =>
        html`${say(view, 'Answer for the queue', 'Verantworte die Warteschlange')} ${link(view, 'queues', queue)}.`,
    );
}

function campaigns(view: View, role: string): readonly Html[] {
  return Object.values(view.agreement.campaigns).flatMap((campaign) => [
    ...(campaign.followUp === role
      ? [
          html`${say(view, 'Answer for the follow-up of', 'Verantworte das Nachfassen zu')} ${link(view, 'campaigns', campaign)}.`,
        ]
      : []),
    ...Object.values(campaign.preparation)
      .filter(({ by }) => by === role)
      .map(
        (each) =>
          html`${words(view, each.title)} ${say(view, 'for', 'für')} ${link(view, 'campaigns', campaign)}, ${say(view, 'until', 'bis')} <time>${each.due}</time>.`,
      ),
  ]);
}

function notices(view: View, role: string): readonly Html[] {
  const { escalation, winLoss } = view.agreement;
  const steps = escalation.perLead
    .filter(({ to }) => to === role)
    .map(
      ({ at }) =>
        html`${say(view, 'You are told when', 'Du erfährst es, wenn')} ${shareWords(at, view.language)} ${say(view, 'of a promised time have passed on a lead', 'einer zugesagten Zeit bei einem Lead vergangen sind')}.`,
    );
  const asks =
    winLoss?.programme?.askedBy === role
      ? [
          html`${say(view, 'Ask customers after decided deals', 'Befrage Kunden nach entschiedenen Aufträgen')}: ${words(view, winLoss.programme.title)}.`,
        ]
      : [];
  return [...steps, ...asks];
}
