import { describe, expect, it } from 'vitest';
import { playbookSite } from '../../src/playbook/site.ts';
import { agreementOf, minimalFiles } from '../model/load-fixture.ts';
import { pageText } from './pages.ts';

const market = `kind: channels
channels:
  webinar: { title: { en: Webinar, de: Onlineseminar }, order: 10, expected: 30 per month }
  fair: { title: { en: Fair, de: Messe }, order: 20, offline: true }
---
kind: campaign
id: winter-webinar
owner: marketing
title: { en: A winter webinar with a very long title indeed, de: Winterwebinar }
channel: webinar
from: 2027-01-11
to: 2027-02-26
budget: 9000.5
audience: { fields: { country: [DE, AT] }, between: { employees: [50, 250] } }
expected: { 2027-01: 22, 2027-02: 20 }
preparation: { talk-track: { title: { en: Talk track, de: Leitfaden }, by: vp-marketing, due: 2027-01-04 } }
followUp: sales-manager
signedOff: { by: vp-sales, on: 2026-11-24 }
---
{ kind: campaign, id: fair, owner: marketing, channel: fair, from: 2027-02-20, to: 2027-03-02, expected: { 2027-02: 5 }, preparation: { stand: { title: { en: Stand, de: Stand }, by: vp-marketing, due: 2027-02-22 } } }
---
{ kind: campaign, id: idea, owner: marketing, channel: fair, from: 2027-03-20, to: 2027-03-21, draft: true, budget: 500, expected: { 2027-03: 9 } }
---
kind: budget
id: marketing-2027
owner: joint
title: { en: Budget 2027, de: Budget 2027 }
from: 2027-01
to: 2027-12
total: 30000
channels: { webinar: 20000, fair: 7500 }
reserve: 2500
review:
  before: 5 calendar days
  by: sales-ops
  flags:
    volume:
      when: { mqls: { atLeast: 60 }, revenue: { atMost: 0.5 } }
      within: 180 days
      action: { en: Read ten of its leads., de: Zehn seiner Leads lesen. }
`;
const files = minimalFiles({ 'definitions/market.yaml': market });
const page = (path: string): string => pageText(files, path);

describe('the chapter on campaigns', () => {
  it('says of every campaign with a sign and a word whether sales agreed', () => {
    const overview = page('en/campaigns/index.html');
    expect(overview).toContain('✓ agreed');
    expect(overview).toContain('✗ not agreed');
    expect(overview).toContain('✎ draft');
    expect(page('de/campaigns/index.html')).toContain('✗ nicht zugesagt');
  });

  it('draws a bar per campaign over the months, told apart without colours', () => {
    const site = playbookSite(
      { agreement: agreementOf(files), results: [], compilations: new Map() },
      () => '<svg></svg>',
    );
    const content = site.find(({ path }) => path === 'en/campaigns/index.html')?.content ?? '';
    const [svg = '', wide = ''] = content.match(/<svg class="(?:narrow|wide).*?<\/svg>/gs) ?? [];
    for (const drawn of [svg, wide]) expect(drawn.match(/<rect class="hue-/g)).toHaveLength(3);
    // Three months of 90 days share 348 units; 11 January is the eleventh day, and 47 days are run.
    expect(svg).toMatch(/<rect class="hue-1" x="38.7" y="\d+" width="181.7"/);
    expect(svg).toMatch(/>Idea<.*>✎ draft<.*<title>2027-03-20 – 2027-03-21, Fair</);
    expect(svg).toContain('<title>A winter webinar with a very long title indeed</title>A winter');
    expect(wide).toContain('>A winter webinar with a very long title indeed</text>');
    expect([...svg.matchAll(/<text x="[\d.]+" y="34"[^>]*>([^<]*)/g)].map(([, name]) => name)).toEqual([
      'Jan',
      'Feb',
      'Mar',
    ]);
  });

  it('sums up what is expected without drafts', () => {
    expect(page('en/campaigns/index.html')).toContain(
      'January 2027 | 30 | 22 | 52 | not told | not told | \nFebruary 2027 | 30 | 25 | 55 | not told',
    );
    expect(page('en/campaigns/index.html')).toContain('March 2027 | 30 | 0 | 30 |');
  });

  it('tells audience, lead time, cost and follow-up', () => {
    const text = page('de/campaigns/winter-webinar.html');
    expect(text).toContain('9.000,5 EUR');
    expect(text).toContain('50 – 250');
    expect(text).toContain('Leitfaden | VP Marketing | 2027-01-04 | 7 | ');
    expect(text).toContain('VP Sales, 2026-11-24');
    expect(page('de/campaigns/fair.html')).toContain('Stand | VP Marketing | 2027-02-22 | 2 danach | ');
  });
});

describe('the chapter on budgets', () => {
  it('gives every channel its amount and share, with what its campaigns cost', () => {
    const text = page('en/budgets/marketing-2027.html');
    expect(text).toContain(
      'Webinar | 20,000 EUR | 66.67 % | 9,000.5 EUR | \nFair | 7,500 EUR | 25 % | 500 EUR | ',
    );
    expect(text).toContain('Reserve | 2,500 EUR | 8.33 % |  | \nTotal | 30,000 EUR | 100 % |  | ');
    expect(text).toContain('✗ not yet');
  });

  it('says what makes a channel be spoken about', () => {
    const text = page('de/budgets/marketing-2027.html');
    expect(text).toContain('mindestens 60 Leads an der Übergabe');
    expect(text).toContain('höchstens 0,5 EUR Abschlussumsatz');
    expect(text).toContain('Zehn seiner Leads lesen.');
  });
});
