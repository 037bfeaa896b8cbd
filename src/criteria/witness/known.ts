import type { Value } from '../attribute.ts';
import type { ConsentState } from '../criterion.ts';
import type { Facts, ScoreFacts } from '../facts.ts';

/** The part of a lead's facts that one subject is about. */
export interface Known {
  /** Undefined = missing. */
  readonly values?: Readonly<Record<string, Value | undefined>>;
  readonly consents?: readonly (readonly [string, ConsentState])[];
  readonly reached?: readonly string[];
  readonly objection?: boolean;
  readonly agesOf?: readonly (readonly [string, readonly number[]])[];
  readonly score?: ScoreFacts;
}

/** The local date of every witness, 2027-01-01. No answer depends on it: criteria read dates by their age. */
export const today = 20_819;

const nothing = {
  values: {},
  consents: new Map<string, ConsentState>(),
  reached: new Set<string>(),
  agesOf: new Map<string, readonly number[]>(),
};

/** The facts of a lead of which this part is known and nothing else; made for every candidate, so little is made. */
export function factsOfOne(attributes: Facts['attributes'], part: Known): Facts {
  const { agesOf, consents, objection, reached, score, values } = part;
  return {
    attributes,
    today,
    values: values ?? nothing.values,
    consents: consents === undefined ? nothing.consents : new Map(consents),
    reached: reached === undefined ? nothing.reached : new Set(reached),
    objection: objection ?? false,
    agesOf: agesOf === undefined ? nothing.agesOf : new Map(agesOf),
    score: score ?? null,
  };
}

/** The facts of a lead of which these parts are known and nothing else. */
export function factsOf(attributes: Facts['attributes'], parts: readonly Known[]): Facts {
  return {
    attributes,
    today,
    values: Object.assign({}, ...parts.map(({ values }) => values ?? {})),
    consents: new Map(parts.flatMap(({ consents }) => consents ?? [])),
    reached: new Set(parts.flatMap(({ reached }) => reached ?? [])),
    objection: parts.some(({ objection }) => objection === true),
    agesOf: new Map(parts.flatMap(({ agesOf }) => agesOf ?? [])),
    score: parts.find(({ score }) => score !== undefined)?.score ?? null,
  };
}
