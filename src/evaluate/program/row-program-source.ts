import { block, indented, type Lines, paragraphs } from '../../support/script-lines.ts';
import { textList, textLiteral } from '../../support/script-literal.ts';
import { defaultScoring } from '../default-scoring.ts';
import { pointColumns } from '../score-row.ts';
import { type Draft, draftOf } from './draft.ts';
import { emitAttributes } from './emit-attributes.ts';
import { emitConsents } from './emit-consents.ts';
import { emitEvents } from './emit-events.ts';
import { emitReset } from './emit-reset.ts';
import { emitRoutes } from './emit-routes.ts';
import { type EmittedScore, emitScore } from './emit-score.ts';
import { emitStages } from './emit-stages.ts';
import { prelude } from './prelude.ts';
import type { ProgramAgreement } from './program-agreement.ts';

/**
 * The agreement as an ES module without imports that exports `scoreLead(record, asOf, today)`: the ScoreRow of a
 * LeadRecord at the instant `asOf`, `today` being the local day of `asOf` in the agreement's zone (days since
 * 1970-01-01). For pages, which load it as a file of their own: no text becomes code there, so the strictest Content
 * Security Policy does. Same agreement, same bytes.
 */
export function rowProgramSource(agreement: ProgramAgreement): string {
  return `${rowProgramScript(agreement)}\nexport { scoreLead };\n`;
}

/** The same without the export: statements that declare the function `scoreLead`. */
export function rowProgramScript(agreement: ProgramAgreement): string {
  const draft = draftOf(agreement);
  const body = emitBody(draft);
  const calls = [...draft.calls].toSorted().map((name) => prelude[name] ?? []);
  const constants = [
    ...draft.constants.entries().map(({ key, name }) => `const ${name} = ${key};`),
    ...draft.memory
      .entries()
      .filter(({ lasts }) => lasts)
      .map(({ name, initial }) => `const ${name} = ${initial};`),
  ];
  const program = block('function scoreLead(record, asOf, today)', body);
  return `${paragraphs([['"use strict";'], ...calls, constants, program]).join('\n')}\n`;
}

/** Questions are put first: only then is it known what has to be read. */
function emitBody(draft: Draft): Lines {
  const { lifecycle } = draft.agreement;
  const score = emitScore(draft);
  const stages = emitStages(draft);
  const routes = emitRoutes(draft);
  const scoring = emitScoring(draft, score);
  const names = draft.constants.nameOf(textList(lifecycle.stages.map(({ id }) => id)));
  return paragraphs([
    [
      'const objection = record.objectionFrom !== undefined && record.objectionFrom <= asOf;',
      ...emitReset(draft.agreement),
    ],
    draft.attributes.entries().length === 0
      ? []
      : ['const values = record.values;', ...emitAttributes(draft)],
    emitConsents(draft),
    emitWindows(draft),
    emitVariables(draft),
    scoring,
    [emitRank(draft), ...stages.declare(), ...stages.moves()],
    ['let route = null;', 'let pool = null;', ...routes],
    emitResult(draft, `${names}[rank]`),
  ]);
}

function emitWindows({ windows }: Draft): Lines {
  return [...windows]
    .toSorted((left, right) => left - right)
    .map((days) => `const since${days} = asOf - ${days * 86_400_000}; // ${days} days`);
}

/** What stages and routes ask of events and of the score; nothing of either is there under an objection. */
function emitVariables({ newest, counts }: Draft): Lines {
  return [
    ...newest.entries().map(({ name }) => `let ${name} = -Infinity;`),
    ...counts.entries().map(({ name }) => `let ${name} = 0;`),
    'let fit = 0;',
    'let engagement = 0;',
    'let total = 0;',
    ...['grade', 'band', 'cell', 'outcome'].map((verdict) => `let ${verdict} = null;`),
  ];
}

function emitScoring(draft: Draft, score: EmittedScore): Lines {
  const loop = emitEvents(draft);
  const memory = draft.memory.entries().flatMap(({ name, initial, lasts }) => {
    if (!lasts) return [`let ${name} = ${initial};`];
    return initial.startsWith('new ') ? [`${name}.forget();`] : [];
  });
  const events = loop.length === 0 ? [] : ['const events = record.events;', ...loop];
  const lines = paragraphs([[...score.declare, ...memory], events, score.settle]);
  return lines.length === 0 ? [] : block('if (!objection)', lines);
}

/** An unknown recorded stage, or none, is the first. */
function emitRank(draft: Draft): string {
  const ranks = draft.agreement.lifecycle.stages.map(({ id }, rank) => `[${textLiteral(id)}, ${rank}]`);
  const table = draft.constants.nameOf(`new Map([${ranks.join(', ')}])`);
  return `let rank = record.recordedStage === undefined ? 0 : (${table}.get(record.recordedStage) ?? 0);`;
}

function emitResult({ agreement }: Draft, stage: string): Lines {
  const isScored = defaultScoring(agreement) !== undefined;
  const points = (name: string): string => `${name}: ${isScored ? `objection ? null : ${name}` : 'null'},`;
  return [
    'return {',
    ...indented([
      ...pointColumns.map(points),
      ...['grade,', 'band,', 'cell,'],
      'outcome: objection ? "objection" : outcome,',
      `stage: ${stage},`,
      ...['route,', 'pool,'],
    ]),
    '};',
  ];
}
