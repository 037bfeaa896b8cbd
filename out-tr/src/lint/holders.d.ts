import type { Agreement } from '../model/agreement.ts';
import type { Member } from '../model/people.ts';
/** Active members who hold a role. */
export declare function activeHolders(agreement: Agreement, role: string): readonly Member[];
