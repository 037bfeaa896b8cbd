import { describe, expect, it } from 'vitest';
import { openBudget } from '../../src/analyze/budget.ts';
import { diffAgreements } from '../../src/diff/agreement-diff.ts';
import { renamedAgreement } from '../../src/diff/renames/renamed-agreement.ts';
import { type PlaybookPreview, playbookPreview } from '../../src/playbook/preview/playbook-preview.ts';
import { playbookSite } from '../../src/playbook/site.ts';
import { agreementOf, type Files, loadFixture } from '../model/load-fixture.ts';
import { pageText } from './pages.ts';
import { first, second, third } from './three-versions.ts';

/** What merging one into the other would change, compared as `diff` compares. */
function previewOf(before: Files, after: Files, against = 'main'): PlaybookPreview {
  const newer = agreementOf(after);
  const { agreement, applied } = renamedAgreement(loadFixture(before).shaped, newer.renames ?? []);
  if (agreement === undefined) throw new Error('no agreement');
  const budget = openBudget({ milliseconds: 60_000, now: Date.now, bytes: 512e6 });
  const filesDiffer = JSON.stringify(before) !== JSON.stringify(after);
  return playbookPreview(
    diffAgreements(agreement, newer, budget),
    { filesDiffer, renames: applied },
    against,
  );
}

describe('a preview', () => {
  const preview = previewOf(first, third);
  const page = (path: string): string => pageText(third, path, { preview });

  it('marks what would change where it is listed, and nothing else', () => {
    expect(page('en/slas/index.html')).toMatch(/First contact Sales would change/);
    expect(page('de/slas/index.html')).toMatch(/First contact Vertrieb würde sich ändern/);
    expect(page('en/gates/index.html')).not.toContain('would');
  });

  it('shows before and after on the page, what it would do, and who has to sign', () => {
    const text = page('en/slas/first-contact.html');
    expect(text).toMatch(
      /What would change here\n(?:.*\n)*Within \| Before 4 business hours\nAfter 2 business hours/,
    );
    expect(text).toContain('breaking SLA “First contact” promises more.');
    expect(text).toContain('sales loses; marketing and sales sign');
    expect(page('en/stages/mql.html')).toContain('some leads are not handed to sales any more');
    expect(page('en/gates/competitor.html')).not.toContain('would change');
  });

  it('lists all of it on one page, with what is renamed and removed', () => {
    const text = page('en/changes/would-change.html');
    expect(text).toContain('To sign: marketing and sales.');
    expect(text).toContain(
      'Signal “Newsletter click” renamed\nWas called email-click, is called newsletter-click',
    );
    expect(text).toContain('Reason “Timing” removed');
    expect(page('de/changes/would-change.html')).toContain('Zu unterschreiben: Marketing und Vertrieb.');
    expect(page('en/reasons/timing.html')).toContain('Merging would remove this.');
  });

  it('says of what is new that all of it would be', () => {
    const back = previewOf(third, second);
    const text = pageText(second, 'en/reasons/timing.html', { preview: back });
    expect(text).toContain('All of it would be new.');
    expect(pageText(second, 'en/reasons/index.html', { preview: back })).toContain(
      'Timing Joint would be new',
    );
  });

  it('says on the first page how much would change', () => {
    expect(page('en/index.html')).toMatch(/Merging would change \d definitions\. Breaking: /);
    expect(page('de/index.html')).toMatch(
      /Mit dem Merge würden sich \d Festlegungen ändern\. Bricht etwas: /,
    );
  });

  it('says on every page that it is one, and against what', () => {
    const agreement = agreementOf(third);
    const site = playbookSite(
      { agreement, results: [], compilations: new Map(), preview: previewOf(first, third, '<b>x</b>') },
      () => '<svg></svg>',
    );
    const pages = site.filter(
      ({ path, content }) =>
        path.endsWith('.html') && path !== 'index.html' && !content.includes('http-equiv="refresh"'),
    );
    expect(pages.length).toBeGreaterThan(50);
    for (const { content, path } of pages) {
      // The book says it on its first leaf.
      const says = path.endsWith('/book.html')
        ? /<section class="cover".*?<p class="note"><strong>/s
        : /<section class="preview" /;
      expect(content, path).toMatch(says);
      expect(content, path).toContain('<code>&lt;b&gt;x&lt;/b&gt;</code>');
      expect(content, path).not.toContain('<b>x</b>');
    }
  });

  it('of the same agreement says so', () => {
    const text = pageText(third, 'en/changes/would-change.html', { preview: previewOf(third, third) });
    expect(text).toContain('Both versions say the same. Nobody has to sign.');
    expect(pageText(third, 'en/index.html', { preview: previewOf(third, third) })).not.toContain(
      'Merging would',
    );
  });
});
