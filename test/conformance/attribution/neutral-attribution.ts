import type { AttributionTerms } from '../../../src/evaluate/attribution/attribution-terms.ts';
import type { Credit, RoleWeights } from '../../../src/model/attribution.ts';
import { parseRational } from '../../../src/support/fraction-text.ts';
import { rational } from '../../../src/support/rational.ts';

/** An attribution model as the vectors write it. */
export interface NeutralAttribution {
  readonly anchor: 'leadCreation' | 'oppCreation' | 'close';
  readonly lookbackDays: number;
  readonly types: readonly string[];
  readonly channelOrder: readonly string[];
  readonly dedupeMinutes: number;
  readonly per: 'touch' | 'distinctChannel';
  readonly collapse: 'none' | 'consecutive';
  readonly model: string;
  readonly halfLifeDays?: number;
  readonly weights?: Readonly<Record<string, string>>;
}

const roles: Readonly<Record<string, keyof RoleWeights>> = {
  FT: 'first',
  LC: 'lead',
  OC: 'opportunity',
  CW: 'close',
  last: 'last',
  middle: 'middle',
};

/** Role → the letters of the vectors. */
export const neutralRoles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(roles).map(([letters, role]) => [role, letters]),
);

const part = (share: string) => parseRational(share) ?? rational(0);
const weights: Readonly<Record<string, RoleWeights>> = {
  first: { first: part('1') },
  last: { last: part('1') },
  linear: { middle: part('1') },
  u: { first: part('0.4'), lead: part('0.4'), middle: part('0.2') },
  position: { first: part('0.4'), last: part('0.4'), middle: part('0.2') },
  w: { first: part('0.3'), lead: part('0.3'), opportunity: part('0.3'), middle: part('0.1') },
  fullPath: {
    first: part('0.225'),
    lead: part('0.225'),
    opportunity: part('0.225'),
    close: part('0.225'),
    middle: part('0.1'),
  },
};

/** The terms of a neutral model. */
export function termsOf(neutral: NeutralAttribution): AttributionTerms {
  const anchors = { leadCreation: 'lead', oppCreation: 'opportunity', close: 'close' } as const;
  return {
    anchor: anchors[neutral.anchor],
    lookbackDays: neutral.lookbackDays,
    types: neutral.types,
    channelOrder: neutral.channelOrder,
    dedupeMinutes: neutral.dedupeMinutes,
    per: neutral.per === 'touch' ? 'touch' : 'channel',
    runs: neutral.collapse === 'none' ? 'keep' : 'collapse',
    credit: creditOf(neutral),
  };
}

function creditOf({ model, halfLifeDays, weights: own = {} }: NeutralAttribution): Credit {
  if (model === 'timeDecay') return { by: 'age', halfLifeDays: halfLifeDays ?? 0 };
  if (model !== 'custom') return { by: 'role', weights: weights[model] ?? {} };
  const named = Object.entries(own).map(([letters, share]) => [roles[letters], part(share)] as const);
  return { by: 'role', weights: Object.fromEntries(named.filter(([, share]) => share.numerator > 0)) };
}
