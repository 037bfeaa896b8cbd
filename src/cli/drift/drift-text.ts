import { assumptionsOf } from '../../connect/assumptions.ts';
import type { ComponentDrift, Drift } from '../../connect/component-drift.ts';
import type { Difference } from '../../connect/portion.ts';
import type { Paint } from '../../diagnostics/paint.ts';
import type { Agreement } from '../../model/agreement.ts';
import { counted } from '../../support/counted.ts';
import { resultLines } from '../against/against-text.ts';

/** What the system says otherwise, component by component, and clause by clause with a lead; `listsAll` also what is as agreed. */
export function driftText(agreement: Agreement, drift: Drift, paint: Paint, listsAll: boolean): string {
  const { clauses, components, foreign, repeated, target } = drift;
  const told = components.filter(({ state }) => listsAll || state !== 'as agreed');
  const answered = clauses.filter(({ answer }) => listsAll || answer.answer !== 'proved');
  const lines = [
    ...told.flatMap((component) => componentLines(component, paint)),
    ...foreign.map(
      (name) => `${paint('red', 'not agreed')} ${name} is there, and leadpact does not write it`,
    ),
    ...repeated.map((name) => `${paint('yellow', 'twice')} ${name}: compared was the one before it`),
    ...(told.length + foreign.length + repeated.length === 0 ? [] : ['']),
    ...answered.flatMap((result) => [...resultLines(agreement, result, paint), '']),
    ...(clauses.length === 0 ? [] : assumptionLines(target)),
    ...notRetrievedLines(drift),
    paint('bold', summary(drift)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const colors = {
  'as agreed': 'green',
  changed: 'red',
  undecided: 'yellow',
  missing: 'red',
  unreadable: 'yellow',
} as const;

function componentLines(
  { component, differences, file, reason, state }: ComponentDrift,
  paint: Paint,
): readonly string[] {
  const color = colors[state];
  const where = file === undefined || state === 'as agreed' ? [] : [`  ${file}`];
  const why = reason === undefined ? [] : [`    not in a form that is read: ${reason}`];
  return [`${paint(color, state)} ${component}`, ...where, ...why, ...differences.map(differenceLine)];
}

function differenceLine({ agreed, found, isOpen, path }: Difference): string {
  const what = path.length === 0 ? '' : `${path.join(' › ')}: `;
  if (isOpen === true)
    return `    ${what}${quoted(found)} is known to the system alone; it should be ${quoted(agreed)}`;
  if (agreed === undefined) return `    ${what}${quoted(found)} is there and was not agreed`;
  if (found === undefined) return `    ${what}${quoted(agreed)} was agreed and is not there`;
  return `    ${what}${quoted(found)} instead of ${quoted(agreed)}`;
}

/** Long texts are formulas and descriptions, which the file shows better. */
const mostShown = 120;

function quoted(text = ''): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return `“${line.length > mostShown ? `${line.slice(0, mostShown)}…` : line}”`;
}

function assumptionLines(target: string): readonly string[] {
  return [
    `Taken for granted of ${target}:`,
    ...assumptionsOf(target).map((sentence) => `  - ${sentence}`),
    '',
  ];
}

function notRetrievedLines({ notRetrieved }: Drift): readonly string[] {
  if (notRetrieved.size === 0) return [];
  const kinds = [...notRetrieved].map(([kind, count]) => `${kind} (${count})`).join(', ');
  return [`Nothing was retrieved, so nothing is said, of: ${kinds}`, ''];
}

/** `170 components: 168 as agreed, 1 changed, 1 missing; of 2 clauses 1 different`. */
function summary({ clauses, components, foreign }: Drift): string {
  const count = (state: string): number => components.filter((each) => each.state === state).length;
  const states = (['as agreed', 'changed', 'undecided', 'missing', 'unreadable'] as const)
    .filter((state) => state === 'as agreed' || count(state) > 0)
    .map((state) => `${count(state)} ${state}`);
  const proved = (answer: string): number => clauses.filter((each) => each.answer.answer === answer).length;
  const of =
    clauses.length === 0
      ? ''
      : `; ${counted(clauses.length, 'clause')} in edited files: ${proved('proved')} as agreed, ${proved('refuted')} different, ${proved('unknown')} unknown`;
  const more = foreign.length === 0 ? '' : `; ${foreign.length} not agreed`;
  return `${counted(components.length, 'component')}: ${states.join(', ')}${of}${more}`;
}
