import { describe, expect, it } from 'vitest';
import { expectedIn, plannedCampaigns } from '../../../src/lint/expected-leads.ts';
import { monthlyCapacity } from '../../../src/lint/monthly-capacity.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { campaignCalendar } from '../../../src/playbook/campaign/calendar-picture.ts';
import { overbookedList } from '../../../src/playbook/campaign/overbooked-list.ts';
import { agreementOf, minimalFiles } from '../../model/load-fixture.ts';
import { referenceAgreement } from '../../model/reference-agreement.ts';
import { type DrawnFigure, firstCanvas, onlyFigure, outliers, plainText, textsOf } from './drawn.ts';
import { hostile, longTitle, viewOf } from './views.ts';

const market = `kind: channels
channels:
  webinar: { title: Webinar, order: 10, expected: 10 per month }
---
kind: territories
territories:
  germany: { title: Germany, team: inside-sales, members: [m-5, m-6] }
---
kind: people
members:
  m-5: { team: inside-sales, roles: [sdr], capacity: 5 per week }
  m-6: { team: inside-sales, roles: [sdr], capacity: 1 per day, absences: [{ from: 2027-02-01, to: 2027-02-26 }] }
---
{ kind: campaign, id: winter, owner: marketing, title: Winter, channel: webinar, from: 2027-01-11, to: 2027-02-26, audience: { territories: [germany] }, expected: { 2027-01: 10, 2027-02: 21 } }
---
{ kind: campaign, id: idea, owner: marketing, title: Idea, channel: webinar, from: 2027-02-01, to: 2027-02-26, draft: true, expected: { 2027-02: 99 } }
`;

const small = (text = market): Agreement => agreementOf(minimalFiles({ 'definitions/market.yaml': text }));

function figure(agreement: Agreement, language: 'en' | 'de' = 'en'): DrawnFigure {
  const view = viewOf(agreement, language);
  return onlyFigure(campaignCalendar(view, Object.values(agreement.campaigns)).markup);
}

describe('the calendar of campaigns with capacity', () => {
  it('holds what is expected each month against what can be worked, as planning reckons it', () => {
    const reference = referenceAgreement();
    const [, months = []] = figure(reference).tables;
    const people = [...new Set(Object.values(reference.territories).flatMap(({ members }) => members))];
    const base = Object.values(reference.channels).reduce(
      (sum, { expectedPerMonth = 0 }) => sum + expectedPerMonth,
      0,
    );
    const names = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
    ];
    expect(months.slice(1)).toEqual(
      names.map((name, index) => {
        const month = `2027-${String(index + 1).padStart(2, '0')}`;
        const campaigns = expectedIn(plannedCampaigns(reference), month);
        const capacity = monthlyCapacity(reference, people, month) ?? Number.NaN;
        return [
          `${name} 2027`,
          ...[base, campaigns, base + campaigns, capacity, capacity - base - campaigns].map(String),
        ];
      }),
    );
  });

  it('shows need, capacity and what is left in numbers on both screens', () => {
    const reference = referenceAgreement();
    const { canvases, tables } = figure(reference, 'de');
    const [, months = []] = tables;
    for (const canvas of canvases) {
      const shown = textsOf(canvas);
      for (const [, , , together = '', capacity = '', left = ''] of months.slice(1))
        for (const number of [together, capacity, left]) expect(shown).toContain(number);
      expect(outliers(canvas)).toEqual([]);
    }
  });

  it('marks a month that brings more than can be worked, with a sign and in words', () => {
    // February: 10 of the channel and 21 of the campaign for one who takes 5 a week.
    const { canvases } = figure(small());
    for (const canvas of canvases) {
      expect(textsOf(canvas)).toContain('✗');
      expect(textsOf(canvas)).toContain('✗ February 2027: 11 more than can be worked');
      expect(textsOf(canvas)).toContain('−11');
      expect(textsOf(canvas).join(' ')).not.toContain('January 2027:');
      expect(canvas.description).toContain('✗ February 2027: 11 more than can be worked');
    }
    expect(plainText(overbookedList(viewOf(small())).markup)).toBe(
      '✗ February 2027: Winter: 21 leads, where m-5, m-6 can work 20',
    );
  });

  it('says that no capacity is declared, and for whom, instead of drawing none', () => {
    const { canvases, tables } = figure(small(market.replace(', capacity: 5 per week', '')));
    for (const canvas of canvases) {
      const shown = textsOf(canvas).join(' ');
      expect(shown).toContain('No capacity to compare with: no limit is written for m-5.');
      expect(shown).not.toMatch(/Leads that can be worked|✗ Feb/);
      expect(canvas.shapes).not.toContain('class="limit"');
    }
    expect(tables[1]?.[1]?.slice(-2)).toEqual(['not told', 'not told']);
    const nobody = figure({ ...small(), territories: {} });
    expect(textsOf(firstCanvas(nobody)).join(' ')).toContain('names nobody who works a territory');
  });

  it('keeps long titles within, shows hostile ones as text, and grows with the months', () => {
    const agreement = small();
    for (const title of [longTitle, hostile]) {
      const campaigns = Object.fromEntries(
        Object.values(agreement.campaigns).map((campaign) => [
          campaign.id,
          { ...campaign, title: { en: title } },
        ]),
      );
      const drawn = figure({ ...agreement, campaigns });
      expect(drawn.markup).not.toMatch(/<img|<script/);
      expect(textsOf(firstCanvas(drawn)).some((text) => text.endsWith('…'))).toBe(true);
    }
    const years = figure(small(market.replace('to: 2027-02-26, audience', 'to: 2029-12-31, audience')));
    expect(years.canvases[0]?.width).toBeGreaterThan(1000);
    for (const canvas of years.canvases) expect(outliers(canvas)).toEqual([]);
  });
});
