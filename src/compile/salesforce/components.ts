import type { Artifact } from '../artifact.ts';
import {
  leadAssignment,
  leadConvert,
  leadObject,
  leadStatus,
  valueSet,
  type WholeObject,
} from './baseline/whole-object.ts';
import type { Component } from './component.ts';
import { componentNames } from './component-names.ts';
import { fieldFile } from './file/field-file.ts';
import { leadConvertFile } from './file/lead-convert-file.ts';
import { leadObjectFile, trackedStandardFields } from './file/lead-object-file.ts';
import { listViewFile } from './file/list-view-file.ts';
import { metadataTypeComponents } from './file/metadata-type-files.ts';
import { pathFile } from './file/path-file.ts';
import { permissionSetFile } from './file/permission-set-file.ts';
import { businessProcessFile, recordTypeFile } from './file/record-type-file.ts';
import { reportComponents } from './file/report-files.ts';
import { assignmentRulesFile, queueFile, validationRuleFile } from './file/rule-files.ts';
import { globalValueSetFile, leadStatusFile, standardValueSetFile } from './file/value-set-file.ts';
import { flowFile } from './flow/flow-file.ts';
import { audiences } from './lead-field.ts';
import type { XmlElement } from './read/metadata-document.ts';
import type { SalesforceModel } from './salesforce-model.ts';

/** Every component of the source tree. */
export function componentsOf(model: SalesforceModel): readonly Component[] {
  const { workbench } = model;
  const names = componentNames(workbench);
  return [
    ...model.fields.map((field) =>
      component('CustomField', `Lead.${field.name}`, fieldFile(field, model.tracked.has(field.name))),
    ),
    ...trackedStandardFields(model.tracked).map(({ artifact, name }) =>
      component('CustomField', `Lead.${name}`, artifact),
    ),
    ...model.objectFields.map(({ field, object }) =>
      component('CustomField', `${object}.${field.name}`, fieldFile(field, false, object)),
    ),
    ...model.metadataTypes.flatMap(metadataTypeComponents),
    ...model.globalValueSets.map((set) => component('GlobalValueSet', set.name, globalValueSetFile(set))),
    ...model.validationRules.map((rule) =>
      component('ValidationRule', `Lead.${rule.name}`, validationRuleFile(rule)),
    ),
    ...model.listViews.map((view) => component('ListView', `Lead.${view.name}`, listViewFile(view))),
    ...model.flows.map((flow) =>
      component('Flow', flow.name, flowFile(flow, workbench.configuration.apiVersion)),
    ),
    ...model.queues.map((queue) => component('Queue', queue.name, queueFile(queue))),
    component('PathAssistant', names.lead, pathFile(workbench, names.lead, model.stageField)),
    ...reportComponents(model.metricReports, workbench.words(workbench.agreement.title)),
    ...permissionSets(model),
    ...wholeObjects(model),
    ...(workbench.ownership.isWritten(leadStatus) ? recordType(model) : []),
  ];
}

function permissionSets({
  fields,
  metadataTypes,
  objectFields,
  workbench,
}: SalesforceModel): readonly Component[] {
  const names = componentNames(workbench);
  const title = workbench.words(workbench.agreement.title);
  return audiences.map((audience) => {
    const name = names.permissionSet(audience);
    return component(
      'PermissionSet',
      name,
      permissionSetFile({ name, audience, title }, { fields, metadataTypes, objectFields }),
    );
  });
}

/** Files that replace what an org has under their name, as far as they may be written. */
function wholeObjects(model: SalesforceModel): readonly Component[] {
  const { workbench } = model;
  const { ownership } = workbench;
  const { stages } = workbench.agreement.lifecycle;
  const { assignmentRule } = componentNames(workbench);
  const written = (object: WholeObject, file: (theirs: XmlElement | undefined) => Artifact) =>
    ownership.isWritten(object) ? [wholeObject(object, file(ownership.theirs(object)))] : [];
  return [
    ...written(leadStatus, (theirs) =>
      leadStatusFile(stages, (stage) => workbench.words(stage.title), theirs),
    ),
    ...model.standardValueSets.flatMap((set) =>
      written(valueSet(set.name), (theirs) => standardValueSetFile(set, theirs)),
    ),
    ...written(leadObject, leadObjectFile),
    ...written(leadConvert, (theirs) => leadConvertFile(model.objectFields, theirs)),
    ...written(leadAssignment, (theirs) => assignmentRulesFile(assignmentRule, model.assignment, theirs)),
  ];
}

/** The statuses of the agreement for leads of a record type of our own. */
function recordType(model: SalesforceModel): readonly Component[] {
  const { workbench } = model;
  const { lead } = componentNames(workbench);
  const label = workbench.words(workbench.agreement.title);
  const { stages } = workbench.agreement.lifecycle;
  return [
    component('BusinessProcess', `Lead.${lead}`, businessProcessFile(lead, stages)),
    component('RecordType', `Lead.${lead}`, recordTypeFile(lead, label, model)),
  ];
}

function wholeObject({ component: id }: WholeObject, artifact: Artifact): Component {
  const [type = '', name = ''] = id.split(':');
  return { type, name, artifact };
}

function component(type: string, name: string, artifact: Artifact): Component {
  return { type, name, artifact };
}
