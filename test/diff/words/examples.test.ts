import { describe, expect, it } from 'vitest';
import { changedRows } from '../../../src/diff/words/changed-rows.ts';
import { objectWords } from '../../../src/diff/words/object-words.ts';
import type { Scoring } from '../../../src/model/scoring.ts';
import { type ToolLanguage, toolLanguages } from '../../../src/model/words/language.ts';
import { agreementIn } from './agreement-parts.ts';
import { withValue } from './leaves.ts';

const agreement = agreementIn('.');
const { lifecycle, metrics, reasons, routing, scorings, slas, plans, calendars } = agreement;

const objects: Readonly<Record<string, unknown>> = {
  sla: slas['first-contact-high-intent'],
  metric: metrics['first-contact-standard'] ?? Object.values(metrics)[3],
  stage: lifecycle.stages.find(({ id }) => id === 'mql'),
  gate: lifecycle.gates.find(({ id }) => id === 'embargo'),
  handoff: lifecycle.handoff,
  'routing-rule': routing.rules[0],
  pool: Object.values(routing.pools)[0],
  reason: reasons['bad-data'],
};

interface Change {
  readonly before: unknown;
  readonly after: unknown;
}

const [scoring] = Object.values(scorings);
const sla = slas['first-contact-high-intent'];

const changes: Readonly<Record<string, Change>> = {
  'a promise that is loosened': {
    before: sla,
    after: {
      ...sla,
      within: { amount: 8, unit: 'businessHours' },
      clock: { ...sla?.clock, stop: [...(sla?.clock.stop ?? []), { fact: 'meeting', outcome: 'held' }] },
      compliance: { ...sla?.compliance, target: { numerator: 9, denominator: 10 } },
      grace: { amount: 30, unit: 'businessMinutes' },
    },
  },
  'a weight and a cap of the scoring': {
    before: scoring,
    after: scoring && heavier(scoring),
  },
  'other fields that must be known': {
    before: stageOf('mql'),
    after: withValue(stageOf('mql'), ['entry', 'fields'], ['country', 'employees', 'email']),
  },
  'a condition without one country and with another part': {
    before: stageOf('mql'),
    after: otherCondition(),
  },
  'a new route': { before: undefined, after: routing.rules[0] },
  'a calendar with another holiday': {
    before: calendars['office'],
    after: {
      ...calendars['office'],
      holidays: [...(calendars['office']?.holidays ?? []), '2027-11-17'],
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu'], from: '08:30', to: '17:00' }],
    },
  },
  'a plan that wants more': {
    before: plans['revenue-2027'],
    after: { ...plans['revenue-2027'], target: 450_000_000, signatures: [] },
  },
  'routes in another order': {
    before: routing,
    after: {
      ...routing,
      rules: [...routing.rules.slice(1, 3), ...routing.rules.slice(0, 1), ...routing.rules.slice(3)],
    },
  },
};

function stageOf(wanted: string): unknown {
  return lifecycle.stages.find(({ id }) => id === wanted);
}

/** The MQL asks for the postal code too, and no longer takes leads from Denmark. */
function otherCondition(): unknown {
  const mql = lifecycle.stages.find(({ id }) => id === 'mql');
  const require = mql?.entry.require;
  if (mql === undefined || require === undefined || require.op !== 'all') return undefined;
  const [country, ...others] = require.of;
  if (country === undefined || !('values' in country)) return undefined;
  const without = { ...country, values: country.values.filter((value) => value !== 'dk') };
  const known = { op: 'exists', attribute: 'postal-code' };
  return withValue(mql, ['entry', 'require', 'of'], [without, ...others, known]);
}

/** The first choice of company size is worth more, and the group may bring more. */
function heavier({ dimensions, ...rest }: Scoring): Scoring {
  return {
    ...rest,
    dimensions: dimensions.map((dimension) => ({
      ...dimension,
      groups: dimension.groups.map((group) =>
        group.id !== 'company'
          ? group
          : {
              ...group,
              max: 30,
              rules: group.rules.map((rule) =>
                rule.kind !== 'exclusive' || rule.id !== 'company-size'
                  ? rule
                  : {
                      ...rule,
                      choices: rule.choices.map((choice) =>
                        choice.id === 'core' ? { ...choice, points: 16 } : choice,
                      ),
                    },
              ),
            },
      ),
    })),
  };
}

function changeText({ before, after }: Change, language: ToolLanguage): string {
  const version = (part: unknown) => (part === undefined ? undefined : { part, names: agreement });
  return changedRows(version(before), version(after), language)
    .map(({ label, before: was, after: now }) => `${label}: ${was || '–'} → ${now || '–'}\n`)
    .join('');
}

describe.each(toolLanguages)('the words of objects, in %s', (language) => {
  it.each(Object.keys(objects))('%s', async (name) => {
    const rows = objectWords(objects[name], agreement, language);
    const text = rows.map(({ path, label, text: said }) =>
      `${path}\n  ${label}: ${said}\n`.replace(': \n', ': –\n'),
    );
    await expect(text.join('')).toMatchFileSnapshot(`expected/${name}.${language}.txt`);
  });

  it.each(Object.keys(changes))('a change: %s', async (name) => {
    const change = changes[name];
    if (change === undefined) return;
    await expect(changeText(change, language)).toMatchFileSnapshot(
      `expected/change-${name.replaceAll(' ', '-')}.${language}.txt`,
    );
  });
});
