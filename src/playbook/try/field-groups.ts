import { attributesRead } from '../../criteria/attributes-read.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Field } from '../../model/field.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { conditionsOf } from './conditions.ts';

/** Fields that decide the same thing. */
export interface FieldGroup {
  readonly title: Bilingual;
  readonly fields: readonly Field[];
}

const titles = {
  score: { en: 'What counts for the points', de: 'Was für die Punkte zählt' },
  entry: { en: 'What has to be known or hold', de: 'Was bekannt sein oder zutreffen muss' },
  routing: { en: 'What decides who gets it', de: 'Was entscheidet, wer ihn bekommt' },
} as const;

const rest: Bilingual = {
  en: 'Further fields, on which nothing depends here',
  de: 'Weitere Felder, von denen hier nichts abhängt',
};

/** Each field once, where it first decides something; those that decide nothing come last. */
export function fieldGroups(agreement: Agreement): readonly FieldGroup[] {
  const { lifecycle, routing, scorings } = agreement;
  const nothing = { gates: [], stages: [] };
  const none: Agreement['routing'] = { ...routing, rules: [] };
  const parts = {
    score: conditionsOf({ scorings, lifecycle: { ...lifecycle, ...nothing }, routing: none }),
    entry: conditionsOf({ scorings: {}, lifecycle, routing: none }),
    routing: conditionsOf({ scorings: {}, lifecycle: { ...lifecycle, ...nothing }, routing }),
  };
  const needed = {
    score: [],
    entry: lifecycle.stages.flatMap(({ entry }) => entry.fields),
    // What accounts are matched by.
    routing: routing.accountMatch === undefined ? [] : ['email', 'company', 'country'],
  };
  const taken = new Set<string>();
  const group = (title: Bilingual, names: ReadonlySet<string>): FieldGroup => {
    const fields = Object.values(agreement.fields).filter(({ id }) => names.has(id) && !taken.has(id));
    for (const { id } of fields) taken.add(id);
    return { title, fields };
  };
  const groups = (['score', 'entry', 'routing'] as const).map((key) =>
    group(titles[key], new Set([...needed[key], ...parts[key].flatMap(readBy)])),
  );
  return [...groups, group(rest, new Set(Object.keys(agreement.fields)))].filter(
    ({ fields }) => fields.length > 0,
  );
}

function readBy(criterion: Criterion): readonly string[] {
  return attributesRead(criterion);
}
