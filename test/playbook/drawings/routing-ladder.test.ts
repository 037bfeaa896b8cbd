import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Routing, RoutingRule } from '../../../src/model/routing.ts';
import { criterionWords } from '../../../src/model/words/criterion-words.ts';
import { routingLadder } from '../../../src/playbook/routing/ladder.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { referenceAgreement } from '../../model/reference-agreement.ts';
import { onlyFigure, outliers, tablesOf, textsOf } from './drawn.ts';
import { hostile, longTitle, viewOf } from './views.ts';

const fixture = fixtureAgreement();

function routed(changes: Partial<Routing>): Agreement {
  return fixtureAgreement({ routing: { ...fixture.routing, ...changes } });
}

function manyRules(count: number, title: string): Agreement {
  const [rule] = fixture.routing.rules;
  if (rule === undefined) throw new Error('the fixture has rules');
  const rules = Array.from(
    { length: count },
    (_, index): RoutingRule => ({ ...rule, id: `r-${index}`, title: { en: `${title} ${index}` } }),
  );
  return routed({ rules });
}

describe('the drawing of the way to an owner', () => {
  it('asks every rule of the reference agreement in its order, between account and fallback', () => {
    const agreement = referenceAgreement();
    const { tables } = onlyFigure(routingLadder(viewOf(agreement)).markup);
    const [, ...rows] = tables[0] ?? [];
    const { rules, fallback } = agreement.routing;
    expect(rows.map(([position]) => position)).toEqual([
      '',
      ...rules.map((_, index) => String(index + 1)),
      ...fallback.map(() => ''),
    ]);
    expect(rows.slice(1, -1).map(([, , asks]) => asks)).toEqual(
      rules.map(({ when }) => criterionWords(when, agreement, 'en')),
    );
    expect(rows.at(0)?.[3]).toBe('the owner of the account');
    expect(rows.at(-1)?.slice(1)).toEqual([
      'No rule took it',
      'none of the rules above holds, or their pools had nobody',
      'Sales operations',
      'queue of: Sales operations',
    ]);
  });

  it('leads from every rule to its page, and from every pool and queue to theirs', () => {
    const { canvases } = onlyFigure(routingLadder(viewOf(fixture)).markup);
    for (const { shapes, attributes } of canvases) {
      expect(attributes['role']).toBe('group');
      expect([...shapes.matchAll(/<a href="([^"]*)"/g)].map(([, page]) => page)).toEqual([
        ...['../routing/french.html', '../pools/dach.html'],
        '../routing/named.html',
        ...['../routing/dach.html', '../pools/dach.html'],
        ...['../routing/rest.html', '../queues/operations.html'],
        '../queues/operations.html',
      ]);
    }
  });

  it.each([
    [{ action: 'hold', maxMinutes: 4 }, 'nobody free: held 4 minutes, then the end of the list'],
    [{ action: 'nextRule' }, 'nobody free: next rule'],
    [{ action: 'ignoreAvailability' }, 'nobody free: absence and hours are ignored'],
    [{ action: 'fallback' }, 'nobody free: end of the list'],
  ] as const)('says of a pool with %j what happens when nobody is free', (onEmpty, words) => {
    const { dach } = fixture.routing.pools;
    if (dach === undefined) throw new Error('the fixture has a pool');
    const [table] = tablesOf(routingLadder(viewOf(routed({ pools: { dach: { ...dach, onEmpty } } }))).markup);
    expect(table?.[2]?.[4]).toBe(words);
  });

  it('says in which queue a proposal is decided first', () => {
    const [table] = tablesOf(routingLadder(viewOf(fixture, 'de')).markup);
    expect(table?.[4]?.[4]).toBe('Entscheidung in: Review DACH; niemand frei: Ende der Liste');
  });

  it('begins with the rules where accounts are not matched, and has a step for every fallback', () => {
    const [first] = fixture.routing.fallback;
    if (first === undefined) throw new Error('the fixture has a fallback');
    const { accountMatch, ...rest } = fixture.routing;
    const second = { ...first, id: 'review', queue: 'review-dach' };
    const agreement = fixtureAgreement({ routing: { ...rest, fallback: [first, second] } });
    const [table] = tablesOf(routingLadder(viewOf(agreement, 'de')).markup);
    expect(accountMatch).toBeDefined();
    expect(table?.[1]?.[0]).toBe('1');
    expect(table?.slice(-2).map(([, name]) => name)).toEqual(['Keine Regel griff', 'Oder sonst']);
    expect(table?.at(-1)?.[3]).toBe('Review DACH');
  });

  it('stays as wide with sixty rules, each of them to be read, and takes no time', () => {
    const started = performance.now();
    const { canvases } = onlyFigure(routingLadder(viewOf(manyRules(60, 'Rule'))).markup);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(canvases.map(({ width }) => width)).toEqual([360, 800]);
    for (const canvas of canvases) {
      expect(textsOf(canvas).filter((text) => /^Rule \d+$/.test(text))).toHaveLength(60);
      expect(canvas.height).toBeLessThan(150 * 63);
      expect(outliers(canvas)).toEqual([]);
    }
  });

  it('shortens long titles and tells them in full, and shows hostile ones as text', () => {
    for (const title of [longTitle.repeat(2), hostile.repeat(3)]) {
      const { markup, canvases } = onlyFigure(routingLadder(viewOf(manyRules(2, title))).markup);
      for (const canvas of canvases) expect(textsOf(canvas).some((text) => text.endsWith('…'))).toBe(true);
      expect(markup).toContain('<title>');
      expect(markup).not.toMatch(/<img|<script/);
    }
  });
});
