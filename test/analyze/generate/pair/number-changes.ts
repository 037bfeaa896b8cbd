import { boundBeside } from '../bound.ts';
import { replacedAt, type Site, sitesIn } from '../tree.ts';
import type { WrittenAgreement } from '../written-agreement.ts';
import type { Change } from './change.ts';

/** The points of one rule, choice or range one smallest step higher or lower. */
export const weightBySmallestStep: Change = (written, random) => {
  const sites = numbersUnder(written, ['scoring'], (path) => path.at(-1) === 'points');
  return sites.length === 0 ? undefined : moved(written, random.pick(sites), random.chance(1, 2) ? 1 : -1);
};

const comparisons: ReadonlySet<unknown> = new Set(['gte', 'gt', 'lte', 'lt']);
const scores: ReadonlySet<unknown> = new Set(['total', 'fit', 'engagement']);

/** One threshold of a stage or route raised or lowered by the smallest step of points. */
export const thresholdBySmallestStep: Change = (written, random) => {
  const sites = numbersUnder(written, ['lifecycle', 'routing'], (path) => scores.has(path.at(-2)));
  return sites.length === 0 ? undefined : moved(written, random.pick(sites), random.chance(1, 2) ? 1 : -1);
};

/** One constant that an attribute is compared with, off by one. */
export const constantByOne: Change = (written, random) => {
  const { fields } = written.fields;
  const sites = [...sitesIn(decidingParts(written))].flatMap(({ path, value }) => {
    const [attribute, operator] = typeof path.at(-1) === 'number' ? path.slice(-3) : path.slice(-2);
    const isBound = comparisons.has(operator) || operator === 'between';
    const field = fields[String(attribute)];
    if (!isBound || field === undefined || (typeof value !== 'number' && typeof value !== 'string'))
      return [];
    return [{ path, value, field }];
  });
  if (sites.length === 0) return undefined;
  const { path, value, field } = random.pick(sites);
  const beside = boundBeside(value, random.chance(1, 2) ? 1 : -1, field);
  return beside === undefined ? undefined : replacedAt(written, path, beside);
};

/** One window, look-back or number of events one higher or lower. */
export const windowByOne: Change = (written, random) => {
  const sites = [...sitesIn(decidingParts(written))].filter(
    ({ path }) => path.at(-1) === 'within' || path.at(-1) === 'count',
  );
  if (sites.length === 0) return undefined;
  const { path, value } = random.pick(sites);
  const step = random.chance(1, 2) ? 1 : -1;
  if (typeof value === 'number') return replacedAt(written, path, Math.max(1, value + step));
  if (typeof value !== 'string' || !value.endsWith('days')) return undefined;
  return replacedAt(written, path, `${Number.parseInt(value, 10) + 1} days`);
};

function decidingParts({ scoring, lifecycle, routing }: WrittenAgreement): unknown {
  return { scoring, lifecycle, routing };
}

function numbersUnder(
  written: WrittenAgreement,
  parts: readonly (keyof WrittenAgreement)[],
  isWanted: (path: Site['path']) => boolean,
): readonly Site[] {
  const tree = Object.fromEntries(parts.map((part) => [part, written[part]]));
  return [...sitesIn(tree)].filter(({ path, value }) => typeof value === 'number' && isWanted(path));
}

/** Points of the smallest step more. */
function moved(written: WrittenAgreement, { path, value }: Site, steps: number): WrittenAgreement {
  const { scale = 0 } = written.scoring;
  const points = Number((Number(value) + steps / 10 ** scale).toFixed(scale));
  return replacedAt(written, path, points);
}
