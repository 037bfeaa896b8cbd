import { openBudget } from '../../../analyze/budget.ts';
import { compareTold } from '../../../analyze/told/compare-told.ts';
import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import { and, chosen, no, not, or, type Told, yes } from '../../../analyze/told/told.ts';
import { toldCriterion } from '../../../analyze/told/told-criterion.ts';
import { type PropertyReading, readAlternatives } from '../../../compile/hubspot/read/read-test.ts';
import { freeId } from '../../../records/proposal/new-id.ts';
import { visibleText } from '../../../support/visible-text.ts';
import { checklistPass } from '../../import/criteria/checklist-pass.ts';
import { type CriterionData, criterionData } from '../../import/criteria/criterion-data.ts';
import { entryOfSaid } from '../../import/criteria/entry-of-said.ts';
import { gateData } from '../../import/criteria/gate-kind.ts';
import { saidOfTold } from '../../import/criteria/said-of-told.ts';
import { simplified } from '../../import/criteria/simplified.ts';
import type { DraftEntry, DraftGate, DraftQualification, DraftRoute } from '../../import/draft-agreement.ts';
import type { Findings } from '../../import/import-finding.ts';
import type { ProvedPart } from '../../import/proved-part.ts';
import type { ContactObject } from './contact-object.ts';
import { alternativesOf } from './list-mentions.ts';

/** What lists became. */
export interface ContactLists {
  readonly gates: readonly DraftGate[];
  readonly entries: ReadonlyMap<string, DraftEntry>;
  readonly routes: readonly DraftRoute[];
  readonly qualifications: readonly DraftQualification[];
  readonly parts: readonly ProvedPart[];
}

export interface ListsRead {
  readonly reading: PropertyReading;
  readonly lists: readonly ContactObject[];
  readonly stages: ReadonlySet<string>;
  /** Ids in their order, as far as properties list them. */
  readonly gateOrder: readonly string[];
  readonly routeOrder: readonly string[];
  /** Properties of points and labels that the agreement cannot speak of, for no score was read. */
  readonly isUnscored: (property: string) => boolean;
  readonly findings: Findings;
}

interface NamedList {
  readonly list: ContactObject;
  readonly told: Told;
  /** The name without that of the agreement. */
  readonly words: string;
}

/** `How we work together: gate competitor` → the words after the colon. */
export function listWords(name: string): { readonly title: string; readonly words: string } | undefined {
  const [, title = '', words = ''] =
    /^(.+): ((?:gate|ready for|route|passes) [a-z][a-z0-9-]*|passes [a-z][a-z0-9-]* [a-z][a-z0-9-]*|recycle pool)$/.exec(
      name,
    ) ?? [];
  return words === '' ? undefined : { title, words };
}

export function contactLists(read: ListsRead): ContactLists {
  const named = read.lists.flatMap((list) => readList(read, list) ?? []);
  const of = (kind: string): readonly (NamedList & { readonly id: string })[] =>
    named.flatMap((one) =>
      one.words.startsWith(`${kind} `) ? [{ ...one, id: one.words.slice(kind.length + 1) }] : [],
    );
  const gates = inOrder(of('gate'), read.gateOrder).flatMap((one) => gateOf(read, one) ?? []);
  const entries = new Map(
    of('ready for').flatMap((one): readonly (readonly [string, DraftEntry])[] => {
      const entry = read.stages.has(one.id)
        ? orTold(read, one.list, () => entryOfSaid(read.reading.agreement, saidOf(read, one), originOf(one)))
        : undefined;
      return entry === undefined ? [] : [[one.id, entry]];
    }),
  );
  const routes = routesOf(read, inOrder(of('route'), read.routeOrder));
  const others = named.filter(
    ({ words }) => !/^(?:gate|ready for|route|passes) [^ ]+$|^recycle pool$/.test(words),
  );
  const wholes = of('passes').filter(({ id }) => !id.includes(' '));
  const checklists = wholes.flatMap((one) => checklistOf(read, one, others) ?? []);
  const used = new Set(checklists.flatMap((one) => one.lists));
  const taken = new Set(checklists.map(({ list }) => list.id));
  const plain = others
    .filter(({ list }) => !used.has(list))
    .flatMap((one) => plainList(read, one, taken) ?? []);
  return {
    gates,
    entries,
    routes,
    qualifications: [...checklists.map(({ list }) => list), ...plain.map(({ list }) => list)],
    parts: plain.map(({ part }) => part),
  };
}

function readList(read: ListsRead, list: ContactObject): NamedList | undefined {
  const words = listWords(list.name)?.words ?? visibleText(list.name);
  const told = orTold(read, list, () => {
    const alternatives = alternativesOf(list);
    const unscored = alternatives.flat().find(({ property }) => read.isUnscored(property));
    if (unscored !== undefined)
      throw new ForeignText(
        `${unscored.property}, whose points stand in a score that is not read over`,
        unscored.at,
      );
    return readAlternatives(read.reading, alternatives);
  });
  return told && { list, told, words };
}

