import { type ObjectNoun, objectKinds, objectNouns } from '../../diff/objects/object-noun.ts';
import type { Agreement } from '../../model/agreement.ts';
import { pageName } from '../page-name.ts';
import type { SectionId } from '../section.ts';

/** A definition by kind and id. */
export interface NamedThing {
  readonly noun: ObjectNoun;
  readonly id: string;
}

/** Where a kind of thing is shown: on pages of its own, else on the overview of a chapter, else on the first page. */
interface Shelf {
  readonly chapter?: SectionId;
  /** Name of its page, without ending. */
  readonly page?: (id: string) => string;
}

const pagesOf = (chapter: SectionId): Shelf => ({ chapter, page: pageName });
const overviewOf = (chapter: SectionId): Shelf => ({ chapter });

const shelves: Readonly<Record<ObjectNoun, Shelf>> = {
  account: pagesOf('accounts'),
  agreement: {},
  alignment: pagesOf('alignment'),
  approvals: overviewOf('approvals'),
  attribution: pagesOf('attribution'),
  budget: pagesOf('budgets'),
  cadence: pagesOf('cadences'),
  calendar: pagesOf('calendars'),
  campaign: pagesOf('campaigns'),
  channel: pagesOf('channels'),
  check: { chapter: 'checks', page: (id) => pageName(id.replace('/', '-')) },
  claim: overviewOf('messaging'),
  commitment: pagesOf('commitments'),
  consent: overviewOf('signals'),
  content: pagesOf('content'),
  'content-type': overviewOf('content'),
  cycles: overviewOf('stages'),
  escalation: overviewOf('escalation'),
  field: pagesOf('fields'),
  gate: pagesOf('gates'),
  handoff: overviewOf('stages'),
  incentive: pagesOf('incentives'),
  interview: pagesOf('win-loss'),
  invariant: overviewOf('fields'),
  lifecycle: overviewOf('stages'),
  list: pagesOf('lists'),
  member: overviewOf('teams'),
  messaging: overviewOf('messaging'),
  metric: pagesOf('metrics'),
  miss: pagesOf('remedies'),
  objection: overviewOf('messaging'),
  persona: pagesOf('messaging'),
  plan: pagesOf('plans'),
  pool: pagesOf('pools'),
  privacy: {},
  qualification: pagesOf('qualification'),
  question: overviewOf('win-loss'),
  queue: pagesOf('queues'),
  reason: pagesOf('reasons'),
  role: pagesOf('roles'),
  routing: overviewOf('routing'),
  rule: pagesOf('routing'),
  scoring: pagesOf('scoring'),
  signal: pagesOf('signals'),
  sla: pagesOf('slas'),
  source: pagesOf('sources'),
  stage: pagesOf('stages'),
  sync: pagesOf('sync'),
  target: pagesOf('targets'),
  team: pagesOf('teams'),
  term: pagesOf('glossary'),
  territory: pagesOf('territories'),
  tier: overviewOf('accounts'),
  touches: pagesOf('slas'),
  transition: overviewOf('stages'),
  waiver: { chapter: 'remedies', page: (id) => pageName(`waiver.${id}`) },
  'win-loss': overviewOf('win-loss'),
};

/** The chapter that tells of a kind of thing; undefined = the first page. */
export function chapterOf({ noun }: Pick<NamedThing, 'noun'>): SectionId | undefined {
  return shelves[noun].chapter;
}

/** Whether each thing of the kind has a page of its own. */
export function hasOwnPage({ noun }: Pick<NamedThing, 'noun'>): boolean {
  return shelves[noun].page !== undefined;
}

/** The page that tells of a thing, below the folder of a language: `slas/first-contact.html`. */
export function objectPath({ noun, id }: NamedThing): string {
  const { chapter, page } = shelves[noun];
  if (chapter === undefined) return 'index.html';
  return `${chapter}/${page === undefined ? 'index' : page(id)}.html`;
}

/** The pages of everything that an agreement defines. */
export function objectPaths(agreement: Agreement): ReadonlySet<string> {
  return new Set(
    objectNouns.flatMap((noun) => objectKinds[noun](agreement).map(({ id }) => objectPath({ noun, id }))),
  );
}

/**
 * Whether a thing that is there no more keeps a page at its address. A file of a release is not held to the form of ids, and
 * not every text can be the name of a file.
 */
export function keepsAddress({ id, noun }: NamedThing): boolean {
  return hasOwnPage({ noun }) && /^[a-z][a-z0-9/-]{0,99}$/.test(id);
}
