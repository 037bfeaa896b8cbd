import type { Agreement } from '../../../model/agreement.ts';
import type { DraftEntry } from '../draft-agreement.ts';
import { criterionData } from './criterion-data.ts';
import { allOf, anyOf, type Said } from './said.ts';
import { simplified } from './simplified.ts';

/** Fields first, then what is always asked, then the threshold and what skips it. */
export function entryOfSaid(agreement: Agreement, said: Said, origin: string): DraftEntry {
  const plain = simplified(said);
  const all = plain.is === 'all' ? plain.of : [plain];
  const fields: string[] = [];
  const require: Said[] = [];
  const threshold: Said[] = [];
  let fastTrack: DraftEntry['fastTrack'];
  for (const part of all) {
    const field = presenceOf(part);
    const split = fastTrackIn(part);
    if (field !== undefined) fields.push(field);
    else if (split !== undefined && fastTrack === undefined) {
      fastTrack = split.fastTrack;
      threshold.push(split.threshold);
    } else require.push(part);
  }
  // Without something that skips it, a threshold is what is asked of the score.
  const isScored = fastTrack === undefined ? require.filter(asksScore) : [];
  const reached = fastTrack === undefined ? isScored : threshold;
  const always = require.filter((part) => !isScored.includes(part));
  return {
    isAutomatic: true,
    origin,
    fields,
    ...(always.length > 0 && { require: criterionData(agreement, allOf(always)) }),
    ...(reached.length > 0 && { threshold: criterionData(agreement, allOf(reached)) }),
    ...(fastTrack !== undefined && { fastTrack }),
  };
}

function presenceOf(part: Said): string | undefined {
  if (part.is === 'asked') {
    if (part.question.ask === 'written') return part.question.attribute;
    if (part.question.ask === 'held' && part.question.measure.of === 'attribute')
      return part.question.measure.attribute;
    return undefined;
  }
  if (part.is !== 'not' || part.of.is !== 'asked' || part.of.question.ask !== 'one') return undefined;
  const { choice, value } = part.of.question;
  return value === null && choice.of === 'attribute' ? choice.attribute : undefined;
}

const dayMs = 86_400_000;

/** `any [threshold, signal]`. */
function fastTrackIn(
  part: Said,
): { readonly threshold: Said; readonly fastTrack: NonNullable<DraftEntry['fastTrack']> } | undefined {
  if (part.is !== 'any') return undefined;
  for (const arm of part.of) {
    if (arm.is !== 'below' || arm.measure.of !== 'fact' || arm.below % dayMs !== 0) continue;
    const { newest, signals }: { readonly newest?: number; readonly signals?: readonly string[] } =
      JSON.parse(arm.measure.fact);
    if (newest !== 1 || signals === undefined) continue;
    const days = arm.below / dayMs;
    return {
      threshold: anyOf(part.of.filter((other) => other !== arm)),
      fastTrack: { signals, within: `${days} ${days === 1 ? 'day' : 'days'}` },
    };
  }
  return undefined;
}

function asksScore(said: Said): boolean {
  switch (said.is) {
    case 'all':
    case 'any':
    case 'kOf':
      return said.of.length > 0 && said.of.every(asksScore);
    case 'not':
      return asksScore(said.of);
    case 'below':
      return said.measure.of === 'points';
    case 'verdict':
      return true;
    case 'asked':
      return said.question.ask === 'least' && said.question.measure.of === 'points';
  }
}
