import type { JsonObject } from '../../support/json-value.ts';
import { modelHash } from './compact-model.ts';
import type { Release } from './release.ts';

/**
 * A former release under another version, with days and approvals of its own. Its hash is another one, for when it takes
 * effect is part of what was signed; everything else is the former model, word for word.
 */
export function releasedAgain(
  { model: former }: Pick<Release, 'model'>,
  { version, effectiveFrom, until, approvals }: Omit<Release, 'hash' | 'model'>,
): Release {
  const model = { ...former, effectiveFrom };
  return {
    version,
    effectiveFrom,
    ...(until === undefined ? {} : { until }),
    hash: modelHash(model),
    approvals,
    model,
  };
}

/** Whether two models agree the same, whenever they take effect. */
export function agreesTheSame(one: JsonObject, other: JsonObject): boolean {
  return termsHash(one) === termsHash(other);
}

/** The hash of everything in a model but its first day. */
export function termsHash({ effectiveFrom, ...terms }: JsonObject): string {
  return modelHash(terms);
}
