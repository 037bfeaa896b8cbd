import type { Artifact } from '../../../../src/compile/artifact.ts';
import { standardLeadFields } from '../../../../src/compile/salesforce/standard-lead-fields.ts';
import { type ReadElement, type ReadFlow, readFlow } from './read-flow.ts';

/** The flows among the files. */
export function flowsIn(artifacts: readonly Artifact[]): readonly ReadFlow[] {
  return artifacts
    .filter(({ path }) => path.endsWith('.flow-meta.xml'))
    .map(({ content, path }) => readFlow(path, content));
}

const standard = new Set([...Object.keys(standardLeadFields), 'Id', 'IsConverted', 'OwnerId', 'Status']);
const taskFields = new Set(['ActivityDate', 'Description', 'OwnerId', 'Subject', 'WhoId']);
const groupFields = new Set(['DeveloperName', 'Id', 'Type']);

/** Everything that is wrong with how a flow hangs together; the files say which fields and queues there are. */
export function structureFaults(flow: ReadFlow, artifacts: readonly Artifact[]): readonly string[] {
  return [
    ...danglingTargets(flow),
    ...unreached(flow),
    ...nameFaults(flow),
    ...referenceFaults(flow, fieldsOf(artifacts)),
    ...queueFaults(flow, artifacts),
    ...unreadable(flow, artifacts),
    ...habitFaults(flow),
  ].map((fault) => `${flow.name}: ${fault}`);
}

function fieldsOf(artifacts: readonly Artifact[]): ReadonlySet<string> {
  const own = artifacts.flatMap(({ path }) => /fields\/(\w+)\.field-meta\.xml$/.exec(path)?.[1] ?? []);
  return new Set([...own, ...standard]);
}

function targetsOf(element: ReadElement): readonly string[] {
  const all = [element.next, element.fault, ...element.outcomes.map(({ next }) => next)];
  return all.filter((next) => next !== undefined);
}

function entrances({ start }: ReadFlow): readonly string[] {
  return [start.next, ...start.paths.map(({ next }) => next)].filter((next) => next !== undefined);
}

function danglingTargets(flow: ReadFlow): readonly string[] {
  const targets = [...entrances(flow), ...[...flow.elements.values()].flatMap(targetsOf)];
  return targets
    .filter((target) => !flow.elements.has(target))
    .map((target) => `nothing is called ${target}`);
}

function unreached(flow: ReadFlow): readonly string[] {
  const reached = new Set<string>();
  const open = [...entrances(flow)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const element = flow.elements.get(next);
    if (reached.has(next) || element === undefined) continue;
    reached.add(next);
    open.push(...targetsOf(element));
  }
  return [...flow.elements.keys()]
    .filter((name) => !reached.has(name))
    .map((name) => `${name} is never reached`);
}

function nameFaults({ name, names, start }: ReadFlow): readonly string[] {
  const lower = names.map((each) => each.toLowerCase());
  return [
    ...names.filter((_, index) => lower.indexOf(lower[index] ?? '') !== index).map((each) => `${each} twice`),
    ...[name, ...names]
      .filter((each) => each.length > 80 || !/^[A-Za-z](?:_?[A-Za-z0-9])*$/.test(each))
      .map((each) => `${each} is no name`),
    ...start.paths
      .filter(({ label }) => label.length > 80 || label === '')
      .map(({ label }) => `label ${label}`),
  ];
}

function referenceFaults(flow: ReadFlow, fields: ReadonlySet<string>): readonly string[] {
  const elements = [...flow.elements.values()];
  const named = [
    ...flow.start.filters.map(({ left }) => left),
    ...flow.start.paths.map(({ field }) => field),
    ...elements.filter(({ kind }) => kind === 'recordUpdates').flatMap(({ set }) => set.map(({ to }) => to)),
  ];
  const ofOthers = elements.flatMap(({ filters, kind, set }) => [
    ...(kind === 'recordCreates'
      ? set.filter(({ to }) => !taskFields.has(to)).map(({ to }) => `Task.${to}`)
      : []),
    ...filters.filter(({ left }) => !groupFields.has(left)).map(({ left }) => `Group.${left}`),
  ]);
  const conditions = elements.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.conditions));
  const values = [
    ...flow.start.filters.map(({ right }) => right),
    ...conditions.map(({ right }) => right),
    ...elements.flatMap(({ set }) => set.map(({ value }) => value)),
  ];
  const references = [
    ...conditions.map(({ left }) => left),
    ...elements.filter(({ kind }) => kind === 'assignments').flatMap(({ set }) => set.map(({ to }) => to)),
    ...values.filter(({ kind }) => kind === 'elementReference').map(({ text }) => text),
    ...[...flow.formulas.values()].flatMap((expression) =>
      [...expression.matchAll(/\{!([^}]+)\}/g)].map(([, reference = '']) => reference),
    ),
  ];
  return [
    ...named.filter((field) => !fields.has(field)).map((field) => `no field ${field}`),
    ...ofOthers.map((field) => `no field ${field}`),
    ...references.filter((each) => !isKnown(flow, each, fields)).map((each) => `unknown reference ${each}`),
  ];
}

