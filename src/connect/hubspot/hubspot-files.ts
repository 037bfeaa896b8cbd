import { ForeignText } from '../../analyze/told/foreign-text.ts';
import { type JsonTree, jsonTree } from '../../compile/hubspot/read/json-tree.ts';
import { idKeys, referenceIn } from '../../compile/hubspot/reference.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import { textIn } from '../../model/words/language.ts';
import type { ArtefactFile } from '../artefact-file.ts';
import { type Portion, portionMap } from '../portion.ts';
import type { Identity, SystemFiles } from '../system-files.ts';
import { withListNames } from './list-names.ts';

/** Answers of the API as they were saved: one object, or a page of them under `results`, `lists` or `list`. */
export function hubspotFiles(
  { prefix }: Pick<TargetConfiguration, 'prefix'>,
  { languages, title }: Pick<Agreement, 'languages' | 'title'>,
): SystemFiles {
  // Properties bear the prefix, lists and workflows the title of the agreement.
  const begin = `${textIn(title, languages[0] ?? 'en')}: `;
  return {
    ...hubspotAnswers,
    withNames: withListNames,
    identify: (file) => identityIn(file, prefix),
    portion: ({ content }) => portionOf(jsonTree(content)),
    leniency: (kind, isProved) => ({
      isLeftOut: (path) =>
        kind === 'workflow'
          ? path.at(-1) === chosenThere
          : isProved && kind === 'list' && path[0] === 'filterBranch',
      isUnclear: (path, found) => idKeys.has(path.at(-1) ?? '') && referenceIn(found) === undefined,
      isOwn: (path, found) =>
        // Of a property that is not ours only the options are.
        (kind === 'options' && path.length === 1) ||
        (!named.has(path.at(-2) ?? '') && isOwn(path.at(-1) ?? '', found)),
    }),
    isOwnName: (name) => name.startsWith(prefix) || name.startsWith(begin),
  };
}

/** The property that HubSpot brings, and whose options alone leadpact writes where whole objects are ours. */
const leadStatus: Identity = { kind: 'options', name: 'hs_lead_status' };

/**
 * Contacts and companies have properties of one name that HubSpot brings; where a file lies says whose they are. Names of ours
 * are told apart already.
 */
function identityIn(file: ArtefactFile, prefix: string): Identity | undefined {
  if (/(?:^|\/)options\/hs_lead_status\.json$/.test(file.path)) return leadStatus;
  const identity = identityOf(file);
  if (identity?.kind !== 'property' || identity.name.startsWith(prefix)) return identity;
  if (/compan(?:y|ies)/.test(file.path)) return { kind: 'property', name: `${identity.name} of companies` };
  return identity.name === leadStatus.name ? leadStatus : identity;
}

/** How answers are taken apart, whosever they are. */
export const hubspotAnswers: Pick<SystemFiles, 'identify' | 'split'> = {
  split: splitAnswer,
  identify: identityOf,
};

/** What the API adds of itself to everything that it hands out. */
const added: ReadonlySet<string> = new Set([
  ...[
    'id',
    'listId',
    'createdAt',
    'updatedAt',
    'archivedAt',
    'createdUserId',
    'updatedUserId',
    'createdById',
  ],
  ...['updatedById', 'filtersUpdatedAt', 'listVersion', 'processingStatus', 'size', 'modificationMetadata'],
  ...['revisionId', 'nextAvailableActionId', 'crmObjectCreationStatus', 'uuid'],
  ...['hubspotDefined', 'formField', 'displayOrder', 'dataSensitivity', 'writePermissions', 'archived'],
  ...['scoreStatus', 'scoreType', 'publishedAt', 'lastConfigurationChangeTimestamp'],
  ...['revisionId', 'uuid', 'deletedAt', 'membershipSettings', 'listPermissions'],
]);

/** Of a workflow: people turn it on. */
const chosenThere = 'isEnabled';

/** Lists whose entries people name, and may name as HubSpot names its keys: an option `archived` is an option. */
const named: ReadonlySet<string> = new Set(['options', 'stages', 'values']);

function isOwn(name: string, found: Portion): boolean {
  const isNothing = typeof found === 'string' ? ['false', '', 'null'].includes(found) : found.size === 0;
  return isNothing || added.has(name);
}

/** Each object of a page as a file of its own, `lists#1.json`; a file that is no JSON stays one. */
function splitAnswer(file: ArtefactFile): readonly ArtefactFile[] {
  try {
    const tree = jsonTree(file.content);
    const page = tree.is === 'object' ? pageOf(tree.entries) : tree.is === 'list' ? tree.items : undefined;
    if (page === undefined) return [file];
    return page.map((item, index) => ({
      path: file.path.replace(/(\.json)?$/, `#${index + 1}.json`),
      content: textOf(item),
    }));
  } catch (error) {
    if (error instanceof ForeignText) return [file];
    throw error;
  }
}

