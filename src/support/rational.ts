/**
 * An exact fraction with a positive denominator, in lowest terms, as plain data.
 * Both parts are safe integers; arithmetic that may exceed them uses bigint inside and reports a RangeError.
 */
export interface Rational {
  readonly numerator: number;
  readonly denominator: number;
}
