import { type Instant, parseInstant } from '../../support/instant.ts';
import type { Invocation } from '../command.ts';

/** What was asked for on the command line, read. */
export interface FactsOptions {
  readonly asOf: Instant;
  readonly handoffsSince?: Instant;
  /** As given; absent = to stdout. */
  readonly out?: string;
}

/** The options, or one sentence that says which of them cannot be understood. */
export function factsOptions({
  options,
  parameters,
}: Pick<Invocation, 'options' | 'parameters'>): FactsOptions | string {
  const word = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
  };
  const [target = ''] = parameters;
  if (target !== 'salesforce') return otherTarget(target);
  const [given, since, out] = [word('asOf'), word('handoffsSince'), word('out')];
  if (given === undefined)
    return 'facts needs --as-of, the instant as of which to tell: it never reads the clock';
  const asOf = parseInstant(given);
  if (asOf === undefined) return noInstant(given, '--as-of');
  const handoffsSince = since === undefined ? undefined : parseInstant(since);
  if (since !== undefined && handoffsSince === undefined) return noInstant(since, '--handoffs-since');
  if (handoffsSince !== undefined && handoffsSince >= asOf)
    return `--handoffs-since ${since} is not before --as-of, so the score of no handoff would ever be written; name the --as-of of the run before`;
  if (out !== undefined && !out.toLowerCase().endsWith('.csv'))
    return `${out} does not end in .csv, and bulk updates read CSV; write for example --out facts.csv`;
  return { asOf, ...(handoffsSince !== undefined && { handoffsSince }), ...(out !== undefined && { out }) };
}

function noInstant(given: string, flag: string): string {
  return `${given} is no instant; write for example ${flag} 2026-11-20T09:12+01:00, with the offset`;
}

function otherTarget(target: string): string {
  return target === 'hubspot'
    ? 'facts are told for salesforce only so far: what HubSpot wants written stands in the descriptions of the properties under generated/hubspot/properties'
    : `no facts are told for ${target}; write salesforce`;
}
