import { expect, test } from 'vitest';
import { importHubspot } from '../../../src/connect/hubspot/import/import-hubspot.ts';
import type { Imported } from '../../../src/connect/import/imported.ts';
import { importSalesforce } from '../../../src/connect/salesforce/import/import-salesforce.ts';
import { lint } from '../../../src/lint/lint.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

function field(
  name: string,
  inside: string,
  type = 'Number',
): { readonly path: string; readonly content: string } {
  const content = `${head}<CustomField xmlns="http://soap.sforce.com/2006/04/metadata">\n<fullName>${name}</fullName>\n<label>${name}</label>\n${inside}\n<type>${type}</type>\n</CustomField>\n`;
  return { path: `objects/Lead/fields/${name}.field-meta.xml`, content };
}

const formula = (name: string, text: string): ReturnType<typeof field> =>
  field(name, `<formula>${text}</formula><formulaTreatBlanksAs>BlankAsBlank</formulaTreatBlanksAs>`);

const size = field('Size__c', '<scale>0</scale>');

/** Every case is told, and what is left is an agreement without errors. */
function isTold(imported: Imported): boolean {
  expect(lint(imported.agreement).filter(({ severity }) => severity === 'error')).toEqual([]);
  return imported.findings.some(({ kind }) => kind === 'unreadable' || kind === 'left out');
}

const deep = 200_000;

test.each([
  [
    'elements without an end',
    [{ path: 'objects/Lead.object', content: `${head}<CustomObject>${'<a>'.repeat(deep)}` }],
  ],
  [
    'nested elements',
    [
      {
        path: 'objects/Lead.object',
        content: `${head}<CustomObject>${'<a>'.repeat(deep)}${'</a>'.repeat(deep)}</CustomObject>`,
      },
    ],
  ],
  ['another root', [{ path: 'objects/Lead/fields/X__c.field-meta.xml', content: `${head}<Flow></Flow>` }]],
  [
    'an entity that is defined in the file',
    [
      {
        path: 'objects/Lead.object',
        content: '<!DOCTYPE a [<!ENTITY b "c">]><CustomObject>&b;</CustomObject>',
      },
    ],
  ],
  [
    'another encoding',
    [
      {
        path: 'objects/Lead.object',
        content: '<?xml version="1.0" encoding="UTF-16"?><CustomObject></CustomObject>',
      },
    ],
  ],
  ['an empty file', [{ path: 'objects/Lead.object', content: '' }]],
  ['a formula without an end', [size, formula('A__c', 'IF(Size__c &gt; 1, ')]],
  ['a formula of a million signs', [size, formula('A__c', `1${' + 1'.repeat(300_000)}`)]],
  ['parentheses inside each other', [size, formula('A__c', `${'('.repeat(5000)}1${')'.repeat(5000)}`)]],
  ['a formula that names itself', [formula('A__c', 'A__c + 1')]],
  [
    'formulas that double forty times',
    [
      size,
      formula('F0__c', 'IF(Size__c &gt; 1, 1, 0)'),
      ...Array.from({ length: 40 }, (_, index) => formula(`F${index + 1}__c`, `F${index}__c + F${index}__c`)),
    ],
  ],
  [
    'VLOOKUP',
    [
      formula(
        'A__c',
        'VLOOKUP($ObjectType.Zip__c.Fields.City__c, $ObjectType.Zip__c.Fields.Name, PostalCode)',
      ),
    ],
  ],
  ['a field of another record', [formula('A__c', 'IF(Owner.Department = &quot;Sales&quot;, 5, 0)')]],
  ['what a field was before', [size, formula('A__c', 'IF(PRIORVALUE(Size__c) &gt; 5, 5, 0)')]],
  [
    'a text with a sign that cannot be seen',
    [field('T__c', '', 'Text'), formula('A__c', 'IF(CONTAINS(LOWER(T__c), &quot;a\u202eb&quot;), 5, 0)')],
  ],
  [
    'values that cannot be told apart',
    [
      field(
        'P__c',
        '<valueSet><valueSetDefinition><value><fullName>a</fullName></value><value><fullName>A</fullName></value><value><fullName>__proto__</fullName></value><value><fullName></fullName></value></valueSetDefinition></valueSet>',
        'Picklist',
      ),
    ],
  ],
  [
    'two fields of one name',
    [
      size,
      { ...field('size__c', '<scale>2</scale>'), path: 'other/objects/Lead/fields/size__c.field-meta.xml' },
    ],
  ],
  [
    'a value set that is not there',
    [field('P__c', '<valueSet><valueSetName>Gone</valueSetName></valueSet>', 'Picklist')],
  ],
  ['a field of another kind', [field('L__c', '<referenceTo>Account</referenceTo>', 'Lookup')]],
  [
    'filter logic of nobody',
    [
      size,
      {
        path: 'assignmentRules/Lead.assignmentRules',
        content: `${head}<AssignmentRules><assignmentRule><fullName>R</fullName><active>true</active><ruleEntry><assignedTo>Q</assignedTo><assignedToType>Queue</assignedToType><booleanFilter>1 AND 7</booleanFilter><criteriaItems><field>Lead.Size__c</field><operation>equals</operation><value>1</value></criteriaItems></ruleEntry></assignmentRule></AssignmentRules>`,
      },
    ],
  ],
])('salesforce: %s is told, and the rest becomes definitions', (_, files) => {
  expect(isTold(importSalesforce(files, 'en'))).toBe(true);
});

