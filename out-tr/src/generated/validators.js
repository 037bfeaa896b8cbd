// @ts-nocheck
// Written by `npm run generate` from schemas/. Do not edit.
/** The validator of each kind of document. */
export const validators = (() => {
    const e = ne, t = { type: [`string`, `object`], pattern: `\\S`, propertyNames: { $ref: `#/$defs/LanguageTag` }, minProperties: 1, additionalProperties: { type: `string`, pattern: `\\S` } }, n = RegExp(`\\S`, `u`), r = RegExp(`^[a-z]{2,3}(?:-[A-Z]{2})?$`, `u`);
    function i(e, { instancePath: t = `` } = {}) { let n = null, a = 0; return typeof e == `string` ? r.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LanguageTag/pattern`, keyword: `pattern`, params: { pattern: `^[a-z]{2,3}(?:-[A-Z]{2})?$` } }), a++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LanguageTag/type`, keyword: `type`, params: { type: `string` } }), a++), i.errors = n, a === 0; }
    function a(e, { instancePath: r = `` } = {}) { let o = null, s = 0; if (typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e)) && (o = Q(o, { instancePath: r, schemaPath: `#/$defs/Text/type`, keyword: `type`, params: { type: t.type } }), s++), typeof e == `string` && (n.test(e) || (o = Q(o, { instancePath: r, schemaPath: `#/$defs/Text/pattern`, keyword: `pattern`, params: { pattern: `\\S` } }), s++)), e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length < 1 && (o = Q(o, { instancePath: r, schemaPath: `#/$defs/Text/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), s++);
        for (let t in e) {
            let e = s;
            i(t, { instancePath: r }) || (o = $(o, i.errors), s = o.length), e !== s && (o = Q(o, { instancePath: r, schemaPath: `#/$defs/Text/propertyNames`, keyword: `propertyNames`, params: { propertyName: t } }), s++);
        }
        for (let t in e) {
            let i = e[t];
            typeof i == `string` ? n.test(i) || (o = Q(o, { instancePath: r + `/` + t.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/Text/additionalProperties/pattern`, keyword: `pattern`, params: { pattern: `\\S` } }), s++) : (o = Q(o, { instancePath: r + `/` + t.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/Text/additionalProperties/type`, keyword: `type`, params: { type: `string` } }), s++);
        }
    } return a.errors = o, s === 0; }
    const o = { type: `string`, enum: [`marketing`, `sales`, `joint`] };
    function s(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e != `string` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Ownership/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `marketing` && e !== `sales` && e !== `joint` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Ownership/enum`, keyword: `enum`, params: { allowedValues: o.enum } }), r++), s.errors = n, r === 0; }
    const c = RegExp(`^[a-z][a-z0-9-]*$`, `u`);
    function l(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? c.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Id/pattern`, keyword: `pattern`, params: { pattern: `^[a-z][a-z0-9-]*$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Id/type`, keyword: `type`, params: { type: `string` } }), r++), l.errors = n, r === 0; }
    const u = { type: `object`, propertyNames: { $ref: `#/$defs/FieldId` }, additionalProperties: { type: `array`, items: { type: [`string`, `number`, `boolean`], $ref: `#/$defs/Literal` }, minItems: 1, uniqueItems: !0 }, minProperties: 1 }, d = RegExp(`^(?!(?:all|any|none|signal|total|fit|engagement|grade|band|cell|outcome|reached|objection|consent|qualification|within|count)$)[a-z][a-z0-9-]*$`, `u`);
    function f(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? d.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldId/pattern`, keyword: `pattern`, params: { pattern: `^(?!(?:all|any|none|signal|total|fit|engagement|grade|band|cell|outcome|reached|objection|consent|qualification|within|count)$)[a-z][a-z0-9-]*$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldId/type`, keyword: `type`, params: { type: `string` } }), r++), f.errors = n, r === 0; }
    const p = { type: [`string`, `number`, `boolean`] };
    function m(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e != `string` && !(typeof e == `number` && isFinite(e)) && typeof e != `boolean` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Literal/type`, keyword: `type`, params: { type: p.type } }), r++), m.errors = n, r === 0; }
    function h(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldValues/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e) {
            let e = r;
            f(i, { instancePath: t }) || (n = $(n, f.errors), r = n.length), e !== r && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldValues/propertyNames`, keyword: `propertyNames`, params: { propertyName: i } }), r++);
        }
        for (let i in e) {
            let a = e[i];
            if (Array.isArray(a)) {
                a.length < 1 && (n = Q(n, { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/FieldValues/additionalProperties/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = a.length;
                for (let o = 0; o < e; o++) {
                    let e = a[o];
                    typeof e != `string` && !(typeof e == `number` && isFinite(e)) && typeof e != `boolean` && (n = Q(n, { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + o, schemaPath: `#/$defs/FieldValues/additionalProperties/items/type`, keyword: `type`, params: { type: u.additionalProperties.items.type } }), r++), m(e, { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + o }) || (n = $(n, m.errors), r = n.length);
                }
                let o = a.length, s;
                if (o > 1) {
                    let e = {};
                    for (; o--;) {
                        let c = a[o];
                        if (typeof c == `string` || typeof c == `number` && isFinite(c) || typeof c == `boolean`) {
                            if (typeof c == `string` && (c += `_`), typeof e[c] == `number`) {
                                s = e[c], n = Q(n, { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/FieldValues/additionalProperties/uniqueItems`, keyword: `uniqueItems`, params: { i: o, j: s } }), r++;
                                break;
                            }
                            e[c] = o;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/FieldValues/additionalProperties/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldValues/type`, keyword: `type`, params: { type: `object` } }), r++; return h.errors = n, r === 0; }
    function g(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `guidance` && i !== `fields` && i !== `perMember` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AccountsTier/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.guidance !== void 0 && (a(e.guidance, { instancePath: t + `/guidance` }) || (n = $(n, a.errors), r = n.length)), e.fields !== void 0 && (h(e.fields, { instancePath: t + `/fields` }) || (n = $(n, h.errors), r = n.length)), e.perMember !== void 0) {
            let i = e.perMember;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/perMember`, schemaPath: `#/$defs/AccountsTier/properties/perMember/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/perMember`, schemaPath: `#/$defs/AccountsTier/properties/perMember/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/AccountsTier/type`, keyword: `type`, params: { type: `object` } }), r++; return g.errors = n, r === 0; }
    const ee = { type: [`string`, `number`, `boolean`, `array`], items: { $ref: `#/$defs/Name` } };
    function _(e, { instancePath: t = `` } = {}) { let r = null, i = 0; return typeof e == `string` ? n.test(e) || (r = Q(r, { instancePath: t, schemaPath: `#/$defs/Name/pattern`, keyword: `pattern`, params: { pattern: `\\S` } }), i++) : (r = Q(r, { instancePath: t, schemaPath: `#/$defs/Name/type`, keyword: `type`, params: { type: `string` } }), i++), _.errors = r, i === 0; }
    function v(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (typeof e != `string` && !(typeof e == `number` && isFinite(e)) && typeof e != `boolean` && !Array.isArray(e) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AccountsValue/type`, keyword: `type`, params: { type: ee.type } }), r++), Array.isArray(e)) {
        let i = e.length;
        for (let a = 0; a < i; a++)
            _(e[a], { instancePath: t + `/` + a }) || (n = $(n, _.errors), r = n.length);
    } return v.errors = n, r === 0; }
    const te = RegExp(`^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$`, `u`);
    function y(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.domain === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AccountsAccount/required`, keyword: `required`, params: { missingProperty: `domain` } }), r++), e.tier === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AccountsAccount/required`, keyword: `required`, params: { missingProperty: `tier` } }), r++);
        for (let i in e)
            i !== `title` && i !== `rationale` && i !== `domain` && i !== `company` && i !== `tier` && i !== `owner` && i !== `territory` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AccountsAccount/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.domain !== void 0) {
            let i = e.domain;
            typeof i == `string` ? te.test(i) || (n = Q(n, { instancePath: t + `/domain`, schemaPath: `#/$defs/AccountsAccount/properties/domain/pattern`, keyword: `pattern`, params: { pattern: `^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$` } }), r++) : (n = Q(n, { instancePath: t + `/domain`, schemaPath: `#/$defs/AccountsAccount/properties/domain/type`, keyword: `type`, params: { type: `string` } }), r++);
        }
        if (e.company !== void 0) {
            let i = e.company;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/company`, schemaPath: `#/$defs/AccountsAccount/properties/company/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    f(e, { instancePath: t + `/company` }) || (n = $(n, f.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/company`, schemaPath: `#/$defs/AccountsAccount/properties/company/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    v(i[e], { instancePath: t + `/company/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, v.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/company`, schemaPath: `#/$defs/AccountsAccount/properties/company/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        e.tier !== void 0 && (l(e.tier, { instancePath: t + `/tier` }) || (n = $(n, l.errors), r = n.length)), e.owner !== void 0 && (l(e.owner, { instancePath: t + `/owner` }) || (n = $(n, l.errors), r = n.length)), e.territory !== void 0 && (l(e.territory, { instancePath: t + `/territory` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/AccountsAccount/type`, keyword: `type`, params: { type: `object` } }), r++; return y.errors = n, r === 0; }
    function ne(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Accounts/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `tiers` && i !== `accounts` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Accounts/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Accounts/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `accounts` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Accounts/properties/kind/const`, keyword: `const`, params: { allowedValue: `accounts` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.tiers !== void 0) {
            let i = e.tiers;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/tiers`, schemaPath: `#/$defs/Accounts/properties/tiers/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/tiers` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/tiers`, schemaPath: `#/$defs/Accounts/properties/tiers/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    g(i[e], { instancePath: t + `/tiers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, g.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/tiers`, schemaPath: `#/$defs/Accounts/properties/tiers/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.accounts !== void 0) {
            let i = e.accounts;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/accounts`, schemaPath: `#/$defs/Accounts/properties/accounts/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/accounts` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/accounts`, schemaPath: `#/$defs/Accounts/properties/accounts/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    y(i[e], { instancePath: t + `/accounts/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, y.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/accounts`, schemaPath: `#/$defs/Accounts/properties/accounts/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Accounts/type`, keyword: `type`, params: { type: `object` } }), r++; return ne.errors = n, r === 0; }
    const re = ue, ie = { type: `object`, properties: { kind: { type: `string`, const: `agreement` }, id: { $ref: `#/$defs/Id` }, leadpact: { type: `integer`, const: 1 }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, parties: { type: `object`, properties: { marketing: { $ref: `#/$defs/AgreementParty` }, sales: { $ref: `#/$defs/AgreementParty` } }, required: [`marketing`, `sales`], additionalProperties: !1 }, languages: { type: `array`, items: { type: `string`, $ref: `#/$defs/LanguageTag` }, minItems: 1, uniqueItems: !0 }, zone: { $ref: `#/$defs/Zone` }, currency: { type: `string`, pattern: `^[A-Z]{3}$` }, fiscalYearStart: { type: `string`, enum: [`january`, `february`, `march`, `april`, `may`, `june`, `july`, `august`, `september`, `october`, `november`, `december`] }, calendar: { $ref: `#/$defs/Id` }, settle: { $ref: `#/$defs/Elapsed` }, effectiveFrom: { $ref: `#/$defs/Date` }, consents: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/AgreementConsent` }, minProperties: 1 } }, required: [`kind`, `id`, `leadpact`, `title`, `parties`, `languages`, `zone`, `currency`, `calendar`], additionalProperties: !1 }, b = Object.prototype.hasOwnProperty;
    function x(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.title === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AgreementParty/required`, keyword: `required`, params: { missingProperty: `title` } }), r++), e.approvers === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AgreementParty/required`, keyword: `required`, params: { missingProperty: `approvers` } }), r++);
        for (let i in e)
            i !== `title` && i !== `approvers` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AgreementParty/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.approvers !== void 0) {
            let i = e.approvers;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/approvers`, schemaPath: `#/$defs/AgreementParty/properties/approvers/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/approvers/` + a, schemaPath: `#/$defs/AgreementParty/properties/approvers/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/approvers/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/approvers`, schemaPath: `#/$defs/AgreementParty/properties/approvers/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/approvers`, schemaPath: `#/$defs/AgreementParty/properties/approvers/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/AgreementParty/type`, keyword: `type`, params: { type: `object` } }), r++; return x.errors = n, r === 0; }
    const ae = RegExp(`^[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)*$`, `u`);
    function S(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? ae.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Zone/pattern`, keyword: `pattern`, params: { pattern: `^[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)*$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Zone/type`, keyword: `type`, params: { type: `string` } }), r++), S.errors = n, r === 0; }
    const oe = RegExp(`^(?:[1-9][0-9]{0,5} (?:minutes|hours)|1 (?:minute|hour))$`, `u`);
    function C(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? oe.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Elapsed/pattern`, keyword: `pattern`, params: { pattern: `^(?:[1-9][0-9]{0,5} (?:minutes|hours)|1 (?:minute|hour))$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Elapsed/type`, keyword: `type`, params: { type: `string` } }), r++), C.errors = n, r === 0; }
    const se = RegExp(`^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$`, `u`);
    function w(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? se.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Date/pattern`, keyword: `pattern`, params: { pattern: `^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Date/type`, keyword: `type`, params: { type: `string` } }), r++), w.errors = n, r === 0; }
    function ce(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AgreementConsent/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/AgreementConsent/type`, keyword: `type`, params: { type: `object` } }), r++; return ce.errors = n, r === 0; }
    const le = RegExp(`^[A-Z]{3}$`, `u`);
    function ue(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Agreement/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Agreement/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.leadpact === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Agreement/required`, keyword: `required`, params: { missingProperty: `leadpact` } }), r++), e.title === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Agreement/required`, keyword: `required`, params: { missingProperty: `title` } }), r++), e.parties === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Agreement/required`, keyword: `required`, params: { missingProperty: `parties` } }), r++), e.languages === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Agreement/required`, keyword: `required`, params: { missingProperty: `languages` } }), r++), e.zone === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Agreement/required`, keyword: `required`, params: { missingProperty: `zone` } }), r++), e.currency === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Agreement/required`, keyword: `required`, params: { missingProperty: `currency` } }), r++), e.calendar === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Agreement/required`, keyword: `required`, params: { missingProperty: `calendar` } }), r++);
        for (let i in e)
            b.call(ie.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Agreement/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Agreement/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `agreement` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Agreement/properties/kind/const`, keyword: `const`, params: { allowedValue: `agreement` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.leadpact !== void 0) {
            let i = e.leadpact;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/leadpact`, schemaPath: `#/$defs/Agreement/properties/leadpact/type`, keyword: `type`, params: { type: `integer` } }), r++), i !== 1 && (n = Q(n, { instancePath: t + `/leadpact`, schemaPath: `#/$defs/Agreement/properties/leadpact/const`, keyword: `const`, params: { allowedValue: 1 } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.parties !== void 0) {
            let i = e.parties;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.marketing === void 0 && (n = Q(n, { instancePath: t + `/parties`, schemaPath: `#/$defs/Agreement/properties/parties/required`, keyword: `required`, params: { missingProperty: `marketing` } }), r++), i.sales === void 0 && (n = Q(n, { instancePath: t + `/parties`, schemaPath: `#/$defs/Agreement/properties/parties/required`, keyword: `required`, params: { missingProperty: `sales` } }), r++);
                for (let e in i)
                    e !== `marketing` && e !== `sales` && (n = Q(n, { instancePath: t + `/parties`, schemaPath: `#/$defs/Agreement/properties/parties/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                i.marketing !== void 0 && (x(i.marketing, { instancePath: t + `/parties/marketing` }) || (n = $(n, x.errors), r = n.length)), i.sales !== void 0 && (x(i.sales, { instancePath: t + `/parties/sales` }) || (n = $(n, x.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/parties`, schemaPath: `#/$defs/Agreement/properties/parties/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.languages !== void 0) {
            let a = e.languages;
            if (Array.isArray(a)) {
                a.length < 1 && (n = Q(n, { instancePath: t + `/languages`, schemaPath: `#/$defs/Agreement/properties/languages/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = a.length;
                for (let o = 0; o < e; o++) {
                    let e = a[o];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/languages/` + o, schemaPath: `#/$defs/Agreement/properties/languages/items/type`, keyword: `type`, params: { type: `string` } }), r++), i(e, { instancePath: t + `/languages/` + o }) || (n = $(n, i.errors), r = n.length);
                }
                let o = a.length, s;
                if (o > 1) {
                    let e = {};
                    for (; o--;) {
                        let i = a[o];
                        if (typeof i == `string`) {
                            if (typeof e[i] == `number`) {
                                s = e[i], n = Q(n, { instancePath: t + `/languages`, schemaPath: `#/$defs/Agreement/properties/languages/uniqueItems`, keyword: `uniqueItems`, params: { i: o, j: s } }), r++;
                                break;
                            }
                            e[i] = o;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/languages`, schemaPath: `#/$defs/Agreement/properties/languages/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.zone !== void 0 && (S(e.zone, { instancePath: t + `/zone` }) || (n = $(n, S.errors), r = n.length)), e.currency !== void 0) {
            let i = e.currency;
            typeof i == `string` ? le.test(i) || (n = Q(n, { instancePath: t + `/currency`, schemaPath: `#/$defs/Agreement/properties/currency/pattern`, keyword: `pattern`, params: { pattern: `^[A-Z]{3}$` } }), r++) : (n = Q(n, { instancePath: t + `/currency`, schemaPath: `#/$defs/Agreement/properties/currency/type`, keyword: `type`, params: { type: `string` } }), r++);
        }
        if (e.fiscalYearStart !== void 0) {
            let i = e.fiscalYearStart;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/fiscalYearStart`, schemaPath: `#/$defs/Agreement/properties/fiscalYearStart/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `january` && i !== `february` && i !== `march` && i !== `april` && i !== `may` && i !== `june` && i !== `july` && i !== `august` && i !== `september` && i !== `october` && i !== `november` && i !== `december` && (n = Q(n, { instancePath: t + `/fiscalYearStart`, schemaPath: `#/$defs/Agreement/properties/fiscalYearStart/enum`, keyword: `enum`, params: { allowedValues: ie.properties.fiscalYearStart.enum } }), r++);
        }
        if (e.calendar !== void 0 && (l(e.calendar, { instancePath: t + `/calendar` }) || (n = $(n, l.errors), r = n.length)), e.settle !== void 0 && (C(e.settle, { instancePath: t + `/settle` }) || (n = $(n, C.errors), r = n.length)), e.effectiveFrom !== void 0 && (w(e.effectiveFrom, { instancePath: t + `/effectiveFrom` }) || (n = $(n, w.errors), r = n.length)), e.consents !== void 0) {
            let i = e.consents;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/consents`, schemaPath: `#/$defs/Agreement/properties/consents/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/consents` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/consents`, schemaPath: `#/$defs/Agreement/properties/consents/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    ce(i[e], { instancePath: t + `/consents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, ce.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/consents`, schemaPath: `#/$defs/Agreement/properties/consents/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Agreement/type`, keyword: `type`, params: { type: `object` } }), r++; return ue.errors = n, r === 0; }
    const de = _e, fe = { type: `string`, enum: [`week`, `month`, `quarter`] };
    function T(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e != `string` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Period/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `week` && e !== `month` && e !== `quarter` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Period/enum`, keyword: `enum`, params: { allowedValues: fe.enum } }), r++), T.errors = n, r === 0; }
    const pe = { type: `object`, properties: { title: { $ref: `#/$defs/Text` }, metric: { $ref: `#/$defs/Id` }, side: { type: `string`, enum: [`marketing`, `sales`, `both`] }, floor: { $ref: `#/$defs/Amount` }, target: { $ref: `#/$defs/Amount` }, weight: { type: `integer`, minimum: 1, maximum: 1e3 } }, required: [`metric`, `side`, `floor`, `target`], additionalProperties: !1 }, me = { type: [`number`, `string`], pattern: `^(?:(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5}|[1-9][0-9]{0,5} (?:minutes|hours|business minutes|business hours|days)|1 (?:minute|hour|business minute|business hour|day))$` }, he = RegExp(`^(?:(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5}|[1-9][0-9]{0,5} (?:minutes|hours|business minutes|business hours|days)|1 (?:minute|hour|business minute|business hour|day))$`, `u`);
    function E(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return !(typeof e == `number` && isFinite(e)) && typeof e != `string` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Amount/type`, keyword: `type`, params: { type: me.type } }), r++), typeof e == `string` && (he.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Amount/pattern`, keyword: `pattern`, params: { pattern: `^(?:(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5}|[1-9][0-9]{0,5} (?:minutes|hours|business minutes|business hours|days)|1 (?:minute|hour|business minute|business hour|day))$` } }), r++)), E.errors = n, r === 0; }
    function ge(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.metric === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AlignmentComponent/required`, keyword: `required`, params: { missingProperty: `metric` } }), r++), e.side === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AlignmentComponent/required`, keyword: `required`, params: { missingProperty: `side` } }), r++), e.floor === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AlignmentComponent/required`, keyword: `required`, params: { missingProperty: `floor` } }), r++), e.target === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AlignmentComponent/required`, keyword: `required`, params: { missingProperty: `target` } }), r++);
        for (let i in e)
            i !== `title` && i !== `metric` && i !== `side` && i !== `floor` && i !== `target` && i !== `weight` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AlignmentComponent/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.metric !== void 0 && (l(e.metric, { instancePath: t + `/metric` }) || (n = $(n, l.errors), r = n.length)), e.side !== void 0) {
            let i = e.side;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/side`, schemaPath: `#/$defs/AlignmentComponent/properties/side/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `marketing` && i !== `sales` && i !== `both` && (n = Q(n, { instancePath: t + `/side`, schemaPath: `#/$defs/AlignmentComponent/properties/side/enum`, keyword: `enum`, params: { allowedValues: pe.properties.side.enum } }), r++);
        }
        if (e.floor !== void 0 && (E(e.floor, { instancePath: t + `/floor` }) || (n = $(n, E.errors), r = n.length)), e.target !== void 0 && (E(e.target, { instancePath: t + `/target` }) || (n = $(n, E.errors), r = n.length)), e.weight !== void 0) {
            let i = e.weight;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/weight`, schemaPath: `#/$defs/AlignmentComponent/properties/weight/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && ((i > 1e3 || isNaN(i)) && (n = Q(n, { instancePath: t + `/weight`, schemaPath: `#/$defs/AlignmentComponent/properties/weight/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 1e3 } }), r++), (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/weight`, schemaPath: `#/$defs/AlignmentComponent/properties/weight/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++));
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/AlignmentComponent/type`, keyword: `type`, params: { type: `object` } }), r++; return ge.errors = n, r === 0; }
    function _e(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Alignment/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Alignment/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.per === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Alignment/required`, keyword: `required`, params: { missingProperty: `per` } }), r++), e.components === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Alignment/required`, keyword: `required`, params: { missingProperty: `components` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `id` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `per` && i !== `components` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Alignment/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Alignment/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `alignment` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Alignment/properties/kind/const`, keyword: `const`, params: { allowedValue: `alignment` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.per !== void 0 && (T(e.per, { instancePath: t + `/per` }) || (n = $(n, T.errors), r = n.length)), e.components !== void 0) {
            let i = e.components;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/components`, schemaPath: `#/$defs/Alignment/properties/components/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/components` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/components`, schemaPath: `#/$defs/Alignment/properties/components/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    ge(i[e], { instancePath: t + `/components/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, ge.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/components`, schemaPath: `#/$defs/Alignment/properties/components/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Alignment/type`, keyword: `type`, params: { type: `object` } }), r++; return _e.errors = n, r === 0; }
    const ve = Se, ye = { type: `object`, properties: { kind: { type: `string`, const: `attribution` }, id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, anchor: { type: `string`, enum: [`lead`, `opportunity`, `close`] }, lookback: { $ref: `#/$defs/Days` }, touches: { $ref: `#/$defs/Ids` }, dedupe: { $ref: `#/$defs/Elapsed` }, model: { type: `string`, enum: [`first`, `last`, `linear`, `time-decay`, `u`, `position`, `w`, `full-path`, `custom`] }, weights: { type: `object`, properties: { first: { $ref: `#/$defs/Share` }, lead: { $ref: `#/$defs/Share` }, opportunity: { $ref: `#/$defs/Share` }, close: { $ref: `#/$defs/Share` }, last: { $ref: `#/$defs/Share` }, middle: { $ref: `#/$defs/Share` } }, minProperties: 1, additionalProperties: !1 }, halfLife: { $ref: `#/$defs/Days` }, per: { type: `string`, enum: [`touch`, `channel`] }, runs: { type: `string`, enum: [`keep`, `collapse`] }, fallback: { $ref: `#/$defs/Id` } }, required: [`kind`, `id`, `anchor`, `lookback`, `touches`, `model`], additionalProperties: !1 }, be = RegExp(`^(?:[1-9][0-9]{0,5} days|1 day)$`, `u`);
    function D(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? be.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Days/pattern`, keyword: `pattern`, params: { pattern: `^(?:[1-9][0-9]{0,5} days|1 day)$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Days/type`, keyword: `type`, params: { type: `string` } }), r++), D.errors = n, r === 0; }
    function O(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (Array.isArray(e)) {
        e.length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Ids/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
        let i = e.length;
        for (let a = 0; a < i; a++) {
            let i = e[a];
            typeof i != `string` && (n = Q(n, { instancePath: t + `/` + a, schemaPath: `#/$defs/Ids/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(i, { instancePath: t + `/` + a }) || (n = $(n, l.errors), r = n.length);
        }
        let a = e.length, o;
        if (a > 1) {
            let i = {};
            for (; a--;) {
                let s = e[a];
                if (typeof s == `string`) {
                    if (typeof i[s] == `number`) {
                        o = i[s], n = Q(n, { instancePath: t, schemaPath: `#/$defs/Ids/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                        break;
                    }
                    i[s] = a;
                }
            }
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Ids/type`, keyword: `type`, params: { type: `array` } }), r++; return O.errors = n, r === 0; }
    const xe = RegExp(`^(?:(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5})$`, `u`);
    function k(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? xe.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Share/pattern`, keyword: `pattern`, params: { pattern: `^(?:(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5})$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Share/type`, keyword: `type`, params: { type: `string` } }), r++), k.errors = n, r === 0; }
    function Se(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Attribution/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Attribution/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.anchor === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Attribution/required`, keyword: `required`, params: { missingProperty: `anchor` } }), r++), e.lookback === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Attribution/required`, keyword: `required`, params: { missingProperty: `lookback` } }), r++), e.touches === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Attribution/required`, keyword: `required`, params: { missingProperty: `touches` } }), r++), e.model === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Attribution/required`, keyword: `required`, params: { missingProperty: `model` } }), r++);
        for (let i in e)
            b.call(ye.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Attribution/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Attribution/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `attribution` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Attribution/properties/kind/const`, keyword: `const`, params: { allowedValue: `attribution` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.anchor !== void 0) {
            let i = e.anchor;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/anchor`, schemaPath: `#/$defs/Attribution/properties/anchor/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `lead` && i !== `opportunity` && i !== `close` && (n = Q(n, { instancePath: t + `/anchor`, schemaPath: `#/$defs/Attribution/properties/anchor/enum`, keyword: `enum`, params: { allowedValues: ye.properties.anchor.enum } }), r++);
        }
        if (e.lookback !== void 0 && (D(e.lookback, { instancePath: t + `/lookback` }) || (n = $(n, D.errors), r = n.length)), e.touches !== void 0 && (O(e.touches, { instancePath: t + `/touches` }) || (n = $(n, O.errors), r = n.length)), e.dedupe !== void 0 && (C(e.dedupe, { instancePath: t + `/dedupe` }) || (n = $(n, C.errors), r = n.length)), e.model !== void 0) {
            let i = e.model;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/model`, schemaPath: `#/$defs/Attribution/properties/model/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `first` && i !== `last` && i !== `linear` && i !== `time-decay` && i !== `u` && i !== `position` && i !== `w` && i !== `full-path` && i !== `custom` && (n = Q(n, { instancePath: t + `/model`, schemaPath: `#/$defs/Attribution/properties/model/enum`, keyword: `enum`, params: { allowedValues: ye.properties.model.enum } }), r++);
        }
        if (e.weights !== void 0) {
            let i = e.weights;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/weights`, schemaPath: `#/$defs/Attribution/properties/weights/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i)
                    e !== `first` && e !== `lead` && e !== `opportunity` && e !== `close` && e !== `last` && e !== `middle` && (n = Q(n, { instancePath: t + `/weights`, schemaPath: `#/$defs/Attribution/properties/weights/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                i.first !== void 0 && (k(i.first, { instancePath: t + `/weights/first` }) || (n = $(n, k.errors), r = n.length)), i.lead !== void 0 && (k(i.lead, { instancePath: t + `/weights/lead` }) || (n = $(n, k.errors), r = n.length)), i.opportunity !== void 0 && (k(i.opportunity, { instancePath: t + `/weights/opportunity` }) || (n = $(n, k.errors), r = n.length)), i.close !== void 0 && (k(i.close, { instancePath: t + `/weights/close` }) || (n = $(n, k.errors), r = n.length)), i.last !== void 0 && (k(i.last, { instancePath: t + `/weights/last` }) || (n = $(n, k.errors), r = n.length)), i.middle !== void 0 && (k(i.middle, { instancePath: t + `/weights/middle` }) || (n = $(n, k.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/weights`, schemaPath: `#/$defs/Attribution/properties/weights/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.halfLife !== void 0 && (D(e.halfLife, { instancePath: t + `/halfLife` }) || (n = $(n, D.errors), r = n.length)), e.per !== void 0) {
            let i = e.per;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/per`, schemaPath: `#/$defs/Attribution/properties/per/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `touch` && i !== `channel` && (n = Q(n, { instancePath: t + `/per`, schemaPath: `#/$defs/Attribution/properties/per/enum`, keyword: `enum`, params: { allowedValues: ye.properties.per.enum } }), r++);
        }
        if (e.runs !== void 0) {
            let i = e.runs;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/runs`, schemaPath: `#/$defs/Attribution/properties/runs/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `keep` && i !== `collapse` && (n = Q(n, { instancePath: t + `/runs`, schemaPath: `#/$defs/Attribution/properties/runs/enum`, keyword: `enum`, params: { allowedValues: ye.properties.runs.enum } }), r++);
        }
        e.fallback !== void 0 && (l(e.fallback, { instancePath: t + `/fallback` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Attribution/type`, keyword: `type`, params: { type: `object` } }), r++; return Se.errors = n, r === 0; }
    const Ce = Ee, we = RegExp(`^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$`, `u`);
    function Te(e, { instancePath: t = `` } = {}) { let r = null, i = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.code === void 0 && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/BaselineEntry/required`, keyword: `required`, params: { missingProperty: `code` } }), i++), e.file === void 0 && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/BaselineEntry/required`, keyword: `required`, params: { missingProperty: `file` } }), i++), e.message === void 0 && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/BaselineEntry/required`, keyword: `required`, params: { missingProperty: `message` } }), i++), e.until === void 0 && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/BaselineEntry/required`, keyword: `required`, params: { missingProperty: `until` } }), i++);
        for (let n in e)
            n !== `code` && n !== `file` && n !== `at` && n !== `message` && n !== `until` && n !== `reason` && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/BaselineEntry/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: n } }), i++);
        if (e.code !== void 0) {
            let n = e.code;
            typeof n == `string` ? we.test(n) || (r = Q(r, { instancePath: t + `/code`, schemaPath: `#/$defs/BaselineEntry/properties/code/pattern`, keyword: `pattern`, params: { pattern: `^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$` } }), i++) : (r = Q(r, { instancePath: t + `/code`, schemaPath: `#/$defs/BaselineEntry/properties/code/type`, keyword: `type`, params: { type: `string` } }), i++);
        }
        if (e.file !== void 0 && (_(e.file, { instancePath: t + `/file` }) || (r = $(r, _.errors), i = r.length)), e.at !== void 0 && (_(e.at, { instancePath: t + `/at` }) || (r = $(r, _.errors), i = r.length)), e.message !== void 0 && (_(e.message, { instancePath: t + `/message` }) || (r = $(r, _.errors), i = r.length)), e.until !== void 0 && (w(e.until, { instancePath: t + `/until` }) || (r = $(r, w.errors), i = r.length)), e.reason !== void 0) {
            let a = e.reason;
            typeof a == `string` ? n.test(a) || (r = Q(r, { instancePath: t + `/reason`, schemaPath: `#/$defs/BaselineEntry/properties/reason/pattern`, keyword: `pattern`, params: { pattern: `\\S` } }), i++) : (r = Q(r, { instancePath: t + `/reason`, schemaPath: `#/$defs/BaselineEntry/properties/reason/type`, keyword: `type`, params: { type: `string` } }), i++);
        }
    }
    else
        r = Q(r, { instancePath: t, schemaPath: `#/$defs/BaselineEntry/type`, keyword: `type`, params: { type: `object` } }), i++; return Te.errors = r, i === 0; }
    function Ee(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Baseline/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.allow === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Baseline/required`, keyword: `required`, params: { missingProperty: `allow` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `allow` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Baseline/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Baseline/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `baseline` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Baseline/properties/kind/const`, keyword: `const`, params: { allowedValue: `baseline` } }), r++);
        }
        if (e.allow !== void 0) {
            let i = e.allow;
            if (Array.isArray(i)) {
                let e = i.length;
                for (let a = 0; a < e; a++)
                    Te(i[a], { instancePath: t + `/allow/` + a }) || (n = $(n, Te.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/allow`, schemaPath: `#/$defs/Baseline/properties/allow/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Baseline/type`, keyword: `type`, params: { type: `object` } }), r++; return Ee.errors = n, r === 0; }
    const De = ze, Oe = { type: `object`, properties: { kind: { type: `string`, const: `budget` }, id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, from: { $ref: `#/$defs/Month` }, to: { $ref: `#/$defs/Month` }, total: { $ref: `#/$defs/Money` }, channels: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/Money` }, minProperties: 1 }, reserve: { $ref: `#/$defs/Money` }, signedOff: { $ref: `#/$defs/SignOff` }, review: { $ref: `#/$defs/BudgetReview` } }, required: [`kind`, `id`, `owner`, `from`, `to`, `total`, `channels`], additionalProperties: !1 }, ke = RegExp(`^[0-9]{4}-(?:0[1-9]|1[0-2])$`, `u`);
    function A(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? ke.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Month/pattern`, keyword: `pattern`, params: { pattern: `^[0-9]{4}-(?:0[1-9]|1[0-2])$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Month/type`, keyword: `type`, params: { type: `string` } }), r++), A.errors = n, r === 0; }
    function j(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `number` && isFinite(e) ? (e < 0 || isNaN(e)) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Money/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 0 } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Money/type`, keyword: `type`, params: { type: `number` } }), r++), j.errors = n, r === 0; }
    function Ae(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.by === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SignOff/required`, keyword: `required`, params: { missingProperty: `by` } }), r++), e.on === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SignOff/required`, keyword: `required`, params: { missingProperty: `on` } }), r++);
        for (let i in e)
            i !== `by` && i !== `on` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SignOff/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.by !== void 0 && (l(e.by, { instancePath: t + `/by` }) || (n = $(n, l.errors), r = n.length)), e.on !== void 0 && (w(e.on, { instancePath: t + `/on` }) || (n = $(n, w.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SignOff/type`, keyword: `type`, params: { type: `object` } }), r++; return Ae.errors = n, r === 0; }
    const je = RegExp(`^(?:[1-9][0-9]{0,5} calendar days|1 calendar day)$`, `u`);
    function Me(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? je.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarDays/pattern`, keyword: `pattern`, params: { pattern: `^(?:[1-9][0-9]{0,5} calendar days|1 calendar day)$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarDays/type`, keyword: `type`, params: { type: `string` } }), r++), Me.errors = n, r === 0; }
    function Ne(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length > 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetCount/maxProperties`, keyword: `maxProperties`, params: { limit: 1 } }), r++), Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetCount/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e)
            i !== `atLeast` && i !== `atMost` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetCount/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.atLeast !== void 0) {
            let i = e.atLeast;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/atLeast`, schemaPath: `#/$defs/BudgetCount/properties/atLeast/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && ((i > 1e6 || isNaN(i)) && (n = Q(n, { instancePath: t + `/atLeast`, schemaPath: `#/$defs/BudgetCount/properties/atLeast/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 1e6 } }), r++), (i < 0 || isNaN(i)) && (n = Q(n, { instancePath: t + `/atLeast`, schemaPath: `#/$defs/BudgetCount/properties/atLeast/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 0 } }), r++));
        }
        if (e.atMost !== void 0) {
            let i = e.atMost;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/atMost`, schemaPath: `#/$defs/BudgetCount/properties/atMost/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && ((i > 1e6 || isNaN(i)) && (n = Q(n, { instancePath: t + `/atMost`, schemaPath: `#/$defs/BudgetCount/properties/atMost/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 1e6 } }), r++), (i < 0 || isNaN(i)) && (n = Q(n, { instancePath: t + `/atMost`, schemaPath: `#/$defs/BudgetCount/properties/atMost/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 0 } }), r++));
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetCount/type`, keyword: `type`, params: { type: `object` } }), r++; return Ne.errors = n, r === 0; }
    function Pe(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length > 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetAmount/maxProperties`, keyword: `maxProperties`, params: { limit: 1 } }), r++), Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetAmount/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e)
            i !== `atLeast` && i !== `atMost` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetAmount/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.atLeast !== void 0 && (j(e.atLeast, { instancePath: t + `/atLeast` }) || (n = $(n, j.errors), r = n.length)), e.atMost !== void 0 && (j(e.atMost, { instancePath: t + `/atMost` }) || (n = $(n, j.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetAmount/type`, keyword: `type`, params: { type: `object` } }), r++; return Pe.errors = n, r === 0; }
    function Fe(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length > 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetPart/maxProperties`, keyword: `maxProperties`, params: { limit: 1 } }), r++), Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetPart/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e)
            i !== `atLeast` && i !== `atMost` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetPart/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.atLeast !== void 0 && (k(e.atLeast, { instancePath: t + `/atLeast` }) || (n = $(n, k.errors), r = n.length)), e.atMost !== void 0 && (k(e.atMost, { instancePath: t + `/atMost` }) || (n = $(n, k.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetPart/type`, keyword: `type`, params: { type: `object` } }), r++; return Fe.errors = n, r === 0; }
    function Ie(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetWhen/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e)
            i !== `mqls` && i !== `revenue` && i !== `mqlShare` && i !== `revenueShare` && i !== `budgetShare` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetWhen/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.mqls !== void 0 && (Ne(e.mqls, { instancePath: t + `/mqls` }) || (n = $(n, Ne.errors), r = n.length)), e.revenue !== void 0 && (Pe(e.revenue, { instancePath: t + `/revenue` }) || (n = $(n, Pe.errors), r = n.length)), e.mqlShare !== void 0 && (Fe(e.mqlShare, { instancePath: t + `/mqlShare` }) || (n = $(n, Fe.errors), r = n.length)), e.revenueShare !== void 0 && (Fe(e.revenueShare, { instancePath: t + `/revenueShare` }) || (n = $(n, Fe.errors), r = n.length)), e.budgetShare !== void 0 && (Fe(e.budgetShare, { instancePath: t + `/budgetShare` }) || (n = $(n, Fe.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetWhen/type`, keyword: `type`, params: { type: `object` } }), r++; return Ie.errors = n, r === 0; }
    function Le(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.when === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetFlag/required`, keyword: `required`, params: { missingProperty: `when` } }), r++), e.within === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetFlag/required`, keyword: `required`, params: { missingProperty: `within` } }), r++), e.action === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetFlag/required`, keyword: `required`, params: { missingProperty: `action` } }), r++);
        for (let i in e)
            i !== `title` && i !== `rationale` && i !== `when` && i !== `within` && i !== `action` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetFlag/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.when !== void 0 && (Ie(e.when, { instancePath: t + `/when` }) || (n = $(n, Ie.errors), r = n.length)), e.within !== void 0 && (D(e.within, { instancePath: t + `/within` }) || (n = $(n, D.errors), r = n.length)), e.action !== void 0 && (a(e.action, { instancePath: t + `/action` }) || (n = $(n, a.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetFlag/type`, keyword: `type`, params: { type: `object` } }), r++; return Le.errors = n, r === 0; }
    function Re(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.before === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetReview/required`, keyword: `required`, params: { missingProperty: `before` } }), r++), e.by === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetReview/required`, keyword: `required`, params: { missingProperty: `by` } }), r++), e.flags === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetReview/required`, keyword: `required`, params: { missingProperty: `flags` } }), r++);
        for (let i in e)
            i !== `before` && i !== `by` && i !== `flags` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetReview/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.before !== void 0 && (Me(e.before, { instancePath: t + `/before` }) || (n = $(n, Me.errors), r = n.length)), e.by !== void 0 && (l(e.by, { instancePath: t + `/by` }) || (n = $(n, l.errors), r = n.length)), e.flags !== void 0) {
            let i = e.flags;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/flags`, schemaPath: `#/$defs/BudgetReview/properties/flags/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/flags` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/flags`, schemaPath: `#/$defs/BudgetReview/properties/flags/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Le(i[e], { instancePath: t + `/flags/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Le.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/flags`, schemaPath: `#/$defs/BudgetReview/properties/flags/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/BudgetReview/type`, keyword: `type`, params: { type: `object` } }), r++; return Re.errors = n, r === 0; }
    function ze(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Budget/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Budget/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.owner === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Budget/required`, keyword: `required`, params: { missingProperty: `owner` } }), r++), e.from === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Budget/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), e.to === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Budget/required`, keyword: `required`, params: { missingProperty: `to` } }), r++), e.total === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Budget/required`, keyword: `required`, params: { missingProperty: `total` } }), r++), e.channels === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Budget/required`, keyword: `required`, params: { missingProperty: `channels` } }), r++);
        for (let i in e)
            b.call(Oe.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Budget/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Budget/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `budget` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Budget/properties/kind/const`, keyword: `const`, params: { allowedValue: `budget` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.from !== void 0 && (A(e.from, { instancePath: t + `/from` }) || (n = $(n, A.errors), r = n.length)), e.to !== void 0 && (A(e.to, { instancePath: t + `/to` }) || (n = $(n, A.errors), r = n.length)), e.total !== void 0 && (j(e.total, { instancePath: t + `/total` }) || (n = $(n, j.errors), r = n.length)), e.channels !== void 0) {
            let i = e.channels;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/channels`, schemaPath: `#/$defs/Budget/properties/channels/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/channels` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/channels`, schemaPath: `#/$defs/Budget/properties/channels/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    j(i[e], { instancePath: t + `/channels/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, j.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/channels`, schemaPath: `#/$defs/Budget/properties/channels/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        e.reserve !== void 0 && (j(e.reserve, { instancePath: t + `/reserve` }) || (n = $(n, j.errors), r = n.length)), e.signedOff !== void 0 && (Ae(e.signedOff, { instancePath: t + `/signedOff` }) || (n = $(n, Ae.errors), r = n.length)), e.review !== void 0 && (Re(e.review, { instancePath: t + `/review` }) || (n = $(n, Re.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Budget/type`, keyword: `type`, params: { type: `object` } }), r++; return ze.errors = n, r === 0; }
    const Be = $e, Ve = { type: `object`, properties: { kind: { type: `string`, const: `cadence` }, id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, every: { $ref: `#/$defs/Rhythm` }, on: { type: `string`, pattern: `^(?:(?:first|second|third|fourth|last) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$` }, after: { type: `string`, enum: [`campaign`, `escalation`, `deal`, `quarter`] }, within: { $ref: `#/$defs/Duration` }, at: { $ref: `#/$defs/Time` }, lasts: { $ref: `#/$defs/Elapsed` }, ledBy: { $ref: `#/$defs/Id` }, with: { type: `array`, items: { type: `string`, $ref: `#/$defs/Id` }, minItems: 1, uniqueItems: !0 }, inputs: { $ref: `#/$defs/CadenceInputs` }, agenda: { type: `array`, items: { $ref: `#/$defs/CadenceAgendaItem` }, minItems: 1 }, output: { $ref: `#/$defs/Text` }, fulfils: { type: `array`, items: { type: `string`, $ref: `#/$defs/Id` }, minItems: 1, uniqueItems: !0 }, escalations: { type: `array`, items: { type: `integer`, minimum: 1, maximum: 3 }, minItems: 1, uniqueItems: !0 }, signedBy: { type: `array`, items: { type: `string`, $ref: `#/$defs/Id` }, minItems: 1, uniqueItems: !0 }, log: { type: `array`, items: { $ref: `#/$defs/CadenceOccasion` }, minItems: 1 } }, required: [`kind`, `id`, `ledBy`], additionalProperties: !1, oneOf: [{ required: [`every`] }, { required: [`after`] }], dependentRequired: { after: [`within`], within: [`after`], on: [`every`] } }, He = RegExp(`^(?:week|month|quarter|year|(?:[2-9]|[1-9][0-9]) (?:weeks|months|quarters|years))$`, `u`);
    function M(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? He.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Rhythm/pattern`, keyword: `pattern`, params: { pattern: `^(?:week|month|quarter|year|(?:[2-9]|[1-9][0-9]) (?:weeks|months|quarters|years))$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Rhythm/type`, keyword: `type`, params: { type: `string` } }), r++), M.errors = n, r === 0; }
    const Ue = RegExp(`^(?:[1-9][0-9]{0,5} (?:minutes|hours|business minutes|business hours|business days|calendar days)|1 (?:minute|hour|business minute|business hour|business day|calendar day))$`, `u`);
    function N(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? Ue.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Duration/pattern`, keyword: `pattern`, params: { pattern: `^(?:[1-9][0-9]{0,5} (?:minutes|hours|business minutes|business hours|business days|calendar days)|1 (?:minute|hour|business minute|business hour|business day|calendar day))$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Duration/type`, keyword: `type`, params: { type: `string` } }), r++), N.errors = n, r === 0; }
    const We = RegExp(`^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$`, `u`);
    function P(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? We.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Time/pattern`, keyword: `pattern`, params: { pattern: `^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Time/type`, keyword: `type`, params: { type: `string` } }), r++), P.errors = n, r === 0; }
    const Ge = { type: `object`, properties: { reports: { type: `array`, items: { type: `string`, enum: [`weekly`, `scorecard`, `qbr`, `retrospective`, `win-loss`, `content`, `summary`] }, minItems: 1, uniqueItems: !0 }, metrics: { type: `array`, items: { type: `string`, $ref: `#/$defs/Id` }, minItems: 1, uniqueItems: !0 } }, required: [], additionalProperties: !1, minProperties: 1 };
    function Ke(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CadenceInputs/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e)
            i !== `reports` && i !== `metrics` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CadenceInputs/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.reports !== void 0) {
            let i = e.reports;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/reports`, schemaPath: `#/$defs/CadenceInputs/properties/reports/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/reports/` + a, schemaPath: `#/$defs/CadenceInputs/properties/reports/items/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `weekly` && e !== `scorecard` && e !== `qbr` && e !== `retrospective` && e !== `win-loss` && e !== `content` && e !== `summary` && (n = Q(n, { instancePath: t + `/reports/` + a, schemaPath: `#/$defs/CadenceInputs/properties/reports/items/enum`, keyword: `enum`, params: { allowedValues: Ge.properties.reports.items.enum } }), r++);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/reports`, schemaPath: `#/$defs/CadenceInputs/properties/reports/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/reports`, schemaPath: `#/$defs/CadenceInputs/properties/reports/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.metrics !== void 0) {
            let i = e.metrics;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/metrics`, schemaPath: `#/$defs/CadenceInputs/properties/metrics/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/metrics/` + a, schemaPath: `#/$defs/CadenceInputs/properties/metrics/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/metrics/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/metrics`, schemaPath: `#/$defs/CadenceInputs/properties/metrics/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/metrics`, schemaPath: `#/$defs/CadenceInputs/properties/metrics/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/CadenceInputs/type`, keyword: `type`, params: { type: `object` } }), r++; return Ke.errors = n, r === 0; }
    function qe(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.topic === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CadenceAgendaItem/required`, keyword: `required`, params: { missingProperty: `topic` } }), r++);
        for (let i in e)
            i !== `topic` && i !== `minutes` && i !== `by` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CadenceAgendaItem/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.topic !== void 0 && (a(e.topic, { instancePath: t + `/topic` }) || (n = $(n, a.errors), r = n.length)), e.minutes !== void 0) {
            let i = e.minutes;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/minutes`, schemaPath: `#/$defs/CadenceAgendaItem/properties/minutes/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && ((i > 600 || isNaN(i)) && (n = Q(n, { instancePath: t + `/minutes`, schemaPath: `#/$defs/CadenceAgendaItem/properties/minutes/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 600 } }), r++), (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/minutes`, schemaPath: `#/$defs/CadenceAgendaItem/properties/minutes/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++));
        }
        e.by !== void 0 && (l(e.by, { instancePath: t + `/by` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/CadenceAgendaItem/type`, keyword: `type`, params: { type: `object` } }), r++; return qe.errors = n, r === 0; }
    const Je = { type: `object`, properties: { on: { $ref: `#/$defs/Date` }, was: { type: `string`, enum: [`held`, `moved`, `missed`] }, to: { $ref: `#/$defs/Date` }, why: { $ref: `#/$defs/Text` }, decided: { $ref: `#/$defs/Text` }, signed: { type: `array`, items: { $ref: `#/$defs/Signature` }, minItems: 1 } }, required: [`on`, `was`], additionalProperties: !1, allOf: [{ if: { required: [`was`], properties: { was: { const: `moved` } } }, then: { required: [`to`, `why`] } }, { if: { required: [`was`], properties: { was: { const: `missed` } } }, then: { required: [`why`] } }] }, Ye = { type: `string`, enum: [`marketing`, `sales`] };
    function F(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e != `string` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Side/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `marketing` && e !== `sales` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Side/enum`, keyword: `enum`, params: { allowedValues: Ye.enum } }), r++), F.errors = n, r === 0; }
    function Xe(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.side === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Signature/required`, keyword: `required`, params: { missingProperty: `side` } }), r++), e.by === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Signature/required`, keyword: `required`, params: { missingProperty: `by` } }), r++), e.on === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Signature/required`, keyword: `required`, params: { missingProperty: `on` } }), r++);
        for (let i in e)
            i !== `side` && i !== `by` && i !== `on` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Signature/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.side !== void 0 && (F(e.side, { instancePath: t + `/side` }) || (n = $(n, F.errors), r = n.length)), e.by !== void 0 && (l(e.by, { instancePath: t + `/by` }) || (n = $(n, l.errors), r = n.length)), e.on !== void 0 && (w(e.on, { instancePath: t + `/on` }) || (n = $(n, w.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Signature/type`, keyword: `type`, params: { type: `object` } }), r++; return Xe.errors = n, r === 0; }
    function Ze(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !0, s = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.was === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.was !== void 0 && e.was !== `moved`) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
    } var c = s === r; if (r = i, n !== null && (i ? n.length = i : n = null), c) {
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && (e.to === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CadenceOccasion/allOf/0/then/required`, keyword: `required`, params: { missingProperty: `to` } }), r++), e.why === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CadenceOccasion/allOf/0/then/required`, keyword: `required`, params: { missingProperty: `why` } }), r++));
        var c = i === r;
        o = c;
    } o || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CadenceOccasion/allOf/0/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let l = r, u = !0, d = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.was === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.was !== void 0 && e.was !== `missed`) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
    } var f = d === r; if (r = l, n !== null && (l ? n.length = l : n = null), f) {
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.why === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CadenceOccasion/allOf/1/then/required`, keyword: `required`, params: { missingProperty: `why` } }), r++);
        var f = i === r;
        u = f;
    } if (u || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CadenceOccasion/allOf/1/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.on === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CadenceOccasion/required`, keyword: `required`, params: { missingProperty: `on` } }), r++), e.was === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CadenceOccasion/required`, keyword: `required`, params: { missingProperty: `was` } }), r++);
        for (let i in e)
            i !== `on` && i !== `was` && i !== `to` && i !== `why` && i !== `decided` && i !== `signed` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CadenceOccasion/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.on !== void 0 && (w(e.on, { instancePath: t + `/on` }) || (n = $(n, w.errors), r = n.length)), e.was !== void 0) {
            let i = e.was;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/was`, schemaPath: `#/$defs/CadenceOccasion/properties/was/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `held` && i !== `moved` && i !== `missed` && (n = Q(n, { instancePath: t + `/was`, schemaPath: `#/$defs/CadenceOccasion/properties/was/enum`, keyword: `enum`, params: { allowedValues: Je.properties.was.enum } }), r++);
        }
        if (e.to !== void 0 && (w(e.to, { instancePath: t + `/to` }) || (n = $(n, w.errors), r = n.length)), e.why !== void 0 && (a(e.why, { instancePath: t + `/why` }) || (n = $(n, a.errors), r = n.length)), e.decided !== void 0 && (a(e.decided, { instancePath: t + `/decided` }) || (n = $(n, a.errors), r = n.length)), e.signed !== void 0) {
            let i = e.signed;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/signed`, schemaPath: `#/$defs/CadenceOccasion/properties/signed/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    Xe(i[a], { instancePath: t + `/signed/` + a }) || (n = $(n, Xe.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/signed`, schemaPath: `#/$defs/CadenceOccasion/properties/signed/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/CadenceOccasion/type`, keyword: `type`, params: { type: `object` } }), r++; return Ze.errors = n, r === 0; }
    const Qe = RegExp(`^(?:(?:first|second|third|fourth|last) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$`, `u`);
    function $e(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !1, c = null, u = r; e && typeof e == `object` && !Array.isArray(e) && e.every === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Cadence/oneOf/0/required`, keyword: `required`, params: { missingProperty: `every` } }), r++); var d = u === r; d && (o = !0, c = 0); let f = r; e && typeof e == `object` && !Array.isArray(e) && e.after === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Cadence/oneOf/1/required`, keyword: `required`, params: { missingProperty: `after` } }), r++); var d = f === r; if (d && o ? (o = !1, c = [c, 1]) : d && (o = !0, c = 1), o ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Cadence/oneOf`, keyword: `oneOf`, params: { passingSchemas: c } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Cadence/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Cadence/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.ledBy === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Cadence/required`, keyword: `required`, params: { missingProperty: `ledBy` } }), r++);
        for (let i in e)
            b.call(Ve.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Cadence/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Cadence/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `cadence` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Cadence/properties/kind/const`, keyword: `const`, params: { allowedValue: `cadence` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.every !== void 0 && (M(e.every, { instancePath: t + `/every` }) || (n = $(n, M.errors), r = n.length)), e.on !== void 0) {
            let i = e.on;
            typeof i == `string` ? Qe.test(i) || (n = Q(n, { instancePath: t + `/on`, schemaPath: `#/$defs/Cadence/properties/on/pattern`, keyword: `pattern`, params: { pattern: `^(?:(?:first|second|third|fourth|last) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$` } }), r++) : (n = Q(n, { instancePath: t + `/on`, schemaPath: `#/$defs/Cadence/properties/on/type`, keyword: `type`, params: { type: `string` } }), r++);
        }
        if (e.after !== void 0) {
            let i = e.after;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/after`, schemaPath: `#/$defs/Cadence/properties/after/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `campaign` && i !== `escalation` && i !== `deal` && i !== `quarter` && (n = Q(n, { instancePath: t + `/after`, schemaPath: `#/$defs/Cadence/properties/after/enum`, keyword: `enum`, params: { allowedValues: Ve.properties.after.enum } }), r++);
        }
        if (e.within !== void 0 && (N(e.within, { instancePath: t + `/within` }) || (n = $(n, N.errors), r = n.length)), e.at !== void 0 && (P(e.at, { instancePath: t + `/at` }) || (n = $(n, P.errors), r = n.length)), e.lasts !== void 0 && (C(e.lasts, { instancePath: t + `/lasts` }) || (n = $(n, C.errors), r = n.length)), e.ledBy !== void 0 && (l(e.ledBy, { instancePath: t + `/ledBy` }) || (n = $(n, l.errors), r = n.length)), e.with !== void 0) {
            let i = e.with;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/with`, schemaPath: `#/$defs/Cadence/properties/with/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/with/` + a, schemaPath: `#/$defs/Cadence/properties/with/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/with/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/with`, schemaPath: `#/$defs/Cadence/properties/with/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/with`, schemaPath: `#/$defs/Cadence/properties/with/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.inputs !== void 0 && (Ke(e.inputs, { instancePath: t + `/inputs` }) || (n = $(n, Ke.errors), r = n.length)), e.agenda !== void 0) {
            let i = e.agenda;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/agenda`, schemaPath: `#/$defs/Cadence/properties/agenda/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    qe(i[a], { instancePath: t + `/agenda/` + a }) || (n = $(n, qe.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/agenda`, schemaPath: `#/$defs/Cadence/properties/agenda/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.output !== void 0 && (a(e.output, { instancePath: t + `/output` }) || (n = $(n, a.errors), r = n.length)), e.fulfils !== void 0) {
            let i = e.fulfils;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/fulfils`, schemaPath: `#/$defs/Cadence/properties/fulfils/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/fulfils/` + a, schemaPath: `#/$defs/Cadence/properties/fulfils/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/fulfils/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/fulfils`, schemaPath: `#/$defs/Cadence/properties/fulfils/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/fulfils`, schemaPath: `#/$defs/Cadence/properties/fulfils/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.escalations !== void 0) {
            let i = e.escalations;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/escalations`, schemaPath: `#/$defs/Cadence/properties/escalations/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/escalations/` + a, schemaPath: `#/$defs/Cadence/properties/escalations/items/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && ((e > 3 || isNaN(e)) && (n = Q(n, { instancePath: t + `/escalations/` + a, schemaPath: `#/$defs/Cadence/properties/escalations/items/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 3 } }), r++), (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/escalations/` + a, schemaPath: `#/$defs/Cadence/properties/escalations/items/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++));
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (!(typeof s != `number` || s % 1 || isNaN(s) || !isFinite(s))) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/escalations`, schemaPath: `#/$defs/Cadence/properties/escalations/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/escalations`, schemaPath: `#/$defs/Cadence/properties/escalations/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.signedBy !== void 0) {
            let i = e.signedBy;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/signedBy`, schemaPath: `#/$defs/Cadence/properties/signedBy/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/signedBy/` + a, schemaPath: `#/$defs/Cadence/properties/signedBy/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/signedBy/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/signedBy`, schemaPath: `#/$defs/Cadence/properties/signedBy/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/signedBy`, schemaPath: `#/$defs/Cadence/properties/signedBy/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.log !== void 0) {
            let i = e.log;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/log`, schemaPath: `#/$defs/Cadence/properties/log/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    Ze(i[a], { instancePath: t + `/log/` + a }) || (n = $(n, Ze.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/log`, schemaPath: `#/$defs/Cadence/properties/log/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.after !== void 0 && e.within === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/Cadence/dependentRequired`, keyword: `dependentRequired`, params: { property: `after`, missingProperty: `within`, depsCount: 1, deps: `within` } };
            n === null ? n = [e] : n.push(e), r++;
        }
        if (e.within !== void 0 && e.after === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/Cadence/dependentRequired`, keyword: `dependentRequired`, params: { property: `within`, missingProperty: `after`, depsCount: 1, deps: `after` } };
            n === null ? n = [e] : n.push(e), r++;
        }
        if (e.on !== void 0 && e.every === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/Cadence/dependentRequired`, keyword: `dependentRequired`, params: { property: `on`, missingProperty: `every`, depsCount: 1, deps: `every` } };
            n === null ? n = [e] : n.push(e), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Cadence/type`, keyword: `type`, params: { type: `object` } }), r++; return $e.errors = n, r === 0; }
    const et = ut, tt = { type: `object`, properties: { kind: { type: `string`, const: `calendar` }, id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, zone: { $ref: `#/$defs/Zone` }, hours: { type: `array`, items: { $ref: `#/$defs/CalendarWeekly` } }, holidays: { $ref: `#/$defs/CalendarHolidays` }, exceptions: { type: `object`, propertyNames: { $ref: `#/$defs/Date` }, additionalProperties: { $ref: `#/$defs/CalendarException` }, minProperties: 1 } }, required: [`kind`, `id`, `zone`, `hours`], additionalProperties: !1 }, nt = RegExp(`^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$`, `u`);
    function rt(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? nt.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Weekdays/pattern`, keyword: `pattern`, params: { pattern: `^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Weekdays/type`, keyword: `type`, params: { type: `string` } }), r++), rt.errors = n, r === 0; }
    function it(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.days === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarWeekly/required`, keyword: `required`, params: { missingProperty: `days` } }), r++), e.from === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarWeekly/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), e.to === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarWeekly/required`, keyword: `required`, params: { missingProperty: `to` } }), r++);
        for (let i in e)
            i !== `days` && i !== `from` && i !== `to` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarWeekly/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.days !== void 0) {
            let i = e.days;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/days`, schemaPath: `#/$defs/CalendarWeekly/properties/days/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/days/` + a, schemaPath: `#/$defs/CalendarWeekly/properties/days/items/type`, keyword: `type`, params: { type: `string` } }), r++), rt(e, { instancePath: t + `/days/` + a }) || (n = $(n, rt.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/days`, schemaPath: `#/$defs/CalendarWeekly/properties/days/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/days`, schemaPath: `#/$defs/CalendarWeekly/properties/days/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        e.from !== void 0 && (P(e.from, { instancePath: t + `/from` }) || (n = $(n, P.errors), r = n.length)), e.to !== void 0 && (P(e.to, { instancePath: t + `/to` }) || (n = $(n, P.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarWeekly/type`, keyword: `type`, params: { type: `object` } }), r++; return it.errors = n, r === 0; }
    function at(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.years === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarHolidays/required`, keyword: `required`, params: { missingProperty: `years` } }), r++), e.dates === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarHolidays/required`, keyword: `required`, params: { missingProperty: `dates` } }), r++);
        for (let i in e)
            i !== `region` && i !== `years` && i !== `dates` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarHolidays/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.region !== void 0 && (_(e.region, { instancePath: t + `/region` }) || (n = $(n, _.errors), r = n.length)), e.years !== void 0) {
            let i = e.years;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/years`, schemaPath: `#/$defs/CalendarHolidays/properties/years/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/years/` + a, schemaPath: `#/$defs/CalendarHolidays/properties/years/items/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && ((e > 2999 || isNaN(e)) && (n = Q(n, { instancePath: t + `/years/` + a, schemaPath: `#/$defs/CalendarHolidays/properties/years/items/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 2999 } }), r++), (e < 2e3 || isNaN(e)) && (n = Q(n, { instancePath: t + `/years/` + a, schemaPath: `#/$defs/CalendarHolidays/properties/years/items/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 2e3 } }), r++));
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (!(typeof s != `number` || s % 1 || isNaN(s) || !isFinite(s))) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/years`, schemaPath: `#/$defs/CalendarHolidays/properties/years/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/years`, schemaPath: `#/$defs/CalendarHolidays/properties/years/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.dates !== void 0) {
            let i = e.dates;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                for (let e in i) {
                    let i = r;
                    w(e, { instancePath: t + `/dates` }) || (n = $(n, w.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/dates`, schemaPath: `#/$defs/CalendarHolidays/properties/dates/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    a(i[e], { instancePath: t + `/dates/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, a.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/dates`, schemaPath: `#/$defs/CalendarHolidays/properties/dates/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarHolidays/type`, keyword: `type`, params: { type: `object` } }), r++; return at.errors = n, r === 0; }
    const ot = { type: [`string`, `array`], pattern: `^closed$`, items: { $ref: `#/$defs/CalendarShift` }, minItems: 1 }, st = RegExp(`^closed$`, `u`);
    function ct(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.from === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarShift/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), e.to === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarShift/required`, keyword: `required`, params: { missingProperty: `to` } }), r++);
        for (let i in e)
            i !== `from` && i !== `to` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarShift/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.from !== void 0 && (P(e.from, { instancePath: t + `/from` }) || (n = $(n, P.errors), r = n.length)), e.to !== void 0 && (P(e.to, { instancePath: t + `/to` }) || (n = $(n, P.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarShift/type`, keyword: `type`, params: { type: `object` } }), r++; return ct.errors = n, r === 0; }
    function lt(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (typeof e != `string` && !Array.isArray(e) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarException/type`, keyword: `type`, params: { type: ot.type } }), r++), typeof e == `string` && (st.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarException/pattern`, keyword: `pattern`, params: { pattern: `^closed$` } }), r++)), Array.isArray(e)) {
        e.length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CalendarException/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
        let i = e.length;
        for (let a = 0; a < i; a++)
            ct(e[a], { instancePath: t + `/` + a }) || (n = $(n, ct.errors), r = n.length);
    } return lt.errors = n, r === 0; }
    function ut(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Calendar/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Calendar/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.zone === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Calendar/required`, keyword: `required`, params: { missingProperty: `zone` } }), r++), e.hours === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Calendar/required`, keyword: `required`, params: { missingProperty: `hours` } }), r++);
        for (let i in e)
            b.call(tt.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Calendar/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Calendar/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `calendar` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Calendar/properties/kind/const`, keyword: `const`, params: { allowedValue: `calendar` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.zone !== void 0 && (S(e.zone, { instancePath: t + `/zone` }) || (n = $(n, S.errors), r = n.length)), e.hours !== void 0) {
            let i = e.hours;
            if (Array.isArray(i)) {
                let e = i.length;
                for (let a = 0; a < e; a++)
                    it(i[a], { instancePath: t + `/hours/` + a }) || (n = $(n, it.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/hours`, schemaPath: `#/$defs/Calendar/properties/hours/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.holidays !== void 0 && (at(e.holidays, { instancePath: t + `/holidays` }) || (n = $(n, at.errors), r = n.length)), e.exceptions !== void 0) {
            let i = e.exceptions;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/exceptions`, schemaPath: `#/$defs/Calendar/properties/exceptions/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    w(e, { instancePath: t + `/exceptions` }) || (n = $(n, w.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/exceptions`, schemaPath: `#/$defs/Calendar/properties/exceptions/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    lt(i[e], { instancePath: t + `/exceptions/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, lt.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/exceptions`, schemaPath: `#/$defs/Calendar/properties/exceptions/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Calendar/type`, keyword: `type`, params: { type: `object` } }), r++; return ut.errors = n, r === 0; }
    const dt = vt, ft = { type: `object`, properties: { kind: { type: `string`, const: `campaign` }, id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, message: { $ref: `#/$defs/Text` }, channel: { $ref: `#/$defs/Id` }, from: { $ref: `#/$defs/Date` }, to: { $ref: `#/$defs/Date` }, draft: { type: `boolean` }, budget: { $ref: `#/$defs/Money` }, audience: { $ref: `#/$defs/CampaignAudience` }, expected: { type: `object`, propertyNames: { $ref: `#/$defs/Month` }, additionalProperties: { type: `integer`, minimum: 0, maximum: 1e6 }, minProperties: 1 }, utm: { $ref: `#/$defs/CampaignUtm` }, preparation: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/CampaignTask` }, minProperties: 1 }, followUp: { $ref: `#/$defs/Id` }, signedOff: { $ref: `#/$defs/SignOff` } }, required: [`kind`, `id`, `owner`, `channel`, `from`, `to`], additionalProperties: !1 };
    function pt(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (Array.isArray(e)) {
        e.length > 2 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CampaignRange/maxItems`, keyword: `maxItems`, params: { limit: 2 } }), r++), e.length < 2 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CampaignRange/minItems`, keyword: `minItems`, params: { limit: 2 } }), r++);
        let i = e.length;
        for (let a = 0; a < i; a++) {
            let i = e[a];
            typeof i == `number` && isFinite(i) || (n = Q(n, { instancePath: t + `/` + a, schemaPath: `#/$defs/CampaignRange/items/type`, keyword: `type`, params: { type: `number` } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/CampaignRange/type`, keyword: `type`, params: { type: `array` } }), r++; return pt.errors = n, r === 0; }
    function mt(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `fields` && i !== `between` && i !== `territories` && i !== `accounts` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CampaignAudience/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.fields !== void 0 && (h(e.fields, { instancePath: t + `/fields` }) || (n = $(n, h.errors), r = n.length)), e.between !== void 0) {
            let i = e.between;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/between`, schemaPath: `#/$defs/CampaignAudience/properties/between/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    f(e, { instancePath: t + `/between` }) || (n = $(n, f.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/between`, schemaPath: `#/$defs/CampaignAudience/properties/between/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    pt(i[e], { instancePath: t + `/between/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, pt.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/between`, schemaPath: `#/$defs/CampaignAudience/properties/between/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        e.territories !== void 0 && (O(e.territories, { instancePath: t + `/territories` }) || (n = $(n, O.errors), r = n.length)), e.accounts !== void 0 && (O(e.accounts, { instancePath: t + `/accounts` }) || (n = $(n, O.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/CampaignAudience/type`, keyword: `type`, params: { type: `object` } }), r++; return mt.errors = n, r === 0; }
    const ht = RegExp(`^[a-z0-9][a-z0-9_.-]*$`, `u`);
    function gt(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.campaign === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CampaignUtm/required`, keyword: `required`, params: { missingProperty: `campaign` } }), r++);
        for (let i in e)
            i !== `campaign` && i !== `source` && i !== `medium` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CampaignUtm/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.campaign !== void 0) {
            let i = e.campaign;
            typeof i == `string` ? ht.test(i) || (n = Q(n, { instancePath: t + `/campaign`, schemaPath: `#/$defs/CampaignUtm/properties/campaign/pattern`, keyword: `pattern`, params: { pattern: `^[a-z0-9][a-z0-9_.-]*$` } }), r++) : (n = Q(n, { instancePath: t + `/campaign`, schemaPath: `#/$defs/CampaignUtm/properties/campaign/type`, keyword: `type`, params: { type: `string` } }), r++);
        }
        if (e.source !== void 0) {
            let i = e.source;
            typeof i == `string` ? ht.test(i) || (n = Q(n, { instancePath: t + `/source`, schemaPath: `#/$defs/CampaignUtm/properties/source/pattern`, keyword: `pattern`, params: { pattern: `^[a-z0-9][a-z0-9_.-]*$` } }), r++) : (n = Q(n, { instancePath: t + `/source`, schemaPath: `#/$defs/CampaignUtm/properties/source/type`, keyword: `type`, params: { type: `string` } }), r++);
        }
        if (e.medium !== void 0) {
            let i = e.medium;
            typeof i == `string` ? ht.test(i) || (n = Q(n, { instancePath: t + `/medium`, schemaPath: `#/$defs/CampaignUtm/properties/medium/pattern`, keyword: `pattern`, params: { pattern: `^[a-z0-9][a-z0-9_.-]*$` } }), r++) : (n = Q(n, { instancePath: t + `/medium`, schemaPath: `#/$defs/CampaignUtm/properties/medium/type`, keyword: `type`, params: { type: `string` } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/CampaignUtm/type`, keyword: `type`, params: { type: `object` } }), r++; return gt.errors = n, r === 0; }
    function _t(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.by === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CampaignTask/required`, keyword: `required`, params: { missingProperty: `by` } }), r++), e.due === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CampaignTask/required`, keyword: `required`, params: { missingProperty: `due` } }), r++);
        for (let i in e)
            i !== `title` && i !== `by` && i !== `due` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/CampaignTask/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.by !== void 0 && (l(e.by, { instancePath: t + `/by` }) || (n = $(n, l.errors), r = n.length)), e.due !== void 0 && (w(e.due, { instancePath: t + `/due` }) || (n = $(n, w.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/CampaignTask/type`, keyword: `type`, params: { type: `object` } }), r++; return _t.errors = n, r === 0; }
    function vt(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Campaign/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Campaign/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.owner === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Campaign/required`, keyword: `required`, params: { missingProperty: `owner` } }), r++), e.channel === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Campaign/required`, keyword: `required`, params: { missingProperty: `channel` } }), r++), e.from === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Campaign/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), e.to === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Campaign/required`, keyword: `required`, params: { missingProperty: `to` } }), r++);
        for (let i in e)
            b.call(ft.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Campaign/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Campaign/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `campaign` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Campaign/properties/kind/const`, keyword: `const`, params: { allowedValue: `campaign` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.message !== void 0 && (a(e.message, { instancePath: t + `/message` }) || (n = $(n, a.errors), r = n.length)), e.channel !== void 0 && (l(e.channel, { instancePath: t + `/channel` }) || (n = $(n, l.errors), r = n.length)), e.from !== void 0 && (w(e.from, { instancePath: t + `/from` }) || (n = $(n, w.errors), r = n.length)), e.to !== void 0 && (w(e.to, { instancePath: t + `/to` }) || (n = $(n, w.errors), r = n.length)), e.draft !== void 0 && typeof e.draft != `boolean` && (n = Q(n, { instancePath: t + `/draft`, schemaPath: `#/$defs/Campaign/properties/draft/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.budget !== void 0 && (j(e.budget, { instancePath: t + `/budget` }) || (n = $(n, j.errors), r = n.length)), e.audience !== void 0 && (mt(e.audience, { instancePath: t + `/audience` }) || (n = $(n, mt.errors), r = n.length)), e.expected !== void 0) {
            let i = e.expected;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/expected`, schemaPath: `#/$defs/Campaign/properties/expected/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    A(e, { instancePath: t + `/expected` }) || (n = $(n, A.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/expected`, schemaPath: `#/$defs/Campaign/properties/expected/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i) {
                    let a = i[e];
                    (typeof a != `number` || a % 1 || isNaN(a) || !isFinite(a)) && (n = Q(n, { instancePath: t + `/expected/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/Campaign/properties/expected/additionalProperties/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof a == `number` && isFinite(a) && ((a > 1e6 || isNaN(a)) && (n = Q(n, { instancePath: t + `/expected/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/Campaign/properties/expected/additionalProperties/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 1e6 } }), r++), (a < 0 || isNaN(a)) && (n = Q(n, { instancePath: t + `/expected/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/Campaign/properties/expected/additionalProperties/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 0 } }), r++));
                }
            }
            else
                n = Q(n, { instancePath: t + `/expected`, schemaPath: `#/$defs/Campaign/properties/expected/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.utm !== void 0 && (gt(e.utm, { instancePath: t + `/utm` }) || (n = $(n, gt.errors), r = n.length)), e.preparation !== void 0) {
            let i = e.preparation;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/preparation`, schemaPath: `#/$defs/Campaign/properties/preparation/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/preparation` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/preparation`, schemaPath: `#/$defs/Campaign/properties/preparation/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    _t(i[e], { instancePath: t + `/preparation/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, _t.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/preparation`, schemaPath: `#/$defs/Campaign/properties/preparation/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        e.followUp !== void 0 && (l(e.followUp, { instancePath: t + `/followUp` }) || (n = $(n, l.errors), r = n.length)), e.signedOff !== void 0 && (Ae(e.signedOff, { instancePath: t + `/signedOff` }) || (n = $(n, Ae.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Campaign/type`, keyword: `type`, params: { type: `object` } }), r++; return vt.errors = n, r === 0; }
    const yt = St, bt = RegExp(`^[1-9][0-9]{0,5} per month$`, `u`);
    function xt(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.order === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ChannelsChannel/required`, keyword: `required`, params: { missingProperty: `order` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `order` && i !== `signals` && i !== `fields` && i !== `offline` && i !== `expected` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ChannelsChannel/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.order !== void 0) {
            let i = e.order;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/order`, schemaPath: `#/$defs/ChannelsChannel/properties/order/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 0 || isNaN(i)) && (n = Q(n, { instancePath: t + `/order`, schemaPath: `#/$defs/ChannelsChannel/properties/order/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 0 } }), r++);
        }
        if (e.signals !== void 0 && (O(e.signals, { instancePath: t + `/signals` }) || (n = $(n, O.errors), r = n.length)), e.fields !== void 0 && (h(e.fields, { instancePath: t + `/fields` }) || (n = $(n, h.errors), r = n.length)), e.offline !== void 0 && typeof e.offline != `boolean` && (n = Q(n, { instancePath: t + `/offline`, schemaPath: `#/$defs/ChannelsChannel/properties/offline/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.expected !== void 0) {
            let i = e.expected;
            typeof i == `string` ? bt.test(i) || (n = Q(n, { instancePath: t + `/expected`, schemaPath: `#/$defs/ChannelsChannel/properties/expected/pattern`, keyword: `pattern`, params: { pattern: `^[1-9][0-9]{0,5} per month$` } }), r++) : (n = Q(n, { instancePath: t + `/expected`, schemaPath: `#/$defs/ChannelsChannel/properties/expected/type`, keyword: `type`, params: { type: `string` } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ChannelsChannel/type`, keyword: `type`, params: { type: `object` } }), r++; return xt.errors = n, r === 0; }
    function St(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Channels/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.channels === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Channels/required`, keyword: `required`, params: { missingProperty: `channels` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `channels` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Channels/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Channels/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `channels` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Channels/properties/kind/const`, keyword: `const`, params: { allowedValue: `channels` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.channels !== void 0) {
            let i = e.channels;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/channels`, schemaPath: `#/$defs/Channels/properties/channels/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/channels` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/channels`, schemaPath: `#/$defs/Channels/properties/channels/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    xt(i[e], { instancePath: t + `/channels/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, xt.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/channels`, schemaPath: `#/$defs/Channels/properties/channels/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Channels/type`, keyword: `type`, params: { type: `object` } }), r++; return St.errors = n, r === 0; }
    const Ct = Dt, wt = { type: [`string`, `object`], pattern: `^(?:error|warning|info|off)$`, properties: { level: { type: `string`, enum: [`error`, `warning`, `info`, `off`] }, rationale: { $ref: `#/$defs/Text` } }, required: [`level`], additionalProperties: !1 }, Tt = RegExp(`^(?:error|warning|info|off)$`, `u`);
    function Et(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e)) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ChecksSetting/type`, keyword: `type`, params: { type: wt.type } }), r++), typeof e == `string` && (Tt.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ChecksSetting/pattern`, keyword: `pattern`, params: { pattern: `^(?:error|warning|info|off)$` } }), r++)), e && typeof e == `object` && !Array.isArray(e)) {
        e.level === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ChecksSetting/required`, keyword: `required`, params: { missingProperty: `level` } }), r++);
        for (let i in e)
            i !== `level` && i !== `rationale` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ChecksSetting/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.level !== void 0) {
            let i = e.level;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/level`, schemaPath: `#/$defs/ChecksSetting/properties/level/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `error` && i !== `warning` && i !== `info` && i !== `off` && (n = Q(n, { instancePath: t + `/level`, schemaPath: `#/$defs/ChecksSetting/properties/level/enum`, keyword: `enum`, params: { allowedValues: wt.properties.level.enum } }), r++);
        }
        e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length));
    } return Et.errors = n, r === 0; }
    function Dt(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Checks/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.levels === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Checks/required`, keyword: `required`, params: { missingProperty: `levels` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `levels` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Checks/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Checks/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `checks` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Checks/properties/kind/const`, keyword: `const`, params: { allowedValue: `checks` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0) {
            let i = e.owner;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/owner`, schemaPath: `#/$defs/Checks/properties/owner/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `joint` && (n = Q(n, { instancePath: t + `/owner`, schemaPath: `#/$defs/Checks/properties/owner/const`, keyword: `const`, params: { allowedValue: `joint` } }), r++);
        }
        if (e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.levels !== void 0) {
            let i = e.levels;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/levels`, schemaPath: `#/$defs/Checks/properties/levels/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    typeof e == `string` ? we.test(e) || (n = Q(n, { instancePath: t + `/levels`, schemaPath: `#/$defs/Checks/properties/levels/propertyNames/pattern`, keyword: `pattern`, params: { pattern: `^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$` }, propertyName: e }), r++) : (n = Q(n, { instancePath: t + `/levels`, schemaPath: `#/$defs/Checks/properties/levels/propertyNames/type`, keyword: `type`, params: { type: `string` }, propertyName: e }), r++), i !== r && (n = Q(n, { instancePath: t + `/levels`, schemaPath: `#/$defs/Checks/properties/levels/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Et(i[e], { instancePath: t + `/levels/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Et.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/levels`, schemaPath: `#/$defs/Checks/properties/levels/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Checks/type`, keyword: `type`, params: { type: `object` } }), r++; return Dt.errors = n, r === 0; }
    const Ot = Pt, kt = { type: `object`, properties: { kind: { type: `string`, const: `commitment` }, id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Side` }, rationale: { $ref: `#/$defs/Text` }, promise: { $ref: `#/$defs/Text` }, measure: { $ref: `#/$defs/Measure` }, atLeast: { $ref: `#/$defs/Amount` }, atMost: { $ref: `#/$defs/Amount` }, per: { $ref: `#/$defs/Period` }, tolerance: { $ref: `#/$defs/Share` }, escalates: { type: `boolean` } }, required: [`kind`, `id`, `owner`, `promise`, `measure`, `per`], additionalProperties: !1, oneOf: [{ required: [`atLeast`] }, { required: [`atMost`] }] }, I = { type: `object`, properties: { entries: { $ref: `#/$defs/Id` }, conversion: { type: `object`, properties: { from: { $ref: `#/$defs/Id` }, to: { $ref: `#/$defs/Id` }, base: { type: `string`, enum: [`accepted`, `all`] }, within: { $ref: `#/$defs/Days` } }, required: [`from`, `to`, `base`, `within`], additionalProperties: !1 }, throughput: { type: `object`, properties: { from: { $ref: `#/$defs/Id` }, to: { $ref: `#/$defs/Id` } }, required: [`from`, `to`], additionalProperties: !1 }, acceptance: { type: `boolean`, const: !0 }, completeness: { $ref: `#/$defs/Id` }, firstContact: { type: `object`, properties: { sla: { $ref: `#/$defs/Id` }, quantile: { type: `string`, enum: [`median`, `p90`] } }, required: [`sla`], additionalProperties: !1 }, untouched: { $ref: `#/$defs/Id` }, connection: { $ref: `#/$defs/Id` }, compliance: { type: [`string`, `object`], pattern: `^[a-z][a-z0-9-]*$`, properties: { side: { $ref: `#/$defs/Side` } }, required: [`side`], additionalProperties: !1 }, ageing: { type: `object`, properties: { stage: { $ref: `#/$defs/Id` }, without: { type: `string`, enum: [`contact`, `activity`] }, over: { $ref: `#/$defs/Days` }, steps: { type: `array`, items: { type: `string`, $ref: `#/$defs/Days` }, minItems: 1, uniqueItems: !0 } }, required: [`stage`, `without`, `over`], additionalProperties: !1 }, coverage: { type: `object`, properties: { from: { $ref: `#/$defs/Id` }, slip: { $ref: `#/$defs/Share` }, winRate: { $ref: `#/$defs/ValueWinRate` } }, required: [`from`, `slip`, `winRate`], additionalProperties: !1 }, stability: { type: `object`, properties: { of: { $ref: `#/$defs/Id` }, weeks: { type: `integer`, minimum: 2, maximum: 52 } }, required: [`of`], additionalProperties: !1 }, winRate: { type: `object`, properties: { by: { type: `string`, enum: [`count`, `value`] } }, required: [`by`], additionalProperties: !1 }, dealSize: { type: `boolean`, const: !0 }, salesCycle: { type: `object`, properties: { from: { $ref: `#/$defs/Id` }, to: { $ref: `#/$defs/Id` }, quantile: { type: `string`, enum: [`median`, `p90`] } }, required: [`from`, `to`], additionalProperties: !1 }, wonRevenue: { type: `boolean`, const: !0 }, attributed: { type: `object`, properties: { of: { type: `string`, enum: [`revenue`, `pipeline`] }, by: { $ref: `#/$defs/Id` }, as: { type: `string`, enum: [`amount`, `share`] } }, required: [`of`, `by`, `as`], additionalProperties: !1 }, costPer: { $ref: `#/$defs/Id` }, forecastAccuracy: { type: `object`, properties: { category: { $ref: `#/$defs/Name` }, businessDay: { type: `integer`, minimum: 1, maximum: 66 }, calendarDay: { type: `integer`, minimum: 1, maximum: 92 }, unit: { type: `string`, enum: [`member`, `team`, `whole`] } }, required: [`category`, `unit`], additionalProperties: !1, oneOf: [{ required: [`businessDay`] }, { required: [`calendarDay`] }] }, deliveries: { $ref: `#/$defs/Text` }, capacityNotice: { $ref: `#/$defs/Days` }, routedByHand: { type: `boolean`, const: !0 }, stageDifferences: { type: `object`, properties: { crm: { $ref: `#/$defs/Id` }, map: { $ref: `#/$defs/Id` } }, required: [`crm`, `map`], additionalProperties: !1 }, nps: { $ref: `#/$defs/Side` }, metric: { $ref: `#/$defs/Id` } }, additionalProperties: !1, oneOf: [{ required: [`entries`] }, { required: [`conversion`] }, { required: [`throughput`] }, { required: [`acceptance`] }, { required: [`completeness`] }, { required: [`firstContact`] }, { required: [`untouched`] }, { required: [`connection`] }, { required: [`compliance`] }, { required: [`ageing`] }, { required: [`coverage`] }, { required: [`stability`] }, { required: [`winRate`] }, { required: [`dealSize`] }, { required: [`salesCycle`] }, { required: [`wonRevenue`] }, { required: [`attributed`] }, { required: [`costPer`] }, { required: [`forecastAccuracy`] }, { required: [`deliveries`] }, { required: [`capacityNotice`] }, { required: [`routedByHand`] }, { required: [`stageDifferences`] }, { required: [`nps`] }, { required: [`metric`] }] }, At = { type: [`string`, `object`], if: { type: `string` }, then: { $ref: `#/$defs/Share` }, else: { $ref: `#/$defs/WinRateSpan` } };
    function jt(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, a = !1, o = null, s = r; e && typeof e == `object` && !Array.isArray(e) && e.last === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinRateSpan/oneOf/0/required`, keyword: `required`, params: { missingProperty: `last` } }), r++); var c = s === r; c && (a = !0, o = 0); let l = r; e && typeof e == `object` && !Array.isArray(e) && e.during === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinRateSpan/oneOf/1/required`, keyword: `required`, params: { missingProperty: `during` } }), r++); var c = l === r; if (c && a ? (a = !1, o = [o, 1]) : c && (a = !0, o = 1), a ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinRateSpan/oneOf`, keyword: `oneOf`, params: { passingSchemas: o } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `last` && i !== `during` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinRateSpan/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.last !== void 0 && (D(e.last, { instancePath: t + `/last` }) || (n = $(n, D.errors), r = n.length)), e.during !== void 0) {
            let i = e.during;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.from === void 0 && (n = Q(n, { instancePath: t + `/during`, schemaPath: `#/$defs/WinRateSpan/properties/during/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), i.to === void 0 && (n = Q(n, { instancePath: t + `/during`, schemaPath: `#/$defs/WinRateSpan/properties/during/required`, keyword: `required`, params: { missingProperty: `to` } }), r++);
                for (let e in i)
                    e !== `from` && e !== `to` && (n = Q(n, { instancePath: t + `/during`, schemaPath: `#/$defs/WinRateSpan/properties/during/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                i.from !== void 0 && (w(i.from, { instancePath: t + `/during/from` }) || (n = $(n, w.errors), r = n.length)), i.to !== void 0 && (w(i.to, { instancePath: t + `/during/to` }) || (n = $(n, w.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/during`, schemaPath: `#/$defs/WinRateSpan/properties/during/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinRateSpan/type`, keyword: `type`, params: { type: `object` } }), r++; return jt.errors = n, r === 0; }
    function Mt(e, { instancePath: t = `` } = {}) { let n = null, r = 0; typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e)) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ValueWinRate/type`, keyword: `type`, params: { type: At.type } }), r++); let i = r, a = !0, o = r; if (typeof e != `string`) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var s = o === r; r = i, n !== null && (i ? n.length = i : n = null); let c; if (s) {
        let i = r;
        k(e, { instancePath: t }) || (n = $(n, k.errors), r = n.length);
        var s = i === r;
        a = s, c = `then`;
    }
    else {
        let i = r;
        jt(e, { instancePath: t }) || (n = $(n, jt.errors), r = n.length);
        var s = i === r;
        a = s, c = `else`;
    } return a || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ValueWinRate/if`, keyword: `if`, params: { failingKeyword: c } }), r++), Mt.errors = n, r === 0; }
    function Nt(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !1, s = null, u = r; e && typeof e == `object` && !Array.isArray(e) && e.entries === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/0/required`, keyword: `required`, params: { missingProperty: `entries` } }), r++); var d = u === r; d && (o = !0, s = 0); let f = r; e && typeof e == `object` && !Array.isArray(e) && e.conversion === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/1/required`, keyword: `required`, params: { missingProperty: `conversion` } }), r++); var d = f === r; if (d && o)
        o = !1, s = [s, 1];
    else {
        d && (o = !0, s = 1);
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.throughput === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/2/required`, keyword: `required`, params: { missingProperty: `throughput` } }), r++);
        var d = i === r;
        if (d && o)
            o = !1, s = [s, 2];
        else {
            d && (o = !0, s = 2);
            let i = r;
            e && typeof e == `object` && !Array.isArray(e) && e.acceptance === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/3/required`, keyword: `required`, params: { missingProperty: `acceptance` } }), r++);
            var d = i === r;
            if (d && o)
                o = !1, s = [s, 3];
            else {
                d && (o = !0, s = 3);
                let i = r;
                e && typeof e == `object` && !Array.isArray(e) && e.completeness === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/4/required`, keyword: `required`, params: { missingProperty: `completeness` } }), r++);
                var d = i === r;
                if (d && o)
                    o = !1, s = [s, 4];
                else {
                    d && (o = !0, s = 4);
                    let i = r;
                    e && typeof e == `object` && !Array.isArray(e) && e.firstContact === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/5/required`, keyword: `required`, params: { missingProperty: `firstContact` } }), r++);
                    var d = i === r;
                    if (d && o)
                        o = !1, s = [s, 5];
                    else {
                        d && (o = !0, s = 5);
                        let i = r;
                        e && typeof e == `object` && !Array.isArray(e) && e.untouched === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/6/required`, keyword: `required`, params: { missingProperty: `untouched` } }), r++);
                        var d = i === r;
                        if (d && o)
                            o = !1, s = [s, 6];
                        else {
                            d && (o = !0, s = 6);
                            let i = r;
                            e && typeof e == `object` && !Array.isArray(e) && e.connection === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/7/required`, keyword: `required`, params: { missingProperty: `connection` } }), r++);
                            var d = i === r;
                            if (d && o)
                                o = !1, s = [s, 7];
                            else {
                                d && (o = !0, s = 7);
                                let i = r;
                                e && typeof e == `object` && !Array.isArray(e) && e.compliance === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/8/required`, keyword: `required`, params: { missingProperty: `compliance` } }), r++);
                                var d = i === r;
                                if (d && o)
                                    o = !1, s = [s, 8];
                                else {
                                    d && (o = !0, s = 8);
                                    let i = r;
                                    e && typeof e == `object` && !Array.isArray(e) && e.ageing === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/9/required`, keyword: `required`, params: { missingProperty: `ageing` } }), r++);
                                    var d = i === r;
                                    if (d && o)
                                        o = !1, s = [s, 9];
                                    else {
                                        d && (o = !0, s = 9);
                                        let i = r;
                                        e && typeof e == `object` && !Array.isArray(e) && e.coverage === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/10/required`, keyword: `required`, params: { missingProperty: `coverage` } }), r++);
                                        var d = i === r;
                                        if (d && o)
                                            o = !1, s = [s, 10];
                                        else {
                                            d && (o = !0, s = 10);
                                            let i = r;
                                            e && typeof e == `object` && !Array.isArray(e) && e.stability === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/11/required`, keyword: `required`, params: { missingProperty: `stability` } }), r++);
                                            var d = i === r;
                                            if (d && o)
                                                o = !1, s = [s, 11];
                                            else {
                                                d && (o = !0, s = 11);
                                                let i = r;
                                                e && typeof e == `object` && !Array.isArray(e) && e.winRate === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/12/required`, keyword: `required`, params: { missingProperty: `winRate` } }), r++);
                                                var d = i === r;
                                                if (d && o)
                                                    o = !1, s = [s, 12];
                                                else {
                                                    d && (o = !0, s = 12);
                                                    let i = r;
                                                    e && typeof e == `object` && !Array.isArray(e) && e.dealSize === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/13/required`, keyword: `required`, params: { missingProperty: `dealSize` } }), r++);
                                                    var d = i === r;
                                                    if (d && o)
                                                        o = !1, s = [s, 13];
                                                    else {
                                                        d && (o = !0, s = 13);
                                                        let i = r;
                                                        e && typeof e == `object` && !Array.isArray(e) && e.salesCycle === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/14/required`, keyword: `required`, params: { missingProperty: `salesCycle` } }), r++);
                                                        var d = i === r;
                                                        if (d && o)
                                                            o = !1, s = [s, 14];
                                                        else {
                                                            d && (o = !0, s = 14);
                                                            let i = r;
                                                            e && typeof e == `object` && !Array.isArray(e) && e.wonRevenue === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/15/required`, keyword: `required`, params: { missingProperty: `wonRevenue` } }), r++);
                                                            var d = i === r;
                                                            if (d && o)
                                                                o = !1, s = [s, 15];
                                                            else {
                                                                d && (o = !0, s = 15);
                                                                let i = r;
                                                                e && typeof e == `object` && !Array.isArray(e) && e.attributed === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/16/required`, keyword: `required`, params: { missingProperty: `attributed` } }), r++);
                                                                var d = i === r;
                                                                if (d && o)
                                                                    o = !1, s = [s, 16];
                                                                else {
                                                                    d && (o = !0, s = 16);
                                                                    let i = r;
                                                                    e && typeof e == `object` && !Array.isArray(e) && e.costPer === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/17/required`, keyword: `required`, params: { missingProperty: `costPer` } }), r++);
                                                                    var d = i === r;
                                                                    if (d && o)
                                                                        o = !1, s = [s, 17];
                                                                    else {
                                                                        d && (o = !0, s = 17);
                                                                        let i = r;
                                                                        e && typeof e == `object` && !Array.isArray(e) && e.forecastAccuracy === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/18/required`, keyword: `required`, params: { missingProperty: `forecastAccuracy` } }), r++);
                                                                        var d = i === r;
                                                                        if (d && o)
                                                                            o = !1, s = [s, 18];
                                                                        else {
                                                                            d && (o = !0, s = 18);
                                                                            let i = r;
                                                                            e && typeof e == `object` && !Array.isArray(e) && e.deliveries === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/19/required`, keyword: `required`, params: { missingProperty: `deliveries` } }), r++);
                                                                            var d = i === r;
                                                                            if (d && o)
                                                                                o = !1, s = [s, 19];
                                                                            else {
                                                                                d && (o = !0, s = 19);
                                                                                let i = r;
                                                                                e && typeof e == `object` && !Array.isArray(e) && e.capacityNotice === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/20/required`, keyword: `required`, params: { missingProperty: `capacityNotice` } }), r++);
                                                                                var d = i === r;
                                                                                if (d && o)
                                                                                    o = !1, s = [s, 20];
                                                                                else {
                                                                                    d && (o = !0, s = 20);
                                                                                    let i = r;
                                                                                    e && typeof e == `object` && !Array.isArray(e) && e.routedByHand === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/21/required`, keyword: `required`, params: { missingProperty: `routedByHand` } }), r++);
                                                                                    var d = i === r;
                                                                                    if (d && o)
                                                                                        o = !1, s = [s, 21];
                                                                                    else {
                                                                                        d && (o = !0, s = 21);
                                                                                        let i = r;
                                                                                        e && typeof e == `object` && !Array.isArray(e) && e.stageDifferences === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/22/required`, keyword: `required`, params: { missingProperty: `stageDifferences` } }), r++);
                                                                                        var d = i === r;
                                                                                        if (d && o)
                                                                                            o = !1, s = [s, 22];
                                                                                        else {
                                                                                            d && (o = !0, s = 22);
                                                                                            let i = r;
                                                                                            e && typeof e == `object` && !Array.isArray(e) && e.nps === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/23/required`, keyword: `required`, params: { missingProperty: `nps` } }), r++);
                                                                                            var d = i === r;
                                                                                            if (d && o)
                                                                                                o = !1, s = [s, 23];
                                                                                            else {
                                                                                                d && (o = !0, s = 23);
                                                                                                let i = r;
                                                                                                e && typeof e == `object` && !Array.isArray(e) && e.metric === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf/24/required`, keyword: `required`, params: { missingProperty: `metric` } }), r++);
                                                                                                var d = i === r;
                                                                                                d && o ? (o = !1, s = [s, 24]) : d && (o = !0, s = 24);
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    } if (o ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/oneOf`, keyword: `oneOf`, params: { passingSchemas: s } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            b.call(I.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.entries !== void 0 && (l(e.entries, { instancePath: t + `/entries` }) || (n = $(n, l.errors), r = n.length)), e.conversion !== void 0) {
            let i = e.conversion;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.from === void 0 && (n = Q(n, { instancePath: t + `/conversion`, schemaPath: `#/$defs/Measure/properties/conversion/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), i.to === void 0 && (n = Q(n, { instancePath: t + `/conversion`, schemaPath: `#/$defs/Measure/properties/conversion/required`, keyword: `required`, params: { missingProperty: `to` } }), r++), i.base === void 0 && (n = Q(n, { instancePath: t + `/conversion`, schemaPath: `#/$defs/Measure/properties/conversion/required`, keyword: `required`, params: { missingProperty: `base` } }), r++), i.within === void 0 && (n = Q(n, { instancePath: t + `/conversion`, schemaPath: `#/$defs/Measure/properties/conversion/required`, keyword: `required`, params: { missingProperty: `within` } }), r++);
                for (let e in i)
                    e !== `from` && e !== `to` && e !== `base` && e !== `within` && (n = Q(n, { instancePath: t + `/conversion`, schemaPath: `#/$defs/Measure/properties/conversion/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.from !== void 0 && (l(i.from, { instancePath: t + `/conversion/from` }) || (n = $(n, l.errors), r = n.length)), i.to !== void 0 && (l(i.to, { instancePath: t + `/conversion/to` }) || (n = $(n, l.errors), r = n.length)), i.base !== void 0) {
                    let e = i.base;
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/conversion/base`, schemaPath: `#/$defs/Measure/properties/conversion/properties/base/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `accepted` && e !== `all` && (n = Q(n, { instancePath: t + `/conversion/base`, schemaPath: `#/$defs/Measure/properties/conversion/properties/base/enum`, keyword: `enum`, params: { allowedValues: I.properties.conversion.properties.base.enum } }), r++);
                }
                i.within !== void 0 && (D(i.within, { instancePath: t + `/conversion/within` }) || (n = $(n, D.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/conversion`, schemaPath: `#/$defs/Measure/properties/conversion/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.throughput !== void 0) {
            let i = e.throughput;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.from === void 0 && (n = Q(n, { instancePath: t + `/throughput`, schemaPath: `#/$defs/Measure/properties/throughput/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), i.to === void 0 && (n = Q(n, { instancePath: t + `/throughput`, schemaPath: `#/$defs/Measure/properties/throughput/required`, keyword: `required`, params: { missingProperty: `to` } }), r++);
                for (let e in i)
                    e !== `from` && e !== `to` && (n = Q(n, { instancePath: t + `/throughput`, schemaPath: `#/$defs/Measure/properties/throughput/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                i.from !== void 0 && (l(i.from, { instancePath: t + `/throughput/from` }) || (n = $(n, l.errors), r = n.length)), i.to !== void 0 && (l(i.to, { instancePath: t + `/throughput/to` }) || (n = $(n, l.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/throughput`, schemaPath: `#/$defs/Measure/properties/throughput/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.acceptance !== void 0) {
            let i = e.acceptance;
            typeof i != `boolean` && (n = Q(n, { instancePath: t + `/acceptance`, schemaPath: `#/$defs/Measure/properties/acceptance/type`, keyword: `type`, params: { type: `boolean` } }), r++), !0 !== i && (n = Q(n, { instancePath: t + `/acceptance`, schemaPath: `#/$defs/Measure/properties/acceptance/const`, keyword: `const`, params: { allowedValue: !0 } }), r++);
        }
        if (e.completeness !== void 0 && (l(e.completeness, { instancePath: t + `/completeness` }) || (n = $(n, l.errors), r = n.length)), e.firstContact !== void 0) {
            let i = e.firstContact;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.sla === void 0 && (n = Q(n, { instancePath: t + `/firstContact`, schemaPath: `#/$defs/Measure/properties/firstContact/required`, keyword: `required`, params: { missingProperty: `sla` } }), r++);
                for (let e in i)
                    e !== `sla` && e !== `quantile` && (n = Q(n, { instancePath: t + `/firstContact`, schemaPath: `#/$defs/Measure/properties/firstContact/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.sla !== void 0 && (l(i.sla, { instancePath: t + `/firstContact/sla` }) || (n = $(n, l.errors), r = n.length)), i.quantile !== void 0) {
                    let e = i.quantile;
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/firstContact/quantile`, schemaPath: `#/$defs/Measure/properties/firstContact/properties/quantile/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `median` && e !== `p90` && (n = Q(n, { instancePath: t + `/firstContact/quantile`, schemaPath: `#/$defs/Measure/properties/firstContact/properties/quantile/enum`, keyword: `enum`, params: { allowedValues: I.properties.firstContact.properties.quantile.enum } }), r++);
                }
            }
            else
                n = Q(n, { instancePath: t + `/firstContact`, schemaPath: `#/$defs/Measure/properties/firstContact/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.untouched !== void 0 && (l(e.untouched, { instancePath: t + `/untouched` }) || (n = $(n, l.errors), r = n.length)), e.connection !== void 0 && (l(e.connection, { instancePath: t + `/connection` }) || (n = $(n, l.errors), r = n.length)), e.compliance !== void 0) {
            let i = e.compliance;
            if (typeof i != `string` && (!i || typeof i != `object` || Array.isArray(i)) && (n = Q(n, { instancePath: t + `/compliance`, schemaPath: `#/$defs/Measure/properties/compliance/type`, keyword: `type`, params: { type: I.properties.compliance.type } }), r++), typeof i == `string` && (c.test(i) || (n = Q(n, { instancePath: t + `/compliance`, schemaPath: `#/$defs/Measure/properties/compliance/pattern`, keyword: `pattern`, params: { pattern: `^[a-z][a-z0-9-]*$` } }), r++)), i && typeof i == `object` && !Array.isArray(i)) {
                i.side === void 0 && (n = Q(n, { instancePath: t + `/compliance`, schemaPath: `#/$defs/Measure/properties/compliance/required`, keyword: `required`, params: { missingProperty: `side` } }), r++);
                for (let e in i)
                    e !== `side` && (n = Q(n, { instancePath: t + `/compliance`, schemaPath: `#/$defs/Measure/properties/compliance/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                i.side !== void 0 && (F(i.side, { instancePath: t + `/compliance/side` }) || (n = $(n, F.errors), r = n.length));
            }
        }
        if (e.ageing !== void 0) {
            let i = e.ageing;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.stage === void 0 && (n = Q(n, { instancePath: t + `/ageing`, schemaPath: `#/$defs/Measure/properties/ageing/required`, keyword: `required`, params: { missingProperty: `stage` } }), r++), i.without === void 0 && (n = Q(n, { instancePath: t + `/ageing`, schemaPath: `#/$defs/Measure/properties/ageing/required`, keyword: `required`, params: { missingProperty: `without` } }), r++), i.over === void 0 && (n = Q(n, { instancePath: t + `/ageing`, schemaPath: `#/$defs/Measure/properties/ageing/required`, keyword: `required`, params: { missingProperty: `over` } }), r++);
                for (let e in i)
                    e !== `stage` && e !== `without` && e !== `over` && e !== `steps` && (n = Q(n, { instancePath: t + `/ageing`, schemaPath: `#/$defs/Measure/properties/ageing/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.stage !== void 0 && (l(i.stage, { instancePath: t + `/ageing/stage` }) || (n = $(n, l.errors), r = n.length)), i.without !== void 0) {
                    let e = i.without;
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/ageing/without`, schemaPath: `#/$defs/Measure/properties/ageing/properties/without/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `contact` && e !== `activity` && (n = Q(n, { instancePath: t + `/ageing/without`, schemaPath: `#/$defs/Measure/properties/ageing/properties/without/enum`, keyword: `enum`, params: { allowedValues: I.properties.ageing.properties.without.enum } }), r++);
                }
                if (i.over !== void 0 && (D(i.over, { instancePath: t + `/ageing/over` }) || (n = $(n, D.errors), r = n.length)), i.steps !== void 0) {
                    let e = i.steps;
                    if (Array.isArray(e)) {
                        e.length < 1 && (n = Q(n, { instancePath: t + `/ageing/steps`, schemaPath: `#/$defs/Measure/properties/ageing/properties/steps/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                        let i = e.length;
                        for (let a = 0; a < i; a++) {
                            let i = e[a];
                            typeof i != `string` && (n = Q(n, { instancePath: t + `/ageing/steps/` + a, schemaPath: `#/$defs/Measure/properties/ageing/properties/steps/items/type`, keyword: `type`, params: { type: `string` } }), r++), D(i, { instancePath: t + `/ageing/steps/` + a }) || (n = $(n, D.errors), r = n.length);
                        }
                        let a = e.length, o;
                        if (a > 1) {
                            let i = {};
                            for (; a--;) {
                                let s = e[a];
                                if (typeof s == `string`) {
                                    if (typeof i[s] == `number`) {
                                        o = i[s], n = Q(n, { instancePath: t + `/ageing/steps`, schemaPath: `#/$defs/Measure/properties/ageing/properties/steps/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                        break;
                                    }
                                    i[s] = a;
                                }
                            }
                        }
                    }
                    else
                        n = Q(n, { instancePath: t + `/ageing/steps`, schemaPath: `#/$defs/Measure/properties/ageing/properties/steps/type`, keyword: `type`, params: { type: `array` } }), r++;
                }
            }
            else
                n = Q(n, { instancePath: t + `/ageing`, schemaPath: `#/$defs/Measure/properties/ageing/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.coverage !== void 0) {
            let i = e.coverage;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.from === void 0 && (n = Q(n, { instancePath: t + `/coverage`, schemaPath: `#/$defs/Measure/properties/coverage/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), i.slip === void 0 && (n = Q(n, { instancePath: t + `/coverage`, schemaPath: `#/$defs/Measure/properties/coverage/required`, keyword: `required`, params: { missingProperty: `slip` } }), r++), i.winRate === void 0 && (n = Q(n, { instancePath: t + `/coverage`, schemaPath: `#/$defs/Measure/properties/coverage/required`, keyword: `required`, params: { missingProperty: `winRate` } }), r++);
                for (let e in i)
                    e !== `from` && e !== `slip` && e !== `winRate` && (n = Q(n, { instancePath: t + `/coverage`, schemaPath: `#/$defs/Measure/properties/coverage/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                i.from !== void 0 && (l(i.from, { instancePath: t + `/coverage/from` }) || (n = $(n, l.errors), r = n.length)), i.slip !== void 0 && (k(i.slip, { instancePath: t + `/coverage/slip` }) || (n = $(n, k.errors), r = n.length)), i.winRate !== void 0 && (Mt(i.winRate, { instancePath: t + `/coverage/winRate` }) || (n = $(n, Mt.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/coverage`, schemaPath: `#/$defs/Measure/properties/coverage/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.stability !== void 0) {
            let i = e.stability;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.of === void 0 && (n = Q(n, { instancePath: t + `/stability`, schemaPath: `#/$defs/Measure/properties/stability/required`, keyword: `required`, params: { missingProperty: `of` } }), r++);
                for (let e in i)
                    e !== `of` && e !== `weeks` && (n = Q(n, { instancePath: t + `/stability`, schemaPath: `#/$defs/Measure/properties/stability/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.of !== void 0 && (l(i.of, { instancePath: t + `/stability/of` }) || (n = $(n, l.errors), r = n.length)), i.weeks !== void 0) {
                    let e = i.weeks;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/stability/weeks`, schemaPath: `#/$defs/Measure/properties/stability/properties/weeks/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && ((e > 52 || isNaN(e)) && (n = Q(n, { instancePath: t + `/stability/weeks`, schemaPath: `#/$defs/Measure/properties/stability/properties/weeks/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 52 } }), r++), (e < 2 || isNaN(e)) && (n = Q(n, { instancePath: t + `/stability/weeks`, schemaPath: `#/$defs/Measure/properties/stability/properties/weeks/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 2 } }), r++));
                }
            }
            else
                n = Q(n, { instancePath: t + `/stability`, schemaPath: `#/$defs/Measure/properties/stability/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.winRate !== void 0) {
            let i = e.winRate;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.by === void 0 && (n = Q(n, { instancePath: t + `/winRate`, schemaPath: `#/$defs/Measure/properties/winRate/required`, keyword: `required`, params: { missingProperty: `by` } }), r++);
                for (let e in i)
                    e !== `by` && (n = Q(n, { instancePath: t + `/winRate`, schemaPath: `#/$defs/Measure/properties/winRate/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.by !== void 0) {
                    let e = i.by;
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/winRate/by`, schemaPath: `#/$defs/Measure/properties/winRate/properties/by/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `count` && e !== `value` && (n = Q(n, { instancePath: t + `/winRate/by`, schemaPath: `#/$defs/Measure/properties/winRate/properties/by/enum`, keyword: `enum`, params: { allowedValues: I.properties.winRate.properties.by.enum } }), r++);
                }
            }
            else
                n = Q(n, { instancePath: t + `/winRate`, schemaPath: `#/$defs/Measure/properties/winRate/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.dealSize !== void 0) {
            let i = e.dealSize;
            typeof i != `boolean` && (n = Q(n, { instancePath: t + `/dealSize`, schemaPath: `#/$defs/Measure/properties/dealSize/type`, keyword: `type`, params: { type: `boolean` } }), r++), !0 !== i && (n = Q(n, { instancePath: t + `/dealSize`, schemaPath: `#/$defs/Measure/properties/dealSize/const`, keyword: `const`, params: { allowedValue: !0 } }), r++);
        }
        if (e.salesCycle !== void 0) {
            let i = e.salesCycle;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.from === void 0 && (n = Q(n, { instancePath: t + `/salesCycle`, schemaPath: `#/$defs/Measure/properties/salesCycle/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), i.to === void 0 && (n = Q(n, { instancePath: t + `/salesCycle`, schemaPath: `#/$defs/Measure/properties/salesCycle/required`, keyword: `required`, params: { missingProperty: `to` } }), r++);
                for (let e in i)
                    e !== `from` && e !== `to` && e !== `quantile` && (n = Q(n, { instancePath: t + `/salesCycle`, schemaPath: `#/$defs/Measure/properties/salesCycle/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.from !== void 0 && (l(i.from, { instancePath: t + `/salesCycle/from` }) || (n = $(n, l.errors), r = n.length)), i.to !== void 0 && (l(i.to, { instancePath: t + `/salesCycle/to` }) || (n = $(n, l.errors), r = n.length)), i.quantile !== void 0) {
                    let e = i.quantile;
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/salesCycle/quantile`, schemaPath: `#/$defs/Measure/properties/salesCycle/properties/quantile/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `median` && e !== `p90` && (n = Q(n, { instancePath: t + `/salesCycle/quantile`, schemaPath: `#/$defs/Measure/properties/salesCycle/properties/quantile/enum`, keyword: `enum`, params: { allowedValues: I.properties.salesCycle.properties.quantile.enum } }), r++);
                }
            }
            else
                n = Q(n, { instancePath: t + `/salesCycle`, schemaPath: `#/$defs/Measure/properties/salesCycle/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.wonRevenue !== void 0) {
            let i = e.wonRevenue;
            typeof i != `boolean` && (n = Q(n, { instancePath: t + `/wonRevenue`, schemaPath: `#/$defs/Measure/properties/wonRevenue/type`, keyword: `type`, params: { type: `boolean` } }), r++), !0 !== i && (n = Q(n, { instancePath: t + `/wonRevenue`, schemaPath: `#/$defs/Measure/properties/wonRevenue/const`, keyword: `const`, params: { allowedValue: !0 } }), r++);
        }
        if (e.attributed !== void 0) {
            let i = e.attributed;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.of === void 0 && (n = Q(n, { instancePath: t + `/attributed`, schemaPath: `#/$defs/Measure/properties/attributed/required`, keyword: `required`, params: { missingProperty: `of` } }), r++), i.by === void 0 && (n = Q(n, { instancePath: t + `/attributed`, schemaPath: `#/$defs/Measure/properties/attributed/required`, keyword: `required`, params: { missingProperty: `by` } }), r++), i.as === void 0 && (n = Q(n, { instancePath: t + `/attributed`, schemaPath: `#/$defs/Measure/properties/attributed/required`, keyword: `required`, params: { missingProperty: `as` } }), r++);
                for (let e in i)
                    e !== `of` && e !== `by` && e !== `as` && (n = Q(n, { instancePath: t + `/attributed`, schemaPath: `#/$defs/Measure/properties/attributed/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.of !== void 0) {
                    let e = i.of;
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/attributed/of`, schemaPath: `#/$defs/Measure/properties/attributed/properties/of/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `revenue` && e !== `pipeline` && (n = Q(n, { instancePath: t + `/attributed/of`, schemaPath: `#/$defs/Measure/properties/attributed/properties/of/enum`, keyword: `enum`, params: { allowedValues: I.properties.attributed.properties.of.enum } }), r++);
                }
                if (i.by !== void 0 && (l(i.by, { instancePath: t + `/attributed/by` }) || (n = $(n, l.errors), r = n.length)), i.as !== void 0) {
                    let e = i.as;
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/attributed/as`, schemaPath: `#/$defs/Measure/properties/attributed/properties/as/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `amount` && e !== `share` && (n = Q(n, { instancePath: t + `/attributed/as`, schemaPath: `#/$defs/Measure/properties/attributed/properties/as/enum`, keyword: `enum`, params: { allowedValues: I.properties.attributed.properties.as.enum } }), r++);
                }
            }
            else
                n = Q(n, { instancePath: t + `/attributed`, schemaPath: `#/$defs/Measure/properties/attributed/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.costPer !== void 0 && (l(e.costPer, { instancePath: t + `/costPer` }) || (n = $(n, l.errors), r = n.length)), e.forecastAccuracy !== void 0) {
            let i = e.forecastAccuracy, a = r, o = !1, s = null, c = r;
            i && typeof i == `object` && !Array.isArray(i) && i.businessDay === void 0 && (n = Q(n, { instancePath: t + `/forecastAccuracy`, schemaPath: `#/$defs/Measure/properties/forecastAccuracy/oneOf/0/required`, keyword: `required`, params: { missingProperty: `businessDay` } }), r++);
            var p = c === r;
            p && (o = !0, s = 0);
            let l = r;
            i && typeof i == `object` && !Array.isArray(i) && i.calendarDay === void 0 && (n = Q(n, { instancePath: t + `/forecastAccuracy`, schemaPath: `#/$defs/Measure/properties/forecastAccuracy/oneOf/1/required`, keyword: `required`, params: { missingProperty: `calendarDay` } }), r++);
            var p = l === r;
            if (p && o ? (o = !1, s = [s, 1]) : p && (o = !0, s = 1), o ? (r = a, n !== null && (a ? n.length = a : n = null)) : (n = Q(n, { instancePath: t + `/forecastAccuracy`, schemaPath: `#/$defs/Measure/properties/forecastAccuracy/oneOf`, keyword: `oneOf`, params: { passingSchemas: s } }), r++), i && typeof i == `object` && !Array.isArray(i)) {
                i.category === void 0 && (n = Q(n, { instancePath: t + `/forecastAccuracy`, schemaPath: `#/$defs/Measure/properties/forecastAccuracy/required`, keyword: `required`, params: { missingProperty: `category` } }), r++), i.unit === void 0 && (n = Q(n, { instancePath: t + `/forecastAccuracy`, schemaPath: `#/$defs/Measure/properties/forecastAccuracy/required`, keyword: `required`, params: { missingProperty: `unit` } }), r++);
                for (let e in i)
                    e !== `category` && e !== `businessDay` && e !== `calendarDay` && e !== `unit` && (n = Q(n, { instancePath: t + `/forecastAccuracy`, schemaPath: `#/$defs/Measure/properties/forecastAccuracy/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.category !== void 0 && (_(i.category, { instancePath: t + `/forecastAccuracy/category` }) || (n = $(n, _.errors), r = n.length)), i.businessDay !== void 0) {
                    let e = i.businessDay;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/forecastAccuracy/businessDay`, schemaPath: `#/$defs/Measure/properties/forecastAccuracy/properties/businessDay/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && ((e > 66 || isNaN(e)) && (n = Q(n, { instancePath: t + `/forecastAccuracy/businessDay`, schemaPath: `#/$defs/Measure/properties/forecastAccuracy/properties/businessDay/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 66 } }), r++), (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/forecastAccuracy/businessDay`, schemaPath: `#/$defs/Measure/properties/forecastAccuracy/properties/businessDay/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++));
                }
                if (i.calendarDay !== void 0) {
                    let e = i.calendarDay;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/forecastAccuracy/calendarDay`, schemaPath: `#/$defs/Measure/properties/forecastAccuracy/properties/calendarDay/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && ((e > 92 || isNaN(e)) && (n = Q(n, { instancePath: t + `/forecastAccuracy/calendarDay`, schemaPath: `#/$defs/Measure/properties/forecastAccuracy/properties/calendarDay/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 92 } }), r++), (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/forecastAccuracy/calendarDay`, schemaPath: `#/$defs/Measure/properties/forecastAccuracy/properties/calendarDay/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++));
                }
                if (i.unit !== void 0) {
                    let e = i.unit;
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/forecastAccuracy/unit`, schemaPath: `#/$defs/Measure/properties/forecastAccuracy/properties/unit/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `member` && e !== `team` && e !== `whole` && (n = Q(n, { instancePath: t + `/forecastAccuracy/unit`, schemaPath: `#/$defs/Measure/properties/forecastAccuracy/properties/unit/enum`, keyword: `enum`, params: { allowedValues: I.properties.forecastAccuracy.properties.unit.enum } }), r++);
                }
            }
            else
                n = Q(n, { instancePath: t + `/forecastAccuracy`, schemaPath: `#/$defs/Measure/properties/forecastAccuracy/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.deliveries !== void 0 && (a(e.deliveries, { instancePath: t + `/deliveries` }) || (n = $(n, a.errors), r = n.length)), e.capacityNotice !== void 0 && (D(e.capacityNotice, { instancePath: t + `/capacityNotice` }) || (n = $(n, D.errors), r = n.length)), e.routedByHand !== void 0) {
            let i = e.routedByHand;
            typeof i != `boolean` && (n = Q(n, { instancePath: t + `/routedByHand`, schemaPath: `#/$defs/Measure/properties/routedByHand/type`, keyword: `type`, params: { type: `boolean` } }), r++), !0 !== i && (n = Q(n, { instancePath: t + `/routedByHand`, schemaPath: `#/$defs/Measure/properties/routedByHand/const`, keyword: `const`, params: { allowedValue: !0 } }), r++);
        }
        if (e.stageDifferences !== void 0) {
            let i = e.stageDifferences;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.crm === void 0 && (n = Q(n, { instancePath: t + `/stageDifferences`, schemaPath: `#/$defs/Measure/properties/stageDifferences/required`, keyword: `required`, params: { missingProperty: `crm` } }), r++), i.map === void 0 && (n = Q(n, { instancePath: t + `/stageDifferences`, schemaPath: `#/$defs/Measure/properties/stageDifferences/required`, keyword: `required`, params: { missingProperty: `map` } }), r++);
                for (let e in i)
                    e !== `crm` && e !== `map` && (n = Q(n, { instancePath: t + `/stageDifferences`, schemaPath: `#/$defs/Measure/properties/stageDifferences/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                i.crm !== void 0 && (l(i.crm, { instancePath: t + `/stageDifferences/crm` }) || (n = $(n, l.errors), r = n.length)), i.map !== void 0 && (l(i.map, { instancePath: t + `/stageDifferences/map` }) || (n = $(n, l.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/stageDifferences`, schemaPath: `#/$defs/Measure/properties/stageDifferences/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        e.nps !== void 0 && (F(e.nps, { instancePath: t + `/nps` }) || (n = $(n, F.errors), r = n.length)), e.metric !== void 0 && (l(e.metric, { instancePath: t + `/metric` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Measure/type`, keyword: `type`, params: { type: `object` } }), r++; return Nt.errors = n, r === 0; }
    function Pt(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !1, s = null, c = r; e && typeof e == `object` && !Array.isArray(e) && e.atLeast === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Commitment/oneOf/0/required`, keyword: `required`, params: { missingProperty: `atLeast` } }), r++); var u = c === r; u && (o = !0, s = 0); let d = r; e && typeof e == `object` && !Array.isArray(e) && e.atMost === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Commitment/oneOf/1/required`, keyword: `required`, params: { missingProperty: `atMost` } }), r++); var u = d === r; if (u && o ? (o = !1, s = [s, 1]) : u && (o = !0, s = 1), o ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Commitment/oneOf`, keyword: `oneOf`, params: { passingSchemas: s } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Commitment/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Commitment/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.owner === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Commitment/required`, keyword: `required`, params: { missingProperty: `owner` } }), r++), e.promise === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Commitment/required`, keyword: `required`, params: { missingProperty: `promise` } }), r++), e.measure === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Commitment/required`, keyword: `required`, params: { missingProperty: `measure` } }), r++), e.per === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Commitment/required`, keyword: `required`, params: { missingProperty: `per` } }), r++);
        for (let i in e)
            b.call(kt.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Commitment/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Commitment/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `commitment` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Commitment/properties/kind/const`, keyword: `const`, params: { allowedValue: `commitment` } }), r++);
        }
        e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (F(e.owner, { instancePath: t + `/owner` }) || (n = $(n, F.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.promise !== void 0 && (a(e.promise, { instancePath: t + `/promise` }) || (n = $(n, a.errors), r = n.length)), e.measure !== void 0 && (Nt(e.measure, { instancePath: t + `/measure` }) || (n = $(n, Nt.errors), r = n.length)), e.atLeast !== void 0 && (E(e.atLeast, { instancePath: t + `/atLeast` }) || (n = $(n, E.errors), r = n.length)), e.atMost !== void 0 && (E(e.atMost, { instancePath: t + `/atMost` }) || (n = $(n, E.errors), r = n.length)), e.per !== void 0 && (T(e.per, { instancePath: t + `/per` }) || (n = $(n, T.errors), r = n.length)), e.tolerance !== void 0 && (k(e.tolerance, { instancePath: t + `/tolerance` }) || (n = $(n, k.errors), r = n.length)), e.escalates !== void 0 && typeof e.escalates != `boolean` && (n = Q(n, { instancePath: t + `/escalates`, schemaPath: `#/$defs/Commitment/properties/escalates/type`, keyword: `type`, params: { type: `boolean` } }), r++);
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Commitment/type`, keyword: `type`, params: { type: `object` } }), r++; return Pt.errors = n, r === 0; }
    const Ft = Ht;
    function It(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `review` && i !== `fulfils` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ContentType/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.review !== void 0 && (M(e.review, { instancePath: t + `/review` }) || (n = $(n, M.errors), r = n.length)), e.fulfils !== void 0 && (l(e.fulfils, { instancePath: t + `/fulfils` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ContentType/type`, keyword: `type`, params: { type: `object` } }), r++; return It.errors = n, r === 0; }
    const Lt = { type: `object`, properties: { title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, type: { $ref: `#/$defs/Id` }, stages: { type: `array`, items: { type: `string`, $ref: `#/$defs/Id` }, minItems: 1, uniqueItems: !0 }, personas: { type: `array`, items: { type: `string`, $ref: `#/$defs/Id` }, minItems: 1, uniqueItems: !0 }, keptBy: { $ref: `#/$defs/Id` }, reviewed: { $ref: `#/$defs/Date` }, review: { $ref: `#/$defs/Rhythm` }, verdict: { type: `string`, enum: [`keep`, `invest`, `improve`, `retire`] }, use: { type: `object`, propertyNames: { $ref: `#/$defs/Quarter` }, additionalProperties: { $ref: `#/$defs/ContentUse` }, minProperties: 1 }, retired: { $ref: `#/$defs/Date` }, replacedBy: { $ref: `#/$defs/Id` } }, required: [`type`, `keptBy`, `reviewed`], additionalProperties: !1, dependentRequired: { replacedBy: [`retired`] } }, Rt = RegExp(`^[0-9]{4}-Q[1-4]$`, `u`);
    function zt(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? Rt.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Quarter/pattern`, keyword: `pattern`, params: { pattern: `^[0-9]{4}-Q[1-4]$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Quarter/type`, keyword: `type`, params: { type: `string` } }), r++), zt.errors = n, r === 0; }
    function Bt(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.sent === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ContentUse/required`, keyword: `required`, params: { missingProperty: `sent` } }), r++);
        for (let i in e)
            i !== `sent` && i !== `inDeals` && i !== `inWonDeals` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ContentUse/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.sent !== void 0) {
            let i = e.sent;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/sent`, schemaPath: `#/$defs/ContentUse/properties/sent/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 0 || isNaN(i)) && (n = Q(n, { instancePath: t + `/sent`, schemaPath: `#/$defs/ContentUse/properties/sent/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 0 } }), r++);
        }
        if (e.inDeals !== void 0) {
            let i = e.inDeals;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/inDeals`, schemaPath: `#/$defs/ContentUse/properties/inDeals/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 0 || isNaN(i)) && (n = Q(n, { instancePath: t + `/inDeals`, schemaPath: `#/$defs/ContentUse/properties/inDeals/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 0 } }), r++);
        }
        if (e.inWonDeals !== void 0) {
            let i = e.inWonDeals;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/inWonDeals`, schemaPath: `#/$defs/ContentUse/properties/inWonDeals/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 0 || isNaN(i)) && (n = Q(n, { instancePath: t + `/inWonDeals`, schemaPath: `#/$defs/ContentUse/properties/inWonDeals/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 0 } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ContentUse/type`, keyword: `type`, params: { type: `object` } }), r++; return Bt.errors = n, r === 0; }
    function Vt(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.type === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ContentPiece/required`, keyword: `required`, params: { missingProperty: `type` } }), r++), e.keptBy === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ContentPiece/required`, keyword: `required`, params: { missingProperty: `keptBy` } }), r++), e.reviewed === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ContentPiece/required`, keyword: `required`, params: { missingProperty: `reviewed` } }), r++);
        for (let i in e)
            b.call(Lt.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ContentPiece/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.type !== void 0 && (l(e.type, { instancePath: t + `/type` }) || (n = $(n, l.errors), r = n.length)), e.stages !== void 0) {
            let i = e.stages;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/stages`, schemaPath: `#/$defs/ContentPiece/properties/stages/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/stages/` + a, schemaPath: `#/$defs/ContentPiece/properties/stages/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/stages/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/stages`, schemaPath: `#/$defs/ContentPiece/properties/stages/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/stages`, schemaPath: `#/$defs/ContentPiece/properties/stages/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.personas !== void 0) {
            let i = e.personas;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/personas`, schemaPath: `#/$defs/ContentPiece/properties/personas/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/personas/` + a, schemaPath: `#/$defs/ContentPiece/properties/personas/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/personas/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/personas`, schemaPath: `#/$defs/ContentPiece/properties/personas/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/personas`, schemaPath: `#/$defs/ContentPiece/properties/personas/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.keptBy !== void 0 && (l(e.keptBy, { instancePath: t + `/keptBy` }) || (n = $(n, l.errors), r = n.length)), e.reviewed !== void 0 && (w(e.reviewed, { instancePath: t + `/reviewed` }) || (n = $(n, w.errors), r = n.length)), e.review !== void 0 && (M(e.review, { instancePath: t + `/review` }) || (n = $(n, M.errors), r = n.length)), e.verdict !== void 0) {
            let i = e.verdict;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/verdict`, schemaPath: `#/$defs/ContentPiece/properties/verdict/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `keep` && i !== `invest` && i !== `improve` && i !== `retire` && (n = Q(n, { instancePath: t + `/verdict`, schemaPath: `#/$defs/ContentPiece/properties/verdict/enum`, keyword: `enum`, params: { allowedValues: Lt.properties.verdict.enum } }), r++);
        }
        if (e.use !== void 0) {
            let i = e.use;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/use`, schemaPath: `#/$defs/ContentPiece/properties/use/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    zt(e, { instancePath: t + `/use` }) || (n = $(n, zt.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/use`, schemaPath: `#/$defs/ContentPiece/properties/use/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Bt(i[e], { instancePath: t + `/use/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Bt.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/use`, schemaPath: `#/$defs/ContentPiece/properties/use/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.retired !== void 0 && (w(e.retired, { instancePath: t + `/retired` }) || (n = $(n, w.errors), r = n.length)), e.replacedBy !== void 0 && (l(e.replacedBy, { instancePath: t + `/replacedBy` }) || (n = $(n, l.errors), r = n.length)), e.replacedBy !== void 0 && e.retired === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/ContentPiece/dependentRequired`, keyword: `dependentRequired`, params: { property: `replacedBy`, missingProperty: `retired`, depsCount: 1, deps: `retired` } };
            n === null ? n = [e] : n.push(e), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ContentPiece/type`, keyword: `type`, params: { type: `object` } }), r++; return Vt.errors = n, r === 0; }
    function Ht(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !1, c = r; e && typeof e == `object` && !Array.isArray(e) && e.types === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Content/anyOf/0/required`, keyword: `required`, params: { missingProperty: `types` } }), r++); var u = c === r; if (o ||= u, !o) {
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.pieces === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Content/anyOf/1/required`, keyword: `required`, params: { missingProperty: `pieces` } }), r++);
        var u = i === r;
        o ||= u;
    } if (o ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Content/anyOf`, keyword: `anyOf`, params: {} }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Content/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `types` && i !== `pieces` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Content/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Content/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `content` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Content/properties/kind/const`, keyword: `const`, params: { allowedValue: `content` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.types !== void 0) {
            let i = e.types;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/types`, schemaPath: `#/$defs/Content/properties/types/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/types` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/types`, schemaPath: `#/$defs/Content/properties/types/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    It(i[e], { instancePath: t + `/types/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, It.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/types`, schemaPath: `#/$defs/Content/properties/types/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.pieces !== void 0) {
            let i = e.pieces;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/pieces`, schemaPath: `#/$defs/Content/properties/pieces/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/pieces` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/pieces`, schemaPath: `#/$defs/Content/properties/pieces/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Vt(i[e], { instancePath: t + `/pieces/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Vt.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/pieces`, schemaPath: `#/$defs/Content/properties/pieces/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Content/type`, keyword: `type`, params: { type: `object` } }), r++; return Ht.errors = n, r === 0; }
    const Ut = Jt, Wt = { type: `object`, properties: { kind: { type: `string`, const: `escalation` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, perLead: { type: `array`, items: { $ref: `#/$defs/EscalationStep` }, minItems: 1 }, levels: { type: `array`, items: { $ref: `#/$defs/EscalationLevel` }, minItems: 1 }, parameters: { type: `object`, properties: { minSample: { type: `integer`, minimum: 1 }, mergeWeeks: { type: `integer`, minimum: 1 }, consecutiveWeeks: { type: `integer`, minimum: 1 }, windowWeeks: { type: `integer`, minimum: 1 }, windowMissed: { type: `integer`, minimum: 1 }, durationWeeks: { type: `integer`, minimum: 1 }, recurrences: { type: `integer`, minimum: 1 }, recurrenceWeeks: { type: `integer`, minimum: 1 }, breadth: { type: `integer`, minimum: 1 }, closeWeeks: { type: `integer`, minimum: 1 }, closeWeeksFromLevel2: { type: `integer`, minimum: 1 }, lapseWeeks: { type: `integer`, minimum: 1 } }, additionalProperties: !1 } }, required: [`kind`, `perLead`, `levels`], additionalProperties: !1 }, Gt = { type: `object`, properties: { id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, at: { $ref: `#/$defs/Share` }, action: { type: `string`, enum: [`warn`, `notify`, `reassign`, `queue`] }, to: { $ref: `#/$defs/Id` }, queue: { $ref: `#/$defs/Id` } }, required: [`id`, `at`, `action`, `to`], additionalProperties: !1, allOf: [{ if: { required: [`action`], properties: { action: { const: `queue` } } }, then: { required: [`queue`] } }] };
    function Kt(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !0, s = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.action === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.action !== void 0 && e.action !== `queue`) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
    } var c = s === r; if (r = i, n !== null && (i ? n.length = i : n = null), c) {
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.queue === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationStep/allOf/0/then/required`, keyword: `required`, params: { missingProperty: `queue` } }), r++);
        var c = i === r;
        o = c;
    } if (o || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationStep/allOf/0/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationStep/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.at === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationStep/required`, keyword: `required`, params: { missingProperty: `at` } }), r++), e.action === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationStep/required`, keyword: `required`, params: { missingProperty: `action` } }), r++), e.to === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationStep/required`, keyword: `required`, params: { missingProperty: `to` } }), r++);
        for (let i in e)
            i !== `id` && i !== `title` && i !== `at` && i !== `action` && i !== `to` && i !== `queue` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationStep/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.at !== void 0 && (k(e.at, { instancePath: t + `/at` }) || (n = $(n, k.errors), r = n.length)), e.action !== void 0) {
            let i = e.action;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/action`, schemaPath: `#/$defs/EscalationStep/properties/action/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `warn` && i !== `notify` && i !== `reassign` && i !== `queue` && (n = Q(n, { instancePath: t + `/action`, schemaPath: `#/$defs/EscalationStep/properties/action/enum`, keyword: `enum`, params: { allowedValues: Gt.properties.action.enum } }), r++);
        }
        e.to !== void 0 && (l(e.to, { instancePath: t + `/to` }) || (n = $(n, l.errors), r = n.length)), e.queue !== void 0 && (l(e.queue, { instancePath: t + `/queue` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationStep/type`, keyword: `type`, params: { type: `object` } }), r++; return Kt.errors = n, r === 0; }
    function qt(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationLevel/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.level === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationLevel/required`, keyword: `required`, params: { missingProperty: `level` } }), r++), e.title === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationLevel/required`, keyword: `required`, params: { missingProperty: `title` } }), r++), e.who === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationLevel/required`, keyword: `required`, params: { missingProperty: `who` } }), r++), e.action === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationLevel/required`, keyword: `required`, params: { missingProperty: `action` } }), r++), e.within === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationLevel/required`, keyword: `required`, params: { missingProperty: `within` } }), r++);
        for (let i in e)
            i !== `id` && i !== `level` && i !== `title` && i !== `who` && i !== `action` && i !== `within` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationLevel/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.level !== void 0) {
            let i = e.level;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/level`, schemaPath: `#/$defs/EscalationLevel/properties/level/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && ((i > 3 || isNaN(i)) && (n = Q(n, { instancePath: t + `/level`, schemaPath: `#/$defs/EscalationLevel/properties/level/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 3 } }), r++), (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/level`, schemaPath: `#/$defs/EscalationLevel/properties/level/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++));
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.who !== void 0) {
            let i = e.who;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/who`, schemaPath: `#/$defs/EscalationLevel/properties/who/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/who/` + a, schemaPath: `#/$defs/EscalationLevel/properties/who/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/who/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/who`, schemaPath: `#/$defs/EscalationLevel/properties/who/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/who`, schemaPath: `#/$defs/EscalationLevel/properties/who/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        e.action !== void 0 && (a(e.action, { instancePath: t + `/action` }) || (n = $(n, a.errors), r = n.length)), e.within !== void 0 && (N(e.within, { instancePath: t + `/within` }) || (n = $(n, N.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/EscalationLevel/type`, keyword: `type`, params: { type: `object` } }), r++; return qt.errors = n, r === 0; }
    function Jt(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Escalation/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.perLead === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Escalation/required`, keyword: `required`, params: { missingProperty: `perLead` } }), r++), e.levels === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Escalation/required`, keyword: `required`, params: { missingProperty: `levels` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `perLead` && i !== `levels` && i !== `parameters` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Escalation/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Escalation/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `escalation` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Escalation/properties/kind/const`, keyword: `const`, params: { allowedValue: `escalation` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.perLead !== void 0) {
            let i = e.perLead;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/perLead`, schemaPath: `#/$defs/Escalation/properties/perLead/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    Kt(i[a], { instancePath: t + `/perLead/` + a }) || (n = $(n, Kt.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/perLead`, schemaPath: `#/$defs/Escalation/properties/perLead/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.levels !== void 0) {
            let i = e.levels;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/levels`, schemaPath: `#/$defs/Escalation/properties/levels/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    qt(i[a], { instancePath: t + `/levels/` + a }) || (n = $(n, qt.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/levels`, schemaPath: `#/$defs/Escalation/properties/levels/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.parameters !== void 0) {
            let i = e.parameters;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                for (let e in i)
                    b.call(Wt.properties.parameters.properties, e) || (n = Q(n, { instancePath: t + `/parameters`, schemaPath: `#/$defs/Escalation/properties/parameters/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.minSample !== void 0) {
                    let e = i.minSample;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/parameters/minSample`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/minSample/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/parameters/minSample`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/minSample/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
                }
                if (i.mergeWeeks !== void 0) {
                    let e = i.mergeWeeks;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/parameters/mergeWeeks`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/mergeWeeks/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/parameters/mergeWeeks`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/mergeWeeks/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
                }
                if (i.consecutiveWeeks !== void 0) {
                    let e = i.consecutiveWeeks;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/parameters/consecutiveWeeks`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/consecutiveWeeks/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/parameters/consecutiveWeeks`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/consecutiveWeeks/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
                }
                if (i.windowWeeks !== void 0) {
                    let e = i.windowWeeks;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/parameters/windowWeeks`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/windowWeeks/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/parameters/windowWeeks`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/windowWeeks/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
                }
                if (i.windowMissed !== void 0) {
                    let e = i.windowMissed;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/parameters/windowMissed`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/windowMissed/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/parameters/windowMissed`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/windowMissed/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
                }
                if (i.durationWeeks !== void 0) {
                    let e = i.durationWeeks;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/parameters/durationWeeks`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/durationWeeks/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/parameters/durationWeeks`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/durationWeeks/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
                }
                if (i.recurrences !== void 0) {
                    let e = i.recurrences;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/parameters/recurrences`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/recurrences/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/parameters/recurrences`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/recurrences/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
                }
                if (i.recurrenceWeeks !== void 0) {
                    let e = i.recurrenceWeeks;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/parameters/recurrenceWeeks`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/recurrenceWeeks/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/parameters/recurrenceWeeks`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/recurrenceWeeks/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
                }
                if (i.breadth !== void 0) {
                    let e = i.breadth;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/parameters/breadth`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/breadth/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/parameters/breadth`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/breadth/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
                }
                if (i.closeWeeks !== void 0) {
                    let e = i.closeWeeks;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/parameters/closeWeeks`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/closeWeeks/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/parameters/closeWeeks`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/closeWeeks/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
                }
                if (i.closeWeeksFromLevel2 !== void 0) {
                    let e = i.closeWeeksFromLevel2;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/parameters/closeWeeksFromLevel2`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/closeWeeksFromLevel2/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/parameters/closeWeeksFromLevel2`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/closeWeeksFromLevel2/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
                }
                if (i.lapseWeeks !== void 0) {
                    let e = i.lapseWeeks;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/parameters/lapseWeeks`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/lapseWeeks/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/parameters/lapseWeeks`, schemaPath: `#/$defs/Escalation/properties/parameters/properties/lapseWeeks/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
                }
            }
            else
                n = Q(n, { instancePath: t + `/parameters`, schemaPath: `#/$defs/Escalation/properties/parameters/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Escalation/type`, keyword: `type`, params: { type: `object` } }), r++; return Jt.errors = n, r === 0; }
    const Yt = wn, Xt = { type: `object`, properties: { type: { type: `string`, enum: [`enum`, `set`, `integer`, `decimal`, `boolean`, `date`, `text`] } }, required: [`type`], allOf: [{ if: { required: [`type`], properties: { type: { enum: [`enum`, `set`] } } }, then: { $ref: `#/$defs/FieldsChoiceField` } }, { if: { required: [`type`], properties: { type: { enum: [`integer`] } } }, then: { $ref: `#/$defs/FieldsIntegerField` } }, { if: { required: [`type`], properties: { type: { enum: [`decimal`] } } }, then: { $ref: `#/$defs/FieldsDecimalField` } }, { if: { required: [`type`], properties: { type: { enum: [`boolean`, `date`, `text`] } } }, then: { $ref: `#/$defs/FieldsPlainField` } }] }, Zt = { type: `object`, properties: { title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, type: { type: `string`, enum: [`enum`, `set`] }, values: { $ref: `#/$defs/FieldsValues` }, unit: { $ref: `#/$defs/Text` }, nullable: { type: `boolean` }, pii: { type: `string`, enum: [`none`, `personal`, `sensitive`] }, examples: { type: `array`, items: { type: [`string`, `number`, `boolean`] }, minItems: 1, uniqueItems: !0 }, systems: { $ref: `#/$defs/Systems` } }, required: [`type`, `values`], additionalProperties: !1 }, Qt = { type: [`array`, `object`], items: { type: `string`, $ref: `#/$defs/Name` }, minItems: 1, uniqueItems: !0, minProperties: 1, additionalProperties: { $ref: `#/$defs/Text` } };
    function $t(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsValues/type`, keyword: `type`, params: { type: Qt.type } }), r++), Array.isArray(e)) {
        e.length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsValues/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
        let i = e.length;
        for (let a = 0; a < i; a++) {
            let i = e[a];
            typeof i != `string` && (n = Q(n, { instancePath: t + `/` + a, schemaPath: `#/$defs/FieldsValues/items/type`, keyword: `type`, params: { type: `string` } }), r++), _(i, { instancePath: t + `/` + a }) || (n = $(n, _.errors), r = n.length);
        }
        let a = e.length, o;
        if (a > 1) {
            let i = {};
            for (; a--;) {
                let s = e[a];
                if (typeof s == `string`) {
                    if (typeof i[s] == `number`) {
                        o = i[s], n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsValues/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                        break;
                    }
                    i[s] = a;
                }
            }
        }
    } if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsValues/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e)
            a(e[i], { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, a.errors), r = n.length);
    } return $t.errors = n, r === 0; }
    function L(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Systems/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e) {
            let e = r;
            l(i, { instancePath: t }) || (n = $(n, l.errors), r = n.length), e !== r && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Systems/propertyNames`, keyword: `propertyNames`, params: { propertyName: i } }), r++);
        }
        for (let i in e)
            _(e[i], { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, _.errors), r = n.length);
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Systems/type`, keyword: `type`, params: { type: `object` } }), r++; return L.errors = n, r === 0; }
    function en(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.type === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsChoiceField/required`, keyword: `required`, params: { missingProperty: `type` } }), r++), e.values === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsChoiceField/required`, keyword: `required`, params: { missingProperty: `values` } }), r++);
        for (let i in e)
            b.call(Zt.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsChoiceField/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.type !== void 0) {
            let i = e.type;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/type`, schemaPath: `#/$defs/FieldsChoiceField/properties/type/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `enum` && i !== `set` && (n = Q(n, { instancePath: t + `/type`, schemaPath: `#/$defs/FieldsChoiceField/properties/type/enum`, keyword: `enum`, params: { allowedValues: Zt.properties.type.enum } }), r++);
        }
        if (e.values !== void 0 && ($t(e.values, { instancePath: t + `/values` }) || (n = $(n, $t.errors), r = n.length)), e.unit !== void 0 && (a(e.unit, { instancePath: t + `/unit` }) || (n = $(n, a.errors), r = n.length)), e.nullable !== void 0 && typeof e.nullable != `boolean` && (n = Q(n, { instancePath: t + `/nullable`, schemaPath: `#/$defs/FieldsChoiceField/properties/nullable/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.pii !== void 0) {
            let i = e.pii;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/pii`, schemaPath: `#/$defs/FieldsChoiceField/properties/pii/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `none` && i !== `personal` && i !== `sensitive` && (n = Q(n, { instancePath: t + `/pii`, schemaPath: `#/$defs/FieldsChoiceField/properties/pii/enum`, keyword: `enum`, params: { allowedValues: Zt.properties.pii.enum } }), r++);
        }
        if (e.examples !== void 0) {
            let i = e.examples;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/examples`, schemaPath: `#/$defs/FieldsChoiceField/properties/examples/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && !(typeof e == `number` && isFinite(e)) && typeof e != `boolean` && (n = Q(n, { instancePath: t + `/examples/` + a, schemaPath: `#/$defs/FieldsChoiceField/properties/examples/items/type`, keyword: `type`, params: { type: Zt.properties.examples.items.type } }), r++);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string` || typeof s == `number` && isFinite(s) || typeof s == `boolean`) {
                            if (typeof s == `string` && (s += `_`), typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/examples`, schemaPath: `#/$defs/FieldsChoiceField/properties/examples/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/examples`, schemaPath: `#/$defs/FieldsChoiceField/properties/examples/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        e.systems !== void 0 && (L(e.systems, { instancePath: t + `/systems` }) || (n = $(n, L.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsChoiceField/type`, keyword: `type`, params: { type: `object` } }), r++; return en.errors = n, r === 0; }
    const tn = { type: `object`, properties: { title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, type: { type: `string`, enum: [`integer`] }, min: { type: `integer` }, max: { type: `integer` }, unit: { $ref: `#/$defs/Text` }, nullable: { type: `boolean` }, pii: { type: `string`, enum: [`none`, `personal`, `sensitive`] }, examples: { type: `array`, items: { type: [`string`, `number`, `boolean`] }, minItems: 1, uniqueItems: !0 }, systems: { $ref: `#/$defs/Systems` } }, required: [`type`], additionalProperties: !1 };
    function nn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.type === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsIntegerField/required`, keyword: `required`, params: { missingProperty: `type` } }), r++);
        for (let i in e)
            b.call(tn.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsIntegerField/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.type !== void 0) {
            let i = e.type;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/type`, schemaPath: `#/$defs/FieldsIntegerField/properties/type/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `integer` && (n = Q(n, { instancePath: t + `/type`, schemaPath: `#/$defs/FieldsIntegerField/properties/type/enum`, keyword: `enum`, params: { allowedValues: tn.properties.type.enum } }), r++);
        }
        if (e.min !== void 0) {
            let i = e.min;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/min`, schemaPath: `#/$defs/FieldsIntegerField/properties/min/type`, keyword: `type`, params: { type: `integer` } }), r++);
        }
        if (e.max !== void 0) {
            let i = e.max;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/max`, schemaPath: `#/$defs/FieldsIntegerField/properties/max/type`, keyword: `type`, params: { type: `integer` } }), r++);
        }
        if (e.unit !== void 0 && (a(e.unit, { instancePath: t + `/unit` }) || (n = $(n, a.errors), r = n.length)), e.nullable !== void 0 && typeof e.nullable != `boolean` && (n = Q(n, { instancePath: t + `/nullable`, schemaPath: `#/$defs/FieldsIntegerField/properties/nullable/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.pii !== void 0) {
            let i = e.pii;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/pii`, schemaPath: `#/$defs/FieldsIntegerField/properties/pii/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `none` && i !== `personal` && i !== `sensitive` && (n = Q(n, { instancePath: t + `/pii`, schemaPath: `#/$defs/FieldsIntegerField/properties/pii/enum`, keyword: `enum`, params: { allowedValues: tn.properties.pii.enum } }), r++);
        }
        if (e.examples !== void 0) {
            let i = e.examples;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/examples`, schemaPath: `#/$defs/FieldsIntegerField/properties/examples/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && !(typeof e == `number` && isFinite(e)) && typeof e != `boolean` && (n = Q(n, { instancePath: t + `/examples/` + a, schemaPath: `#/$defs/FieldsIntegerField/properties/examples/items/type`, keyword: `type`, params: { type: tn.properties.examples.items.type } }), r++);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string` || typeof s == `number` && isFinite(s) || typeof s == `boolean`) {
                            if (typeof s == `string` && (s += `_`), typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/examples`, schemaPath: `#/$defs/FieldsIntegerField/properties/examples/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/examples`, schemaPath: `#/$defs/FieldsIntegerField/properties/examples/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        e.systems !== void 0 && (L(e.systems, { instancePath: t + `/systems` }) || (n = $(n, L.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsIntegerField/type`, keyword: `type`, params: { type: `object` } }), r++; return nn.errors = n, r === 0; }
    const rn = { type: `object`, properties: { title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, type: { type: `string`, enum: [`decimal`] }, min: { type: `number` }, max: { type: `number` }, scale: { type: `integer`, minimum: 0, maximum: 6 }, unit: { $ref: `#/$defs/Text` }, nullable: { type: `boolean` }, pii: { type: `string`, enum: [`none`, `personal`, `sensitive`] }, examples: { type: `array`, items: { type: [`string`, `number`, `boolean`] }, minItems: 1, uniqueItems: !0 }, systems: { $ref: `#/$defs/Systems` } }, required: [`type`], additionalProperties: !1 };
    function an(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.type === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsDecimalField/required`, keyword: `required`, params: { missingProperty: `type` } }), r++);
        for (let i in e)
            b.call(rn.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsDecimalField/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.type !== void 0) {
            let i = e.type;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/type`, schemaPath: `#/$defs/FieldsDecimalField/properties/type/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `decimal` && (n = Q(n, { instancePath: t + `/type`, schemaPath: `#/$defs/FieldsDecimalField/properties/type/enum`, keyword: `enum`, params: { allowedValues: rn.properties.type.enum } }), r++);
        }
        if (e.min !== void 0) {
            let i = e.min;
            typeof i == `number` && isFinite(i) || (n = Q(n, { instancePath: t + `/min`, schemaPath: `#/$defs/FieldsDecimalField/properties/min/type`, keyword: `type`, params: { type: `number` } }), r++);
        }
        if (e.max !== void 0) {
            let i = e.max;
            typeof i == `number` && isFinite(i) || (n = Q(n, { instancePath: t + `/max`, schemaPath: `#/$defs/FieldsDecimalField/properties/max/type`, keyword: `type`, params: { type: `number` } }), r++);
        }
        if (e.scale !== void 0) {
            let i = e.scale;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/scale`, schemaPath: `#/$defs/FieldsDecimalField/properties/scale/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && ((i > 6 || isNaN(i)) && (n = Q(n, { instancePath: t + `/scale`, schemaPath: `#/$defs/FieldsDecimalField/properties/scale/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 6 } }), r++), (i < 0 || isNaN(i)) && (n = Q(n, { instancePath: t + `/scale`, schemaPath: `#/$defs/FieldsDecimalField/properties/scale/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 0 } }), r++));
        }
        if (e.unit !== void 0 && (a(e.unit, { instancePath: t + `/unit` }) || (n = $(n, a.errors), r = n.length)), e.nullable !== void 0 && typeof e.nullable != `boolean` && (n = Q(n, { instancePath: t + `/nullable`, schemaPath: `#/$defs/FieldsDecimalField/properties/nullable/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.pii !== void 0) {
            let i = e.pii;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/pii`, schemaPath: `#/$defs/FieldsDecimalField/properties/pii/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `none` && i !== `personal` && i !== `sensitive` && (n = Q(n, { instancePath: t + `/pii`, schemaPath: `#/$defs/FieldsDecimalField/properties/pii/enum`, keyword: `enum`, params: { allowedValues: rn.properties.pii.enum } }), r++);
        }
        if (e.examples !== void 0) {
            let i = e.examples;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/examples`, schemaPath: `#/$defs/FieldsDecimalField/properties/examples/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && !(typeof e == `number` && isFinite(e)) && typeof e != `boolean` && (n = Q(n, { instancePath: t + `/examples/` + a, schemaPath: `#/$defs/FieldsDecimalField/properties/examples/items/type`, keyword: `type`, params: { type: rn.properties.examples.items.type } }), r++);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string` || typeof s == `number` && isFinite(s) || typeof s == `boolean`) {
                            if (typeof s == `string` && (s += `_`), typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/examples`, schemaPath: `#/$defs/FieldsDecimalField/properties/examples/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/examples`, schemaPath: `#/$defs/FieldsDecimalField/properties/examples/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        e.systems !== void 0 && (L(e.systems, { instancePath: t + `/systems` }) || (n = $(n, L.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsDecimalField/type`, keyword: `type`, params: { type: `object` } }), r++; return an.errors = n, r === 0; }
    const on = { type: `object`, properties: { title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, type: { type: `string`, enum: [`boolean`, `date`, `text`] }, unit: { $ref: `#/$defs/Text` }, nullable: { type: `boolean` }, pii: { type: `string`, enum: [`none`, `personal`, `sensitive`] }, examples: { type: `array`, items: { type: [`string`, `number`, `boolean`] }, minItems: 1, uniqueItems: !0 }, systems: { $ref: `#/$defs/Systems` } }, required: [`type`], additionalProperties: !1 };
    function sn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.type === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsPlainField/required`, keyword: `required`, params: { missingProperty: `type` } }), r++);
        for (let i in e)
            b.call(on.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsPlainField/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.type !== void 0) {
            let i = e.type;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/type`, schemaPath: `#/$defs/FieldsPlainField/properties/type/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `boolean` && i !== `date` && i !== `text` && (n = Q(n, { instancePath: t + `/type`, schemaPath: `#/$defs/FieldsPlainField/properties/type/enum`, keyword: `enum`, params: { allowedValues: on.properties.type.enum } }), r++);
        }
        if (e.unit !== void 0 && (a(e.unit, { instancePath: t + `/unit` }) || (n = $(n, a.errors), r = n.length)), e.nullable !== void 0 && typeof e.nullable != `boolean` && (n = Q(n, { instancePath: t + `/nullable`, schemaPath: `#/$defs/FieldsPlainField/properties/nullable/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.pii !== void 0) {
            let i = e.pii;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/pii`, schemaPath: `#/$defs/FieldsPlainField/properties/pii/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `none` && i !== `personal` && i !== `sensitive` && (n = Q(n, { instancePath: t + `/pii`, schemaPath: `#/$defs/FieldsPlainField/properties/pii/enum`, keyword: `enum`, params: { allowedValues: on.properties.pii.enum } }), r++);
        }
        if (e.examples !== void 0) {
            let i = e.examples;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/examples`, schemaPath: `#/$defs/FieldsPlainField/properties/examples/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && !(typeof e == `number` && isFinite(e)) && typeof e != `boolean` && (n = Q(n, { instancePath: t + `/examples/` + a, schemaPath: `#/$defs/FieldsPlainField/properties/examples/items/type`, keyword: `type`, params: { type: on.properties.examples.items.type } }), r++);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string` || typeof s == `number` && isFinite(s) || typeof s == `boolean`) {
                            if (typeof s == `string` && (s += `_`), typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/examples`, schemaPath: `#/$defs/FieldsPlainField/properties/examples/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/examples`, schemaPath: `#/$defs/FieldsPlainField/properties/examples/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        e.systems !== void 0 && (L(e.systems, { instancePath: t + `/systems` }) || (n = $(n, L.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsPlainField/type`, keyword: `type`, params: { type: `object` } }), r++; return sn.errors = n, r === 0; }
    function cn(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, a = !0, o = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.type === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.type !== void 0) {
            let t = e.type;
            if (t !== `enum` && t !== `set`) {
                let e = {};
                n === null ? n = [e] : n.push(e), r++;
            }
        }
    } var s = o === r; if (r = i, n !== null && (i ? n.length = i : n = null), s) {
        let i = r;
        en(e, { instancePath: t }) || (n = $(n, en.errors), r = n.length);
        var s = i === r;
        a = s;
    } a || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsField/allOf/0/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let c = r, l = !0, u = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.type === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.type !== void 0 && e.type !== `integer`) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
    } var d = u === r; if (r = c, n !== null && (c ? n.length = c : n = null), d) {
        let i = r;
        nn(e, { instancePath: t }) || (n = $(n, nn.errors), r = n.length);
        var d = i === r;
        l = d;
    } l || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsField/allOf/1/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let f = r, p = !0, m = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.type === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.type !== void 0 && e.type !== `decimal`) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
    } var h = m === r; if (r = f, n !== null && (f ? n.length = f : n = null), h) {
        let i = r;
        an(e, { instancePath: t }) || (n = $(n, an.errors), r = n.length);
        var h = i === r;
        p = h;
    } p || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsField/allOf/2/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let g = r, ee = !0, _ = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.type === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.type !== void 0) {
            let t = e.type;
            if (t !== `boolean` && t !== `date` && t !== `text`) {
                let e = {};
                n === null ? n = [e] : n.push(e), r++;
            }
        }
    } var v = _ === r; if (r = g, n !== null && (g ? n.length = g : n = null), v) {
        let i = r;
        sn(e, { instancePath: t }) || (n = $(n, sn.errors), r = n.length);
        var v = i === r;
        ee = v;
    } if (ee || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsField/allOf/3/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        if (e.type === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsField/required`, keyword: `required`, params: { missingProperty: `type` } }), r++), e.type !== void 0) {
            let i = e.type;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/type`, schemaPath: `#/$defs/FieldsField/properties/type/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `enum` && i !== `set` && i !== `integer` && i !== `decimal` && i !== `boolean` && i !== `date` && i !== `text` && (n = Q(n, { instancePath: t + `/type`, schemaPath: `#/$defs/FieldsField/properties/type/enum`, keyword: `enum`, params: { allowedValues: Xt.properties.type.enum } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsField/type`, keyword: `type`, params: { type: `object` } }), r++; return cn.errors = n, r === 0; }
    const ln = { type: `object`, properties: { all: { type: `array`, items: { $ref: `#/$defs/Criterion` } }, any: { type: `array`, items: { $ref: `#/$defs/Criterion` } }, none: { type: `array`, items: { $ref: `#/$defs/Criterion` } }, kOf: { type: `object`, properties: { k: { type: `integer`, minimum: 1 }, of: { type: `array`, items: { $ref: `#/$defs/Criterion` } } }, required: [`k`, `of`], additionalProperties: !1 }, signal: { $ref: `#/$defs/SignalChoice` }, within: { $ref: `#/$defs/Days` }, count: { type: `integer`, minimum: 1 }, total: { $ref: `#/$defs/PointsTest` }, fit: { $ref: `#/$defs/PointsTest` }, engagement: { $ref: `#/$defs/PointsTest` }, grade: { $ref: `#/$defs/VerdictTest` }, band: { $ref: `#/$defs/VerdictTest` }, cell: { $ref: `#/$defs/VerdictTest` }, outcome: { $ref: `#/$defs/VerdictTest` }, reached: { $ref: `#/$defs/Id` }, objection: { type: `boolean`, const: !0 }, consent: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/ConsentState` }, minProperties: 1, maxProperties: 1 }, qualification: { $ref: `#/$defs/Id` } }, propertyNames: { pattern: `^(?:kOf|[a-z][a-z0-9-]*)$` }, additionalProperties: { $ref: `#/$defs/AttributeTest` }, minProperties: 1, dependentRequired: { signal: [`within`], within: [`signal`], count: [`signal`] }, if: { required: [`signal`] }, then: { maxProperties: 3, propertyNames: { enum: [`signal`, `within`, `count`] } }, else: { maxProperties: 1 } }, un = RegExp(`^(?:kOf|[a-z][a-z0-9-]*)$`, `u`), dn = { type: `object`, properties: { eq: { $ref: `#/$defs/Literal` }, in: { $ref: `#/$defs/Values` }, notIn: { $ref: `#/$defs/Values` }, gte: { $ref: `#/$defs/Bound` }, gt: { $ref: `#/$defs/Bound` }, lte: { $ref: `#/$defs/Bound` }, lt: { $ref: `#/$defs/Bound` }, between: { type: `array`, items: { $ref: `#/$defs/Bound` }, minItems: 2, maxItems: 2 }, hasAny: { type: `array`, items: { $ref: `#/$defs/Literal` }, minItems: 1 }, hasAll: { type: `array`, items: { $ref: `#/$defs/Literal` }, minItems: 1 }, hasNone: { type: `array`, items: { $ref: `#/$defs/Literal` }, minItems: 1 }, equals: { $ref: `#/$defs/Words` }, contains: { $ref: `#/$defs/Words` }, containsWord: { $ref: `#/$defs/Words` }, startsWith: { $ref: `#/$defs/Words` }, endsWith: { $ref: `#/$defs/Words` }, exists: { type: `boolean`, const: !0 }, missing: { type: `boolean`, const: !0 } }, minProperties: 1, maxProperties: 1, additionalProperties: !1 }, fn = { type: [`array`, `object`], items: { $ref: `#/$defs/Literal` }, minItems: 1, properties: { list: { $ref: `#/$defs/Id` } }, required: [`list`], additionalProperties: !1 };
    function pn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Values/type`, keyword: `type`, params: { type: fn.type } }), r++), Array.isArray(e)) {
        e.length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Values/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
        let i = e.length;
        for (let a = 0; a < i; a++)
            m(e[a], { instancePath: t + `/` + a }) || (n = $(n, m.errors), r = n.length);
    } if (e && typeof e == `object` && !Array.isArray(e)) {
        e.list === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Values/required`, keyword: `required`, params: { missingProperty: `list` } }), r++);
        for (let i in e)
            i !== `list` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Values/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.list !== void 0 && (l(e.list, { instancePath: t + `/list` }) || (n = $(n, l.errors), r = n.length));
    } return pn.errors = n, r === 0; }
    const mn = { type: [`number`, `string`], pattern: `^(?:-?[1-9][0-9]{0,5} days|-?1 day|0 days)$` }, hn = RegExp(`^(?:-?[1-9][0-9]{0,5} days|-?1 day|0 days)$`, `u`);
    function R(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return !(typeof e == `number` && isFinite(e)) && typeof e != `string` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Bound/type`, keyword: `type`, params: { type: mn.type } }), r++), typeof e == `string` && (hn.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Bound/pattern`, keyword: `pattern`, params: { pattern: `^(?:-?[1-9][0-9]{0,5} days|-?1 day|0 days)$` } }), r++)), R.errors = n, r === 0; }
    const gn = { type: [`string`, `array`, `object`], pattern: `\\S`, items: { $ref: `#/$defs/Name` }, minItems: 1, properties: { list: { $ref: `#/$defs/Id` } }, required: [`list`], additionalProperties: !1 };
    function z(e, { instancePath: t = `` } = {}) { let r = null, i = 0; if (e && typeof e == `object` || typeof e == `string` || (r = Q(r, { instancePath: t, schemaPath: `#/$defs/Words/type`, keyword: `type`, params: { type: gn.type } }), i++), typeof e == `string` && (n.test(e) || (r = Q(r, { instancePath: t, schemaPath: `#/$defs/Words/pattern`, keyword: `pattern`, params: { pattern: `\\S` } }), i++)), Array.isArray(e)) {
        e.length < 1 && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/Words/minItems`, keyword: `minItems`, params: { limit: 1 } }), i++);
        let n = e.length;
        for (let a = 0; a < n; a++)
            _(e[a], { instancePath: t + `/` + a }) || (r = $(r, _.errors), i = r.length);
    } if (e && typeof e == `object` && !Array.isArray(e)) {
        e.list === void 0 && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/Words/required`, keyword: `required`, params: { missingProperty: `list` } }), i++);
        for (let n in e)
            n !== `list` && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/Words/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: n } }), i++);
        e.list !== void 0 && (l(e.list, { instancePath: t + `/list` }) || (r = $(r, l.errors), i = r.length));
    } return z.errors = r, i === 0; }
    function _n(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length > 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AttributeTest/maxProperties`, keyword: `maxProperties`, params: { limit: 1 } }), r++), Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AttributeTest/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e)
            b.call(dn.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/AttributeTest/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.eq !== void 0 && (m(e.eq, { instancePath: t + `/eq` }) || (n = $(n, m.errors), r = n.length)), e.in !== void 0 && (pn(e.in, { instancePath: t + `/in` }) || (n = $(n, pn.errors), r = n.length)), e.notIn !== void 0 && (pn(e.notIn, { instancePath: t + `/notIn` }) || (n = $(n, pn.errors), r = n.length)), e.gte !== void 0 && (R(e.gte, { instancePath: t + `/gte` }) || (n = $(n, R.errors), r = n.length)), e.gt !== void 0 && (R(e.gt, { instancePath: t + `/gt` }) || (n = $(n, R.errors), r = n.length)), e.lte !== void 0 && (R(e.lte, { instancePath: t + `/lte` }) || (n = $(n, R.errors), r = n.length)), e.lt !== void 0 && (R(e.lt, { instancePath: t + `/lt` }) || (n = $(n, R.errors), r = n.length)), e.between !== void 0) {
            let i = e.between;
            if (Array.isArray(i)) {
                i.length > 2 && (n = Q(n, { instancePath: t + `/between`, schemaPath: `#/$defs/AttributeTest/properties/between/maxItems`, keyword: `maxItems`, params: { limit: 2 } }), r++), i.length < 2 && (n = Q(n, { instancePath: t + `/between`, schemaPath: `#/$defs/AttributeTest/properties/between/minItems`, keyword: `minItems`, params: { limit: 2 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    R(i[a], { instancePath: t + `/between/` + a }) || (n = $(n, R.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/between`, schemaPath: `#/$defs/AttributeTest/properties/between/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.hasAny !== void 0) {
            let i = e.hasAny;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/hasAny`, schemaPath: `#/$defs/AttributeTest/properties/hasAny/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    m(i[a], { instancePath: t + `/hasAny/` + a }) || (n = $(n, m.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/hasAny`, schemaPath: `#/$defs/AttributeTest/properties/hasAny/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.hasAll !== void 0) {
            let i = e.hasAll;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/hasAll`, schemaPath: `#/$defs/AttributeTest/properties/hasAll/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    m(i[a], { instancePath: t + `/hasAll/` + a }) || (n = $(n, m.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/hasAll`, schemaPath: `#/$defs/AttributeTest/properties/hasAll/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.hasNone !== void 0) {
            let i = e.hasNone;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/hasNone`, schemaPath: `#/$defs/AttributeTest/properties/hasNone/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    m(i[a], { instancePath: t + `/hasNone/` + a }) || (n = $(n, m.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/hasNone`, schemaPath: `#/$defs/AttributeTest/properties/hasNone/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.equals !== void 0 && (z(e.equals, { instancePath: t + `/equals` }) || (n = $(n, z.errors), r = n.length)), e.contains !== void 0 && (z(e.contains, { instancePath: t + `/contains` }) || (n = $(n, z.errors), r = n.length)), e.containsWord !== void 0 && (z(e.containsWord, { instancePath: t + `/containsWord` }) || (n = $(n, z.errors), r = n.length)), e.startsWith !== void 0 && (z(e.startsWith, { instancePath: t + `/startsWith` }) || (n = $(n, z.errors), r = n.length)), e.endsWith !== void 0 && (z(e.endsWith, { instancePath: t + `/endsWith` }) || (n = $(n, z.errors), r = n.length)), e.exists !== void 0) {
            let i = e.exists;
            typeof i != `boolean` && (n = Q(n, { instancePath: t + `/exists`, schemaPath: `#/$defs/AttributeTest/properties/exists/type`, keyword: `type`, params: { type: `boolean` } }), r++), !0 !== i && (n = Q(n, { instancePath: t + `/exists`, schemaPath: `#/$defs/AttributeTest/properties/exists/const`, keyword: `const`, params: { allowedValue: !0 } }), r++);
        }
        if (e.missing !== void 0) {
            let i = e.missing;
            typeof i != `boolean` && (n = Q(n, { instancePath: t + `/missing`, schemaPath: `#/$defs/AttributeTest/properties/missing/type`, keyword: `type`, params: { type: `boolean` } }), r++), !0 !== i && (n = Q(n, { instancePath: t + `/missing`, schemaPath: `#/$defs/AttributeTest/properties/missing/const`, keyword: `const`, params: { allowedValue: !0 } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/AttributeTest/type`, keyword: `type`, params: { type: `object` } }), r++; return _n.errors = n, r === 0; }
    const vn = { type: [`string`, `object`], pattern: `^[a-z][a-z0-9-]*$`, properties: { any: { type: `array`, items: { type: `string`, $ref: `#/$defs/Id` }, minItems: 1, uniqueItems: !0 } }, required: [`any`], additionalProperties: !1 };
    function B(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e)) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SignalChoice/type`, keyword: `type`, params: { type: vn.type } }), r++), typeof e == `string` && (c.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SignalChoice/pattern`, keyword: `pattern`, params: { pattern: `^[a-z][a-z0-9-]*$` } }), r++)), e && typeof e == `object` && !Array.isArray(e)) {
        e.any === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SignalChoice/required`, keyword: `required`, params: { missingProperty: `any` } }), r++);
        for (let i in e)
            i !== `any` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SignalChoice/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.any !== void 0) {
            let i = e.any;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/any`, schemaPath: `#/$defs/SignalChoice/properties/any/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/any/` + a, schemaPath: `#/$defs/SignalChoice/properties/any/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/any/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/any`, schemaPath: `#/$defs/SignalChoice/properties/any/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/any`, schemaPath: `#/$defs/SignalChoice/properties/any/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    } return B.errors = n, r === 0; }
    function V(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `number` && isFinite(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Points/type`, keyword: `type`, params: { type: `number` } }), r++), V.errors = n, r === 0; }
    function yn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length > 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PointsTest/maxProperties`, keyword: `maxProperties`, params: { limit: 1 } }), r++), Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PointsTest/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e)
            i !== `gte` && i !== `gt` && i !== `lte` && i !== `lt` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PointsTest/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.gte !== void 0 && (V(e.gte, { instancePath: t + `/gte` }) || (n = $(n, V.errors), r = n.length)), e.gt !== void 0 && (V(e.gt, { instancePath: t + `/gt` }) || (n = $(n, V.errors), r = n.length)), e.lte !== void 0 && (V(e.lte, { instancePath: t + `/lte` }) || (n = $(n, V.errors), r = n.length)), e.lt !== void 0 && (V(e.lt, { instancePath: t + `/lt` }) || (n = $(n, V.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/PointsTest/type`, keyword: `type`, params: { type: `object` } }), r++; return yn.errors = n, r === 0; }
    const bn = { type: `object`, properties: { in: { type: `array`, items: { type: [`string`, `integer`] }, minItems: 1 }, eq: { type: [`string`, `integer`] } }, minProperties: 1, maxProperties: 1, additionalProperties: !1 };
    function H(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length > 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/VerdictTest/maxProperties`, keyword: `maxProperties`, params: { limit: 1 } }), r++), Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/VerdictTest/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e)
            i !== `in` && i !== `eq` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/VerdictTest/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.in !== void 0) {
            let i = e.in;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/in`, schemaPath: `#/$defs/VerdictTest/properties/in/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/in/` + a, schemaPath: `#/$defs/VerdictTest/properties/in/items/type`, keyword: `type`, params: { type: bn.properties.in.items.type } }), r++);
                }
            }
            else
                n = Q(n, { instancePath: t + `/in`, schemaPath: `#/$defs/VerdictTest/properties/in/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.eq !== void 0) {
            let i = e.eq;
            typeof i != `string` && (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/eq`, schemaPath: `#/$defs/VerdictTest/properties/eq/type`, keyword: `type`, params: { type: bn.properties.eq.type } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/VerdictTest/type`, keyword: `type`, params: { type: `object` } }), r++; return H.errors = n, r === 0; }
    const xn = { type: `string`, enum: [`given`, `withdrawn`, `none`] };
    function Sn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e != `string` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ConsentState/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `given` && e !== `withdrawn` && e !== `none` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ConsentState/enum`, keyword: `enum`, params: { allowedValues: xn.enum } }), r++), Sn.errors = n, r === 0; }
    const U = { validate: W };
    function W(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, a = !0, o = r; if (e && typeof e == `object` && !Array.isArray(e) && e.signal === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var s = o === r; r = i, n !== null && (i ? n.length = i : n = null); let c; if (s) {
        let i = r;
        if (e && typeof e == `object` && !Array.isArray(e)) {
            Object.keys(e).length > 3 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Criterion/then/maxProperties`, keyword: `maxProperties`, params: { limit: 3 } }), r++);
            for (let i in e) {
                let e = r;
                i !== `signal` && i !== `within` && i !== `count` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Criterion/then/propertyNames/enum`, keyword: `enum`, params: { allowedValues: ln.then.propertyNames.enum }, propertyName: i }), r++), e !== r && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Criterion/then/propertyNames`, keyword: `propertyNames`, params: { propertyName: i } }), r++);
            }
        }
        var s = i === r;
        a = s, c = `then`;
    }
    else {
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && Object.keys(e).length > 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Criterion/else/maxProperties`, keyword: `maxProperties`, params: { limit: 1 } }), r++);
        var s = i === r;
        a = s, c = `else`;
    } if (a || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Criterion/if`, keyword: `if`, params: { failingKeyword: c } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Criterion/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e) {
            let e = r;
            typeof i == `string` && (un.test(i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Criterion/propertyNames/pattern`, keyword: `pattern`, params: { pattern: `^(?:kOf|[a-z][a-z0-9-]*)$` }, propertyName: i }), r++)), e !== r && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Criterion/propertyNames`, keyword: `propertyNames`, params: { propertyName: i } }), r++);
        }
        for (let i in e)
            b.call(ln.properties, i) || _n(e[i], { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, _n.errors), r = n.length);
        if (e.all !== void 0) {
            let i = e.all;
            if (Array.isArray(i)) {
                let e = i.length;
                for (let a = 0; a < e; a++)
                    U.validate(i[a], { instancePath: t + `/all/` + a }) || (n = n === null ? U.validate.errors : n.concat(U.validate.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/all`, schemaPath: `#/$defs/Criterion/properties/all/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.any !== void 0) {
            let i = e.any;
            if (Array.isArray(i)) {
                let e = i.length;
                for (let a = 0; a < e; a++)
                    U.validate(i[a], { instancePath: t + `/any/` + a }) || (n = n === null ? U.validate.errors : n.concat(U.validate.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/any`, schemaPath: `#/$defs/Criterion/properties/any/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.none !== void 0) {
            let i = e.none;
            if (Array.isArray(i)) {
                let e = i.length;
                for (let a = 0; a < e; a++)
                    U.validate(i[a], { instancePath: t + `/none/` + a }) || (n = n === null ? U.validate.errors : n.concat(U.validate.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/none`, schemaPath: `#/$defs/Criterion/properties/none/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.kOf !== void 0) {
            let i = e.kOf;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.k === void 0 && (n = Q(n, { instancePath: t + `/kOf`, schemaPath: `#/$defs/Criterion/properties/kOf/required`, keyword: `required`, params: { missingProperty: `k` } }), r++), i.of === void 0 && (n = Q(n, { instancePath: t + `/kOf`, schemaPath: `#/$defs/Criterion/properties/kOf/required`, keyword: `required`, params: { missingProperty: `of` } }), r++);
                for (let e in i)
                    e !== `k` && e !== `of` && (n = Q(n, { instancePath: t + `/kOf`, schemaPath: `#/$defs/Criterion/properties/kOf/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.k !== void 0) {
                    let e = i.k;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/kOf/k`, schemaPath: `#/$defs/Criterion/properties/kOf/properties/k/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/kOf/k`, schemaPath: `#/$defs/Criterion/properties/kOf/properties/k/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
                }
                if (i.of !== void 0) {
                    let e = i.of;
                    if (Array.isArray(e)) {
                        let i = e.length;
                        for (let a = 0; a < i; a++)
                            U.validate(e[a], { instancePath: t + `/kOf/of/` + a }) || (n = n === null ? U.validate.errors : n.concat(U.validate.errors), r = n.length);
                    }
                    else
                        n = Q(n, { instancePath: t + `/kOf/of`, schemaPath: `#/$defs/Criterion/properties/kOf/properties/of/type`, keyword: `type`, params: { type: `array` } }), r++;
                }
            }
            else
                n = Q(n, { instancePath: t + `/kOf`, schemaPath: `#/$defs/Criterion/properties/kOf/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.signal !== void 0 && (B(e.signal, { instancePath: t + `/signal` }) || (n = $(n, B.errors), r = n.length)), e.within !== void 0 && (D(e.within, { instancePath: t + `/within` }) || (n = $(n, D.errors), r = n.length)), e.count !== void 0) {
            let i = e.count;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/count`, schemaPath: `#/$defs/Criterion/properties/count/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/count`, schemaPath: `#/$defs/Criterion/properties/count/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
        }
        if (e.total !== void 0 && (yn(e.total, { instancePath: t + `/total` }) || (n = $(n, yn.errors), r = n.length)), e.fit !== void 0 && (yn(e.fit, { instancePath: t + `/fit` }) || (n = $(n, yn.errors), r = n.length)), e.engagement !== void 0 && (yn(e.engagement, { instancePath: t + `/engagement` }) || (n = $(n, yn.errors), r = n.length)), e.grade !== void 0 && (H(e.grade, { instancePath: t + `/grade` }) || (n = $(n, H.errors), r = n.length)), e.band !== void 0 && (H(e.band, { instancePath: t + `/band` }) || (n = $(n, H.errors), r = n.length)), e.cell !== void 0 && (H(e.cell, { instancePath: t + `/cell` }) || (n = $(n, H.errors), r = n.length)), e.outcome !== void 0 && (H(e.outcome, { instancePath: t + `/outcome` }) || (n = $(n, H.errors), r = n.length)), e.reached !== void 0 && (l(e.reached, { instancePath: t + `/reached` }) || (n = $(n, l.errors), r = n.length)), e.objection !== void 0) {
            let i = e.objection;
            typeof i != `boolean` && (n = Q(n, { instancePath: t + `/objection`, schemaPath: `#/$defs/Criterion/properties/objection/type`, keyword: `type`, params: { type: `boolean` } }), r++), !0 !== i && (n = Q(n, { instancePath: t + `/objection`, schemaPath: `#/$defs/Criterion/properties/objection/const`, keyword: `const`, params: { allowedValue: !0 } }), r++);
        }
        if (e.consent !== void 0) {
            let i = e.consent;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length > 1 && (n = Q(n, { instancePath: t + `/consent`, schemaPath: `#/$defs/Criterion/properties/consent/maxProperties`, keyword: `maxProperties`, params: { limit: 1 } }), r++), Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/consent`, schemaPath: `#/$defs/Criterion/properties/consent/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/consent` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/consent`, schemaPath: `#/$defs/Criterion/properties/consent/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Sn(i[e], { instancePath: t + `/consent/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Sn.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/consent`, schemaPath: `#/$defs/Criterion/properties/consent/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.qualification !== void 0 && (l(e.qualification, { instancePath: t + `/qualification` }) || (n = $(n, l.errors), r = n.length)), e.signal !== void 0 && e.within === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/Criterion/dependentRequired`, keyword: `dependentRequired`, params: { property: `signal`, missingProperty: `within`, depsCount: 1, deps: `within` } };
            n === null ? n = [e] : n.push(e), r++;
        }
        if (e.within !== void 0 && e.signal === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/Criterion/dependentRequired`, keyword: `dependentRequired`, params: { property: `within`, missingProperty: `signal`, depsCount: 1, deps: `signal` } };
            n === null ? n = [e] : n.push(e), r++;
        }
        if (e.count !== void 0 && e.signal === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/Criterion/dependentRequired`, keyword: `dependentRequired`, params: { property: `count`, missingProperty: `signal`, depsCount: 1, deps: `signal` } };
            n === null ? n = [e] : n.push(e), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Criterion/type`, keyword: `type`, params: { type: `object` } }), r++; return W.errors = n, r === 0; }
    function Cn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.when === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsInvariant/required`, keyword: `required`, params: { missingProperty: `when` } }), r++), e.then === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsInvariant/required`, keyword: `required`, params: { missingProperty: `then` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `when` && i !== `then` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsInvariant/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.when !== void 0 && (W(e.when, { instancePath: t + `/when` }) || (n = $(n, W.errors), r = n.length)), e.then !== void 0 && (W(e.then, { instancePath: t + `/then` }) || (n = $(n, W.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/FieldsInvariant/type`, keyword: `type`, params: { type: `object` } }), r++; return Cn.errors = n, r === 0; }
    function wn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Fields/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.fields === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Fields/required`, keyword: `required`, params: { missingProperty: `fields` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `fields` && i !== `invariants` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Fields/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Fields/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `fields` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Fields/properties/kind/const`, keyword: `const`, params: { allowedValue: `fields` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.fields !== void 0) {
            let i = e.fields;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/fields`, schemaPath: `#/$defs/Fields/properties/fields/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    f(e, { instancePath: t + `/fields` }) || (n = $(n, f.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/fields`, schemaPath: `#/$defs/Fields/properties/fields/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    cn(i[e], { instancePath: t + `/fields/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, cn.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/fields`, schemaPath: `#/$defs/Fields/properties/fields/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.invariants !== void 0) {
            let i = e.invariants;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/invariants`, schemaPath: `#/$defs/Fields/properties/invariants/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/invariants` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/invariants`, schemaPath: `#/$defs/Fields/properties/invariants/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Cn(i[e], { instancePath: t + `/invariants/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Cn.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/invariants`, schemaPath: `#/$defs/Fields/properties/invariants/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Fields/type`, keyword: `type`, params: { type: `object` } }), r++; return wn.errors = n, r === 0; }
    const Tn = kn, En = { type: [`array`, `object`], items: { type: `string`, $ref: `#/$defs/Name` }, minItems: 1, uniqueItems: !0, propertyNames: { $ref: `#/$defs/LanguageTag` }, minProperties: 1, additionalProperties: { type: `array`, items: { type: `string`, $ref: `#/$defs/Name` }, minItems: 1, uniqueItems: !0 } };
    function Dn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/GlossaryAvoided/type`, keyword: `type`, params: { type: En.type } }), r++), Array.isArray(e)) {
        e.length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/GlossaryAvoided/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
        let i = e.length;
        for (let a = 0; a < i; a++) {
            let i = e[a];
            typeof i != `string` && (n = Q(n, { instancePath: t + `/` + a, schemaPath: `#/$defs/GlossaryAvoided/items/type`, keyword: `type`, params: { type: `string` } }), r++), _(i, { instancePath: t + `/` + a }) || (n = $(n, _.errors), r = n.length);
        }
        let a = e.length, o;
        if (a > 1) {
            let i = {};
            for (; a--;) {
                let s = e[a];
                if (typeof s == `string`) {
                    if (typeof i[s] == `number`) {
                        o = i[s], n = Q(n, { instancePath: t, schemaPath: `#/$defs/GlossaryAvoided/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                        break;
                    }
                    i[s] = a;
                }
            }
        }
    } if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/GlossaryAvoided/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let a in e) {
            let e = r;
            i(a, { instancePath: t }) || (n = $(n, i.errors), r = n.length), e !== r && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/GlossaryAvoided/propertyNames`, keyword: `propertyNames`, params: { propertyName: a } }), r++);
        }
        for (let i in e) {
            let a = e[i];
            if (Array.isArray(a)) {
                a.length < 1 && (n = Q(n, { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/GlossaryAvoided/additionalProperties/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = a.length;
                for (let o = 0; o < e; o++) {
                    let e = a[o];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + o, schemaPath: `#/$defs/GlossaryAvoided/additionalProperties/items/type`, keyword: `type`, params: { type: `string` } }), r++), _(e, { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + o }) || (n = $(n, _.errors), r = n.length);
                }
                let o = a.length, s;
                if (o > 1) {
                    let e = {};
                    for (; o--;) {
                        let c = a[o];
                        if (typeof c == `string`) {
                            if (typeof e[c] == `number`) {
                                s = e[c], n = Q(n, { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/GlossaryAvoided/additionalProperties/uniqueItems`, keyword: `uniqueItems`, params: { i: o, j: s } }), r++;
                                break;
                            }
                            e[c] = o;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/GlossaryAvoided/additionalProperties/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    } return Dn.errors = n, r === 0; }
    function On(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.means === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/GlossaryTerm/required`, keyword: `required`, params: { missingProperty: `means` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `means` && i !== `stage` && i !== `avoid` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/GlossaryTerm/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.means !== void 0 && (a(e.means, { instancePath: t + `/means` }) || (n = $(n, a.errors), r = n.length)), e.stage !== void 0 && (l(e.stage, { instancePath: t + `/stage` }) || (n = $(n, l.errors), r = n.length)), e.avoid !== void 0 && (Dn(e.avoid, { instancePath: t + `/avoid` }) || (n = $(n, Dn.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/GlossaryTerm/type`, keyword: `type`, params: { type: `object` } }), r++; return On.errors = n, r === 0; }
    function kn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Glossary/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.terms === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Glossary/required`, keyword: `required`, params: { missingProperty: `terms` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `terms` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Glossary/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Glossary/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `glossary` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Glossary/properties/kind/const`, keyword: `const`, params: { allowedValue: `glossary` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.terms !== void 0) {
            let i = e.terms;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/terms`, schemaPath: `#/$defs/Glossary/properties/terms/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/terms` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/terms`, schemaPath: `#/$defs/Glossary/properties/terms/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    On(i[e], { instancePath: t + `/terms/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, On.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/terms`, schemaPath: `#/$defs/Glossary/properties/terms/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Glossary/type`, keyword: `type`, params: { type: `object` } }), r++; return kn.errors = n, r === 0; }
    const An = Nn, jn = { type: `object`, properties: { kind: { type: `string`, const: `incentive` }, id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, per: { $ref: `#/$defs/Period` }, pays: { $ref: `#/$defs/Text` }, marketing: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/IncentiveCondition` }, minProperties: 1 }, sales: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/IncentiveCondition` }, minProperties: 1 } }, required: [`kind`, `id`, `per`, `pays`], additionalProperties: !1 };
    function Mn(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, a = !1, o = null, s = r; e && typeof e == `object` && !Array.isArray(e) && e.atLeast === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/IncentiveCondition/oneOf/0/required`, keyword: `required`, params: { missingProperty: `atLeast` } }), r++); var c = s === r; c && (a = !0, o = 0); let l = r; e && typeof e == `object` && !Array.isArray(e) && e.atMost === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/IncentiveCondition/oneOf/1/required`, keyword: `required`, params: { missingProperty: `atMost` } }), r++); var c = l === r; if (c && a ? (a = !1, o = [o, 1]) : c && (a = !0, o = 1), a ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/IncentiveCondition/oneOf`, keyword: `oneOf`, params: { passingSchemas: o } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `atLeast` && i !== `atMost` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/IncentiveCondition/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.atLeast !== void 0 && (E(e.atLeast, { instancePath: t + `/atLeast` }) || (n = $(n, E.errors), r = n.length)), e.atMost !== void 0 && (E(e.atMost, { instancePath: t + `/atMost` }) || (n = $(n, E.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/IncentiveCondition/type`, keyword: `type`, params: { type: `object` } }), r++; return Mn.errors = n, r === 0; }
    function Nn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Incentive/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Incentive/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.per === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Incentive/required`, keyword: `required`, params: { missingProperty: `per` } }), r++), e.pays === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Incentive/required`, keyword: `required`, params: { missingProperty: `pays` } }), r++);
        for (let i in e)
            b.call(jn.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Incentive/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Incentive/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `incentive` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Incentive/properties/kind/const`, keyword: `const`, params: { allowedValue: `incentive` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.per !== void 0 && (T(e.per, { instancePath: t + `/per` }) || (n = $(n, T.errors), r = n.length)), e.pays !== void 0 && (a(e.pays, { instancePath: t + `/pays` }) || (n = $(n, a.errors), r = n.length)), e.marketing !== void 0) {
            let i = e.marketing;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/marketing`, schemaPath: `#/$defs/Incentive/properties/marketing/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/marketing` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/marketing`, schemaPath: `#/$defs/Incentive/properties/marketing/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Mn(i[e], { instancePath: t + `/marketing/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Mn.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/marketing`, schemaPath: `#/$defs/Incentive/properties/marketing/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.sales !== void 0) {
            let i = e.sales;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/sales`, schemaPath: `#/$defs/Incentive/properties/sales/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/sales` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/sales`, schemaPath: `#/$defs/Incentive/properties/sales/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Mn(i[e], { instancePath: t + `/sales/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Mn.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/sales`, schemaPath: `#/$defs/Incentive/properties/sales/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Incentive/type`, keyword: `type`, params: { type: `object` } }), r++; return Nn.errors = n, r === 0; }
    const Pn = Zn, Fn = { type: `object`, properties: { kind: { type: `string`, const: `lifecycle` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, gates: { type: `array`, items: { $ref: `#/$defs/LifecycleGate` }, minItems: 1 }, stages: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/LifecycleStage` }, minProperties: 1 }, transitions: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/LifecycleTransition` }, minProperties: 1 }, handoff: { $ref: `#/$defs/LifecycleHandoff` }, cycles: { type: `object`, properties: { max: { type: `integer`, minimum: 1 }, scoreReset: { type: `string`, enum: [`none`, `engagement`] } }, required: [`max`, `scoreReset`], additionalProperties: !1 }, demoteBelow: { $ref: `#/$defs/Points` } }, required: [`kind`, `stages`, `handoff`, `cycles`], additionalProperties: !1 }, In = { type: `object`, properties: { kind: { type: `string`, enum: [`criterion`, `embargo`, `objection`, `withdrawn-consent`, `no-consent`] } }, allOf: [{ if: { properties: { kind: { enum: [`criterion`, `embargo`] } } }, then: { $ref: `#/$defs/LifecycleCriterionGate` } }, { if: { required: [`kind`], properties: { kind: { const: `objection` } } }, then: { $ref: `#/$defs/LifecycleObjectionGate` } }, { if: { required: [`kind`], properties: { kind: { enum: [`withdrawn-consent`, `no-consent`] } } }, then: { $ref: `#/$defs/LifecycleConsentGate` } }] }, Ln = { type: `object`, properties: { id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, kind: { type: `string`, enum: [`criterion`, `embargo`] }, when: { $ref: `#/$defs/Criterion` }, reason: { $ref: `#/$defs/Id` } }, required: [`id`, `when`], additionalProperties: !1 };
    function Rn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleCriterionGate/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.when === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleCriterionGate/required`, keyword: `required`, params: { missingProperty: `when` } }), r++);
        for (let i in e)
            i !== `id` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `kind` && i !== `when` && i !== `reason` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleCriterionGate/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/LifecycleCriterionGate/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `criterion` && i !== `embargo` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/LifecycleCriterionGate/properties/kind/enum`, keyword: `enum`, params: { allowedValues: Ln.properties.kind.enum } }), r++);
        }
        e.when !== void 0 && (W(e.when, { instancePath: t + `/when` }) || (n = $(n, W.errors), r = n.length)), e.reason !== void 0 && (l(e.reason, { instancePath: t + `/reason` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleCriterionGate/type`, keyword: `type`, params: { type: `object` } }), r++; return Rn.errors = n, r === 0; }
    const zn = { type: `object`, properties: { id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, kind: { type: `string`, enum: [`objection`] }, reason: { $ref: `#/$defs/Id` } }, required: [`id`, `kind`], additionalProperties: !1 };
    function Bn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleObjectionGate/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleObjectionGate/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++);
        for (let i in e)
            i !== `id` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `kind` && i !== `reason` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleObjectionGate/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/LifecycleObjectionGate/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `objection` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/LifecycleObjectionGate/properties/kind/enum`, keyword: `enum`, params: { allowedValues: zn.properties.kind.enum } }), r++);
        }
        e.reason !== void 0 && (l(e.reason, { instancePath: t + `/reason` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleObjectionGate/type`, keyword: `type`, params: { type: `object` } }), r++; return Bn.errors = n, r === 0; }
    const Vn = { type: `object`, properties: { id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, kind: { type: `string`, enum: [`withdrawn-consent`, `no-consent`] }, purpose: { $ref: `#/$defs/Id` }, reason: { $ref: `#/$defs/Id` } }, required: [`id`, `kind`, `purpose`], additionalProperties: !1 };
    function Hn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleConsentGate/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleConsentGate/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.purpose === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleConsentGate/required`, keyword: `required`, params: { missingProperty: `purpose` } }), r++);
        for (let i in e)
            i !== `id` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `kind` && i !== `purpose` && i !== `reason` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleConsentGate/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/LifecycleConsentGate/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `withdrawn-consent` && i !== `no-consent` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/LifecycleConsentGate/properties/kind/enum`, keyword: `enum`, params: { allowedValues: Vn.properties.kind.enum } }), r++);
        }
        e.purpose !== void 0 && (l(e.purpose, { instancePath: t + `/purpose` }) || (n = $(n, l.errors), r = n.length)), e.reason !== void 0 && (l(e.reason, { instancePath: t + `/reason` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleConsentGate/type`, keyword: `type`, params: { type: `object` } }), r++; return Hn.errors = n, r === 0; }
    function Un(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, a = !0, o = r; if (e && typeof e == `object` && !Array.isArray(e) && e.kind !== void 0) {
        let t = e.kind;
        if (t !== `criterion` && t !== `embargo`) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
    } var s = o === r; if (r = i, n !== null && (i ? n.length = i : n = null), s) {
        let i = r;
        Rn(e, { instancePath: t }) || (n = $(n, Rn.errors), r = n.length);
        var s = i === r;
        a = s;
    } a || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleGate/allOf/0/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let c = r, l = !0, u = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.kind === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.kind !== void 0 && e.kind !== `objection`) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
    } var d = u === r; if (r = c, n !== null && (c ? n.length = c : n = null), d) {
        let i = r;
        Bn(e, { instancePath: t }) || (n = $(n, Bn.errors), r = n.length);
        var d = i === r;
        l = d;
    } l || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleGate/allOf/1/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let f = r, p = !0, m = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.kind === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.kind !== void 0) {
            let t = e.kind;
            if (t !== `withdrawn-consent` && t !== `no-consent`) {
                let e = {};
                n === null ? n = [e] : n.push(e), r++;
            }
        }
    } var h = m === r; if (r = f, n !== null && (f ? n.length = f : n = null), h) {
        let i = r;
        Hn(e, { instancePath: t }) || (n = $(n, Hn.errors), r = n.length);
        var h = i === r;
        p = h;
    } if (p || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleGate/allOf/2/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/LifecycleGate/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `criterion` && i !== `embargo` && i !== `objection` && i !== `withdrawn-consent` && i !== `no-consent` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/LifecycleGate/properties/kind/enum`, keyword: `enum`, params: { allowedValues: In.properties.kind.enum } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleGate/type`, keyword: `type`, params: { type: `object` } }), r++; return Un.errors = n, r === 0; }
    const Wn = { type: `object`, properties: { order: { type: `integer`, minimum: 0 }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, category: { type: `string`, enum: [`open`, `won`, `lost`, `parked`] }, skippable: { type: `boolean` }, guidance: { $ref: `#/$defs/Text` }, entry: { $ref: `#/$defs/LifecycleEntry` } }, required: [`order`], additionalProperties: !1 };
    function Gn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `automatic` && i !== `fields` && i !== `expected` && i !== `require` && i !== `threshold` && i !== `fastTrack` && i !== `qualification` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleEntry/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.automatic !== void 0 && typeof e.automatic != `boolean` && (n = Q(n, { instancePath: t + `/automatic`, schemaPath: `#/$defs/LifecycleEntry/properties/automatic/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.fields !== void 0 && (O(e.fields, { instancePath: t + `/fields` }) || (n = $(n, O.errors), r = n.length)), e.expected !== void 0 && (O(e.expected, { instancePath: t + `/expected` }) || (n = $(n, O.errors), r = n.length)), e.require !== void 0 && (W(e.require, { instancePath: t + `/require` }) || (n = $(n, W.errors), r = n.length)), e.threshold !== void 0 && (W(e.threshold, { instancePath: t + `/threshold` }) || (n = $(n, W.errors), r = n.length)), e.fastTrack !== void 0) {
            let i = e.fastTrack;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.signal === void 0 && (n = Q(n, { instancePath: t + `/fastTrack`, schemaPath: `#/$defs/LifecycleEntry/properties/fastTrack/required`, keyword: `required`, params: { missingProperty: `signal` } }), r++), i.within === void 0 && (n = Q(n, { instancePath: t + `/fastTrack`, schemaPath: `#/$defs/LifecycleEntry/properties/fastTrack/required`, keyword: `required`, params: { missingProperty: `within` } }), r++);
                for (let e in i)
                    e !== `signal` && e !== `within` && (n = Q(n, { instancePath: t + `/fastTrack`, schemaPath: `#/$defs/LifecycleEntry/properties/fastTrack/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                i.signal !== void 0 && (B(i.signal, { instancePath: t + `/fastTrack/signal` }) || (n = $(n, B.errors), r = n.length)), i.within !== void 0 && (D(i.within, { instancePath: t + `/fastTrack/within` }) || (n = $(n, D.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/fastTrack`, schemaPath: `#/$defs/LifecycleEntry/properties/fastTrack/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        e.qualification !== void 0 && (l(e.qualification, { instancePath: t + `/qualification` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleEntry/type`, keyword: `type`, params: { type: `object` } }), r++; return Gn.errors = n, r === 0; }
    function Kn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.order === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleStage/required`, keyword: `required`, params: { missingProperty: `order` } }), r++);
        for (let i in e)
            i !== `order` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `category` && i !== `skippable` && i !== `guidance` && i !== `entry` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleStage/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.order !== void 0) {
            let i = e.order;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/order`, schemaPath: `#/$defs/LifecycleStage/properties/order/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 0 || isNaN(i)) && (n = Q(n, { instancePath: t + `/order`, schemaPath: `#/$defs/LifecycleStage/properties/order/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 0 } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.category !== void 0) {
            let i = e.category;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/category`, schemaPath: `#/$defs/LifecycleStage/properties/category/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `open` && i !== `won` && i !== `lost` && i !== `parked` && (n = Q(n, { instancePath: t + `/category`, schemaPath: `#/$defs/LifecycleStage/properties/category/enum`, keyword: `enum`, params: { allowedValues: Wn.properties.category.enum } }), r++);
        }
        e.skippable !== void 0 && typeof e.skippable != `boolean` && (n = Q(n, { instancePath: t + `/skippable`, schemaPath: `#/$defs/LifecycleStage/properties/skippable/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.guidance !== void 0 && (a(e.guidance, { instancePath: t + `/guidance` }) || (n = $(n, a.errors), r = n.length)), e.entry !== void 0 && (Gn(e.entry, { instancePath: t + `/entry` }) || (n = $(n, Gn.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleStage/type`, keyword: `type`, params: { type: `object` } }), r++; return Kn.errors = n, r === 0; }
    const qn = { type: `object`, properties: { title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, from: { $ref: `#/$defs/Id` }, to: { $ref: `#/$defs/Id` }, by: { $ref: `#/$defs/Ids` }, requires: { type: `array`, items: { type: `string`, enum: [`reason`, `note`] }, minItems: 1, uniqueItems: !0 } }, required: [`from`, `to`], additionalProperties: !1 };
    function Jn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.from === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleTransition/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), e.to === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleTransition/required`, keyword: `required`, params: { missingProperty: `to` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `from` && i !== `to` && i !== `by` && i !== `requires` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleTransition/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.from !== void 0 && (l(e.from, { instancePath: t + `/from` }) || (n = $(n, l.errors), r = n.length)), e.to !== void 0 && (l(e.to, { instancePath: t + `/to` }) || (n = $(n, l.errors), r = n.length)), e.by !== void 0 && (O(e.by, { instancePath: t + `/by` }) || (n = $(n, O.errors), r = n.length)), e.requires !== void 0) {
            let i = e.requires;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/requires`, schemaPath: `#/$defs/LifecycleTransition/properties/requires/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/requires/` + a, schemaPath: `#/$defs/LifecycleTransition/properties/requires/items/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `reason` && e !== `note` && (n = Q(n, { instancePath: t + `/requires/` + a, schemaPath: `#/$defs/LifecycleTransition/properties/requires/items/enum`, keyword: `enum`, params: { allowedValues: qn.properties.requires.items.enum } }), r++);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/requires`, schemaPath: `#/$defs/LifecycleTransition/properties/requires/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/requires`, schemaPath: `#/$defs/LifecycleTransition/properties/requires/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleTransition/type`, keyword: `type`, params: { type: `object` } }), r++; return Jn.errors = n, r === 0; }
    const Yn = { type: `object`, properties: { stage: { $ref: `#/$defs/Id` }, acceptance: { $ref: `#/$defs/Id` }, decideWithin: { $ref: `#/$defs/Duration` }, calendar: { $ref: `#/$defs/Id` }, onExpiry: { type: `string`, enum: [`escalate`, `auto-accept`, `return`] }, decidedBy: { type: `array`, items: { type: `string`, $ref: `#/$defs/Id` }, minItems: 1, uniqueItems: !0 }, dispute: { type: `object`, properties: { within: { $ref: `#/$defs/Duration` }, arbiter: { $ref: `#/$defs/Id` } }, required: [`within`, `arbiter`], additionalProperties: !1 } }, required: [`stage`, `acceptance`, `decideWithin`, `onExpiry`, `decidedBy`], additionalProperties: !1 };
    function Xn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.stage === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleHandoff/required`, keyword: `required`, params: { missingProperty: `stage` } }), r++), e.acceptance === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleHandoff/required`, keyword: `required`, params: { missingProperty: `acceptance` } }), r++), e.decideWithin === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleHandoff/required`, keyword: `required`, params: { missingProperty: `decideWithin` } }), r++), e.onExpiry === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleHandoff/required`, keyword: `required`, params: { missingProperty: `onExpiry` } }), r++), e.decidedBy === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleHandoff/required`, keyword: `required`, params: { missingProperty: `decidedBy` } }), r++);
        for (let i in e)
            i !== `stage` && i !== `acceptance` && i !== `decideWithin` && i !== `calendar` && i !== `onExpiry` && i !== `decidedBy` && i !== `dispute` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleHandoff/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.stage !== void 0 && (l(e.stage, { instancePath: t + `/stage` }) || (n = $(n, l.errors), r = n.length)), e.acceptance !== void 0 && (l(e.acceptance, { instancePath: t + `/acceptance` }) || (n = $(n, l.errors), r = n.length)), e.decideWithin !== void 0 && (N(e.decideWithin, { instancePath: t + `/decideWithin` }) || (n = $(n, N.errors), r = n.length)), e.calendar !== void 0 && (l(e.calendar, { instancePath: t + `/calendar` }) || (n = $(n, l.errors), r = n.length)), e.onExpiry !== void 0) {
            let i = e.onExpiry;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/onExpiry`, schemaPath: `#/$defs/LifecycleHandoff/properties/onExpiry/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `escalate` && i !== `auto-accept` && i !== `return` && (n = Q(n, { instancePath: t + `/onExpiry`, schemaPath: `#/$defs/LifecycleHandoff/properties/onExpiry/enum`, keyword: `enum`, params: { allowedValues: Yn.properties.onExpiry.enum } }), r++);
        }
        if (e.decidedBy !== void 0) {
            let i = e.decidedBy;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/decidedBy`, schemaPath: `#/$defs/LifecycleHandoff/properties/decidedBy/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/decidedBy/` + a, schemaPath: `#/$defs/LifecycleHandoff/properties/decidedBy/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/decidedBy/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/decidedBy`, schemaPath: `#/$defs/LifecycleHandoff/properties/decidedBy/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/decidedBy`, schemaPath: `#/$defs/LifecycleHandoff/properties/decidedBy/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.dispute !== void 0) {
            let i = e.dispute;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.within === void 0 && (n = Q(n, { instancePath: t + `/dispute`, schemaPath: `#/$defs/LifecycleHandoff/properties/dispute/required`, keyword: `required`, params: { missingProperty: `within` } }), r++), i.arbiter === void 0 && (n = Q(n, { instancePath: t + `/dispute`, schemaPath: `#/$defs/LifecycleHandoff/properties/dispute/required`, keyword: `required`, params: { missingProperty: `arbiter` } }), r++);
                for (let e in i)
                    e !== `within` && e !== `arbiter` && (n = Q(n, { instancePath: t + `/dispute`, schemaPath: `#/$defs/LifecycleHandoff/properties/dispute/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                i.within !== void 0 && (N(i.within, { instancePath: t + `/dispute/within` }) || (n = $(n, N.errors), r = n.length)), i.arbiter !== void 0 && (l(i.arbiter, { instancePath: t + `/dispute/arbiter` }) || (n = $(n, l.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/dispute`, schemaPath: `#/$defs/LifecycleHandoff/properties/dispute/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/LifecycleHandoff/type`, keyword: `type`, params: { type: `object` } }), r++; return Xn.errors = n, r === 0; }
    function Zn(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Lifecycle/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.stages === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Lifecycle/required`, keyword: `required`, params: { missingProperty: `stages` } }), r++), e.handoff === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Lifecycle/required`, keyword: `required`, params: { missingProperty: `handoff` } }), r++), e.cycles === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Lifecycle/required`, keyword: `required`, params: { missingProperty: `cycles` } }), r++);
        for (let i in e)
            b.call(Fn.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Lifecycle/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Lifecycle/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `lifecycle` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Lifecycle/properties/kind/const`, keyword: `const`, params: { allowedValue: `lifecycle` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.gates !== void 0) {
            let i = e.gates;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/gates`, schemaPath: `#/$defs/Lifecycle/properties/gates/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    Un(i[a], { instancePath: t + `/gates/` + a }) || (n = $(n, Un.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/gates`, schemaPath: `#/$defs/Lifecycle/properties/gates/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.stages !== void 0) {
            let i = e.stages;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/stages`, schemaPath: `#/$defs/Lifecycle/properties/stages/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/stages` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/stages`, schemaPath: `#/$defs/Lifecycle/properties/stages/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Kn(i[e], { instancePath: t + `/stages/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Kn.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/stages`, schemaPath: `#/$defs/Lifecycle/properties/stages/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.transitions !== void 0) {
            let i = e.transitions;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/transitions`, schemaPath: `#/$defs/Lifecycle/properties/transitions/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/transitions` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/transitions`, schemaPath: `#/$defs/Lifecycle/properties/transitions/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Jn(i[e], { instancePath: t + `/transitions/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Jn.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/transitions`, schemaPath: `#/$defs/Lifecycle/properties/transitions/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.handoff !== void 0 && (Xn(e.handoff, { instancePath: t + `/handoff` }) || (n = $(n, Xn.errors), r = n.length)), e.cycles !== void 0) {
            let i = e.cycles;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.max === void 0 && (n = Q(n, { instancePath: t + `/cycles`, schemaPath: `#/$defs/Lifecycle/properties/cycles/required`, keyword: `required`, params: { missingProperty: `max` } }), r++), i.scoreReset === void 0 && (n = Q(n, { instancePath: t + `/cycles`, schemaPath: `#/$defs/Lifecycle/properties/cycles/required`, keyword: `required`, params: { missingProperty: `scoreReset` } }), r++);
                for (let e in i)
                    e !== `max` && e !== `scoreReset` && (n = Q(n, { instancePath: t + `/cycles`, schemaPath: `#/$defs/Lifecycle/properties/cycles/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.max !== void 0) {
                    let e = i.max;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/cycles/max`, schemaPath: `#/$defs/Lifecycle/properties/cycles/properties/max/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/cycles/max`, schemaPath: `#/$defs/Lifecycle/properties/cycles/properties/max/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
                }
                if (i.scoreReset !== void 0) {
                    let e = i.scoreReset;
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/cycles/scoreReset`, schemaPath: `#/$defs/Lifecycle/properties/cycles/properties/scoreReset/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `none` && e !== `engagement` && (n = Q(n, { instancePath: t + `/cycles/scoreReset`, schemaPath: `#/$defs/Lifecycle/properties/cycles/properties/scoreReset/enum`, keyword: `enum`, params: { allowedValues: Fn.properties.cycles.properties.scoreReset.enum } }), r++);
                }
            }
            else
                n = Q(n, { instancePath: t + `/cycles`, schemaPath: `#/$defs/Lifecycle/properties/cycles/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        e.demoteBelow !== void 0 && (V(e.demoteBelow, { instancePath: t + `/demoteBelow` }) || (n = $(n, V.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Lifecycle/type`, keyword: `type`, params: { type: `object` } }), r++; return Zn.errors = n, r === 0; }
    const Qn = er;
    function $n(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.values === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ListsList/required`, keyword: `required`, params: { missingProperty: `values` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `values` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ListsList/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.values !== void 0) {
            let i = e.values;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/values`, schemaPath: `#/$defs/ListsList/properties/values/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/values/` + a, schemaPath: `#/$defs/ListsList/properties/values/items/type`, keyword: `type`, params: { type: `string` } }), r++), _(e, { instancePath: t + `/values/` + a }) || (n = $(n, _.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/values`, schemaPath: `#/$defs/ListsList/properties/values/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/values`, schemaPath: `#/$defs/ListsList/properties/values/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ListsList/type`, keyword: `type`, params: { type: `object` } }), r++; return $n.errors = n, r === 0; }
    function er(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Lists/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.lists === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Lists/required`, keyword: `required`, params: { missingProperty: `lists` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `lists` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Lists/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Lists/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `lists` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Lists/properties/kind/const`, keyword: `const`, params: { allowedValue: `lists` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.lists !== void 0) {
            let i = e.lists;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/lists`, schemaPath: `#/$defs/Lists/properties/lists/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/lists` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/lists`, schemaPath: `#/$defs/Lists/properties/lists/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    $n(i[e], { instancePath: t + `/lists/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, $n.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/lists`, schemaPath: `#/$defs/Lists/properties/lists/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Lists/type`, keyword: `type`, params: { type: `object` } }), r++; return er.errors = n, r === 0; }
    const tr = sr, nr = { type: `object`, properties: { kind: { type: `string`, const: `messaging` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, promise: { $ref: `#/$defs/Text` }, personas: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/MessagingPersona` }, minProperties: 1 }, claims: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/MessagingClaim` }, minProperties: 1 }, objections: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/MessagingObjection` }, minProperties: 1 }, signed: { type: `array`, items: { $ref: `#/$defs/Signature` }, minItems: 1 } }, required: [`kind`], additionalProperties: !1, anyOf: [{ required: [`personas`] }, { required: [`claims`] }, { required: [`objections`] }, { required: [`promise`] }] };
    function rr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.wants === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingPersona/required`, keyword: `required`, params: { missingProperty: `wants` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `when` && i !== `wants` && i !== `fears` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingPersona/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.when !== void 0 && (W(e.when, { instancePath: t + `/when` }) || (n = $(n, W.errors), r = n.length)), e.wants !== void 0 && (a(e.wants, { instancePath: t + `/wants` }) || (n = $(n, a.errors), r = n.length)), e.fears !== void 0 && (a(e.fears, { instancePath: t + `/fears` }) || (n = $(n, a.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingPersona/type`, keyword: `type`, params: { type: `object` } }), r++; return rr.errors = n, r === 0; }
    function ir(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !1, s = null, c = r; e && typeof e == `object` && !Array.isArray(e) && e.content === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingProof/oneOf/0/required`, keyword: `required`, params: { missingProperty: `content` } }), r++); var u = c === r; u && (o = !0, s = 0); let d = r; e && typeof e == `object` && !Array.isArray(e) && e.fact === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingProof/oneOf/1/required`, keyword: `required`, params: { missingProperty: `fact` } }), r++); var u = d === r; if (u && o ? (o = !1, s = [s, 1]) : u && (o = !0, s = 1), o ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingProof/oneOf`, keyword: `oneOf`, params: { passingSchemas: s } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `content` && i !== `fact` && i !== `source` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingProof/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.content !== void 0 && (l(e.content, { instancePath: t + `/content` }) || (n = $(n, l.errors), r = n.length)), e.fact !== void 0 && (a(e.fact, { instancePath: t + `/fact` }) || (n = $(n, a.errors), r = n.length)), e.source !== void 0 && (a(e.source, { instancePath: t + `/source` }) || (n = $(n, a.errors), r = n.length)), e.fact !== void 0 && e.source === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/MessagingProof/dependentRequired`, keyword: `dependentRequired`, params: { property: `fact`, missingProperty: `source`, depsCount: 1, deps: `source` } };
            n === null ? n = [e] : n.push(e), r++;
        }
        if (e.source !== void 0 && e.fact === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/MessagingProof/dependentRequired`, keyword: `dependentRequired`, params: { property: `source`, missingProperty: `fact`, depsCount: 1, deps: `fact` } };
            n === null ? n = [e] : n.push(e), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingProof/type`, keyword: `type`, params: { type: `object` } }), r++; return ir.errors = n, r === 0; }
    function ar(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.claim === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingClaim/required`, keyword: `required`, params: { missingProperty: `claim` } }), r++), e.for === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingClaim/required`, keyword: `required`, params: { missingProperty: `for` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `claim` && i !== `for` && i !== `proof` && i !== `instead` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingClaim/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.claim !== void 0 && (a(e.claim, { instancePath: t + `/claim` }) || (n = $(n, a.errors), r = n.length)), e.for !== void 0) {
            let i = e.for;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/for`, schemaPath: `#/$defs/MessagingClaim/properties/for/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/for/` + a, schemaPath: `#/$defs/MessagingClaim/properties/for/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/for/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/for`, schemaPath: `#/$defs/MessagingClaim/properties/for/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/for`, schemaPath: `#/$defs/MessagingClaim/properties/for/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.proof !== void 0) {
            let i = e.proof;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/proof`, schemaPath: `#/$defs/MessagingClaim/properties/proof/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    ir(i[a], { instancePath: t + `/proof/` + a }) || (n = $(n, ir.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/proof`, schemaPath: `#/$defs/MessagingClaim/properties/proof/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        e.instead !== void 0 && (a(e.instead, { instancePath: t + `/instead` }) || (n = $(n, a.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingClaim/type`, keyword: `type`, params: { type: `object` } }), r++; return ar.errors = n, r === 0; }
    function or(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.says === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingObjection/required`, keyword: `required`, params: { missingProperty: `says` } }), r++), e.answer === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingObjection/required`, keyword: `required`, params: { missingProperty: `answer` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `says` && i !== `answer` && i !== `reason` && i !== `content` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingObjection/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.says !== void 0 && (a(e.says, { instancePath: t + `/says` }) || (n = $(n, a.errors), r = n.length)), e.answer !== void 0 && (a(e.answer, { instancePath: t + `/answer` }) || (n = $(n, a.errors), r = n.length)), e.reason !== void 0 && (l(e.reason, { instancePath: t + `/reason` }) || (n = $(n, l.errors), r = n.length)), e.content !== void 0) {
            let i = e.content;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/content`, schemaPath: `#/$defs/MessagingObjection/properties/content/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/content/` + a, schemaPath: `#/$defs/MessagingObjection/properties/content/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/content/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/content`, schemaPath: `#/$defs/MessagingObjection/properties/content/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/content`, schemaPath: `#/$defs/MessagingObjection/properties/content/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/MessagingObjection/type`, keyword: `type`, params: { type: `object` } }), r++; return or.errors = n, r === 0; }
    function sr(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !1, c = r; e && typeof e == `object` && !Array.isArray(e) && e.personas === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Messaging/anyOf/0/required`, keyword: `required`, params: { missingProperty: `personas` } }), r++); var u = c === r; if (o ||= u, !o) {
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.claims === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Messaging/anyOf/1/required`, keyword: `required`, params: { missingProperty: `claims` } }), r++);
        var u = i === r;
        if (o ||= u, !o) {
            let i = r;
            e && typeof e == `object` && !Array.isArray(e) && e.objections === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Messaging/anyOf/2/required`, keyword: `required`, params: { missingProperty: `objections` } }), r++);
            var u = i === r;
            if (o ||= u, !o) {
                let i = r;
                e && typeof e == `object` && !Array.isArray(e) && e.promise === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Messaging/anyOf/3/required`, keyword: `required`, params: { missingProperty: `promise` } }), r++);
                var u = i === r;
                o ||= u;
            }
        }
    } if (o ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Messaging/anyOf`, keyword: `anyOf`, params: {} }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Messaging/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++);
        for (let i in e)
            b.call(nr.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Messaging/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Messaging/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `messaging` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Messaging/properties/kind/const`, keyword: `const`, params: { allowedValue: `messaging` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.promise !== void 0 && (a(e.promise, { instancePath: t + `/promise` }) || (n = $(n, a.errors), r = n.length)), e.personas !== void 0) {
            let i = e.personas;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/personas`, schemaPath: `#/$defs/Messaging/properties/personas/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/personas` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/personas`, schemaPath: `#/$defs/Messaging/properties/personas/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    rr(i[e], { instancePath: t + `/personas/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, rr.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/personas`, schemaPath: `#/$defs/Messaging/properties/personas/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.claims !== void 0) {
            let i = e.claims;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/claims`, schemaPath: `#/$defs/Messaging/properties/claims/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/claims` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/claims`, schemaPath: `#/$defs/Messaging/properties/claims/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    ar(i[e], { instancePath: t + `/claims/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, ar.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/claims`, schemaPath: `#/$defs/Messaging/properties/claims/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.objections !== void 0) {
            let i = e.objections;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/objections`, schemaPath: `#/$defs/Messaging/properties/objections/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/objections` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/objections`, schemaPath: `#/$defs/Messaging/properties/objections/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    or(i[e], { instancePath: t + `/objections/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, or.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/objections`, schemaPath: `#/$defs/Messaging/properties/objections/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.signed !== void 0) {
            let i = e.signed;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/signed`, schemaPath: `#/$defs/Messaging/properties/signed/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    Xe(i[a], { instancePath: t + `/signed/` + a }) || (n = $(n, Xe.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/signed`, schemaPath: `#/$defs/Messaging/properties/signed/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Messaging/type`, keyword: `type`, params: { type: `object` } }), r++; return sr.errors = n, r === 0; }
    const cr = pr, lr = { type: `object`, properties: { kind: { type: `string`, const: `metric` }, id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, measure: { $ref: `#/$defs/Measure` }, alsoOver: { type: `string`, enum: [`accepted`, `all`] }, counts: { type: `string`, enum: [`lead-cycle`, `lead`, `account`, `opportunity`] }, per: { $ref: `#/$defs/Period` }, better: { type: `string`, enum: [`higher`, `lower`] }, bands: { type: `object`, properties: { good: { $ref: `#/$defs/Amount` }, bad: { $ref: `#/$defs/Amount` } }, minProperties: 1, additionalProperties: !1 }, breakdown: { type: `object`, properties: { by: { type: `array`, items: { $ref: `#/$defs/MetricBreakdown` }, minItems: 1 }, per: { $ref: `#/$defs/Period` } }, required: [`by`], additionalProperties: !1 }, minSample: { type: `integer`, minimum: 1, maximum: 1e5 }, trendAlarm: { $ref: `#/$defs/Ids` }, explainedBy: { $ref: `#/$defs/Ids` } }, required: [`kind`, `id`, `measure`, `per`], additionalProperties: !1 }, ur = { type: [`string`, `object`], if: { type: `string` }, then: { enum: [`channel`, `campaign`, `territory`] }, else: { $ref: `#/$defs/MetricPart` } };
    function dr(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, a = !1, o = null, s = r; e && typeof e == `object` && !Array.isArray(e) && e.field === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MetricPart/oneOf/0/required`, keyword: `required`, params: { missingProperty: `field` } }), r++); var c = s === r; c && (a = !0, o = 0); let u = r; e && typeof e == `object` && !Array.isArray(e) && e.responseTime === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MetricPart/oneOf/1/required`, keyword: `required`, params: { missingProperty: `responseTime` } }), r++); var c = u === r; if (c && a ? (a = !1, o = [o, 1]) : c && (a = !0, o = 1), a ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MetricPart/oneOf`, keyword: `oneOf`, params: { passingSchemas: o } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `field` && i !== `groups` && i !== `responseTime` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MetricPart/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.field !== void 0 && (f(e.field, { instancePath: t + `/field` }) || (n = $(n, f.errors), r = n.length)), e.groups !== void 0) {
            let i = e.groups;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 2 && (n = Q(n, { instancePath: t + `/groups`, schemaPath: `#/$defs/MetricPart/properties/groups/minProperties`, keyword: `minProperties`, params: { limit: 2 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/groups` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/groups`, schemaPath: `#/$defs/MetricPart/properties/groups/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i) {
                    let a = i[e];
                    if (Array.isArray(a)) {
                        a.length < 1 && (n = Q(n, { instancePath: t + `/groups/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/MetricPart/properties/groups/additionalProperties/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                        let i = a.length;
                        for (let o = 0; o < i; o++) {
                            let i = a[o];
                            typeof i != `string` && (n = Q(n, { instancePath: t + `/groups/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + o, schemaPath: `#/$defs/MetricPart/properties/groups/additionalProperties/items/type`, keyword: `type`, params: { type: `string` } }), r++), _(i, { instancePath: t + `/groups/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + o }) || (n = $(n, _.errors), r = n.length);
                        }
                        let o = a.length, s;
                        if (o > 1) {
                            let i = {};
                            for (; o--;) {
                                let c = a[o];
                                if (typeof c == `string`) {
                                    if (typeof i[c] == `number`) {
                                        s = i[c], n = Q(n, { instancePath: t + `/groups/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/MetricPart/properties/groups/additionalProperties/uniqueItems`, keyword: `uniqueItems`, params: { i: o, j: s } }), r++;
                                        break;
                                    }
                                    i[c] = o;
                                }
                            }
                        }
                    }
                    else
                        n = Q(n, { instancePath: t + `/groups/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/MetricPart/properties/groups/additionalProperties/type`, keyword: `type`, params: { type: `array` } }), r++;
                }
            }
            else
                n = Q(n, { instancePath: t + `/groups`, schemaPath: `#/$defs/MetricPart/properties/groups/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        e.responseTime !== void 0 && (l(e.responseTime, { instancePath: t + `/responseTime` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/MetricPart/type`, keyword: `type`, params: { type: `object` } }), r++; return dr.errors = n, r === 0; }
    function fr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e)) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MetricBreakdown/type`, keyword: `type`, params: { type: ur.type } }), r++); let i = r, a = !0, o = r; if (typeof e != `string`) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var s = o === r; r = i, n !== null && (i ? n.length = i : n = null); let c; if (s) {
        let i = r;
        e !== `channel` && e !== `campaign` && e !== `territory` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MetricBreakdown/then/enum`, keyword: `enum`, params: { allowedValues: ur.then.enum } }), r++);
        var s = i === r;
        a = s, c = `then`;
    }
    else {
        let i = r;
        dr(e, { instancePath: t }) || (n = $(n, dr.errors), r = n.length);
        var s = i === r;
        a = s, c = `else`;
    } return a || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/MetricBreakdown/if`, keyword: `if`, params: { failingKeyword: c } }), r++), fr.errors = n, r === 0; }
    function pr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Metric/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Metric/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.measure === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Metric/required`, keyword: `required`, params: { missingProperty: `measure` } }), r++), e.per === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Metric/required`, keyword: `required`, params: { missingProperty: `per` } }), r++);
        for (let i in e)
            b.call(lr.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Metric/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Metric/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `metric` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Metric/properties/kind/const`, keyword: `const`, params: { allowedValue: `metric` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.measure !== void 0 && (Nt(e.measure, { instancePath: t + `/measure` }) || (n = $(n, Nt.errors), r = n.length)), e.alsoOver !== void 0) {
            let i = e.alsoOver;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/alsoOver`, schemaPath: `#/$defs/Metric/properties/alsoOver/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `accepted` && i !== `all` && (n = Q(n, { instancePath: t + `/alsoOver`, schemaPath: `#/$defs/Metric/properties/alsoOver/enum`, keyword: `enum`, params: { allowedValues: lr.properties.alsoOver.enum } }), r++);
        }
        if (e.counts !== void 0) {
            let i = e.counts;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/counts`, schemaPath: `#/$defs/Metric/properties/counts/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `lead-cycle` && i !== `lead` && i !== `account` && i !== `opportunity` && (n = Q(n, { instancePath: t + `/counts`, schemaPath: `#/$defs/Metric/properties/counts/enum`, keyword: `enum`, params: { allowedValues: lr.properties.counts.enum } }), r++);
        }
        if (e.per !== void 0 && (T(e.per, { instancePath: t + `/per` }) || (n = $(n, T.errors), r = n.length)), e.better !== void 0) {
            let i = e.better;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/better`, schemaPath: `#/$defs/Metric/properties/better/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `higher` && i !== `lower` && (n = Q(n, { instancePath: t + `/better`, schemaPath: `#/$defs/Metric/properties/better/enum`, keyword: `enum`, params: { allowedValues: lr.properties.better.enum } }), r++);
        }
        if (e.bands !== void 0) {
            let i = e.bands;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/bands`, schemaPath: `#/$defs/Metric/properties/bands/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i)
                    e !== `good` && e !== `bad` && (n = Q(n, { instancePath: t + `/bands`, schemaPath: `#/$defs/Metric/properties/bands/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                i.good !== void 0 && (E(i.good, { instancePath: t + `/bands/good` }) || (n = $(n, E.errors), r = n.length)), i.bad !== void 0 && (E(i.bad, { instancePath: t + `/bands/bad` }) || (n = $(n, E.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/bands`, schemaPath: `#/$defs/Metric/properties/bands/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.breakdown !== void 0) {
            let i = e.breakdown;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.by === void 0 && (n = Q(n, { instancePath: t + `/breakdown`, schemaPath: `#/$defs/Metric/properties/breakdown/required`, keyword: `required`, params: { missingProperty: `by` } }), r++);
                for (let e in i)
                    e !== `by` && e !== `per` && (n = Q(n, { instancePath: t + `/breakdown`, schemaPath: `#/$defs/Metric/properties/breakdown/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.by !== void 0) {
                    let e = i.by;
                    if (Array.isArray(e)) {
                        e.length < 1 && (n = Q(n, { instancePath: t + `/breakdown/by`, schemaPath: `#/$defs/Metric/properties/breakdown/properties/by/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                        let i = e.length;
                        for (let a = 0; a < i; a++)
                            fr(e[a], { instancePath: t + `/breakdown/by/` + a }) || (n = $(n, fr.errors), r = n.length);
                    }
                    else
                        n = Q(n, { instancePath: t + `/breakdown/by`, schemaPath: `#/$defs/Metric/properties/breakdown/properties/by/type`, keyword: `type`, params: { type: `array` } }), r++;
                }
                i.per !== void 0 && (T(i.per, { instancePath: t + `/breakdown/per` }) || (n = $(n, T.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/breakdown`, schemaPath: `#/$defs/Metric/properties/breakdown/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.minSample !== void 0) {
            let i = e.minSample;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/minSample`, schemaPath: `#/$defs/Metric/properties/minSample/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && ((i > 1e5 || isNaN(i)) && (n = Q(n, { instancePath: t + `/minSample`, schemaPath: `#/$defs/Metric/properties/minSample/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 1e5 } }), r++), (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/minSample`, schemaPath: `#/$defs/Metric/properties/minSample/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++));
        }
        e.trendAlarm !== void 0 && (O(e.trendAlarm, { instancePath: t + `/trendAlarm` }) || (n = $(n, O.errors), r = n.length)), e.explainedBy !== void 0 && (O(e.explainedBy, { instancePath: t + `/explainedBy` }) || (n = $(n, O.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Metric/type`, keyword: `type`, params: { type: `object` } }), r++; return pr.errors = n, r === 0; }
    const mr = Sr, hr = { type: `object`, properties: { title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, side: { type: `string`, enum: [`marketing`, `sales`, `both`] } }, required: [`side`], additionalProperties: !1 };
    function gr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.side === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PeopleRole/required`, keyword: `required`, params: { missingProperty: `side` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `side` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PeopleRole/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.side !== void 0) {
            let i = e.side;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/side`, schemaPath: `#/$defs/PeopleRole/properties/side/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `marketing` && i !== `sales` && i !== `both` && (n = Q(n, { instancePath: t + `/side`, schemaPath: `#/$defs/PeopleRole/properties/side/enum`, keyword: `enum`, params: { allowedValues: hr.properties.side.enum } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/PeopleRole/type`, keyword: `type`, params: { type: `object` } }), r++; return gr.errors = n, r === 0; }
    function _r(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.side === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PeopleTeam/required`, keyword: `required`, params: { missingProperty: `side` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `side` && i !== `calendar` && i !== `lead` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PeopleTeam/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.side !== void 0 && (F(e.side, { instancePath: t + `/side` }) || (n = $(n, F.errors), r = n.length)), e.calendar !== void 0 && (l(e.calendar, { instancePath: t + `/calendar` }) || (n = $(n, l.errors), r = n.length)), e.lead !== void 0 && (l(e.lead, { instancePath: t + `/lead` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/PeopleTeam/type`, keyword: `type`, params: { type: `object` } }), r++; return _r.errors = n, r === 0; }
    const vr = { type: `object`, properties: { team: { $ref: `#/$defs/Id` }, roles: { $ref: `#/$defs/Ids` }, weight: { type: `integer`, minimum: 1 }, capacity: { type: `string`, pattern: `^[1-9][0-9]{0,5} per (?:day|week|month)$` }, active: { type: `boolean` }, skills: { $ref: `#/$defs/Ids` }, calendar: { $ref: `#/$defs/Id` }, absences: { type: `array`, items: { $ref: `#/$defs/PeopleAbsence` }, minItems: 1 }, note: { $ref: `#/$defs/Text` } }, required: [`team`], additionalProperties: !1 };
    function yr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.from === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PeopleAbsence/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), e.to === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PeopleAbsence/required`, keyword: `required`, params: { missingProperty: `to` } }), r++);
        for (let i in e)
            i !== `from` && i !== `to` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PeopleAbsence/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.from !== void 0 && (w(e.from, { instancePath: t + `/from` }) || (n = $(n, w.errors), r = n.length)), e.to !== void 0 && (w(e.to, { instancePath: t + `/to` }) || (n = $(n, w.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/PeopleAbsence/type`, keyword: `type`, params: { type: `object` } }), r++; return yr.errors = n, r === 0; }
    const br = RegExp(`^[1-9][0-9]{0,5} per (?:day|week|month)$`, `u`);
    function xr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.team === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PeopleMember/required`, keyword: `required`, params: { missingProperty: `team` } }), r++);
        for (let i in e)
            b.call(vr.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PeopleMember/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.team !== void 0 && (l(e.team, { instancePath: t + `/team` }) || (n = $(n, l.errors), r = n.length)), e.roles !== void 0 && (O(e.roles, { instancePath: t + `/roles` }) || (n = $(n, O.errors), r = n.length)), e.weight !== void 0) {
            let i = e.weight;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/weight`, schemaPath: `#/$defs/PeopleMember/properties/weight/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/weight`, schemaPath: `#/$defs/PeopleMember/properties/weight/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
        }
        if (e.capacity !== void 0) {
            let i = e.capacity;
            typeof i == `string` ? br.test(i) || (n = Q(n, { instancePath: t + `/capacity`, schemaPath: `#/$defs/PeopleMember/properties/capacity/pattern`, keyword: `pattern`, params: { pattern: `^[1-9][0-9]{0,5} per (?:day|week|month)$` } }), r++) : (n = Q(n, { instancePath: t + `/capacity`, schemaPath: `#/$defs/PeopleMember/properties/capacity/type`, keyword: `type`, params: { type: `string` } }), r++);
        }
        if (e.active !== void 0 && typeof e.active != `boolean` && (n = Q(n, { instancePath: t + `/active`, schemaPath: `#/$defs/PeopleMember/properties/active/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.skills !== void 0 && (O(e.skills, { instancePath: t + `/skills` }) || (n = $(n, O.errors), r = n.length)), e.calendar !== void 0 && (l(e.calendar, { instancePath: t + `/calendar` }) || (n = $(n, l.errors), r = n.length)), e.absences !== void 0) {
            let i = e.absences;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/absences`, schemaPath: `#/$defs/PeopleMember/properties/absences/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    yr(i[a], { instancePath: t + `/absences/` + a }) || (n = $(n, yr.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/absences`, schemaPath: `#/$defs/PeopleMember/properties/absences/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        e.note !== void 0 && (a(e.note, { instancePath: t + `/note` }) || (n = $(n, a.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/PeopleMember/type`, keyword: `type`, params: { type: `object` } }), r++; return xr.errors = n, r === 0; }
    function Sr(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !1, c = r; e && typeof e == `object` && !Array.isArray(e) && e.roles === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/People/anyOf/0/required`, keyword: `required`, params: { missingProperty: `roles` } }), r++); var u = c === r; if (o ||= u, !o) {
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.teams === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/People/anyOf/1/required`, keyword: `required`, params: { missingProperty: `teams` } }), r++);
        var u = i === r;
        if (o ||= u, !o) {
            let i = r;
            e && typeof e == `object` && !Array.isArray(e) && e.members === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/People/anyOf/2/required`, keyword: `required`, params: { missingProperty: `members` } }), r++);
            var u = i === r;
            o ||= u;
        }
    } if (o ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/People/anyOf`, keyword: `anyOf`, params: {} }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/People/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `roles` && i !== `teams` && i !== `members` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/People/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/People/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `people` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/People/properties/kind/const`, keyword: `const`, params: { allowedValue: `people` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.roles !== void 0) {
            let i = e.roles;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/roles`, schemaPath: `#/$defs/People/properties/roles/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/roles` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/roles`, schemaPath: `#/$defs/People/properties/roles/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    gr(i[e], { instancePath: t + `/roles/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, gr.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/roles`, schemaPath: `#/$defs/People/properties/roles/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.teams !== void 0) {
            let i = e.teams;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/teams`, schemaPath: `#/$defs/People/properties/teams/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/teams` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/teams`, schemaPath: `#/$defs/People/properties/teams/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    _r(i[e], { instancePath: t + `/teams/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, _r.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/teams`, schemaPath: `#/$defs/People/properties/teams/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.members !== void 0) {
            let i = e.members;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/members`, schemaPath: `#/$defs/People/properties/members/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/members` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/members`, schemaPath: `#/$defs/People/properties/members/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    xr(i[e], { instancePath: t + `/members/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, xr.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/members`, schemaPath: `#/$defs/People/properties/members/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/People/type`, keyword: `type`, params: { type: `object` } }), r++; return Sr.errors = n, r === 0; }
    const Cr = Fr, wr = { type: `object`, properties: { kind: { type: `string`, const: `plan` }, id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, months: { type: `object`, properties: { from: { $ref: `#/$defs/Month` }, to: { $ref: `#/$defs/Month` } }, required: [`from`, `to`], additionalProperties: !1 }, startsIn: { $ref: `#/$defs/Month` }, target: { $ref: `#/$defs/Money` }, season: { type: `object`, propertyNames: { $ref: `#/$defs/Month` }, additionalProperties: { $ref: `#/$defs/Share` }, minProperties: 1 }, segments: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/PlanSegment` }, minProperties: 1 }, coverage: { type: `object`, properties: { target: { type: `number`, exclusiveMinimum: 0 }, slip: { $ref: `#/$defs/Share` } }, required: [`target`], additionalProperties: !1 }, capacity: { $ref: `#/$defs/PlanCapacity` }, signed: { type: `array`, items: { $ref: `#/$defs/Signature` }, minItems: 1 } }, required: [`kind`, `id`, `months`, `target`, `segments`], additionalProperties: !1 }, Tr = { type: `object`, properties: { title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, share: { $ref: `#/$defs/Share` }, sourcedBy: { $ref: `#/$defs/Side` }, dealSize: { $ref: `#/$defs/Money` }, openPipeline: { type: `array`, items: { $ref: `#/$defs/PlanDeal` }, minItems: 1 }, steps: { type: `array`, items: { $ref: `#/$defs/PlanStep` }, minItems: 1 }, cycle: { $ref: `#/$defs/Days` }, territories: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/Share` }, minProperties: 1 } }, required: [`share`, `sourcedBy`, `dealSize`, `steps`], additionalProperties: !1 };
    function Er(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.title === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanDeal/required`, keyword: `required`, params: { missingProperty: `title` } }), r++), e.value === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanDeal/required`, keyword: `required`, params: { missingProperty: `value` } }), r++), e.winRate === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanDeal/required`, keyword: `required`, params: { missingProperty: `winRate` } }), r++), e.closes === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanDeal/required`, keyword: `required`, params: { missingProperty: `closes` } }), r++);
        for (let i in e)
            i !== `title` && i !== `value` && i !== `winRate` && i !== `closes` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanDeal/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.value !== void 0 && (j(e.value, { instancePath: t + `/value` }) || (n = $(n, j.errors), r = n.length)), e.winRate !== void 0 && (k(e.winRate, { instancePath: t + `/winRate` }) || (n = $(n, k.errors), r = n.length)), e.closes !== void 0 && (A(e.closes, { instancePath: t + `/closes` }) || (n = $(n, A.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanDeal/type`, keyword: `type`, params: { type: `object` } }), r++; return Er.errors = n, r === 0; }
    const Dr = { type: [`string`, `object`], pattern: `^(?:0 months|1 month|(?:[2-9]|[1-9][0-9]) months)$`, propertyNames: { type: `string`, pattern: `^(?:0 months|1 month|(?:[2-9]|[1-9][0-9]) months)$` }, minProperties: 1, additionalProperties: { $ref: `#/$defs/Share` } }, Or = RegExp(`^(?:0 months|1 month|(?:[2-9]|[1-9][0-9]) months)$`, `u`);
    function kr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e)) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanDelay/type`, keyword: `type`, params: { type: Dr.type } }), r++), typeof e == `string` && (Or.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanDelay/pattern`, keyword: `pattern`, params: { pattern: `^(?:0 months|1 month|(?:[2-9]|[1-9][0-9]) months)$` } }), r++)), e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanDelay/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e) {
            let e = r;
            typeof i == `string` ? Or.test(i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanDelay/propertyNames/pattern`, keyword: `pattern`, params: { pattern: `^(?:0 months|1 month|(?:[2-9]|[1-9][0-9]) months)$` }, propertyName: i }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanDelay/propertyNames/type`, keyword: `type`, params: { type: `string` }, propertyName: i }), r++), e !== r && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanDelay/propertyNames`, keyword: `propertyNames`, params: { propertyName: i } }), r++);
        }
        for (let i in e)
            k(e[i], { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, k.errors), r = n.length);
    } return kr.errors = n, r === 0; }
    function Ar(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.from === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanStep/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), e.to === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanStep/required`, keyword: `required`, params: { missingProperty: `to` } }), r++), e.rate === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanStep/required`, keyword: `required`, params: { missingProperty: `rate` } }), r++);
        for (let i in e)
            i !== `from` && i !== `to` && i !== `rate` && i !== `after` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanStep/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.from !== void 0 && (l(e.from, { instancePath: t + `/from` }) || (n = $(n, l.errors), r = n.length)), e.to !== void 0 && (l(e.to, { instancePath: t + `/to` }) || (n = $(n, l.errors), r = n.length)), e.rate !== void 0 && (k(e.rate, { instancePath: t + `/rate` }) || (n = $(n, k.errors), r = n.length)), e.after !== void 0 && (kr(e.after, { instancePath: t + `/after` }) || (n = $(n, kr.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanStep/type`, keyword: `type`, params: { type: `object` } }), r++; return Ar.errors = n, r === 0; }
    function jr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.share === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanSegment/required`, keyword: `required`, params: { missingProperty: `share` } }), r++), e.sourcedBy === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanSegment/required`, keyword: `required`, params: { missingProperty: `sourcedBy` } }), r++), e.dealSize === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanSegment/required`, keyword: `required`, params: { missingProperty: `dealSize` } }), r++), e.steps === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanSegment/required`, keyword: `required`, params: { missingProperty: `steps` } }), r++);
        for (let i in e)
            b.call(Tr.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanSegment/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.share !== void 0 && (k(e.share, { instancePath: t + `/share` }) || (n = $(n, k.errors), r = n.length)), e.sourcedBy !== void 0 && (F(e.sourcedBy, { instancePath: t + `/sourcedBy` }) || (n = $(n, F.errors), r = n.length)), e.dealSize !== void 0 && (j(e.dealSize, { instancePath: t + `/dealSize` }) || (n = $(n, j.errors), r = n.length)), e.openPipeline !== void 0) {
            let i = e.openPipeline;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/openPipeline`, schemaPath: `#/$defs/PlanSegment/properties/openPipeline/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    Er(i[a], { instancePath: t + `/openPipeline/` + a }) || (n = $(n, Er.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/openPipeline`, schemaPath: `#/$defs/PlanSegment/properties/openPipeline/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.steps !== void 0) {
            let i = e.steps;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/steps`, schemaPath: `#/$defs/PlanSegment/properties/steps/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    Ar(i[a], { instancePath: t + `/steps/` + a }) || (n = $(n, Ar.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/steps`, schemaPath: `#/$defs/PlanSegment/properties/steps/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.cycle !== void 0 && (D(e.cycle, { instancePath: t + `/cycle` }) || (n = $(n, D.errors), r = n.length)), e.territories !== void 0) {
            let i = e.territories;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/territories`, schemaPath: `#/$defs/PlanSegment/properties/territories/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/territories` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/territories`, schemaPath: `#/$defs/PlanSegment/properties/territories/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    k(i[e], { instancePath: t + `/territories/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, k.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/territories`, schemaPath: `#/$defs/PlanSegment/properties/territories/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanSegment/type`, keyword: `type`, params: { type: `object` } }), r++; return jr.errors = n, r === 0; }
    function Mr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.team === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanRenewal/required`, keyword: `required`, params: { missingProperty: `team` } }), r++), e.from === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanRenewal/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), e.to === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanRenewal/required`, keyword: `required`, params: { missingProperty: `to` } }), r++), e.daysPerWeek === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanRenewal/required`, keyword: `required`, params: { missingProperty: `daysPerWeek` } }), r++);
        for (let i in e)
            i !== `team` && i !== `from` && i !== `to` && i !== `daysPerWeek` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanRenewal/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.team !== void 0 && (l(e.team, { instancePath: t + `/team` }) || (n = $(n, l.errors), r = n.length)), e.from !== void 0 && (w(e.from, { instancePath: t + `/from` }) || (n = $(n, w.errors), r = n.length)), e.to !== void 0 && (w(e.to, { instancePath: t + `/to` }) || (n = $(n, w.errors), r = n.length)), e.daysPerWeek !== void 0) {
            let i = e.daysPerWeek;
            typeof i == `number` && isFinite(i) ? ((i > 7 || isNaN(i)) && (n = Q(n, { instancePath: t + `/daysPerWeek`, schemaPath: `#/$defs/PlanRenewal/properties/daysPerWeek/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 7 } }), r++), (i <= 0 || isNaN(i)) && (n = Q(n, { instancePath: t + `/daysPerWeek`, schemaPath: `#/$defs/PlanRenewal/properties/daysPerWeek/exclusiveMinimum`, keyword: `exclusiveMinimum`, params: { comparison: `>`, limit: 0 } }), r++)) : (n = Q(n, { instancePath: t + `/daysPerWeek`, schemaPath: `#/$defs/PlanRenewal/properties/daysPerWeek/type`, keyword: `type`, params: { type: `number` } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanRenewal/type`, keyword: `type`, params: { type: `object` } }), r++; return Mr.errors = n, r === 0; }
    function Nr(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !1, s = null, c = r; e && typeof e == `object` && !Array.isArray(e) && e.cut === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanChange/oneOf/0/required`, keyword: `required`, params: { missingProperty: `cut` } }), r++); var u = c === r; u && (o = !0, s = 0); let d = r; e && typeof e == `object` && !Array.isArray(e) && e.raise === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanChange/oneOf/1/required`, keyword: `required`, params: { missingProperty: `raise` } }), r++); var u = d === r; if (u && o ? (o = !1, s = [s, 1]) : u && (o = !0, s = 1), o ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanChange/oneOf`, keyword: `oneOf`, params: { passingSchemas: s } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.team === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanChange/required`, keyword: `required`, params: { missingProperty: `team` } }), r++), e.from === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanChange/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), e.announced === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanChange/required`, keyword: `required`, params: { missingProperty: `announced` } }), r++);
        for (let i in e)
            i !== `team` && i !== `from` && i !== `to` && i !== `announced` && i !== `cut` && i !== `raise` && i !== `reason` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanChange/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.team !== void 0 && (l(e.team, { instancePath: t + `/team` }) || (n = $(n, l.errors), r = n.length)), e.from !== void 0 && (w(e.from, { instancePath: t + `/from` }) || (n = $(n, w.errors), r = n.length)), e.to !== void 0 && (w(e.to, { instancePath: t + `/to` }) || (n = $(n, w.errors), r = n.length)), e.announced !== void 0 && (w(e.announced, { instancePath: t + `/announced` }) || (n = $(n, w.errors), r = n.length)), e.cut !== void 0 && (k(e.cut, { instancePath: t + `/cut` }) || (n = $(n, k.errors), r = n.length)), e.raise !== void 0 && (k(e.raise, { instancePath: t + `/raise` }) || (n = $(n, k.errors), r = n.length)), e.reason !== void 0 && (a(e.reason, { instancePath: t + `/reason` }) || (n = $(n, a.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanChange/type`, keyword: `type`, params: { type: `object` } }), r++; return Nr.errors = n, r === 0; }
    function Pr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.minutesPerTouch === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanCapacity/required`, keyword: `required`, params: { missingProperty: `minutesPerTouch` } }), r++), e.hoursPerDay === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanCapacity/required`, keyword: `required`, params: { missingProperty: `hoursPerDay` } }), r++);
        for (let i in e)
            i !== `touches` && i !== `minutesPerTouch` && i !== `hoursPerDay` && i !== `renewals` && i !== `changes` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanCapacity/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.touches !== void 0 && (l(e.touches, { instancePath: t + `/touches` }) || (n = $(n, l.errors), r = n.length)), e.minutesPerTouch !== void 0) {
            let i = e.minutesPerTouch;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/minutesPerTouch`, schemaPath: `#/$defs/PlanCapacity/properties/minutesPerTouch/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && ((i > 1440 || isNaN(i)) && (n = Q(n, { instancePath: t + `/minutesPerTouch`, schemaPath: `#/$defs/PlanCapacity/properties/minutesPerTouch/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 1440 } }), r++), (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/minutesPerTouch`, schemaPath: `#/$defs/PlanCapacity/properties/minutesPerTouch/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++));
        }
        if (e.hoursPerDay !== void 0) {
            let i = e.hoursPerDay;
            typeof i == `number` && isFinite(i) ? ((i > 24 || isNaN(i)) && (n = Q(n, { instancePath: t + `/hoursPerDay`, schemaPath: `#/$defs/PlanCapacity/properties/hoursPerDay/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 24 } }), r++), (i <= 0 || isNaN(i)) && (n = Q(n, { instancePath: t + `/hoursPerDay`, schemaPath: `#/$defs/PlanCapacity/properties/hoursPerDay/exclusiveMinimum`, keyword: `exclusiveMinimum`, params: { comparison: `>`, limit: 0 } }), r++)) : (n = Q(n, { instancePath: t + `/hoursPerDay`, schemaPath: `#/$defs/PlanCapacity/properties/hoursPerDay/type`, keyword: `type`, params: { type: `number` } }), r++);
        }
        if (e.renewals !== void 0) {
            let i = e.renewals;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/renewals`, schemaPath: `#/$defs/PlanCapacity/properties/renewals/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    Mr(i[a], { instancePath: t + `/renewals/` + a }) || (n = $(n, Mr.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/renewals`, schemaPath: `#/$defs/PlanCapacity/properties/renewals/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.changes !== void 0) {
            let i = e.changes;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/changes`, schemaPath: `#/$defs/PlanCapacity/properties/changes/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    Nr(i[a], { instancePath: t + `/changes/` + a }) || (n = $(n, Nr.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/changes`, schemaPath: `#/$defs/PlanCapacity/properties/changes/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/PlanCapacity/type`, keyword: `type`, params: { type: `object` } }), r++; return Pr.errors = n, r === 0; }
    function Fr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Plan/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Plan/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.months === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Plan/required`, keyword: `required`, params: { missingProperty: `months` } }), r++), e.target === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Plan/required`, keyword: `required`, params: { missingProperty: `target` } }), r++), e.segments === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Plan/required`, keyword: `required`, params: { missingProperty: `segments` } }), r++);
        for (let i in e)
            b.call(wr.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Plan/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Plan/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `plan` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Plan/properties/kind/const`, keyword: `const`, params: { allowedValue: `plan` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.months !== void 0) {
            let i = e.months;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.from === void 0 && (n = Q(n, { instancePath: t + `/months`, schemaPath: `#/$defs/Plan/properties/months/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), i.to === void 0 && (n = Q(n, { instancePath: t + `/months`, schemaPath: `#/$defs/Plan/properties/months/required`, keyword: `required`, params: { missingProperty: `to` } }), r++);
                for (let e in i)
                    e !== `from` && e !== `to` && (n = Q(n, { instancePath: t + `/months`, schemaPath: `#/$defs/Plan/properties/months/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                i.from !== void 0 && (A(i.from, { instancePath: t + `/months/from` }) || (n = $(n, A.errors), r = n.length)), i.to !== void 0 && (A(i.to, { instancePath: t + `/months/to` }) || (n = $(n, A.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/months`, schemaPath: `#/$defs/Plan/properties/months/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.startsIn !== void 0 && (A(e.startsIn, { instancePath: t + `/startsIn` }) || (n = $(n, A.errors), r = n.length)), e.target !== void 0 && (j(e.target, { instancePath: t + `/target` }) || (n = $(n, j.errors), r = n.length)), e.season !== void 0) {
            let i = e.season;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/season`, schemaPath: `#/$defs/Plan/properties/season/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    A(e, { instancePath: t + `/season` }) || (n = $(n, A.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/season`, schemaPath: `#/$defs/Plan/properties/season/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    k(i[e], { instancePath: t + `/season/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, k.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/season`, schemaPath: `#/$defs/Plan/properties/season/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.segments !== void 0) {
            let i = e.segments;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/segments`, schemaPath: `#/$defs/Plan/properties/segments/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/segments` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/segments`, schemaPath: `#/$defs/Plan/properties/segments/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    jr(i[e], { instancePath: t + `/segments/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, jr.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/segments`, schemaPath: `#/$defs/Plan/properties/segments/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.coverage !== void 0) {
            let i = e.coverage;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.target === void 0 && (n = Q(n, { instancePath: t + `/coverage`, schemaPath: `#/$defs/Plan/properties/coverage/required`, keyword: `required`, params: { missingProperty: `target` } }), r++);
                for (let e in i)
                    e !== `target` && e !== `slip` && (n = Q(n, { instancePath: t + `/coverage`, schemaPath: `#/$defs/Plan/properties/coverage/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.target !== void 0) {
                    let e = i.target;
                    typeof e == `number` && isFinite(e) ? (e <= 0 || isNaN(e)) && (n = Q(n, { instancePath: t + `/coverage/target`, schemaPath: `#/$defs/Plan/properties/coverage/properties/target/exclusiveMinimum`, keyword: `exclusiveMinimum`, params: { comparison: `>`, limit: 0 } }), r++) : (n = Q(n, { instancePath: t + `/coverage/target`, schemaPath: `#/$defs/Plan/properties/coverage/properties/target/type`, keyword: `type`, params: { type: `number` } }), r++);
                }
                i.slip !== void 0 && (k(i.slip, { instancePath: t + `/coverage/slip` }) || (n = $(n, k.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/coverage`, schemaPath: `#/$defs/Plan/properties/coverage/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.capacity !== void 0 && (Pr(e.capacity, { instancePath: t + `/capacity` }) || (n = $(n, Pr.errors), r = n.length)), e.signed !== void 0) {
            let i = e.signed;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/signed`, schemaPath: `#/$defs/Plan/properties/signed/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    Xe(i[a], { instancePath: t + `/signed/` + a }) || (n = $(n, Xe.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/signed`, schemaPath: `#/$defs/Plan/properties/signed/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Plan/type`, keyword: `type`, params: { type: `object` } }), r++; return Fr.errors = n, r === 0; }
    const Ir = Hr, Lr = { type: `object`, properties: { kind: { type: `string`, const: `qualification` }, id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, framework: { type: `string`, enum: [`BANT`, `CHAMP`, `MEDDIC`, `MEDDPICC`, `custom`] }, items: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/QualificationItem` }, minProperties: 1 }, pass: { $ref: `#/$defs/QualificationPass` } }, required: [`kind`, `id`, `framework`, `items`, `pass`], additionalProperties: !1 };
    function Rr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.when === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/QualificationItem/required`, keyword: `required`, params: { missingProperty: `when` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `question` && i !== `when` && i !== `required` && i !== `weight` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/QualificationItem/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.question !== void 0 && (a(e.question, { instancePath: t + `/question` }) || (n = $(n, a.errors), r = n.length)), e.when !== void 0 && (W(e.when, { instancePath: t + `/when` }) || (n = $(n, W.errors), r = n.length)), e.required !== void 0 && typeof e.required != `boolean` && (n = Q(n, { instancePath: t + `/required`, schemaPath: `#/$defs/QualificationItem/properties/required/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.weight !== void 0) {
            let i = e.weight;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/weight`, schemaPath: `#/$defs/QualificationItem/properties/weight/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/weight`, schemaPath: `#/$defs/QualificationItem/properties/weight/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/QualificationItem/type`, keyword: `type`, params: { type: `object` } }), r++; return Rr.errors = n, r === 0; }
    const zr = { type: [`string`, `object`], if: { type: `string` }, then: { enum: [`all`] }, else: { $ref: `#/$defs/QualificationPassMode` } };
    function Br(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, a = !1, o = null, s = r; e && typeof e == `object` && !Array.isArray(e) && e.atLeast === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/QualificationPassMode/oneOf/0/required`, keyword: `required`, params: { missingProperty: `atLeast` } }), r++); var c = s === r; c && (a = !0, o = 0); let l = r; e && typeof e == `object` && !Array.isArray(e) && e.weight === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/QualificationPassMode/oneOf/1/required`, keyword: `required`, params: { missingProperty: `weight` } }), r++); var c = l === r; if (c && a ? (a = !1, o = [o, 1]) : c && (a = !0, o = 1), a ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/QualificationPassMode/oneOf`, keyword: `oneOf`, params: { passingSchemas: o } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `atLeast` && i !== `weight` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/QualificationPassMode/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.atLeast !== void 0) {
            let i = e.atLeast;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/atLeast`, schemaPath: `#/$defs/QualificationPassMode/properties/atLeast/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/atLeast`, schemaPath: `#/$defs/QualificationPassMode/properties/atLeast/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
        }
        if (e.weight !== void 0) {
            let i = e.weight;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/weight`, schemaPath: `#/$defs/QualificationPassMode/properties/weight/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/weight`, schemaPath: `#/$defs/QualificationPassMode/properties/weight/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/QualificationPassMode/type`, keyword: `type`, params: { type: `object` } }), r++; return Br.errors = n, r === 0; }
    function Vr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e)) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/QualificationPass/type`, keyword: `type`, params: { type: zr.type } }), r++); let i = r, a = !0, o = r; if (typeof e != `string`) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var s = o === r; r = i, n !== null && (i ? n.length = i : n = null); let c; if (s) {
        let i = r;
        e !== `all` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/QualificationPass/then/enum`, keyword: `enum`, params: { allowedValues: zr.then.enum } }), r++);
        var s = i === r;
        a = s, c = `then`;
    }
    else {
        let i = r;
        Br(e, { instancePath: t }) || (n = $(n, Br.errors), r = n.length);
        var s = i === r;
        a = s, c = `else`;
    } return a || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/QualificationPass/if`, keyword: `if`, params: { failingKeyword: c } }), r++), Vr.errors = n, r === 0; }
    function Hr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Qualification/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Qualification/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.framework === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Qualification/required`, keyword: `required`, params: { missingProperty: `framework` } }), r++), e.items === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Qualification/required`, keyword: `required`, params: { missingProperty: `items` } }), r++), e.pass === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Qualification/required`, keyword: `required`, params: { missingProperty: `pass` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `id` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `framework` && i !== `items` && i !== `pass` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Qualification/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Qualification/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `qualification` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Qualification/properties/kind/const`, keyword: `const`, params: { allowedValue: `qualification` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.framework !== void 0) {
            let i = e.framework;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/framework`, schemaPath: `#/$defs/Qualification/properties/framework/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `BANT` && i !== `CHAMP` && i !== `MEDDIC` && i !== `MEDDPICC` && i !== `custom` && (n = Q(n, { instancePath: t + `/framework`, schemaPath: `#/$defs/Qualification/properties/framework/enum`, keyword: `enum`, params: { allowedValues: Lr.properties.framework.enum } }), r++);
        }
        if (e.items !== void 0) {
            let i = e.items;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/items`, schemaPath: `#/$defs/Qualification/properties/items/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/items` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/items`, schemaPath: `#/$defs/Qualification/properties/items/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Rr(i[e], { instancePath: t + `/items/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Rr.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/items`, schemaPath: `#/$defs/Qualification/properties/items/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        e.pass !== void 0 && (Vr(e.pass, { instancePath: t + `/pass` }) || (n = $(n, Vr.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Qualification/type`, keyword: `type`, params: { type: `object` } }), r++; return Hr.errors = n, r === 0; }
    const Ur = Kr, Wr = { type: `object`, properties: { title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, class: { type: `string`, enum: [`return`, `recycle`, `disqualify`, `lost`] }, fault: { type: `string`, enum: [`marketing`, `sales`, `none`] }, to: { $ref: `#/$defs/Id` }, wait: { $ref: `#/$defs/CalendarDays` }, date: { type: `string`, const: `required` }, at: { type: `array`, items: { type: `string`, enum: [`handoff`, `work`, `opportunity`] }, minItems: 1, uniqueItems: !0 }, requires: { type: `array`, items: { type: `string`, enum: [`note`] }, minItems: 1, uniqueItems: !0 }, track: { $ref: `#/$defs/Id` }, exemptFromTouches: { type: `boolean` } }, required: [`class`, `fault`, `at`], additionalProperties: !1, allOf: [{ if: { required: [`class`], properties: { class: { const: `recycle` } } }, then: { required: [`to`], oneOf: [{ required: [`wait`] }, { required: [`date`] }] } }, { if: { required: [`class`], properties: { class: { const: `return` } } }, then: { required: [`to`] } }] };
    function Gr(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !0, c = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.class === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.class !== void 0 && e.class !== `recycle`) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
    } var u = c === r; if (r = i, n !== null && (i ? n.length = i : n = null), u) {
        let i = r, a = r, s = !1, c = null, l = r;
        e && typeof e == `object` && !Array.isArray(e) && e.wait === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ReasonsReason/allOf/0/then/oneOf/0/required`, keyword: `required`, params: { missingProperty: `wait` } }), r++);
        var d = l === r;
        d && (s = !0, c = 0);
        let f = r;
        e && typeof e == `object` && !Array.isArray(e) && e.date === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ReasonsReason/allOf/0/then/oneOf/1/required`, keyword: `required`, params: { missingProperty: `date` } }), r++);
        var d = f === r;
        d && s ? (s = !1, c = [c, 1]) : d && (s = !0, c = 1), s ? (r = a, n !== null && (a ? n.length = a : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ReasonsReason/allOf/0/then/oneOf`, keyword: `oneOf`, params: { passingSchemas: c } }), r++), e && typeof e == `object` && !Array.isArray(e) && e.to === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ReasonsReason/allOf/0/then/required`, keyword: `required`, params: { missingProperty: `to` } }), r++);
        var u = i === r;
        o = u;
    } o || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ReasonsReason/allOf/0/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let f = r, p = !0, m = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.class === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.class !== void 0 && e.class !== `return`) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
    } var h = m === r; if (r = f, n !== null && (f ? n.length = f : n = null), h) {
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.to === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ReasonsReason/allOf/1/then/required`, keyword: `required`, params: { missingProperty: `to` } }), r++);
        var h = i === r;
        p = h;
    } if (p || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ReasonsReason/allOf/1/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.class === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ReasonsReason/required`, keyword: `required`, params: { missingProperty: `class` } }), r++), e.fault === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ReasonsReason/required`, keyword: `required`, params: { missingProperty: `fault` } }), r++), e.at === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ReasonsReason/required`, keyword: `required`, params: { missingProperty: `at` } }), r++);
        for (let i in e)
            b.call(Wr.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ReasonsReason/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.class !== void 0) {
            let i = e.class;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/class`, schemaPath: `#/$defs/ReasonsReason/properties/class/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `return` && i !== `recycle` && i !== `disqualify` && i !== `lost` && (n = Q(n, { instancePath: t + `/class`, schemaPath: `#/$defs/ReasonsReason/properties/class/enum`, keyword: `enum`, params: { allowedValues: Wr.properties.class.enum } }), r++);
        }
        if (e.fault !== void 0) {
            let i = e.fault;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/fault`, schemaPath: `#/$defs/ReasonsReason/properties/fault/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `marketing` && i !== `sales` && i !== `none` && (n = Q(n, { instancePath: t + `/fault`, schemaPath: `#/$defs/ReasonsReason/properties/fault/enum`, keyword: `enum`, params: { allowedValues: Wr.properties.fault.enum } }), r++);
        }
        if (e.to !== void 0 && (l(e.to, { instancePath: t + `/to` }) || (n = $(n, l.errors), r = n.length)), e.wait !== void 0 && (Me(e.wait, { instancePath: t + `/wait` }) || (n = $(n, Me.errors), r = n.length)), e.date !== void 0) {
            let i = e.date;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/date`, schemaPath: `#/$defs/ReasonsReason/properties/date/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `required` && (n = Q(n, { instancePath: t + `/date`, schemaPath: `#/$defs/ReasonsReason/properties/date/const`, keyword: `const`, params: { allowedValue: `required` } }), r++);
        }
        if (e.at !== void 0) {
            let i = e.at;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/at`, schemaPath: `#/$defs/ReasonsReason/properties/at/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/at/` + a, schemaPath: `#/$defs/ReasonsReason/properties/at/items/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `handoff` && e !== `work` && e !== `opportunity` && (n = Q(n, { instancePath: t + `/at/` + a, schemaPath: `#/$defs/ReasonsReason/properties/at/items/enum`, keyword: `enum`, params: { allowedValues: Wr.properties.at.items.enum } }), r++);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/at`, schemaPath: `#/$defs/ReasonsReason/properties/at/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/at`, schemaPath: `#/$defs/ReasonsReason/properties/at/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.requires !== void 0) {
            let i = e.requires;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/requires`, schemaPath: `#/$defs/ReasonsReason/properties/requires/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/requires/` + a, schemaPath: `#/$defs/ReasonsReason/properties/requires/items/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `note` && (n = Q(n, { instancePath: t + `/requires/` + a, schemaPath: `#/$defs/ReasonsReason/properties/requires/items/enum`, keyword: `enum`, params: { allowedValues: Wr.properties.requires.items.enum } }), r++);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/requires`, schemaPath: `#/$defs/ReasonsReason/properties/requires/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/requires`, schemaPath: `#/$defs/ReasonsReason/properties/requires/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        e.track !== void 0 && (l(e.track, { instancePath: t + `/track` }) || (n = $(n, l.errors), r = n.length)), e.exemptFromTouches !== void 0 && typeof e.exemptFromTouches != `boolean` && (n = Q(n, { instancePath: t + `/exemptFromTouches`, schemaPath: `#/$defs/ReasonsReason/properties/exemptFromTouches/type`, keyword: `type`, params: { type: `boolean` } }), r++);
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ReasonsReason/type`, keyword: `type`, params: { type: `object` } }), r++; return Gr.errors = n, r === 0; }
    function Kr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Reasons/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.reasons === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Reasons/required`, keyword: `required`, params: { missingProperty: `reasons` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `reasons` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Reasons/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Reasons/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `reasons` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Reasons/properties/kind/const`, keyword: `const`, params: { allowedValue: `reasons` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.reasons !== void 0) {
            let i = e.reasons;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/reasons`, schemaPath: `#/$defs/Reasons/properties/reasons/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/reasons` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/reasons`, schemaPath: `#/$defs/Reasons/properties/reasons/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Gr(i[e], { instancePath: t + `/reasons/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Gr.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/reasons`, schemaPath: `#/$defs/Reasons/properties/reasons/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Reasons/type`, keyword: `type`, params: { type: `object` } }), r++; return Kr.errors = n, r === 0; }
    const qr = $r, Jr = { type: `object`, properties: { missed: { $ref: `#/$defs/RemediesPromise` }, week: { $ref: `#/$defs/Week` }, kept: { $ref: `#/$defs/Share` }, level: { type: `integer`, minimum: 1, maximum: 3 }, cause: { $ref: `#/$defs/Text` }, remedy: { $ref: `#/$defs/Text` }, responsible: { $ref: `#/$defs/Id` }, due: { $ref: `#/$defs/Date` }, done: { $ref: `#/$defs/Date` } }, required: [`missed`, `week`], additionalProperties: !1, dependentRequired: { done: [`remedy`], due: [`remedy`] } };
    function Yr(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, a = !1, o = null, s = r; e && typeof e == `object` && !Array.isArray(e) && e.sla === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RemediesPromise/oneOf/0/required`, keyword: `required`, params: { missingProperty: `sla` } }), r++); var c = s === r; c && (a = !0, o = 0); let u = r; e && typeof e == `object` && !Array.isArray(e) && e.touches === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RemediesPromise/oneOf/1/required`, keyword: `required`, params: { missingProperty: `touches` } }), r++); var c = u === r; if (c && a)
        a = !1, o = [o, 1];
    else {
        c && (a = !0, o = 1);
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.commitment === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RemediesPromise/oneOf/2/required`, keyword: `required`, params: { missingProperty: `commitment` } }), r++);
        var c = i === r;
        c && a ? (a = !1, o = [o, 2]) : c && (a = !0, o = 2);
    } if (a ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RemediesPromise/oneOf`, keyword: `oneOf`, params: { passingSchemas: o } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `sla` && i !== `touches` && i !== `commitment` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RemediesPromise/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.sla !== void 0 && (l(e.sla, { instancePath: t + `/sla` }) || (n = $(n, l.errors), r = n.length)), e.touches !== void 0 && (l(e.touches, { instancePath: t + `/touches` }) || (n = $(n, l.errors), r = n.length)), e.commitment !== void 0 && (l(e.commitment, { instancePath: t + `/commitment` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/RemediesPromise/type`, keyword: `type`, params: { type: `object` } }), r++; return Yr.errors = n, r === 0; }
    const Xr = RegExp(`^[0-9]{4}-W(?:0[1-9]|[1-4][0-9]|5[0-3])$`, `u`);
    function Zr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? Xr.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Week/pattern`, keyword: `pattern`, params: { pattern: `^[0-9]{4}-W(?:0[1-9]|[1-4][0-9]|5[0-3])$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Week/type`, keyword: `type`, params: { type: `string` } }), r++), Zr.errors = n, r === 0; }
    function Qr(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.missed === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RemediesMiss/required`, keyword: `required`, params: { missingProperty: `missed` } }), r++), e.week === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RemediesMiss/required`, keyword: `required`, params: { missingProperty: `week` } }), r++);
        for (let i in e)
            b.call(Jr.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RemediesMiss/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.missed !== void 0 && (Yr(e.missed, { instancePath: t + `/missed` }) || (n = $(n, Yr.errors), r = n.length)), e.week !== void 0 && (Zr(e.week, { instancePath: t + `/week` }) || (n = $(n, Zr.errors), r = n.length)), e.kept !== void 0 && (k(e.kept, { instancePath: t + `/kept` }) || (n = $(n, k.errors), r = n.length)), e.level !== void 0) {
            let i = e.level;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/level`, schemaPath: `#/$defs/RemediesMiss/properties/level/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && ((i > 3 || isNaN(i)) && (n = Q(n, { instancePath: t + `/level`, schemaPath: `#/$defs/RemediesMiss/properties/level/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 3 } }), r++), (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/level`, schemaPath: `#/$defs/RemediesMiss/properties/level/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++));
        }
        if (e.cause !== void 0 && (a(e.cause, { instancePath: t + `/cause` }) || (n = $(n, a.errors), r = n.length)), e.remedy !== void 0 && (a(e.remedy, { instancePath: t + `/remedy` }) || (n = $(n, a.errors), r = n.length)), e.responsible !== void 0 && (l(e.responsible, { instancePath: t + `/responsible` }) || (n = $(n, l.errors), r = n.length)), e.due !== void 0 && (w(e.due, { instancePath: t + `/due` }) || (n = $(n, w.errors), r = n.length)), e.done !== void 0 && (w(e.done, { instancePath: t + `/done` }) || (n = $(n, w.errors), r = n.length)), e.done !== void 0 && e.remedy === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/RemediesMiss/dependentRequired`, keyword: `dependentRequired`, params: { property: `done`, missingProperty: `remedy`, depsCount: 1, deps: `remedy` } };
            n === null ? n = [e] : n.push(e), r++;
        }
        if (e.due !== void 0 && e.remedy === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/RemediesMiss/dependentRequired`, keyword: `dependentRequired`, params: { property: `due`, missingProperty: `remedy`, depsCount: 1, deps: `remedy` } };
            n === null ? n = [e] : n.push(e), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/RemediesMiss/type`, keyword: `type`, params: { type: `object` } }), r++; return Qr.errors = n, r === 0; }
    function $r(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Remedies/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.misses === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Remedies/required`, keyword: `required`, params: { missingProperty: `misses` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `misses` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Remedies/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Remedies/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `remedies` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Remedies/properties/kind/const`, keyword: `const`, params: { allowedValue: `remedies` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.misses !== void 0) {
            let i = e.misses;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/misses`, schemaPath: `#/$defs/Remedies/properties/misses/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/misses` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/misses`, schemaPath: `#/$defs/Remedies/properties/misses/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Qr(i[e], { instancePath: t + `/misses/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Qr.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/misses`, schemaPath: `#/$defs/Remedies/properties/misses/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Remedies/type`, keyword: `type`, params: { type: `object` } }), r++; return $r.errors = n, r === 0; }
    const ei = pi, ti = { type: `object`, properties: { kind: { type: `string`, const: `routing` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, accountMatch: { type: `object`, properties: { freemail: { $ref: `#/$defs/RoutingFreemail` } }, required: [`freemail`], additionalProperties: !1 }, rules: { type: `array`, items: { $ref: `#/$defs/RoutingRule` }, minItems: 1 }, pools: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/RoutingPool` }, minProperties: 1 }, queues: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/RoutingQueue` }, minProperties: 1 }, fallback: { type: `array`, items: { $ref: `#/$defs/RoutingFallback` }, minItems: 1 } }, required: [`kind`, `rules`, `queues`, `fallback`], additionalProperties: !1 }, ni = { type: [`array`, `object`], items: { $ref: `#/$defs/Name` }, minItems: 1, properties: { list: { $ref: `#/$defs/Id` } }, required: [`list`], additionalProperties: !1 };
    function ri(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingFreemail/type`, keyword: `type`, params: { type: ni.type } }), r++), Array.isArray(e)) {
        e.length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingFreemail/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
        let i = e.length;
        for (let a = 0; a < i; a++)
            _(e[a], { instancePath: t + `/` + a }) || (n = $(n, _.errors), r = n.length);
    } if (e && typeof e == `object` && !Array.isArray(e)) {
        e.list === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingFreemail/required`, keyword: `required`, params: { missingProperty: `list` } }), r++);
        for (let i in e)
            i !== `list` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingFreemail/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.list !== void 0 && (l(e.list, { instancePath: t + `/list` }) || (n = $(n, l.errors), r = n.length));
    } return ri.errors = n, r === 0; }
    function ii(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, a = !1, o = null, s = r; e && typeof e == `object` && !Array.isArray(e) && e.pool === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingAssign/oneOf/0/required`, keyword: `required`, params: { missingProperty: `pool` } }), r++); var c = s === r; c && (a = !0, o = 0); let u = r; e && typeof e == `object` && !Array.isArray(e) && e.member === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingAssign/oneOf/1/required`, keyword: `required`, params: { missingProperty: `member` } }), r++); var c = u === r; if (c && a)
        a = !1, o = [o, 1];
    else {
        c && (a = !0, o = 1);
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.queue === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingAssign/oneOf/2/required`, keyword: `required`, params: { missingProperty: `queue` } }), r++);
        var c = i === r;
        c && a ? (a = !1, o = [o, 2]) : c && (a = !0, o = 2);
    } if (a ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingAssign/oneOf`, keyword: `oneOf`, params: { passingSchemas: o } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `pool` && i !== `member` && i !== `queue` && i !== `skill` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingAssign/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.pool !== void 0 && (l(e.pool, { instancePath: t + `/pool` }) || (n = $(n, l.errors), r = n.length)), e.member !== void 0 && (l(e.member, { instancePath: t + `/member` }) || (n = $(n, l.errors), r = n.length)), e.queue !== void 0 && (l(e.queue, { instancePath: t + `/queue` }) || (n = $(n, l.errors), r = n.length)), e.skill !== void 0 && (l(e.skill, { instancePath: t + `/skill` }) || (n = $(n, l.errors), r = n.length)), e.skill !== void 0 && e.pool === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/RoutingAssign/dependentRequired`, keyword: `dependentRequired`, params: { property: `skill`, missingProperty: `pool`, depsCount: 1, deps: `pool` } };
            n === null ? n = [e] : n.push(e), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingAssign/type`, keyword: `type`, params: { type: `object` } }), r++; return ii.errors = n, r === 0; }
    function ai(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingRule/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.when === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingRule/required`, keyword: `required`, params: { missingProperty: `when` } }), r++), e.assign === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingRule/required`, keyword: `required`, params: { missingProperty: `assign` } }), r++);
        for (let i in e)
            i !== `id` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `when` && i !== `assign` && i !== `review` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingRule/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.when !== void 0 && (W(e.when, { instancePath: t + `/when` }) || (n = $(n, W.errors), r = n.length)), e.assign !== void 0 && (ii(e.assign, { instancePath: t + `/assign` }) || (n = $(n, ii.errors), r = n.length)), e.review !== void 0 && (l(e.review, { instancePath: t + `/review` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingRule/type`, keyword: `type`, params: { type: `object` } }), r++; return ai.errors = n, r === 0; }
    const oi = { type: `object`, properties: { title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, members: { type: `array`, items: { type: `string`, $ref: `#/$defs/Id` }, minItems: 1, uniqueItems: !0 }, team: { $ref: `#/$defs/Id` }, reset: { type: `string`, enum: [`never`, `week`, `month`] }, onReturn: { type: `string`, enum: [`freeze`, `catchUp`] }, assignWithin: { $ref: `#/$defs/Elapsed` }, onEmpty: { $ref: `#/$defs/RoutingOnEmpty` } }, required: [`onEmpty`], additionalProperties: !1, oneOf: [{ required: [`members`] }, { required: [`team`] }] }, si = { type: [`string`, `object`], if: { type: `string` }, then: { enum: [`nextRule`, `ignoreAvailability`, `fallback`] }, else: { $ref: `#/$defs/RoutingHold` } };
    function ci(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.hold === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingHold/required`, keyword: `required`, params: { missingProperty: `hold` } }), r++);
        for (let i in e)
            i !== `hold` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingHold/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.hold !== void 0 && (C(e.hold, { instancePath: t + `/hold` }) || (n = $(n, C.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingHold/type`, keyword: `type`, params: { type: `object` } }), r++; return ci.errors = n, r === 0; }
    function li(e, { instancePath: t = `` } = {}) { let n = null, r = 0; typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e)) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingOnEmpty/type`, keyword: `type`, params: { type: si.type } }), r++); let i = r, a = !0, o = r; if (typeof e != `string`) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var s = o === r; r = i, n !== null && (i ? n.length = i : n = null); let c; if (s) {
        let i = r;
        e !== `nextRule` && e !== `ignoreAvailability` && e !== `fallback` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingOnEmpty/then/enum`, keyword: `enum`, params: { allowedValues: si.then.enum } }), r++);
        var s = i === r;
        a = s, c = `then`;
    }
    else {
        let i = r;
        ci(e, { instancePath: t }) || (n = $(n, ci.errors), r = n.length);
        var s = i === r;
        a = s, c = `else`;
    } return a || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingOnEmpty/if`, keyword: `if`, params: { failingKeyword: c } }), r++), li.errors = n, r === 0; }
    function ui(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !1, c = null, u = r; e && typeof e == `object` && !Array.isArray(e) && e.members === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingPool/oneOf/0/required`, keyword: `required`, params: { missingProperty: `members` } }), r++); var d = u === r; d && (o = !0, c = 0); let f = r; e && typeof e == `object` && !Array.isArray(e) && e.team === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingPool/oneOf/1/required`, keyword: `required`, params: { missingProperty: `team` } }), r++); var d = f === r; if (d && o ? (o = !1, c = [c, 1]) : d && (o = !0, c = 1), o ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingPool/oneOf`, keyword: `oneOf`, params: { passingSchemas: c } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.onEmpty === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingPool/required`, keyword: `required`, params: { missingProperty: `onEmpty` } }), r++);
        for (let i in e)
            b.call(oi.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingPool/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.members !== void 0) {
            let i = e.members;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/members`, schemaPath: `#/$defs/RoutingPool/properties/members/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/members/` + a, schemaPath: `#/$defs/RoutingPool/properties/members/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/members/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/members`, schemaPath: `#/$defs/RoutingPool/properties/members/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/members`, schemaPath: `#/$defs/RoutingPool/properties/members/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.team !== void 0 && (l(e.team, { instancePath: t + `/team` }) || (n = $(n, l.errors), r = n.length)), e.reset !== void 0) {
            let i = e.reset;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/reset`, schemaPath: `#/$defs/RoutingPool/properties/reset/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `never` && i !== `week` && i !== `month` && (n = Q(n, { instancePath: t + `/reset`, schemaPath: `#/$defs/RoutingPool/properties/reset/enum`, keyword: `enum`, params: { allowedValues: oi.properties.reset.enum } }), r++);
        }
        if (e.onReturn !== void 0) {
            let i = e.onReturn;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/onReturn`, schemaPath: `#/$defs/RoutingPool/properties/onReturn/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `freeze` && i !== `catchUp` && (n = Q(n, { instancePath: t + `/onReturn`, schemaPath: `#/$defs/RoutingPool/properties/onReturn/enum`, keyword: `enum`, params: { allowedValues: oi.properties.onReturn.enum } }), r++);
        }
        e.assignWithin !== void 0 && (C(e.assignWithin, { instancePath: t + `/assignWithin` }) || (n = $(n, C.errors), r = n.length)), e.onEmpty !== void 0 && (li(e.onEmpty, { instancePath: t + `/onEmpty` }) || (n = $(n, li.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingPool/type`, keyword: `type`, params: { type: `object` } }), r++; return ui.errors = n, r === 0; }
    function di(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.owner === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingQueue/required`, keyword: `required`, params: { missingProperty: `owner` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `team` && i !== `rationale` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingQueue/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (l(e.owner, { instancePath: t + `/owner` }) || (n = $(n, l.errors), r = n.length)), e.team !== void 0 && (l(e.team, { instancePath: t + `/team` }) || (n = $(n, l.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingQueue/type`, keyword: `type`, params: { type: `object` } }), r++; return di.errors = n, r === 0; }
    function fi(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingFallback/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.queue === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingFallback/required`, keyword: `required`, params: { missingProperty: `queue` } }), r++);
        for (let i in e)
            i !== `id` && i !== `queue` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingFallback/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.queue !== void 0 && (l(e.queue, { instancePath: t + `/queue` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/RoutingFallback/type`, keyword: `type`, params: { type: `object` } }), r++; return fi.errors = n, r === 0; }
    function pi(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Routing/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.rules === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Routing/required`, keyword: `required`, params: { missingProperty: `rules` } }), r++), e.queues === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Routing/required`, keyword: `required`, params: { missingProperty: `queues` } }), r++), e.fallback === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Routing/required`, keyword: `required`, params: { missingProperty: `fallback` } }), r++);
        for (let i in e)
            b.call(ti.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Routing/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Routing/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `routing` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Routing/properties/kind/const`, keyword: `const`, params: { allowedValue: `routing` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.accountMatch !== void 0) {
            let i = e.accountMatch;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.freemail === void 0 && (n = Q(n, { instancePath: t + `/accountMatch`, schemaPath: `#/$defs/Routing/properties/accountMatch/required`, keyword: `required`, params: { missingProperty: `freemail` } }), r++);
                for (let e in i)
                    e !== `freemail` && (n = Q(n, { instancePath: t + `/accountMatch`, schemaPath: `#/$defs/Routing/properties/accountMatch/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                i.freemail !== void 0 && (ri(i.freemail, { instancePath: t + `/accountMatch/freemail` }) || (n = $(n, ri.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/accountMatch`, schemaPath: `#/$defs/Routing/properties/accountMatch/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.rules !== void 0) {
            let i = e.rules;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/rules`, schemaPath: `#/$defs/Routing/properties/rules/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    ai(i[a], { instancePath: t + `/rules/` + a }) || (n = $(n, ai.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/rules`, schemaPath: `#/$defs/Routing/properties/rules/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.pools !== void 0) {
            let i = e.pools;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/pools`, schemaPath: `#/$defs/Routing/properties/pools/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/pools` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/pools`, schemaPath: `#/$defs/Routing/properties/pools/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    ui(i[e], { instancePath: t + `/pools/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, ui.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/pools`, schemaPath: `#/$defs/Routing/properties/pools/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.queues !== void 0) {
            let i = e.queues;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/queues`, schemaPath: `#/$defs/Routing/properties/queues/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/queues` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/queues`, schemaPath: `#/$defs/Routing/properties/queues/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    di(i[e], { instancePath: t + `/queues/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, di.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/queues`, schemaPath: `#/$defs/Routing/properties/queues/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.fallback !== void 0) {
            let i = e.fallback;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/fallback`, schemaPath: `#/$defs/Routing/properties/fallback/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    fi(i[a], { instancePath: t + `/fallback/` + a }) || (n = $(n, fi.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/fallback`, schemaPath: `#/$defs/Routing/properties/fallback/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Routing/type`, keyword: `type`, params: { type: `object` } }), r++; return pi.errors = n, r === 0; }
    const mi = Xi, hi = { type: `object`, properties: { kind: { type: `string`, const: `sample` }, id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, lead: { type: `object`, propertyNames: { $ref: `#/$defs/FieldId` }, additionalProperties: { $ref: `#/$defs/SampleValue` } }, recordedStage: { $ref: `#/$defs/Id` }, accounts: { type: `array`, items: { $ref: `#/$defs/SampleAccount` }, minItems: 1 }, timeline: { type: `array`, items: { $ref: `#/$defs/SampleHappening` } }, asOf: { $ref: `#/$defs/Instant` }, expect: { $ref: `#/$defs/SampleExpectation` }, not: { $ref: `#/$defs/SampleExpectation` } }, required: [`kind`, `lead`, `asOf`], additionalProperties: !1, anyOf: [{ required: [`expect`] }, { required: [`not`] }] }, gi = { type: [`string`, `number`, `boolean`, `array`], items: { $ref: `#/$defs/Name` } };
    function _i(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (typeof e != `string` && !(typeof e == `number` && isFinite(e)) && typeof e != `boolean` && !Array.isArray(e) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleValue/type`, keyword: `type`, params: { type: gi.type } }), r++), Array.isArray(e)) {
        let i = e.length;
        for (let a = 0; a < i; a++)
            _(e[a], { instancePath: t + `/` + a }) || (n = $(n, _.errors), r = n.length);
    } return _i.errors = n, r === 0; }
    const vi = { type: `object`, properties: { id: { $ref: `#/$defs/Id` }, name: { $ref: `#/$defs/Name` }, country: { $ref: `#/$defs/Name` }, domains: { type: `array`, items: { type: `string`, $ref: `#/$defs/Name` }, uniqueItems: !0 }, owner: { $ref: `#/$defs/Id` }, ownerActive: { type: `boolean` }, openOpportunity: { type: `boolean` }, customer: { type: `boolean` }, target: { type: `boolean` }, lastActivity: { $ref: `#/$defs/Instant` } }, required: [`id`, `name`], additionalProperties: !1 }, yi = RegExp(`^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$`, `u`);
    function G(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? yi.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Instant/pattern`, keyword: `pattern`, params: { pattern: `^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Instant/type`, keyword: `type`, params: { type: `string` } }), r++), G.errors = n, r === 0; }
    function bi(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleAccount/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.name === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleAccount/required`, keyword: `required`, params: { missingProperty: `name` } }), r++);
        for (let i in e)
            b.call(vi.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleAccount/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.name !== void 0 && (_(e.name, { instancePath: t + `/name` }) || (n = $(n, _.errors), r = n.length)), e.country !== void 0 && (_(e.country, { instancePath: t + `/country` }) || (n = $(n, _.errors), r = n.length)), e.domains !== void 0) {
            let i = e.domains;
            if (Array.isArray(i)) {
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/domains/` + a, schemaPath: `#/$defs/SampleAccount/properties/domains/items/type`, keyword: `type`, params: { type: `string` } }), r++), _(e, { instancePath: t + `/domains/` + a }) || (n = $(n, _.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/domains`, schemaPath: `#/$defs/SampleAccount/properties/domains/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/domains`, schemaPath: `#/$defs/SampleAccount/properties/domains/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        e.owner !== void 0 && (l(e.owner, { instancePath: t + `/owner` }) || (n = $(n, l.errors), r = n.length)), e.ownerActive !== void 0 && typeof e.ownerActive != `boolean` && (n = Q(n, { instancePath: t + `/ownerActive`, schemaPath: `#/$defs/SampleAccount/properties/ownerActive/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.openOpportunity !== void 0 && typeof e.openOpportunity != `boolean` && (n = Q(n, { instancePath: t + `/openOpportunity`, schemaPath: `#/$defs/SampleAccount/properties/openOpportunity/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.customer !== void 0 && typeof e.customer != `boolean` && (n = Q(n, { instancePath: t + `/customer`, schemaPath: `#/$defs/SampleAccount/properties/customer/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.target !== void 0 && typeof e.target != `boolean` && (n = Q(n, { instancePath: t + `/target`, schemaPath: `#/$defs/SampleAccount/properties/target/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.lastActivity !== void 0 && (G(e.lastActivity, { instancePath: t + `/lastActivity` }) || (n = $(n, G.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleAccount/type`, keyword: `type`, params: { type: `object` } }), r++; return bi.errors = n, r === 0; }
    function xi(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.at === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleSignalHappening/required`, keyword: `required`, params: { missingProperty: `at` } }), r++), e.signal === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleSignalHappening/required`, keyword: `required`, params: { missingProperty: `signal` } }), r++);
        for (let i in e)
            i !== `at` && i !== `id` && i !== `loggedAt` && i !== `signal` && i !== `properties` && i !== `bot` && i !== `internal` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleSignalHappening/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.at !== void 0 && (G(e.at, { instancePath: t + `/at` }) || (n = $(n, G.errors), r = n.length)), e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.loggedAt !== void 0 && (G(e.loggedAt, { instancePath: t + `/loggedAt` }) || (n = $(n, G.errors), r = n.length)), e.signal !== void 0 && (l(e.signal, { instancePath: t + `/signal` }) || (n = $(n, l.errors), r = n.length)), e.properties !== void 0) {
            let i = e.properties;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/properties`, schemaPath: `#/$defs/SampleSignalHappening/properties/properties/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/properties` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/properties`, schemaPath: `#/$defs/SampleSignalHappening/properties/properties/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    _(i[e], { instancePath: t + `/properties/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, _.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/properties`, schemaPath: `#/$defs/SampleSignalHappening/properties/properties/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        e.bot !== void 0 && typeof e.bot != `boolean` && (n = Q(n, { instancePath: t + `/bot`, schemaPath: `#/$defs/SampleSignalHappening/properties/bot/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.internal !== void 0 && typeof e.internal != `boolean` && (n = Q(n, { instancePath: t + `/internal`, schemaPath: `#/$defs/SampleSignalHappening/properties/internal/type`, keyword: `type`, params: { type: `boolean` } }), r++);
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleSignalHappening/type`, keyword: `type`, params: { type: `object` } }), r++; return xi.errors = n, r === 0; }
    const Si = { type: `object`, properties: { at: { $ref: `#/$defs/Instant` }, id: { $ref: `#/$defs/Id` }, loggedAt: { $ref: `#/$defs/Instant` }, set: { type: `object`, propertyNames: { $ref: `#/$defs/FieldId` }, additionalProperties: { type: [`string`, `number`, `boolean`, `array`, `null`], items: { $ref: `#/$defs/Name` } }, minProperties: 1 } }, required: [`at`, `set`], additionalProperties: !1 };
    function Ci(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.at === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleSetHappening/required`, keyword: `required`, params: { missingProperty: `at` } }), r++), e.set === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleSetHappening/required`, keyword: `required`, params: { missingProperty: `set` } }), r++);
        for (let i in e)
            i !== `at` && i !== `id` && i !== `loggedAt` && i !== `set` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleSetHappening/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.at !== void 0 && (G(e.at, { instancePath: t + `/at` }) || (n = $(n, G.errors), r = n.length)), e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.loggedAt !== void 0 && (G(e.loggedAt, { instancePath: t + `/loggedAt` }) || (n = $(n, G.errors), r = n.length)), e.set !== void 0) {
            let i = e.set;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/set`, schemaPath: `#/$defs/SampleSetHappening/properties/set/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    f(e, { instancePath: t + `/set` }) || (n = $(n, f.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/set`, schemaPath: `#/$defs/SampleSetHappening/properties/set/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i) {
                    let a = i[e];
                    if (typeof a != `string` && !(typeof a == `number` && isFinite(a)) && typeof a != `boolean` && !Array.isArray(a) && a !== null && (n = Q(n, { instancePath: t + `/set/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/SampleSetHappening/properties/set/additionalProperties/type`, keyword: `type`, params: { type: Si.properties.set.additionalProperties.type } }), r++), Array.isArray(a)) {
                        let i = a.length;
                        for (let o = 0; o < i; o++)
                            _(a[o], { instancePath: t + `/set/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + o }) || (n = $(n, _.errors), r = n.length);
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/set`, schemaPath: `#/$defs/SampleSetHappening/properties/set/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleSetHappening/type`, keyword: `type`, params: { type: `object` } }), r++; return Ci.errors = n, r === 0; }
    const wi = { type: `object`, properties: { at: { $ref: `#/$defs/Instant` }, id: { $ref: `#/$defs/Id` }, loggedAt: { $ref: `#/$defs/Instant` }, consent: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { type: `string`, enum: [`given`, `withdrawn`] }, minProperties: 1, maxProperties: 1 } }, required: [`at`, `consent`], additionalProperties: !1 };
    function Ti(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.at === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleConsentHappening/required`, keyword: `required`, params: { missingProperty: `at` } }), r++), e.consent === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleConsentHappening/required`, keyword: `required`, params: { missingProperty: `consent` } }), r++);
        for (let i in e)
            i !== `at` && i !== `id` && i !== `loggedAt` && i !== `consent` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleConsentHappening/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.at !== void 0 && (G(e.at, { instancePath: t + `/at` }) || (n = $(n, G.errors), r = n.length)), e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.loggedAt !== void 0 && (G(e.loggedAt, { instancePath: t + `/loggedAt` }) || (n = $(n, G.errors), r = n.length)), e.consent !== void 0) {
            let i = e.consent;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length > 1 && (n = Q(n, { instancePath: t + `/consent`, schemaPath: `#/$defs/SampleConsentHappening/properties/consent/maxProperties`, keyword: `maxProperties`, params: { limit: 1 } }), r++), Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/consent`, schemaPath: `#/$defs/SampleConsentHappening/properties/consent/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/consent` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/consent`, schemaPath: `#/$defs/SampleConsentHappening/properties/consent/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i) {
                    let a = i[e];
                    typeof a != `string` && (n = Q(n, { instancePath: t + `/consent/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/SampleConsentHappening/properties/consent/additionalProperties/type`, keyword: `type`, params: { type: `string` } }), r++), a !== `given` && a !== `withdrawn` && (n = Q(n, { instancePath: t + `/consent/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/SampleConsentHappening/properties/consent/additionalProperties/enum`, keyword: `enum`, params: { allowedValues: wi.properties.consent.additionalProperties.enum } }), r++);
                }
            }
            else
                n = Q(n, { instancePath: t + `/consent`, schemaPath: `#/$defs/SampleConsentHappening/properties/consent/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleConsentHappening/type`, keyword: `type`, params: { type: `object` } }), r++; return Ti.errors = n, r === 0; }
    function Ei(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.at === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleObjectionHappening/required`, keyword: `required`, params: { missingProperty: `at` } }), r++), e.objection === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleObjectionHappening/required`, keyword: `required`, params: { missingProperty: `objection` } }), r++);
        for (let i in e)
            i !== `at` && i !== `id` && i !== `loggedAt` && i !== `objection` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleObjectionHappening/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.at !== void 0 && (G(e.at, { instancePath: t + `/at` }) || (n = $(n, G.errors), r = n.length)), e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.loggedAt !== void 0 && (G(e.loggedAt, { instancePath: t + `/loggedAt` }) || (n = $(n, G.errors), r = n.length)), e.objection !== void 0) {
            let i = e.objection;
            typeof i != `boolean` && (n = Q(n, { instancePath: t + `/objection`, schemaPath: `#/$defs/SampleObjectionHappening/properties/objection/type`, keyword: `type`, params: { type: `boolean` } }), r++), !0 !== i && (n = Q(n, { instancePath: t + `/objection`, schemaPath: `#/$defs/SampleObjectionHappening/properties/objection/const`, keyword: `const`, params: { allowedValue: !0 } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleObjectionHappening/type`, keyword: `type`, params: { type: `object` } }), r++; return Ei.errors = n, r === 0; }
    function Di(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.at === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleMoveHappening/required`, keyword: `required`, params: { missingProperty: `at` } }), r++), e.move === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleMoveHappening/required`, keyword: `required`, params: { missingProperty: `move` } }), r++);
        for (let i in e)
            i !== `at` && i !== `id` && i !== `loggedAt` && i !== `move` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleMoveHappening/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.at !== void 0 && (G(e.at, { instancePath: t + `/at` }) || (n = $(n, G.errors), r = n.length)), e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.loggedAt !== void 0 && (G(e.loggedAt, { instancePath: t + `/loggedAt` }) || (n = $(n, G.errors), r = n.length)), e.move !== void 0 && (l(e.move, { instancePath: t + `/move` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleMoveHappening/type`, keyword: `type`, params: { type: `object` } }), r++; return Di.errors = n, r === 0; }
    function Oi(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.at === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleAcceptHappening/required`, keyword: `required`, params: { missingProperty: `at` } }), r++), e.accept === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleAcceptHappening/required`, keyword: `required`, params: { missingProperty: `accept` } }), r++);
        for (let i in e)
            i !== `at` && i !== `id` && i !== `loggedAt` && i !== `accept` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleAcceptHappening/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.at !== void 0 && (G(e.at, { instancePath: t + `/at` }) || (n = $(n, G.errors), r = n.length)), e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.loggedAt !== void 0 && (G(e.loggedAt, { instancePath: t + `/loggedAt` }) || (n = $(n, G.errors), r = n.length)), e.accept !== void 0) {
            let i = e.accept;
            typeof i != `boolean` && (n = Q(n, { instancePath: t + `/accept`, schemaPath: `#/$defs/SampleAcceptHappening/properties/accept/type`, keyword: `type`, params: { type: `boolean` } }), r++), !0 !== i && (n = Q(n, { instancePath: t + `/accept`, schemaPath: `#/$defs/SampleAcceptHappening/properties/accept/const`, keyword: `const`, params: { allowedValue: !0 } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleAcceptHappening/type`, keyword: `type`, params: { type: `object` } }), r++; return Oi.errors = n, r === 0; }
    function ki(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.at === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleDisposeHappening/required`, keyword: `required`, params: { missingProperty: `at` } }), r++), e.dispose === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleDisposeHappening/required`, keyword: `required`, params: { missingProperty: `dispose` } }), r++);
        for (let i in e)
            i !== `at` && i !== `id` && i !== `loggedAt` && i !== `dispose` && i !== `until` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleDisposeHappening/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.at !== void 0 && (G(e.at, { instancePath: t + `/at` }) || (n = $(n, G.errors), r = n.length)), e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.loggedAt !== void 0 && (G(e.loggedAt, { instancePath: t + `/loggedAt` }) || (n = $(n, G.errors), r = n.length)), e.dispose !== void 0 && (l(e.dispose, { instancePath: t + `/dispose` }) || (n = $(n, l.errors), r = n.length)), e.until !== void 0 && (w(e.until, { instancePath: t + `/until` }) || (n = $(n, w.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleDisposeHappening/type`, keyword: `type`, params: { type: `object` } }), r++; return ki.errors = n, r === 0; }
    function Ai(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.at === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleCorrectHappening/required`, keyword: `required`, params: { missingProperty: `at` } }), r++), e.correct === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleCorrectHappening/required`, keyword: `required`, params: { missingProperty: `correct` } }), r++);
        for (let i in e)
            i !== `at` && i !== `id` && i !== `loggedAt` && i !== `correct` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleCorrectHappening/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.at !== void 0 && (G(e.at, { instancePath: t + `/at` }) || (n = $(n, G.errors), r = n.length)), e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.loggedAt !== void 0 && (G(e.loggedAt, { instancePath: t + `/loggedAt` }) || (n = $(n, G.errors), r = n.length)), e.correct !== void 0 && (l(e.correct, { instancePath: t + `/correct` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleCorrectHappening/type`, keyword: `type`, params: { type: `object` } }), r++; return Ai.errors = n, r === 0; }
    const ji = { type: `object`, properties: { at: { $ref: `#/$defs/Instant` }, id: { $ref: `#/$defs/Id` }, loggedAt: { $ref: `#/$defs/Instant` }, touch: { $ref: `#/$defs/SampleTouchType` }, direction: { type: `string`, enum: [`outbound`, `inbound`] }, automated: { type: `boolean` }, answered: { type: `boolean` } }, required: [`at`, `touch`], additionalProperties: !1 }, Mi = { type: `string`, enum: [`call`, `email`, `linkedin`, `meeting`, `sms`, `letter`, `template-email`] };
    function Ni(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e != `string` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleTouchType/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `call` && e !== `email` && e !== `linkedin` && e !== `meeting` && e !== `sms` && e !== `letter` && e !== `template-email` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleTouchType/enum`, keyword: `enum`, params: { allowedValues: Mi.enum } }), r++), Ni.errors = n, r === 0; }
    function Pi(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.at === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleTouchHappening/required`, keyword: `required`, params: { missingProperty: `at` } }), r++), e.touch === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleTouchHappening/required`, keyword: `required`, params: { missingProperty: `touch` } }), r++);
        for (let i in e)
            i !== `at` && i !== `id` && i !== `loggedAt` && i !== `touch` && i !== `direction` && i !== `automated` && i !== `answered` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleTouchHappening/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.at !== void 0 && (G(e.at, { instancePath: t + `/at` }) || (n = $(n, G.errors), r = n.length)), e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.loggedAt !== void 0 && (G(e.loggedAt, { instancePath: t + `/loggedAt` }) || (n = $(n, G.errors), r = n.length)), e.touch !== void 0 && (Ni(e.touch, { instancePath: t + `/touch` }) || (n = $(n, Ni.errors), r = n.length)), e.direction !== void 0) {
            let i = e.direction;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/direction`, schemaPath: `#/$defs/SampleTouchHappening/properties/direction/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `outbound` && i !== `inbound` && (n = Q(n, { instancePath: t + `/direction`, schemaPath: `#/$defs/SampleTouchHappening/properties/direction/enum`, keyword: `enum`, params: { allowedValues: ji.properties.direction.enum } }), r++);
        }
        e.automated !== void 0 && typeof e.automated != `boolean` && (n = Q(n, { instancePath: t + `/automated`, schemaPath: `#/$defs/SampleTouchHappening/properties/automated/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.answered !== void 0 && typeof e.answered != `boolean` && (n = Q(n, { instancePath: t + `/answered`, schemaPath: `#/$defs/SampleTouchHappening/properties/answered/type`, keyword: `type`, params: { type: `boolean` } }), r++);
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleTouchHappening/type`, keyword: `type`, params: { type: `object` } }), r++; return Pi.errors = n, r === 0; }
    function Fi(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.at === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SamplePauseHappening/required`, keyword: `required`, params: { missingProperty: `at` } }), r++), e.pause === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SamplePauseHappening/required`, keyword: `required`, params: { missingProperty: `pause` } }), r++);
        for (let i in e)
            i !== `at` && i !== `id` && i !== `loggedAt` && i !== `pause` && i !== `until` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SamplePauseHappening/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.at !== void 0 && (G(e.at, { instancePath: t + `/at` }) || (n = $(n, G.errors), r = n.length)), e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.loggedAt !== void 0 && (G(e.loggedAt, { instancePath: t + `/loggedAt` }) || (n = $(n, G.errors), r = n.length)), e.pause !== void 0 && (l(e.pause, { instancePath: t + `/pause` }) || (n = $(n, l.errors), r = n.length)), e.until !== void 0 && (G(e.until, { instancePath: t + `/until` }) || (n = $(n, G.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SamplePauseHappening/type`, keyword: `type`, params: { type: `object` } }), r++; return Fi.errors = n, r === 0; }
    function Ii(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.at === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleReassignHappening/required`, keyword: `required`, params: { missingProperty: `at` } }), r++), e.reassign === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleReassignHappening/required`, keyword: `required`, params: { missingProperty: `reassign` } }), r++);
        for (let i in e)
            i !== `at` && i !== `id` && i !== `loggedAt` && i !== `reassign` && i !== `to` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleReassignHappening/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.at !== void 0 && (G(e.at, { instancePath: t + `/at` }) || (n = $(n, G.errors), r = n.length)), e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.loggedAt !== void 0 && (G(e.loggedAt, { instancePath: t + `/loggedAt` }) || (n = $(n, G.errors), r = n.length)), e.reassign !== void 0 && (l(e.reassign, { instancePath: t + `/reassign` }) || (n = $(n, l.errors), r = n.length)), e.to !== void 0 && (l(e.to, { instancePath: t + `/to` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleReassignHappening/type`, keyword: `type`, params: { type: `object` } }), r++; return Ii.errors = n, r === 0; }
    const Li = { type: `object`, properties: { at: { $ref: `#/$defs/Instant` }, id: { $ref: `#/$defs/Id` }, loggedAt: { $ref: `#/$defs/Instant` }, meeting: { type: `string`, enum: [`held`, `no-show`] } }, required: [`at`, `meeting`], additionalProperties: !1 };
    function Ri(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.at === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleMeetingHappening/required`, keyword: `required`, params: { missingProperty: `at` } }), r++), e.meeting === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleMeetingHappening/required`, keyword: `required`, params: { missingProperty: `meeting` } }), r++);
        for (let i in e)
            i !== `at` && i !== `id` && i !== `loggedAt` && i !== `meeting` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleMeetingHappening/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.at !== void 0 && (G(e.at, { instancePath: t + `/at` }) || (n = $(n, G.errors), r = n.length)), e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.loggedAt !== void 0 && (G(e.loggedAt, { instancePath: t + `/loggedAt` }) || (n = $(n, G.errors), r = n.length)), e.meeting !== void 0) {
            let i = e.meeting;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/meeting`, schemaPath: `#/$defs/SampleMeetingHappening/properties/meeting/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `held` && i !== `no-show` && (n = Q(n, { instancePath: t + `/meeting`, schemaPath: `#/$defs/SampleMeetingHappening/properties/meeting/enum`, keyword: `enum`, params: { allowedValues: Li.properties.meeting.enum } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleMeetingHappening/type`, keyword: `type`, params: { type: `object` } }), r++; return Ri.errors = n, r === 0; }
    function zi(e, { instancePath: t = `` } = {}) { let n = null, r = 0; (!e || typeof e != `object` || Array.isArray(e)) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/type`, keyword: `type`, params: { type: `object` } }), r++); let i = r, a = !1, o = null, s = r; e && typeof e == `object` && !Array.isArray(e) && e.signal === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/oneOf/0/required`, keyword: `required`, params: { missingProperty: `signal` } }), r++); var c = s === r; c && (a = !0, o = 0); let l = r; e && typeof e == `object` && !Array.isArray(e) && e.set === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/oneOf/1/required`, keyword: `required`, params: { missingProperty: `set` } }), r++); var c = l === r; if (c && a)
        a = !1, o = [o, 1];
    else {
        c && (a = !0, o = 1);
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.consent === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/oneOf/2/required`, keyword: `required`, params: { missingProperty: `consent` } }), r++);
        var c = i === r;
        if (c && a)
            a = !1, o = [o, 2];
        else {
            c && (a = !0, o = 2);
            let i = r;
            e && typeof e == `object` && !Array.isArray(e) && e.objection === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/oneOf/3/required`, keyword: `required`, params: { missingProperty: `objection` } }), r++);
            var c = i === r;
            if (c && a)
                a = !1, o = [o, 3];
            else {
                c && (a = !0, o = 3);
                let i = r;
                e && typeof e == `object` && !Array.isArray(e) && e.move === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/oneOf/4/required`, keyword: `required`, params: { missingProperty: `move` } }), r++);
                var c = i === r;
                if (c && a)
                    a = !1, o = [o, 4];
                else {
                    c && (a = !0, o = 4);
                    let i = r;
                    e && typeof e == `object` && !Array.isArray(e) && e.accept === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/oneOf/5/required`, keyword: `required`, params: { missingProperty: `accept` } }), r++);
                    var c = i === r;
                    if (c && a)
                        a = !1, o = [o, 5];
                    else {
                        c && (a = !0, o = 5);
                        let i = r;
                        e && typeof e == `object` && !Array.isArray(e) && e.dispose === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/oneOf/6/required`, keyword: `required`, params: { missingProperty: `dispose` } }), r++);
                        var c = i === r;
                        if (c && a)
                            a = !1, o = [o, 6];
                        else {
                            c && (a = !0, o = 6);
                            let i = r;
                            e && typeof e == `object` && !Array.isArray(e) && e.correct === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/oneOf/7/required`, keyword: `required`, params: { missingProperty: `correct` } }), r++);
                            var c = i === r;
                            if (c && a)
                                a = !1, o = [o, 7];
                            else {
                                c && (a = !0, o = 7);
                                let i = r;
                                e && typeof e == `object` && !Array.isArray(e) && e.touch === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/oneOf/8/required`, keyword: `required`, params: { missingProperty: `touch` } }), r++);
                                var c = i === r;
                                if (c && a)
                                    a = !1, o = [o, 8];
                                else {
                                    c && (a = !0, o = 8);
                                    let i = r;
                                    e && typeof e == `object` && !Array.isArray(e) && e.pause === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/oneOf/9/required`, keyword: `required`, params: { missingProperty: `pause` } }), r++);
                                    var c = i === r;
                                    if (c && a)
                                        a = !1, o = [o, 9];
                                    else {
                                        c && (a = !0, o = 9);
                                        let i = r;
                                        e && typeof e == `object` && !Array.isArray(e) && e.reassign === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/oneOf/10/required`, keyword: `required`, params: { missingProperty: `reassign` } }), r++);
                                        var c = i === r;
                                        if (c && a)
                                            a = !1, o = [o, 10];
                                        else {
                                            c && (a = !0, o = 10);
                                            let i = r;
                                            e && typeof e == `object` && !Array.isArray(e) && e.meeting === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/oneOf/11/required`, keyword: `required`, params: { missingProperty: `meeting` } }), r++);
                                            var c = i === r;
                                            c && a ? (a = !1, o = [o, 11]) : c && (a = !0, o = 11);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    } a ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/oneOf`, keyword: `oneOf`, params: { passingSchemas: o } }), r++); let u = r, d = !0, f = r; if (e && typeof e == `object` && !Array.isArray(e) && e.signal === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var p = f === r; if (r = u, n !== null && (u ? n.length = u : n = null), p) {
        let i = r;
        xi(e, { instancePath: t }) || (n = $(n, xi.errors), r = n.length);
        var p = i === r;
        d = p;
    } d || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/allOf/0/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let m = r, h = !0, g = r; if (e && typeof e == `object` && !Array.isArray(e) && e.set === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var ee = g === r; if (r = m, n !== null && (m ? n.length = m : n = null), ee) {
        let i = r;
        Ci(e, { instancePath: t }) || (n = $(n, Ci.errors), r = n.length);
        var ee = i === r;
        h = ee;
    } h || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/allOf/1/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let _ = r, v = !0, te = r; if (e && typeof e == `object` && !Array.isArray(e) && e.consent === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var y = te === r; if (r = _, n !== null && (_ ? n.length = _ : n = null), y) {
        let i = r;
        Ti(e, { instancePath: t }) || (n = $(n, Ti.errors), r = n.length);
        var y = i === r;
        v = y;
    } v || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/allOf/2/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let ne = r, re = !0, ie = r; if (e && typeof e == `object` && !Array.isArray(e) && e.objection === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var b = ie === r; if (r = ne, n !== null && (ne ? n.length = ne : n = null), b) {
        let i = r;
        Ei(e, { instancePath: t }) || (n = $(n, Ei.errors), r = n.length);
        var b = i === r;
        re = b;
    } re || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/allOf/3/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let x = r, ae = !0, S = r; if (e && typeof e == `object` && !Array.isArray(e) && e.move === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var oe = S === r; if (r = x, n !== null && (x ? n.length = x : n = null), oe) {
        let i = r;
        Di(e, { instancePath: t }) || (n = $(n, Di.errors), r = n.length);
        var oe = i === r;
        ae = oe;
    } ae || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/allOf/4/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let C = r, se = !0, w = r; if (e && typeof e == `object` && !Array.isArray(e) && e.accept === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var ce = w === r; if (r = C, n !== null && (C ? n.length = C : n = null), ce) {
        let i = r;
        Oi(e, { instancePath: t }) || (n = $(n, Oi.errors), r = n.length);
        var ce = i === r;
        se = ce;
    } se || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/allOf/5/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let le = r, ue = !0, de = r; if (e && typeof e == `object` && !Array.isArray(e) && e.dispose === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var fe = de === r; if (r = le, n !== null && (le ? n.length = le : n = null), fe) {
        let i = r;
        ki(e, { instancePath: t }) || (n = $(n, ki.errors), r = n.length);
        var fe = i === r;
        ue = fe;
    } ue || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/allOf/6/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let T = r, pe = !0, me = r; if (e && typeof e == `object` && !Array.isArray(e) && e.correct === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var he = me === r; if (r = T, n !== null && (T ? n.length = T : n = null), he) {
        let i = r;
        Ai(e, { instancePath: t }) || (n = $(n, Ai.errors), r = n.length);
        var he = i === r;
        pe = he;
    } pe || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/allOf/7/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let E = r, ge = !0, _e = r; if (e && typeof e == `object` && !Array.isArray(e) && e.touch === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var ve = _e === r; if (r = E, n !== null && (E ? n.length = E : n = null), ve) {
        let i = r;
        Pi(e, { instancePath: t }) || (n = $(n, Pi.errors), r = n.length);
        var ve = i === r;
        ge = ve;
    } ge || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/allOf/8/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let ye = r, be = !0, D = r; if (e && typeof e == `object` && !Array.isArray(e) && e.pause === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var O = D === r; if (r = ye, n !== null && (ye ? n.length = ye : n = null), O) {
        let i = r;
        Fi(e, { instancePath: t }) || (n = $(n, Fi.errors), r = n.length);
        var O = i === r;
        be = O;
    } be || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/allOf/9/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let xe = r, k = !0, Se = r; if (e && typeof e == `object` && !Array.isArray(e) && e.reassign === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var Ce = Se === r; if (r = xe, n !== null && (xe ? n.length = xe : n = null), Ce) {
        let i = r;
        Ii(e, { instancePath: t }) || (n = $(n, Ii.errors), r = n.length);
        var Ce = i === r;
        k = Ce;
    } k || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/allOf/10/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let we = r, Te = !0, Ee = r; if (e && typeof e == `object` && !Array.isArray(e) && e.meeting === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var De = Ee === r; if (r = we, n !== null && (we ? n.length = we : n = null), De) {
        let i = r;
        Ri(e, { instancePath: t }) || (n = $(n, Ri.errors), r = n.length);
        var De = i === r;
        Te = De;
    } return Te || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHappening/allOf/11/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++), zi.errors = n, r === 0; }
    const Bi = { type: `object`, properties: { fit: { $ref: `#/$defs/Points` }, engagement: { $ref: `#/$defs/Points` }, total: { $ref: `#/$defs/Points` }, grade: { type: [`string`, `integer`] }, band: { type: [`string`, `integer`] }, cell: { type: [`string`, `integer`] }, outcome: { $ref: `#/$defs/Id` }, stage: { $ref: `#/$defs/Id` }, cycle: { type: `integer`, minimum: 1 }, route: { $ref: `#/$defs/Id` }, owner: { $ref: `#/$defs/Id` }, queue: { $ref: `#/$defs/Id` }, reason: { $ref: `#/$defs/Id` }, gate: { $ref: `#/$defs/Id` }, due: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/SampleDue` }, minProperties: 1 }, clocks: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/SampleClockState` }, minProperties: 1 }, handoff: { $ref: `#/$defs/SampleHandoffOutcome` }, touches: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/SampleTouchesState` }, minProperties: 1 }, noScore: { type: `boolean` } }, additionalProperties: !1, minProperties: 1 }, Vi = RegExp(`^(?:none|(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$`, `u`);
    function Hi(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? Vi.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleDue/pattern`, keyword: `pattern`, params: { pattern: `^(?:none|(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleDue/type`, keyword: `type`, params: { type: `string` } }), r++), Hi.errors = n, r === 0; }
    const Ui = { type: `string`, enum: [`open`, `paused`, `met`, `breached`, `canceled`, `waived`, `error`] };
    function Wi(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e != `string` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleClockState/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `open` && e !== `paused` && e !== `met` && e !== `breached` && e !== `canceled` && e !== `waived` && e !== `error` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleClockState/enum`, keyword: `enum`, params: { allowedValues: Ui.enum } }), r++), Wi.errors = n, r === 0; }
    const Gi = { type: `string`, enum: [`accepted`, `auto-accepted`, `rejected`, `expired`, `pending`, `withdrawn`, `gate`] };
    function Ki(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e != `string` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHandoffOutcome/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `accepted` && e !== `auto-accepted` && e !== `rejected` && e !== `expired` && e !== `pending` && e !== `withdrawn` && e !== `gate` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleHandoffOutcome/enum`, keyword: `enum`, params: { allowedValues: Gi.enum } }), r++), Ki.errors = n, r === 0; }
    const qi = { type: `string`, enum: [`kept`, `broken`] };
    function Ji(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e != `string` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleTouchesState/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `kept` && e !== `broken` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleTouchesState/enum`, keyword: `enum`, params: { allowedValues: qi.enum } }), r++), Ji.errors = n, r === 0; }
    function Yi(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleExpectation/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e)
            b.call(Bi.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleExpectation/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.fit !== void 0 && (V(e.fit, { instancePath: t + `/fit` }) || (n = $(n, V.errors), r = n.length)), e.engagement !== void 0 && (V(e.engagement, { instancePath: t + `/engagement` }) || (n = $(n, V.errors), r = n.length)), e.total !== void 0 && (V(e.total, { instancePath: t + `/total` }) || (n = $(n, V.errors), r = n.length)), e.grade !== void 0) {
            let i = e.grade;
            typeof i != `string` && (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/grade`, schemaPath: `#/$defs/SampleExpectation/properties/grade/type`, keyword: `type`, params: { type: Bi.properties.grade.type } }), r++);
        }
        if (e.band !== void 0) {
            let i = e.band;
            typeof i != `string` && (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/band`, schemaPath: `#/$defs/SampleExpectation/properties/band/type`, keyword: `type`, params: { type: Bi.properties.band.type } }), r++);
        }
        if (e.cell !== void 0) {
            let i = e.cell;
            typeof i != `string` && (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/cell`, schemaPath: `#/$defs/SampleExpectation/properties/cell/type`, keyword: `type`, params: { type: Bi.properties.cell.type } }), r++);
        }
        if (e.outcome !== void 0 && (l(e.outcome, { instancePath: t + `/outcome` }) || (n = $(n, l.errors), r = n.length)), e.stage !== void 0 && (l(e.stage, { instancePath: t + `/stage` }) || (n = $(n, l.errors), r = n.length)), e.cycle !== void 0) {
            let i = e.cycle;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/cycle`, schemaPath: `#/$defs/SampleExpectation/properties/cycle/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/cycle`, schemaPath: `#/$defs/SampleExpectation/properties/cycle/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
        }
        if (e.route !== void 0 && (l(e.route, { instancePath: t + `/route` }) || (n = $(n, l.errors), r = n.length)), e.owner !== void 0 && (l(e.owner, { instancePath: t + `/owner` }) || (n = $(n, l.errors), r = n.length)), e.queue !== void 0 && (l(e.queue, { instancePath: t + `/queue` }) || (n = $(n, l.errors), r = n.length)), e.reason !== void 0 && (l(e.reason, { instancePath: t + `/reason` }) || (n = $(n, l.errors), r = n.length)), e.gate !== void 0 && (l(e.gate, { instancePath: t + `/gate` }) || (n = $(n, l.errors), r = n.length)), e.due !== void 0) {
            let i = e.due;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/due`, schemaPath: `#/$defs/SampleExpectation/properties/due/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/due` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/due`, schemaPath: `#/$defs/SampleExpectation/properties/due/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Hi(i[e], { instancePath: t + `/due/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Hi.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/due`, schemaPath: `#/$defs/SampleExpectation/properties/due/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.clocks !== void 0) {
            let i = e.clocks;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/clocks`, schemaPath: `#/$defs/SampleExpectation/properties/clocks/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/clocks` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/clocks`, schemaPath: `#/$defs/SampleExpectation/properties/clocks/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Wi(i[e], { instancePath: t + `/clocks/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Wi.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/clocks`, schemaPath: `#/$defs/SampleExpectation/properties/clocks/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.handoff !== void 0 && (Ki(e.handoff, { instancePath: t + `/handoff` }) || (n = $(n, Ki.errors), r = n.length)), e.touches !== void 0) {
            let i = e.touches;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/touches`, schemaPath: `#/$defs/SampleExpectation/properties/touches/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/touches` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/touches`, schemaPath: `#/$defs/SampleExpectation/properties/touches/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Ji(i[e], { instancePath: t + `/touches/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Ji.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/touches`, schemaPath: `#/$defs/SampleExpectation/properties/touches/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        e.noScore !== void 0 && typeof e.noScore != `boolean` && (n = Q(n, { instancePath: t + `/noScore`, schemaPath: `#/$defs/SampleExpectation/properties/noScore/type`, keyword: `type`, params: { type: `boolean` } }), r++);
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SampleExpectation/type`, keyword: `type`, params: { type: `object` } }), r++; return Yi.errors = n, r === 0; }
    function Xi(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !1, c = r; e && typeof e == `object` && !Array.isArray(e) && e.expect === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sample/anyOf/0/required`, keyword: `required`, params: { missingProperty: `expect` } }), r++); var u = c === r; if (o ||= u, !o) {
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.not === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sample/anyOf/1/required`, keyword: `required`, params: { missingProperty: `not` } }), r++);
        var u = i === r;
        o ||= u;
    } if (o ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sample/anyOf`, keyword: `anyOf`, params: {} }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sample/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.lead === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sample/required`, keyword: `required`, params: { missingProperty: `lead` } }), r++), e.asOf === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sample/required`, keyword: `required`, params: { missingProperty: `asOf` } }), r++);
        for (let i in e)
            b.call(hi.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sample/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Sample/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `sample` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Sample/properties/kind/const`, keyword: `const`, params: { allowedValue: `sample` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.lead !== void 0) {
            let i = e.lead;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                for (let e in i) {
                    let i = r;
                    f(e, { instancePath: t + `/lead` }) || (n = $(n, f.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/lead`, schemaPath: `#/$defs/Sample/properties/lead/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    _i(i[e], { instancePath: t + `/lead/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, _i.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/lead`, schemaPath: `#/$defs/Sample/properties/lead/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.recordedStage !== void 0 && (l(e.recordedStage, { instancePath: t + `/recordedStage` }) || (n = $(n, l.errors), r = n.length)), e.accounts !== void 0) {
            let i = e.accounts;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/accounts`, schemaPath: `#/$defs/Sample/properties/accounts/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    bi(i[a], { instancePath: t + `/accounts/` + a }) || (n = $(n, bi.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/accounts`, schemaPath: `#/$defs/Sample/properties/accounts/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.timeline !== void 0) {
            let i = e.timeline;
            if (Array.isArray(i)) {
                let e = i.length;
                for (let a = 0; a < e; a++)
                    zi(i[a], { instancePath: t + `/timeline/` + a }) || (n = $(n, zi.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/timeline`, schemaPath: `#/$defs/Sample/properties/timeline/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        e.asOf !== void 0 && (G(e.asOf, { instancePath: t + `/asOf` }) || (n = $(n, G.errors), r = n.length)), e.expect !== void 0 && (Yi(e.expect, { instancePath: t + `/expect` }) || (n = $(n, Yi.errors), r = n.length)), e.not !== void 0 && (Yi(e.not, { instancePath: t + `/not` }) || (n = $(n, Yi.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sample/type`, keyword: `type`, params: { type: `object` } }), r++; return Xi.errors = n, r === 0; }
    const Zi = Oa, Qi = { type: `object`, properties: { kind: { type: `string`, const: `scoring` }, id: { $ref: `#/$defs/Id` }, default: { type: `boolean` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, scale: { type: `integer`, minimum: 0, maximum: 6 }, total: { type: `object`, properties: { min: { $ref: `#/$defs/Points` }, max: { $ref: `#/$defs/Points` } }, additionalProperties: !1, minProperties: 1 }, fit: { $ref: `#/$defs/ScoringDimension` }, engagement: { $ref: `#/$defs/ScoringDimension` }, other: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/ScoringDimension` }, minProperties: 1 }, grades: { type: `object`, propertyNames: { $ref: `#/$defs/Label` }, additionalProperties: { $ref: `#/$defs/ScoringGradeFrom` }, minProperties: 1 }, minKnown: { $ref: `#/$defs/Share` }, bands: { type: `object`, propertyNames: { $ref: `#/$defs/Label` }, additionalProperties: { $ref: `#/$defs/ScoringBandFrom` }, minProperties: 1 }, outcomes: { type: `array`, items: { $ref: `#/$defs/ScoringOutcome` }, minItems: 1 }, matrix: { type: `object`, propertyNames: { $ref: `#/$defs/Label` }, additionalProperties: { $ref: `#/$defs/ScoringMatrixRow` }, minProperties: 1 }, monotone: { type: `boolean` } }, required: [`kind`, `id`], additionalProperties: !1, anyOf: [{ required: [`fit`] }, { required: [`engagement`] }, { required: [`other`] }], dependentRequired: { matrix: [`grades`, `bands`, `outcomes`], minKnown: [`grades`] } };
    function $i(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.when === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringAttributeRule/required`, keyword: `required`, params: { missingProperty: `when` } }), r++), e.points === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringAttributeRule/required`, keyword: `required`, params: { missingProperty: `points` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `when` && i !== `points` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringAttributeRule/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.when !== void 0 && (W(e.when, { instancePath: t + `/when` }) || (n = $(n, W.errors), r = n.length)), e.points !== void 0 && (V(e.points, { instancePath: t + `/points` }) || (n = $(n, V.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringAttributeRule/type`, keyword: `type`, params: { type: `object` } }), r++; return $i.errors = n, r === 0; }
    function ea(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringChoice/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.when === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringChoice/required`, keyword: `required`, params: { missingProperty: `when` } }), r++), e.points === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringChoice/required`, keyword: `required`, params: { missingProperty: `points` } }), r++);
        for (let i in e)
            i !== `id` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `when` && i !== `points` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringChoice/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.when !== void 0 && (W(e.when, { instancePath: t + `/when` }) || (n = $(n, W.errors), r = n.length)), e.points !== void 0 && (V(e.points, { instancePath: t + `/points` }) || (n = $(n, V.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringChoice/type`, keyword: `type`, params: { type: `object` } }), r++; return ea.errors = n, r === 0; }
    function ta(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.exclusive === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringExclusiveRule/required`, keyword: `required`, params: { missingProperty: `exclusive` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `exclusive` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringExclusiveRule/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.exclusive !== void 0) {
            let i = e.exclusive;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/exclusive`, schemaPath: `#/$defs/ScoringExclusiveRule/properties/exclusive/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    ea(i[a], { instancePath: t + `/exclusive/` + a }) || (n = $(n, ea.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/exclusive`, schemaPath: `#/$defs/ScoringExclusiveRule/properties/exclusive/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringExclusiveRule/type`, keyword: `type`, params: { type: `object` } }), r++; return ta.errors = n, r === 0; }
    const na = { type: `object`, properties: { title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, signal: { $ref: `#/$defs/SignalChoice` }, where: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/Words` }, minProperties: 1 }, points: { $ref: `#/$defs/Points` }, count: { $ref: `#/$defs/ScoringCount` }, max: { $ref: `#/$defs/Rate` }, within: { $ref: `#/$defs/Days` }, decay: { $ref: `#/$defs/ScoringDecay` } }, required: [`signal`, `points`], additionalProperties: !1 }, ra = { type: [`string`, `object`], if: { type: `string` }, then: { enum: [`every`, `firstEver`, `latest`] }, else: { $ref: `#/$defs/ScoringCountMode` } };
    function ia(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.from === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringTier/required`, keyword: `required`, params: { missingProperty: `from` } }), r++), e.points === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringTier/required`, keyword: `required`, params: { missingProperty: `points` } }), r++);
        for (let i in e)
            i !== `from` && i !== `to` && i !== `points` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringTier/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.from !== void 0) {
            let i = e.from;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/from`, schemaPath: `#/$defs/ScoringTier/properties/from/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/from`, schemaPath: `#/$defs/ScoringTier/properties/from/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
        }
        if (e.to !== void 0) {
            let i = e.to;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/to`, schemaPath: `#/$defs/ScoringTier/properties/to/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/to`, schemaPath: `#/$defs/ScoringTier/properties/to/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
        }
        e.points !== void 0 && (V(e.points, { instancePath: t + `/points` }) || (n = $(n, V.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringTier/type`, keyword: `type`, params: { type: `object` } }), r++; return ia.errors = n, r === 0; }
    function aa(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, a = !1, o = null, s = r; e && typeof e == `object` && !Array.isArray(e) && e.distinctBy === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringCountMode/oneOf/0/required`, keyword: `required`, params: { missingProperty: `distinctBy` } }), r++); var c = s === r; c && (a = !0, o = 0); let u = r; e && typeof e == `object` && !Array.isArray(e) && e.atLeast === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringCountMode/oneOf/1/required`, keyword: `required`, params: { missingProperty: `atLeast` } }), r++); var c = u === r; if (c && a)
        a = !1, o = [o, 1];
    else {
        c && (a = !0, o = 1);
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.tiers === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringCountMode/oneOf/2/required`, keyword: `required`, params: { missingProperty: `tiers` } }), r++);
        var c = i === r;
        c && a ? (a = !1, o = [o, 2]) : c && (a = !0, o = 2);
    } if (a ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringCountMode/oneOf`, keyword: `oneOf`, params: { passingSchemas: o } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `distinctBy` && i !== `atLeast` && i !== `within` && i !== `tiers` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringCountMode/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.distinctBy !== void 0 && (l(e.distinctBy, { instancePath: t + `/distinctBy` }) || (n = $(n, l.errors), r = n.length)), e.atLeast !== void 0) {
            let i = e.atLeast;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/atLeast`, schemaPath: `#/$defs/ScoringCountMode/properties/atLeast/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/atLeast`, schemaPath: `#/$defs/ScoringCountMode/properties/atLeast/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
        }
        if (e.within !== void 0 && (D(e.within, { instancePath: t + `/within` }) || (n = $(n, D.errors), r = n.length)), e.tiers !== void 0) {
            let i = e.tiers;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/tiers`, schemaPath: `#/$defs/ScoringCountMode/properties/tiers/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    ia(i[a], { instancePath: t + `/tiers/` + a }) || (n = $(n, ia.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/tiers`, schemaPath: `#/$defs/ScoringCountMode/properties/tiers/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.atLeast !== void 0 && e.within === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/ScoringCountMode/dependentRequired`, keyword: `dependentRequired`, params: { property: `atLeast`, missingProperty: `within`, depsCount: 1, deps: `within` } };
            n === null ? n = [e] : n.push(e), r++;
        }
        if (e.within !== void 0 && e.atLeast === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/ScoringCountMode/dependentRequired`, keyword: `dependentRequired`, params: { property: `within`, missingProperty: `atLeast`, depsCount: 1, deps: `atLeast` } };
            n === null ? n = [e] : n.push(e), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringCountMode/type`, keyword: `type`, params: { type: `object` } }), r++; return aa.errors = n, r === 0; }
    function oa(e, { instancePath: t = `` } = {}) { let n = null, r = 0; typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e)) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringCount/type`, keyword: `type`, params: { type: ra.type } }), r++); let i = r, a = !0, o = r; if (typeof e != `string`) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var s = o === r; r = i, n !== null && (i ? n.length = i : n = null); let c; if (s) {
        let i = r;
        e !== `every` && e !== `firstEver` && e !== `latest` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringCount/then/enum`, keyword: `enum`, params: { allowedValues: ra.then.enum } }), r++);
        var s = i === r;
        a = s, c = `then`;
    }
    else {
        let i = r;
        aa(e, { instancePath: t }) || (n = $(n, aa.errors), r = n.length);
        var s = i === r;
        a = s, c = `else`;
    } return a || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringCount/if`, keyword: `if`, params: { failingKeyword: c } }), r++), oa.errors = n, r === 0; }
    const sa = RegExp(`^[1-9][0-9]{0,5} per (?:[1-9][0-9]{0,5} days|1 day)$`, `u`);
    function ca(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? sa.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Rate/pattern`, keyword: `pattern`, params: { pattern: `^[1-9][0-9]{0,5} per (?:[1-9][0-9]{0,5} days|1 day)$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Rate/type`, keyword: `type`, params: { type: `string` } }), r++), ca.errors = n, r === 0; }
    const la = { type: [`string`, `object`], if: { type: `string` }, then: { enum: [`none`] }, else: { $ref: `#/$defs/ScoringDecayMode` } }, ua = { type: `object`, properties: { expire: { $ref: `#/$defs/Days` }, linear: { $ref: `#/$defs/Days` }, halfLife: { $ref: `#/$defs/Days` }, compound: { type: `object`, properties: { rate: { $ref: `#/$defs/Share` }, every: { $ref: `#/$defs/Days` } }, required: [`rate`, `every`], additionalProperties: !1 }, steps: { type: `object`, propertyNames: { $ref: `#/$defs/Days` }, additionalProperties: { type: [`string`, `number`], pattern: `^(?:(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5})$`, minimum: 0, maximum: 1 }, minProperties: 1 } }, additionalProperties: !1, oneOf: [{ required: [`expire`] }, { required: [`linear`] }, { required: [`halfLife`] }, { required: [`compound`] }, { required: [`steps`] }] };
    function da(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, a = !1, o = null, s = r; e && typeof e == `object` && !Array.isArray(e) && e.expire === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDecayMode/oneOf/0/required`, keyword: `required`, params: { missingProperty: `expire` } }), r++); var c = s === r; c && (a = !0, o = 0); let l = r; e && typeof e == `object` && !Array.isArray(e) && e.linear === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDecayMode/oneOf/1/required`, keyword: `required`, params: { missingProperty: `linear` } }), r++); var c = l === r; if (c && a)
        a = !1, o = [o, 1];
    else {
        c && (a = !0, o = 1);
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.halfLife === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDecayMode/oneOf/2/required`, keyword: `required`, params: { missingProperty: `halfLife` } }), r++);
        var c = i === r;
        if (c && a)
            a = !1, o = [o, 2];
        else {
            c && (a = !0, o = 2);
            let i = r;
            e && typeof e == `object` && !Array.isArray(e) && e.compound === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDecayMode/oneOf/3/required`, keyword: `required`, params: { missingProperty: `compound` } }), r++);
            var c = i === r;
            if (c && a)
                a = !1, o = [o, 3];
            else {
                c && (a = !0, o = 3);
                let i = r;
                e && typeof e == `object` && !Array.isArray(e) && e.steps === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDecayMode/oneOf/4/required`, keyword: `required`, params: { missingProperty: `steps` } }), r++);
                var c = i === r;
                c && a ? (a = !1, o = [o, 4]) : c && (a = !0, o = 4);
            }
        }
    } if (a ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDecayMode/oneOf`, keyword: `oneOf`, params: { passingSchemas: o } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `expire` && i !== `linear` && i !== `halfLife` && i !== `compound` && i !== `steps` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDecayMode/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.expire !== void 0 && (D(e.expire, { instancePath: t + `/expire` }) || (n = $(n, D.errors), r = n.length)), e.linear !== void 0 && (D(e.linear, { instancePath: t + `/linear` }) || (n = $(n, D.errors), r = n.length)), e.halfLife !== void 0 && (D(e.halfLife, { instancePath: t + `/halfLife` }) || (n = $(n, D.errors), r = n.length)), e.compound !== void 0) {
            let i = e.compound;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.rate === void 0 && (n = Q(n, { instancePath: t + `/compound`, schemaPath: `#/$defs/ScoringDecayMode/properties/compound/required`, keyword: `required`, params: { missingProperty: `rate` } }), r++), i.every === void 0 && (n = Q(n, { instancePath: t + `/compound`, schemaPath: `#/$defs/ScoringDecayMode/properties/compound/required`, keyword: `required`, params: { missingProperty: `every` } }), r++);
                for (let e in i)
                    e !== `rate` && e !== `every` && (n = Q(n, { instancePath: t + `/compound`, schemaPath: `#/$defs/ScoringDecayMode/properties/compound/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                i.rate !== void 0 && (k(i.rate, { instancePath: t + `/compound/rate` }) || (n = $(n, k.errors), r = n.length)), i.every !== void 0 && (D(i.every, { instancePath: t + `/compound/every` }) || (n = $(n, D.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/compound`, schemaPath: `#/$defs/ScoringDecayMode/properties/compound/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.steps !== void 0) {
            let i = e.steps;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/steps`, schemaPath: `#/$defs/ScoringDecayMode/properties/steps/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    D(e, { instancePath: t + `/steps` }) || (n = $(n, D.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/steps`, schemaPath: `#/$defs/ScoringDecayMode/properties/steps/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i) {
                    let a = i[e];
                    typeof a != `string` && !(typeof a == `number` && isFinite(a)) && (n = Q(n, { instancePath: t + `/steps/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/ScoringDecayMode/properties/steps/additionalProperties/type`, keyword: `type`, params: { type: ua.properties.steps.additionalProperties.type } }), r++), typeof a == `number` && isFinite(a) && ((a > 1 || isNaN(a)) && (n = Q(n, { instancePath: t + `/steps/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/ScoringDecayMode/properties/steps/additionalProperties/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 1 } }), r++), (a < 0 || isNaN(a)) && (n = Q(n, { instancePath: t + `/steps/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/ScoringDecayMode/properties/steps/additionalProperties/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 0 } }), r++)), typeof a == `string` && (xe.test(a) || (n = Q(n, { instancePath: t + `/steps/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/ScoringDecayMode/properties/steps/additionalProperties/pattern`, keyword: `pattern`, params: { pattern: `^(?:(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5})$` } }), r++));
                }
            }
            else
                n = Q(n, { instancePath: t + `/steps`, schemaPath: `#/$defs/ScoringDecayMode/properties/steps/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDecayMode/type`, keyword: `type`, params: { type: `object` } }), r++; return da.errors = n, r === 0; }
    function fa(e, { instancePath: t = `` } = {}) { let n = null, r = 0; typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e)) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDecay/type`, keyword: `type`, params: { type: la.type } }), r++); let i = r, a = !0, o = r; if (typeof e != `string`) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var s = o === r; r = i, n !== null && (i ? n.length = i : n = null); let c; if (s) {
        let i = r;
        e !== `none` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDecay/then/enum`, keyword: `enum`, params: { allowedValues: la.then.enum } }), r++);
        var s = i === r;
        a = s, c = `then`;
    }
    else {
        let i = r;
        da(e, { instancePath: t }) || (n = $(n, da.errors), r = n.length);
        var s = i === r;
        a = s, c = `else`;
    } return a || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDecay/if`, keyword: `if`, params: { failingKeyword: c } }), r++), fa.errors = n, r === 0; }
    function pa(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.signal === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringEventRule/required`, keyword: `required`, params: { missingProperty: `signal` } }), r++), e.points === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringEventRule/required`, keyword: `required`, params: { missingProperty: `points` } }), r++);
        for (let i in e)
            b.call(na.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringEventRule/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.signal !== void 0 && (B(e.signal, { instancePath: t + `/signal` }) || (n = $(n, B.errors), r = n.length)), e.where !== void 0) {
            let i = e.where;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/where`, schemaPath: `#/$defs/ScoringEventRule/properties/where/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/where` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/where`, schemaPath: `#/$defs/ScoringEventRule/properties/where/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    z(i[e], { instancePath: t + `/where/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, z.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/where`, schemaPath: `#/$defs/ScoringEventRule/properties/where/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        e.points !== void 0 && (V(e.points, { instancePath: t + `/points` }) || (n = $(n, V.errors), r = n.length)), e.count !== void 0 && (oa(e.count, { instancePath: t + `/count` }) || (n = $(n, oa.errors), r = n.length)), e.max !== void 0 && (ca(e.max, { instancePath: t + `/max` }) || (n = $(n, ca.errors), r = n.length)), e.within !== void 0 && (D(e.within, { instancePath: t + `/within` }) || (n = $(n, D.errors), r = n.length)), e.decay !== void 0 && (fa(e.decay, { instancePath: t + `/decay` }) || (n = $(n, fa.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringEventRule/type`, keyword: `type`, params: { type: `object` } }), r++; return pa.errors = n, r === 0; }
    function ma(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.signal === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringTieredRule/required`, keyword: `required`, params: { missingProperty: `signal` } }), r++), e.count === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringTieredRule/required`, keyword: `required`, params: { missingProperty: `count` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `signal` && i !== `where` && i !== `count` && i !== `within` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringTieredRule/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.signal !== void 0 && (B(e.signal, { instancePath: t + `/signal` }) || (n = $(n, B.errors), r = n.length)), e.where !== void 0) {
            let i = e.where;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/where`, schemaPath: `#/$defs/ScoringTieredRule/properties/where/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/where` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/where`, schemaPath: `#/$defs/ScoringTieredRule/properties/where/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    z(i[e], { instancePath: t + `/where/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, z.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/where`, schemaPath: `#/$defs/ScoringTieredRule/properties/where/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.count !== void 0) {
            let i = e.count;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.tiers === void 0 && (n = Q(n, { instancePath: t + `/count`, schemaPath: `#/$defs/ScoringTieredRule/properties/count/required`, keyword: `required`, params: { missingProperty: `tiers` } }), r++);
                for (let e in i)
                    e !== `tiers` && (n = Q(n, { instancePath: t + `/count`, schemaPath: `#/$defs/ScoringTieredRule/properties/count/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.tiers !== void 0) {
                    let e = i.tiers;
                    if (Array.isArray(e)) {
                        e.length < 1 && (n = Q(n, { instancePath: t + `/count/tiers`, schemaPath: `#/$defs/ScoringTieredRule/properties/count/properties/tiers/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                        let i = e.length;
                        for (let a = 0; a < i; a++)
                            ia(e[a], { instancePath: t + `/count/tiers/` + a }) || (n = $(n, ia.errors), r = n.length);
                    }
                    else
                        n = Q(n, { instancePath: t + `/count/tiers`, schemaPath: `#/$defs/ScoringTieredRule/properties/count/properties/tiers/type`, keyword: `type`, params: { type: `array` } }), r++;
                }
            }
            else
                n = Q(n, { instancePath: t + `/count`, schemaPath: `#/$defs/ScoringTieredRule/properties/count/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        e.within !== void 0 && (D(e.within, { instancePath: t + `/within` }) || (n = $(n, D.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringTieredRule/type`, keyword: `type`, params: { type: `object` } }), r++; return ma.errors = n, r === 0; }
    function ha(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.inactivity === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringInactivityRule/required`, keyword: `required`, params: { missingProperty: `inactivity` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `inactivity` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringInactivityRule/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.inactivity !== void 0) {
            let i = e.inactivity;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.signals === void 0 && (n = Q(n, { instancePath: t + `/inactivity`, schemaPath: `#/$defs/ScoringInactivityRule/properties/inactivity/required`, keyword: `required`, params: { missingProperty: `signals` } }), r++), i.points === void 0 && (n = Q(n, { instancePath: t + `/inactivity`, schemaPath: `#/$defs/ScoringInactivityRule/properties/inactivity/required`, keyword: `required`, params: { missingProperty: `points` } }), r++), i.every === void 0 && (n = Q(n, { instancePath: t + `/inactivity`, schemaPath: `#/$defs/ScoringInactivityRule/properties/inactivity/required`, keyword: `required`, params: { missingProperty: `every` } }), r++);
                for (let e in i)
                    e !== `signals` && e !== `points` && e !== `every` && e !== `floor` && (n = Q(n, { instancePath: t + `/inactivity`, schemaPath: `#/$defs/ScoringInactivityRule/properties/inactivity/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.signals !== void 0) {
                    let e = i.signals;
                    if (Array.isArray(e)) {
                        e.length < 1 && (n = Q(n, { instancePath: t + `/inactivity/signals`, schemaPath: `#/$defs/ScoringInactivityRule/properties/inactivity/properties/signals/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                        let i = e.length;
                        for (let a = 0; a < i; a++) {
                            let i = e[a];
                            typeof i != `string` && (n = Q(n, { instancePath: t + `/inactivity/signals/` + a, schemaPath: `#/$defs/ScoringInactivityRule/properties/inactivity/properties/signals/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(i, { instancePath: t + `/inactivity/signals/` + a }) || (n = $(n, l.errors), r = n.length);
                        }
                        let a = e.length, o;
                        if (a > 1) {
                            let i = {};
                            for (; a--;) {
                                let s = e[a];
                                if (typeof s == `string`) {
                                    if (typeof i[s] == `number`) {
                                        o = i[s], n = Q(n, { instancePath: t + `/inactivity/signals`, schemaPath: `#/$defs/ScoringInactivityRule/properties/inactivity/properties/signals/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                        break;
                                    }
                                    i[s] = a;
                                }
                            }
                        }
                    }
                    else
                        n = Q(n, { instancePath: t + `/inactivity/signals`, schemaPath: `#/$defs/ScoringInactivityRule/properties/inactivity/properties/signals/type`, keyword: `type`, params: { type: `array` } }), r++;
                }
                if (i.points !== void 0) {
                    let e = i.points;
                    V(e, { instancePath: t + `/inactivity/points` }) || (n = $(n, V.errors), r = n.length), typeof e == `number` && isFinite(e) && (e >= 0 || isNaN(e)) && (n = Q(n, { instancePath: t + `/inactivity/points`, schemaPath: `#/$defs/ScoringInactivityRule/properties/inactivity/properties/points/exclusiveMaximum`, keyword: `exclusiveMaximum`, params: { comparison: `<`, limit: 0 } }), r++);
                }
                if (i.every !== void 0 && (D(i.every, { instancePath: t + `/inactivity/every` }) || (n = $(n, D.errors), r = n.length)), i.floor !== void 0) {
                    let e = i.floor;
                    V(e, { instancePath: t + `/inactivity/floor` }) || (n = $(n, V.errors), r = n.length), typeof e == `number` && isFinite(e) && (e > 0 || isNaN(e)) && (n = Q(n, { instancePath: t + `/inactivity/floor`, schemaPath: `#/$defs/ScoringInactivityRule/properties/inactivity/properties/floor/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 0 } }), r++);
                }
            }
            else
                n = Q(n, { instancePath: t + `/inactivity`, schemaPath: `#/$defs/ScoringInactivityRule/properties/inactivity/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringInactivityRule/type`, keyword: `type`, params: { type: `object` } }), r++; return ha.errors = n, r === 0; }
    function ga(e, { instancePath: t = `` } = {}) { let n = null, r = 0; (!e || typeof e != `object` || Array.isArray(e)) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringRule/type`, keyword: `type`, params: { type: `object` } }), r++); let i = r, a = !1, o = null, s = r; e && typeof e == `object` && !Array.isArray(e) && e.when === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringRule/oneOf/0/required`, keyword: `required`, params: { missingProperty: `when` } }), r++); var c = s === r; c && (a = !0, o = 0); let l = r; e && typeof e == `object` && !Array.isArray(e) && e.exclusive === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringRule/oneOf/1/required`, keyword: `required`, params: { missingProperty: `exclusive` } }), r++); var c = l === r; if (c && a)
        a = !1, o = [o, 1];
    else {
        c && (a = !0, o = 1);
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.signal === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringRule/oneOf/2/required`, keyword: `required`, params: { missingProperty: `signal` } }), r++);
        var c = i === r;
        if (c && a)
            a = !1, o = [o, 2];
        else {
            c && (a = !0, o = 2);
            let i = r;
            e && typeof e == `object` && !Array.isArray(e) && e.inactivity === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringRule/oneOf/3/required`, keyword: `required`, params: { missingProperty: `inactivity` } }), r++);
            var c = i === r;
            c && a ? (a = !1, o = [o, 3]) : c && (a = !0, o = 3);
        }
    } a ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringRule/oneOf`, keyword: `oneOf`, params: { passingSchemas: o } }), r++); let u = r, d = !0, f = r; if (e && typeof e == `object` && !Array.isArray(e) && e.when === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var p = f === r; if (r = u, n !== null && (u ? n.length = u : n = null), p) {
        let i = r;
        $i(e, { instancePath: t }) || (n = $(n, $i.errors), r = n.length);
        var p = i === r;
        d = p;
    } d || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringRule/allOf/0/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let m = r, h = !0, g = r; if (e && typeof e == `object` && !Array.isArray(e) && e.exclusive === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var ee = g === r; if (r = m, n !== null && (m ? n.length = m : n = null), ee) {
        let i = r;
        ta(e, { instancePath: t }) || (n = $(n, ta.errors), r = n.length);
        var ee = i === r;
        h = ee;
    } h || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringRule/allOf/1/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let _ = r, v = !0, te = r, y = r, ne = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.count === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.count !== void 0) {
            let t = e.count;
            if (r === r) {
                if (t && typeof t == `object` && !Array.isArray(t)) {
                    if (t.tiers === void 0) {
                        let e = {};
                        n === null ? n = [e] : n.push(e), r++;
                    }
                }
                else {
                    let e = {};
                    n === null ? n = [e] : n.push(e), r++;
                }
            }
        }
    } if (ne === r) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    }
    else
        r = y, n !== null && (y ? n.length = y : n = null); if (r === te && e && typeof e == `object` && !Array.isArray(e) && e.signal === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var re = te === r; if (r = _, n !== null && (_ ? n.length = _ : n = null), re) {
        let i = r;
        pa(e, { instancePath: t }) || (n = $(n, pa.errors), r = n.length);
        var re = i === r;
        v = re;
    } v || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringRule/allOf/2/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let ie = r, b = !0, x = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.signal === void 0 || e.count === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.count !== void 0) {
            let t = e.count;
            if (r === r) {
                if (t && typeof t == `object` && !Array.isArray(t)) {
                    if (t.tiers === void 0) {
                        let e = {};
                        n === null ? n = [e] : n.push(e), r++;
                    }
                }
                else {
                    let e = {};
                    n === null ? n = [e] : n.push(e), r++;
                }
            }
        }
    } var ae = x === r; if (r = ie, n !== null && (ie ? n.length = ie : n = null), ae) {
        let i = r;
        ma(e, { instancePath: t }) || (n = $(n, ma.errors), r = n.length);
        var ae = i === r;
        b = ae;
    } b || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringRule/allOf/3/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++); let S = r, oe = !0, C = r; if (e && typeof e == `object` && !Array.isArray(e) && e.inactivity === void 0) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var se = C === r; if (r = S, n !== null && (S ? n.length = S : n = null), se) {
        let i = r;
        ha(e, { instancePath: t }) || (n = $(n, ha.errors), r = n.length);
        var se = i === r;
        oe = se;
    } return oe || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringRule/allOf/4/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++), ga.errors = n, r === 0; }
    function _a(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.rules === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringGroup/required`, keyword: `required`, params: { missingProperty: `rules` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `min` && i !== `max` && i !== `rules` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringGroup/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.min !== void 0 && (V(e.min, { instancePath: t + `/min` }) || (n = $(n, V.errors), r = n.length)), e.max !== void 0 && (V(e.max, { instancePath: t + `/max` }) || (n = $(n, V.errors), r = n.length)), e.rules !== void 0) {
            let i = e.rules;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/rules`, schemaPath: `#/$defs/ScoringGroup/properties/rules/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/rules` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/rules`, schemaPath: `#/$defs/ScoringGroup/properties/rules/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    ga(i[e], { instancePath: t + `/rules/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, ga.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/rules`, schemaPath: `#/$defs/ScoringGroup/properties/rules/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringGroup/type`, keyword: `type`, params: { type: `object` } }), r++; return _a.errors = n, r === 0; }
    function va(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !1, s = r; e && typeof e == `object` && !Array.isArray(e) && e.rules === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDimension/anyOf/0/required`, keyword: `required`, params: { missingProperty: `rules` } }), r++); var c = s === r; if (o ||= c, !o) {
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.groups === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDimension/anyOf/1/required`, keyword: `required`, params: { missingProperty: `groups` } }), r++);
        var c = i === r;
        o ||= c;
    } if (o ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDimension/anyOf`, keyword: `anyOf`, params: {} }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `title` && i !== `min` && i !== `max` && i !== `rules` && i !== `groups` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDimension/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.min !== void 0 && (V(e.min, { instancePath: t + `/min` }) || (n = $(n, V.errors), r = n.length)), e.max !== void 0 && (V(e.max, { instancePath: t + `/max` }) || (n = $(n, V.errors), r = n.length)), e.rules !== void 0) {
            let i = e.rules;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/rules`, schemaPath: `#/$defs/ScoringDimension/properties/rules/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/rules` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/rules`, schemaPath: `#/$defs/ScoringDimension/properties/rules/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    ga(i[e], { instancePath: t + `/rules/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, ga.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/rules`, schemaPath: `#/$defs/ScoringDimension/properties/rules/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.groups !== void 0) {
            let i = e.groups;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/groups`, schemaPath: `#/$defs/ScoringDimension/properties/groups/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/groups` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/groups`, schemaPath: `#/$defs/ScoringDimension/properties/groups/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    _a(i[e], { instancePath: t + `/groups/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, _a.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/groups`, schemaPath: `#/$defs/ScoringDimension/properties/groups/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringDimension/type`, keyword: `type`, params: { type: `object` } }), r++; return va.errors = n, r === 0; }
    const ya = RegExp(`^[A-Za-z0-9][A-Za-z0-9-]*$`, `u`);
    function K(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` && (ya.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Label/pattern`, keyword: `pattern`, params: { pattern: `^[A-Za-z0-9][A-Za-z0-9-]*$` } }), r++)), K.errors = n, r === 0; }
    const ba = RegExp(`^(?:always|(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5})$`, `u`);
    function xa(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? ba.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringGradeFrom/pattern`, keyword: `pattern`, params: { pattern: `^(?:always|(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5})$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringGradeFrom/type`, keyword: `type`, params: { type: `string` } }), r++), xa.errors = n, r === 0; }
    const Sa = { type: [`number`, `string`], pattern: `^always$` }, Ca = RegExp(`^always$`, `u`);
    function wa(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return !(typeof e == `number` && isFinite(e)) && typeof e != `string` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringBandFrom/type`, keyword: `type`, params: { type: Sa.type } }), r++), typeof e == `string` && (Ca.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringBandFrom/pattern`, keyword: `pattern`, params: { pattern: `^always$` } }), r++)), wa.errors = n, r === 0; }
    const Ta = { type: [`string`, `object`], pattern: `^[a-z][a-z0-9-]*$`, properties: { id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` } }, required: [`id`], additionalProperties: !1 };
    function Ea(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e)) && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringOutcome/type`, keyword: `type`, params: { type: Ta.type } }), r++), typeof e == `string` && (c.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringOutcome/pattern`, keyword: `pattern`, params: { pattern: `^[a-z][a-z0-9-]*$` } }), r++)), e && typeof e == `object` && !Array.isArray(e)) {
        e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringOutcome/required`, keyword: `required`, params: { missingProperty: `id` } }), r++);
        for (let i in e)
            i !== `id` && i !== `title` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringOutcome/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length));
    } return Ea.errors = n, r === 0; }
    function Da(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringMatrixRow/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e) {
            let e = r;
            K(i, { instancePath: t }) || (n = $(n, K.errors), r = n.length), e !== r && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringMatrixRow/propertyNames`, keyword: `propertyNames`, params: { propertyName: i } }), r++);
        }
        for (let i in e)
            l(e[i], { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, l.errors), r = n.length);
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/ScoringMatrixRow/type`, keyword: `type`, params: { type: `object` } }), r++; return Da.errors = n, r === 0; }
    function Oa(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !1, c = r; e && typeof e == `object` && !Array.isArray(e) && e.fit === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Scoring/anyOf/0/required`, keyword: `required`, params: { missingProperty: `fit` } }), r++); var u = c === r; if (o ||= u, !o) {
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.engagement === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Scoring/anyOf/1/required`, keyword: `required`, params: { missingProperty: `engagement` } }), r++);
        var u = i === r;
        if (o ||= u, !o) {
            let i = r;
            e && typeof e == `object` && !Array.isArray(e) && e.other === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Scoring/anyOf/2/required`, keyword: `required`, params: { missingProperty: `other` } }), r++);
            var u = i === r;
            o ||= u;
        }
    } if (o ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Scoring/anyOf`, keyword: `anyOf`, params: {} }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Scoring/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Scoring/required`, keyword: `required`, params: { missingProperty: `id` } }), r++);
        for (let i in e)
            b.call(Qi.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Scoring/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Scoring/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `scoring` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Scoring/properties/kind/const`, keyword: `const`, params: { allowedValue: `scoring` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.default !== void 0 && typeof e.default != `boolean` && (n = Q(n, { instancePath: t + `/default`, schemaPath: `#/$defs/Scoring/properties/default/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.scale !== void 0) {
            let i = e.scale;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/scale`, schemaPath: `#/$defs/Scoring/properties/scale/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && ((i > 6 || isNaN(i)) && (n = Q(n, { instancePath: t + `/scale`, schemaPath: `#/$defs/Scoring/properties/scale/maximum`, keyword: `maximum`, params: { comparison: `<=`, limit: 6 } }), r++), (i < 0 || isNaN(i)) && (n = Q(n, { instancePath: t + `/scale`, schemaPath: `#/$defs/Scoring/properties/scale/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 0 } }), r++));
        }
        if (e.total !== void 0) {
            let i = e.total;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/total`, schemaPath: `#/$defs/Scoring/properties/total/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i)
                    e !== `min` && e !== `max` && (n = Q(n, { instancePath: t + `/total`, schemaPath: `#/$defs/Scoring/properties/total/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                i.min !== void 0 && (V(i.min, { instancePath: t + `/total/min` }) || (n = $(n, V.errors), r = n.length)), i.max !== void 0 && (V(i.max, { instancePath: t + `/total/max` }) || (n = $(n, V.errors), r = n.length));
            }
            else
                n = Q(n, { instancePath: t + `/total`, schemaPath: `#/$defs/Scoring/properties/total/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.fit !== void 0 && (va(e.fit, { instancePath: t + `/fit` }) || (n = $(n, va.errors), r = n.length)), e.engagement !== void 0 && (va(e.engagement, { instancePath: t + `/engagement` }) || (n = $(n, va.errors), r = n.length)), e.other !== void 0) {
            let i = e.other;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/other`, schemaPath: `#/$defs/Scoring/properties/other/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/other` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/other`, schemaPath: `#/$defs/Scoring/properties/other/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    va(i[e], { instancePath: t + `/other/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, va.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/other`, schemaPath: `#/$defs/Scoring/properties/other/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.grades !== void 0) {
            let i = e.grades;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/grades`, schemaPath: `#/$defs/Scoring/properties/grades/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    K(e, { instancePath: t + `/grades` }) || (n = $(n, K.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/grades`, schemaPath: `#/$defs/Scoring/properties/grades/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    xa(i[e], { instancePath: t + `/grades/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, xa.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/grades`, schemaPath: `#/$defs/Scoring/properties/grades/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.minKnown !== void 0 && (k(e.minKnown, { instancePath: t + `/minKnown` }) || (n = $(n, k.errors), r = n.length)), e.bands !== void 0) {
            let i = e.bands;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/bands`, schemaPath: `#/$defs/Scoring/properties/bands/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    K(e, { instancePath: t + `/bands` }) || (n = $(n, K.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/bands`, schemaPath: `#/$defs/Scoring/properties/bands/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    wa(i[e], { instancePath: t + `/bands/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, wa.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/bands`, schemaPath: `#/$defs/Scoring/properties/bands/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.outcomes !== void 0) {
            let i = e.outcomes;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/outcomes`, schemaPath: `#/$defs/Scoring/properties/outcomes/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    Ea(i[a], { instancePath: t + `/outcomes/` + a }) || (n = $(n, Ea.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/outcomes`, schemaPath: `#/$defs/Scoring/properties/outcomes/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.matrix !== void 0) {
            let i = e.matrix;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/matrix`, schemaPath: `#/$defs/Scoring/properties/matrix/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    K(e, { instancePath: t + `/matrix` }) || (n = $(n, K.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/matrix`, schemaPath: `#/$defs/Scoring/properties/matrix/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    Da(i[e], { instancePath: t + `/matrix/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, Da.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/matrix`, schemaPath: `#/$defs/Scoring/properties/matrix/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.monotone !== void 0 && typeof e.monotone != `boolean` && (n = Q(n, { instancePath: t + `/monotone`, schemaPath: `#/$defs/Scoring/properties/monotone/type`, keyword: `type`, params: { type: `boolean` } }), r++), e.matrix !== void 0) {
            if (e.grades === void 0) {
                let e = { instancePath: t, schemaPath: `#/$defs/Scoring/dependentRequired`, keyword: `dependentRequired`, params: { property: `matrix`, missingProperty: `grades`, depsCount: 3, deps: `grades, bands, outcomes` } };
                n === null ? n = [e] : n.push(e), r++;
            }
            if (e.bands === void 0) {
                let e = { instancePath: t, schemaPath: `#/$defs/Scoring/dependentRequired`, keyword: `dependentRequired`, params: { property: `matrix`, missingProperty: `bands`, depsCount: 3, deps: `grades, bands, outcomes` } };
                n === null ? n = [e] : n.push(e), r++;
            }
            if (e.outcomes === void 0) {
                let e = { instancePath: t, schemaPath: `#/$defs/Scoring/dependentRequired`, keyword: `dependentRequired`, params: { property: `matrix`, missingProperty: `outcomes`, depsCount: 3, deps: `grades, bands, outcomes` } };
                n === null ? n = [e] : n.push(e), r++;
            }
        }
        if (e.minKnown !== void 0 && e.grades === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/Scoring/dependentRequired`, keyword: `dependentRequired`, params: { property: `minKnown`, missingProperty: `grades`, depsCount: 1, deps: `grades` } };
            n === null ? n = [e] : n.push(e), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Scoring/type`, keyword: `type`, params: { type: `object` } }), r++; return Oa.errors = n, r === 0; }
    const ka = Ma, Aa = { type: `object`, properties: { title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, intent: { type: `string`, enum: [`high`, `standard`, `low`] }, source: { $ref: `#/$defs/Id` }, consent: { $ref: `#/$defs/Id` }, properties: { $ref: `#/$defs/Ids` }, systems: { $ref: `#/$defs/Systems` } }, required: [`intent`], additionalProperties: !1 };
    function ja(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.intent === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SignalsSignal/required`, keyword: `required`, params: { missingProperty: `intent` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `intent` && i !== `source` && i !== `consent` && i !== `properties` && i !== `systems` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SignalsSignal/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.intent !== void 0) {
            let i = e.intent;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/intent`, schemaPath: `#/$defs/SignalsSignal/properties/intent/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `high` && i !== `standard` && i !== `low` && (n = Q(n, { instancePath: t + `/intent`, schemaPath: `#/$defs/SignalsSignal/properties/intent/enum`, keyword: `enum`, params: { allowedValues: Aa.properties.intent.enum } }), r++);
        }
        e.source !== void 0 && (l(e.source, { instancePath: t + `/source` }) || (n = $(n, l.errors), r = n.length)), e.consent !== void 0 && (l(e.consent, { instancePath: t + `/consent` }) || (n = $(n, l.errors), r = n.length)), e.properties !== void 0 && (O(e.properties, { instancePath: t + `/properties` }) || (n = $(n, O.errors), r = n.length)), e.systems !== void 0 && (L(e.systems, { instancePath: t + `/systems` }) || (n = $(n, L.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SignalsSignal/type`, keyword: `type`, params: { type: `object` } }), r++; return ja.errors = n, r === 0; }
    function Ma(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Signals/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.signals === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Signals/required`, keyword: `required`, params: { missingProperty: `signals` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `signals` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Signals/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Signals/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `signals` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Signals/properties/kind/const`, keyword: `const`, params: { allowedValue: `signals` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.signals !== void 0) {
            let i = e.signals;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/signals`, schemaPath: `#/$defs/Signals/properties/signals/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/signals` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/signals`, schemaPath: `#/$defs/Signals/properties/signals/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    ja(i[e], { instancePath: t + `/signals/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, ja.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/signals`, schemaPath: `#/$defs/Signals/properties/signals/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Signals/type`, keyword: `type`, params: { type: `object` } }), r++; return Ma.errors = n, r === 0; }
    const Na = Ga, Pa = { type: `object`, properties: { kind: { type: `string`, const: `sla` }, id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Side` }, rationale: { $ref: `#/$defs/Text` }, promise: { $ref: `#/$defs/Text` }, applies: { $ref: `#/$defs/Criterion` }, clock: { $ref: `#/$defs/SlaClock` }, within: { $ref: `#/$defs/Duration` }, grace: { $ref: `#/$defs/Elapsed` }, hardLimit: { $ref: `#/$defs/Duration` }, warnAt: { type: `array`, items: { type: `string`, $ref: `#/$defs/Share` }, minItems: 1, uniqueItems: !0 }, restart: { type: `object`, properties: { on: { type: `array`, items: { type: `string`, $ref: `#/$defs/Id` }, minItems: 1, uniqueItems: !0 }, max: { type: `integer`, minimum: 1 } }, required: [`on`, `max`], additionalProperties: !1 }, compliance: { $ref: `#/$defs/Compliance` }, escalates: { type: `boolean` } }, required: [`kind`, `id`, `owner`, `promise`, `clock`, `within`, `compliance`], additionalProperties: !1 }, Fa = { type: `object`, properties: { stage: { $ref: `#/$defs/Id` }, event: { type: `string`, enum: [`assigned`, `decided`, `disposed`, `created`, `returned`] }, touch: { $ref: `#/$defs/SlaTouch` }, meeting: { $ref: `#/$defs/SlaMeeting` }, signal: { $ref: `#/$defs/Id` } }, additionalProperties: !1, oneOf: [{ required: [`stage`] }, { required: [`event`] }, { required: [`touch`] }, { required: [`meeting`] }, { required: [`signal`] }] }, Ia = { type: `string`, enum: [`human`, `call`, `email`, `linkedin`, `meeting`, `sms`, `letter`, `template-email`] };
    function La(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e != `string` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaTouch/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `human` && e !== `call` && e !== `email` && e !== `linkedin` && e !== `meeting` && e !== `sms` && e !== `letter` && e !== `template-email` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaTouch/enum`, keyword: `enum`, params: { allowedValues: Ia.enum } }), r++), La.errors = n, r === 0; }
    const Ra = { type: `string`, enum: [`held`, `no-show`] };
    function za(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e != `string` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaMeeting/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `held` && e !== `no-show` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaMeeting/enum`, keyword: `enum`, params: { allowedValues: Ra.enum } }), r++), za.errors = n, r === 0; }
    function Ba(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, a = !1, o = null, s = r; e && typeof e == `object` && !Array.isArray(e) && e.stage === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaFact/oneOf/0/required`, keyword: `required`, params: { missingProperty: `stage` } }), r++); var c = s === r; c && (a = !0, o = 0); let u = r; e && typeof e == `object` && !Array.isArray(e) && e.event === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaFact/oneOf/1/required`, keyword: `required`, params: { missingProperty: `event` } }), r++); var c = u === r; if (c && a)
        a = !1, o = [o, 1];
    else {
        c && (a = !0, o = 1);
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.touch === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaFact/oneOf/2/required`, keyword: `required`, params: { missingProperty: `touch` } }), r++);
        var c = i === r;
        if (c && a)
            a = !1, o = [o, 2];
        else {
            c && (a = !0, o = 2);
            let i = r;
            e && typeof e == `object` && !Array.isArray(e) && e.meeting === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaFact/oneOf/3/required`, keyword: `required`, params: { missingProperty: `meeting` } }), r++);
            var c = i === r;
            if (c && a)
                a = !1, o = [o, 3];
            else {
                c && (a = !0, o = 3);
                let i = r;
                e && typeof e == `object` && !Array.isArray(e) && e.signal === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaFact/oneOf/4/required`, keyword: `required`, params: { missingProperty: `signal` } }), r++);
                var c = i === r;
                c && a ? (a = !1, o = [o, 4]) : c && (a = !0, o = 4);
            }
        }
    } if (a ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaFact/oneOf`, keyword: `oneOf`, params: { passingSchemas: o } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `stage` && i !== `event` && i !== `touch` && i !== `meeting` && i !== `signal` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaFact/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.stage !== void 0 && (l(e.stage, { instancePath: t + `/stage` }) || (n = $(n, l.errors), r = n.length)), e.event !== void 0) {
            let i = e.event;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/event`, schemaPath: `#/$defs/SlaFact/properties/event/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `assigned` && i !== `decided` && i !== `disposed` && i !== `created` && i !== `returned` && (n = Q(n, { instancePath: t + `/event`, schemaPath: `#/$defs/SlaFact/properties/event/enum`, keyword: `enum`, params: { allowedValues: Fa.properties.event.enum } }), r++);
        }
        e.touch !== void 0 && (La(e.touch, { instancePath: t + `/touch` }) || (n = $(n, La.errors), r = n.length)), e.meeting !== void 0 && (za(e.meeting, { instancePath: t + `/meeting` }) || (n = $(n, za.errors), r = n.length)), e.signal !== void 0 && (l(e.signal, { instancePath: t + `/signal` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaFact/type`, keyword: `type`, params: { type: `object` } }), r++; return Ba.errors = n, r === 0; }
    const Va = { type: [`object`, `array`], if: { type: `array` }, then: { minItems: 1, items: { $ref: `#/$defs/SlaFact` } }, else: { $ref: `#/$defs/SlaFact` } };
    function Ha(e, { instancePath: t = `` } = {}) { let n = null, r = 0; e && typeof e == `object` || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaFacts/type`, keyword: `type`, params: { type: Va.type } }), r++); let i = r, a = !0, o = r; if (!Array.isArray(e)) {
        let e = {};
        n === null ? n = [e] : n.push(e), r++;
    } var s = o === r; r = i, n !== null && (i ? n.length = i : n = null); let c; if (s) {
        let i = r;
        if (Array.isArray(e)) {
            e.length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaFacts/then/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
            let i = e.length;
            for (let a = 0; a < i; a++)
                Ba(e[a], { instancePath: t + `/` + a }) || (n = $(n, Ba.errors), r = n.length);
        }
        var s = i === r;
        a = s, c = `then`;
    }
    else {
        let i = r;
        Ba(e, { instancePath: t }) || (n = $(n, Ba.errors), r = n.length);
        var s = i === r;
        a = s, c = `else`;
    } return a || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaFacts/if`, keyword: `if`, params: { failingKeyword: c } }), r++), Ha.errors = n, r === 0; }
    function Ua(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.start === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaClock/required`, keyword: `required`, params: { missingProperty: `start` } }), r++), e.stop === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaClock/required`, keyword: `required`, params: { missingProperty: `stop` } }), r++);
        for (let i in e)
            i !== `start` && i !== `stop` && i !== `cancel` && i !== `reset` && i !== `pause` && i !== `calendar` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaClock/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.start !== void 0 && (Ba(e.start, { instancePath: t + `/start` }) || (n = $(n, Ba.errors), r = n.length)), e.stop !== void 0 && (Ha(e.stop, { instancePath: t + `/stop` }) || (n = $(n, Ha.errors), r = n.length)), e.cancel !== void 0 && (Ha(e.cancel, { instancePath: t + `/cancel` }) || (n = $(n, Ha.errors), r = n.length)), e.reset !== void 0 && (Ha(e.reset, { instancePath: t + `/reset` }) || (n = $(n, Ha.errors), r = n.length)), e.pause !== void 0) {
            let i = e.pause;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/pause`, schemaPath: `#/$defs/SlaClock/properties/pause/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/pause/` + a, schemaPath: `#/$defs/SlaClock/properties/pause/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/pause/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/pause`, schemaPath: `#/$defs/SlaClock/properties/pause/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/pause`, schemaPath: `#/$defs/SlaClock/properties/pause/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        e.calendar !== void 0 && (l(e.calendar, { instancePath: t + `/calendar` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SlaClock/type`, keyword: `type`, params: { type: `object` } }), r++; return Ua.errors = n, r === 0; }
    function Wa(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.target === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Compliance/required`, keyword: `required`, params: { missingProperty: `target` } }), r++), e.per === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Compliance/required`, keyword: `required`, params: { missingProperty: `per` } }), r++);
        for (let i in e)
            i !== `target` && i !== `per` && i !== `minSample` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Compliance/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.target !== void 0 && (k(e.target, { instancePath: t + `/target` }) || (n = $(n, k.errors), r = n.length)), e.per !== void 0 && (T(e.per, { instancePath: t + `/per` }) || (n = $(n, T.errors), r = n.length)), e.minSample !== void 0) {
            let i = e.minSample;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/minSample`, schemaPath: `#/$defs/Compliance/properties/minSample/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/minSample`, schemaPath: `#/$defs/Compliance/properties/minSample/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Compliance/type`, keyword: `type`, params: { type: `object` } }), r++; return Wa.errors = n, r === 0; }
    function Ga(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sla/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sla/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.owner === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sla/required`, keyword: `required`, params: { missingProperty: `owner` } }), r++), e.promise === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sla/required`, keyword: `required`, params: { missingProperty: `promise` } }), r++), e.clock === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sla/required`, keyword: `required`, params: { missingProperty: `clock` } }), r++), e.within === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sla/required`, keyword: `required`, params: { missingProperty: `within` } }), r++), e.compliance === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sla/required`, keyword: `required`, params: { missingProperty: `compliance` } }), r++);
        for (let i in e)
            b.call(Pa.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sla/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Sla/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `sla` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Sla/properties/kind/const`, keyword: `const`, params: { allowedValue: `sla` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (F(e.owner, { instancePath: t + `/owner` }) || (n = $(n, F.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.promise !== void 0 && (a(e.promise, { instancePath: t + `/promise` }) || (n = $(n, a.errors), r = n.length)), e.applies !== void 0 && (W(e.applies, { instancePath: t + `/applies` }) || (n = $(n, W.errors), r = n.length)), e.clock !== void 0 && (Ua(e.clock, { instancePath: t + `/clock` }) || (n = $(n, Ua.errors), r = n.length)), e.within !== void 0 && (N(e.within, { instancePath: t + `/within` }) || (n = $(n, N.errors), r = n.length)), e.grace !== void 0 && (C(e.grace, { instancePath: t + `/grace` }) || (n = $(n, C.errors), r = n.length)), e.hardLimit !== void 0 && (N(e.hardLimit, { instancePath: t + `/hardLimit` }) || (n = $(n, N.errors), r = n.length)), e.warnAt !== void 0) {
            let i = e.warnAt;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/warnAt`, schemaPath: `#/$defs/Sla/properties/warnAt/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/warnAt/` + a, schemaPath: `#/$defs/Sla/properties/warnAt/items/type`, keyword: `type`, params: { type: `string` } }), r++), k(e, { instancePath: t + `/warnAt/` + a }) || (n = $(n, k.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/warnAt`, schemaPath: `#/$defs/Sla/properties/warnAt/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/warnAt`, schemaPath: `#/$defs/Sla/properties/warnAt/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.restart !== void 0) {
            let i = e.restart;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                i.on === void 0 && (n = Q(n, { instancePath: t + `/restart`, schemaPath: `#/$defs/Sla/properties/restart/required`, keyword: `required`, params: { missingProperty: `on` } }), r++), i.max === void 0 && (n = Q(n, { instancePath: t + `/restart`, schemaPath: `#/$defs/Sla/properties/restart/required`, keyword: `required`, params: { missingProperty: `max` } }), r++);
                for (let e in i)
                    e !== `on` && e !== `max` && (n = Q(n, { instancePath: t + `/restart`, schemaPath: `#/$defs/Sla/properties/restart/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: e } }), r++);
                if (i.on !== void 0) {
                    let e = i.on;
                    if (Array.isArray(e)) {
                        e.length < 1 && (n = Q(n, { instancePath: t + `/restart/on`, schemaPath: `#/$defs/Sla/properties/restart/properties/on/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                        let i = e.length;
                        for (let a = 0; a < i; a++) {
                            let i = e[a];
                            typeof i != `string` && (n = Q(n, { instancePath: t + `/restart/on/` + a, schemaPath: `#/$defs/Sla/properties/restart/properties/on/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(i, { instancePath: t + `/restart/on/` + a }) || (n = $(n, l.errors), r = n.length);
                        }
                        let a = e.length, o;
                        if (a > 1) {
                            let i = {};
                            for (; a--;) {
                                let s = e[a];
                                if (typeof s == `string`) {
                                    if (typeof i[s] == `number`) {
                                        o = i[s], n = Q(n, { instancePath: t + `/restart/on`, schemaPath: `#/$defs/Sla/properties/restart/properties/on/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                        break;
                                    }
                                    i[s] = a;
                                }
                            }
                        }
                    }
                    else
                        n = Q(n, { instancePath: t + `/restart/on`, schemaPath: `#/$defs/Sla/properties/restart/properties/on/type`, keyword: `type`, params: { type: `array` } }), r++;
                }
                if (i.max !== void 0) {
                    let e = i.max;
                    (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && (n = Q(n, { instancePath: t + `/restart/max`, schemaPath: `#/$defs/Sla/properties/restart/properties/max/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e)) && (n = Q(n, { instancePath: t + `/restart/max`, schemaPath: `#/$defs/Sla/properties/restart/properties/max/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
                }
            }
            else
                n = Q(n, { instancePath: t + `/restart`, schemaPath: `#/$defs/Sla/properties/restart/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        e.compliance !== void 0 && (Wa(e.compliance, { instancePath: t + `/compliance` }) || (n = $(n, Wa.errors), r = n.length)), e.escalates !== void 0 && typeof e.escalates != `boolean` && (n = Q(n, { instancePath: t + `/escalates`, schemaPath: `#/$defs/Sla/properties/escalates/type`, keyword: `type`, params: { type: `boolean` } }), r++);
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sla/type`, keyword: `type`, params: { type: `object` } }), r++; return Ga.errors = n, r === 0; }
    const Ka = vo, qa = { type: `object`, properties: { kind: { type: `string`, const: `source` }, id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, written: { $ref: `#/$defs/SourceWritten` }, leads: { $ref: `#/$defs/SourceLeads` }, events: { $ref: `#/$defs/SourceEvents` }, consents: { $ref: `#/$defs/SourceConsents` } }, required: [`kind`, `id`, `leads`], additionalProperties: !1 }, Ja = { type: `object`, properties: { encoding: { type: `string`, enum: [`utf-8`, `windows-1252`, `iso-8859-1`, `utf-16`] }, delimiter: { type: `string`, enum: [`,`, `;`, `tab`, `|`] }, quote: { type: `string`, enum: [`"`, `'`, `none`] }, decimal: { type: `string`, enum: [`.`, `,`] }, thousands: { type: `string`, enum: [`.`, `,`, `'`, ` `] }, date: { $ref: `#/$defs/SourceTimeFormat` }, instant: { $ref: `#/$defs/SourceTimeFormat` }, zone: { $ref: `#/$defs/Zone` }, missing: { $ref: `#/$defs/SourceWords` }, yes: { $ref: `#/$defs/SourceWords` }, no: { $ref: `#/$defs/SourceWords` } }, additionalProperties: !1 }, Ya = RegExp(`^(?:epoch (?:seconds|milliseconds)|[YMDHhmsSAZT ,.:/-]+)$`, `u`);
    function q(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? Ya.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceTimeFormat/pattern`, keyword: `pattern`, params: { pattern: `^(?:epoch (?:seconds|milliseconds)|[YMDHhmsSAZT ,.:/-]+)$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceTimeFormat/type`, keyword: `type`, params: { type: `string` } }), r++), q.errors = n, r === 0; }
    function J(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (Array.isArray(e)) {
        e.length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceWords/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
        let i = e.length;
        for (let a = 0; a < i; a++)
            typeof e[a] != `string` && (n = Q(n, { instancePath: t + `/` + a, schemaPath: `#/$defs/SourceWords/items/type`, keyword: `type`, params: { type: `string` } }), r++);
        let a = e.length, o;
        if (a > 1) {
            let i = {};
            for (; a--;) {
                let s = e[a];
                if (typeof s == `string`) {
                    if (typeof i[s] == `number`) {
                        o = i[s], n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceWords/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                        break;
                    }
                    i[s] = a;
                }
            }
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceWords/type`, keyword: `type`, params: { type: `array` } }), r++; return J.errors = n, r === 0; }
    function Xa(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            b.call(Ja.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceWritten/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.encoding !== void 0) {
            let i = e.encoding;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/encoding`, schemaPath: `#/$defs/SourceWritten/properties/encoding/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `utf-8` && i !== `windows-1252` && i !== `iso-8859-1` && i !== `utf-16` && (n = Q(n, { instancePath: t + `/encoding`, schemaPath: `#/$defs/SourceWritten/properties/encoding/enum`, keyword: `enum`, params: { allowedValues: Ja.properties.encoding.enum } }), r++);
        }
        if (e.delimiter !== void 0) {
            let i = e.delimiter;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/delimiter`, schemaPath: `#/$defs/SourceWritten/properties/delimiter/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `,` && i !== `;` && i !== `tab` && i !== `|` && (n = Q(n, { instancePath: t + `/delimiter`, schemaPath: `#/$defs/SourceWritten/properties/delimiter/enum`, keyword: `enum`, params: { allowedValues: Ja.properties.delimiter.enum } }), r++);
        }
        if (e.quote !== void 0) {
            let i = e.quote;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/quote`, schemaPath: `#/$defs/SourceWritten/properties/quote/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `"` && i !== `'` && i !== `none` && (n = Q(n, { instancePath: t + `/quote`, schemaPath: `#/$defs/SourceWritten/properties/quote/enum`, keyword: `enum`, params: { allowedValues: Ja.properties.quote.enum } }), r++);
        }
        if (e.decimal !== void 0) {
            let i = e.decimal;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/decimal`, schemaPath: `#/$defs/SourceWritten/properties/decimal/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `.` && i !== `,` && (n = Q(n, { instancePath: t + `/decimal`, schemaPath: `#/$defs/SourceWritten/properties/decimal/enum`, keyword: `enum`, params: { allowedValues: Ja.properties.decimal.enum } }), r++);
        }
        if (e.thousands !== void 0) {
            let i = e.thousands;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/thousands`, schemaPath: `#/$defs/SourceWritten/properties/thousands/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `.` && i !== `,` && i !== `'` && i !== ` ` && (n = Q(n, { instancePath: t + `/thousands`, schemaPath: `#/$defs/SourceWritten/properties/thousands/enum`, keyword: `enum`, params: { allowedValues: Ja.properties.thousands.enum } }), r++);
        }
        e.date !== void 0 && (q(e.date, { instancePath: t + `/date` }) || (n = $(n, q.errors), r = n.length)), e.instant !== void 0 && (q(e.instant, { instancePath: t + `/instant` }) || (n = $(n, q.errors), r = n.length)), e.zone !== void 0 && (S(e.zone, { instancePath: t + `/zone` }) || (n = $(n, S.errors), r = n.length)), e.missing !== void 0 && (J(e.missing, { instancePath: t + `/missing` }) || (n = $(n, J.errors), r = n.length)), e.yes !== void 0 && (J(e.yes, { instancePath: t + `/yes` }) || (n = $(n, J.errors), r = n.length)), e.no !== void 0 && (J(e.no, { instancePath: t + `/no` }) || (n = $(n, J.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceWritten/type`, keyword: `type`, params: { type: `object` } }), r++; return Xa.errors = n, r === 0; }
    const Za = { type: `object`, properties: { file: { $ref: `#/$defs/SourceFileName` }, id: { $ref: `#/$defs/SourceColumnName` }, account: { $ref: `#/$defs/SourceColumnName` }, created: { $ref: `#/$defs/SourceMoment` }, stage: { $ref: `#/$defs/SourceNameColumn` }, recycled: { $ref: `#/$defs/SourceMoment` }, objection: { $ref: `#/$defs/SourceObjection` }, consents: { type: `object`, minProperties: 1, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/SourceConsentColumns` } }, fields: { type: `object`, minProperties: 1, propertyNames: { $ref: `#/$defs/FieldId` }, additionalProperties: { $ref: `#/$defs/SourceColumn` } }, absent: { type: `array`, items: { type: `string`, $ref: `#/$defs/FieldId` }, minItems: 1, uniqueItems: !0 }, ignore: { $ref: `#/$defs/SourceColumnNames` }, others: { type: `string`, enum: [`ignored`] } }, required: [`id`, `fields`], additionalProperties: !1 }, Qa = RegExp(`^[^/\\\\]*[^/\\\\.][^/\\\\]*$`, `u`);
    function $a(e, { instancePath: t = `` } = {}) { let n = null, r = 0; return typeof e == `string` ? Qa.test(e) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceFileName/pattern`, keyword: `pattern`, params: { pattern: `^[^/\\\\]*[^/\\\\.][^/\\\\]*$` } }), r++) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceFileName/type`, keyword: `type`, params: { type: `string` } }), r++), $a.errors = n, r === 0; }
    function Y(e, { instancePath: t = `` } = {}) { let r = null, i = 0; return typeof e == `string` ? n.test(e) || (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceColumnName/pattern`, keyword: `pattern`, params: { pattern: `\\S` } }), i++) : (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceColumnName/type`, keyword: `type`, params: { type: `string` } }), i++), Y.errors = r, i === 0; }
    const eo = { type: [`string`, `object`], pattern: `\\S`, properties: { column: { $ref: `#/$defs/SourceColumnName` }, format: { $ref: `#/$defs/SourceTimeFormat` }, zone: { $ref: `#/$defs/Zone` } }, required: [`column`], additionalProperties: !1 };
    function X(e, { instancePath: t = `` } = {}) { let r = null, i = 0; if (typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e)) && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceMoment/type`, keyword: `type`, params: { type: eo.type } }), i++), typeof e == `string` && (n.test(e) || (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceMoment/pattern`, keyword: `pattern`, params: { pattern: `\\S` } }), i++)), e && typeof e == `object` && !Array.isArray(e)) {
        e.column === void 0 && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceMoment/required`, keyword: `required`, params: { missingProperty: `column` } }), i++);
        for (let n in e)
            n !== `column` && n !== `format` && n !== `zone` && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceMoment/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: n } }), i++);
        e.column !== void 0 && (Y(e.column, { instancePath: t + `/column` }) || (r = $(r, Y.errors), i = r.length)), e.format !== void 0 && (q(e.format, { instancePath: t + `/format` }) || (r = $(r, q.errors), i = r.length)), e.zone !== void 0 && (S(e.zone, { instancePath: t + `/zone` }) || (r = $(r, S.errors), i = r.length));
    } return X.errors = r, i === 0; }
    const to = { type: [`string`, `object`], pattern: `\\S`, properties: { column: { $ref: `#/$defs/SourceColumnName` }, values: { $ref: `#/$defs/SourceNames` }, ignore: { $ref: `#/$defs/SourceWords` } }, required: [`column`], additionalProperties: !1 };
    function no(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceNames/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e)
            l(e[i], { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, l.errors), r = n.length);
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceNames/type`, keyword: `type`, params: { type: `object` } }), r++; return no.errors = n, r === 0; }
    function ro(e, { instancePath: t = `` } = {}) { let r = null, i = 0; if (typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e)) && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceNameColumn/type`, keyword: `type`, params: { type: to.type } }), i++), typeof e == `string` && (n.test(e) || (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceNameColumn/pattern`, keyword: `pattern`, params: { pattern: `\\S` } }), i++)), e && typeof e == `object` && !Array.isArray(e)) {
        e.column === void 0 && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceNameColumn/required`, keyword: `required`, params: { missingProperty: `column` } }), i++);
        for (let n in e)
            n !== `column` && n !== `values` && n !== `ignore` && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceNameColumn/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: n } }), i++);
        e.column !== void 0 && (Y(e.column, { instancePath: t + `/column` }) || (r = $(r, Y.errors), i = r.length)), e.values !== void 0 && (no(e.values, { instancePath: t + `/values` }) || (r = $(r, no.errors), i = r.length)), e.ignore !== void 0 && (J(e.ignore, { instancePath: t + `/ignore` }) || (r = $(r, J.errors), i = r.length));
    } return ro.errors = r, i === 0; }
    const io = { type: [`string`, `object`], pattern: `\\S`, properties: { column: { $ref: `#/$defs/SourceColumnName` }, values: { type: `object`, minProperties: 1, additionalProperties: { type: `boolean` } } }, required: [`column`], additionalProperties: !1 };
    function Z(e, { instancePath: t = `` } = {}) { let r = null, i = 0; if (typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e)) && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceChoice/type`, keyword: `type`, params: { type: io.type } }), i++), typeof e == `string` && (n.test(e) || (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceChoice/pattern`, keyword: `pattern`, params: { pattern: `\\S` } }), i++)), e && typeof e == `object` && !Array.isArray(e)) {
        e.column === void 0 && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceChoice/required`, keyword: `required`, params: { missingProperty: `column` } }), i++);
        for (let n in e)
            n !== `column` && n !== `values` && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceChoice/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: n } }), i++);
        if (e.column !== void 0 && (Y(e.column, { instancePath: t + `/column` }) || (r = $(r, Y.errors), i = r.length)), e.values !== void 0) {
            let n = e.values;
            if (n && typeof n == `object` && !Array.isArray(n)) {
                Object.keys(n).length < 1 && (r = Q(r, { instancePath: t + `/values`, schemaPath: `#/$defs/SourceChoice/properties/values/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), i++);
                for (let e in n)
                    typeof n[e] != `boolean` && (r = Q(r, { instancePath: t + `/values/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/SourceChoice/properties/values/additionalProperties/type`, keyword: `type`, params: { type: `boolean` } }), i++);
            }
            else
                r = Q(r, { instancePath: t + `/values`, schemaPath: `#/$defs/SourceChoice/properties/values/type`, keyword: `type`, params: { type: `object` } }), i++;
        }
    } return Z.errors = r, i === 0; }
    function ao(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceObjection/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e)
            i !== `since` && i !== `flag` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceObjection/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.since !== void 0 && (X(e.since, { instancePath: t + `/since` }) || (n = $(n, X.errors), r = n.length)), e.flag !== void 0 && (Z(e.flag, { instancePath: t + `/flag` }) || (n = $(n, Z.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceObjection/type`, keyword: `type`, params: { type: `object` } }), r++; return ao.errors = n, r === 0; }
    function oo(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, a = !1, o = null, s = r; e && typeof e == `object` && !Array.isArray(e) && e.given === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceConsentColumns/oneOf/0/required`, keyword: `required`, params: { missingProperty: `given` } }), r++); var c = s === r; c && (a = !0, o = 0); let l = r; e && typeof e == `object` && !Array.isArray(e) && e.flag === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceConsentColumns/oneOf/1/required`, keyword: `required`, params: { missingProperty: `flag` } }), r++); var c = l === r; if (c && a ? (a = !1, o = [o, 1]) : c && (a = !0, o = 1), a ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceConsentColumns/oneOf`, keyword: `oneOf`, params: { passingSchemas: o } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `given` && i !== `withdrawn` && i !== `flag` && i !== `since` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceConsentColumns/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.given !== void 0 && (X(e.given, { instancePath: t + `/given` }) || (n = $(n, X.errors), r = n.length)), e.withdrawn !== void 0 && (X(e.withdrawn, { instancePath: t + `/withdrawn` }) || (n = $(n, X.errors), r = n.length)), e.flag !== void 0 && (Z(e.flag, { instancePath: t + `/flag` }) || (n = $(n, Z.errors), r = n.length)), e.since !== void 0 && (X(e.since, { instancePath: t + `/since` }) || (n = $(n, X.errors), r = n.length)), e.withdrawn !== void 0 && e.given === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/SourceConsentColumns/dependentRequired`, keyword: `dependentRequired`, params: { property: `withdrawn`, missingProperty: `given`, depsCount: 1, deps: `given` } };
            n === null ? n = [e] : n.push(e), r++;
        }
        if (e.since !== void 0 && e.flag === void 0) {
            let e = { instancePath: t, schemaPath: `#/$defs/SourceConsentColumns/dependentRequired`, keyword: `dependentRequired`, params: { property: `since`, missingProperty: `flag`, depsCount: 1, deps: `flag` } };
            n === null ? n = [e] : n.push(e), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceConsentColumns/type`, keyword: `type`, params: { type: `object` } }), r++; return oo.errors = n, r === 0; }
    const so = { type: [`string`, `object`], pattern: `\\S`, properties: { column: { $ref: `#/$defs/SourceColumnName` }, values: { $ref: `#/$defs/SourceAliases` }, separator: { type: `string`, enum: [`;`, `,`, `|`, `/`] }, format: { $ref: `#/$defs/SourceTimeFormat` } }, required: [`column`], additionalProperties: !1 }, co = { type: `object`, minProperties: 1, additionalProperties: { type: [`string`, `number`, `boolean`] } };
    function lo(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceAliases/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e) {
            let a = e[i];
            typeof a != `string` && !(typeof a == `number` && isFinite(a)) && typeof a != `boolean` && (n = Q(n, { instancePath: t + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/SourceAliases/additionalProperties/type`, keyword: `type`, params: { type: co.additionalProperties.type } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceAliases/type`, keyword: `type`, params: { type: `object` } }), r++; return lo.errors = n, r === 0; }
    function uo(e, { instancePath: t = `` } = {}) { let r = null, i = 0; if (typeof e != `string` && (!e || typeof e != `object` || Array.isArray(e)) && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceColumn/type`, keyword: `type`, params: { type: so.type } }), i++), typeof e == `string` && (n.test(e) || (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceColumn/pattern`, keyword: `pattern`, params: { pattern: `\\S` } }), i++)), e && typeof e == `object` && !Array.isArray(e)) {
        e.column === void 0 && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceColumn/required`, keyword: `required`, params: { missingProperty: `column` } }), i++);
        for (let n in e)
            n !== `column` && n !== `values` && n !== `separator` && n !== `format` && (r = Q(r, { instancePath: t, schemaPath: `#/$defs/SourceColumn/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: n } }), i++);
        if (e.column !== void 0 && (Y(e.column, { instancePath: t + `/column` }) || (r = $(r, Y.errors), i = r.length)), e.values !== void 0 && (lo(e.values, { instancePath: t + `/values` }) || (r = $(r, lo.errors), i = r.length)), e.separator !== void 0) {
            let n = e.separator;
            typeof n != `string` && (r = Q(r, { instancePath: t + `/separator`, schemaPath: `#/$defs/SourceColumn/properties/separator/type`, keyword: `type`, params: { type: `string` } }), i++), n !== `;` && n !== `,` && n !== `|` && n !== `/` && (r = Q(r, { instancePath: t + `/separator`, schemaPath: `#/$defs/SourceColumn/properties/separator/enum`, keyword: `enum`, params: { allowedValues: so.properties.separator.enum } }), i++);
        }
        e.format !== void 0 && (q(e.format, { instancePath: t + `/format` }) || (r = $(r, q.errors), i = r.length));
    } return uo.errors = r, i === 0; }
    function fo(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (Array.isArray(e)) {
        e.length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceColumnNames/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
        let i = e.length;
        for (let a = 0; a < i; a++) {
            let i = e[a];
            typeof i != `string` && (n = Q(n, { instancePath: t + `/` + a, schemaPath: `#/$defs/SourceColumnNames/items/type`, keyword: `type`, params: { type: `string` } }), r++), Y(i, { instancePath: t + `/` + a }) || (n = $(n, Y.errors), r = n.length);
        }
        let a = e.length, o;
        if (a > 1) {
            let i = {};
            for (; a--;) {
                let s = e[a];
                if (typeof s == `string`) {
                    if (typeof i[s] == `number`) {
                        o = i[s], n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceColumnNames/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                        break;
                    }
                    i[s] = a;
                }
            }
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceColumnNames/type`, keyword: `type`, params: { type: `array` } }), r++; return fo.errors = n, r === 0; }
    function po(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceLeads/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.fields === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceLeads/required`, keyword: `required`, params: { missingProperty: `fields` } }), r++);
        for (let i in e)
            b.call(Za.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceLeads/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.file !== void 0 && ($a(e.file, { instancePath: t + `/file` }) || (n = $(n, $a.errors), r = n.length)), e.id !== void 0 && (Y(e.id, { instancePath: t + `/id` }) || (n = $(n, Y.errors), r = n.length)), e.account !== void 0 && (Y(e.account, { instancePath: t + `/account` }) || (n = $(n, Y.errors), r = n.length)), e.created !== void 0 && (X(e.created, { instancePath: t + `/created` }) || (n = $(n, X.errors), r = n.length)), e.stage !== void 0 && (ro(e.stage, { instancePath: t + `/stage` }) || (n = $(n, ro.errors), r = n.length)), e.recycled !== void 0 && (X(e.recycled, { instancePath: t + `/recycled` }) || (n = $(n, X.errors), r = n.length)), e.objection !== void 0 && (ao(e.objection, { instancePath: t + `/objection` }) || (n = $(n, ao.errors), r = n.length)), e.consents !== void 0) {
            let i = e.consents;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/consents`, schemaPath: `#/$defs/SourceLeads/properties/consents/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/consents` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/consents`, schemaPath: `#/$defs/SourceLeads/properties/consents/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    oo(i[e], { instancePath: t + `/consents/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, oo.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/consents`, schemaPath: `#/$defs/SourceLeads/properties/consents/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.fields !== void 0) {
            let i = e.fields;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/fields`, schemaPath: `#/$defs/SourceLeads/properties/fields/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    f(e, { instancePath: t + `/fields` }) || (n = $(n, f.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/fields`, schemaPath: `#/$defs/SourceLeads/properties/fields/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    uo(i[e], { instancePath: t + `/fields/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, uo.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/fields`, schemaPath: `#/$defs/SourceLeads/properties/fields/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.absent !== void 0) {
            let i = e.absent;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/absent`, schemaPath: `#/$defs/SourceLeads/properties/absent/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/absent/` + a, schemaPath: `#/$defs/SourceLeads/properties/absent/items/type`, keyword: `type`, params: { type: `string` } }), r++), f(e, { instancePath: t + `/absent/` + a }) || (n = $(n, f.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/absent`, schemaPath: `#/$defs/SourceLeads/properties/absent/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/absent`, schemaPath: `#/$defs/SourceLeads/properties/absent/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.ignore !== void 0 && (fo(e.ignore, { instancePath: t + `/ignore` }) || (n = $(n, fo.errors), r = n.length)), e.others !== void 0) {
            let i = e.others;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/others`, schemaPath: `#/$defs/SourceLeads/properties/others/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `ignored` && (n = Q(n, { instancePath: t + `/others`, schemaPath: `#/$defs/SourceLeads/properties/others/enum`, keyword: `enum`, params: { allowedValues: Za.properties.others.enum } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceLeads/type`, keyword: `type`, params: { type: `object` } }), r++; return po.errors = n, r === 0; }
    const mo = { type: `object`, properties: { file: { $ref: `#/$defs/SourceFileName` }, id: { $ref: `#/$defs/SourceColumnName` }, lead: { $ref: `#/$defs/SourceColumnName` }, signal: { $ref: `#/$defs/SourceNameColumn` }, occurred: { $ref: `#/$defs/SourceMoment` }, logged: { $ref: `#/$defs/SourceMoment` }, excluded: { $ref: `#/$defs/SourceChoice` }, properties: { type: `object`, minProperties: 1, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/SourceColumn` } }, ignore: { $ref: `#/$defs/SourceColumnNames` }, others: { type: `string`, enum: [`ignored`] } }, required: [`id`, `lead`, `signal`, `occurred`], additionalProperties: !1 };
    function ho(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceEvents/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.lead === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceEvents/required`, keyword: `required`, params: { missingProperty: `lead` } }), r++), e.signal === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceEvents/required`, keyword: `required`, params: { missingProperty: `signal` } }), r++), e.occurred === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceEvents/required`, keyword: `required`, params: { missingProperty: `occurred` } }), r++);
        for (let i in e)
            b.call(mo.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceEvents/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.file !== void 0 && ($a(e.file, { instancePath: t + `/file` }) || (n = $(n, $a.errors), r = n.length)), e.id !== void 0 && (Y(e.id, { instancePath: t + `/id` }) || (n = $(n, Y.errors), r = n.length)), e.lead !== void 0 && (Y(e.lead, { instancePath: t + `/lead` }) || (n = $(n, Y.errors), r = n.length)), e.signal !== void 0 && (ro(e.signal, { instancePath: t + `/signal` }) || (n = $(n, ro.errors), r = n.length)), e.occurred !== void 0 && (X(e.occurred, { instancePath: t + `/occurred` }) || (n = $(n, X.errors), r = n.length)), e.logged !== void 0 && (X(e.logged, { instancePath: t + `/logged` }) || (n = $(n, X.errors), r = n.length)), e.excluded !== void 0 && (Z(e.excluded, { instancePath: t + `/excluded` }) || (n = $(n, Z.errors), r = n.length)), e.properties !== void 0) {
            let i = e.properties;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/properties`, schemaPath: `#/$defs/SourceEvents/properties/properties/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/properties` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/properties`, schemaPath: `#/$defs/SourceEvents/properties/properties/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    uo(i[e], { instancePath: t + `/properties/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, uo.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/properties`, schemaPath: `#/$defs/SourceEvents/properties/properties/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.ignore !== void 0 && (fo(e.ignore, { instancePath: t + `/ignore` }) || (n = $(n, fo.errors), r = n.length)), e.others !== void 0) {
            let i = e.others;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/others`, schemaPath: `#/$defs/SourceEvents/properties/others/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `ignored` && (n = Q(n, { instancePath: t + `/others`, schemaPath: `#/$defs/SourceEvents/properties/others/enum`, keyword: `enum`, params: { allowedValues: mo.properties.others.enum } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceEvents/type`, keyword: `type`, params: { type: `object` } }), r++; return ho.errors = n, r === 0; }
    const go = { type: `object`, properties: { file: { $ref: `#/$defs/SourceFileName` }, lead: { $ref: `#/$defs/SourceColumnName` }, purpose: { $ref: `#/$defs/SourceNameColumn` }, state: { $ref: `#/$defs/SourceChoice` }, occurred: { $ref: `#/$defs/SourceMoment` }, logged: { $ref: `#/$defs/SourceMoment` }, ignore: { $ref: `#/$defs/SourceColumnNames` }, others: { type: `string`, enum: [`ignored`] } }, required: [`lead`, `purpose`, `state`, `occurred`], additionalProperties: !1 };
    function _o(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.lead === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceConsents/required`, keyword: `required`, params: { missingProperty: `lead` } }), r++), e.purpose === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceConsents/required`, keyword: `required`, params: { missingProperty: `purpose` } }), r++), e.state === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceConsents/required`, keyword: `required`, params: { missingProperty: `state` } }), r++), e.occurred === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceConsents/required`, keyword: `required`, params: { missingProperty: `occurred` } }), r++);
        for (let i in e)
            i !== `file` && i !== `lead` && i !== `purpose` && i !== `state` && i !== `occurred` && i !== `logged` && i !== `ignore` && i !== `others` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceConsents/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.file !== void 0 && ($a(e.file, { instancePath: t + `/file` }) || (n = $(n, $a.errors), r = n.length)), e.lead !== void 0 && (Y(e.lead, { instancePath: t + `/lead` }) || (n = $(n, Y.errors), r = n.length)), e.purpose !== void 0 && (ro(e.purpose, { instancePath: t + `/purpose` }) || (n = $(n, ro.errors), r = n.length)), e.state !== void 0 && (Z(e.state, { instancePath: t + `/state` }) || (n = $(n, Z.errors), r = n.length)), e.occurred !== void 0 && (X(e.occurred, { instancePath: t + `/occurred` }) || (n = $(n, X.errors), r = n.length)), e.logged !== void 0 && (X(e.logged, { instancePath: t + `/logged` }) || (n = $(n, X.errors), r = n.length)), e.ignore !== void 0 && (fo(e.ignore, { instancePath: t + `/ignore` }) || (n = $(n, fo.errors), r = n.length)), e.others !== void 0) {
            let i = e.others;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/others`, schemaPath: `#/$defs/SourceConsents/properties/others/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `ignored` && (n = Q(n, { instancePath: t + `/others`, schemaPath: `#/$defs/SourceConsents/properties/others/enum`, keyword: `enum`, params: { allowedValues: go.properties.others.enum } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SourceConsents/type`, keyword: `type`, params: { type: `object` } }), r++; return _o.errors = n, r === 0; }
    function vo(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Source/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Source/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.leads === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Source/required`, keyword: `required`, params: { missingProperty: `leads` } }), r++);
        for (let i in e)
            b.call(qa.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Source/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Source/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `source` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Source/properties/kind/const`, keyword: `const`, params: { allowedValue: `source` } }), r++);
        }
        e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.written !== void 0 && (Xa(e.written, { instancePath: t + `/written` }) || (n = $(n, Xa.errors), r = n.length)), e.leads !== void 0 && (po(e.leads, { instancePath: t + `/leads` }) || (n = $(n, po.errors), r = n.length)), e.events !== void 0 && (ho(e.events, { instancePath: t + `/events` }) || (n = $(n, ho.errors), r = n.length)), e.consents !== void 0 && (_o(e.consents, { instancePath: t + `/consents` }) || (n = $(n, _o.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Source/type`, keyword: `type`, params: { type: `object` } }), r++; return vo.errors = n, r === 0; }
    const yo = Eo, bo = { type: `object`, properties: { kind: { type: `string`, const: `sync` }, id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, crm: { $ref: `#/$defs/Id` }, map: { $ref: `#/$defs/Id` }, connection: { type: `string`, enum: [`native`, `middleware`, `own`] }, scoredIn: { type: `string`, enum: [`crm`, `map`] }, within: { $ref: `#/$defs/Elapsed` }, match: { type: `array`, items: { type: `string`, $ref: `#/$defs/Id` }, minItems: 1, uniqueItems: !0 }, fields: { type: `object`, propertyNames: { $ref: `#/$defs/FieldId` }, additionalProperties: { $ref: `#/$defs/SyncField` }, minProperties: 1 }, stays: { $ref: `#/$defs/SyncStays` }, stages: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/SyncStage` }, minProperties: 1 }, stagesWithin: { $ref: `#/$defs/Elapsed` }, marketingSees: { type: `array`, items: { type: `string`, enum: [`call`, `email`, `meeting`, `opportunity`, `won-deal`] }, minItems: 1, uniqueItems: !0 }, salesSees: { type: `array`, items: { type: `string`, $ref: `#/$defs/Id` }, minItems: 1, uniqueItems: !0 }, differences: { $ref: `#/$defs/SyncDifferences` } }, required: [`kind`, `id`, `crm`, `map`, `connection`, `within`, `fields`, `stages`], additionalProperties: !1 }, xo = { type: `object`, properties: { goes: { type: `string`, enum: [`crm to map`, `map to crm`, `both`] }, wins: { type: `string`, enum: [`crm`, `map`, `newest`] }, within: { $ref: `#/$defs/Elapsed` }, rationale: { $ref: `#/$defs/Text` } }, required: [`goes`], additionalProperties: !1, allOf: [{ if: { required: [`goes`], properties: { goes: { const: `both` } } }, then: { required: [`wins`] } }] };
    function So(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !0, s = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.goes === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.goes !== void 0 && e.goes !== `both`) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
    } var c = s === r; if (r = i, n !== null && (i ? n.length = i : n = null), c) {
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.wins === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncField/allOf/0/then/required`, keyword: `required`, params: { missingProperty: `wins` } }), r++);
        var c = i === r;
        o = c;
    } if (o || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncField/allOf/0/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.goes === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncField/required`, keyword: `required`, params: { missingProperty: `goes` } }), r++);
        for (let i in e)
            i !== `goes` && i !== `wins` && i !== `within` && i !== `rationale` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncField/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.goes !== void 0) {
            let i = e.goes;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/goes`, schemaPath: `#/$defs/SyncField/properties/goes/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `crm to map` && i !== `map to crm` && i !== `both` && (n = Q(n, { instancePath: t + `/goes`, schemaPath: `#/$defs/SyncField/properties/goes/enum`, keyword: `enum`, params: { allowedValues: xo.properties.goes.enum } }), r++);
        }
        if (e.wins !== void 0) {
            let i = e.wins;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/wins`, schemaPath: `#/$defs/SyncField/properties/wins/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `crm` && i !== `map` && i !== `newest` && (n = Q(n, { instancePath: t + `/wins`, schemaPath: `#/$defs/SyncField/properties/wins/enum`, keyword: `enum`, params: { allowedValues: xo.properties.wins.enum } }), r++);
        }
        e.within !== void 0 && (C(e.within, { instancePath: t + `/within` }) || (n = $(n, C.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncField/type`, keyword: `type`, params: { type: `object` } }), r++; return So.errors = n, r === 0; }
    function Co(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        Object.keys(e).length < 1 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncStays/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
        for (let i in e)
            i !== `crm` && i !== `map` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncStays/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.crm !== void 0) {
            let i = e.crm;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/crm`, schemaPath: `#/$defs/SyncStays/properties/crm/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/crm/` + a, schemaPath: `#/$defs/SyncStays/properties/crm/items/type`, keyword: `type`, params: { type: `string` } }), r++), f(e, { instancePath: t + `/crm/` + a }) || (n = $(n, f.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/crm`, schemaPath: `#/$defs/SyncStays/properties/crm/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/crm`, schemaPath: `#/$defs/SyncStays/properties/crm/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.map !== void 0) {
            let i = e.map;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/map`, schemaPath: `#/$defs/SyncStays/properties/map/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/map/` + a, schemaPath: `#/$defs/SyncStays/properties/map/items/type`, keyword: `type`, params: { type: `string` } }), r++), f(e, { instancePath: t + `/map/` + a }) || (n = $(n, f.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/map`, schemaPath: `#/$defs/SyncStays/properties/map/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/map`, schemaPath: `#/$defs/SyncStays/properties/map/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncStays/type`, keyword: `type`, params: { type: `object` } }), r++; return Co.errors = n, r === 0; }
    function wo(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.crm === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncStage/required`, keyword: `required`, params: { missingProperty: `crm` } }), r++), e.map === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncStage/required`, keyword: `required`, params: { missingProperty: `map` } }), r++);
        for (let i in e)
            i !== `crm` && i !== `map` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncStage/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.crm !== void 0 && (_(e.crm, { instancePath: t + `/crm` }) || (n = $(n, _.errors), r = n.length)), e.map !== void 0 && (_(e.map, { instancePath: t + `/map` }) || (n = $(n, _.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncStage/type`, keyword: `type`, params: { type: `object` } }), r++; return wo.errors = n, r === 0; }
    function To(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.atMost === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncDifferences/required`, keyword: `required`, params: { missingProperty: `atMost` } }), r++), e.per === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncDifferences/required`, keyword: `required`, params: { missingProperty: `per` } }), r++), e.countedBy === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncDifferences/required`, keyword: `required`, params: { missingProperty: `countedBy` } }), r++);
        for (let i in e)
            i !== `atMost` && i !== `per` && i !== `countedBy` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncDifferences/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.atMost !== void 0 && (k(e.atMost, { instancePath: t + `/atMost` }) || (n = $(n, k.errors), r = n.length)), e.per !== void 0 && (M(e.per, { instancePath: t + `/per` }) || (n = $(n, M.errors), r = n.length)), e.countedBy !== void 0 && (l(e.countedBy, { instancePath: t + `/countedBy` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/SyncDifferences/type`, keyword: `type`, params: { type: `object` } }), r++; return To.errors = n, r === 0; }
    function Eo(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sync/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sync/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.crm === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sync/required`, keyword: `required`, params: { missingProperty: `crm` } }), r++), e.map === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sync/required`, keyword: `required`, params: { missingProperty: `map` } }), r++), e.connection === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sync/required`, keyword: `required`, params: { missingProperty: `connection` } }), r++), e.within === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sync/required`, keyword: `required`, params: { missingProperty: `within` } }), r++), e.fields === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sync/required`, keyword: `required`, params: { missingProperty: `fields` } }), r++), e.stages === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sync/required`, keyword: `required`, params: { missingProperty: `stages` } }), r++);
        for (let i in e)
            b.call(bo.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sync/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Sync/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `sync` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Sync/properties/kind/const`, keyword: `const`, params: { allowedValue: `sync` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.crm !== void 0 && (l(e.crm, { instancePath: t + `/crm` }) || (n = $(n, l.errors), r = n.length)), e.map !== void 0 && (l(e.map, { instancePath: t + `/map` }) || (n = $(n, l.errors), r = n.length)), e.connection !== void 0) {
            let i = e.connection;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/connection`, schemaPath: `#/$defs/Sync/properties/connection/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `native` && i !== `middleware` && i !== `own` && (n = Q(n, { instancePath: t + `/connection`, schemaPath: `#/$defs/Sync/properties/connection/enum`, keyword: `enum`, params: { allowedValues: bo.properties.connection.enum } }), r++);
        }
        if (e.scoredIn !== void 0) {
            let i = e.scoredIn;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/scoredIn`, schemaPath: `#/$defs/Sync/properties/scoredIn/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `crm` && i !== `map` && (n = Q(n, { instancePath: t + `/scoredIn`, schemaPath: `#/$defs/Sync/properties/scoredIn/enum`, keyword: `enum`, params: { allowedValues: bo.properties.scoredIn.enum } }), r++);
        }
        if (e.within !== void 0 && (C(e.within, { instancePath: t + `/within` }) || (n = $(n, C.errors), r = n.length)), e.match !== void 0) {
            let i = e.match;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/match`, schemaPath: `#/$defs/Sync/properties/match/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/match/` + a, schemaPath: `#/$defs/Sync/properties/match/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/match/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/match`, schemaPath: `#/$defs/Sync/properties/match/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/match`, schemaPath: `#/$defs/Sync/properties/match/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.fields !== void 0) {
            let i = e.fields;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/fields`, schemaPath: `#/$defs/Sync/properties/fields/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    f(e, { instancePath: t + `/fields` }) || (n = $(n, f.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/fields`, schemaPath: `#/$defs/Sync/properties/fields/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    So(i[e], { instancePath: t + `/fields/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, So.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/fields`, schemaPath: `#/$defs/Sync/properties/fields/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.stays !== void 0 && (Co(e.stays, { instancePath: t + `/stays` }) || (n = $(n, Co.errors), r = n.length)), e.stages !== void 0) {
            let i = e.stages;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/stages`, schemaPath: `#/$defs/Sync/properties/stages/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/stages` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/stages`, schemaPath: `#/$defs/Sync/properties/stages/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    wo(i[e], { instancePath: t + `/stages/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, wo.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/stages`, schemaPath: `#/$defs/Sync/properties/stages/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.stagesWithin !== void 0 && (C(e.stagesWithin, { instancePath: t + `/stagesWithin` }) || (n = $(n, C.errors), r = n.length)), e.marketingSees !== void 0) {
            let i = e.marketingSees;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/marketingSees`, schemaPath: `#/$defs/Sync/properties/marketingSees/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/marketingSees/` + a, schemaPath: `#/$defs/Sync/properties/marketingSees/items/type`, keyword: `type`, params: { type: `string` } }), r++), e !== `call` && e !== `email` && e !== `meeting` && e !== `opportunity` && e !== `won-deal` && (n = Q(n, { instancePath: t + `/marketingSees/` + a, schemaPath: `#/$defs/Sync/properties/marketingSees/items/enum`, keyword: `enum`, params: { allowedValues: bo.properties.marketingSees.items.enum } }), r++);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/marketingSees`, schemaPath: `#/$defs/Sync/properties/marketingSees/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/marketingSees`, schemaPath: `#/$defs/Sync/properties/marketingSees/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.salesSees !== void 0) {
            let i = e.salesSees;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/salesSees`, schemaPath: `#/$defs/Sync/properties/salesSees/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/salesSees/` + a, schemaPath: `#/$defs/Sync/properties/salesSees/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/salesSees/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/salesSees`, schemaPath: `#/$defs/Sync/properties/salesSees/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/salesSees`, schemaPath: `#/$defs/Sync/properties/salesSees/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        e.differences !== void 0 && (To(e.differences, { instancePath: t + `/differences` }) || (n = $(n, To.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Sync/type`, keyword: `type`, params: { type: `object` } }), r++; return Eo.errors = n, r === 0; }
    const Do = jo, Oo = { type: `object`, properties: { kind: { type: `string`, const: `target` }, id: { type: `string`, enum: [`salesforce`, `hubspot`] }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, apiVersion: { type: `string`, pattern: `^[A-Za-z0-9][A-Za-z0-9._-]*$` }, prefix: { type: `string`, pattern: `^[A-Za-z][A-Za-z0-9]{0,13}_?$` }, ownsWholeObjects: { type: `boolean` } }, required: [`kind`, `id`, `apiVersion`, `prefix`], additionalProperties: !1 }, ko = RegExp(`^[A-Za-z0-9][A-Za-z0-9._-]*$`, `u`), Ao = RegExp(`^[A-Za-z][A-Za-z0-9]{0,13}_?$`, `u`);
    function jo(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Target/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Target/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.apiVersion === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Target/required`, keyword: `required`, params: { missingProperty: `apiVersion` } }), r++), e.prefix === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Target/required`, keyword: `required`, params: { missingProperty: `prefix` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `id` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `apiVersion` && i !== `prefix` && i !== `ownsWholeObjects` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Target/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Target/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `target` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Target/properties/kind/const`, keyword: `const`, params: { allowedValue: `target` } }), r++);
        }
        if (e.id !== void 0) {
            let i = e.id;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/id`, schemaPath: `#/$defs/Target/properties/id/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `salesforce` && i !== `hubspot` && (n = Q(n, { instancePath: t + `/id`, schemaPath: `#/$defs/Target/properties/id/enum`, keyword: `enum`, params: { allowedValues: Oo.properties.id.enum } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.apiVersion !== void 0) {
            let i = e.apiVersion;
            typeof i == `string` ? ko.test(i) || (n = Q(n, { instancePath: t + `/apiVersion`, schemaPath: `#/$defs/Target/properties/apiVersion/pattern`, keyword: `pattern`, params: { pattern: `^[A-Za-z0-9][A-Za-z0-9._-]*$` } }), r++) : (n = Q(n, { instancePath: t + `/apiVersion`, schemaPath: `#/$defs/Target/properties/apiVersion/type`, keyword: `type`, params: { type: `string` } }), r++);
        }
        if (e.prefix !== void 0) {
            let i = e.prefix;
            typeof i == `string` ? Ao.test(i) || (n = Q(n, { instancePath: t + `/prefix`, schemaPath: `#/$defs/Target/properties/prefix/pattern`, keyword: `pattern`, params: { pattern: `^[A-Za-z][A-Za-z0-9]{0,13}_?$` } }), r++) : (n = Q(n, { instancePath: t + `/prefix`, schemaPath: `#/$defs/Target/properties/prefix/type`, keyword: `type`, params: { type: `string` } }), r++);
        }
        e.ownsWholeObjects !== void 0 && typeof e.ownsWholeObjects != `boolean` && (n = Q(n, { instancePath: t + `/ownsWholeObjects`, schemaPath: `#/$defs/Target/properties/ownsWholeObjects/type`, keyword: `type`, params: { type: `boolean` } }), r++);
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Target/type`, keyword: `type`, params: { type: `object` } }), r++; return jo.errors = n, r === 0; }
    const Mo = Po;
    function No(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.team === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/TerritoriesTerritory/required`, keyword: `required`, params: { missingProperty: `team` } }), r++);
        for (let i in e)
            i !== `title` && i !== `owner` && i !== `rationale` && i !== `when` && i !== `team` && i !== `members` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/TerritoriesTerritory/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.when !== void 0 && (W(e.when, { instancePath: t + `/when` }) || (n = $(n, W.errors), r = n.length)), e.team !== void 0 && (l(e.team, { instancePath: t + `/team` }) || (n = $(n, l.errors), r = n.length)), e.members !== void 0) {
            let i = e.members;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/members`, schemaPath: `#/$defs/TerritoriesTerritory/properties/members/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++) {
                    let e = i[a];
                    typeof e != `string` && (n = Q(n, { instancePath: t + `/members/` + a, schemaPath: `#/$defs/TerritoriesTerritory/properties/members/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(e, { instancePath: t + `/members/` + a }) || (n = $(n, l.errors), r = n.length);
                }
                let a = i.length, o;
                if (a > 1) {
                    let e = {};
                    for (; a--;) {
                        let s = i[a];
                        if (typeof s == `string`) {
                            if (typeof e[s] == `number`) {
                                o = e[s], n = Q(n, { instancePath: t + `/members`, schemaPath: `#/$defs/TerritoriesTerritory/properties/members/uniqueItems`, keyword: `uniqueItems`, params: { i: a, j: o } }), r++;
                                break;
                            }
                            e[s] = a;
                        }
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/members`, schemaPath: `#/$defs/TerritoriesTerritory/properties/members/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/TerritoriesTerritory/type`, keyword: `type`, params: { type: `object` } }), r++; return No.errors = n, r === 0; }
    function Po(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Territories/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.territories === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Territories/required`, keyword: `required`, params: { missingProperty: `territories` } }), r++);
        for (let i in e)
            i !== `kind` && i !== `title` && i !== `owner` && i !== `rationale` && i !== `territories` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Territories/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Territories/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `territories` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Territories/properties/kind/const`, keyword: `const`, params: { allowedValue: `territories` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.territories !== void 0) {
            let i = e.territories;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/territories`, schemaPath: `#/$defs/Territories/properties/territories/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/territories` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/territories`, schemaPath: `#/$defs/Territories/properties/territories/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    No(i[e], { instancePath: t + `/territories/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, No.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/territories`, schemaPath: `#/$defs/Territories/properties/territories/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Territories/type`, keyword: `type`, params: { type: `object` } }), r++; return Po.errors = n, r === 0; }
    const Fo = Ro, Io = { type: `object`, properties: { kind: { type: `string`, const: `touches` }, id: { $ref: `#/$defs/Id` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Side` }, rationale: { $ref: `#/$defs/Text` }, promise: { $ref: `#/$defs/Text` }, atLeast: { type: `integer`, minimum: 1 }, dates: { type: `integer`, minimum: 1 }, channels: { type: `integer`, minimum: 1 }, span: { $ref: `#/$defs/Days` }, gap: { type: `string`, pattern: `^(?:[1-9][0-9]{0,5} hours|1 hour)$` }, compliance: { $ref: `#/$defs/Compliance` } }, required: [`kind`, `id`, `owner`, `promise`, `atLeast`, `dates`, `channels`, `span`, `gap`, `compliance`], additionalProperties: !1 }, Lo = RegExp(`^(?:[1-9][0-9]{0,5} hours|1 hour)$`, `u`);
    function Ro(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Touches/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++), e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Touches/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.owner === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Touches/required`, keyword: `required`, params: { missingProperty: `owner` } }), r++), e.promise === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Touches/required`, keyword: `required`, params: { missingProperty: `promise` } }), r++), e.atLeast === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Touches/required`, keyword: `required`, params: { missingProperty: `atLeast` } }), r++), e.dates === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Touches/required`, keyword: `required`, params: { missingProperty: `dates` } }), r++), e.channels === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Touches/required`, keyword: `required`, params: { missingProperty: `channels` } }), r++), e.span === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Touches/required`, keyword: `required`, params: { missingProperty: `span` } }), r++), e.gap === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Touches/required`, keyword: `required`, params: { missingProperty: `gap` } }), r++), e.compliance === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Touches/required`, keyword: `required`, params: { missingProperty: `compliance` } }), r++);
        for (let i in e)
            b.call(Io.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/Touches/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Touches/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `touches` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/Touches/properties/kind/const`, keyword: `const`, params: { allowedValue: `touches` } }), r++);
        }
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (F(e.owner, { instancePath: t + `/owner` }) || (n = $(n, F.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.promise !== void 0 && (a(e.promise, { instancePath: t + `/promise` }) || (n = $(n, a.errors), r = n.length)), e.atLeast !== void 0) {
            let i = e.atLeast;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/atLeast`, schemaPath: `#/$defs/Touches/properties/atLeast/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/atLeast`, schemaPath: `#/$defs/Touches/properties/atLeast/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
        }
        if (e.dates !== void 0) {
            let i = e.dates;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/dates`, schemaPath: `#/$defs/Touches/properties/dates/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/dates`, schemaPath: `#/$defs/Touches/properties/dates/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
        }
        if (e.channels !== void 0) {
            let i = e.channels;
            (typeof i != `number` || i % 1 || isNaN(i) || !isFinite(i)) && (n = Q(n, { instancePath: t + `/channels`, schemaPath: `#/$defs/Touches/properties/channels/type`, keyword: `type`, params: { type: `integer` } }), r++), typeof i == `number` && isFinite(i) && (i < 1 || isNaN(i)) && (n = Q(n, { instancePath: t + `/channels`, schemaPath: `#/$defs/Touches/properties/channels/minimum`, keyword: `minimum`, params: { comparison: `>=`, limit: 1 } }), r++);
        }
        if (e.span !== void 0 && (D(e.span, { instancePath: t + `/span` }) || (n = $(n, D.errors), r = n.length)), e.gap !== void 0) {
            let i = e.gap;
            typeof i == `string` ? Lo.test(i) || (n = Q(n, { instancePath: t + `/gap`, schemaPath: `#/$defs/Touches/properties/gap/pattern`, keyword: `pattern`, params: { pattern: `^(?:[1-9][0-9]{0,5} hours|1 hour)$` } }), r++) : (n = Q(n, { instancePath: t + `/gap`, schemaPath: `#/$defs/Touches/properties/gap/type`, keyword: `type`, params: { type: `string` } }), r++);
        }
        e.compliance !== void 0 && (Wa(e.compliance, { instancePath: t + `/compliance` }) || (n = $(n, Wa.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/Touches/type`, keyword: `type`, params: { type: `object` } }), r++; return Ro.errors = n, r === 0; }
    const zo = Jo, Bo = { type: `object`, properties: { kind: { type: `string`, const: `win-loss` }, title: { $ref: `#/$defs/Text` }, owner: { $ref: `#/$defs/Ownership` }, rationale: { $ref: `#/$defs/Text` }, askedBy: { $ref: `#/$defs/Id` }, within: { $ref: `#/$defs/CalendarDays` }, atLeast: { $ref: `#/$defs/Share` }, lasts: { $ref: `#/$defs/Elapsed` }, form: { type: `array`, items: { $ref: `#/$defs/WinLossQuestion` }, minItems: 1 }, interviews: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/WinLossInterview` }, minProperties: 1 } }, required: [`kind`], additionalProperties: !1, anyOf: [{ required: [`form`] }, { required: [`interviews`] }] }, Vo = { type: `object`, properties: { id: { $ref: `#/$defs/Id` }, asks: { $ref: `#/$defs/Text` }, about: { type: `string`, enum: [`reason`, `touches`, `sales`, `messaging`, `price`, `product`] }, answer: { type: `string`, enum: [`text`, `choice`, `choices`, `scale`, `yes-no`, `signals`, `reason`] }, choices: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { $ref: `#/$defs/Text` }, minProperties: 1 }, after: { type: `string`, enum: [`won`, `lost`] } }, required: [`id`, `asks`, `about`, `answer`], additionalProperties: !1, allOf: [{ if: { required: [`answer`], properties: { answer: { enum: [`choice`, `choices`] } } }, then: { required: [`choices`] } }] };
    function Ho(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !0, s = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.answer === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.answer !== void 0) {
            let t = e.answer;
            if (t !== `choice` && t !== `choices`) {
                let e = {};
                n === null ? n = [e] : n.push(e), r++;
            }
        }
    } var c = s === r; if (r = i, n !== null && (i ? n.length = i : n = null), c) {
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.choices === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossQuestion/allOf/0/then/required`, keyword: `required`, params: { missingProperty: `choices` } }), r++);
        var c = i === r;
        o = c;
    } if (o || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossQuestion/allOf/0/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.id === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossQuestion/required`, keyword: `required`, params: { missingProperty: `id` } }), r++), e.asks === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossQuestion/required`, keyword: `required`, params: { missingProperty: `asks` } }), r++), e.about === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossQuestion/required`, keyword: `required`, params: { missingProperty: `about` } }), r++), e.answer === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossQuestion/required`, keyword: `required`, params: { missingProperty: `answer` } }), r++);
        for (let i in e)
            i !== `id` && i !== `asks` && i !== `about` && i !== `answer` && i !== `choices` && i !== `after` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossQuestion/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.id !== void 0 && (l(e.id, { instancePath: t + `/id` }) || (n = $(n, l.errors), r = n.length)), e.asks !== void 0 && (a(e.asks, { instancePath: t + `/asks` }) || (n = $(n, a.errors), r = n.length)), e.about !== void 0) {
            let i = e.about;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/about`, schemaPath: `#/$defs/WinLossQuestion/properties/about/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `reason` && i !== `touches` && i !== `sales` && i !== `messaging` && i !== `price` && i !== `product` && (n = Q(n, { instancePath: t + `/about`, schemaPath: `#/$defs/WinLossQuestion/properties/about/enum`, keyword: `enum`, params: { allowedValues: Vo.properties.about.enum } }), r++);
        }
        if (e.answer !== void 0) {
            let i = e.answer;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/answer`, schemaPath: `#/$defs/WinLossQuestion/properties/answer/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `text` && i !== `choice` && i !== `choices` && i !== `scale` && i !== `yes-no` && i !== `signals` && i !== `reason` && (n = Q(n, { instancePath: t + `/answer`, schemaPath: `#/$defs/WinLossQuestion/properties/answer/enum`, keyword: `enum`, params: { allowedValues: Vo.properties.answer.enum } }), r++);
        }
        if (e.choices !== void 0) {
            let i = e.choices;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/choices`, schemaPath: `#/$defs/WinLossQuestion/properties/choices/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/choices` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/choices`, schemaPath: `#/$defs/WinLossQuestion/properties/choices/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    a(i[e], { instancePath: t + `/choices/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, a.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/choices`, schemaPath: `#/$defs/WinLossQuestion/properties/choices/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.after !== void 0) {
            let i = e.after;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/after`, schemaPath: `#/$defs/WinLossQuestion/properties/after/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `won` && i !== `lost` && (n = Q(n, { instancePath: t + `/after`, schemaPath: `#/$defs/WinLossQuestion/properties/after/enum`, keyword: `enum`, params: { allowedValues: Vo.properties.after.enum } }), r++);
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossQuestion/type`, keyword: `type`, params: { type: `object` } }), r++; return Ho.errors = n, r === 0; }
    const Uo = { type: `object`, properties: { deal: { type: `string`, pattern: `^d-[0-9]{1,12}$` }, outcome: { type: `string`, enum: [`won`, `lost`] }, closed: { $ref: `#/$defs/Date` }, asked: { $ref: `#/$defs/Date` }, reason: { $ref: `#/$defs/Id` }, persona: { $ref: `#/$defs/Id` }, answers: { type: `object`, propertyNames: { $ref: `#/$defs/Id` }, additionalProperties: { type: [`string`, `number`, `boolean`, `array`, `object`], propertyNames: { $ref: `#/$defs/LanguageTag` }, additionalProperties: { type: `string` }, items: { type: `string`, $ref: `#/$defs/Id` } }, minProperties: 1 }, lessons: { type: `array`, items: { $ref: `#/$defs/WinLossLesson` }, minItems: 1 } }, required: [`deal`, `outcome`, `closed`, `asked`], additionalProperties: !1, allOf: [{ if: { required: [`outcome`], properties: { outcome: { const: `lost` } } }, then: { required: [`reason`] } }] }, Wo = RegExp(`^d-[0-9]{1,12}$`, `u`);
    function Go(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, a = !1, o = null, s = r; e && typeof e == `object` && !Array.isArray(e) && e.claim === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossAddress/oneOf/0/required`, keyword: `required`, params: { missingProperty: `claim` } }), r++); var c = s === r; c && (a = !0, o = 0); let u = r; e && typeof e == `object` && !Array.isArray(e) && e.objection === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossAddress/oneOf/1/required`, keyword: `required`, params: { missingProperty: `objection` } }), r++); var c = u === r; if (c && a)
        a = !1, o = [o, 1];
    else {
        c && (a = !0, o = 1);
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.content === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossAddress/oneOf/2/required`, keyword: `required`, params: { missingProperty: `content` } }), r++);
        var c = i === r;
        if (c && a)
            a = !1, o = [o, 2];
        else {
            c && (a = !0, o = 2);
            let i = r;
            e && typeof e == `object` && !Array.isArray(e) && e.role === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossAddress/oneOf/3/required`, keyword: `required`, params: { missingProperty: `role` } }), r++);
            var c = i === r;
            c && a ? (a = !1, o = [o, 3]) : c && (a = !0, o = 3);
        }
    } if (a ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossAddress/oneOf`, keyword: `oneOf`, params: { passingSchemas: o } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        for (let i in e)
            i !== `claim` && i !== `objection` && i !== `content` && i !== `role` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossAddress/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.claim !== void 0 && (l(e.claim, { instancePath: t + `/claim` }) || (n = $(n, l.errors), r = n.length)), e.objection !== void 0 && (l(e.objection, { instancePath: t + `/objection` }) || (n = $(n, l.errors), r = n.length)), e.content !== void 0 && (l(e.content, { instancePath: t + `/content` }) || (n = $(n, l.errors), r = n.length)), e.role !== void 0 && (l(e.role, { instancePath: t + `/role` }) || (n = $(n, l.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossAddress/type`, keyword: `type`, params: { type: `object` } }), r++; return Go.errors = n, r === 0; }
    function Ko(e, { instancePath: t = `` } = {}) { let n = null, r = 0; if (e && typeof e == `object` && !Array.isArray(e)) {
        e.lesson === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossLesson/required`, keyword: `required`, params: { missingProperty: `lesson` } }), r++), e.to === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossLesson/required`, keyword: `required`, params: { missingProperty: `to` } }), r++);
        for (let i in e)
            i !== `lesson` && i !== `to` && i !== `done` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossLesson/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        e.lesson !== void 0 && (a(e.lesson, { instancePath: t + `/lesson` }) || (n = $(n, a.errors), r = n.length)), e.to !== void 0 && (Go(e.to, { instancePath: t + `/to` }) || (n = $(n, Go.errors), r = n.length)), e.done !== void 0 && (w(e.done, { instancePath: t + `/done` }) || (n = $(n, w.errors), r = n.length));
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossLesson/type`, keyword: `type`, params: { type: `object` } }), r++; return Ko.errors = n, r === 0; }
    function qo(e, { instancePath: t = `` } = {}) { let n = null, r = 0, a = r, o = !0, s = r; if (e && typeof e == `object` && !Array.isArray(e)) {
        if (e.outcome === void 0) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
        else if (e.outcome !== void 0 && e.outcome !== `lost`) {
            let e = {};
            n === null ? n = [e] : n.push(e), r++;
        }
    } var c = s === r; if (r = a, n !== null && (a ? n.length = a : n = null), c) {
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.reason === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossInterview/allOf/0/then/required`, keyword: `required`, params: { missingProperty: `reason` } }), r++);
        var c = i === r;
        o = c;
    } if (o || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossInterview/allOf/0/if`, keyword: `if`, params: { failingKeyword: `then` } }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.deal === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossInterview/required`, keyword: `required`, params: { missingProperty: `deal` } }), r++), e.outcome === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossInterview/required`, keyword: `required`, params: { missingProperty: `outcome` } }), r++), e.closed === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossInterview/required`, keyword: `required`, params: { missingProperty: `closed` } }), r++), e.asked === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossInterview/required`, keyword: `required`, params: { missingProperty: `asked` } }), r++);
        for (let i in e)
            i !== `deal` && i !== `outcome` && i !== `closed` && i !== `asked` && i !== `reason` && i !== `persona` && i !== `answers` && i !== `lessons` && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossInterview/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.deal !== void 0) {
            let i = e.deal;
            typeof i == `string` ? Wo.test(i) || (n = Q(n, { instancePath: t + `/deal`, schemaPath: `#/$defs/WinLossInterview/properties/deal/pattern`, keyword: `pattern`, params: { pattern: `^d-[0-9]{1,12}$` } }), r++) : (n = Q(n, { instancePath: t + `/deal`, schemaPath: `#/$defs/WinLossInterview/properties/deal/type`, keyword: `type`, params: { type: `string` } }), r++);
        }
        if (e.outcome !== void 0) {
            let i = e.outcome;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/outcome`, schemaPath: `#/$defs/WinLossInterview/properties/outcome/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `won` && i !== `lost` && (n = Q(n, { instancePath: t + `/outcome`, schemaPath: `#/$defs/WinLossInterview/properties/outcome/enum`, keyword: `enum`, params: { allowedValues: Uo.properties.outcome.enum } }), r++);
        }
        if (e.closed !== void 0 && (w(e.closed, { instancePath: t + `/closed` }) || (n = $(n, w.errors), r = n.length)), e.asked !== void 0 && (w(e.asked, { instancePath: t + `/asked` }) || (n = $(n, w.errors), r = n.length)), e.reason !== void 0 && (l(e.reason, { instancePath: t + `/reason` }) || (n = $(n, l.errors), r = n.length)), e.persona !== void 0 && (l(e.persona, { instancePath: t + `/persona` }) || (n = $(n, l.errors), r = n.length)), e.answers !== void 0) {
            let a = e.answers;
            if (a && typeof a == `object` && !Array.isArray(a)) {
                Object.keys(a).length < 1 && (n = Q(n, { instancePath: t + `/answers`, schemaPath: `#/$defs/WinLossInterview/properties/answers/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in a) {
                    let i = r;
                    l(e, { instancePath: t + `/answers` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/answers`, schemaPath: `#/$defs/WinLossInterview/properties/answers/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in a) {
                    let o = a[e];
                    if (o && typeof o == `object` || typeof o == `string` || typeof o == `number` && isFinite(o) || typeof o == `boolean` || (n = Q(n, { instancePath: t + `/answers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/WinLossInterview/properties/answers/additionalProperties/type`, keyword: `type`, params: { type: Uo.properties.answers.additionalProperties.type } }), r++), Array.isArray(o)) {
                        let i = o.length;
                        for (let a = 0; a < i; a++) {
                            let i = o[a];
                            typeof i != `string` && (n = Q(n, { instancePath: t + `/answers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + a, schemaPath: `#/$defs/WinLossInterview/properties/answers/additionalProperties/items/type`, keyword: `type`, params: { type: `string` } }), r++), l(i, { instancePath: t + `/answers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + a }) || (n = $(n, l.errors), r = n.length);
                        }
                    }
                    if (o && typeof o == `object` && !Array.isArray(o)) {
                        for (let a in o) {
                            let o = r;
                            i(a, { instancePath: t + `/answers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, i.errors), r = n.length), o !== r && (n = Q(n, { instancePath: t + `/answers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/WinLossInterview/properties/answers/additionalProperties/propertyNames`, keyword: `propertyNames`, params: { propertyName: a } }), r++);
                        }
                        for (let i in o)
                            typeof o[i] != `string` && (n = Q(n, { instancePath: t + `/answers/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) + `/` + i.replace(/~/g, `~0`).replace(/\//g, `~1`), schemaPath: `#/$defs/WinLossInterview/properties/answers/additionalProperties/additionalProperties/type`, keyword: `type`, params: { type: `string` } }), r++);
                    }
                }
            }
            else
                n = Q(n, { instancePath: t + `/answers`, schemaPath: `#/$defs/WinLossInterview/properties/answers/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
        if (e.lessons !== void 0) {
            let i = e.lessons;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/lessons`, schemaPath: `#/$defs/WinLossInterview/properties/lessons/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    Ko(i[a], { instancePath: t + `/lessons/` + a }) || (n = $(n, Ko.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/lessons`, schemaPath: `#/$defs/WinLossInterview/properties/lessons/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLossInterview/type`, keyword: `type`, params: { type: `object` } }), r++; return qo.errors = n, r === 0; }
    function Jo(e, { instancePath: t = `` } = {}) { let n = null, r = 0, i = r, o = !1, c = r; e && typeof e == `object` && !Array.isArray(e) && e.form === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLoss/anyOf/0/required`, keyword: `required`, params: { missingProperty: `form` } }), r++); var u = c === r; if (o ||= u, !o) {
        let i = r;
        e && typeof e == `object` && !Array.isArray(e) && e.interviews === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLoss/anyOf/1/required`, keyword: `required`, params: { missingProperty: `interviews` } }), r++);
        var u = i === r;
        o ||= u;
    } if (o ? (r = i, n !== null && (i ? n.length = i : n = null)) : (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLoss/anyOf`, keyword: `anyOf`, params: {} }), r++), e && typeof e == `object` && !Array.isArray(e)) {
        e.kind === void 0 && (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLoss/required`, keyword: `required`, params: { missingProperty: `kind` } }), r++);
        for (let i in e)
            b.call(Bo.properties, i) || (n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLoss/additionalProperties`, keyword: `additionalProperties`, params: { additionalProperty: i } }), r++);
        if (e.kind !== void 0) {
            let i = e.kind;
            typeof i != `string` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/WinLoss/properties/kind/type`, keyword: `type`, params: { type: `string` } }), r++), i !== `win-loss` && (n = Q(n, { instancePath: t + `/kind`, schemaPath: `#/$defs/WinLoss/properties/kind/const`, keyword: `const`, params: { allowedValue: `win-loss` } }), r++);
        }
        if (e.title !== void 0 && (a(e.title, { instancePath: t + `/title` }) || (n = $(n, a.errors), r = n.length)), e.owner !== void 0 && (s(e.owner, { instancePath: t + `/owner` }) || (n = $(n, s.errors), r = n.length)), e.rationale !== void 0 && (a(e.rationale, { instancePath: t + `/rationale` }) || (n = $(n, a.errors), r = n.length)), e.askedBy !== void 0 && (l(e.askedBy, { instancePath: t + `/askedBy` }) || (n = $(n, l.errors), r = n.length)), e.within !== void 0 && (Me(e.within, { instancePath: t + `/within` }) || (n = $(n, Me.errors), r = n.length)), e.atLeast !== void 0 && (k(e.atLeast, { instancePath: t + `/atLeast` }) || (n = $(n, k.errors), r = n.length)), e.lasts !== void 0 && (C(e.lasts, { instancePath: t + `/lasts` }) || (n = $(n, C.errors), r = n.length)), e.form !== void 0) {
            let i = e.form;
            if (Array.isArray(i)) {
                i.length < 1 && (n = Q(n, { instancePath: t + `/form`, schemaPath: `#/$defs/WinLoss/properties/form/minItems`, keyword: `minItems`, params: { limit: 1 } }), r++);
                let e = i.length;
                for (let a = 0; a < e; a++)
                    Ho(i[a], { instancePath: t + `/form/` + a }) || (n = $(n, Ho.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/form`, schemaPath: `#/$defs/WinLoss/properties/form/type`, keyword: `type`, params: { type: `array` } }), r++;
        }
        if (e.interviews !== void 0) {
            let i = e.interviews;
            if (i && typeof i == `object` && !Array.isArray(i)) {
                Object.keys(i).length < 1 && (n = Q(n, { instancePath: t + `/interviews`, schemaPath: `#/$defs/WinLoss/properties/interviews/minProperties`, keyword: `minProperties`, params: { limit: 1 } }), r++);
                for (let e in i) {
                    let i = r;
                    l(e, { instancePath: t + `/interviews` }) || (n = $(n, l.errors), r = n.length), i !== r && (n = Q(n, { instancePath: t + `/interviews`, schemaPath: `#/$defs/WinLoss/properties/interviews/propertyNames`, keyword: `propertyNames`, params: { propertyName: e } }), r++);
                }
                for (let e in i)
                    qo(i[e], { instancePath: t + `/interviews/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`) }) || (n = $(n, qo.errors), r = n.length);
            }
            else
                n = Q(n, { instancePath: t + `/interviews`, schemaPath: `#/$defs/WinLoss/properties/interviews/type`, keyword: `type`, params: { type: `object` } }), r++;
        }
    }
    else
        n = Q(n, { instancePath: t, schemaPath: `#/$defs/WinLoss/type`, keyword: `type`, params: { type: `object` } }), r++; return Jo.errors = n, r === 0; }
    function Q(e, t) { return $(e, [t]); }
    function $(e, t) { if (e === null)
        return t; for (let n of t)
        e.push(n); return e; }
    return {
        accounts: e,
        agreement: re,
        alignment: de,
        attribution: ve,
        baseline: Ce,
        budget: De,
        cadence: Be,
        calendar: et,
        campaign: dt,
        channels: yt,
        checks: Ct,
        commitment: Ot,
        content: Ft,
        escalation: Ut,
        fields: Yt,
        glossary: Tn,
        incentive: An,
        lifecycle: Pn,
        lists: Qn,
        messaging: tr,
        metric: cr,
        people: mr,
        plan: Cr,
        qualification: Ir,
        reasons: Ur,
        remedies: qr,
        routing: ei,
        sample: mi,
        scoring: Zi,
        signals: ka,
        sla: Na,
        source: Ka,
        sync: yo,
        target: Do,
        territories: Mo,
        touches: Fo,
        'win-loss': zo,
    };
})();
