import type { Artifact } from '../compile/artifact.ts';
import type { Noun } from '../model/linking/names.ts';
import type { Rename } from '../model/rename.ts';
import type { ToolLanguage } from '../model/words/language.ts';
import { html } from './html.ts';
import { leadingPage } from './leading-page.ts';
import { pageName } from './page-name.ts';
import type { SectionId } from './section.ts';
import { siteWords } from './words-of-site.ts';

/** The chapter in which a thing has its page; things without one have no address that could change. */
export const chapterOfNoun: Readonly<Partial<Record<Noun, SectionId>>> = {
  field: 'fields',
  signal: 'signals',
  list: 'lists',
  stage: 'stages',
  gate: 'gates',
  reason: 'reasons',
  role: 'roles',
  team: 'teams',
  pool: 'pools',
  queue: 'queues',
  'routing rule': 'routing',
  territory: 'territories',
  calendar: 'calendars',
  qualification: 'qualification',
  scoring: 'scoring',
  sla: 'slas',
  touches: 'slas',
  commitment: 'commitments',
  plan: 'plans',
  channel: 'channels',
  campaign: 'campaigns',
  budget: 'budgets',
  tier: 'accounts',
  metric: 'metrics',
  attribution: 'attribution',
  cadence: 'cadences',
  content: 'content',
  claim: 'messaging',
  term: 'glossary',
  sync: 'sync',
  target: 'targets',
  source: 'sources',
  alignment: 'alignment',
  incentive: 'incentives',
};

/**
 * A page at the former address of everything that was renamed, which leads to the present one: what somebody linked to stays
 * where it is. Nothing that is there is replaced.
 */
export function redirects(
  renames: readonly Rename[],
  language: ToolLanguage,
  pages: readonly Artifact[],
): readonly Artifact[] {
  const there = new Set(pages.map(({ path }) => path));
  return renames.flatMap(({ from, noun, to }) => {
    const chapter = chapterOfNoun[noun];
    const [former, present] = [from, to].map((id) => `${language}/${chapter}/${pageName(id)}.html`);
    if (former === undefined || present === undefined || there.has(former) || !there.has(present)) return [];
    return [{ path: former, content: redirect(language, from, to) }];
  });
}

function redirect(language: ToolLanguage, from: string, to: string): string {
  const address = `${pageName(to)}.html`;
  return leadingPage({
    language,
    title: `${from} → ${to}`,
    to: address,
    base: '../../',
    content: html`<p>${siteWords.renamed[language]} <a href="${address}"><code>${to}</code></a></p>`,
  });
}
