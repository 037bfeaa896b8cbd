/** Figures beside the words; only in a site that has any. */
export const measured: string = `.standing, .figure { font-variant-numeric: tabular-nums; }
.standing { display: inline-block; margin-top: 0.2rem; font-size: 0.92rem; }
.now { border: 1px solid var(--line); border-radius: 8px; background: var(--panel); padding: 0.5rem 0.9rem; max-width: 50rem; font-variant-numeric: tabular-nums; }
.origin { color: var(--soft); font-size: 0.88rem; margin: 0.7rem 0 0; max-width: 50rem; }
.state, .trend { white-space: nowrap; } .trend { font-weight: 600; }
.trend.met { color: var(--good); } .trend.breached { color: var(--bad); }
svg.sparkline { vertical-align: middle; max-width: 100%; } svg.sparkline path { fill: none; stroke: var(--link); stroke-width: 1.5; } svg.sparkline circle { fill: var(--link); }
details.history { margin-top: 0.8rem; }
.figure { font-size: 1.08rem; margin: 0.3rem 0; }
figure.heat, figure.course, figure.bars { background: none; }
figure.heat text { font-size: 14px; text-anchor: middle; } figure.heat .name { text-anchor: start; } figure.heat .tick { fill: var(--soft); }
figure.heat rect { stroke: var(--line); fill: var(--paper); }
figure.heat .kept rect { fill: color-mix(in srgb, var(--good) 24%, var(--paper)); stroke: var(--good); }
figure.heat .missed rect { fill: color-mix(in srgb, var(--bad) 24%, var(--paper)); stroke: var(--bad); stroke-width: 2; }
figure.heat .open rect { stroke-dasharray: 3 2; stroke: var(--soft); }
.legend .swatch { display: inline-block; min-width: 1.5rem; text-align: center; border: 1px solid var(--soft); border-radius: 4px; }
.legend .swatch.kept { background: color-mix(in srgb, var(--good) 24%, var(--paper)); border-color: var(--good); }
.legend .swatch.missed { background: color-mix(in srgb, var(--bad) 24%, var(--paper)); border: 2px solid var(--bad); }
.legend .swatch.open { border-style: dashed; }
figure.course text { font-size: 14px; text-anchor: middle; } figure.course .end { text-anchor: end; } figure.course > svg > line { stroke: var(--line); }
figure.course .line { fill: none; stroke-width: 2; }
figure.course .total .line { stroke: var(--ink); stroke-width: 3; } figure.course .total rect { fill: var(--ink); }
figure.course .marketing .line { stroke: var(--marketing); stroke-dasharray: 7 4; } figure.course .marketing circle { fill: var(--marketing); }
figure.course .sales .line { stroke: var(--sales); stroke-dasharray: 2 4; } figure.course .sales path:not(.line) { fill: var(--sales); }
.key { white-space: nowrap; }
figure.bars text { font-size: 14px; } figure.bars .count { font-weight: 600; } figure.bars rect { fill: var(--link); }
figure.bars .other rect { fill: var(--hue-2); } figure.bars .third rect { fill: var(--hue-4); }
.missing-figure, .withheld { border-left: 4px solid var(--soft); padding: 0.2rem 0 0.2rem 0.9rem; max-width: 50rem; color: var(--soft); }
.reported { margin: 0.9rem 0 1.2rem; } .reported caption { font-weight: 600; color: var(--ink); max-width: 50rem; }
.reported th[scope="row"] { font-weight: 400; min-width: 9rem; } .reported .number { text-align: right; font-variant-numeric: tabular-nums; }
.reported .bad { color: var(--bad); font-weight: 600; } .reported .good { color: var(--good); font-weight: 600; } .reported .watch { font-weight: 600; }
.reported .w { white-space: nowrap; }
.reported tfoot th, .reported tfoot td { font-weight: 600; }
`;
