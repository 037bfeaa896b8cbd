import type { ListFilter, ListView } from '../../../src/compile/salesforce/lifecycle/list-view.ts';
import type { SalesforceModel } from '../../../src/compile/salesforce/salesforce-model.ts';
import type { Calculator } from './calculation.ts';
import type { LeadRecord } from './record.ts';

/** For each list of leads that are ready for a stage: does it show this lead? */
export function listedBy(
  model: SalesforceModel,
  calculate: Calculator,
  record: LeadRecord,
  now: number,
): readonly { readonly stage: string; readonly listed: boolean }[] {
  const formulas = new Map(model.fields.map(({ formula, name }) => [name, formula]));
  const passes = ({ field, operation, value }: ListFilter): boolean => {
    const got = calculate.valueOf(formulas.get(field) ?? '', record, now);
    if (operation === 'equals') return value.split(',').includes(got === true ? '1' : String(got ?? ''));
    if (typeof got !== 'number') return false;
    return operation === 'greaterOrEqual' ? got >= Number(value) : got > Number(value);
  };
  const { stages } = model.workbench.agreement.lifecycle;
  return model.listViews.map((view) => {
    const stage = stages.find(({ title }) => view.label === `Ready: ${model.workbench.words(title)}`);
    if (stage === undefined) throw new Error(`no stage for the list ${view.label}`);
    return { stage: stage.id, listed: together(view, view.filters.map(passes)) };
  });
}

function together({ logic }: ListView, answers: readonly boolean[]): boolean {
  if (logic === undefined) return answers.every(Boolean);
  const text = logic.replaceAll(/\d+/g, (number) => String(answers[Number(number) - 1]));
  return value(text.match(/[()]|AND|OR|true|false/g) ?? []);
}

/** The value of `a AND (b OR c)`; parentheses around every mixture, so there is no precedence to heed. */
function value(tokens: string[]): boolean {
  let left = operand(tokens);
  while (tokens[0] === 'AND' || tokens[0] === 'OR') {
    const operator = tokens.shift();
    const right = operand(tokens);
    left = operator === 'AND' ? left && right : left || right;
  }
  return left;
}

function operand(tokens: string[]): boolean {
  const token = tokens.shift();
  if (token !== '(') return token === 'true';
  const inner = value(tokens);
  tokens.shift();
  return inner;
}
