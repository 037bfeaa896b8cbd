import type { CriterionDocument } from '../../../src/generated/documents.ts';
import { isRecord, type Path, type Site, sitesIn } from './tree.ts';
import type { WrittenAgreement } from './written-agreement.ts';

/** A criterion, or a part of one, and where it stands. */
export interface CriterionSite {
  readonly path: Path;
  readonly criterion: CriterionDocument;
}

/** Every criterion of an agreement and every part of one. */
export function criterionSites({ scoring, lifecycle, routing }: WrittenAgreement): readonly CriterionSite[] {
  return [...sitesIn({ scoring, lifecycle, routing })].filter(isCriterion).map(({ path, value }) => ({
    path,
    // The boundary: only criteria stand under these keys.
    criterion: value as CriterionDocument,
  }));
}

const heads: ReadonlySet<unknown> = new Set(['when', 'require', 'threshold']);
const connectives: ReadonlySet<unknown> = new Set(['all', 'any', 'none', 'of']);

function isCriterion({ path, value }: Site): boolean {
  if (!isRecord(value)) return false;
  const key = path.at(-1);
  return typeof key === 'number' ? connectives.has(path.at(-2)) && !path.includes('signal') : heads.has(key);
}
