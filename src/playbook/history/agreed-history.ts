import type { Agreement } from '../../model/agreement.ts';
import type { Text } from '../../model/text.ts';
import { inKeyOrder } from '../../records/releases/key-order.ts';
import type { Approval, Release } from '../../records/releases/release.ts';
import { restoreAgreement } from '../../records/releases/restore-agreement.ts';
import type { StandingRelease } from '../../records/releases/standing-release.ts';
import { objectPaths } from './object-path.ts';
import type { ToldObject } from './told-object.ts';
import { versionDifference } from './version-difference.ts';

/** A version that both sides signed. */
export interface AgreedVersion extends Pick<Release, 'version' | 'effectiveFrom' | 'until'> {
  readonly approvals: readonly RoleApproval[];
  /** What it says otherwise than the version before; nothing of the first. */
  readonly objects: readonly ToldObject[];
}

/** With the title that the role had in the version it signed. */
export interface RoleApproval extends Approval {
  readonly title?: Text;
}

/** How an agreement came to say what it says. Plain data. */
export interface AgreedHistory {
  /** Oldest first, by the day on which they take effect. */
  readonly versions: readonly AgreedVersion[];
  /** What the definitions say otherwise than the newest version; absent where they say the same, or nothing was agreed yet. */
  readonly draft?: readonly ToldObject[];
  /** Pages of what the definitions define: of these it can be said since when. */
  readonly paths: ReadonlySet<string>;
}

/** The history that the released versions of an agreement tell; they are in order. One that is not sound was never agreed. */
export function agreedHistory(releases: readonly StandingRelease[], agreement: Agreement): AgreedHistory {
  const sound = releases
    .filter(({ isSound }) => isSound)
    .map(({ release }) => ({ release, agreed: restoreAgreement(release) }));
  const renames = agreement.renames ?? [];
  const versions = sound.map(({ agreed, release }, index) => {
    const before = sound[index - 1]?.agreed;
    const objects = before === undefined ? [] : versionDifference(before, agreed, renames);
    return agreedVersion(release, agreed, objects.map(withoutFirstDay).filter(isTold));
  });
  const newest = sound.at(-1)?.agreed;
  return {
    versions,
    ...(newest && agreement.version !== newest.version && { draft: draftAfter(newest, agreement) }),
    paths: objectPaths(agreement),
  };
}

/** Definitions that do not say when they take effect do so when they are released, which is no change. */
function draftAfter(newest: Agreement, agreement: Agreement): readonly ToldObject[] {
  const { effectiveFrom } = newest;
  const dated = { ...(effectiveFrom !== undefined && { effectiveFrom }), ...agreement };
  return versionDifference(newest, inKeyOrder(dated), agreement.renames ?? []);
}

function agreedVersion(
  { approvals, effectiveFrom, until, version }: Release,
  { roles }: Agreement,
  objects: readonly ToldObject[],
): AgreedVersion {
  return {
    version,
    effectiveFrom,
    ...(until !== undefined && { until }),
    approvals: approvals.map((approval) => {
      const title = Object.hasOwn(roles, approval.by) ? roles[approval.by]?.title : undefined;
      return { ...approval, ...(title && { title }) };
    }),
    objects,
  };
}

/** Each version takes effect on a day of its own, which it says itself. */
function withoutFirstDay(told: ToldObject): ToldObject {
  if (told.noun !== 'agreement') return told;
  const { de, en } = told.rows;
  const other = ({ path }: { readonly path: string }): boolean => path !== 'effectiveFrom';
  return { ...told, rows: { en: en.filter(other), de: de.filter(other) } };
}

function isTold({ noun, rows }: ToldObject): boolean {
  return noun !== 'agreement' || rows.en.length > 0;
}
