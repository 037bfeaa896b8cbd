import type { Stage } from '../../../model/lifecycle.ts';
import type { Artifact } from '../../artifact.ts';
import { mergedValues, type OwnValue } from '../baseline/merged-values.ts';
import type { PicklistValue } from '../lead-field.ts';
import { metadataXml } from '../metadata-xml.ts';
import type { XmlElement } from '../read/metadata-document.ts';
import type { ValueSet } from '../value-set.ts';
import { valueElements } from './field-file.ts';
import { inlineText } from './text-limit.ts';

const folder = 'force-app/main/default';

export const leadStatusPath: string = `${folder}/standardValueSets/LeadStatus.standardValueSet-meta.xml`;

/** Path of a global value set. */
export function globalValueSetPath(name: string): string {
  return `${folder}/globalValueSets/${name}.globalValueSet-meta.xml`;
}

export function globalValueSetFile({ label, name, values }: ValueSet): Artifact {
  const content = metadataXml('GlobalValueSet', {
    customValue: values.map(valueElements),
    masterLabel: inlineText(label, 80),
    sorted: false,
  });
  return { path: globalValueSetPath(name), content };
}

/** Path of a value set that every org has. */
export function standardValueSetPath(name: string): string {
  return `${folder}/standardValueSets/${name}.standardValueSet-meta.xml`;
}

/** The whole set, with what is in `theirs`: deploying it deactivates every value that is not in it. */
export function standardValueSetFile(
  { name, values }: { readonly name: string; readonly values: readonly PicklistValue[] },
  theirs: XmlElement | undefined,
): Artifact {
  return { path: standardValueSetPath(name), content: standardValueSet(values.map(valueElements), theirs) };
}

/** The stages as the values of the lead status. The won stages are the ones a converted lead may have; Salesforce asks for one. */
export function leadStatusFile(
  stages: readonly Stage[],
  words: (stage: Stage) => string,
  theirs: XmlElement | undefined,
): Artifact {
  const won = stages.filter(({ category }) => category === 'won');
  const converted = new Set(won.length > 0 ? won : stages.slice(-1));
  const values = stages.map((stage, index) => ({
    ...valueElements({ value: stage.id, label: words(stage) }),
    default: index === 0,
    converted: converted.has(stage),
  }));
  return { path: leadStatusPath, content: standardValueSet(values, theirs) };
}

function standardValueSet(values: readonly OwnValue[], theirs: XmlElement | undefined): string {
  return metadataXml(
    'StandardValueSet',
    theirs === undefined ? { sorted: false, standardValue: values } : mergedValues(theirs, values),
  );
}
