import type { CommentedFile, Note } from '../../../records/proposal/commented-yaml.ts';
import type {
  DraftAgreement,
  DraftBounds,
  DraftDimension,
  DraftGroup,
  DraftScoring,
} from '../draft-agreement.ts';
import type { Speech } from './speech.ts';

/** The scoring models; without one the least that an agreement may have. */
export function scoringDocuments({ scorings }: DraftAgreement, speech: Speech): readonly CommentedFile[] {
  return scorings.length === 0
    ? [noScoring(speech)]
    : scorings.map((scoring) => scoringDocument(scoring, speech));
}

/** No points are made up: the one rule that the form asks for speaks of leads that have no score. */
function noScoring({ decide, say }: Speech): CommentedFile {
  return {
    path: 'definitions/scoring.yaml',
    data: {
      kind: 'scoring',
      id: 'lead-score',
      default: true,
      owner: 'joint',
      title: say('Lead score', 'Lead-Score'),
      fit: {
        rules: {
          objection: { title: say('Objected', 'Widersprochen'), when: { objection: true }, points: -1 },
        },
      },
    },
    notes: [
      decide(
        ['fit'],
        'no points were read, so none are made up: this one rule is the least that an agreement may have, and decides nothing',
        'es wurden keine Punkte gelesen, also sind keine erfunden: diese eine Regel ist das Wenigste, was eine Vereinbarung haben darf, und entscheidet nichts',
      ),
    ],
  };
}

function scoringDocument(scoring: DraftScoring, { from }: Speech): CommentedFile {
  const { bands, dimensions, grades, id, isDefault, matrix, minKnown, scale, title, total } = scoring;
  const named = new Map(dimensions.map((dimension) => [dimension.id, dimension]));
  const others = dimensions.filter((dimension) => dimension.id !== 'fit' && dimension.id !== 'engagement');
  const own = (name: string): Readonly<Record<string, unknown>> => {
    const dimension = named.get(name);
    return dimension === undefined ? {} : { [name]: dimensionData(dimension) };
  };
  // Worst first; the best grade and band come first in the matrix.
  const outcomes = [
    ...new Set(Object.values(matrix ?? {}).flatMap((row) => Object.values(row))),
  ].toReversed();
  return {
    path: isDefault ? 'definitions/scoring.yaml' : `definitions/scorings/${id}.yaml`,
    data: {
      kind: 'scoring',
      id,
      ...(isDefault && { default: true }),
      owner: 'joint',
      ...(title !== undefined && { title }),
      ...(scale > 0 && { scale }),
      ...(hasBounds(total) && { total: boundsData(total) }),
      ...own('fit'),
      ...own('engagement'),
      ...(others.length > 0 && {
        other: Object.fromEntries(others.map((dimension) => [dimension.id, dimensionData(dimension)])),
      }),
      ...(grades.length > 0 && { grades: new Map(grades.map((rung) => [rung.id, rung.from ?? 'always'])) }),
      ...(minKnown !== undefined && { minKnown }),
      ...(bands.length > 0 && { bands: new Map(bands.map((rung) => [rung.id, rung.from ?? 'always'])) }),
      ...(outcomes.length > 0 && { outcomes, matrix }),
    },
    notes: [
      ...from(['owner'], scoring.origin),
      ...dimensions.flatMap((dimension) => originsOf(dimension, from)),
    ],
  };
}

function hasBounds({ max, min }: DraftBounds): boolean {
  return max !== undefined || min !== undefined;
}

function boundsData({ max, min }: DraftBounds): DraftBounds {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function dimensionData(dimension: DraftDimension): Readonly<Record<string, unknown>> {
  return {
    ...boundsData(dimension),
    groups: Object.fromEntries(dimension.groups.map((group) => [group.id, groupData(group)])),
  };
}

function groupData(group: DraftGroup): Readonly<Record<string, unknown>> {
  return {
    ...(group.title !== undefined && { title: group.title }),
    ...boundsData(group),
    rules: Object.fromEntries(group.rules.map(({ data, id }) => [id, data])),
  };
}

function originsOf({ groups, id }: DraftDimension, from: Speech['from']): readonly Note[] {
  const start = id === 'fit' || id === 'engagement' ? [id] : ['other', id];
  return groups.flatMap((group) => from([...start, 'groups', group.id], group.origin));
}
