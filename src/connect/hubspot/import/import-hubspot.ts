import { attributeProperty } from '../../../compile/hubspot/attribute-property.ts';
import type { PropertyMeaning } from '../../../compile/hubspot/read/property-meaning.ts';
import { workbenchFor } from '../../../compile/hubspot/workbench.ts';
import type { Agreement } from '../../../model/agreement.ts';
import { freeId } from '../../../records/proposal/new-id.ts';
import { visibleText } from '../../../support/visible-text.ts';
import type { ArtefactFile } from '../../artefact-file.ts';
import type { DraftAgreement, DraftReason, Titled } from '../../import/draft-agreement.ts';
import { type Findings, openFindings } from '../../import/import-finding.ts';
import type { Imported } from '../../import/imported.ts';
import { linkedDraft } from '../../import/linked-draft.ts';
import { type ContactDictionary, contactDictionary, keptIn, optionsIn } from './contact-dictionary.ts';
import { type ContactLists, contactLists, listWords } from './contact-lists.ts';
import { type ContactObject, contactConfiguration } from './contact-object.ts';
import { type ContactStages, contactStages } from './contact-stages.ts';
import { testsByProperty } from './list-mentions.ts';
import type { OwnProperty } from './own-properties.ts';

/** Definitions of the configuration of contacts, with everything that could not become one. */
export function importHubspot(files: readonly ArtefactFile[], language: 'en' | 'de'): Imported {
  const findings = openFindings();
  const { aside, objects } = contactConfiguration(files, findings);
  const of = (kind: ContactObject['kind']): readonly ContactObject[] =>
    objects.filter((object) => object.kind === kind);
  const [properties, lists] = [of('property'), of('list')];
  const tests = testsByProperty(lists);
  const prefix = prefixIn(properties);
  const ownStage = properties.find((object) => keptIn(object)?.keeps === 'stage')?.name;
  const stages = contactStages(objects, ownStage, findings);
  const dictionary = contactDictionary(properties, { tests, prefix, stage: stages.property, findings });
  const kept = keptFor(dictionary, prefix);
  const title = lists.map(({ name }) => listWords(name)?.title).find((one) => one !== undefined);
  const zone = [...tests.values()].flat().flatMap(({ time }) => time?.zone ?? [])[0];
  tellScores(of('score'), findings);
  const base: DraftAgreement = {
    ...emptyDraft(prefix),
    ...(title !== undefined && { title: visibleText(title) }),
    ...(zone !== undefined && { zone }),
    fields: dictionary.fields,
    consents: kept.consents,
    signals: signalsOf(dictionary),
    stages: stages.stages,
    reasons: reasonsOf(dictionary, findings),
  };
  const { agreement } = linkedDraft(base, language, findings);
  const meaningOf = meaningsOf(agreement, dictionary, stages, kept.purposes);
  const read = contactLists({
    reading: { agreement, meaningOf },
    lists,
    stages: new Set(stages.stages.map(({ id }) => id)),
    gateOrder: optionIds(dictionary, 'gate', findings),
    routeOrder: optionIds(dictionary, 'route', findings),
    isUnscored: (property) => isUnscored(dictionary.own.get(property)),
    findings,
  });
  const linked = linkedDraft(withLists(base, read), language, findings);
  return {
    draft: linked.draft,
    files: linked.files,
    agreement: linked.agreement,
    findings: findings.all(),
    aside,
    parts: read.parts,
  };
}

function emptyDraft(prefix: string): DraftAgreement {
  return {
    system: 'hubspot',
    systemTitle: 'HubSpot',
    fields: [],
    consents: [],
    signals: [],
    stages: [],
    transitions: [],
    gates: [],
    reasons: [],
    qualifications: [],
    scorings: [],
    queues: [],
    routes: [],
    members: 0,
    target: { apiVersion: '2027-03-beta', prefix, ownsWholeObjects: false },
  };
}

function withLists(base: DraftAgreement, read: ContactLists): DraftAgreement {
  const { entries, gates, qualifications, routes } = read;
  return {
    ...base,
    gates,
    routes,
    qualifications,
    stages: base.stages.map((stage) => {
      const entry = entries.get(stage.id);
      return entry === undefined ? stage : { ...stage, entry };
    }),
  };
}

/** Points of parts and labels, of which an agreement without a score knows nothing. */
function isUnscored(own: OwnProperty | undefined): boolean {
  return own?.keeps === 'verdict' || (own?.keeps === 'points' && own.part !== 'total');
}

function prefixIn(properties: readonly ContactObject[]): string {
  const objection = properties.find((object) => keptIn(object)?.keeps === 'objection')?.name;
  return /^(.*)objection(?:_[a-z0-9]{6})?$/.exec(objection ?? '')?.[1] || 'lp_';
}

