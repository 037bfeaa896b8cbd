import { describe, expect, test } from 'vitest';
import { espocrmModel } from '../../../src/compile/espocrm/espocrm-model.ts';
import type { LeadField } from '../../../src/compile/espocrm/lead-field.ts';
import { holds } from '../../../src/criteria/holds.ts';
import { agreements } from '../agreements.ts';
import { randomFrom } from '../random.ts';
import { type Evaluated, evaluated, expectedValue } from '../salesforce/expected-value.ts';
import { interestingIn } from '../salesforce/interesting.ts';
import { type RandomLead, randomLead } from '../salesforce/random-lead.ts';
import { evaluatedBy, whyNot } from './checkout.ts';
import { recordOf, stamp } from './record.ts';

const count = Number(process.env['LEADPACT_REFEREE_LEADS'] ?? 300);
const seed = Number(process.env['LEADPACT_REFEREE_SEED'] ?? 20_261_120);
const reason = whyNot();
if (reason !== undefined) console.warn(reason);

/** EspoCRM’s own interpreter over the script, a lead saved at the instant at which the evaluator is asked. */
describe.skipIf(reason !== undefined).each(agreements)(
  `$name: the script over ${count} leads`,
  ({ agreement }) => {
    const model = espocrmModel(agreement, {
      ...(agreement.targets['espocrm'] ?? Object.values(agreement.targets)[0]),
      id: 'espocrm',
      apiVersion: '9.1',
      prefix: 'lp',
    } as Parameters<typeof espocrmModel>[1]);
    const random = randomFrom(seed);
    const interesting = interestingIn(agreement);
    const drawn = plainLeads(() => randomLead(random, agreement, interesting));
    const input = drawn.map((lead) => ({
      now: stamp(lead.asOf),
      today: new Date(lead.asOf).toISOString().slice(0, 10),
      attributes: recordOf(model, lead),
    }));
    const computed = model.workbench.fields().filter(({ computed: is }) => is === true);

    test('gives what the evaluator gives', () => {
      const results = evaluatedBy(model.script, input);
      const wrong: string[] = [];
      let compared = 0;
      for (const [index, lead] of drawn.entries()) {
        const judged = evaluated(agreement, lead);
        for (const field of computed) {
          const expected = expectedOf(field, judged);
          if (expected === undefined) continue;
          compared += 1;
          const got = scaled(field, results[index]?.[field.name], agreement);
          if (got !== expected)
            wrong.push(`lead ${index}, ${field.name}: ${expected}, but EspoCRM says ${got}`);
        }
      }
      console.log(`${compared} values of ${drawn.length} leads compared, ${wrong.length} wrong`);
      expect(wrong.slice(0, 20)).toEqual([]);
      expect(compared).toBeGreaterThan(drawn.length * 5);
    });

    test('would be seen to differ with a comparison turned or a number changed', () => {
      const some = input.slice(0, 100);
      const honest = evaluatedBy(model.script, some);
      for (const [from, to] of [
        [/ >= (\d)/, ' < $1'],
        [/, (\d+), 0\)/, ', 1$1, 0)'],
      ] as const) {
        const places = [...model.script.matchAll(new RegExp(from, 'g'))].map(({ index }) => index);
        const tried = places.filter((_, index) => index % Math.ceil(places.length / mostMutants) === 0);
        const seen = tried.filter((place) => {
          const spoiled = model.script.slice(0, place) + model.script.slice(place).replace(from, to);
          return JSON.stringify(evaluatedBy(spoiled, some)) !== JSON.stringify(honest);
        });
        console.log(`${from}: ${seen.length} of ${tried.length} mutants seen`);
        expect(tried.length).toBeGreaterThan(1);
        expect(seen.length).toBeGreaterThanOrEqual(tried.length / 2);
      }
    });
  },
);

/** Mutants of one kind that are tried. */
const mostMutants = 4;

/** Leads of which what is written nightly is written just now, and whose texts are as stored: nothing may differ. */
function plainLeads(draw: () => RandomLead): readonly RandomLead[] {
  const leads: RandomLead[] = [];
  while (leads.length < count) {
    const lead = draw();
    if (lead.plain) leads.push(lead);
  }
  return leads;
}

function expectedOf({ says }: LeadField, judged: Evaluated): unknown {
  if (says === undefined) return undefined;
  if (says.of !== 'route') return expectedValue(says, judged);
  return judged.agreement.routing.rules.find(({ when }) => holds(when, judged.facts))?.id ?? '';
}

/** Points as the evaluator has them: whole numbers of the scoring’s scale. */
function scaled(
  { says }: LeadField,
  value: unknown,
  { scorings }: (typeof agreements)[0]['agreement'],
): unknown {
  if (typeof value !== 'number' || says === undefined || !('scoring' in says)) return value ?? null;
  return Math.round(value * 10 ** (scorings[says.scoring]?.scale ?? 0));
}
