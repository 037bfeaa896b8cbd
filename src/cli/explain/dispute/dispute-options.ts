import { type Instant, parseInstant } from '../../../support/instant.ts';
import type { Invocation } from '../../command.ts';

/** The lead of an export that is asked about, and as of when. */
export interface DisputeOptions {
  readonly lead: string;
  readonly asOf: Instant;
}

/** What was asked for on the command line, or one sentence that says what is missing. */
export function disputeOptions({
  options,
  parameters,
}: Pick<Invocation, 'options' | 'parameters'>): DisputeOptions | string {
  const word = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
  };
  const [lead, asOf] = [word('lead'), word('asOf')];
  if (parameters.length > 0)
    return `a lead of an export is named by --lead; ${parameters[0]} beside it has no meaning`;
  if (word('records') === undefined && word('from') === undefined)
    return 'explain --lead needs the export: --records <folder> or --from <database>';
  const flag = word('records') === undefined ? '--from' : '--records';
  if (lead === undefined) return `explain ${flag} needs the lead: --lead <id>`;
  if (asOf === undefined)
    return `explain ${flag} needs --as-of, the instant as of which to tell: it never reads the clock`;
  const instant = parseInstant(asOf);
  if (instant === undefined)
    return `${asOf} is no instant; write for example --as-of 2026-11-20T09:12+01:00, with the offset`;
  return { lead, asOf: instant };
}
