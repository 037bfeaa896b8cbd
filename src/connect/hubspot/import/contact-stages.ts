import { freeId } from '../../../records/proposal/new-id.ts';
import { stageRole } from '../../../records/proposal/stage-role.ts';
import type { DraftStage } from '../../import/draft-agreement.ts';
import type { Findings } from '../../import/import-finding.ts';
import { optionsIn } from './contact-dictionary.ts';
import { type ContactObject, itemsOf, wordsOf } from './contact-object.ts';

/** The stages, and the property that holds them; a pipeline has none. */
export interface ContactStages {
  readonly property?: string;
  readonly stages: readonly DraftStage[];
  /** Option → id. */
  readonly idOf: ReadonlyMap<string, string>;
}

const usual = [
  ['lead', 'Lead'],
  ['mql', 'MQL'],
  ['sal', 'SAL'],
] as const;

/** The stage property of leadpact, else HubSpot's own lifecycle, else the first pipeline. */
export function contactStages(
  objects: readonly ContactObject[],
  own: string | undefined,
  findings: Findings,
): ContactStages {
  const property = [own, 'lifecyclestage', 'hs_lead_status']
    .map((name) => objects.find((object) => object.kind === 'property' && object.name === name))
    .find((object) => object !== undefined && itemsOf(object.tree, 'options').length > 1);
  if (property !== undefined) {
    const options = optionsIn(property, findings);
    return {
      property: property.name,
      ...stagesOf(
        property,
        options.map(({ label, value }) => ({ value, title: label ?? value })),
      ),
    };
  }
  const pipeline = objects.find(
    ({ kind, tree }) => kind === 'pipeline' && itemsOf(tree, 'stages').length > 1,
  );
  if (pipeline !== undefined) {
    const labels = itemsOf(pipeline.tree, 'stages')
      .map((stage) => wordsOf(stage, 'label'))
      .filter((label) => label !== '');
    return stagesOf(
      pipeline,
      labels.map((label) => ({ value: label, title: label })),
    );
  }
  findings.add(
    'to decide',
    undefined,
    'no lifecycle is among the files, so the usual three stages stand here',
    'ein Lebenszyklus ist nicht unter den Dateien, also stehen hier die üblichen drei Phasen',
  );
  return { stages: usual.map(([id, title], at) => draftStage(id, title, at)), idOf: new Map() };
}

function stagesOf(
  { placeOf, tree }: ContactObject,
  options: readonly { readonly value: string; readonly title: string }[],
): Pick<ContactStages, 'idOf' | 'stages'> {
  const { line, path } = placeOf(tree);
  const taken = new Set<string>();
  const idOf = new Map<string, string>();
  const stages = options.map(({ title, value }, at) => {
    const id = freeId(value, 'stage', taken);
    taken.add(id);
    idOf.set(value, id);
    return { ...draftStage(id, title, at), origin: `${path}:${line}` };
  });
  const open = stages.filter(({ category }) => category === 'open');
  return {
    idOf,
    stages:
      open.length >= 2
        ? stages
        : stages.map((stage, at) => (at < 2 ? { ...stage, category: 'open' } : stage)),
  };
}

function draftStage(id: string, title: string, at: number): DraftStage {
  const role = stageRole(id, [title]);
  const category = role === 'won' || role === 'lost' ? role : role === 'nurture' ? 'parked' : 'open';
  return {
    id,
    title,
    order: (at + 1) * 10,
    category,
    isSkippable: category === 'parked' || category === 'lost',
  };
}
