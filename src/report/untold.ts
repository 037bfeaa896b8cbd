import type { SlaReading } from '../measure/measurement.ts';
import { tablesLacking } from '../measure/needs/measure-needs.ts';
import type { Bilingual } from '../model/words/language.ts';
import type { TableName } from '../records/load/table-plan.ts';
import { paragraph } from './cells.ts';
import type { Block } from './document.ts';
import type { ReportMaterial } from './material.ts';
import { promiseTitle } from './names.ts';
import { both } from './words/wording.ts';

/** Whether one of these tables was not exported: what it holds is not known, which is not nothing. */
export function isLacking(
  { asking }: Pick<ReportMaterial, 'asking'>,
  ...tables: readonly TableName[]
): boolean {
  return tablesLacking(tables, asking.absent).length > 0;
}

/** What cannot be told because tables were not exported; undefined where all it needs are there. */
export function untold(
  { asking }: Pick<ReportMaterial, 'asking'>,
  what: Bilingual,
  ...needed: readonly TableName[]
): Bilingual | undefined {
  const lacks = tablesLacking(needed, asking.absent).join(', ');
  if (lacks === '') return undefined;
  return both(
    `${what.en}: no data: not in the export: ${lacks}.`,
    `${what.de}: keine Daten: nicht im Export: ${lacks}.`,
  );
}

/** Promises of which nobody can say anything, by their keys. */
export function untoldPromises({ measurement: { slas, commitments } }: ReportMaterial): readonly string[] {
  const clocks = slas
    .filter(({ lacks }) => lacks.length > 0)
    .map(({ by, id }: SlaReading) => (by === 'sla' ? id : `touches/${id}`));
  const periods = commitments
    .filter(({ periods: own }) => own.length > 0 && own.every(({ figure }) => figure.lacks !== undefined))
    .map(({ commitment }) => `commitment/${commitment}`);
  return [...clocks, ...periods];
}

/** Whether there are promises, and nobody can say anything of any of them. */
export function isAllUntold(material: ReportMaterial): boolean {
  const { slas, commitments } = material.measurement;
  const unknown = untoldPromises(material).length;
  return unknown > 0 && unknown === slas.length + commitments.length;
}

/** Names them; nothing where every promise can be told. */
export function untoldPromisesBlocks(material: ReportMaterial): readonly Block[] {
  return untoldLine(untoldPromises(material).map((key) => promiseTitle(material.asking.agreement, key)));
}

export function untoldLine(names: readonly Bilingual[]): readonly Block[] {
  if (names.length === 0) return [];
  return [
    paragraph(
      both(
        `Nobody can say this, for the export lacks tables: ${names.map(({ en }) => en).join(', ')}.`,
        `Das kann niemand sagen, denn dem Export fehlen Tabellen: ${names.map(({ de }) => de).join(', ')}.`,
      ),
    ),
  ];
}
