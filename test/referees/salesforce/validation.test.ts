import type { Literal } from 'formulon';
import { describe, expect, test } from 'vitest';
import { columnOf } from '../../../src/compile/salesforce/column.ts';
import { type SalesforceModel, salesforceModel } from '../../../src/compile/salesforce/salesforce-model.ts';
import { impliedStages } from '../../../src/evaluate/journey/stage-order.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { agreements } from '../agreements.ts';
import { type Random, randomFrom } from '../random.ts';
import { calculator } from './calculation.ts';

/** Somebody saves a lead with another stage, a reason, a note and a date, with some of its data and checklists. */
interface Saving {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly hasNote: boolean;
  readonly hasDate: boolean;
  /** Fields that are blank. */
  readonly blank: ReadonlySet<string>;
  readonly passed: boolean;
}

describe.each(agreements)('$name', ({ agreement }) => {
  const configuration = agreement.targets['salesforce'];
  if (configuration === undefined) throw new Error('no target salesforce');
  const model = salesforceModel(agreement, configuration);

  test('saving is refused exactly where the agreement does not allow the move or something it needs is missing', () => {
    const random = randomFrom(7);
    const calculate = calculator(new Map());
    const refusing = new Set<string>();
    for (let index = 0; index < 400; index++) {
      const saving = randomSaving(random, agreement);
      const refusedBy = model.validationRules.filter(({ formula }) => {
        // formulon knows neither function, so both become fields that hold their answer.
        const readable = formula
          .replaceAll(/ISCHANGED\(\w+\)/g, 'Changed')
          .replaceAll(/PRIORVALUE\(\w+\)/g, 'Prior');
        return calculate.valueOf(readable, recordOf(model, saving), 0) === true;
      });
      const expected = isRefused(agreement, saving);
      for (const { name } of refusedBy) refusing.add(name);
      expect({ saving, refused: refusedBy.length > 0 }).toEqual({ saving, refused: expected });
    }
    // Every rule was seen to refuse somebody.
    expect([...refusing].toSorted()).toEqual(model.validationRules.map(({ name }) => name).toSorted());
  });
});

function randomSaving(random: Random, { lifecycle, reasons }: Agreement): Saving {
  const asked = [...new Set(lifecycle.stages.flatMap(({ entry }) => entry.fields))];
  const stages = lifecycle.stages.map(({ id }) => id);
  const transition =
    random.chance(0.3) && lifecycle.transitions.length > 0 ? random.pick(lifecycle.transitions) : undefined;
  const reason = random.chance(0.3) ? '' : random.pick(Object.keys(reasons));
  const target = reasons[reason]?.to;
  const step = random.chance(0.4) ? random.pick(lifecycle.stages.slice(1).map((_, index) => index)) : -1;
  return {
    from: transition?.from ?? stages[step] ?? random.pick(stages),
    to:
      transition?.to ??
      (step >= 0 ? stages[step + 1] : undefined) ??
      (target !== undefined && random.chance(0.5) ? target : random.pick(stages)),
    reason,
    hasNote: random.chance(0.5),
    hasDate: random.chance(0.5),
    blank: new Set(asked.filter(() => random.chance(0.3))),
    passed: random.chance(0.7),
  };
}

function isRefused(
  { fields, lifecycle, reasons }: Agreement,
  { blank, from, hasDate, hasNote, passed, reason, to }: Saving,
): boolean {
  const rank = (id: string): number => lifecycle.stages.findIndex((stage) => stage.id === id);
  const transition = lifecycle.transitions.find((each) => each.from === from && each.to === to);
  const chosen = reasons[reason];
  const target = lifecycle.stages[rank(to)];
  const skips = target !== undefined && impliedStages(lifecycle, rank(from), target).length > 0;
  const lacksData = target?.entry.fields.some((id) => blank.has(id) && fields[id]?.type !== 'set');
  const isOpen = target?.entry.qualification !== undefined && !passed;
  const needsNote = transition?.requires.includes('note') || chosen?.requires.includes('note');
  const needsDate = chosen?.asksDate || chosen?.requires.includes('date');
  return (
    (rank(to) < rank(from) && transition === undefined && chosen?.to !== to) ||
    (rank(to) > rank(from) && (skips || lacksData === true || isOpen)) ||
    (transition?.requires.includes('reason') === true && reason === '') ||
    (needsNote === true && !hasNote) ||
    (needsDate === true && !hasDate)
  );
}

function recordOf(
  { fields, stageField, workbench }: SalesforceModel,
  saving: Saving,
): Readonly<Record<string, Literal>> {
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
  const { agreement } = workbench;
  const asked = agreement.lifecycle.stages.flatMap(({ entry }) => entry.fields);
  const data = asked.flatMap((id) => {
    const field = agreement.fields[id];
    if (field === undefined) throw new Error(`no field ${id}`);
    const { name, store } = columnOf(workbench, field);
    const value = saving.blank.has(id) ? '' : 'something';
    return [[name, store === 'picklist' ? picklist(value) : text(value)]];
  });
  const checklists = fields.flatMap(({ name, says }): [string, Literal][] =>
    says?.of === 'qualification'
      ? [[name, { type: 'literal', dataType: 'checkbox', value: saving.passed, options: {} }]]
      : [],
  );
  return {
    ...Object.fromEntries([...data, ...checklists]),
    [stageField]: picklist(saving.to),
    Prior: picklist(saving.from),
    Changed: { type: 'literal', dataType: 'checkbox', value: saving.from !== saving.to, options: {} },
    LP_Reason__c: picklist(saving.reason),
    LP_Reason_Note__c: text(saving.hasNote ? 'because' : ''),
    LP_Reopen_On__c: text(saving.hasDate ? '2027-01-01' : ''),
  };
}
