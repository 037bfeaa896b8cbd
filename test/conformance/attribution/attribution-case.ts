import type { AttributedOpportunity, Touch } from '../../../src/evaluate/attribution/touch.ts';
import { parseInstant } from '../../../src/support/instant.ts';
import type { NeutralAttribution } from './neutral-attribution.ts';

interface NeutralOpportunity {
  readonly id: string;
  readonly contacts: readonly string[];
  readonly leadCreatedAt: string | null;
  readonly createdAt: string | null;
  readonly closedAt: string | null;
  readonly currency: string;
  readonly amountMinor: number;
}

interface NeutralTouch {
  readonly id: string;
  readonly contact: string;
  readonly at: string;
  readonly loggedAt?: string;
  readonly channel: string;
  readonly type: string;
  readonly asset: string | null;
}

/** A case of the topics of attribution. */
export interface AttributionCase {
  readonly asOf: string;
  readonly definition: NeutralAttribution;
  readonly facts: {
    readonly opportunities: readonly NeutralOpportunity[];
    readonly touches: readonly NeutralTouch[];
  };
}

/** An opportunity with its id and what it is worth. */
export interface NamedOpportunity extends AttributedOpportunity {
  readonly id: string;
  readonly currency: string;
  readonly amountMinor: number;
}

/** The facts of a case in the words of the evaluator. */
export function factsOf({ asOf, facts }: AttributionCase): {
  readonly asOf: number;
  readonly opportunities: readonly NamedOpportunity[];
  readonly touches: readonly Touch[];
} {
  return {
    asOf: instant(asOf),
    opportunities: facts.opportunities.map(({ leadCreatedAt, createdAt, closedAt, ...named }) => ({
      ...named,
      ...(leadCreatedAt !== null && { leadCreatedAt: instant(leadCreatedAt) }),
      ...(createdAt !== null && { createdAt: instant(createdAt) }),
      ...(closedAt !== null && { closedAt: instant(closedAt) }),
    })),
    touches: facts.touches.map(touchOf),
  };
}

function touchOf({ asset, at, loggedAt, ...touch }: NeutralTouch): Touch {
  return {
    ...touch,
    at: instant(at),
    ...(loggedAt !== undefined && { loggedAt: instant(loggedAt) }),
    ...(asset !== null && { asset }),
  };
}

function instant(text: string): number {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new Error(`no instant: ${text}`);
  return parsed;
}