interface Kept {
  readonly consents: readonly Titled[];
  /** Property → purpose. */
  readonly purposes: ReadonlyMap<string, string>;
}

function keptFor({ own }: ContactDictionary, prefix: string): Kept {
  const taken = new Set<string>();
  const purposes = new Map<string, string>();
  const consents: Titled[] = [];
  for (const [name, property] of own) {
    if (property.keeps !== 'consent') continue;
    const id = freeId(name.slice(prefix.length).replace(/^consent_/, ''), 'consent', taken);
    taken.add(id);
    purposes.set(name, id);
    const { line, path } = property.object.placeOf(property.object.tree);
    consents.push({ id, title: property.words.replace(/^Consent: /, ''), origin: `${path}:${line}` });
  }
  return { consents, purposes };
}

function signalsOf({ own }: ContactDictionary): DraftAgreement['signals'] {
  const found = new Map<string, string>();
  for (const property of own.values()) {
    if (property.keeps !== 'event') continue;
    const { line, path } = property.object.placeOf(property.object.tree);
    for (const signal of property.signals) if (!found.has(signal)) found.set(signal, `${path}:${line}`);
  }
  return [...found].map(([id, origin]) => ({ id, origin, properties: [] }));
}

function reasonsOf({ own }: ContactDictionary, findings: Findings): readonly DraftReason[] {
  const property = [...own.values()].find(({ keeps }) => keeps === 'reason');
  if (property === undefined) return [];
  const { line, path } = property.object.placeOf(property.object.tree);
  return optionsIn(property.object, findings)
    .filter(({ value }) => /^[a-z][a-z0-9-]*$/.test(value))
    .map(({ label, value }) => ({
      id: value,
      origin: `${path}:${line}`,
      ...(label !== undefined && { title: label }),
      asksDate: false,
      asksNote: false,
    }));
}

/** Ids that a property lists in their order. */
function optionIds(
  { own }: ContactDictionary,
  keeps: OwnProperty['keeps'],
  findings: Findings,
): readonly string[] {
  const property = [...own.values()].find((one) => one.keeps === keeps);
  return property === undefined ? [] : optionsIn(property.object, findings).map(({ value }) => value);
}

function tellScores(scores: readonly ContactObject[], findings: Findings): void {
  for (const { name, placeOf, tree } of scores)
    findings.add(
      'left out',
      placeOf(tree),
      `score ${name}: the points of a lead score are not read over; take them from the formulas of Salesforce, or write them`,
      `Score ${name}: Die Punkte eines Lead-Scores werden nicht übernommen; aus den Formeln von Salesforce übernehmen oder schreiben`,
    );
}

function meaningsOf(
  agreement: Agreement,
  { fields, own }: ContactDictionary,
  stages: ContactStages,
  purposes: ReadonlyMap<string, string>,
): (property: string) => PropertyMeaning | undefined {
  const configuration = agreement.targets['hubspot'];
  if (configuration === undefined) throw new Error('an import without its target');
  const workbench = workbenchFor(agreement, configuration);
  const meanings = new Map<string, PropertyMeaning>([['createdate', { of: 'everybody' }]]);
  for (const { id, name } of fields) {
    const attribute = agreement.fields[id];
    if (attribute !== undefined)
      meanings.set(name, { of: 'attribute', property: attributeProperty(workbench, attribute) });
  }
  const ids = new Set(stages.stages.map(({ id }) => id));
  for (const [name, property] of own) {
    const meaning = ownMeaning(property, purposes.get(name), ids);
    if (meaning !== undefined) meanings.set(name, meaning);
  }
  // Options that are no ids are not what conditions compare.
  const isPlain = [...stages.idOf].every(([value, id]) => value === id);
  if (stages.property !== undefined && isPlain) meanings.set(stages.property, { of: 'stage' });
  return (property) => meanings.get(property);
}

function ownMeaning(
  property: OwnProperty,
  purpose: string | undefined,
  stages: ReadonlySet<string>,
): PropertyMeaning | undefined {
  switch (property.keeps) {
    case 'consent':
      return purpose === undefined ? undefined : { of: 'consent', purpose };
    case 'entered': {
      const stage = property.words.replace(/^Entered /, '');
      return stages.has(stage) ? { of: 'entered', stage } : undefined;
    }
    case 'event':
      return { of: 'event', k: property.k, signals: property.signals };
    case 'gate':
    case 'objection':
      return { of: property.keeps };
    case 'points':
      return { of: 'points', part: property.part };
    default:
      return undefined;
  }
}