function saidOf({ reading }: ListsRead, { told }: NamedList) {
  return simplified(saidOfTold(reading.agreement, told));
}

function originOf({ list }: NamedList): string {
  const { line, path } = list.placeOf(list.tree);
  return `${path}:${line}`;
}

/** What reading gives, or undefined where no definition says it, which becomes a finding. */
function orTold<Value>({ findings }: ListsRead, list: ContactObject, make: () => Value): Value | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ForeignText)) throw error;
    const name = visibleText(list.name);
    findings.add(
      'left out',
      list.placeOf(error.at === 0 ? list.tree : { is: 'value', value: null, at: error.at }),
      `list “${name}”: not read over, for no definition says ${error.message}`,
      `Liste „${name}“: nicht übernommen, denn keine Definition sagt ${error.message}`,
    );
    return undefined;
  }
}

/** Known ids in their order, the others behind them. */
function inOrder<Listed extends { readonly id: string }>(
  all: readonly Listed[],
  order: readonly string[],
): readonly Listed[] {
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return all.toSorted((left, right) => place(left.id) - place(right.id));
}

function gateOf(read: ListsRead, one: NamedList & { readonly id: string }): DraftGate | undefined {
  return orTold(read, one.list, () => ({
    id: one.id,
    origin: originOf(one),
    ...gateData(read.reading.agreement, saidOf(read, one), one.id),
  }));
}

/** A list holds the leads of a rule that no rule before it takes; what those take is left out again where proof allows it. */
function routesOf(
  read: ListsRead,
  listed: readonly (NamedList & { readonly id: string })[],
): readonly DraftRoute[] {
  const { agreement } = read.reading;
  const before: Told[] = [];
  return listed.flatMap((one) => {
    const route = orTold(read, one.list, (): DraftRoute => {
      const own = ownCondition(read, one, before);
      before.push(own);
      return {
        id: one.id,
        origin: originOf(one),
        when: criterionData(agreement, simplified(saidOfTold(agreement, own))),
        to: { queue: 'sales-desk-queue' },
      };
    });
    return route ?? [];
  });
}

/** The condition without what only excludes the rules before it, where that is shown to be the same. */
function ownCondition({ reading }: ListsRead, { list, told }: NamedList, before: readonly Told[]): Told {
  const positive = alternativesOf(list).map((tests) => tests.filter(({ passesBlank }) => !passesBlank));
  const own = readAlternatives(reading, positive);
  const first = chosen(and([own, not(or(before))]), yes, no);
  const compared = compareTold(
    reading.agreement,
    chosen(told, yes, no),
    first,
    openBudget({ steps: 300_000 }),
  );
  return compared.is === 'equal' ? own : told;
}

interface FoundChecklist {
  readonly list: DraftQualification;
  readonly lists: readonly ContactObject[];
}

/** `passes bant` with `passes bant budget` and so on, where the one says how many of the others have to hold. */
function checklistOf(
  read: ListsRead,
  whole: NamedList & { readonly id: string },
  others: readonly NamedList[],
): FoundChecklist | undefined {
  const items = others.flatMap((one) => {
    const [, id] = new RegExp(`(?:^|: )(?:passes )?${whole.id} ([a-z][a-z0-9-]*)$`).exec(one.words) ?? [];
    const when = id === undefined ? undefined : dataOf(read, one);
    return id === undefined || when === undefined ? [] : [{ id, when, one }];
  });
  const pass = checklistPass(
    read.reading.agreement,
    whole.told,
    items.map(({ one }) => one.told),
  );
  if (items.length === 0 || pass === undefined) return undefined;
  return {
    lists: items.map(({ one }) => one.list),
    list: {
      id: whole.id,
      origin: originOf(whole),
      items: items.map(({ id, when }, index) => ({ id, when, isRequired: index === pass.required })),
      ...(pass.atLeast !== undefined && { atLeast: pass.atLeast }),
    },
  };
}

function dataOf(read: ListsRead, one: NamedList): CriterionData | undefined {
  return orTold(read, one.list, () => criterionData(read.reading.agreement, saidOf(read, one)));
}

/** A list of which nobody knows what it is for is a checklist of one. */
function plainList(
  read: ListsRead,
  one: NamedList,
  taken: Set<string>,
): { readonly list: DraftQualification; readonly part: ProvedPart } | undefined {
  const when = dataOf(read, one);
  if (when === undefined) return undefined;
  const id = freeId(one.words, 'segment', taken);
  taken.add(id);
  return {
    list: { id, title: one.words, origin: originOf(one), items: [{ id, when, isRequired: false }] },
    part: {
      clause: `qualification/${id}`,
      place: one.list.placeOf(one.list.tree),
      found: chosen(one.told, yes, no),
      meant: (agreement) => {
        const criterion = agreement.qualifications[id]?.criterion;
        return criterion && chosen(toldCriterion(agreement, criterion), yes, no);
      },
    },
  };
}
