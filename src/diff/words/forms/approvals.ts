import type { Approvals, EmergencyPath, GithubTeam, Signer, Teams } from '../../../model/approvals.ts';
import type { Side } from '../../../model/text.ts';
import { type Form, keyed, unread } from '../form.ts';
import { some, the } from '../say/named.ts';
import { entries } from '../say/parts.ts';
import { word } from '../say/plain.ts';
import { days } from '../say/time.ts';
import type { Teller } from '../teller.ts';
import { definition, sideWords } from './definition.ts';

const tellSigner: Teller<Signer> = keyed<Signer>({
  id: unread,
  role: ['Role', 'Rolle', the('role')],
  github: ['GitHub', 'GitHub', word],
  gitlab: ['GitLab', 'GitLab', word],
  signingKey: ['Key of signatures', 'Schlüssel der Signaturen', word],
  place: unread,
});

const tellGithubTeam: Teller<GithubTeam> = keyed<GithubTeam>({
  slug: ['name', 'Name', word],
  id: ['number', 'Nummer', (id, spot) => word(String(id), spot)],
});

function bySide<Team>(tell: Teller<Team>): Teller<Readonly<Record<Side, Team>>> {
  return keyed<Readonly<Record<Side, Team>>>({
    marketing: [sideWords.marketing.en, sideWords.marketing.de, tell],
    sales: [sideWords.sales.en, sideWords.sales.de, tell],
  });
}

const approvals: Form<Approvals> = {
  ...definition,
  signers: ['Signs', 'Unterschreibt', entries(tellSigner, (id) => id)],
  teams: [
    'Team',
    'Team',
    keyed<Teams>({
      github: ['on GitHub', 'auf GitHub', bySide(tellGithubTeam)],
      gitlab: ['on GitLab', 'auf GitLab', bySide(word)],
    }),
  ],
  emergency: [
    'In an emergency',
    'Im Notfall',
    keyed<EmergencyPath>({
      roles: ['decides', 'entscheidet', some('role')],
      ratifyWithinDays: ['both agree within', 'beide stimmen zu binnen', days],
      place: unread,
    }),
    ['no way past both signatures', 'kein Weg an beiden Unterschriften vorbei'],
  ],
};

/** Who signs changes. */
export const tellApprovals: Teller<Approvals> = keyed(approvals);
