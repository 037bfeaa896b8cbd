import { type Exact, exact, minus, nothing, over, plus, times } from '../../support/exact.ts';
import { type FactorName, type Factors, factorNames } from './factors.ts';

/**
 * What each factor adds to the product on its way from plan to actual: the mean over all orders in which the six may be
 * replaced (semantics §10). The effects add up to the whole difference.
 */
export function meanEffects(plan: Factors, actual: Factors): Factors {
  const products = productsOf(plan, actual);
  const effect = (name: FactorName): Exact => meanEffect(1 << factorNames.indexOf(name), products);
  return {
    volume: effect('volume'),
    acceptance: effect('acceptance'),
    conversion: effect('conversion'),
    winRate: effect('winRate'),
    dealSize: effect('dealSize'),
    timing: effect('timing'),
  };
}

export function productOf(factors: Factors): Exact {
  return factorNames.map((name) => factors[name]).reduce(times);
}

/** The product for every set of factors that are replaced already; bit i of the index stands for the i-th factor. */
function productsOf(plan: Factors, actual: Factors): readonly Exact[] {
  return Array.from({ length: 1 << factorNames.length }, (_, replaced) =>
    factorNames.map((name, index) => (replaced & (1 << index) ? actual[name] : plan[name])).reduce(times),
  );
}

function meanEffect(bit: number, products: readonly Exact[]): Exact {
  return products.reduce((sum, product, replaced) => {
    if (replaced & bit) return sum;
    const effect = minus(products[replaced | bit] ?? nothing, product);
    return plus(sum, times(shareOfOrders(replaced), effect));
  }, nothing);
}

/** In how many of the 720 orders exactly these factors come before one more: |S|! (5 − |S|)! of them. */
function shareOfOrders(replaced: number): Exact {
  const before = factorNames.filter((_, index) => replaced & (1 << index)).length;
  const after = factorNames.length - 1 - before;
  return over(exact(factorial(before) * factorial(after)), exact(factorial(factorNames.length)));
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
