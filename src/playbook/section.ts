import type { Place } from '../diagnostics/place.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Bilingual } from '../model/words/language.ts';
import type { Html } from './html.ts';
import type { PlaybookInput, View } from './view.ts';

export type SectionId =
  | 'stages'
  | 'gates'
  | 'scoring'
  | 'signals'
  | 'fields'
  | 'lists'
  | 'qualification'
  | 'reasons'
  | 'routing'
  | 'pools'
  | 'queues'
  | 'accounts'
  | 'budgets'
  | 'campaigns'
  | 'channels'
  | 'checks'
  | 'slas'
  | 'sources'
  | 'commitments'
  | 'metrics'
  | 'approvals'
  | 'attribution'
  | 'alignment'
  | 'incentives'
  | 'escalation'
  | 'cadences'
  | 'content'
  | 'messaging'
  | 'sync'
  | 'win-loss'
  | 'remedies'
  | 'glossary'
  | 'calendars'
  | 'teams'
  | 'roles'
  | 'samples'
  | 'targets'
  | 'plans'
  | 'territories'
  | 'changes'
  | 'dashboards'
  | 'reports';

/** A chapter of the playbook: one file, an overview and a page for each of its objects. */
export interface Section {
  readonly id: SectionId;
  readonly title: Bilingual;
  /** One sentence under the title of the overview. */
  readonly intro: Bilingual;
  /** Whether the agreement uses what the chapter is about, or it was given; a chapter without it is always there. */
  readonly appears?: (agreement: Agreement, input: PlaybookInput) => boolean;
  readonly pages: (view: View) => readonly ObjectPage[];
  /** Its pages tell of no definition, so they have no id to show. */
  readonly isDerived?: true;
  /** Shown on the overview above the list, e.g. a diagram. */
  readonly picture?: (view: View) => Html;
  /** Shown on the overview below the list. */
  readonly foot?: (view: View) => Html;
  /** What the book says instead of the objects, and where they are, when nobody would print them. */
  readonly insteadInBook?: (view: View) => Html;
}

/** The page of one object. */
export interface ObjectPage {
  readonly id: string;
  readonly title: Html;
  /** One line on the overview. */
  readonly summary: Html;
  /** What else it is called, for whoever searches. */
  readonly names?: readonly string[];
  readonly body: Html;
  /** What the book has instead of the body, and where the rest is, when nobody would print all of it. */
  readonly bodyInBook?: Html;
  /** Where it is defined, for those who change it. */
  readonly place?: Place;
  /** Who owns it. */
  readonly owner?: 'marketing' | 'sales' | 'joint';
  readonly rationale?: Html;
}
