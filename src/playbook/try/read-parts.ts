import { parseInstant } from '../../support/instant.ts';
import { parseLocalDate } from '../../support/local-date.ts';
import { ownValue } from '../../support/own-value.ts';
import { onlyHas, type Plain, Unreadable } from './plain-data.ts';
import type { ToldAgreement } from './tried-agreement.ts';

/** Where something is written. */
export interface Around {
  readonly agreement: ToldAgreement;
  readonly record: Plain;
  readonly path: string;
}

/** What is written, as it is held; undefined where it cannot be read. */
export type Read = (written: unknown, around: Around) => unknown;

/** One key of a record: how it is written, under which key it is held (`''`: its own keys are), and what its absence means. */
export type Part = readonly [written: string, held: string, read: Read, absent?: unknown];

/** The absence of what has to be there. */
export const needed: unique symbol = Symbol();

export const flag: Read = (written) => written === true;

export const text: Read = (written) => (typeof written === 'string' ? written : undefined);

export const instant: Read = (written) => (typeof written === 'string' ? parseInstant(written) : undefined);

export const date: Read = (written) =>
  typeof written === 'string' && parseLocalDate(written) !== undefined ? written : undefined;

export const stage: Read = (written, { agreement }) =>
  agreement.lifecycle.stages.find(({ id }) => id === written)?.id;

/** One of these words. */
export function oneOf(words: readonly string[]): Read {
  return (written) => words.find((word) => word === written);
}

/** The name of something in the agreement. */
export function nameIn(objects: (agreement: ToldAgreement) => Readonly<Record<string, unknown>>): Read {
  return (written, { agreement }) =>
    typeof written === 'string' && ownValue(objects(agreement), written) !== undefined ? written : undefined;
}

/** A record that has these parts and no others. */
export function readParts(around: Around, parts: readonly Part[]): Plain {
  const { record, path } = around;
  onlyHas(
    record,
    parts.map(([written]) => written),
    path,
  );
  return Object.assign({}, ...parts.map((part) => readPart(around, part)));
}

function readPart(around: Around, [key, held, read, absent]: Part): Plain {
  const written = around.record[key];
  const path = around.path === '' ? key : `${around.path}/${key}`;
  const value = written === undefined ? absent : read(written, { ...around, path });
  if (value === needed || (value === undefined && written !== undefined)) throw new Unreadable(path);
  if (value === undefined) return {};
  // The boundary: what has no key of its own is read as a record.
  return held === '' ? (value as Plain) : { [held]: value };
}
