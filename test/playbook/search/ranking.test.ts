import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ToolLanguage } from '../../../src/model/words/language.ts';
import { chapterOf } from '../../../src/playbook/chapter.ts';
import { searchData } from '../../../src/playbook/search/search-documents.ts';
import { searchScript } from '../../../src/playbook/search/search-script.ts';
import { searcher } from '../../../src/playbook/search/searcher.ts';
import { shownSections } from '../../../src/playbook/shown-sections.ts';
import type { View } from '../../../src/playbook/view.ts';
import { referenceViews } from '../reference-view.ts';
import { missedPages, type Wanted, wantedPages } from './wanted-pages.ts';

/** What people type → what they are looking for, as chapter/id. */
const asked = {
  en: {
    'first-contact-high-intent': 'slas/first-contact-high-intent',
    'contact high-intent': 'metrics/contact-time-high-intent',
    'six-touches': 'slas/six-touches',
    'w-2026-36': 'win-loss/w-2026-36',
    mql: 'glossary/mql',
    'hot lead': 'glossary/mql',
    prospect: 'glossary/lead',
    'funnel value': 'glossary/pipeline',
    SAL: 'glossary/sal',
    glossary: 'glossary/',
    scoring: 'scoring/',
    'lead score': 'scoring/lead-score',
    slas: 'slas/',
    routing: 'routing/',
    budget: 'budgets/',
    calender: 'calendars/',
    escalations: 'escalation/',
    promises: 'slas/',
    battlecards: 'commitments/battlecards',
    'mql volume': 'commitments/mql-volume',
    'pipeline meeting': 'cadences/pipeline-meeting',
    recyled: 'slas/recycled-request',
    'demo request': 'signals/demo-request',
    embargo: 'gates/embargo',
    rivals: 'reasons/competitor',
    sdr: 'roles/sdr',
    'vp sales': 'roles/vp-sales',
    'six touches': 'slas/six-touches',
    points: 'scoring/',
    reject: 'reasons/',
    sla: 'slas/',
    threshold: 'stages/mql',
    webinar: 'channels/webinar',
  },
  de: {
    'first-contact-high-intent': 'slas/first-contact-high-intent',
    'erstkontakt hohe absicht': 'slas/first-contact-high-intent',
    'heißer Lead': 'glossary/mql',
    'heisser lead': 'glossary/mql',
    Karteileiche: 'glossary/nurture',
    glossar: 'glossary/',
    phase: 'stages/',
    bewertung: 'scoring/',
    Bewrtung: 'scoring/',
    übergabe: 'slas/handoff-decision',
    uebergabe: 'slas/handoff-decision',
    ubergabe: 'slas/handoff-decision',
    kontaktversuch: 'glossary/touch',
    'sechs versuche': 'slas/six-touches',
    kalender: 'calendars/',
    eskalation: 'escalation/',
    messe: 'channels/trade-fair',
    bürozeit: 'calendars/office',
    buerozeiten: 'calendars/office',
    größe: 'reasons/company-size',
    Unternehmensgroesse: 'scoring/lead-score',
    quote: 'metrics/win-rate',
    quoten: 'metrics/win-rate',
    aussetzung: 'glossary/waiver',
    studierende: 'gates/student',
    zielkunden: 'accounts/',
    kennzahl: 'metrics/',
    vertragsende: 'fields/contract-end',
  },
} as const;

const dataOf = (view: View) =>
  searchData(
    view,
    shownSections(view).map((section) => chapterOf(view, section)),
  );

describe('the search of the reference agreement', () => {
  const scripts = new Map<ToolLanguage, string>();
  const found = new Map<ToolLanguage, (query: string) => readonly string[]>();
  const firstFor = (language: ToolLanguage, query: string): string | undefined =>
    found.get(language)?.(query)[0];
  let again = '';
  beforeAll(() => {
    const views = referenceViews();
    for (const view of Object.values(views)) {
      const data = dataOf(view);
      const search = searcher(data);
      scripts.set(view.language, searchScript(data));
      found.set(view.language, (query) =>
        search(query).hits.map(({ document: [chapter, id] }) => `${data.chapters[chapter]?.[0]}/${id}`),
      );
    }
    again = searchScript(dataOf(views.de));
  }, 120_000);

  const table = (['en', 'de'] as const).flatMap((language) =>
    Object.entries(asked[language]).map(([query, expected]) => [language, query, expected] as const),
  );
  it.each(table)('in %s answers %s with %s', (language, query, expected) => {
    expect(firstFor(language, query)).toBe(expected);
  });

  const isRight = (language: ToolLanguage, query: string, wanted: Wanted): boolean => {
    const [first, ...others] = found.get(language)?.(query).slice(0, 3) ?? [];
    return typeof wanted === 'string'
      ? first === wanted
      : wanted.every((page) => [first, ...others].includes(page));
  };
  const rows = (table: typeof wantedPages) =>
    (['en', 'de'] as const).flatMap((language) =>
      Object.entries(table[language]).map(([query, wanted]) => [language, query, wanted] as const),
    );
  it.each(rows(wantedPages))('in %s answers “%s” with %j', (language, query, wanted) => {
    expect(isRight(language, query, wanted), found.get(language)?.(query).slice(0, 5).join(' ')).toBe(true);
  });
  it.each(rows(missedPages))('in %s does not yet answer “%s” with %j', (language, query, wanted) => {
    expect(isRight(language, query, wanted)).toBe(false);
  });

  it('heeds no words of a question, unless there are no others', () => {
    expect(found.get('en')?.('how do I reject a lead?')).toEqual(found.get('en')?.('reject lead'));
    expect(found.get('de')?.('was')).not.toEqual([]);
  });

  it('is written in the same bytes again', () => {
    expect(again).toBe(scripts.get('de'));
  });

  it('is small', () => {
    for (const script of scripts.values()) {
      expect(script.length).toBeGreaterThan(50_000);
      expect(gzipSync(script, { level: 9 }).length).toBeLessThan(50_000);
    }
  });
});