function pageOf(entries: ReadonlyMap<string, JsonTree>): readonly JsonTree[] | undefined {
  for (const name of ['results', 'lists']) {
    const page = entries.get(name);
    if (page?.is === 'list') return page.items;
  }
  const list = entries.get('list');
  return list?.is === 'object' ? [list] : undefined;
}

function textOf(tree: JsonTree): string {
  return JSON.stringify(plainOf(tree));
}

function plainOf(tree: JsonTree): unknown {
  if (tree.is === 'value') return tree.value;
  if (tree.is === 'list') return tree.items.map(plainOf);
  return Object.fromEntries([...tree.entries].map(([name, entry]) => [name, plainOf(entry)]));
}

/** A key that only objects of one kind have, and the one by which they are known. */
const kinds = [
  { kind: 'property', has: 'fieldType', by: 'name' },
  { kind: 'workflow', has: 'flowType', by: 'name' },
  { kind: 'list', has: 'processingType', by: 'name' },
  { kind: 'pipeline', has: 'stages', by: 'label' },
  { kind: 'score', has: 'groupConfigs', by: 'name' },
  { kind: 'group', has: 'label', by: 'name' },
] as const;

/** Of which kind is what the API has at an address. */
export function hubspotKindAt(endpoint: string): string | undefined {
  return addresses.find(([shape]) => shape.test(endpoint))?.[1];
}

const addresses: readonly (readonly [RegExp, string])[] = [
  [/\/groups$/, 'group'],
  [/^\/crm\/v3\/properties\//, 'property'],
  [/^\/crm\/v3\/property-validations\//, 'validation'],
  [/^\/crm\/v3\/pipelines\//, 'pipeline'],
  [/^\/crm\/v3\/lists$/, 'list'],
  [/\/scores$/, 'score'],
  [/\/campaigns$/, 'campaign'],
  [/\/flows$/, 'workflow'],
];

/** Bounds say in their address alone what they bound; ours in the name of their file. */
function validationName(path: string): string | undefined {
  const [, property, rule] =
    /(?:^|\/)property-validations\/[^/]+\/([^/]+)\/(MAX|MIN)_NUMBER$/.exec(path) ??
    /(?:^|\/)validations\/(.+)-(max|min)\.json$/.exec(path) ??
    [];
  return property === undefined || rule === undefined ? undefined : `${property}/${rule.toUpperCase()}`;
}

function identityOf(file: ArtefactFile): Identity | undefined {
  try {
    const tree = jsonTree(file.content);
    if (tree.is !== 'object') return undefined;
    const bounds = tree.entries.has('ruleArguments') ? validationName(file.path) : undefined;
    if (bounds !== undefined) return { kind: 'validation', name: bounds };
    const campaign = campaignName(tree.entries.get('properties'));
    if (campaign !== undefined) return { kind: 'campaign', name: campaign };
    const found = kinds.find(({ has }) => tree.entries.has(has));
    const name = found && tree.entries.get(found.by);
    return found && name?.is === 'value' ? { kind: found.kind, name: String(name.value) } : undefined;
  } catch (error) {
    if (error instanceof ForeignText) return undefined;
    throw error;
  }
}

/** Campaigns come as the properties of a record. */
function campaignName(properties: JsonTree | undefined): string | undefined {
  const name = properties?.is === 'object' ? properties.entries.get('hs_name') : undefined;
  return name?.is === 'value' ? String(name.value) : undefined;
}

/** Keys that tell the entries of a list apart, the first that is there. */
const telling = ['value', 'name', 'label', 'groupName', 'actionId', 'branchName'];

function portionOf(tree: JsonTree): Portion {
  if (tree.is === 'value') return tree.value === null ? '' : String(tree.value);
  if (tree.is === 'object')
    return portionMap([...tree.entries].map(([name, entry]) => [name, portionOf(entry)]));
  return portionMap(tree.items.map((item) => [toldApart(item), portionOf(item)]));
}

function toldApart(tree: JsonTree): string {
  if (tree.is === 'value') return String(tree.value);
  const marks = tree.is === 'object' ? telling.flatMap((name) => tree.entries.get(name) ?? []) : [];
  const mark = marks.find((each) => each.is === 'value');
  return mark?.is === 'value' ? String(mark.value) : 'entry';
}
