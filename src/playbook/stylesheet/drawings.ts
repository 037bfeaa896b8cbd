/** Drawings of our own: parts that several share, then each kind. */
export const drawings: string = `figure svg.fits { width: 100%; max-width: 27rem; height: auto; }
figure svg.wide { display: none; }
@media (min-width: 66rem) {
  figure svg.narrow { display: none; }
  figure svg.wide { display: block; width: 100%; max-width: 62rem; height: auto; }
}
figure .soft { fill: var(--soft); } figure .mark.soft, figure text.mark { fill: var(--bad); font-weight: 600; } figure text.good { fill: var(--good); }
figure text.bold { font-weight: 600; } figure .box { fill: var(--panel); stroke: var(--line); }
figure svg a:hover text, figure svg a:focus-visible text { text-decoration: underline; }
figure details > summary { color: var(--soft); font-size: 0.92rem; cursor: pointer; }
figure > svg + figcaption { margin-top: 0.5rem; }
figure caption { font-weight: 600; padding-top: 0.8rem; }
figure.routes .rail { stroke: var(--line); stroke-width: 3; } figure.routes .arrow { fill: none; stroke: var(--soft); stroke-width: 1.5; }
figure.routes .mark { fill: var(--mark); stroke: var(--link); } figure.routes .mark.other { fill: var(--paper); stroke: var(--soft); stroke-dasharray: 3 2; }
figure.routes a text:not(.soft, .mark) { fill: var(--link); } figure.routes a .box { stroke: var(--link); }
/* The words of a way lie over other ways. */
figure.lifecycle .edge text { paint-order: stroke; stroke: var(--paper); stroke-width: 5px; stroke-linejoin: round; }
figure.lifecycle { background: none; } figure.lifecycle a text { fill: var(--link); }
figure.calendar { background: none; } figure.calendar > svg text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.legend li { min-width: 0; overflow-wrap: anywhere; }
figure .legend svg { display: inline-block; } figure.calendar a text:not(.soft) { fill: var(--link); } figure.calendar .floor { stroke: var(--soft); }
figure .base { fill: color-mix(in srgb, var(--link) 32%, var(--paper)); } figure .own { fill: var(--link); } figure.calendar .limit { stroke: var(--ink); stroke-width: 2.5; }
figure.grid, figure.grid .table { background: none; }
.matrix small { font-size: inherit; font-weight: 400; }
.shade { display: inline-block; width: 0.9rem; height: 0.9rem; border: 1px solid var(--line); vertical-align: -2px; }
figure.steps .arrow { fill: none; stroke: var(--soft); stroke-width: 2; }
figure.steps .box { stroke: var(--soft); } figure.steps .step-2 { fill: color-mix(in srgb, var(--bad) 7%, var(--panel)); } figure.steps .step-3 { fill: color-mix(in srgb, var(--bad) 14%, var(--panel)); }
`;
