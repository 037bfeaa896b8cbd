import type { ScoreVocabulary, Vocabulary } from '../../criteria/type-vocabulary.ts';
import { kinds } from '../link/kinds.ts';
import { defaultScoring, scoreVocabulary } from '../link/scoring/default-scoring.ts';
import type { Kind } from './kind.ts';
import type { Linking } from './linking.ts';
import type { Names } from './names.ts';
import type { Parts } from './parts.ts';
import type { Report } from './report.ts';
import type { Sources } from './sources.ts';

interface LinkingOptions {
  readonly names: Names;
  readonly report: Report;
  /** Kinds of which a document could not be used. */
  readonly unusable: ReadonlySet<Kind>;
}

/** Links parts when they are asked for, each once; the order of kinds does not matter then. */
export function createLinking(sources: Sources, { names, report, unusable }: LinkingOptions): Linking {
  const parts: { -readonly [K in Kind]?: Parts[K] } = {};
  const linked = new Set<Kind>();
  const scores = scoresOf(sources, unusable);
  let vocabulary: Vocabulary | undefined;
  const linking: Linking = {
    report,
    names,
    languages: sources('agreement')[0]?.value.languages,
    scale: scores === 'missing' ? 0 : scores.scale,
    get vocabulary() {
      vocabulary ??= createVocabulary(linking, scores);
      return vocabulary;
    },
    part: (kind) => {
      if (!linked.has(kind)) {
        parts[kind] = kinds[kind].link(sources(kind), linking);
        linked.add(kind);
      }
      // The set says that the part was stored under its kind.
      return parts[kind] as Parts[typeof kind];
    },
  };
  return linking;
}

/** A scoring that could not be used may be the default, unless another says that it is. */
function scoresOf(sources: Sources, unusable: ReadonlySet<Kind>): ScoreVocabulary | 'missing' {
  const chosen = defaultScoring(sources('scoring'))?.value;
  if (chosen === undefined || (unusable.has('scoring') && chosen.default !== true)) return 'missing';
  return scoreVocabulary(chosen);
}

function createVocabulary(linking: Linking, scores: ScoreVocabulary | 'missing'): Vocabulary {
  const { names, part, report } = linking;
  return {
    attributes: new Map(Object.entries(part('fields').fields)),
    lists: new Map(Object.entries(part('lists')).map(([id, { values }]) => [id, values])),
    scores,
    knows: names.knows,
    qualification: (id, place) =>
      names.knows('qualification', id, place) ? part('qualification')[id]?.criterion : undefined,
    report,
  };
}
