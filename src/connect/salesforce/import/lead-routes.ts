import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import { and, asked, chosen, no, type Told, yes } from '../../../analyze/told/told.ts';
import { toldCriterion } from '../../../analyze/told/told-criterion.ts';
import { childNamed, type XmlElement } from '../../../compile/salesforce/read/metadata-document.ts';
import { freeId } from '../../../records/proposal/new-id.ts';
import { placeAt } from '../../artefact-file.ts';
import { criterionData } from '../../import/criteria/criterion-data.ts';
import { allOf, isAlways, keyOf, type Said } from '../../import/criteria/said.ts';
import { saidOfTold } from '../../import/criteria/said-of-told.ts';
import { simplified } from '../../import/criteria/simplified.ts';
import type { DraftAgreement, DraftRoute, Titled } from '../../import/draft-agreement.ts';
import type { Findings } from '../../import/import-finding.ts';
import type { ProvedPart } from '../../import/proved-part.ts';
import { textOf } from '../formula-files.ts';
import { addForeign, formulaIn, wordsIn } from './component-formula.ts';
import { childrenNamed, type LeadComponent } from './lead-component.ts';
import { inUsualWords, type LeadReading } from './lead-reading.ts';
import { withoutPrefix } from './own-names.ts';
import { saidOfFilters } from './rule-filters.ts';

export interface LeadRoutes {
  readonly draft: Pick<DraftAgreement, 'queues' | 'routes' | 'members'> &
    Pick<Partial<DraftAgreement>, 'fallback' | 'handoff'>;
  /** Entries with formulas, to be proved to say what their rules say. */
  readonly parts: readonly ProvedPart[];
}

/** An entry of the active assignment rule, read. */
interface ReadEntry {
  readonly element: XmlElement;
  readonly said: Said;
  /** What its formula says; absent for filters. */
  readonly told?: Told;
  readonly tell: () => void;
}

/** Queues, and the rules that put leads into them: the first entry whose condition holds. */
export function leadRoutes(
  reading: LeadReading,
  components: readonly LeadComponent[],
  prefix: string,
): LeadRoutes {
  const { findings } = reading.names;
  const queues = queuesOf(components, prefix);
  const rules = components.find(({ kind }) => kind === 'assignmentRules');
  const rule = rules && activeRule(rules, findings);
  if (rules === undefined || rule === undefined)
    return { draft: { queues: [...queues.values()], routes: [], members: 0 }, parts: [] };
  const entries = childrenNamed(rule, 'ruleEntry').flatMap(
    (element) => readEntry(reading, rules, element) ?? [],
  );
  const stage = commonStage(entries.map(({ said }) => said));
  const assigning: Assigning = { queues, members: new Map(), prefix, findings };
  const routed = routesOf(reading, rules, entries, assigning, stage);
  return {
    draft: {
      queues: [...queues.values()],
      routes: routed.routes,
      members: assigning.members.size,
      ...(routed.fallback !== undefined && { fallback: routed.fallback }),
      ...(stage !== undefined && { handoff: stage }),
    },
    parts: routed.parts,
  };
}

interface Routed {
  readonly routes: readonly DraftRoute[];
  readonly parts: readonly ProvedPart[];
  readonly fallback?: NonNullable<DraftAgreement['fallback']>;
}

/** A last entry without a condition is where all other leads go. */
function routesOf(
  reading: LeadReading,
  rules: LeadComponent,
  entries: readonly ReadEntry[],
  assigning: Assigning,
  stage: string | undefined,
): Routed {
  const routes: DraftRoute[] = [];
  const parts: ProvedPart[] = [];
  const taken = new Set<string>();
  for (const entry of entries) {
    const said = stage === undefined ? entry.said : withoutStage(entry.said);
    const to = assigneeOf(rules, entry.element, assigning);
    if (to === undefined) continue;
    if (isAlways(said) && 'queue' in to && entry === entries.at(-1))
      return { routes, parts, fallback: { id: 'last', queue: to.queue } };
    const route = routeOf(reading, rules, { ...entry, said }, to, taken);
    if (route === undefined) continue;
    routes.push(route);
    if (entry.told !== undefined) parts.push(partOf(rules, entry.element, entry.told, route.id, stage));
  }
  return { routes, parts };
}

/** The rule, at the stage at which leads are assigned. */
function partOf(
  rules: LeadComponent,
  element: XmlElement,
  told: Told,
  id: string,
  stage: string | undefined,
): ProvedPart {
  const atStage = stage === undefined ? yes : asked({ ask: 'one', choice: { of: 'stage' }, value: stage });
  return {
    clause: `route/${id}`,
    place: rules.placeOf(element),
    found: chosen(told, yes, no),
    meant: (agreement) => {
      const rule = agreement.routing.rules.find((one) => one.id === id);
      return rule && chosen(and([atStage, toldCriterion(agreement, rule.when)]), yes, no);
    },
  };
}

function queuesOf(components: readonly LeadComponent[], prefix: string): Map<string, Titled> {
  const taken = new Set<string>();
  return new Map(
    components
      .filter(({ kind }) => kind === 'queue')
      .map((component) => {
        const id = freeId(withoutPrefix(component.name, prefix), 'queue', taken);
        taken.add(id);
        const { line, path } = component.placeOf(component.element);
        const title = wordsIn(component.element, 'name');
        return [
          component.name.toLowerCase(),
          { id, origin: `${path}:${line}`, ...(title !== '' && { title }) },
        ];
      }),
  );
}

