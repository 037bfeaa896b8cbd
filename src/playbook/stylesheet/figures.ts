/** Colours of channels; words say the same, so nobody needs them. */
const hues = [1, 2, 3, 4, 5, 6, 7, 8].map((hue) => `.hue-${hue} { fill: var(--hue-${hue}); }`).join(' ');

/** Drawings: everything is coloured by class, so that dark pages and paper need no other drawing. */
export const figures: string = `figure.bands { background: none; } figure.bands rect { fill: var(--panel); stroke: var(--line); } figure.bands line { stroke: var(--ink); stroke-width: 2; }
figure.bands .good { fill: color-mix(in srgb, var(--good) 28%, var(--paper)); } figure.bands .bad { fill: color-mix(in srgb, var(--bad) 28%, var(--paper)); }
svg.share { width: 7.5rem; height: 0.7rem; background: var(--panel); } svg.share rect { fill: var(--link); }
.formula { display: inline-grid; max-width: 46rem; text-align: center; gap: 0.2rem; margin: 0.4rem 0; }
.formula .divided { color: var(--soft); font-size: 0.85rem; border-top: 1px solid var(--soft); padding-top: 0.15rem; }
figure { margin: 0.5rem 0; overflow-x: auto; }
figure svg { display: block; max-width: none; }
figure text { fill: var(--ink); } figure .node path, figure .node polygon { fill: var(--panel); stroke: var(--soft); }
figure .won path { stroke: var(--good); stroke-width: 2; } figure .lost path { stroke: var(--bad); }
figure .edge path { fill: none; stroke: var(--soft); } figure .edge polygon { fill: var(--soft); stroke: var(--soft); } figure .edge text { fill: var(--soft); }
figure .graph > polygon { fill: none; stroke: none; }
figure.waterfall { background: none; }
figure.waterfall .kept { fill: var(--link); } figure.waterfall .lost { fill: var(--link); opacity: 0.22; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 0.4rem 1.4rem; margin: 0.8rem 0 0.4rem; } .pictures > details { grid-column: 1 / -1; }
figure.fading { background: none; margin: 0; } .pictures svg.fits { max-width: none; }
figure.fading .gain { fill: color-mix(in srgb, var(--link) 30%, var(--paper)); stroke: var(--link); stroke-width: 1.5; }
figure.fading .loss { fill: color-mix(in srgb, var(--bad) 24%, var(--paper)); stroke: var(--bad); stroke-width: 1.5; } figure.fading line { stroke: var(--soft); }
figcaption { color: var(--soft); font-size: 0.92rem; }
.figures td:not(:first-child), .figures th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; }
figure.calendar line { stroke: var(--line); }
${hues}
rect.draft { fill: transparent; stroke: var(--soft); stroke-width: 2; stroke-dasharray: 5 3; }
.legend { list-style: none; margin: 0.3rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; font-size: 0.92rem; }
.legend svg { vertical-align: -2px; }
`;
