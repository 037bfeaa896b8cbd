import { applied, constant } from '../../../analyze/told/told.ts';
import { toldAttributePoints } from '../../../analyze/told/told-points.ts';
import type { Saying } from '../../../compile/salesforce/lead-field.ts';
import { idOf } from '../../../records/proposal/new-id.ts';
import type { ArtefactFile } from '../../artefact-file.ts';
import type { DraftAgreement } from '../../import/draft-agreement.ts';
import { openFindings } from '../../import/import-finding.ts';
import type { Imported } from '../../import/imported.ts';
import { linkedDraft } from '../../import/linked-draft.ts';
import type { ProvedPart } from '../../import/proved-part.ts';
import { partsOf, wordsIn } from './component-formula.ts';
import { keptFields, signalsOf } from './kept-fields.ts';
import { type LeadComponent, leadMetadata } from './lead-component.ts';
import { leadDictionary } from './lead-dictionary.ts';
import { leadEntries } from './lead-entries.ts';
import { leadGates } from './lead-gates.ts';
import { mentionsOf } from './lead-mentions.ts';
import { leadMoves } from './lead-moves.ts';
import { leadQualifications } from './lead-qualifications.ts';
import { fieldFormulas, type LeadNames, type LeadReading, openReading } from './lead-reading.ts';
import { leadRoutes } from './lead-routes.ts';
import { leadStages } from './lead-stages.ts';
import { ownFieldOf } from './own-fields.ts';
import { idsOfTexts, prefixOf, withoutPrefix } from './own-names.ts';
import { valueSetsOf } from './picklist-values.ts';
import { tellRecordTypes } from './record-type.ts';
import { leadScorings, type RuleFound } from './scoring/lead-scoring.ts';
import { verdictsOf } from './scoring/verdicts.ts';

/** Definitions of the configuration of a lead, with everything that could not become one. */
export function importSalesforce(files: readonly ArtefactFile[], language: 'en' | 'de'): Imported {
  const findings = openFindings();
  const metadata = leadMetadata(files, findings);
  const { components } = metadata;
  const prefix = prefixIn(components);
  const sets = valueSetsOf(components);
  const dictionary = leadDictionary(components, {
    sets,
    mentions: mentionsOf(metadata),
    ids: idsOfTexts(components, prefix),
    prefix,
    findings,
  });
  const stages = leadStages(components, dictionary, sets, findings);
  const moves = leadMoves({ components, dictionary, stages, sets, findings });
  tellRecordTypes(components, dictionary, stages, findings);
  const keeping = keptFields(dictionary, stages, prefix, findings);
  const base: DraftAgreement = {
    system: 'salesforce',
    systemTitle: 'Salesforce',
    fields: dictionary.fields,
    consents: keeping.consents,
    signals: signalsOf(dictionary),
    stages: moves.stages,
    transitions: moves.transitions,
    gates: [],
    reasons: moves.reasons,
    qualifications: [],
    scorings: [],
    queues: [],
    routes: [],
    members: 0,
    target: { apiVersion: apiVersionIn(files), prefix, ownsWholeObjects: stages.field === 'Status' },
  };
  const formulas = fieldFormulas({ dictionary, stages, findings });
  const names: LeadNames = { dictionary, stages, keptFor: keeping.keptFor, formulas, findings };
  const { draft, parts } = readDraftOf(base, names, { components, prefix, language });
  const linked = linkedDraft(draft, language, findings);
  return {
    draft: linked.draft,
    files: linked.files,
    agreement: linked.agreement,
    findings: findings.all(),
    aside: new Map([...metadata.aside, ...viewsAside(components, draft)]),
    parts,
  };
}

/** Lists of the lead that no stage is read from. */
function viewsAside(
  components: readonly LeadComponent[],
  { stages }: DraftAgreement,
): readonly (readonly [string, number])[] {
  const origins = stages.map(({ entry }) => entry?.origin ?? '');
  const views = components.filter(({ element, kind, placeOf }) => {
    const { line, path } = placeOf(element);
    return (
      kind === 'listView' &&
      !origins.includes(`${path}:${line}`) &&
      !/^Ready: /.test(wordsIn(element, 'label'))
    );
  });
  return views.length === 0 ? [] : [['.listView', views.length]];
}

interface Around {
  readonly components: readonly LeadComponent[];
  readonly prefix: string;
  readonly language: 'en' | 'de';
}

