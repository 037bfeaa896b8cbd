import type { BrokenLimit } from '../../target.ts';
import { type Excess, type ExpandedSize, excessOf, expandedSize } from '../formula/size.ts';
import type { MetadataFile } from './metadata-file.ts';
import type { PlatformLimit } from './platform-limit.ts';
import { fieldFormulas, treeFormulas } from './tree-formulas.ts';

export const formulaLength: PlatformLimit = sizeLimit('formula-length', 'characters', 'characters');
export const formulaBytes: PlatformLimit = sizeLimit('formula-bytes', 'bytes', 'bytes');
export const compiledSize: PlatformLimit = sizeLimit(
  'compiled-size',
  'compiled',
  'bytes with everything it names',
);

function sizeLimit(id: string, of: Excess['of'], unit: string): PlatformLimit {
  return {
    id,
    *check(tree) {
      yield* beyond(tree, expandedSize(fieldFormulas(tree)), of, unit);
    },
  };
}

function* beyond(
  tree: readonly MetadataFile[],
  sizeOf: ExpandedSize,
  of: Excess['of'],
  unit: string,
): Generator<BrokenLimit> {
  for (const { formula, path } of treeFormulas(tree)) {
    const excess = excessOf(formula, sizeOf);
    if (excess?.of !== of) continue;
    yield { path, message: `its formula has ${excess.measured} ${unit}, ${excess.allowed} are allowed` };
  }
}
