import type { Agreement } from '../../model/agreement.ts';
import { type Approval, sides } from '../../records/releases/release.ts';
import { isVersionName } from '../../records/releases/version-name.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import { type LocalDate, parseLocalDate } from '../../support/local-date.ts';
import type { Invocation } from '../command.ts';

/** What the user wants to release, as far as the command line says it. */
export interface ReleaseOrder {
  readonly version: string;
  readonly effective?: LocalDate;
  readonly until?: LocalDate;
  /** By side, role and date. */
  readonly approvals: readonly Approval[];
}

/** What was asked for, or one sentence that says what is wrong with it. */
export function releaseOrder({
  parameters,
  options,
}: Pick<Invocation, 'parameters' | 'options'>): ReleaseOrder | string {
  const [version = ''] = parameters;
  if (!isVersionName(version))
    return version === 'draft'
      ? 'draft is what the agreement is called until it is released; name a version, for example 2026.4'
      : `${version} is no name of a version; write small letters and digits with single dots or hyphens between them, for example 2026.4 or 1.3.0`;
  const { effective, until } = options;
  const noDate = [effective, until].find((date) => typeof date === 'string' && !isDate(date));
  if (noDate !== undefined) return `${noDate} is no date of the calendar; write for example 2026-12-01`;
  const approvals = approvalsIn(options['approved']);
  if (typeof approvals === 'string') return approvals;
  return {
    version,
    ...(typeof effective === 'string' ? { effective } : {}),
    ...(typeof until === 'string' ? { until } : {}),
    approvals,
  };
}

/** The first and the last day, or one sentence that says what keeps them from being known. */
export function orderedPeriod(
  { effective, until, approvals }: ReleaseOrder,
  { effectiveFrom }: Pick<Agreement, 'effectiveFrom'>,
  today: LocalDate,
): { readonly effectiveFrom: LocalDate; readonly until?: LocalDate } | string {
  const first = effective ?? effectiveFrom;
  if (first === undefined)
    return 'nothing says when it takes effect; write effectiveFrom into the agreement, or name the day with --effective <date>';
  if (until !== undefined && until < first)
    return `it would end on ${until}, before it takes effect on ${first}`;
  const ahead = approvals.find(({ on }) => on > today);
  if (ahead !== undefined)
    return `${ahead.by} cannot have signed on ${ahead.on}, for today is ${today}; release it when both sides have signed`;
  return { effectiveFrom: first, ...(until === undefined ? {} : { until }) };
}

function approvalsIn(given: unknown): readonly Approval[] | string {
  const texts = Array.isArray(given) ? given.map(String) : [];
  const approvals = texts.map(approvalIn);
  const wrong = approvals.find((each) => typeof each === 'string');
  if (wrong !== undefined) return wrong;
  return approvals
    .filter((each) => typeof each !== 'string')
    .sort((left, right) => compareCodePoints(keyOf(left), keyOf(right)))
    .filter((each, index, all) => index === 0 || keyOf(each) !== keyOf(all[index - 1] ?? each));
}

function approvalIn(text: string): Approval | string {
  const [given, by = '', on = '', ...more] = text.split(':');
  const side = sides.find((each) => each === given);
  if (side === undefined || by === '' || !isDate(on) || more.length > 0)
    return `${text} says not who signed; write --approved <side>:<role>:<date>, for example marketing:vp-marketing:2026-11-20`;
  return { side, by, on };
}

function keyOf({ side, by, on }: Approval): string {
  return `${side}:${by}:${on}`;
}

function isDate(date: unknown): date is LocalDate {
  return typeof date === 'string' && parseLocalDate(date) !== undefined;
}