/** Score first, then what reads it: labels, gates, checklists, entries and routes. */
function readDraftOf(
  base: DraftAgreement,
  names: LeadNames,
  { components, language, prefix }: Around,
): { readonly draft: DraftAgreement; readonly parts: readonly ProvedPart[] } {
  const reading = (draft: DraftAgreement, says: ReadonlyMap<string, Saying>): LeadReading => {
    const { agreement } = linkedDraft(draft, language, names.findings);
    const configuration = agreement.targets['salesforce'];
    if (configuration === undefined) throw new Error('an import without its target');
    return openReading(names, agreement, configuration, says);
  };
  const scored = leadScorings(reading(base, new Map()), prefix);
  const says = new Map([
    ...scored.says,
    ...knownSays(
      names,
      scored.scorings.map(({ id }) => id),
      prefix,
    ),
  ]);
  const plain: DraftAgreement = { ...base, scorings: scored.scorings };
  const points = reading(plain, says);
  const scorings = scored.scorings.map((scoring) => {
    const linked = points.agreement.scorings[scoring.id];
    if (linked === undefined) return scoring;
    const verdicts = verdictsOf(points, linked);
    for (const [name, saying] of verdicts.says) says.set(name, saying);
    return { ...scoring, ...verdicts.scoring };
  });
  const whole: DraftAgreement = { ...plain, scorings };
  const last = reading(whole, says);
  const gates = leadGates(last, prefix);
  const views = components.filter(({ kind }) => kind === 'listView');
  const entries = leadEntries(last, whole.stages, views, says);
  const consumed = new Set([...says.keys(), ...gates.says.keys(), ...entries.read, ...scored.read]);
  const inside = partsWithin(names);
  const isOther = (name: string): boolean => !consumed.has(name) && !inside.has(name);
  const lists = leadQualifications(last, prefix, ({ field }) => isOther(field.name.toLowerCase()));
  const routes = leadRoutes(last, components, prefix);
  tellUnused(names, (name) => isOther(name) && !lists.read.has(name));
  return {
    draft: {
      ...whole,
      gates: gates.gates,
      qualifications: lists.qualifications,
      stages: whole.stages.map((stage) => {
        const entry = entries.entries.get(stage.id);
        return entry === undefined ? stage : { ...stage, entry };
      }),
      ...routes.draft,
    },
    parts: [...scored.found.map(partOf), ...routes.parts],
  };
}

function partOf({ dimension, found, group, place, rule, scoring, unit }: RuleFound): ProvedPart {
  return {
    clause: `scoring/${scoring}/${dimension}/${group}/${rule}`,
    place,
    found,
    meant: (agreement) => {
      const model = agreement.scorings[scoring];
      const own = model?.dimensions
        .find(({ id }) => id === dimension)
        ?.groups.find(({ id }) => id === group)
        ?.rules.find(({ id }) => id === rule);
      if (model === undefined || (own?.kind !== 'attribute' && own?.kind !== 'exclusive')) return undefined;
      const points = toldAttributePoints(agreement, own);
      const scale = 10 ** model.scale / unit;
      return scale === 1 ? points : applied('over', points, constant(scale));
    },
  };
}

function prefixIn(components: readonly LeadComponent[]): string {
  const objection = components.find(
    ({ element, kind }) =>
      kind === 'field' && ownFieldOf(wordsIn(element, 'description'))?.keeps === 'objection',
  );
  return prefixOf(objection?.name);
}

const known = 'Fit points attainable by the rules whose attributes are known.';

/** Fields with the fit points that can be judged: the whole of a model, not of its groups. */
function knownSays(
  { formulas }: LeadNames,
  scorings: readonly string[],
  prefix: string,
): ReadonlyMap<string, Saying> {
  const fields = [...formulas.values()].filter(({ field }) => field.description === known);
  const inside = new Set(
    fields.flatMap(({ expression }) =>
      partsOf(expression).flatMap((part) => (part.kind === 'field' ? [part.name.toLowerCase()] : [])),
    ),
  );
  const [first] = scorings;
  return new Map(
    fields
      .filter(({ field }) => !inside.has(field.name.toLowerCase()))
      .flatMap(({ field }): readonly (readonly [string, Saying])[] => {
        const plain = withoutPrefix(field.name, prefix);
        const scoring = plain === 'Known' ? first : scorings.find((id) => idOf(plain) === `${id}-known`);
        return scoring === undefined ? [] : [[field.name.toLowerCase(), { of: 'known', scoring }]];
      }),
  );
}

/** Fields that formulas name in their own place. */
function partsWithin({ formulas }: LeadNames): ReadonlySet<string> {
  return new Set(
    [...formulas.values()].flatMap(({ expression }) =>
      partsOf(expression).flatMap((part) => (part.kind === 'field' ? [part.name.toLowerCase()] : [])),
    ),
  );
}

/** Calculated fields that became nothing, unless it was told why. */
function tellUnused({ findings, formulas }: LeadNames, isUnused: (name: string) => boolean): void {
  const told = new Set(findings.all().flatMap(({ place }) => (place === undefined ? [] : [place.path])));
  for (const [name, { expression, field, placeOf }] of formulas) {
    const place = placeOf(expression.at);
    if (!isUnused(name) || told.has(place.path)) continue;
    findings.add(
      'left out',
      place,
      `${field.name}: a calculated field of the type ${field.type} that no score, gate, stage or route reads`,
      `${field.name}: ein berechnetes Feld vom Typ ${field.type}, das kein Score, keine Sperre, Phase oder Route liest`,
    );
  }
}

function apiVersionIn(files: readonly ArtefactFile[]): string {
  for (const { content, path } of files) {
    const version = path.endsWith('sfdx-project.json')
      ? /"sourceApiVersion"\s*:\s*"(\d+\.\d)"/.exec(content)?.[1]
      : path.endsWith('package.xml')
        ? /<version>(\d+\.\d)<\/version>/.exec(content)?.[1]
        : undefined;
    if (version !== undefined) return version;
  }
  return '64.0';
}
