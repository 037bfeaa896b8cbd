import type { Agreement } from '../model/agreement.ts';
import type { Member } from '../model/people.ts';

/** Active members who hold a role. */
export function activeHolders(agreement: Agreement, role: string): readonly Member[] {
  return Object.values(agreement.members).filter((member) => member.active && member.roles.includes(role));
}
