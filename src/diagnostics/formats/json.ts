import type { OutputFormat, RenderContext } from '../output-format.ts';
import { pagePath } from '../page-path.ts';
import type { ResolvedFinding, ResolvedRelated } from '../resolved-finding.ts';
import { findingsExitCode, summarize } from '../summary.ts';

/** Everything there is to know, for programs; described by `schemas/output/findings.schema.json`. */
export const json: OutputFormat = {
  id: 'json',
  render(findings, context) {
    const { suppressed = [] } = context;
    const document = {
      schemaVersion: 1,
      version: context.version,
      failed: findingsExitCode(findings, context.failOn) === 1,
      summary: { ...summarize(findings), suppressed: suppressed.length },
      findings: findings.map((finding) => findingJson(finding, context)),
      suppressed: suppressed.map(({ finding, by, reason, until }) => ({
        ...findingJson(finding, context),
        suppression: { by, reason, until },
      })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
  refuse(refusal, version) {
    const document = {
      schemaVersion: 1,
      version,
      failed: true,
      summary: { ...summarize([]), suppressed: 0 },
      findings: [],
      suppressed: [],
      refusal,
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};

function findingJson(finding: ResolvedFinding, context: RenderContext): object {
  const { code, severity, owner, message, why, help, fix, related } = finding;
  return {
    code,
    severity,
    owner,
    message,
    why,
    help,
    page: pagePath(code),
    fixable: fix !== undefined,
    ...locationJson(finding, context),
    related: related.map((one) => ({ message: one.message, ...locationJson(one, context) })),
  };
}

function locationJson(
  { place, range }: ResolvedFinding | ResolvedRelated,
  { folder }: RenderContext,
): object {
  return {
    file: folder + place.file,
    document: place.document,
    path: place.path,
    part: place.part ?? 'value',
    range,
  };
}
