/** What a stranger may write so that it looks like the end of a document, a command, a link or a call for somebody. */
export const hostileWords: string = [
  '::error::forged%0A::stop-commands::x',
  '\r\n::add-mask::e\n##[add-mask]e ##[error]forged',
  ']]> <!-- --> </failure> <script>alert(1)</script> &amp; &#x0;',
  '\u0000\u001b[31mred\u001b[0m \u202egpj.exe \u200e\u200f\u061c \u200b\ufeff \ufffe \ud83d',
  '100 % ${{ secrets.TOKEN }} $(id) `id` "quoted" \'single\'',
  '[approved](https://evil.example/x) ![img](https://evil.example/i.png) www.evil.example a@evil.example',
  '@marketing @our-company/sales #12 GH-12 !12 owner/repo#12 deadbee1 </details> - [x] done | a | b |',
  '/approve',
].join(' ');

/** In double quotes, as YAML reads it; what no YAML may hold is written as an escape. */
export function quoted(text: string): string {
  return `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/[^ -~]/g, (unit) => {
      const code = unit.charCodeAt(0).toString(16).padStart(4, '0');
      return `\\u${code}`;
    })}"`;
}

/** Definitions whose names are hostile and give findings, in files with hostile names, and one of them huge. */
export function hostileFiles(): Readonly<Record<string, string>> {
  const key = quoted(hostileWords);
  return {
    "definitions/a ]]>&'; ::error::, %0A @team #1.yaml": `kind: lists\nlists:\n  ${key}: { values: [x] }\n  ${key}: { values: [y] }\n`,
    'definitions/long.yaml': `kind: lists\nlists:\n  free: { values: [x], ${'y'.repeat(60_000)}: 1 }\ntitle: ${'x'.repeat(100_000)}\n`,
    'test/leads/hostile.yaml': `kind: sample\ntitle: ${key}\nlead: { country: ${key} }\nasOf: 2026-11-20T09:30+01:00\nexpect: { stage: ${key} }\n`,
  };
}
