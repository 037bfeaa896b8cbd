import type { RetrievedFile } from '../../../../src/compile/baseline-form.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const space = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

/** What an org was retrieved to have: statuses of its own, one of them out of use, and an active assignment rule. */
export const retrievedOrg: readonly RetrievedFile[] = [
  file(
    'standardValueSets/LeadStatus.standardValueSet-meta.xml',
    'StandardValueSet',
    `    <sorted>false</sorted>
    <standardValue>
        <fullName>Open - Not Contacted</fullName>
        <default>true</default>
        <description>What the company means by it</description>
        <label>Offen &amp; neu</label>
        <converted>false</converted>
    </standardValue>
    <standardValue>
        <fullName>mql</fullName>
        <default>false</default>
        <isActive>false</isActive>
        <label>An old label</label>
        <color>#4BC076</color>
    </standardValue>
    <standardValue>
        <fullName>Attic</fullName>
        <default>false</default>
        <isActive>false</isActive>
        <label>Attic</label>
    </standardValue>
`,
  ),
  file(
    'standardValueSets/Industry.standardValueSet-meta.xml',
    'StandardValueSet',
    `    <sorted>true</sorted>
    <standardValue>
        <fullName>Banking</fullName>
        <default>false</default>
        <label>Banken</label>
    </standardValue>
`,
  ),
  file(
    'standardValueSets/LeadSource.standardValueSet-meta.xml',
    'StandardValueSet',
    `    <sorted>false</sorted>
    <standardValue>
        <fullName>Phone Inquiry</fullName>
        <default>false</default>
        <label>Phone Inquiry</label>
    </standardValue>
`,
  ),
  file(
    'assignmentRules/Lead.assignmentRules-meta.xml',
    'AssignmentRules',
    `    <assignmentRule>
        <fullName>Standard</fullName>
        <active>true</active>
        <ruleEntry>
            <assignedTo>admin@example.com</assignedTo>
            <assignedToType>User</assignedToType>
            <criteriaItems>
                <field>Lead.Country</field>
                <operation>equals</operation>
                <value>Germany</value>
            </criteriaItems>
        </ruleEntry>
    </assignmentRule>
`,
  ),
  file(
    'objects/Lead/Lead.object-meta.xml',
    'CustomObject',
    `    <actionOverrides>
        <actionName>View</actionName>
        <type>Default</type>
    </actionOverrides>
    <enableFeeds>true</enableFeeds>
    <enableHistory>false</enableHistory>
    <sharingModel>Private</sharingModel>
`,
  ),
  file(
    'LeadConvertSettings/LeadConvertSettings.LeadConvertSetting-meta.xml',
    'LeadConvertSettings',
    `    <allowOwnerChange>true</allowOwnerChange>
    <objectMapping>
        <inputObject>Lead</inputObject>
        <mappingFields>
            <inputField>Fleet__c</inputField>
            <outputField>Fleet__c</outputField>
        </mappingFields>
        <outputObject>Account</outputObject>
    </objectMapping>
    <objectMapping>
        <inputObject>Lead</inputObject>
        <mappingFields>
            <inputField>Budget__c</inputField>
            <outputField>Budget__c</outputField>
        </mappingFields>
        <mappingFields>
            <inputField>Gate__c</inputField>
            <outputField>LP_Stopped_By_Gate__c</outputField>
        </mappingFields>
        <outputObject>Opportunity</outputObject>
    </objectMapping>
    <opportunityCreationOptions>VisibleRequired</opportunityCreationOptions>
`,
  ),
];

function file(path: string, root: string, inner: string): RetrievedFile {
  return {
    path: `retrieved/force-app/main/default/${path}`,
    content: `${head}<${root} ${space}>\n${inner}</${root}>\n`,
  };
}
