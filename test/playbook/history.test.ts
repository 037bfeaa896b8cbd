import { describe, expect, it } from 'vitest';
import { playbookSite } from '../../src/playbook/site.ts';
import { agreementOf, type Files } from '../model/load-fixture.ts';
import { pageText } from './pages.ts';
import { edited, first, historyOf, releasesOf, second, third } from './three-versions.ts';

const releases = releasesOf(first, second, third);
const page = (path: string, files: Files = third, standing = releases): string =>
  pageText(files, path, { history: historyOf(files, standing) });

describe('the page of an object, with history', () => {
  it('says in which version it came, since when that is in force, and who approved it', () => {
    expect(page('en/gates/competitor.html')).toContain(
      'First agreed in version 1, in force from 2026-01-01. Approved by Marketing (VP Marketing, 2026-11-20), Sales (VP Sales, 2026-11-21).',
    );
  });

  it('says in which version it last changed, with before and after', () => {
    const text = page('en/stages/mql.html');
    expect(text).toContain('Last changed with version 2, in force from 2026-04-01. Approved by Marketing');
    expect(text).toContain('History\nVersion 2 changed');
    expect(text).toMatch(/Threshold \| Before total at least 60 .*\nAfter total at least 65 /);
    expect(text).toMatch(/Version 1\n.*in force from 2026-01-01.*\nFirst agreed\.$/m);
  });

  it('says it in the other language as well', () => {
    const text = page('de/slas/first-contact.html');
    expect(text).toContain(
      'Zuletzt geändert mit Version 2, gültig ab 2026-04-01. Freigegeben von Marketing (',
    );
    expect(text).toMatch(/Verlauf\nVersion 2 geändert/);
    expect(text).toMatch(/Vorher 4 Geschäftsstunden\nNachher 2 Geschäftsstunden/);
  });

  it('shows what it was called', () => {
    const text = page('en/signals/newsletter-click.html');
    expect(text).toContain('Last changed with version 3');
    expect(text).toContain('Version 3 renamed');
    expect(text).toContain('Was called email-click, is called newsletter-click');
  });

  it('shows what is written and signed by nobody as such', () => {
    const draft = edited(
      third,
      ['within: 2 business hours', 'within: 1 business hour'],
      ['two business', 'one business'],
      ['zwei Geschäftsstunden', 'einer Geschäftsstunde'],
    );
    const text = page('en/slas/first-contact.html', draft);
    expect(text).toContain('Last changed with version 2');
    expect(text).toContain('Changed since then: not yet agreed.');
    expect(text).toMatch(
      /History\nNot yet agreed changed\n(?:.*\n)*Within .*Before 2 business hours\nAfter 1 business hour/,
    );
  });

  it('shows what is new since the last version as never agreed', () => {
    const draft = edited(third, [
      '  price: {',
      '  budget: { class: lost, fault: none, at: [opportunity] }\n  price: {',
    ]);
    const text = page('en/reasons/budget.html', draft);
    expect(text).toContain('New since the last version: not yet agreed.');
    expect(text).not.toContain('Approved by');
    expect(page('en/reasons/price.html', draft)).toContain('First agreed in version 1');
  });

  it('shows in which version it came, and when it came back', () => {
    const again = releasesOf(first, third, first);
    const text = page('en/reasons/timing.html', first, again);
    expect(text).toContain('Came with version 3');
    expect(text).toMatch(/Version 3 new\n.*\nVersion 2 removed/);
  });

  it('shows what comes back without a version as never agreed', () => {
    const draft = edited(first, ['wait: 90 calendar days', 'wait: 80 calendar days']);
    const text = page('en/reasons/timing.html', draft, releasesOf(first, third));
    expect(text).toContain('New since the last version: not yet agreed.');
    expect(text).not.toMatch(/changed with version|Approved by/);
    expect(text).toMatch(/Not yet agreed new\n(?:.*\n)*Version 2 removed/);
  });

  it('says nothing of pages that no version speaks of', () => {
    const sample =
      'kind: sample\nid: a\nlead: { company: C }\nasOf: 2026-11-20T09:30+01:00\nexpect: { stage: lead }\n';
    const text = page('en/samples/a.html', { ...third, 'test/leads/a.yaml': sample });
    expect(text).not.toMatch(/agreed|Approved/);
  });

  it('says that nothing is agreed where no version was released', () => {
    expect(page('en/slas/first-contact.html', third, [])).toContain(
      'Not yet agreed: no version has been released.',
    );
    expect(page('en/changes/index.html', third, [])).toContain('No version has been released yet');
    expect(page('de/changes/index.html', third, [])).toContain('Noch ist keine Version freigegeben');
    expect(page('en/index.html', third, [])).toContain('Not yet agreed');
  });
});

