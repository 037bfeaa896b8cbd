import type { LeadStep } from '../../../model/escalation.ts';
import type { Sla } from '../../../model/sla.ts';
import { compareRationals, type Rational } from '../../../support/rational.ts';
import { customFieldLimit } from '../custom-field-limit.ts';
import { audiences, type LeadField, type WorkedOut } from '../lead-field.ts';
import { slaStateSet } from '../value-set.ts';
import type { Workbench } from '../workbench.ts';

/** The fields of the lead that hold the clock of one promise, by API name, and what happens at which of its instants. */
export interface ClockFields {
  readonly sla: Sla;
  /** The last instant that still meets the promise; blank while no clock runs or its limit cannot be told. */
  readonly due: string;
  readonly stop: string;
  readonly state: string;
  /** Instant of the newest step that was taken, so that none is taken twice. */
  readonly acted: string;
  /** Rising by share; the limit among them. */
  readonly steps: readonly ClockStep[];
  /** Field of the first warning. */
  readonly warning: string | undefined;
}

export interface ClockStep {
  /** `75`, `due`: told apart by it within one clock. */
  readonly word: string;
  /** API name of the field with the instant. */
  readonly field: string;
  /** The instant after which the promise is broken. */
  readonly isLimit: boolean;
  readonly share: Rational;
  /** The owner is warned by the promise itself. */
  readonly warns: boolean;
  readonly ladder: readonly LeadStep[];
}

/** Fields of the lead, less some for others; the Professional Edition has room for far fewer. */
const mostFields = customFieldLimit.enterprise - 40;

/** The clocks that the lead has room for, and the promises it has not. */
export interface Clocks {
  readonly kept: readonly ClockFields[];
  readonly refused: readonly Sla[];
}

/** Adds the fields of every promise with a clock on one lead, as long as there is room. */
export function clockFields(workbench: Workbench): Clocks {
  const { escalation, slas } = workbench.agreement;
  const kept: ClockFields[] = [];
  const refused: Sla[] = [];
  for (const sla of Object.values(slas)) {
    const ladder = sla.escalates ? escalation.perLead : [];
    // Its limit is among the shares; stop, state and what was acted on come on top.
    const needed = sharesOf(sla, ladder).length + 3;
    if (workbench.fields().length + needed > mostFields) refused.push(sla);
    else kept.push(fieldsOf(workbench, sla, ladder));
  }
  return { kept, refused };
}

/** Adds a field of one clock, named after its promise. */
type AddField = (
  words: readonly string[],
  field: Pick<LeadField, 'description' | 'label' | 'type'>,
  works?: WorkedOut,
) => string;

function addingTo(workbench: Workbench, { id }: Sla): AddField {
  return (words, field, works) =>
    workbench.add({
      ...field,
      name: workbench.fieldName(`clock/${words.join('/')}/${id}`, [...words, id]),
      holds: { of: 'work', ...(works && { works }) },
      readers: audiences,
      editors: ['operations'],
    });
}

function fieldsOf(workbench: Workbench, sla: Sla, ladder: readonly LeadStep[]): ClockFields {
  const title = workbench.words(sla.title);
  const add = addingTo(workbench, sla);
  const instant = (
    words: readonly string[],
    label: string,
    description: string,
    of: 'due' | 'stop' | Rational,
  ): string => {
    const field = { label: `${label}: ${title}`, description, type: { type: 'DateTime' } } as const;
    return add(words, field, { of: 'clock', sla: sla.id, instant: of });
  };
  const due = instant(['due'], 'Due', dueContract(sla), 'due');
  const steps = sharesOf(sla, ladder).map((share): ClockStep => {
    const isLimit = share === 'limit';
    const of = share === 'limit' ? whole : share;
    const word = isLimit ? 'due' : shareWord(of);
    const field = isLimit
      ? due
      : instant(['at', word], `${word.replace('-', '/')} %`, shareContract(word), of);
    const isHere = (at: Rational): boolean =>
      isLimit === isAtLimit(sla, at) && compareRationals(at, of) === 0;
    return {
      word,
      field,
      isLimit,
      share: of,
      warns: sla.warnAt.some(isHere),
      ladder: ladder.filter(({ at }) => isHere(at)),
    };
  });
  const [first] = sla.warnAt;
  return {
    sla,
    due,
    steps,
    stop: instant(['stop'], 'Stop', stopContract, 'stop'),
    state: add(['sla'], {
      label: `Promise: ${title}`,
      description: `Where the promise stands on this lead; blank = no clock runs. Written by a flow. ${workbench.words(sla.promise)}`,
      type: { type: 'Picklist', valueSet: slaStateSet(workbench) },
    }),
    acted: add(['acted'], {
      label: `Acted: ${title}`,
      description: 'The newest instant of this clock that a flow has acted on.',
      type: { type: 'DateTime' },
    }),
    warning: steps.find(
      ({ share, isLimit }) => first !== undefined && !isLimit && compareRationals(share, first) === 0,
    )?.field,
  };
}

const whole: Rational = { numerator: 1, denominator: 1 };

/** Every share at which something happens, rising, and the limit in its place. */
function sharesOf(sla: Sla, ladder: readonly LeadStep[]): readonly (Rational | 'limit')[] {
  const shares = [...sla.warnAt, ...ladder.map(({ at }) => at)].filter((share) => !isAtLimit(sla, share));
  const distinct = shares
    .toSorted(compareRationals)
    .filter((share, index, all) => index === 0 || compareRationals(share, all[index - 1] ?? share) !== 0);
  const isLate = (share: Rational): boolean => compareRationals(share, whole) > 0;
  return [...distinct.filter((share) => !isLate(share)), 'limit', ...distinct.filter(isLate)];
}

/** Without grace the whole target is over when the promise is broken. */
function isAtLimit({ grace }: Sla, share: Rational): boolean {
  return grace === undefined && compareRationals(share, whole) === 0;
}

/** `75` for 75 %, `200-3` for two thirds. */
function shareWord({ denominator, numerator }: Rational): string {
  const percent = (numerator * 100) / denominator;
  return Number.isInteger(percent) ? String(percent) : `${numerator * 100}-${denominator}`;
}

function dueContract({ grace, hardLimit }: Sla): string {
  const more = [
    ...(grace === undefined ? [] : ['the grace included']),
    ...(hardLimit === undefined ? [] : ['never after the hard limit']),
  ];
  const how = more.length === 0 ? '' : ` (${more.join(', ')})`;
  return `The last instant that still keeps the promise, as leadpact works it out from opening hours, holidays and pauses${how}. Of the newest clock of the lead; blank when there is none, when it was canceled, when it is waived and its limit has passed, and while it stands still and its limit cannot be told. ${always}`;
}

function shareContract(word: string): string {
  return `The instant at which ${word.replace('-', '/')} % of the promised time have passed on the newest clock of the lead, also when it still lies ahead. Blank when that cannot be told, and when the clock ended before. ${always}`;
}

const always =
  'Written when the clock starts and whenever it changes, together with the other instants of this clock.';
const stopContract = `The instant that stopped the newest clock of the lead, also when it came too late; blank when nothing did. ${always}`;
