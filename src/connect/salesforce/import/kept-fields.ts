import { freeId, idOf } from '../../../records/proposal/new-id.ts';
import type { DraftSignal, Titled } from '../../import/draft-agreement.ts';
import type { Findings } from '../../import/import-finding.ts';
import { wordsIn } from './component-formula.ts';
import type { LeadDictionary } from './lead-dictionary.ts';
import type { LeadStages } from './lead-stages.ts';
import { withoutPrefix } from './own-names.ts';

/** Purposes of consents and stages of entries, by the fields that keep them. */
export function keptFields(
  { own }: LeadDictionary,
  { stages }: LeadStages,
  prefix: string,
  findings: Findings,
): { readonly consents: readonly Titled[]; readonly keptFor: ReadonlyMap<string, string> } {
  const keptFor = new Map<string, string>();
  const consents: Titled[] = [];
  const taken = new Set<string>();
  for (const [name, { component, keeps }] of own) {
    const label = wordsIn(component.element, 'label');
    const plain = withoutPrefix(component.name, prefix);
    const { line, path } = component.placeOf(component.element);
    if (keeps === 'consent') {
      const id = freeId(plain.replace(/^Consent_/, ''), 'consent', taken);
      taken.add(id);
      consents.push({ id, title: label.replace(/^Consent: /, ''), origin: `${path}:${line}` });
      keptFor.set(name, id);
    }
    if (keeps !== 'entered') continue;
    const words = idOf(plain.replace(/^Entered_/, ''));
    const stage =
      stages.find(({ id }) => id === words) ?? stages.find(({ title }) => `Entered: ${title}` === label);
    if (stage !== undefined) keptFor.set(name, stage.id);
    else
      findings.add(
        'left out',
        component.placeOf(component.element),
        `${component.name}: the entry of a stage that is not among the values of the status`,
        `${component.name}: der Eintritt in eine Phase, die nicht unter den Werten des Status ist`,
      );
  }
  return { consents, keptFor };
}

/** What leads do, as far as fields keep it. */
export function signalsOf({ own }: LeadDictionary): readonly DraftSignal[] {
  const found = new Map<string, { properties: Set<string>; origin: string }>();
  for (const field of own.values()) {
    if (field.keeps !== 'fact' || field.fact.kind === 'points') continue;
    const { component, fact } = field;
    const { line, path } = component.placeOf(component.element);
    const distinct = 'distinctBy' in fact && fact.distinctBy !== undefined ? [fact.distinctBy] : [];
    for (const signal of fact.signals) {
      const known = found.get(signal) ?? { properties: new Set(), origin: `${path}:${line}` };
      for (const property of [...fact.where.map((filter) => filter.property), ...distinct])
        known.properties.add(property);
      found.set(signal, known);
    }
  }
  return [...found].map(([id, { origin, properties }]) => ({
    id,
    origin,
    properties: [...properties].sort(),
  }));
}