describe('the chapter of changes', () => {
  it('has a page for each version, the newest first', () => {
    const text = page('en/changes/index.html');
    expect(text.match(/Version \d/g)).toEqual(['Version 3', 'Version 2', 'Version 1']);
    expect(text).toContain('in force from 2026-01-01 · first agreed');
    expect(text).not.toContain('Not yet agreed');
  });

  it('lists nothing of the first version as added', () => {
    const text = page('en/changes/version-1.html');
    expect(text).toContain('First agreed.');
    expect(text).toContain('Approved by | Marketing (VP Marketing, 2026-11-20)');
    expect(text).not.toContain('new');
  });

  it('lists what changed by chapter, a text of one language too', () => {
    const text = page('en/changes/version-2.html');
    expect(text).toMatch(/Ground rules\n.*Stages\n.*Promises on each lead/s);
    expect(text).toMatch(
      /Title \| Before German: Eine kleine Vereinbarung\nAfter German: Eine schmale Vereinbarung/,
    );
    expect(page('de/changes/version-2.html')).toMatch(
      /Vorher Eine kleine Vereinbarung\nNachher Eine schmale Vereinbarung/,
    );
    expect(text).not.toContain('In force from');
  });

  it('tells of a new id alone where something else keeps that name, and of nothing that only refers to it', () => {
    const text = page('en/changes/version-3.html');
    expect(text.match(/ (?:changed|new|renamed|removed)$/gm)).toEqual([' renamed', ' removed']);
    expect(text).not.toContain('Scoring\n');
    expect(text).not.toContain('Fields');
  });

  it('tells what a draft says otherwise, and that it binds nobody', () => {
    const text = page(
      'en/changes/not-agreed.html',
      edited(third, ['grades: { A: 75 %', 'grades: { A: 80 %']),
    );
    expect(text).toContain('signed by nobody');
    expect(text).toMatch(/Before 75 %\nAfter 80 %/);
  });

  it('tells of ids that were exchanged by what each says, for no release says when', () => {
    const swapped = edited(
      first,
      ['  timing: { class', '  price: { renamedFrom: timing, class'],
      ['  price: { class: lost', '  timing: { renamedFrom: price, class: lost'],
    );
    const text = page('en/changes/version-2.html', swapped, releasesOf(first, swapped, swapped));
    expect(text).toContain('changed');
    expect(text).not.toContain('renamed');
    expect(page('en/changes/version-3.html', swapped, releasesOf(first, swapped, swapped))).toContain(
      'It says the same as the version before.',
    );
  });
});

describe('the address of something removed', () => {
  it('says with which version, and what it last said', () => {
    const text = page('en/reasons/timing.html');
    expect(text).toContain('This was removed with version 3, in force from 2026-07-01.');
    expect(text).toMatch(/What it last said\n(.*\n)*Wait \| 90 calendar days/);
    expect(page('de/reasons/timing.html')).toContain('Das entfiel mit Version 3, gültig ab 2026-07-01.');
  });

  it('says so before it is agreed', () => {
    const draft = edited(third, ['  price: { class: lost, fault: none, at: [opportunity] }\n', '']);
    expect(page('en/reasons/price.html', draft)).toContain('not yet agreed');
  });

  it('leads on where it was only renamed', () => {
    expect(() => page('en/signals/email-click.html')).not.toThrow();
    expect(page('en/signals/email-click.html')).not.toContain('removed');
  });
});

describe('the cover of the book', () => {
  it('names the version agreed last and who approved it, and what stays on the pages', () => {
    const text = page('en/book.html');
    expect(text).toContain('Last agreed | version 3, in force from');
    expect(text).toMatch(/Last agreed \| .*approved by Marketing \(VP Marketing, /);
    expect(text).toContain('Not in here | what changed with each version: see the pages of the playbook');
    expect(page('de/book.html')).toContain('Zuletzt vereinbart | Version 3, gültig ab');
  });

  it('says so where no version was released, and nothing where nobody asked for the history', () => {
    expect(page('en/book.html', third, [])).toContain('Last agreed | no version yet');
    expect(pageText(third, 'en/book.html')).not.toContain('Last agreed');
    expect(pageText(third, 'en/book.html')).not.toContain('Not in here');
  });

  it('names only who approved it where the book is that version', () => {
    const agreement = { ...agreementOf(third), version: '3' };
    const input = { agreement, results: [], compilations: new Map(), history: historyOf(third, releases) };
    const book = playbookSite(input, () => '<svg></svg>').find(
      ({ path }) => path === 'en/book.html',
    )?.content;
    expect(book).toContain('<dt>Approved by</dt><dd>Marketing (VP Marketing, ');
    expect(book).not.toContain('Last agreed');
  });
});
