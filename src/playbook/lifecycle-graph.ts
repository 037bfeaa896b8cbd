import type { Agreement } from '../model/agreement.ts';
import type { ToolLanguage } from '../model/words/language.ts';
import { textIn } from '../model/words/language.ts';

/** The lifecycle as a graph description: stages by rank, and the ways back with their reasons. Classes carry the colours. */
export function lifecycleGraph(agreement: Agreement, language: ToolLanguage): string {
  return [
    'digraph lifecycle {',
    '  graph [rankdir=LR, bgcolor="transparent", nodesep=0.35, ranksep=0.5];',
    '  node [shape=box, style="rounded", fontname="sans-serif", fontsize=12, margin="0.25,0.12"];',
    '  edge [fontname="sans-serif", fontsize=10, arrowsize=0.7];',
    ...stageNodes(agreement, language),
    ...forwardEdges(agreement),
    ...backwardEdges(agreement, language),
    '}',
    '',
  ].join('\n');
}

function stageNodes({ lifecycle }: Agreement, language: ToolLanguage): readonly string[] {
  return lifecycle.stages.map((stage) => {
    const title = textIn(stage.title, language);
    // The renderer has no font metrics: a width of our own keeps the words inside their box.
    const width = (Math.max(6, title.length) * 0.105 + 0.4).toFixed(2);
    return `  ${quoted(stage.id)} [label=${quoted(title)}, class=${quoted(`stage ${stage.category}`)}, width=${width}, URL=${quoted(`stages/${stage.id}.html`)}];`;
  });
}

/** Lost and parked stages are left out of the main line; a lead gets there by a reason. */
function forwardEdges({ lifecycle }: Agreement): readonly string[] {
  const line = lifecycle.stages.filter(({ category }) => category === 'open' || category === 'won');
  return line
    .slice(1)
    .map(
      (stage, index) =>
        `  ${quoted(line[index]?.id ?? '')} -> ${quoted(stage.id)} [class="forward", weight=10];`,
    );
}

function backwardEdges({ lifecycle, reasons }: Agreement, language: ToolLanguage): readonly string[] {
  const declared = lifecycle.transitions.map(
    ({ from, to, title }) =>
      `  ${quoted(from)} -> ${quoted(to)} [label=${quoted(textIn(title, language))}, class="declared", style="dashed", constraint=false];`,
  );
  const targets = [
    ...new Set(
      Object.values(reasons).flatMap((reason) =>
        reason.to === undefined ? [] : [`${origin(reason.usedAt, lifecycle)}>${reason.to}`],
      ),
    ),
  ].sort();
  const words = language === 'de' ? 'mit Grund' : 'with a reason';
  return [
    ...declared,
    ...targets
      .map((pair) => pair.split('>'))
      .filter(([from, to]) => from !== to)
      .map(
        ([from, to]) =>
          `  ${quoted(from ?? '')} -> ${quoted(to ?? '')} [label=${quoted(words)}, class="reason", style="dotted", constraint=false];`,
      ),
  ];
}

function origin(usedAt: readonly string[], { handoff, stages }: Agreement['lifecycle']): string {
  if (usedAt.includes('handoff')) return handoff.stage;
  if (usedAt.includes('work')) return handoff.acceptance;
  return stages.findLast(({ category }) => category === 'open')?.id ?? handoff.acceptance;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
