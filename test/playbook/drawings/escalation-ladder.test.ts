import { describe, expect, it } from 'vitest';
import { durationWords } from '../../../src/model/words/duration-words.ts';
import { escalationLadder } from '../../../src/playbook/escalation/ladder.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { referenceAgreement } from '../../model/reference-agreement.ts';
import { onlyFigure, outliers, textsOf } from './drawn.ts';
import { hostile, longTitle, viewOf } from './views.ts';

const reference = referenceAgreement();

describe('the drawing of the steps of escalation', () => {
  it('tells of every level what leads there, who meets and how soon', () => {
    const { levels, parameters } = reference.escalation;
    const { tables } = onlyFigure(escalationLadder(viewOf(reference)).markup);
    const [, ...rows] = tables[0] ?? [];
    expect(rows.map(([level, title, , who, within]) => [level, title, who, within])).toEqual(
      levels.map(({ level, title, who, within }) => [
        String(level),
        title['en'],
        who.map((role) => reference.roles[role]?.title['en']).join(', '),
        durationWords(within, 'en'),
      ]),
    );
    expect(rows[1]?.[2]).toContain(`${parameters.consecutiveWeeks} weeks in a row`);
    expect(rows[2]?.[2]).toContain(`${parameters.durationWeeks} weeks`);
  });

  it('goes up, one step on the other, on both screens, and every step leads to its page', () => {
    const { canvases } = onlyFigure(escalationLadder(viewOf(reference, 'de')).markup);
    expect(canvases).toHaveLength(2);
    for (const canvas of canvases) {
      const tops = [...canvas.shapes.matchAll(/<rect class="box step-\d" x="[\d.]+" y="([\d.]+)"/g)].map(
        ([, y]) => Number(y),
      );
      expect(tops).toHaveLength(3);
      expect(tops.toSorted((left, right) => right - left)).toEqual(tops);
      expect(canvas.shapes.match(/<a href="\.\.\/escalation\//g)).toHaveLength(3);
      expect(outliers(canvas)).toEqual([]);
      expect(textsOf(canvas).join(' ')).toContain('Frist: 10 Arbeitstage');
    }
  });

  it('draws as many steps as there are, keeps long titles within and shows hostile ones as text', () => {
    const fixture = fixtureAgreement();
    for (const title of [longTitle, hostile]) {
      const levels = fixture.escalation.levels.map((level) => ({ ...level, title: { en: title } }));
      const agreement = fixtureAgreement({ escalation: { ...fixture.escalation, levels } });
      const { canvases, markup } = onlyFigure(escalationLadder(viewOf(agreement)).markup);
      for (const canvas of canvases) expect(outliers(canvas)).toEqual([]);
      expect(markup).not.toMatch(/<img|<script/);
    }
  });
});
