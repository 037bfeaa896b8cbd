import type { RoleWeights } from '../../model/attribution.ts';
import { greatestCommonDivisor } from '../../support/greatest-divisor.ts';

type Role = keyof RoleWeights;

/** The weights of roles as whole numbers in the same proportion, the smallest there are. */
export function wholeWeights(weights: RoleWeights): ReadonlyMap<Role, bigint> {
  // The keys of the record are its roles.
  const given = Object.entries(weights) as readonly (readonly [Role, RoleWeights['middle'] & object])[];
  const common = given.reduce((all, [, { denominator }]) => multipleOf(all, BigInt(denominator)), 1n);
  const scaled = given.map(
    ([role, { numerator, denominator }]) =>
      [role, (BigInt(numerator) * common) / BigInt(denominator)] as const,
  );
  const divisor = scaled.reduce((all, [, weight]) => greatestCommonDivisor(all, weight), 0n);
  return new Map(scaled.map(([role, weight]) => [role, weight / divisor]));
}

function multipleOf(left: bigint, right: bigint): bigint {
  return (left / greatestCommonDivisor(left, right)) * right;
}
