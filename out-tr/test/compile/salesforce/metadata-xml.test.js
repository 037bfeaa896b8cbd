import { expect, test } from 'vitest';
import { metadataXml } from '../../../src/compile/salesforce/metadata-xml.js';
test('elements stand as Salesforce retrieves them: full name first, then by name, lists in their order', () => {
    const xml = metadataXml('CustomField', {
        type: 'Picklist',
        label: 'A & B',
        values: [
            { label: 'x', fullName: 'b' },
            { label: 'y', fullName: 'a' },
        ],
        absent: undefined,
        empty: [],
        fullName: 'LP_X__c',
        active: false,
    });
    expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<CustomField xmlns="http://soap.sforce.com/2006/04/metadata">
    <fullName>LP_X__c</fullName>
    <active>false</active>
    <label>A &amp; B</label>
    <type>Picklist</type>
    <values>
        <fullName>b</fullName>
        <label>x</label>
    </values>
    <values>
        <fullName>a</fullName>
        <label>y</label>
    </values>
</CustomField>
`);
});
test('hostile text stays text', () => {
    const xml = metadataXml('X', { a: `]]><b c="d" e='f'>&amp;\r\n\u0000\ud800` });
    expect(xml).toContain('<a>]]&gt;&lt;b c=&quot;d&quot; e=&apos;f&apos;&gt;&amp;amp;\n\ufffd\ufffd</a>');
});