const globals = [
  '$Flow.CurrentDate',
  '$Flow.CurrentDateTime',
  '$Flow.FaultMessage',
  '$GlobalConstant.EmptyString',
];

function isKnown(flow: ReadFlow, reference: string, fields: ReadonlySet<string>): boolean {
  if (reference.startsWith('$Record.')) return fields.has(reference.slice('$Record.'.length));
  if (globals.includes(reference)) return true;
  if (flow.formulas.has(reference) || flow.variables.includes(reference)) return true;
  return flow.elements.get(reference.replace(/\.Id$/, ''))?.kind === 'recordLookups';
}

function queueFaults(flow: ReadFlow, artifacts: readonly Artifact[]): readonly string[] {
  return [...flow.elements.values()].flatMap(({ filters }) =>
    filters
      .filter(({ left }) => left === 'DeveloperName')
      .map(({ right }) => right.text)
      .filter((queue) => !artifacts.some(({ path }) => path.endsWith(`/queues/${queue}.queue-meta.xml`)))
      .map((queue) => `no queue ${queue}`),
  );
}

/** Before a save Salesforce has not calculated anything yet. */
function unreadable(flow: ReadFlow, artifacts: readonly Artifact[]): readonly string[] {
  if (flow.start.trigger !== 'RecordBeforeSave') return [];
  const calculated = artifacts.flatMap(({ content, path }) =>
    content.includes('<formula>') ? (/fields\/(\w+)\.field-meta\.xml$/.exec(path)?.[1] ?? []) : [],
  );
  const conditions = [...flow.elements.values()].flatMap(({ outcomes }) =>
    outcomes.flatMap((outcome) => outcome.conditions),
  );
  const texts = [
    ...flow.start.filters.map(({ left }) => `$Record.${left}`),
    ...conditions.flatMap(({ left, right }) => [left, right.text]),
    ...[...flow.elements.values()].flatMap(({ set }) => set.map(({ value }) => value.text)),
    ...flow.formulas.values(),
  ];
  return calculated
    .filter((field) => texts.some((text) => text.includes(`$Record.${field}`)))
    .map((field) => `${field} is not calculated yet`);
}

/** What this project wants of its flows. */
function habitFaults(flow: ReadFlow): readonly string[] {
  const elements = [...flow.elements.values()];
  const isBeforeSave = flow.start.trigger === 'RecordBeforeSave';
  const writes = elements.filter(({ kind }) => kind.startsWith('record'));
  const faultTargets = new Set(elements.map(({ fault }) => fault));
  return [
    ...(flow.status === 'Draft' ? [] : ['not a draft']),
    ...(flow.start.object === 'Lead' ? [] : ['not of the lead']),
    ...(flow.start.filters.length > 0 ? [] : ['runs for every lead']),
    ...(isBeforeSave && writes.length > 0 ? ['writes before the save'] : []),
    ...(!isBeforeSave && elements.some(({ kind }) => kind === 'assignments')
      ? ['assigns after the save']
      : []),
    ...(flow.start.paths.length > 0 && !flow.start.onlyWhenChanged ? ['paths without becoming true'] : []),
    ...writes
      .filter(({ fault, name }) => fault === undefined && !faultTargets.has(name))
      .map(({ name }) => `${name} may fail unnoticed`),
    ...elements
      .filter(({ kind, reference }) => kind === 'recordUpdates' && reference !== '$Record')
      .map(({ name }) => `${name} changes other leads`),
    ...elements.filter(({ description }) => description === '').map(({ name }) => `${name} is not described`),
  ];
}
