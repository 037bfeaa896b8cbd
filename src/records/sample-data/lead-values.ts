import type { Agreement } from '../../model/agreement.ts';
import type { Field } from '../../model/field.ts';
import type { Instant } from '../../support/instant.ts';
import { createRandom, type Random, seedOf } from '../../support/random.ts';
import { booleanSource, enumSource, setSource } from './choice-source.ts';
import { type Company, companyOf } from './company.ts';
import type { Constants } from './constants.ts';
import type { DrawnValue, Person, ValueSource } from './drawn-value.ts';
import { isFictional } from './fictional.ts';
import { dateSource, numberSource } from './number-source.ts';
import { possibleValues } from './possible-values.ts';
import { textShapeOf } from './text-shape.ts';
import { textSource } from './text-source.ts';

/** Draws the values of one lead, in the order of the fields; they keep the invariants. */
export interface LeadValues {
  readonly fields: readonly string[];
  readonly draw: (
    random: Random,
    number: number,
  ) => { readonly company: Company; readonly values: readonly (DrawnValue | undefined)[] };
  /** The company of the lead whose values would be drawn from there. */
  readonly company: (random: Random) => Company;
}

/** How many leads an invented company has on average. */
const leadsPerCompany = 3;

export function leadValues(
  agreement: Agreement,
  constants: Constants,
  { asOf, count }: { readonly asOf: Instant; readonly count: number },
): LeadValues {
  const fields = Object.values(agreement.fields);
  const blocking = new Set(agreement.lifecycle.stages.flatMap(({ entry }) => entry.fields));
  const sources = fields.map((field) => ({
    source: sourceOf(field, constants, { zone: agreement.zone, asOf }),
    missing: missingShare(field, blocking.has(field.id)),
  }));
  const hosts = spokenHosts(fields, constants);
  const companies = Math.ceil(count / leadsPerCompany);
  const company = (random: Random): Company => companyOf(random.below(companies));
  const possible = possibleValues(agreement, asOf);
  return {
    fields: fields.map(({ id }) => id),
    company,
    draw: (random, number) => {
      const own = company(random);
      const host = hosts.length > 0 && random.chance(1, 16) ? random.pick(hosts) : own.domain;
      const person: Person = { number, company: own, host };
      const drawn = ({ source, missing }: (typeof sources)[number]): DrawnValue | undefined =>
        random.chance(missing, 100) ? undefined : source(random, person);
      const values = possible(sources.map(drawn), (field) => {
        const source = sources[field];
        return source && drawn(source);
      });
      return { company: own, values };
    },
  };
}

function sourceOf(
  field: Field,
  { numbers, texts, wanted }: Constants,
  { zone, asOf }: { readonly zone: string; readonly asOf: Instant },
): ValueSource {
  const { id, type } = field;
  switch (type) {
    case 'enum':
      return enumSource(field, wanted.get(id) ?? []);
    case 'set':
      return setSource(field, wanted.get(id) ?? []);
    case 'boolean':
      return booleanSource;
    case 'integer':
    case 'decimal':
      return numberSource(field, numbers.get(id) ?? []);
    case 'date':
      return dateSource(zone, asOf, numbers.get(id) ?? []);
    case 'text':
      return textSource(field, texts.get(id) ?? []);
  }
}

/** Percent: none where the dictionary says so, few where a stage waits for the field. */
function missingShare({ id, nullable }: Field, isBlocking: boolean): number {
  if (!nullable) return 0;
  if (isBlocking) return 3;
  return 5 + createRandom(seedOf(id)).below(35);
}

/** Domains that the agreement compares mailboxes with: rivals, free mail, its own people. */
function spokenHosts(fields: readonly Field[], { texts }: Constants): readonly string[] {
  return fields
    .filter((field) => field.type === 'text' && ['email', 'domain'].includes(textShapeOf(field)))
    .flatMap(({ id }) => texts.get(id) ?? [])
    .map(({ value }) => value.slice(value.indexOf('@') + 1))
    .filter((host) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && isFictional(host));
}
