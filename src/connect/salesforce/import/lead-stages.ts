import { childNamed } from '../../../compile/salesforce/read/metadata-document.ts';
import { freeId } from '../../../records/proposal/new-id.ts';
import { stageRole } from '../../../records/proposal/stage-role.ts';
import type { DraftStage } from '../../import/draft-agreement.ts';
import type { Findings } from '../../import/import-finding.ts';
import { textOf } from '../formula-files.ts';
import { wordsIn } from './component-formula.ts';
import { childrenNamed, type LeadComponent } from './lead-component.ts';
import type { LeadDictionary } from './lead-dictionary.ts';
import { entriesOfField, entriesOfSet, type PicklistEntry, type ValueSets } from './picklist-values.ts';

/** The picklist that holds the stage, and what its values are called in the agreement. */
export interface LeadStages {
  /** API name. */
  readonly field: string;
  readonly stages: readonly DraftStage[];
  /** Value in small letters → id. */
  readonly idOf: ReadonlyMap<string, string>;
}

/** Stages that stand for those of a system without any. */
const usual = [
  { id: 'lead', title: 'Lead' },
  { id: 'mql', title: 'MQL' },
  { id: 'sal', title: 'SAL' },
] as const;

/** The stages of the lead in the order of their values; ranks and what may be skipped come from rules. */
export function leadStages(
  components: readonly LeadComponent[],
  { own }: LeadDictionary,
  sets: ValueSets,
  findings: Findings,
): LeadStages {
  const field = [...own.values()].find(({ keeps }) => keeps === 'stage')?.component;
  const set = sets.get('standardValueSet leadstatus');
  const source = field ?? set;
  const entries =
    field !== undefined ? entriesOfField(field, sets, findings) : set && entriesOfSet(set, findings);
  const name = field?.name ?? 'Status';
  if (source === undefined || entries === undefined || entries.length < 2) {
    findings.add(
      'to decide',
      source?.placeOf(source.element),
      'no values of the lead status are among the files, so the usual three stages stand here',
      'die Werte des Lead-Status sind nicht unter den Dateien, also stehen hier die üblichen drei Phasen',
    );
    return {
      field: name,
      stages: usual.map((one, at) => draftStage(one.id, one.title, at, 'open')),
      idOf: new Map(usual.map(({ id }) => [id, id])),
    };
  }
  const { line, path } = source.placeOf(source.element);
  const guidance = guidanceOf(components, name);
  const taken = new Set<string>();
  const idOf = new Map<string, string>();
  const stages = entries.map((entry, at) => {
    const id = freeId(entry.value, 'stage', taken);
    taken.add(id);
    idOf.set(entry.value.toLowerCase(), id);
    const words = guidance.get(entry.value.toLowerCase());
    return {
      ...draftStage(id, entry.label ?? entry.value, at, categoryOf(id, entry)),
      origin: `${path}:${line}`,
      ...(words !== undefined && { guidance: words }),
    };
  });
  return { field: name, stages: withOneOpen(stages), idOf };
}

function draftStage(id: string, title: string, at: number, category: DraftStage['category']): DraftStage {
  return {
    id,
    title,
    order: (at + 1) * 10,
    category,
    isSkippable: category !== 'open' && category !== 'won',
  };
}

function categoryOf(id: string, { isConverted, label, value }: PicklistEntry): DraftStage['category'] {
  if (isConverted) return 'won';
  const role = stageRole(id, [value, label ?? '']);
  if (role === 'lost') return 'lost';
  return role === 'nurture' ? 'parked' : 'open';
}

/** Words by which nothing would be left to hand over are not believed. */
function withOneOpen(stages: readonly DraftStage[]): readonly DraftStage[] {
  const open = stages.filter(({ category }) => category === 'open');
  if (open.length >= 2) return stages;
  return stages.map((stage, at) => (at < 2 ? { ...stage, category: 'open', isSkippable: false } : stage));
}

/** What a path tells people at a stage. */
function guidanceOf(components: readonly LeadComponent[], field: string): ReadonlyMap<string, string> {
  const paths = components.filter(
    ({ element, kind }) =>
      kind === 'pathAssistant' &&
      textOf(element, 'entityName') === 'Lead' &&
      textOf(element, 'fieldName').toLowerCase() === field.toLowerCase(),
  );
  return new Map(
    paths.flatMap(({ element }) =>
      childrenNamed(element, 'pathAssistantSteps').flatMap((step): readonly (readonly [string, string])[] => {
        const value = childNamed(step, 'picklistValueName')?.text ?? '';
        const info = wordsIn(step, 'info');
        return value === '' || info === '' ? [] : [[value.toLowerCase(), info]];
      }),
    ),
  );
}
