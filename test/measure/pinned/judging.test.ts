import { describe, expect, it } from 'vitest';
import { type Judging, judgingOf } from '../../../src/measure/judging.ts';
import { unjudgeable } from '../../../src/measure/unjudgeable.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { readReleases } from '../../../src/records/releases/read-releases.ts';
import type { Release } from '../../../src/records/releases/release.ts';
import { releasePath, releaseText } from '../../../src/records/releases/release-text.ts';
import { releaseOf } from '../../records/releases/plain-release.ts';
import { agreementWith, slaWith } from './pinned-world.ts';

const asOf = Date.parse('2027-06-01T12:00Z');
const definitions = agreementWith('draft', [slaWith('contact', {})], []);
const field = enumField();

function enumField(): Agreement['fields'][string] {
  const found = Object.values(definitions.fields).find(({ type }) => type === 'enum');
  if (found === undefined) throw new Error('the reference agreement has an enum');
  return found;
}

function judgedBy(drafted: Agreement, ...releases: readonly Release[]): Judging {
  const files = releases.map((release) => ({
    path: releasePath(release.version),
    bytes: new TextEncoder().encode(releaseText(release)),
  }));
  return judgingOf(drafted, readReleases(files).releases, asOf);
}

function releasedAs(version: string, effectiveFrom: string, agreement: Agreement, until?: string): Release {
  return releaseOf(agreement, { version, effectiveFrom, ...(until !== undefined && { until }) });
}

function periodsOf({ versions }: Judging) {
  const shown = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString());
  return versions.map(({ agreement: { version }, from, until }) => [version, shown(from), shown(until)]);
}

describe('what judges what began when', () => {
  it('is the definitions, as long as nothing is released', () => {
    const { agreement, versions } = judgedBy(definitions);
    expect(versions).toEqual([{ agreement: definitions }]);
    expect(agreement).toBe(definitions);
  });

  it('is each release from its first day, the first one also before it', () => {
    const judging = judgedBy(
      definitions,
      releasedAs('1', '2027-01-01', definitions),
      releasedAs('2', '2027-03-01', definitions),
    );
    expect(periodsOf(judging)).toEqual([
      ['1', null, '2027-02-28T23:00:00.000Z'],
      ['2', '2027-02-28T23:00:00.000Z', null],
    ]);
  });

  it('is nothing on days that no release covers', () => {
    const judging = judgedBy(
      definitions,
      releasedAs('1', '2027-01-01', definitions, '2027-01-31'),
      releasedAs('2', '2027-03-01', definitions, '2027-04-30'),
    );
    expect(periodsOf(judging)).toEqual([
      ['1', null, '2027-01-31T23:00:00.000Z'],
      ['2', '2027-02-28T23:00:00.000Z', '2027-04-30T22:00:00.000Z'],
    ]);
  });

  it('is no release that takes effect only after asOf, unless there is no other', () => {
    const later = releasedAs('2', '2027-09-01', definitions);
    expect(periodsOf(judgedBy(definitions, later))).toEqual([['2', null, null]]);
    const both = judgedBy(definitions, releasedAs('1', '2027-01-01', definitions), later);
    expect(periodsOf(both)).toEqual([['1', null, null]]);
  });
});

describe('what is read with', () => {
  it('has the promises in force, with those that are gone or only drafted', () => {
    const gone = agreementWith('1', [slaWith('gone', {}), slaWith('contact', { escalates: false })], []);
    const drafted = agreementWith(
      'draft',
      [slaWith('contact', { escalates: true }), slaWith('wish', {})],
      [],
    );
    const { agreement, versions } = judgedBy(drafted, releasedAs('1', '2027-01-01', gone));
    expect(Object.keys(agreement.slas)).toEqual(['contact', 'gone', 'wish']);
    expect(agreement.slas['contact']?.escalates).toBe(false);
    expect(Object.keys(versions[0]?.agreement.slas ?? {})).toEqual(['contact', 'gone']);
  });

  it('has fields and values that only an earlier version knows', () => {
    const { [field.id]: _, ...others } = definitions.fields;
    const released = releasedAs('1', '2027-01-01', definitions);
    const { fields } = judgedBy({ ...definitions, fields: others }, released).agreement;
    expect(Object.keys(fields)).toEqual(Object.keys(definitions.fields));
    const fewer = { ...field, values: field.values.slice(1) };
    const narrowed = { ...definitions, fields: { ...definitions.fields, [field.id]: fewer } };
    const { values = [] } = judgedBy(narrowed, released).agreement.fields[field.id] ?? {};
    expect(values.toSorted()).toEqual(field.values.toSorted());
  });

  it('looks people up whom a version does not know', () => {
    const [first] = Object.values(definitions.members);
    if (first === undefined) throw new Error('the reference agreement has members');
    const hired = { ...first, id: 'm-hired' };
    const drafted = { ...definitions, members: { ...definitions.members, [hired.id]: hired } };
    const { versions } = judgedBy(drafted, releasedAs('1', '2027-01-01', definitions));
    expect(versions[0]?.agreement.members['m-hired']?.team).toBe(first.team);
  });

  it('cannot be asked for a field that has become another one', () => {
    const applies = { op: 'eq', attribute: field.id, value: field.values[0] ?? '' } as const;
    const asking = agreementWith('1', [slaWith('contact', { applies })], []);
    const text = { ...field, type: 'text' as const, values: [] };
    const drafted = { ...definitions, fields: { ...definitions.fields, [field.id]: text } };
    const released = releasedAs('1', '2027-01-01', asking);
    expect(unjudgeable(judgedBy(drafted, released))).toEqual([
      { version: '1', sla: 'contact', field: field.id, was: 'enum', is: 'text' },
    ]);
    expect(unjudgeable(judgedBy(definitions, released))).toEqual([]);
  });
});
