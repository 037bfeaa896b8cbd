import type { Artifact } from '../../artifact.ts';
import type { Component } from '../component.ts';
import { fieldPath } from '../lead-field.ts';
import {
  type MetadataField,
  type MetadataRecord,
  type MetadataType,
  metadataRecordPath,
} from '../metadata-type.ts';
import { escapedText, metadataXml } from '../metadata-xml.ts';
import { cut, inlineText } from './text-limit.ts';

/** The type, its fields, and a file for each record. */
export function metadataTypeComponents(type: MetadataType): readonly Component[] {
  const object = `${type.name}__mdt`;
  return [
    { type: 'CustomObject', name: object, artifact: typeFile(type, object) },
    ...type.fields.map((field) => ({
      type: 'CustomField',
      name: `${object}.${field.name}`,
      artifact: fieldFile(field, object),
    })),
    ...type.records.map((record) => ({
      type: 'CustomMetadata',
      name: `${type.name}.${record.name}`,
      artifact: { path: metadataRecordPath(type, record.name), content: recordXml(type, record) },
    })),
  ];
}

function typeFile({ description, label, plural }: MetadataType, object: string): Artifact {
  const content = metadataXml('CustomObject', {
    description: cut(description, 1000),
    label: inlineText(label, 40),
    pluralLabel: inlineText(plural, 40),
    visibility: 'Public',
  });
  return { path: `force-app/main/default/objects/${object}/${object}.object-meta.xml`, content };
}

function fieldFile({ label, name, scale }: MetadataField, object: string): Artifact {
  const content = metadataXml('CustomField', {
    fullName: name,
    externalId: false,
    fieldManageability: 'DeveloperControlled',
    label: inlineText(label, 40),
    required: false,
    ...(scale === undefined ? { length: 255, type: 'Text' } : { precision: 18, scale, type: 'Number' }),
    unique: false,
  });
  return { path: fieldPath(name, object), content };
}

/** Values say their type in an attribute, which no other file of ours has. */
function recordXml({ fields }: MetadataType, { label, values }: MetadataRecord): string {
  const lines = fields.map(({ name, scale }) => {
    const value = values[name];
    const written =
      value === undefined
        ? '<value xsi:nil="true"/>'
        : `<value xsi:type="xsd:${scale === undefined ? 'string' : 'double'}">${escapedText(inlineText(value, 255))}</value>`;
    return `    <values>\n        <field>${name}</field>\n        ${written}\n    </values>\n`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<CustomMetadata xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">\n',
    `    <label>${escapedText(inlineText(label, 40))}</label>\n`,
    '    <protected>false</protected>\n',
    ...lines,
    '</CustomMetadata>\n',
  ].join('');
}
