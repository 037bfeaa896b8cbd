import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { salesforce } from '../../../src/compile/salesforce/salesforce.ts';
import { type SalesforceModel, salesforceModel } from '../../../src/compile/salesforce/salesforce-model.ts';
import type { ArtefactWitness } from '../../../src/connect/claim-witness.ts';
import { openArtefactComparison } from '../../../src/connect/compare-artefacts.ts';
import { initialState, reachedStages } from '../../../src/evaluate/journey/journey-state.ts';
import { type Edit, formulaEdits } from '../../connect/edits.ts';
import { agreements } from '../agreements.ts';
import { randomFrom } from '../random.ts';
import { calculator } from './calculation.ts';
import { type LeadRecord, recordOf } from './record.ts';

const count = Number(process.env['LEADPACT_REFEREE_EDITS'] ?? 60);

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
});

describe.each(agreements.filter(({ name }) => !name.startsWith('fixture')))(
  '$name: leads that a changed formula treats differently',
  ({ agreement }) => {
    const target = agreement.targets['salesforce'];
    if (target === undefined) throw new Error('no target salesforce');
    const model = salesforceModel(agreement, target);
    const files = salesforce
      .compile(agreement, target)
      .artifacts.filter(({ path }) => path.includes('/objects/Lead/fields/'));
    const compare = openArtefactComparison(agreement, {});
    const formulas = new Map(
      model.fields.flatMap(({ formula, name }) => (formula === undefined ? [] : [[name, formula]])),
    );

    test('get from formulon what leadpact says they get', () => {
      const random = randomFrom(20_261_128);
      const inlined = new Set(model.fields.flatMap(({ name, says }) => (says === undefined ? [name] : [])));
      const parts = files.filter(({ path }) => inlined.has(path.split('/').at(-1)?.split('.')[0] ?? ''));
      // What a blank compared with a number is, formulon and Salesforce answer differently.
      const edits = formulaEdits(files).filter(({ what }) => !what.startsWith('the guard of a blank'));
      const wrong: unknown[] = [];
      let replayed = 0;
      for (let drawn = 0; drawn < count; drawn++) {
        const edit = random.pick(edits);
        const field = fieldOf(edit);
        const results = compare([edit.file, ...parts.filter(({ path }) => path !== edit.file.path)]);
        for (const { answer, place } of results) {
          if (answer.answer !== 'refuted' || !place.path.endsWith(edit.file.path.split('/').at(-1) ?? ''))
            continue;
          const { witness } = answer;
          vi.setSystemTime(witness.sample.asOf);
          const record = recordOfWitness(model, witness);
          const changed = new Map([...formulas, [field, formulaIn(edit)]]);
          const got = calculator(changed).valueOf(formulaIn(edit), record, witness.sample.asOf);
          const before = calculator(formulas).valueOf(formulas.get(field) ?? '', record, witness.sample.asOf);
          replayed++;
          if (plain(got) !== plain(witness.got) || plain(before) !== plain(witness.expected))
            wrong.push({
              what: edit.what,
              formulon: [got, before],
              leadpact: [witness.got, witness.expected],
            });
        }
      }
      console.log(`${replayed} leads of ${count} changes replayed by formulon, ${wrong.length} wrong`);
      expect(wrong).toEqual([]);
      expect(replayed).toBeGreaterThan(count / 4);
    });
  },
);

function fieldOf({ file }: Edit): string {
  return /<fullName>([^<]+)</.exec(file.content)?.[1] ?? '';
}

function formulaIn({ file }: Edit): string {
  const text = /<formula>([^<]*)</.exec(file.content)?.[1] ?? '';
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The record of a witness; a number that nothing gave reason to write is blank. */
function recordOfWitness(model: SalesforceModel, { sample }: ArtefactWitness): LeadRecord {
  const { lifecycle } = model.workbench.agreement;
  const reached = reachedStages(lifecycle, initialState(lifecycle, sample.recordedStage));
  const { asOf } = sample;
  const record = {
    ...recordOf(model, { lead: sample, typed: {}, asOf, reached, plain: true, writtenAt: asOf }),
  };
  const isQuiet = !sample.timeline.some(({ what }) => what === 'signal');
  for (const { holds, name } of model.fields) {
    const isCount = holds?.of === 'fact' && holds.fact.kind === 'count';
    if (isCount && isQuiet) record[name] = { type: 'literal', dataType: 'null', value: null, options: {} };
  }
  return record;
}

function plain(value: unknown): unknown {
  return value === '' || value === false ? null : value;
}
