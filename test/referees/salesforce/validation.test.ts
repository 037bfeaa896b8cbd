import type { Literal } from 'formulon';
import { describe, expect, test } from 'vitest';
import { salesforceModel } from '../../../src/compile/salesforce/salesforce-model.ts';
import { impliedStages } from '../../../src/evaluate/journey/stage-order.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { agreements } from '../agreements.ts';
import { type Random, randomFrom } from '../random.ts';
import { calculator } from './calculation.ts';

/** Somebody saves a lead with another stage, a reason, a note and a date. */
interface Saving {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly hasNote: boolean;
  readonly hasDate: boolean;
}

describe.each(agreements)('$name', ({ agreement }) => {
  const configuration = agreement.targets['salesforce'];
  if (configuration === undefined) throw new Error('no target salesforce');
  const model = salesforceModel(agreement, configuration);

  test('saving is refused exactly where the agreement does not allow the move or lacks a reason, note or date', () => {
    const random = randomFrom(7);
    const calculate = calculator(new Map());
    const answers = new Set<boolean>();
    for (let index = 0; index < 250; index++) {
      const saving = randomSaving(random, agreement);
      const refusedBy = model.validationRules.filter(({ formula }) => {
        // formulon knows neither function, so both become fields that hold their answer.
        const readable = formula
          .replaceAll(/ISCHANGED\(\w+\)/g, 'Changed')
          .replaceAll(/PRIORVALUE\(\w+\)/g, 'Prior');
        return calculate.valueOf(readable, recordOf(model.stageField, saving), 0) === true;
      });
      const expected = isRefused(agreement, saving);
      answers.add(expected);
      expect({ saving, refused: refusedBy.length > 0 }).toEqual({ saving, refused: expected });
    }
    expect(answers).toEqual(new Set([true, false]));
  });
});

function randomSaving(random: Random, { lifecycle, reasons }: Agreement): Saving {
  const stages = lifecycle.stages.map(({ id }) => id);
  const transition =
    random.chance(0.3) && lifecycle.transitions.length > 0 ? random.pick(lifecycle.transitions) : undefined;
  const reason = random.chance(0.3) ? '' : random.pick(Object.keys(reasons));
  const target = reasons[reason]?.to;
  return {
    from: transition?.from ?? random.pick(stages),
    to: transition?.to ?? (target !== undefined && random.chance(0.5) ? target : random.pick(stages)),
    reason,
    hasNote: random.chance(0.5),
    hasDate: random.chance(0.5),
  };
}

function isRefused(
  { lifecycle, reasons }: Agreement,
  { from, hasDate, hasNote, reason, to }: Saving,
): boolean {
  const rank = (id: string): number => lifecycle.stages.findIndex((stage) => stage.id === id);
  const transition = lifecycle.transitions.find((each) => each.from === from && each.to === to);
  const chosen = reasons[reason];
  const target = lifecycle.stages[rank(to)];
  const skips = target !== undefined && impliedStages(lifecycle, rank(from), target).length > 0;
  const needsNote = transition?.requires.includes('note') || chosen?.requires.includes('note');
  const needsDate = chosen?.asksDate || chosen?.requires.includes('date');
  return (
    (rank(to) < rank(from) && transition === undefined && chosen?.to !== to) ||
    (rank(to) > rank(from) && skips) ||
    (transition?.requires.includes('reason') === true && reason === '') ||
    (needsNote === true && !hasNote) ||
    (needsDate === true && !hasDate)
  );
}

function recordOf(stageField: string, saving: Saving): Readonly<Record<string, Literal>> {
  const picklist = (value: string): Literal => ({
    type: 'literal',
    dataType: 'picklist',
    value,
    options: { values: [value] },
  });
  const text = (value: string): Literal => ({
    type: 'literal',
    dataType: 'text',
    value,
    options: { length: value.length },
  });
  return {
    [stageField]: picklist(saving.to),
    Prior: picklist(saving.from),
    Changed: { type: 'literal', dataType: 'checkbox', value: saving.from !== saving.to, options: {} },
    LP_Reason__c: picklist(saving.reason),
    LP_Reason_Note__c: text(saving.hasNote ? 'because' : ''),
    LP_Reopen_On__c: text(saving.hasDate ? '2027-01-01' : ''),
  };
}
