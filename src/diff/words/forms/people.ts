import type { Absence, Member, Role, Team } from '../../../model/people.ts';
import { type Form, keyed, unread } from '../form.ts';
import { some, the } from '../say/named.ts';
import { choice, count, listOf, text, wordList, yesNo } from '../say/plain.ts';
import { dateText } from '../say/time.ts';
import type { Speaker } from '../speaker.ts';
import { said, type Teller } from '../teller.ts';
import { definition, side, sideWords } from './definition.ts';

const role: Form<Role> = {
  ...definition,
  side: ['Side', 'Seite', choice({ ...sideWords, both: { en: 'both', de: 'beide' } })],
};

const team: Form<Team> = {
  ...definition,
  side: ['Side', 'Seite', side],
  calendar: ['Calendar', 'Kalender', the('calendar'), ['that of the agreement', 'der der Vereinbarung']],
  lead: ['Led by', 'Geleitet von', the('role')],
  members: ['Members', 'Mitglieder', some('member')],
};

const member: Form<Member> = {
  id: unread,
  team: ['Team', 'Team', the('team')],
  roles: ['Roles', 'Rollen', some('role')],
  weight: ['Share in pools relative to the others', 'Anteil in Pools gegenüber den anderen', count],
  capacity: ['Takes at most', 'Nimmt höchstens', said(capacityText), ['no limit', 'ohne Grenze']],
  active: ['Active', 'Aktiv', yesNo],
  absences: ['Away', 'Abwesend', listOf(spanText)],
  skills: ['Skills', 'Fähigkeiten', wordList],
  calendar: ['Calendar', 'Kalender', the('calendar'), ['that of the team', 'der des Teams']],
  note: ['Note', 'Notiz', text],
  place: unread,
};

function capacityText({ n, per }: NonNullable<Member['capacity']>, { say }: Speaker): string {
  const each = {
    day: say('per day', 'je Tag'),
    week: say('per week', 'je Woche'),
    month: say('per month', 'je Monat'),
  }[per];
  return `${n} ${n === 1 ? say('lead', 'Lead') : say('leads', 'Leads')} ${each}`;
}

/** Both dates included. */
function spanText({ from, to }: Absence, speaker: Speaker): string {
  const [first, last] = [dateText(from, speaker), dateText(to, speaker)];
  return first === last ? first : `${first} – ${last}`;
}

export const tellRole: Teller<Role> = keyed(role);
export const tellTeam: Teller<Team> = keyed(team);
export const tellMember: Teller<Member> = keyed(member);
