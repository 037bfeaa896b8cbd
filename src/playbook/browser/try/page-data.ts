import type { WrittenLead } from '../../../scenario/written-lead.ts';
import type { TriedAgreement } from '../../try/tried-agreement.ts';
import type { TryWords } from '../../try/try-words.ts';

/** A sample lead that a reader can begin with. */
export interface StartingLead {
  readonly id: string;
  readonly stage: string;
  readonly written: WrittenLead;
}

/** What the data scripts of the site have set. */
declare global {
  var leadpactAgreement: TriedAgreement;
  var leadpactWords: TryWords;
  var leadpactLeads: readonly StartingLead[] | undefined;
}

/** An element of the page, which the site has written with the script. */
export function byId<Kind extends HTMLElement>(id: string): Kind {
  // The boundary: the page and its script are written together.
  return document.getElementById(id) as Kind;
}