const list = (name: string, filters: string): { readonly path: string; readonly content: string } => ({
  path: `${name}.json`,
  content: `{"name": "${name}", "objectTypeId": "0-1", "processingType": "DYNAMIC", "filterBranch": {"filterBranchType": "OR", "filterBranchOperator": "OR", "filters": [], "filterBranches": [{"filterBranchType": "AND", "filterBranchOperator": "AND", "filterBranches": [], "filters": [${filters}]}]}}`,
});

test.each([
  ['no JSON', [{ path: 'a.json', content: '{"name": ' }]],
  ['lists inside each other', [{ path: 'a.json', content: '['.repeat(deep) }]],
  ['a key twice', [{ path: 'a.json', content: '{"name": "a", "name": "b"}' }]],
  [
    'a property of another kind',
    [
      {
        path: 'a.json',
        content: '{"name": "a", "label": "A", "type": "object_coordinates", "fieldType": "text"}',
      },
    ],
  ],
  [
    'an enumeration without options',
    [
      {
        path: 'a.json',
        content: '{"name": "a", "label": "A", "type": "enumeration", "fieldType": "select", "options": []}',
      },
    ],
  ],
  [
    'a calculated property',
    [
      {
        path: 'a.json',
        content:
          '{"name": "a", "label": "A", "type": "number", "fieldType": "calculation_equation", "calculationFormula": "1 + 1"}',
      },
    ],
  ],
  [
    'hidden options',
    [
      {
        path: 'a.json',
        content:
          '{"name": "a", "label": "A", "type": "enumeration", "fieldType": "select", "options": [{"label": "x", "value": "x", "hidden": true}, {"label": "y", "value": "y", "hidden": false}]}',
      },
    ],
  ],
  ['a filter of another kind', [list('old', '{"filterType": "FORM_SUBMISSION", "formId": "1"}')]],
  [
    'an operator of nobody',
    [
      list(
        'odd',
        '{"filterType": "PROPERTY", "property": "city", "operation": {"operationType": "MULTISTRING", "operator": "IS_LIKE", "includeObjectsWithNoValueSet": false, "values": ["a"]}}',
      ),
    ],
  ],
  ['a score', [{ path: 's.json', content: '{"name": "S", "groupConfigs": []}' }]],
])('hubspot: %s is told, and the rest becomes definitions', (_, files) => {
  expect(isTold(importHubspot(files, 'en'))).toBe(true);
});
