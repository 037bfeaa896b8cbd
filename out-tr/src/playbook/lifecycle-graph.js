import { textIn } from '../model/words/language.js';
/** The lifecycle as a graph description: stages by rank, from top to bottom so that telephones show it, and the ways back with their reasons. Classes carry the colours. */
export function lifecycleGraph(agreement, language) {
    return [
        'digraph lifecycle {',
        '  graph [rankdir=TB, bgcolor="transparent", nodesep=0.25, ranksep=0.4];',
        '  node [shape=box, style="rounded", fontname="sans-serif", fontsize=14, margin="0.1,0.1"];',
        '  edge [fontname="sans-serif", fontsize=12, arrowsize=0.7];',
        ...stageNodes(agreement, language),
        ...forwardEdges(agreement),
        ...backwardEdges(agreement, language),
        '}',
        '',
    ].join('\n');
}
function stageNodes({ lifecycle }, language) {
    return lifecycle.stages.map((stage) => {
        const lines = wrapped(textIn(stage.title, language));
        // The renderer has no font metrics: a width of our own keeps the words inside their box.
        const width = (Math.max(6, ...lines.map(({ length }) => length)) * 0.115 + 0.3).toFixed(2);
        return `  ${quoted(stage.id)} [label=${label(lines)}, class=${quoted(`stage ${stage.category}`)}, width=${width}, URL=${quoted(`stages/${stage.id}.html`)}];`;
    });
}
/** Lost and parked stages are left out of the main line; a lead gets there by a reason. */
function forwardEdges({ lifecycle }) {
    const line = lifecycle.stages.filter(({ category }) => category === 'open' || category === 'won');
    return line
        .slice(1)
        .map((stage, index) => `  ${quoted(line[index]?.id ?? '')} -> ${quoted(stage.id)} [class="forward", weight=10];`);
}
function backwardEdges({ lifecycle, reasons }, language) {
    const declared = lifecycle.transitions.map(({ from, to, title }) => `  ${quoted(from)} -> ${quoted(to)} [label=${label(besideEdge(textIn(title, language)))}, class="declared", style="dashed", constraint=false];`);
    const targets = [
        ...new Set(Object.values(reasons).flatMap((reason) => reason.to === undefined ? [] : [`${origin(reason.usedAt, lifecycle)}>${reason.to}`])),
    ].sort();
    const words = language === 'de' ? 'mit Grund' : 'with a reason';
    return [
        ...declared,
        ...targets
            .map((pair) => pair.split('>'))
            .filter(([from, to]) => from !== to)
            .map(([from, to]) => `  ${quoted(from ?? '')} -> ${quoted(to ?? '')} [label=${label(besideEdge(words))}, class="reason", style="dotted", constraint=false];`),
    ];
}
function origin(usedAt, { handoff, stages }) {
    if (usedAt.includes('handoff'))
        return handoff.stage;
    if (usedAt.includes('work'))
        return handoff.acceptance;
    return stages.findLast(({ category }) => category === 'open')?.id ?? handoff.acceptance;
}
const widest = 18;
/** A title in lines that fit on a telephone side by side; a longer word stands alone. */
function wrapped(title) {
    const lines = [];
    for (const word of title.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || last.length + word.length >= widest)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
}
/** Blanks keep the words off their line. */
function besideEdge(title) {
    return wrapped(title).map((line) => `  ${line}`);
}
/** Lines of a label; the renderer breaks at `\\n`. */
function label(lines) {
    return `"${lines.map((line) => quoted(line).slice(1, -1)).join('\\n')}"`;
}
function quoted(text) {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
