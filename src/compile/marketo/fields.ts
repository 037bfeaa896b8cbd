import type { Field } from '../../model/field.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { Text } from '../../model/text.ts';
import { assuming, roughly } from '../caveat.ts';
import type { Carrier } from './carrier.ts';
import { byLeadpact, noGroups, openValues, storedByLeadpact } from './caveat.ts';
import type { PersonField } from './person-field.ts';
import type { Workbench } from './workbench.ts';

/** The manifest of fields. */
export const fieldsPath = 'fields.json';

/** Fields for what the agreement says of a lead and for what leadpact works out, and what they carry. */
export function fieldCarriers(workbench: Workbench): readonly Carrier[] {
  const { consentPurposes, fields, lifecycle, reasons, scorings, signals } = workbench.agreement;
  const files = [fieldsPath];
  add(workbench, 'objection', 'boolean', { en: 'Objection', de: 'Widerspruch' });
  add(workbench, 'gate', 'string', { en: 'Gate', de: 'Sperre' });
  add(workbench, 'stage', 'string', { en: 'Stage', de: 'Stufe' });
  add(workbench, 'reason', 'string', { en: 'Reason', de: 'Grund' });
  return [
    ...Object.values(fields).map((field) => attributeCarrier(workbench, field)),
    ...Object.keys(consentPurposes).map((id): Carrier => {
      consentName(workbench, id);
      return { clause: `consent/${id}`, caveats: [storedByLeadpact, openValues], files };
    }),
    ...Object.values(signals).map(({ id, title }): Carrier => {
      const label = {
        en: `Last: ${title['en'] ?? workbench.words(title)}`,
        de: `Zuletzt: ${title['de'] ?? workbench.words(title)}`,
      };
      add(workbench, `last-${id}`, 'datetime', label);
      return { clause: `signal/${id}`, caveats: [lastOnly], files };
    }),
    ...lifecycle.stages.map(
      ({ id }): Carrier => ({ clause: `stage/${id}`, caveats: [storedByLeadpact, openValues], files }),
    ),
    ...Object.keys(reasons).map(
      (id): Carrier => ({ clause: `reason/${id}`, caveats: [storedByLeadpact, openValues], files }),
    ),
    ...Object.values(scorings).flatMap((scoring) => scoreCarriers(workbench, scoring)),
  ];
}

const lastOnly = roughly(
  'a field keeps when it happened last; Marketo’s own activities are not told apart as the agreement does',
  'ein Feld hält fest, wann es zuletzt geschah; Marketos eigene Aktivitäten unterscheidet es nicht wie die Vereinbarung',
);

/** API name of the field that keeps the attribute, of ours or of theirs. */
export function attributeName(workbench: Workbench, field: Field): string {
  const mapped = field.systems['marketo'];
  if (mapped !== undefined) return mapped;
  return workbench.field(`attribute/${field.id}`, [field.id], {
    displayName: displayName(workbench, field.title),
    dataType: typeOf(field),
    description: field.rationale ?? field.title,
    ...(field.pii === 'sensitive' && { isSensitive: true as const }),
  });
}

function attributeCarrier(workbench: Workbench, field: Field): Carrier {
  const clause = `field/${field.id}`;
  const name = attributeName(workbench, field);
  if (field.systems['marketo'] !== undefined) {
    const mapped = assuming(
      `the field ${name} is there and keeps the values of the agreement`,
      `das Feld ${name} ist vorhanden und enthält die Werte der Vereinbarung`,
    );
    return { clause, caveats: [mapped], files: [] };
  }
  const isOpen =
    field.type === 'enum' || field.type === 'set' || (field.type === 'boolean' && field.nullable);
  return { clause, caveats: isOpen ? [openValues] : [], files: [fieldsPath] };
}

function typeOf({ nullable, type }: Field): PersonField['dataType'] {
  switch (type) {
    case 'boolean':
      // A checkbox knows no blank.
      return nullable ? 'string' : 'boolean';
    case 'date':
      return 'date';
    case 'decimal':
      return 'float';
    case 'integer':
      return 'integer';
    case 'enum':
    case 'set':
    case 'text':
      return 'string';
    default:
      return type satisfies never;
  }
}

/** The prefix in front, so that the field is found among theirs; without signs that a name may not begin with. */
function displayName({ prefix, words }: Workbench, title: Text): string {
  return `${prefix.toUpperCase()} ${words(title)}`.slice(0, 100);
}

/** API name of the field with the consent in force: `given`, `withdrawn`, or blank. */
export function consentName(workbench: Workbench, purpose: string): string {
  const title = workbench.agreement.consentPurposes[purpose]?.title ?? { en: purpose };
  const words = workbench.words(title);
  const label = { en: `Consent: ${title['en'] ?? words}`, de: `Einwilligung: ${title['de'] ?? words}` };
  return add(workbench, `consent-${purpose}`, 'string', label);
}

function add(workbench: Workbench, id: string, dataType: PersonField['dataType'], title: Text): string {
  return workbench.field(id, [id], {
    displayName: displayName(workbench, title),
    dataType,
    description: {
      en: 'Written by leadpact whenever it changes; nobody else writes it.',
      de: 'Schreibt leadpact bei jeder Änderung; sonst niemand.',
    },
  });
}

function scoreCarriers(workbench: Workbench, scoring: Scoring): readonly Carrier[] {
  const { bands, dimensions, grades, id, isDefault, matrix, minKnown, scale, title } = scoring;
  const own = isDefault ? '' : `${id}-`;
  const label = (aspect: string): Text => ({
    en: `${title['en'] ?? workbench.words(title)}: ${aspect}`,
    de: `${title['de'] ?? workbench.words(title)}: ${aspect}`,
  });
  for (const aspect of ['total', ...dimensions.map((dimension) => dimension.id)])
    add(workbench, `${own}points-${aspect}`, scale === 0 ? 'integer' : 'float', label(aspect));
  const hasMatrix = grades.length > 0 && bands.length > 0 && Object.keys(matrix).length > 0;
  const verdicts = [
    ...(grades.length > 0 ? ['grade'] : []),
    ...(bands.length > 0 ? ['band'] : []),
    ...(hasMatrix ? ['cell', 'outcome'] : []),
  ];
  for (const aspect of verdicts) add(workbench, own + aspect, 'string', label(aspect));
  const clauses = [
    `scoring/${id}`,
    ...dimensions.map((dimension) => `scoring/${id}/${dimension.id}`),
    ...(grades.length > 0 ? [`grades/${id}`] : []),
    ...(grades.length > 0 && minKnown !== undefined ? [`min-known/${id}`] : []),
    ...(bands.length > 0 ? [`bands/${id}`] : []),
    ...(hasMatrix ? [`matrix/${id}`] : []),
  ];
  return [
    ...clauses.map((clause): Carrier => ({ clause, caveats: [byLeadpact], files: [fieldsPath] })),
    ...dimensions.flatMap((dimension) =>
      dimension.groups.map(
        (group): Carrier => ({
          clause: `scoring/${id}/${dimension.id}/${group.id}`,
          caveats: [noGroups],
          files: [],
        }),
      ),
    ),
  ];
}

/** The bodies of `POST /rest/v1/leads/schema/fields.json`. */
export function fieldsBody({ fields, words }: Workbench): unknown {
  return {
    endpoint: 'POST /rest/v1/leads/schema/fields.json',
    input: fields().map(({ dataType, description, displayName: shown, isSensitive, name }) => ({
      displayName: shown,
      name,
      dataType,
      description: words(description),
      isSensitive: isSensitive === true,
    })),
  };
}
