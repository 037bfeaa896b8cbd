import { visibleText } from '../../support/visible-text.ts';
import type { Range, Severity } from '../finding.ts';
import { fingerprints } from '../fingerprints.ts';
import type { OutputFormat, RenderContext } from '../output-format.ts';
import { pagePath } from '../page-path.ts';
import type { Place } from '../place.ts';
import { reasonLines, refusalCode } from '../refusal.ts';
import type { ResolvedFinding } from '../resolved-finding.ts';
import type { ResolvedSuppression } from '../suppressed-finding.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, for code scanning and for editors. */
export const sarif: OutputFormat = {
  id: 'sarif',
  render(findings, context) {
    const { suppressed = [] } = context;
    const all = [...findings, ...suppressed.map(({ finding }) => finding)];
    const codes = [...new Set(all.map(({ code }) => code))];
    const prints = fingerprints(all);
    return documentOf({
      tool: tool(
        context.version,
        codes.map((code) => rule(code, all)),
      ),
      columnKind: 'utf16CodeUnits',
      results: all.map((finding, index) => ({
        ...result(finding, context),
        ruleIndex: codes.indexOf(finding.code),
        partialFingerprints: { 'leadpact/v1': prints[index] },
        ...suppressions(suppressed[index - findings.length]),
      })),
    });
  },
  refuse(refusal, version) {
    const notification = {
      descriptor: { id: refusalCode(refusal) },
      level: 'error',
      message: { text: plainMessage(reasonLines(refusal)) },
    };
    return documentOf({
      tool: tool(version, []),
      invocations: [
        {
          executionSuccessful: false,
          exitCode: refusal.exitCode,
          toolExecutionNotifications: [notification],
        },
      ],
      results: [],
    });
  },
};

function documentOf(run: object): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function tool(version: string, rules: readonly object[]): object {
  return { driver: { name: 'leadpact', version, rules } };
}

/** In a message of SARIF `[words](address)` is a link; nobody but us may write one. */
function plainMessage(lines: readonly string[]): string {
  return lines.map((line) => visibleText(line).replaceAll('](', '] (')).join('\n');
}

/** Code scanning takes a result without the list for one that nobody accepted. */
function suppressions(one: ResolvedSuppression | undefined): object {
  if (one === undefined) return {};
  const { by, reason, until } = one;
  const kind = by === 'comment' ? 'inSource' : 'external';
  return {
    suppressions: [{ kind, status: 'accepted', justification: plainMessage([`until ${until}: ${reason}`]) }],
  };
}

function rule(code: string, findings: readonly ResolvedFinding[]): object {
  const first = findings.find((finding) => finding.code === code);
  return {
    id: code,
    shortDescription: { text: code },
    fullDescription: { text: plainMessage([first?.why ?? first?.message ?? code]) },
    help: { text: `Page: ${pagePath(code)}` },
  };
}

function result(finding: ResolvedFinding, context: RenderContext): object {
  const { code, severity, owner, message, help, related, place } = finding;
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: plainMessage([message, ...(help === undefined ? [] : [`Help: ${help}`])]) },
    locations: [location(finding, context)],
    relatedLocations: related.map((one, id) => ({
      id,
      message: { text: plainMessage([one.message]) },
      ...location(one, context),
    })),
    properties: { owner, document: place.document, path: place.path },
  };
}

function location({ place, range }: { place: Place; range: Range }, { folder }: RenderContext): object {
  const { start, end } = range;
  return {
    physicalLocation: {
      artifactLocation: { uri: (folder + place.file).split('/').map(encodeURIComponent).join('/') },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      },
    },
  };
}