function activeRule(rules: LeadComponent, findings: Findings): XmlElement | undefined {
  const all = childrenNamed(rules.element, 'assignmentRule');
  const active = all.filter((rule) => textOf(rule, 'active') === 'true');
  for (const rule of all.filter((one) => one !== active[0])) {
    const name = textOf(rule, 'fullName');
    findings.add(
      'left out',
      rules.placeOf(rule),
      `${name}: an assignment rule that is not active, with ${childrenNamed(rule, 'ruleEntry').length} entries`,
      `${name}: eine Zuweisungsregel, die nicht aktiv ist, mit ${childrenNamed(rule, 'ruleEntry').length} Einträgen`,
    );
  }
  return active[0];
}

function readEntry(reading: LeadReading, rules: LeadComponent, element: XmlElement): ReadEntry | undefined {
  const { names } = reading;
  const name = `${rules.name}.assignmentRules`;
  const hasFormula = childNamed(element, 'formula') !== undefined;
  const formula = formulaIn(rules, element, 'formula', names.findings);
  if (hasFormula && formula === undefined) return undefined;
  const usual = formula && inUsualWords(names, name, formula);
  try {
    const told = usual && reading.told(usual.expression);
    const said = told === undefined ? saidOfFilters(reading, element) : saidOfTold(reading.agreement, told);
    return {
      element,
      said: simplified(said),
      ...(told !== undefined && { told }),
      tell: usual?.tell ?? (() => undefined),
    };
  } catch (error) {
    if (!(error instanceof ForeignText)) throw error;
    const place = usual?.placeOf(error.at) ?? placeAt(rules.file, error.at === 0 ? element.at : error.at);
    addForeign(names.findings, name, place, `${error.message}; rules after it may take its leads`);
    return undefined;
  }
}

function conjuncts(said: Said): readonly Said[] {
  return said.is === 'all' ? said.of : [said];
}

function isStage(said: Said): boolean {
  return said.is === 'asked' && said.question.ask === 'one' && said.question.choice.of === 'stage';
}

/** The stage at which every entry wants the lead to be. */
function commonStage(all: readonly Said[]): string | undefined {
  const stages = all.map((said) => conjuncts(said).find(isStage));
  const [first] = stages;
  if (first === undefined || stages.some((one) => one === undefined || keyOf(one) !== keyOf(first)))
    return undefined;
  const question = first.is === 'asked' ? first.question : undefined;
  return question?.ask === 'one' ? (question.value ?? undefined) : undefined;
}

function withoutStage(said: Said): Said {
  return allOf(conjuncts(said).filter((part) => !isStage(part)));
}

interface Assigning {
  readonly queues: Map<string, Titled>;
  readonly members: Map<string, number>;
  readonly prefix: string;
  readonly findings: Findings;
}

function assigneeOf(
  rules: LeadComponent,
  entry: XmlElement,
  { findings, members, prefix, queues }: Assigning,
): DraftRoute['to'] | undefined {
  const [assignee, type] = [textOf(entry, 'assignedTo'), textOf(entry, 'assignedToType')];
  const place = rules.placeOf(entry);
  if (assignee === '') {
    findings.add(
      'left out',
      place,
      'an entry that assigns the lead to nobody',
      'ein Eintrag, der den Lead niemandem zuweist',
    );
    return undefined;
  }
  if (type !== 'Queue') {
    const known = members.get(assignee.toLowerCase());
    const number = known ?? members.size + 1;
    members.set(assignee.toLowerCase(), number);
    if (known === undefined)
      findings.add(
        'to decide',
        place,
        `leads are assigned to a person, who is assignee-${number} in the agreement; name the role and the team`,
        `Leads werden einer Person zugewiesen, die in der Vereinbarung assignee-${number} heißt; Rolle und Team klären`,
      );
    return { member: number };
  }
  const queue = queues.get(assignee.toLowerCase());
  if (queue !== undefined) return { queue: queue.id };
  const id = freeId(
    withoutPrefix(assignee, prefix),
    'queue',
    new Set([...queues.values()].map((one) => one.id)),
  );
  queues.set(assignee.toLowerCase(), { id, title: assignee });
  findings.add(
    'to decide',
    place,
    `the queue ${assignee} is not among the files, so only its name is known`,
    `die Warteschlange ${assignee} ist nicht unter den Dateien, also ist nur ihr Name bekannt`,
  );
  return { queue: id };
}

function routeOf(
  { agreement, names }: LeadReading,
  rules: LeadComponent,
  { element, said, tell }: ReadEntry,
  to: DraftRoute['to'],
  taken: Set<string>,
): DraftRoute | undefined {
  const { line, path } = rules.placeOf(element);
  try {
    const when = criterionData(agreement, said);
    const id = freeId('queue' in to ? `to ${to.queue}` : `to assignee ${to.member}`, 'route', taken);
    taken.add(id);
    tell();
    return { id, when: isAlways(said) ? { all: [] } : when, to, origin: `${path}:${line}` };
  } catch (error) {
    if (!(error instanceof ForeignText)) throw error;
    addForeign(names.findings, `${rules.name}.assignmentRules`, rules.placeOf(element), error.message);
    return undefined;
  }
}
