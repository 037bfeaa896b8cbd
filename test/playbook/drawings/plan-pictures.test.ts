import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import { planReadings } from '../../../src/plan/plan-reading.ts';
import { moneyWords, neededWords, partWords } from '../../../src/plan/words/amount-words.ts';
import { funnelPicture } from '../../../src/playbook/plan/funnel-picture.ts';
import { planOverview } from '../../../src/playbook/plan/overview-picture.ts';
import { exact, exactOf, over, plus } from '../../../src/support/exact.ts';
import { referenceAgreement } from '../../model/reference-agreement.ts';
import { onlyFigure, outliers, textsOf } from './drawn.ts';
import { hostile, longTitle, viewOf } from './views.ts';

const reference = referenceAgreement();
const [reading] = planReadings(reference);
if (reading === undefined) throw new Error('the reference agreement has a plan');
const { segments, stages } = reading.need;

/** The plan with other titles of its segments. */
function renamed(title: string): Agreement {
  const plans = Object.values(reference.plans).map((plan) => [
    plan.id,
    {
      ...plan,
      segments: Object.fromEntries(
        Object.values(plan.segments).map((segment) => [segment.id, { ...segment, title: { en: title } }]),
      ),
    },
  ]);
  return { ...reference, plans: Object.fromEntries(plans) };
}

describe('the drawing of a funnel', () => {
  it('tells of every stage how many are needed and which share goes on, as the plan works it out', () => {
    for (const need of segments) {
      const { tables, canvases } = onlyFigure(funnelPicture(viewOf(reference), need).markup);
      const [, ...rows] = tables[0] ?? [];
      expect(rows.map(([, needed, goesOn]) => [needed, goesOn?.split(' →')[0]])).toEqual(
        need.stages.map(({ stage, total }) => {
          const step = need.segment.steps.find(({ from }) => from === stage);
          return [neededWords(total, 'en'), step ? partWords(exactOf(step.rate), 'en') : ''];
        }),
      );
      const [canvas] = canvases;
      if (canvas === undefined) throw new Error('nothing is drawn');
      for (const { total } of need.stages)
        expect(textsOf(canvas).some((text) => text.startsWith(`${neededWords(total, 'en')} `))).toBe(true);
      expect(outliers(canvas)).toEqual([]);
    }
  });

  it('has bars as long as the needs, the largest as wide as the drawing', () => {
    const [need] = segments;
    if (need === undefined) throw new Error('there is no segment');
    const { canvases } = onlyFigure(funnelPicture(viewOf(reference), need).markup);
    const lengths = [...(canvases[0]?.shapes ?? '').matchAll(/class="kept"[^>]* width="([\d.]+)"/g)].map(
      ([, length]) => Number(length),
    );
    const share = (index: number): number => {
      const [most, own] = [need.stages[0]?.total, need.stages[index]?.total].map(
        (total) => total ?? exact(1),
      );
      if (most === undefined || own === undefined) return 0;
      const part = over(own, most);
      return Number(part.numerator) / Number(part.denominator);
    };
    expect(lengths).toHaveLength(need.stages.length);
    for (const [index, length] of lengths.entries()) expect(length).toBeCloseTo(share(index) * 360, 0);
  });
});

describe('the drawing from the target to the leads', () => {
  it('gives every segment its part of target, money left, pipeline, deals and leads', () => {
    const { tables } = onlyFigure(planOverview(viewOf(reference), reading).markup);
    const [head = [], ...rows] = tables[0] ?? [];
    const row = (title: string): readonly string[] => rows.find(([name]) => name === title)?.slice(1) ?? [];
    const money = (amount: Parameters<typeof moneyWords>[0]): string => moneyWords(amount, 'EUR', 'en');
    expect(head.slice(1)).toEqual([...segments.map(({ segment }) => segment.title['en']), 'Total']);
    expect(row('Target')).toEqual([
      ...segments.map(({ target }) => money(target)),
      money(exact(reading.plan.target)),
    ]);
    expect(row('Left to win')).toEqual([
      ...segments.map(({ toWin }) => money(toWin)),
      money(reading.need.toWin),
    ]);
    expect(row('Deals to win').at(-1)).toBe(neededWords(stages.at(-1)?.total ?? exact(0), 'en'));
    const leads = stages.find(({ stage }) => stage === reference.lifecycle.handoff.stage);
    expect(row('MQL')).toEqual([
      neededWords(leads?.total ?? exact(0), 'en'),
      '–',
      neededWords(leads?.total ?? exact(0), 'en'),
    ]);
    const pipelines = segments.map(({ toWin, segment }) =>
      over(toWin, exactOf(segment.steps.at(-1)?.rate ?? { numerator: 1, denominator: 1 })),
    );
    expect(row('Pipeline needed')).toEqual([
      ...pipelines.map(money),
      money(pipelines.reduce(plus, exact(0))),
    ]);
  });

  it('divides every bar among the segments and leaves nothing over', () => {
    const { canvases } = onlyFigure(planOverview(viewOf(reference), reading).markup);
    for (const canvas of canvases) {
      const ends = [
        ...canvas.shapes.matchAll(/<rect class="hue-\d" x="([\d.]+)" y="(\d+)" width="([\d.]+)"/g),
      ];
      const last = new Map(ends.map(([, x, y, width]) => [y, Number(x) + Number(width)]));
      expect(last.size).toBe(6);
      for (const end of last.values()) expect(Math.abs(end - canvas.width)).toBeLessThan(2);
      expect(outliers(canvas)).toEqual([]);
    }
  });

  it('keeps long titles within and shows hostile ones as text', () => {
    for (const title of [longTitle, hostile]) {
      const agreement = renamed(title);
      const [other] = planReadings(agreement);
      if (other === undefined) throw new Error('there is no plan');
      const { markup, canvases } = onlyFigure(planOverview(viewOf(agreement), other).markup);
      expect(markup).not.toMatch(/<img|<script/);
      for (const canvas of canvases) expect(textsOf(canvas).some((text) => text.endsWith('…'))).toBe(true);
    }
  });
});
