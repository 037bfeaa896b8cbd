// @ts-nocheck
// Written by `npm run generate` from schemas/. Do not edit.
import type { Validators } from './validator.ts';

/** The validator of each kind of document. */
export const validators: Validators = (() => {
// validators.js
const agreement = validate1;
const schema1 = {
	"type": "object",
	"properties": {
		"kind": {
			"type": "string",
			"const": "agreement"
		},
		"id": { "$ref": "#/$defs/Id" },
		"leadpact": {
			"type": "integer",
			"const": 1
		},
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"parties": {
			"type": "object",
			"properties": {
				"marketing": { "$ref": "#/$defs/AgreementParty" },
				"sales": { "$ref": "#/$defs/AgreementParty" }
			},
			"required": ["marketing", "sales"],
			"additionalProperties": false
		},
		"languages": {
			"type": "array",
			"items": {
				"type": "string",
				"$ref": "#/$defs/LanguageTag"
			},
			"minItems": 1,
			"uniqueItems": true
		},
		"zone": { "$ref": "#/$defs/Zone" },
		"currency": {
			"type": "string",
			"pattern": "^[A-Z]{3}$"
		},
		"fiscalYearStart": {
			"type": "string",
			"enum": [
				"january",
				"february",
				"march",
				"april",
				"may",
				"june",
				"july",
				"august",
				"september",
				"october",
				"november",
				"december"
			]
		},
		"calendar": { "$ref": "#/$defs/Id" },
		"settle": { "$ref": "#/$defs/Elapsed" },
		"effectiveFrom": { "$ref": "#/$defs/Date" },
		"consents": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Id" },
			"additionalProperties": { "$ref": "#/$defs/AgreementConsent" },
			"minProperties": 1
		}
	},
	"required": [
		"kind",
		"id",
		"leadpact",
		"title",
		"parties",
		"languages",
		"zone",
		"currency",
		"calendar"
	],
	"additionalProperties": false
};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate2.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Id/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Id/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate2.errors = vErrors;
	return errors === 0;
}
validate2.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema3 = {
	"type": ["string", "object"],
	"pattern": "\\S",
	"propertyNames": { "$ref": "#/$defs/LanguageTag" },
	"minProperties": 1,
	"additionalProperties": {
		"type": "string",
		"pattern": "\\S"
	}
};
const pattern1 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[a-z]{2,3}(?:-[A-Z]{2})?$", "u");
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate5.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern2.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/LanguageTag/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z]{2,3}(?:-[A-Z]{2})?$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/LanguageTag/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate5.errors = vErrors;
	return errors === 0;
}
validate5.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate4.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/Text/type",
			keyword: "type",
			params: { type: schema3.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Text/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Text/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) {
			const _errs1 = errors;
			if (!validate5(key0, {
				instancePath,
				parentData: data,
				parentDataProperty,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
				errors = vErrors.length;
			}
			if (!(_errs1 === errors)) {
				const err3 = {
					instancePath,
					schemaPath: "#/$defs/Text/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		for (const key1 of Object.keys(data)) {
			let data0 = data[key1];
			if (typeof data0 === "string") {
				if (!pattern1.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/Text/additionalProperties/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/$defs/Text/additionalProperties/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	validate4.errors = vErrors;
	return errors === 0;
}
validate4.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema5 = {
	"type": "string",
	"enum": [
		"marketing",
		"sales",
		"joint"
	]
};
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate8.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/Ownership/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "marketing" || data === "sales" || data === "joint")) {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Ownership/enum",
			keyword: "enum",
			params: { allowedValues: schema5.enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate8.errors = vErrors;
	return errors === 0;
}
validate8.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate11.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0 || !func0.call(data, "title")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/AgreementParty/required",
				keyword: "required",
				params: { missingProperty: "title" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.approvers === void 0 || !func0.call(data, "approvers")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/AgreementParty/required",
				keyword: "required",
				params: { missingProperty: "approvers" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "approvers")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/AgreementParty/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.approvers !== void 0 && func0.call(data, "approvers")) {
			let data1 = data.approvers;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err3 = {
						instancePath: instancePath + "/approvers",
						schemaPath: "#/$defs/AgreementParty/properties/approvers/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 !== "string") {
						const err4 = {
							instancePath: instancePath + "/approvers/" + i0,
							schemaPath: "#/$defs/AgreementParty/properties/approvers/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (!validate2(data2, {
						instancePath: instancePath + "/approvers/" + i0,
						parentData: data1,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data1[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err5 = {
								instancePath: instancePath + "/approvers",
								schemaPath: "#/$defs/AgreementParty/properties/approvers/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/approvers",
					schemaPath: "#/$defs/AgreementParty/properties/approvers/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/$defs/AgreementParty/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
validate11.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern4 = new RegExp("^[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)*$", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate17.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Zone/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)*$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Zone/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate17.errors = vErrors;
	return errors === 0;
}
validate17.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern6 = new RegExp("^(?:[1-9][0-9]{0,5} (?:minutes|hours)|1 (?:minute|hour))$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Elapsed/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:[1-9][0-9]{0,5} (?:minutes|hours)|1 (?:minute|hour))$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Elapsed/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern7 = new RegExp("^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Date/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Date/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "owner" || key0 === "rationale")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/AgreementConsent/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/AgreementConsent/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern5 = new RegExp("^[A-Z]{3}$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Agreement/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Agreement/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.leadpact === void 0 || !func0.call(data, "leadpact")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Agreement/required",
				keyword: "required",
				params: { missingProperty: "leadpact" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.title === void 0 || !func0.call(data, "title")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/Agreement/required",
				keyword: "required",
				params: { missingProperty: "title" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.parties === void 0 || !func0.call(data, "parties")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/Agreement/required",
				keyword: "required",
				params: { missingProperty: "parties" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.languages === void 0 || !func0.call(data, "languages")) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/Agreement/required",
				keyword: "required",
				params: { missingProperty: "languages" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.zone === void 0 || !func0.call(data, "zone")) {
			const err6 = {
				instancePath,
				schemaPath: "#/$defs/Agreement/required",
				keyword: "required",
				params: { missingProperty: "zone" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.currency === void 0 || !func0.call(data, "currency")) {
			const err7 = {
				instancePath,
				schemaPath: "#/$defs/Agreement/required",
				keyword: "required",
				params: { missingProperty: "currency" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.calendar === void 0 || !func0.call(data, "calendar")) {
			const err8 = {
				instancePath,
				schemaPath: "#/$defs/Agreement/required",
				keyword: "required",
				params: { missingProperty: "calendar" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema1.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/$defs/Agreement/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err10 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Agreement/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if ("agreement" !== data0) {
				const err11 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Agreement/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "agreement" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.leadpact !== void 0 && func0.call(data, "leadpact")) {
			let data2 = data.leadpact;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err12 = {
					instancePath: instancePath + "/leadpact",
					schemaPath: "#/$defs/Agreement/properties/leadpact/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (1 !== data2) {
				const err13 = {
					instancePath: instancePath + "/leadpact",
					schemaPath: "#/$defs/Agreement/properties/leadpact/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.parties !== void 0 && func0.call(data, "parties")) {
			let data6 = data.parties;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.marketing === void 0 || !func0.call(data6, "marketing")) {
					const err14 = {
						instancePath: instancePath + "/parties",
						schemaPath: "#/$defs/Agreement/properties/parties/required",
						keyword: "required",
						params: { missingProperty: "marketing" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data6.sales === void 0 || !func0.call(data6, "sales")) {
					const err15 = {
						instancePath: instancePath + "/parties",
						schemaPath: "#/$defs/Agreement/properties/parties/required",
						keyword: "required",
						params: { missingProperty: "sales" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 of Object.keys(data6)) if (!(key1 === "marketing" || key1 === "sales")) {
					const err16 = {
						instancePath: instancePath + "/parties",
						schemaPath: "#/$defs/Agreement/properties/parties/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data6.marketing !== void 0 && func0.call(data6, "marketing")) {
					if (!validate11(data6.marketing, {
						instancePath: instancePath + "/parties/marketing",
						parentData: data6,
						parentDataProperty: "marketing",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
						errors = vErrors.length;
					}
				}
				if (data6.sales !== void 0 && func0.call(data6, "sales")) {
					if (!validate11(data6.sales, {
						instancePath: instancePath + "/parties/sales",
						parentData: data6,
						parentDataProperty: "sales",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/parties",
					schemaPath: "#/$defs/Agreement/properties/parties/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.languages !== void 0 && func0.call(data, "languages")) {
			let data9 = data.languages;
			if (Array.isArray(data9)) {
				if (data9.length < 1) {
					const err18 = {
						instancePath: instancePath + "/languages",
						schemaPath: "#/$defs/Agreement/properties/languages/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (typeof data10 !== "string") {
						const err19 = {
							instancePath: instancePath + "/languages/" + i0,
							schemaPath: "#/$defs/Agreement/properties/languages/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (!validate5(data10, {
						instancePath: instancePath + "/languages/" + i0,
						parentData: data9,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
						errors = vErrors.length;
					}
				}
				let i1 = data9.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data9[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err20 = {
								instancePath: instancePath + "/languages",
								schemaPath: "#/$defs/Agreement/properties/languages/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/languages",
					schemaPath: "#/$defs/Agreement/properties/languages/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.zone !== void 0 && func0.call(data, "zone")) {
			if (!validate17(data.zone, {
				instancePath: instancePath + "/zone",
				parentData: data,
				parentDataProperty: "zone",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
				errors = vErrors.length;
			}
		}
		if (data.currency !== void 0 && func0.call(data, "currency")) {
			let data12 = data.currency;
			if (typeof data12 === "string") {
				if (!pattern5.test(data12)) {
					const err22 = {
						instancePath: instancePath + "/currency",
						schemaPath: "#/$defs/Agreement/properties/currency/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{3}$" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/currency",
					schemaPath: "#/$defs/Agreement/properties/currency/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.fiscalYearStart !== void 0 && func0.call(data, "fiscalYearStart")) {
			let data13 = data.fiscalYearStart;
			if (typeof data13 !== "string") {
				const err24 = {
					instancePath: instancePath + "/fiscalYearStart",
					schemaPath: "#/$defs/Agreement/properties/fiscalYearStart/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (!(data13 === "january" || data13 === "february" || data13 === "march" || data13 === "april" || data13 === "may" || data13 === "june" || data13 === "july" || data13 === "august" || data13 === "september" || data13 === "october" || data13 === "november" || data13 === "december")) {
				const err25 = {
					instancePath: instancePath + "/fiscalYearStart",
					schemaPath: "#/$defs/Agreement/properties/fiscalYearStart/enum",
					keyword: "enum",
					params: { allowedValues: schema1.properties.fiscalYearStart.enum }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.calendar !== void 0 && func0.call(data, "calendar")) {
			if (!validate2(data.calendar, {
				instancePath: instancePath + "/calendar",
				parentData: data,
				parentDataProperty: "calendar",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.settle !== void 0 && func0.call(data, "settle")) {
			if (!validate20(data.settle, {
				instancePath: instancePath + "/settle",
				parentData: data,
				parentDataProperty: "settle",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.effectiveFrom !== void 0 && func0.call(data, "effectiveFrom")) {
			if (!validate22(data.effectiveFrom, {
				instancePath: instancePath + "/effectiveFrom",
				parentData: data,
				parentDataProperty: "effectiveFrom",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.consents !== void 0 && func0.call(data, "consents")) {
			let data17 = data.consents;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (Object.keys(data17).length < 1) {
					const err26 = {
						instancePath: instancePath + "/consents",
						schemaPath: "#/$defs/Agreement/properties/consents/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				for (const key2 of Object.keys(data17)) {
					const _errs29 = errors;
					if (!validate2(key2, {
						instancePath: instancePath + "/consents",
						parentData: data17,
						parentDataProperty: "consents",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs29 === errors)) {
						const err27 = {
							instancePath: instancePath + "/consents",
							schemaPath: "#/$defs/Agreement/properties/consents/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				for (const key3 of Object.keys(data17)) if (!validate25(data17[key3], {
					instancePath: instancePath + "/consents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data17,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
					errors = vErrors.length;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/consents",
					schemaPath: "#/$defs/Agreement/properties/consents/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/$defs/Agreement/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate1.errors = vErrors;
	return errors === 0;
}
validate1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const calendar = validate30;
const schema11 = {
	"type": "object",
	"properties": {
		"kind": {
			"type": "string",
			"const": "calendar"
		},
		"id": { "$ref": "#/$defs/Id" },
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"zone": { "$ref": "#/$defs/Zone" },
		"hours": {
			"type": "array",
			"items": { "$ref": "#/$defs/CalendarWeekly" },
			"minItems": 1
		},
		"holidays": { "$ref": "#/$defs/CalendarHolidays" },
		"exceptions": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Date" },
			"additionalProperties": { "$ref": "#/$defs/CalendarException" },
			"minProperties": 1
		}
	},
	"required": [
		"kind",
		"id",
		"zone",
		"hours"
	],
	"additionalProperties": false
};
const pattern8 = new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern8.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Weekdays/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Weekdays/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
validate37.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern9 = new RegExp("^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Time/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Time/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.days === void 0 || !func0.call(data, "days")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/CalendarWeekly/required",
				keyword: "required",
				params: { missingProperty: "days" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.from === void 0 || !func0.call(data, "from")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/CalendarWeekly/required",
				keyword: "required",
				params: { missingProperty: "from" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.to === void 0 || !func0.call(data, "to")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/CalendarWeekly/required",
				keyword: "required",
				params: { missingProperty: "to" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "days" || key0 === "from" || key0 === "to")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/CalendarWeekly/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.days !== void 0 && func0.call(data, "days")) {
			let data0 = data.days;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err4 = {
						instancePath: instancePath + "/days",
						schemaPath: "#/$defs/CalendarWeekly/properties/days/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 !== "string") {
						const err5 = {
							instancePath: instancePath + "/days/" + i0,
							schemaPath: "#/$defs/CalendarWeekly/properties/days/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (!validate37(data1, {
						instancePath: instancePath + "/days/" + i0,
						parentData: data0,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
						errors = vErrors.length;
					}
				}
				let i1 = data0.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data0[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err6 = {
								instancePath: instancePath + "/days",
								schemaPath: "#/$defs/CalendarWeekly/properties/days/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/days",
					schemaPath: "#/$defs/CalendarWeekly/properties/days/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.from !== void 0 && func0.call(data, "from")) {
			if (!validate39(data.from, {
				instancePath: instancePath + "/from",
				parentData: data,
				parentDataProperty: "from",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0 && func0.call(data, "to")) {
			if (!validate39(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/$defs/CalendarWeekly/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
validate36.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Name/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Name/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
validate44.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.years === void 0 || !func0.call(data, "years")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/CalendarHolidays/required",
				keyword: "required",
				params: { missingProperty: "years" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.dates === void 0 || !func0.call(data, "dates")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/CalendarHolidays/required",
				keyword: "required",
				params: { missingProperty: "dates" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "region" || key0 === "years" || key0 === "dates")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/CalendarHolidays/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.region !== void 0 && func0.call(data, "region")) {
			if (!validate44(data.region, {
				instancePath: instancePath + "/region",
				parentData: data,
				parentDataProperty: "region",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
				errors = vErrors.length;
			}
		}
		if (data.years !== void 0 && func0.call(data, "years")) {
			let data1 = data.years;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err3 = {
						instancePath: instancePath + "/years",
						schemaPath: "#/$defs/CalendarHolidays/properties/years/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err4 = {
							instancePath: instancePath + "/years/" + i0,
							schemaPath: "#/$defs/CalendarHolidays/properties/years/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 2999 || isNaN(data2)) {
							const err5 = {
								instancePath: instancePath + "/years/" + i0,
								schemaPath: "#/$defs/CalendarHolidays/properties/years/items/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2999
								}
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2 < 2e3 || isNaN(data2)) {
							const err6 = {
								instancePath: instancePath + "/years/" + i0,
								schemaPath: "#/$defs/CalendarHolidays/properties/years/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 2e3
								}
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data1[i1];
						if (!(typeof item0 == "number" && !(item0 % 1) && !isNaN(item0) && isFinite(item0))) continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err7 = {
								instancePath: instancePath + "/years",
								schemaPath: "#/$defs/CalendarHolidays/properties/years/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/years",
					schemaPath: "#/$defs/CalendarHolidays/properties/years/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.dates !== void 0 && func0.call(data, "dates")) {
			let data3 = data.dates;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 of Object.keys(data3)) {
					const _errs9 = errors;
					if (!validate22(key1, {
						instancePath: instancePath + "/dates",
						parentData: data3,
						parentDataProperty: "dates",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
					if (!(_errs9 === errors)) {
						const err9 = {
							instancePath: instancePath + "/dates",
							schemaPath: "#/$defs/CalendarHolidays/properties/dates/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				for (const key2 of Object.keys(data3)) if (!validate4(data3[key2], {
					instancePath: instancePath + "/dates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data3,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/dates",
					schemaPath: "#/$defs/CalendarHolidays/properties/dates/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/$defs/CalendarHolidays/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
validate43.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema17 = {
	"type": ["string", "array"],
	"pattern": "^closed$",
	"items": { "$ref": "#/$defs/CalendarShift" },
	"minItems": 1
};
const pattern11 = new RegExp("^closed$", "u");
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate51.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.from === void 0 || !func0.call(data, "from")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/CalendarShift/required",
				keyword: "required",
				params: { missingProperty: "from" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.to === void 0 || !func0.call(data, "to")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/CalendarShift/required",
				keyword: "required",
				params: { missingProperty: "to" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "from" || key0 === "to")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/CalendarShift/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.from !== void 0 && func0.call(data, "from")) {
			if (!validate39(data.from, {
				instancePath: instancePath + "/from",
				parentData: data,
				parentDataProperty: "from",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0 && func0.call(data, "to")) {
			if (!validate39(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/CalendarShift/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
validate51.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !Array.isArray(data)) {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/CalendarException/type",
			keyword: "type",
			params: { type: schema17.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern11.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/CalendarException/pattern",
				keyword: "pattern",
				params: { pattern: "^closed$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/CalendarException/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate51(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
			errors = vErrors.length;
		}
	}
	validate50.errors = vErrors;
	return errors === 0;
}
validate50.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Calendar/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Calendar/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.zone === void 0 || !func0.call(data, "zone")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Calendar/required",
				keyword: "required",
				params: { missingProperty: "zone" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.hours === void 0 || !func0.call(data, "hours")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/Calendar/required",
				keyword: "required",
				params: { missingProperty: "hours" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema11.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/Calendar/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Calendar/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("calendar" !== data0) {
				const err6 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Calendar/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "calendar" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.zone !== void 0 && func0.call(data, "zone")) {
			if (!validate17(data.zone, {
				instancePath: instancePath + "/zone",
				parentData: data,
				parentDataProperty: "zone",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
				errors = vErrors.length;
			}
		}
		if (data.hours !== void 0 && func0.call(data, "hours")) {
			let data6 = data.hours;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err7 = {
						instancePath: instancePath + "/hours",
						schemaPath: "#/$defs/Calendar/properties/hours/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate36(data6[i0], {
					instancePath: instancePath + "/hours/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/hours",
					schemaPath: "#/$defs/Calendar/properties/hours/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.holidays !== void 0 && func0.call(data, "holidays")) {
			if (!validate43(data.holidays, {
				instancePath: instancePath + "/holidays",
				parentData: data,
				parentDataProperty: "holidays",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.exceptions !== void 0 && func0.call(data, "exceptions")) {
			let data9 = data.exceptions;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (Object.keys(data9).length < 1) {
					const err9 = {
						instancePath: instancePath + "/exceptions",
						schemaPath: "#/$defs/Calendar/properties/exceptions/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key1 of Object.keys(data9)) {
					const _errs15 = errors;
					if (!validate22(key1, {
						instancePath: instancePath + "/exceptions",
						parentData: data9,
						parentDataProperty: "exceptions",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
					if (!(_errs15 === errors)) {
						const err10 = {
							instancePath: instancePath + "/exceptions",
							schemaPath: "#/$defs/Calendar/properties/exceptions/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				for (const key2 of Object.keys(data9)) if (!validate50(data9[key2], {
					instancePath: instancePath + "/exceptions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data9,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/exceptions",
					schemaPath: "#/$defs/Calendar/properties/exceptions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/$defs/Calendar/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
validate30.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const commitment = validate56;
const schema19 = {
	"type": "object",
	"properties": {
		"kind": {
			"type": "string",
			"const": "commitment"
		},
		"id": { "$ref": "#/$defs/Id" },
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Side" },
		"rationale": { "$ref": "#/$defs/Text" },
		"promise": { "$ref": "#/$defs/Text" },
		"measure": { "$ref": "#/$defs/CommitmentMeasure" },
		"atLeast": { "$ref": "#/$defs/CommitmentGoal" },
		"atMost": { "$ref": "#/$defs/CommitmentGoal" },
		"per": { "$ref": "#/$defs/Period" },
		"tolerance": { "$ref": "#/$defs/Share" },
		"escalates": { "type": "boolean" }
	},
	"required": [
		"kind",
		"id",
		"owner",
		"promise",
		"measure",
		"per"
	],
	"additionalProperties": false,
	"oneOf": [{ "required": ["atLeast"] }, { "required": ["atMost"] }]
};
const schema20 = {
	"type": "string",
	"enum": ["marketing", "sales"]
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/Side/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "marketing" || data === "sales")) {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Side/enum",
			keyword: "enum",
			params: { allowedValues: schema20.enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema21 = {
	"type": "object",
	"properties": {
		"entries": { "$ref": "#/$defs/Id" },
		"conversion": {
			"type": "object",
			"properties": {
				"from": { "$ref": "#/$defs/Id" },
				"to": { "$ref": "#/$defs/Id" },
				"base": {
					"type": "string",
					"enum": ["accepted", "all"]
				},
				"within": { "$ref": "#/$defs/Days" }
			},
			"required": [
				"from",
				"to",
				"base",
				"within"
			],
			"additionalProperties": false
		},
		"completeness": { "$ref": "#/$defs/Id" },
		"acceptance": {
			"type": "boolean",
			"const": true
		},
		"deliveries": { "$ref": "#/$defs/Text" },
		"capacityNotice": { "$ref": "#/$defs/Days" },
		"forecastAccuracy": {
			"type": "boolean",
			"const": true
		}
	},
	"additionalProperties": false,
	"oneOf": [
		{ "required": ["entries"] },
		{ "required": ["conversion"] },
		{ "required": ["completeness"] },
		{ "required": ["acceptance"] },
		{ "required": ["deliveries"] },
		{ "required": ["capacityNotice"] },
		{ "required": ["forecastAccuracy"] }
	]
};
const pattern12 = new RegExp("^(?:[1-9][0-9]{0,5} days|1 day)$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern12.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Days/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:[1-9][0-9]{0,5} days|1 day)$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Days/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.entries === void 0 || !func0.call(data, "entries")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/CommitmentMeasure/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "entries" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.conversion === void 0 || !func0.call(data, "conversion")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/CommitmentMeasure/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "conversion" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.completeness === void 0 || !func0.call(data, "completeness")) {
				const err2 = {
					instancePath,
					schemaPath: "#/$defs/CommitmentMeasure/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "completeness" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs5 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.acceptance === void 0 || !func0.call(data, "acceptance")) {
					const err3 = {
						instancePath,
						schemaPath: "#/$defs/CommitmentMeasure/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "acceptance" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			var _valid0 = _errs5 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
				}
				const _errs6 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.deliveries === void 0 || !func0.call(data, "deliveries")) {
						const err4 = {
							instancePath,
							schemaPath: "#/$defs/CommitmentMeasure/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "deliveries" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				var _valid0 = _errs6 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else {
					if (_valid0) {
						valid0 = true;
						passing0 = 4;
					}
					const _errs7 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.capacityNotice === void 0 || !func0.call(data, "capacityNotice")) {
							const err5 = {
								instancePath,
								schemaPath: "#/$defs/CommitmentMeasure/oneOf/5/required",
								keyword: "required",
								params: { missingProperty: "capacityNotice" }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
					var _valid0 = _errs7 === errors;
					if (_valid0 && valid0) {
						valid0 = false;
						passing0 = [passing0, 5];
					} else {
						if (_valid0) {
							valid0 = true;
							passing0 = 5;
						}
						const _errs8 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.forecastAccuracy === void 0 || !func0.call(data, "forecastAccuracy")) {
								const err6 = {
									instancePath,
									schemaPath: "#/$defs/CommitmentMeasure/oneOf/6/required",
									keyword: "required",
									params: { missingProperty: "forecastAccuracy" }
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						var _valid0 = _errs8 === errors;
						if (_valid0 && valid0) {
							valid0 = false;
							passing0 = [passing0, 6];
						} else if (_valid0) {
							valid0 = true;
							passing0 = 6;
						}
					}
				}
			}
		}
	}
	if (!valid0) {
		const err7 = {
			instancePath,
			schemaPath: "#/$defs/CommitmentMeasure/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "entries" || key0 === "conversion" || key0 === "completeness" || key0 === "acceptance" || key0 === "deliveries" || key0 === "capacityNotice" || key0 === "forecastAccuracy")) {
			const err8 = {
				instancePath,
				schemaPath: "#/$defs/CommitmentMeasure/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.entries !== void 0 && func0.call(data, "entries")) {
			if (!validate2(data.entries, {
				instancePath: instancePath + "/entries",
				parentData: data,
				parentDataProperty: "entries",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.conversion !== void 0 && func0.call(data, "conversion")) {
			let data1 = data.conversion;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.from === void 0 || !func0.call(data1, "from")) {
					const err9 = {
						instancePath: instancePath + "/conversion",
						schemaPath: "#/$defs/CommitmentMeasure/properties/conversion/required",
						keyword: "required",
						params: { missingProperty: "from" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.to === void 0 || !func0.call(data1, "to")) {
					const err10 = {
						instancePath: instancePath + "/conversion",
						schemaPath: "#/$defs/CommitmentMeasure/properties/conversion/required",
						keyword: "required",
						params: { missingProperty: "to" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1.base === void 0 || !func0.call(data1, "base")) {
					const err11 = {
						instancePath: instancePath + "/conversion",
						schemaPath: "#/$defs/CommitmentMeasure/properties/conversion/required",
						keyword: "required",
						params: { missingProperty: "base" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data1.within === void 0 || !func0.call(data1, "within")) {
					const err12 = {
						instancePath: instancePath + "/conversion",
						schemaPath: "#/$defs/CommitmentMeasure/properties/conversion/required",
						keyword: "required",
						params: { missingProperty: "within" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key1 of Object.keys(data1)) if (!(key1 === "from" || key1 === "to" || key1 === "base" || key1 === "within")) {
					const err13 = {
						instancePath: instancePath + "/conversion",
						schemaPath: "#/$defs/CommitmentMeasure/properties/conversion/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data1.from !== void 0 && func0.call(data1, "from")) {
					if (!validate2(data1.from, {
						instancePath: instancePath + "/conversion/from",
						parentData: data1,
						parentDataProperty: "from",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
				}
				if (data1.to !== void 0 && func0.call(data1, "to")) {
					if (!validate2(data1.to, {
						instancePath: instancePath + "/conversion/to",
						parentData: data1,
						parentDataProperty: "to",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
				}
				if (data1.base !== void 0 && func0.call(data1, "base")) {
					let data4 = data1.base;
					if (typeof data4 !== "string") {
						const err14 = {
							instancePath: instancePath + "/conversion/base",
							schemaPath: "#/$defs/CommitmentMeasure/properties/conversion/properties/base/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (!(data4 === "accepted" || data4 === "all")) {
						const err15 = {
							instancePath: instancePath + "/conversion/base",
							schemaPath: "#/$defs/CommitmentMeasure/properties/conversion/properties/base/enum",
							keyword: "enum",
							params: { allowedValues: schema21.properties.conversion.properties.base.enum }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data1.within !== void 0 && func0.call(data1, "within")) {
					if (!validate67(data1.within, {
						instancePath: instancePath + "/conversion/within",
						parentData: data1,
						parentDataProperty: "within",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/conversion",
					schemaPath: "#/$defs/CommitmentMeasure/properties/conversion/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.completeness !== void 0 && func0.call(data, "completeness")) {
			if (!validate2(data.completeness, {
				instancePath: instancePath + "/completeness",
				parentData: data,
				parentDataProperty: "completeness",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.acceptance !== void 0 && func0.call(data, "acceptance")) {
			let data7 = data.acceptance;
			if (typeof data7 !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/acceptance",
					schemaPath: "#/$defs/CommitmentMeasure/properties/acceptance/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (true !== data7) {
				const err18 = {
					instancePath: instancePath + "/acceptance",
					schemaPath: "#/$defs/CommitmentMeasure/properties/acceptance/const",
					keyword: "const",
					params: { allowedValue: true }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.deliveries !== void 0 && func0.call(data, "deliveries")) {
			if (!validate4(data.deliveries, {
				instancePath: instancePath + "/deliveries",
				parentData: data,
				parentDataProperty: "deliveries",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.capacityNotice !== void 0 && func0.call(data, "capacityNotice")) {
			if (!validate67(data.capacityNotice, {
				instancePath: instancePath + "/capacityNotice",
				parentData: data,
				parentDataProperty: "capacityNotice",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.forecastAccuracy !== void 0 && func0.call(data, "forecastAccuracy")) {
			let data10 = data.forecastAccuracy;
			if (typeof data10 !== "boolean") {
				const err19 = {
					instancePath: instancePath + "/forecastAccuracy",
					schemaPath: "#/$defs/CommitmentMeasure/properties/forecastAccuracy/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (true !== data10) {
				const err20 = {
					instancePath: instancePath + "/forecastAccuracy",
					schemaPath: "#/$defs/CommitmentMeasure/properties/forecastAccuracy/const",
					keyword: "const",
					params: { allowedValue: true }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/$defs/CommitmentMeasure/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = {
	"type": ["integer", "string"],
	"pattern": "^(?:(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5})$",
	"minimum": 0
};
const pattern13 = new RegExp("^(?:(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5})$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/CommitmentGoal/type",
			keyword: "type",
			params: { type: schema23.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/CommitmentGoal/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (typeof data === "string") {
		if (!pattern13.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/CommitmentGoal/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5})$" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"type": "string",
	"enum": [
		"week",
		"month",
		"quarter"
	]
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/Period/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "week" || data === "month" || data === "quarter")) {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Period/enum",
			keyword: "enum",
			params: { allowedValues: schema24.enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern13.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Share/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5})$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Share/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.atLeast === void 0 || !func0.call(data, "atLeast")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Commitment/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "atLeast" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.atMost === void 0 || !func0.call(data, "atMost")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Commitment/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "atMost" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/$defs/Commitment/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/Commitment/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/Commitment/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.owner === void 0 || !func0.call(data, "owner")) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/Commitment/required",
				keyword: "required",
				params: { missingProperty: "owner" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.promise === void 0 || !func0.call(data, "promise")) {
			const err6 = {
				instancePath,
				schemaPath: "#/$defs/Commitment/required",
				keyword: "required",
				params: { missingProperty: "promise" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.measure === void 0 || !func0.call(data, "measure")) {
			const err7 = {
				instancePath,
				schemaPath: "#/$defs/Commitment/required",
				keyword: "required",
				params: { missingProperty: "measure" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.per === void 0 || !func0.call(data, "per")) {
			const err8 = {
				instancePath,
				schemaPath: "#/$defs/Commitment/required",
				keyword: "required",
				params: { missingProperty: "per" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/$defs/Commitment/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err10 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Commitment/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if ("commitment" !== data0) {
				const err11 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Commitment/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "commitment" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate59(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.promise !== void 0 && func0.call(data, "promise")) {
			if (!validate4(data.promise, {
				instancePath: instancePath + "/promise",
				parentData: data,
				parentDataProperty: "promise",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.measure !== void 0 && func0.call(data, "measure")) {
			if (!validate63(data.measure, {
				instancePath: instancePath + "/measure",
				parentData: data,
				parentDataProperty: "measure",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.atLeast !== void 0 && func0.call(data, "atLeast")) {
			if (!validate73(data.atLeast, {
				instancePath: instancePath + "/atLeast",
				parentData: data,
				parentDataProperty: "atLeast",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.atMost !== void 0 && func0.call(data, "atMost")) {
			if (!validate73(data.atMost, {
				instancePath: instancePath + "/atMost",
				parentData: data,
				parentDataProperty: "atMost",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.per !== void 0 && func0.call(data, "per")) {
			if (!validate76(data.per, {
				instancePath: instancePath + "/per",
				parentData: data,
				parentDataProperty: "per",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.tolerance !== void 0 && func0.call(data, "tolerance")) {
			if (!validate78(data.tolerance, {
				instancePath: instancePath + "/tolerance",
				parentData: data,
				parentDataProperty: "tolerance",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.escalates !== void 0 && func0.call(data, "escalates")) {
			if (typeof data.escalates !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/escalates",
					schemaPath: "#/$defs/Commitment/properties/escalates/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/$defs/Commitment/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const escalation = validate80;
const schema26 = {
	"type": "object",
	"properties": {
		"kind": {
			"type": "string",
			"const": "escalation"
		},
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"perLead": {
			"type": "array",
			"items": { "$ref": "#/$defs/EscalationStep" },
			"minItems": 1
		},
		"levels": {
			"type": "array",
			"items": { "$ref": "#/$defs/EscalationLevel" },
			"minItems": 1
		},
		"parameters": {
			"type": "object",
			"properties": {
				"minSample": {
					"type": "integer",
					"minimum": 1
				},
				"mergeWeeks": {
					"type": "integer",
					"minimum": 1
				},
				"consecutiveWeeks": {
					"type": "integer",
					"minimum": 1
				},
				"windowWeeks": {
					"type": "integer",
					"minimum": 1
				},
				"windowMissed": {
					"type": "integer",
					"minimum": 1
				},
				"durationWeeks": {
					"type": "integer",
					"minimum": 1
				},
				"recurrences": {
					"type": "integer",
					"minimum": 1
				},
				"recurrenceWeeks": {
					"type": "integer",
					"minimum": 1
				},
				"breadth": {
					"type": "integer",
					"minimum": 1
				},
				"closeWeeks": {
					"type": "integer",
					"minimum": 1
				},
				"closeWeeksFromLevel2": {
					"type": "integer",
					"minimum": 1
				},
				"lapseWeeks": {
					"type": "integer",
					"minimum": 1
				}
			},
			"additionalProperties": false
		}
	},
	"required": [
		"kind",
		"perLead",
		"levels"
	],
	"additionalProperties": false
};
const schema27 = {
	"type": "object",
	"properties": {
		"id": { "$ref": "#/$defs/Id" },
		"title": { "$ref": "#/$defs/Text" },
		"at": { "$ref": "#/$defs/Share" },
		"action": {
			"type": "string",
			"enum": [
				"warn",
				"notify",
				"reassign",
				"queue"
			]
		},
		"to": { "$ref": "#/$defs/Id" },
		"queue": { "$ref": "#/$defs/Id" }
	},
	"required": [
		"id",
		"at",
		"action",
		"to"
	],
	"additionalProperties": false,
	"allOf": [{
		"if": {
			"required": ["action"],
			"properties": { "action": { "const": "queue" } }
		},
		"then": { "required": ["queue"] }
	}]
};
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.action === void 0 || !func0.call(data, "action")) && "action") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.action !== void 0 && func0.call(data, "action")) {
			if ("queue" !== data.action) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.queue === void 0 || !func0.call(data, "queue")) {
				const err2 = {
					instancePath,
					schemaPath: "#/$defs/EscalationStep/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "queue" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/EscalationStep/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/EscalationStep/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/EscalationStep/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.action === void 0 || !func0.call(data, "action")) {
			const err6 = {
				instancePath,
				schemaPath: "#/$defs/EscalationStep/required",
				keyword: "required",
				params: { missingProperty: "action" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.to === void 0 || !func0.call(data, "to")) {
			const err7 = {
				instancePath,
				schemaPath: "#/$defs/EscalationStep/required",
				keyword: "required",
				params: { missingProperty: "to" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "title" || key0 === "at" || key0 === "action" || key0 === "to" || key0 === "queue")) {
			const err8 = {
				instancePath,
				schemaPath: "#/$defs/EscalationStep/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			if (!validate78(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.action !== void 0 && func0.call(data, "action")) {
			let data4 = data.action;
			if (typeof data4 !== "string") {
				const err9 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/$defs/EscalationStep/properties/action/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data4 === "warn" || data4 === "notify" || data4 === "reassign" || data4 === "queue")) {
				const err10 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/$defs/EscalationStep/properties/action/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.action.enum }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.to !== void 0 && func0.call(data, "to")) {
			if (!validate2(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.queue !== void 0 && func0.call(data, "queue")) {
			if (!validate2(data.queue, {
				instancePath: instancePath + "/queue",
				parentData: data,
				parentDataProperty: "queue",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/$defs/EscalationStep/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate84.errors = vErrors;
	return errors === 0;
}
validate84.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern15 = new RegExp("^(?:[1-9][0-9]{0,5} (?:minutes|hours|business minutes|business hours|business days|calendar days)|1 (?:minute|hour|business minute|business hour|business day|calendar day))$", "u");
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern15.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Duration/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:[1-9][0-9]{0,5} (?:minutes|hours|business minutes|business hours|business days|calendar days)|1 (?:minute|hour|business minute|business hour|business day|calendar day))$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Duration/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
validate96.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/EscalationLevel/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.level === void 0 || !func0.call(data, "level")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/EscalationLevel/required",
				keyword: "required",
				params: { missingProperty: "level" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title === void 0 || !func0.call(data, "title")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/EscalationLevel/required",
				keyword: "required",
				params: { missingProperty: "title" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.who === void 0 || !func0.call(data, "who")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/EscalationLevel/required",
				keyword: "required",
				params: { missingProperty: "who" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.action === void 0 || !func0.call(data, "action")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/EscalationLevel/required",
				keyword: "required",
				params: { missingProperty: "action" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.within === void 0 || !func0.call(data, "within")) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/EscalationLevel/required",
				keyword: "required",
				params: { missingProperty: "within" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "level" || key0 === "title" || key0 === "who" || key0 === "action" || key0 === "within")) {
			const err6 = {
				instancePath,
				schemaPath: "#/$defs/EscalationLevel/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.level !== void 0 && func0.call(data, "level")) {
			let data1 = data.level;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/$defs/EscalationLevel/properties/level/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 3 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/level",
						schemaPath: "#/$defs/EscalationLevel/properties/level/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 3
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/level",
						schemaPath: "#/$defs/EscalationLevel/properties/level/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.who !== void 0 && func0.call(data, "who")) {
			let data3 = data.who;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err10 = {
						instancePath: instancePath + "/who",
						schemaPath: "#/$defs/EscalationLevel/properties/who/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 !== "string") {
						const err11 = {
							instancePath: instancePath + "/who/" + i0,
							schemaPath: "#/$defs/EscalationLevel/properties/who/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (!validate2(data4, {
						instancePath: instancePath + "/who/" + i0,
						parentData: data3,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data3[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err12 = {
								instancePath: instancePath + "/who",
								schemaPath: "#/$defs/EscalationLevel/properties/who/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/who",
					schemaPath: "#/$defs/EscalationLevel/properties/who/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.action !== void 0 && func0.call(data, "action")) {
			if (!validate4(data.action, {
				instancePath: instancePath + "/action",
				parentData: data,
				parentDataProperty: "action",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.within !== void 0 && func0.call(data, "within")) {
			if (!validate96(data.within, {
				instancePath: instancePath + "/within",
				parentData: data,
				parentDataProperty: "within",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/$defs/EscalationLevel/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
}
validate91.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Escalation/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.perLead === void 0 || !func0.call(data, "perLead")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Escalation/required",
				keyword: "required",
				params: { missingProperty: "perLead" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.levels === void 0 || !func0.call(data, "levels")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Escalation/required",
				keyword: "required",
				params: { missingProperty: "levels" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "kind" || key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "perLead" || key0 === "levels" || key0 === "parameters")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/Escalation/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Escalation/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if ("escalation" !== data0) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Escalation/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "escalation" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.perLead !== void 0 && func0.call(data, "perLead")) {
			let data4 = data.perLead;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err6 = {
						instancePath: instancePath + "/perLead",
						schemaPath: "#/$defs/Escalation/properties/perLead/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate84(data4[i0], {
					instancePath: instancePath + "/perLead/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/perLead",
					schemaPath: "#/$defs/Escalation/properties/perLead/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.levels !== void 0 && func0.call(data, "levels")) {
			let data6 = data.levels;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err8 = {
						instancePath: instancePath + "/levels",
						schemaPath: "#/$defs/Escalation/properties/levels/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate91(data6[i1], {
					instancePath: instancePath + "/levels/" + i1,
					parentData: data6,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/levels",
					schemaPath: "#/$defs/Escalation/properties/levels/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.parameters !== void 0 && func0.call(data, "parameters")) {
			let data8 = data.parameters;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				for (const key1 of Object.keys(data8)) if (!func0.call(schema26.properties.parameters.properties, key1)) {
					const err10 = {
						instancePath: instancePath + "/parameters",
						schemaPath: "#/$defs/Escalation/properties/parameters/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data8.minSample !== void 0 && func0.call(data8, "minSample")) {
					let data9 = data8.minSample;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err11 = {
							instancePath: instancePath + "/parameters/minSample",
							schemaPath: "#/$defs/Escalation/properties/parameters/properties/minSample/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 1 || isNaN(data9)) {
							const err12 = {
								instancePath: instancePath + "/parameters/minSample",
								schemaPath: "#/$defs/Escalation/properties/parameters/properties/minSample/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
				}
				if (data8.mergeWeeks !== void 0 && func0.call(data8, "mergeWeeks")) {
					let data10 = data8.mergeWeeks;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err13 = {
							instancePath: instancePath + "/parameters/mergeWeeks",
							schemaPath: "#/$defs/Escalation/properties/parameters/properties/mergeWeeks/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 < 1 || isNaN(data10)) {
							const err14 = {
								instancePath: instancePath + "/parameters/mergeWeeks",
								schemaPath: "#/$defs/Escalation/properties/parameters/properties/mergeWeeks/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				}
				if (data8.consecutiveWeeks !== void 0 && func0.call(data8, "consecutiveWeeks")) {
					let data11 = data8.consecutiveWeeks;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						const err15 = {
							instancePath: instancePath + "/parameters/consecutiveWeeks",
							schemaPath: "#/$defs/Escalation/properties/parameters/properties/consecutiveWeeks/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 < 1 || isNaN(data11)) {
							const err16 = {
								instancePath: instancePath + "/parameters/consecutiveWeeks",
								schemaPath: "#/$defs/Escalation/properties/parameters/properties/consecutiveWeeks/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				}
				if (data8.windowWeeks !== void 0 && func0.call(data8, "windowWeeks")) {
					let data12 = data8.windowWeeks;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err17 = {
							instancePath: instancePath + "/parameters/windowWeeks",
							schemaPath: "#/$defs/Escalation/properties/parameters/properties/windowWeeks/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 < 1 || isNaN(data12)) {
							const err18 = {
								instancePath: instancePath + "/parameters/windowWeeks",
								schemaPath: "#/$defs/Escalation/properties/parameters/properties/windowWeeks/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
				}
				if (data8.windowMissed !== void 0 && func0.call(data8, "windowMissed")) {
					let data13 = data8.windowMissed;
					if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
						const err19 = {
							instancePath: instancePath + "/parameters/windowMissed",
							schemaPath: "#/$defs/Escalation/properties/parameters/properties/windowMissed/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (typeof data13 == "number" && isFinite(data13)) {
						if (data13 < 1 || isNaN(data13)) {
							const err20 = {
								instancePath: instancePath + "/parameters/windowMissed",
								schemaPath: "#/$defs/Escalation/properties/parameters/properties/windowMissed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				}
				if (data8.durationWeeks !== void 0 && func0.call(data8, "durationWeeks")) {
					let data14 = data8.durationWeeks;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						const err21 = {
							instancePath: instancePath + "/parameters/durationWeeks",
							schemaPath: "#/$defs/Escalation/properties/parameters/properties/durationWeeks/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 < 1 || isNaN(data14)) {
							const err22 = {
								instancePath: instancePath + "/parameters/durationWeeks",
								schemaPath: "#/$defs/Escalation/properties/parameters/properties/durationWeeks/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
				}
				if (data8.recurrences !== void 0 && func0.call(data8, "recurrences")) {
					let data15 = data8.recurrences;
					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
						const err23 = {
							instancePath: instancePath + "/parameters/recurrences",
							schemaPath: "#/$defs/Escalation/properties/parameters/properties/recurrences/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 < 1 || isNaN(data15)) {
							const err24 = {
								instancePath: instancePath + "/parameters/recurrences",
								schemaPath: "#/$defs/Escalation/properties/parameters/properties/recurrences/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
				}
				if (data8.recurrenceWeeks !== void 0 && func0.call(data8, "recurrenceWeeks")) {
					let data16 = data8.recurrenceWeeks;
					if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
						const err25 = {
							instancePath: instancePath + "/parameters/recurrenceWeeks",
							schemaPath: "#/$defs/Escalation/properties/parameters/properties/recurrenceWeeks/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (typeof data16 == "number" && isFinite(data16)) {
						if (data16 < 1 || isNaN(data16)) {
							const err26 = {
								instancePath: instancePath + "/parameters/recurrenceWeeks",
								schemaPath: "#/$defs/Escalation/properties/parameters/properties/recurrenceWeeks/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
				}
				if (data8.breadth !== void 0 && func0.call(data8, "breadth")) {
					let data17 = data8.breadth;
					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
						const err27 = {
							instancePath: instancePath + "/parameters/breadth",
							schemaPath: "#/$defs/Escalation/properties/parameters/properties/breadth/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (typeof data17 == "number" && isFinite(data17)) {
						if (data17 < 1 || isNaN(data17)) {
							const err28 = {
								instancePath: instancePath + "/parameters/breadth",
								schemaPath: "#/$defs/Escalation/properties/parameters/properties/breadth/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
				}
				if (data8.closeWeeks !== void 0 && func0.call(data8, "closeWeeks")) {
					let data18 = data8.closeWeeks;
					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
						const err29 = {
							instancePath: instancePath + "/parameters/closeWeeks",
							schemaPath: "#/$defs/Escalation/properties/parameters/properties/closeWeeks/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (typeof data18 == "number" && isFinite(data18)) {
						if (data18 < 1 || isNaN(data18)) {
							const err30 = {
								instancePath: instancePath + "/parameters/closeWeeks",
								schemaPath: "#/$defs/Escalation/properties/parameters/properties/closeWeeks/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					}
				}
				if (data8.closeWeeksFromLevel2 !== void 0 && func0.call(data8, "closeWeeksFromLevel2")) {
					let data19 = data8.closeWeeksFromLevel2;
					if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
						const err31 = {
							instancePath: instancePath + "/parameters/closeWeeksFromLevel2",
							schemaPath: "#/$defs/Escalation/properties/parameters/properties/closeWeeksFromLevel2/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (typeof data19 == "number" && isFinite(data19)) {
						if (data19 < 1 || isNaN(data19)) {
							const err32 = {
								instancePath: instancePath + "/parameters/closeWeeksFromLevel2",
								schemaPath: "#/$defs/Escalation/properties/parameters/properties/closeWeeksFromLevel2/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				}
				if (data8.lapseWeeks !== void 0 && func0.call(data8, "lapseWeeks")) {
					let data20 = data8.lapseWeeks;
					if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
						const err33 = {
							instancePath: instancePath + "/parameters/lapseWeeks",
							schemaPath: "#/$defs/Escalation/properties/parameters/properties/lapseWeeks/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (typeof data20 == "number" && isFinite(data20)) {
						if (data20 < 1 || isNaN(data20)) {
							const err34 = {
								instancePath: instancePath + "/parameters/lapseWeeks",
								schemaPath: "#/$defs/Escalation/properties/parameters/properties/lapseWeeks/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/$defs/Escalation/properties/parameters/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
	} else {
		const err36 = {
			instancePath,
			schemaPath: "#/$defs/Escalation/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
		errors++;
	}
	validate80.errors = vErrors;
	return errors === 0;
}
validate80.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const fields = validate99;
const pattern16 = new RegExp("^(?!(?:all|any|none|signal|total|fit|engagement|grade|band|cell|outcome|reached|objection|consent|qualification|within|count)$)[a-z][a-z0-9-]*$", "u");
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern16.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/FieldId/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!(?:all|any|none|signal|total|fit|engagement|grade|band|cell|outcome|reached|objection|consent|qualification|within|count)$)[a-z][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/FieldId/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"type": "object",
	"properties": { "type": {
		"type": "string",
		"enum": [
			"enum",
			"set",
			"integer",
			"decimal",
			"boolean",
			"date",
			"text"
		]
	} },
	"required": ["type"],
	"allOf": [
		{
			"if": {
				"required": ["type"],
				"properties": { "type": { "enum": ["enum", "set"] } }
			},
			"then": { "$ref": "#/$defs/FieldsChoiceField" }
		},
		{
			"if": {
				"required": ["type"],
				"properties": { "type": { "enum": ["integer"] } }
			},
			"then": { "$ref": "#/$defs/FieldsIntegerField" }
		},
		{
			"if": {
				"required": ["type"],
				"properties": { "type": { "enum": ["decimal"] } }
			},
			"then": { "$ref": "#/$defs/FieldsDecimalField" }
		},
		{
			"if": {
				"required": ["type"],
				"properties": { "type": { "enum": [
					"boolean",
					"date",
					"text"
				] } }
			},
			"then": { "$ref": "#/$defs/FieldsPlainField" }
		}
	]
};
const schema33 = {
	"type": "object",
	"properties": {
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"type": {
			"type": "string",
			"enum": ["enum", "set"]
		},
		"values": { "$ref": "#/$defs/FieldsValues" },
		"unit": { "$ref": "#/$defs/Name" },
		"nullable": { "type": "boolean" },
		"pii": {
			"type": "string",
			"enum": [
				"none",
				"personal",
				"sensitive"
			]
		},
		"examples": {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"uniqueItems": true
		},
		"systems": { "$ref": "#/$defs/Systems" }
	},
	"required": ["type", "values"],
	"additionalProperties": false
};
const schema34 = {
	"type": ["array", "object"],
	"items": {
		"type": "string",
		"$ref": "#/$defs/Name"
	},
	"minItems": 1,
	"uniqueItems": true,
	"minProperties": 1,
	"additionalProperties": { "$ref": "#/$defs/Text" }
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/FieldsValues/type",
			keyword: "type",
			params: { type: schema34.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/FieldsValues/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/FieldsValues/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!validate44(data0, {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
				errors = vErrors.length;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			const indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 !== "string") continue;
				if (typeof indices0[item0] == "number") {
					j0 = indices0[item0];
					const err3 = {
						instancePath,
						schemaPath: "#/$defs/FieldsValues/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/FieldsValues/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!validate4(data[key0], {
			instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
			errors = vErrors.length;
		}
	}
	validate110.errors = vErrors;
	return errors === 0;
}
validate110.evaluated = {
	"props": true,
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate115.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Systems/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) {
			const _errs1 = errors;
			if (!validate2(key0, {
				instancePath,
				parentData: data,
				parentDataProperty,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
			if (!(_errs1 === errors)) {
				const err1 = {
					instancePath,
					schemaPath: "#/$defs/Systems/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		for (const key1 of Object.keys(data)) if (!validate44(data[key1], {
			instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key1,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
			errors = vErrors.length;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/$defs/Systems/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate115.errors = vErrors;
	return errors === 0;
}
validate115.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 || !func0.call(data, "type")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/FieldsChoiceField/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.values === void 0 || !func0.call(data, "values")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/FieldsChoiceField/required",
				keyword: "required",
				params: { missingProperty: "values" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema33.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/FieldsChoiceField/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0 && func0.call(data, "type")) {
			let data3 = data.type;
			if (typeof data3 !== "string") {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/FieldsChoiceField/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data3 === "enum" || data3 === "set")) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/FieldsChoiceField/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.type.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.values !== void 0 && func0.call(data, "values")) {
			if (!validate110(data.values, {
				instancePath: instancePath + "/values",
				parentData: data,
				parentDataProperty: "values",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
				errors = vErrors.length;
			}
		}
		if (data.unit !== void 0 && func0.call(data, "unit")) {
			if (!validate44(data.unit, {
				instancePath: instancePath + "/unit",
				parentData: data,
				parentDataProperty: "unit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
				errors = vErrors.length;
			}
		}
		if (data.nullable !== void 0 && func0.call(data, "nullable")) {
			if (typeof data.nullable !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/nullable",
					schemaPath: "#/$defs/FieldsChoiceField/properties/nullable/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.pii !== void 0 && func0.call(data, "pii")) {
			let data7 = data.pii;
			if (typeof data7 !== "string") {
				const err6 = {
					instancePath: instancePath + "/pii",
					schemaPath: "#/$defs/FieldsChoiceField/properties/pii/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data7 === "none" || data7 === "personal" || data7 === "sensitive")) {
				const err7 = {
					instancePath: instancePath + "/pii",
					schemaPath: "#/$defs/FieldsChoiceField/properties/pii/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.pii.enum }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.examples !== void 0 && func0.call(data, "examples")) {
			let data8 = data.examples;
			if (Array.isArray(data8)) {
				if (data8.length < 1) {
					const err8 = {
						instancePath: instancePath + "/examples",
						schemaPath: "#/$defs/FieldsChoiceField/properties/examples/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
						const err9 = {
							instancePath: instancePath + "/examples/" + i0,
							schemaPath: "#/$defs/FieldsChoiceField/properties/examples/items/type",
							keyword: "type",
							params: { type: schema33.properties.examples.items.type }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				let i1 = data8.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data8[i1];
						if (typeof item0 !== "string" && !(typeof item0 == "number" && isFinite(item0)) && typeof item0 !== "boolean") continue;
						if (typeof item0 == "string") item0 += "_";
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err10 = {
								instancePath: instancePath + "/examples",
								schemaPath: "#/$defs/FieldsChoiceField/properties/examples/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/examples",
					schemaPath: "#/$defs/FieldsChoiceField/properties/examples/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.systems !== void 0 && func0.call(data, "systems")) {
			if (!validate115(data.systems, {
				instancePath: instancePath + "/systems",
				parentData: data,
				parentDataProperty: "systems",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/$defs/FieldsChoiceField/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate106.errors = vErrors;
	return errors === 0;
}
validate106.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema36 = {
	"type": "object",
	"properties": {
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"type": {
			"type": "string",
			"enum": ["integer"]
		},
		"min": { "type": "integer" },
		"max": { "type": "integer" },
		"unit": { "$ref": "#/$defs/Name" },
		"nullable": { "type": "boolean" },
		"pii": {
			"type": "string",
			"enum": [
				"none",
				"personal",
				"sensitive"
			]
		},
		"examples": {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"uniqueItems": true
		},
		"systems": { "$ref": "#/$defs/Systems" }
	},
	"required": ["type"],
	"additionalProperties": false
};
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate120.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 || !func0.call(data, "type")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/FieldsIntegerField/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema36.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/FieldsIntegerField/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0 && func0.call(data, "type")) {
			let data3 = data.type;
			if (typeof data3 !== "string") {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/FieldsIntegerField/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data3 === "integer")) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/FieldsIntegerField/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema36.properties.type.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.min !== void 0 && func0.call(data, "min")) {
			let data4 = data.min;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err4 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/$defs/FieldsIntegerField/properties/min/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.max !== void 0 && func0.call(data, "max")) {
			let data5 = data.max;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err5 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/$defs/FieldsIntegerField/properties/max/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.unit !== void 0 && func0.call(data, "unit")) {
			if (!validate44(data.unit, {
				instancePath: instancePath + "/unit",
				parentData: data,
				parentDataProperty: "unit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
				errors = vErrors.length;
			}
		}
		if (data.nullable !== void 0 && func0.call(data, "nullable")) {
			if (typeof data.nullable !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/nullable",
					schemaPath: "#/$defs/FieldsIntegerField/properties/nullable/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.pii !== void 0 && func0.call(data, "pii")) {
			let data8 = data.pii;
			if (typeof data8 !== "string") {
				const err7 = {
					instancePath: instancePath + "/pii",
					schemaPath: "#/$defs/FieldsIntegerField/properties/pii/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data8 === "none" || data8 === "personal" || data8 === "sensitive")) {
				const err8 = {
					instancePath: instancePath + "/pii",
					schemaPath: "#/$defs/FieldsIntegerField/properties/pii/enum",
					keyword: "enum",
					params: { allowedValues: schema36.properties.pii.enum }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.examples !== void 0 && func0.call(data, "examples")) {
			let data9 = data.examples;
			if (Array.isArray(data9)) {
				if (data9.length < 1) {
					const err9 = {
						instancePath: instancePath + "/examples",
						schemaPath: "#/$defs/FieldsIntegerField/properties/examples/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean") {
						const err10 = {
							instancePath: instancePath + "/examples/" + i0,
							schemaPath: "#/$defs/FieldsIntegerField/properties/examples/items/type",
							keyword: "type",
							params: { type: schema36.properties.examples.items.type }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				let i1 = data9.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data9[i1];
						if (typeof item0 !== "string" && !(typeof item0 == "number" && isFinite(item0)) && typeof item0 !== "boolean") continue;
						if (typeof item0 == "string") item0 += "_";
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err11 = {
								instancePath: instancePath + "/examples",
								schemaPath: "#/$defs/FieldsIntegerField/properties/examples/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/examples",
					schemaPath: "#/$defs/FieldsIntegerField/properties/examples/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.systems !== void 0 && func0.call(data, "systems")) {
			if (!validate115(data.systems, {
				instancePath: instancePath + "/systems",
				parentData: data,
				parentDataProperty: "systems",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/$defs/FieldsIntegerField/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate120.errors = vErrors;
	return errors === 0;
}
validate120.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema37 = {
	"type": "object",
	"properties": {
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"type": {
			"type": "string",
			"enum": ["decimal"]
		},
		"min": { "type": "number" },
		"max": { "type": "number" },
		"scale": {
			"type": "integer",
			"minimum": 0,
			"maximum": 6
		},
		"unit": { "$ref": "#/$defs/Name" },
		"nullable": { "type": "boolean" },
		"pii": {
			"type": "string",
			"enum": [
				"none",
				"personal",
				"sensitive"
			]
		},
		"examples": {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"uniqueItems": true
		},
		"systems": { "$ref": "#/$defs/Systems" }
	},
	"required": ["type"],
	"additionalProperties": false
};
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate127.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 || !func0.call(data, "type")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/FieldsDecimalField/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema37.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/FieldsDecimalField/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0 && func0.call(data, "type")) {
			let data3 = data.type;
			if (typeof data3 !== "string") {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/FieldsDecimalField/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data3 === "decimal")) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/FieldsDecimalField/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema37.properties.type.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.min !== void 0 && func0.call(data, "min")) {
			let data4 = data.min;
			if (!(typeof data4 == "number" && isFinite(data4))) {
				const err4 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/$defs/FieldsDecimalField/properties/min/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.max !== void 0 && func0.call(data, "max")) {
			let data5 = data.max;
			if (!(typeof data5 == "number" && isFinite(data5))) {
				const err5 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/$defs/FieldsDecimalField/properties/max/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.scale !== void 0 && func0.call(data, "scale")) {
			let data6 = data.scale;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err6 = {
					instancePath: instancePath + "/scale",
					schemaPath: "#/$defs/FieldsDecimalField/properties/scale/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 6 || isNaN(data6)) {
					const err7 = {
						instancePath: instancePath + "/scale",
						schemaPath: "#/$defs/FieldsDecimalField/properties/scale/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 6
						}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err8 = {
						instancePath: instancePath + "/scale",
						schemaPath: "#/$defs/FieldsDecimalField/properties/scale/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.unit !== void 0 && func0.call(data, "unit")) {
			if (!validate44(data.unit, {
				instancePath: instancePath + "/unit",
				parentData: data,
				parentDataProperty: "unit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
				errors = vErrors.length;
			}
		}
		if (data.nullable !== void 0 && func0.call(data, "nullable")) {
			if (typeof data.nullable !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/nullable",
					schemaPath: "#/$defs/FieldsDecimalField/properties/nullable/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.pii !== void 0 && func0.call(data, "pii")) {
			let data9 = data.pii;
			if (typeof data9 !== "string") {
				const err10 = {
					instancePath: instancePath + "/pii",
					schemaPath: "#/$defs/FieldsDecimalField/properties/pii/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data9 === "none" || data9 === "personal" || data9 === "sensitive")) {
				const err11 = {
					instancePath: instancePath + "/pii",
					schemaPath: "#/$defs/FieldsDecimalField/properties/pii/enum",
					keyword: "enum",
					params: { allowedValues: schema37.properties.pii.enum }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.examples !== void 0 && func0.call(data, "examples")) {
			let data10 = data.examples;
			if (Array.isArray(data10)) {
				if (data10.length < 1) {
					const err12 = {
						instancePath: instancePath + "/examples",
						schemaPath: "#/$defs/FieldsDecimalField/properties/examples/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data11 = data10[i0];
					if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "boolean") {
						const err13 = {
							instancePath: instancePath + "/examples/" + i0,
							schemaPath: "#/$defs/FieldsDecimalField/properties/examples/items/type",
							keyword: "type",
							params: { type: schema37.properties.examples.items.type }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				let i1 = data10.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data10[i1];
						if (typeof item0 !== "string" && !(typeof item0 == "number" && isFinite(item0)) && typeof item0 !== "boolean") continue;
						if (typeof item0 == "string") item0 += "_";
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err14 = {
								instancePath: instancePath + "/examples",
								schemaPath: "#/$defs/FieldsDecimalField/properties/examples/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/examples",
					schemaPath: "#/$defs/FieldsDecimalField/properties/examples/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.systems !== void 0 && func0.call(data, "systems")) {
			if (!validate115(data.systems, {
				instancePath: instancePath + "/systems",
				parentData: data,
				parentDataProperty: "systems",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/$defs/FieldsDecimalField/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate127.errors = vErrors;
	return errors === 0;
}
validate127.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema38 = {
	"type": "object",
	"properties": {
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"type": {
			"type": "string",
			"enum": [
				"boolean",
				"date",
				"text"
			]
		},
		"unit": { "$ref": "#/$defs/Name" },
		"nullable": { "type": "boolean" },
		"pii": {
			"type": "string",
			"enum": [
				"none",
				"personal",
				"sensitive"
			]
		},
		"examples": {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minItems": 1,
			"uniqueItems": true
		},
		"systems": { "$ref": "#/$defs/Systems" }
	},
	"required": ["type"],
	"additionalProperties": false
};
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate134.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 || !func0.call(data, "type")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/FieldsPlainField/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema38.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/FieldsPlainField/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0 && func0.call(data, "type")) {
			let data3 = data.type;
			if (typeof data3 !== "string") {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/FieldsPlainField/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data3 === "boolean" || data3 === "date" || data3 === "text")) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/FieldsPlainField/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema38.properties.type.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.unit !== void 0 && func0.call(data, "unit")) {
			if (!validate44(data.unit, {
				instancePath: instancePath + "/unit",
				parentData: data,
				parentDataProperty: "unit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
				errors = vErrors.length;
			}
		}
		if (data.nullable !== void 0 && func0.call(data, "nullable")) {
			if (typeof data.nullable !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/nullable",
					schemaPath: "#/$defs/FieldsPlainField/properties/nullable/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.pii !== void 0 && func0.call(data, "pii")) {
			let data6 = data.pii;
			if (typeof data6 !== "string") {
				const err5 = {
					instancePath: instancePath + "/pii",
					schemaPath: "#/$defs/FieldsPlainField/properties/pii/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data6 === "none" || data6 === "personal" || data6 === "sensitive")) {
				const err6 = {
					instancePath: instancePath + "/pii",
					schemaPath: "#/$defs/FieldsPlainField/properties/pii/enum",
					keyword: "enum",
					params: { allowedValues: schema38.properties.pii.enum }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.examples !== void 0 && func0.call(data, "examples")) {
			let data7 = data.examples;
			if (Array.isArray(data7)) {
				if (data7.length < 1) {
					const err7 = {
						instancePath: instancePath + "/examples",
						schemaPath: "#/$defs/FieldsPlainField/properties/examples/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean") {
						const err8 = {
							instancePath: instancePath + "/examples/" + i0,
							schemaPath: "#/$defs/FieldsPlainField/properties/examples/items/type",
							keyword: "type",
							params: { type: schema38.properties.examples.items.type }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				let i1 = data7.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data7[i1];
						if (typeof item0 !== "string" && !(typeof item0 == "number" && isFinite(item0)) && typeof item0 !== "boolean") continue;
						if (typeof item0 == "string") item0 += "_";
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err9 = {
								instancePath: instancePath + "/examples",
								schemaPath: "#/$defs/FieldsPlainField/properties/examples/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/examples",
					schemaPath: "#/$defs/FieldsPlainField/properties/examples/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.systems !== void 0 && func0.call(data, "systems")) {
			if (!validate115(data.systems, {
				instancePath: instancePath + "/systems",
				parentData: data,
				parentDataProperty: "systems",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/$defs/FieldsPlainField/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate134.errors = vErrors;
	return errors === 0;
}
validate134.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.type === void 0 || !func0.call(data, "type")) && "type") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.type !== void 0 && func0.call(data, "type")) {
			let data0 = data.type;
			if (!(data0 === "enum" || data0 === "set")) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (!validate106(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		if (valid1) var props0 = true;
	}
	if (!valid1) {
		const err2 = {
			instancePath,
			schemaPath: "#/$defs/FieldsField/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.type === void 0 || !func0.call(data, "type")) && "type") {
			const err3 = {};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		} else if (data.type !== void 0 && func0.call(data, "type")) {
			if (!(data.type === "integer")) {
				const err4 = {};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs10 = errors;
		if (!validate120(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
			errors = vErrors.length;
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
		if (valid3) var props1 = true;
	}
	if (!valid3) {
		const err5 = {
			instancePath,
			schemaPath: "#/$defs/FieldsField/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs12 = errors;
	let valid5 = true;
	const _errs13 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.type === void 0 || !func0.call(data, "type")) && "type") {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		} else if (data.type !== void 0 && func0.call(data, "type")) {
			if (!(data.type === "decimal")) {
				const err7 = {};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	}
	var _valid2 = _errs13 === errors;
	errors = _errs12;
	if (vErrors !== null) {
		if (_errs12) vErrors.length = _errs12;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs15 = errors;
		if (!validate127(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
			errors = vErrors.length;
		}
		var _valid2 = _errs15 === errors;
		valid5 = _valid2;
		if (valid5) var props2 = true;
	}
	if (!valid5) {
		const err8 = {
			instancePath,
			schemaPath: "#/$defs/FieldsField/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs17 = errors;
	let valid7 = true;
	const _errs18 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.type === void 0 || !func0.call(data, "type")) && "type") {
			const err9 = {};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		} else if (data.type !== void 0 && func0.call(data, "type")) {
			let data3 = data.type;
			if (!(data3 === "boolean" || data3 === "date" || data3 === "text")) {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	}
	var _valid3 = _errs18 === errors;
	errors = _errs17;
	if (vErrors !== null) {
		if (_errs17) vErrors.length = _errs17;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs20 = errors;
		if (!validate134(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
			errors = vErrors.length;
		}
		var _valid3 = _errs20 === errors;
		valid7 = _valid3;
		if (valid7) var props3 = true;
	}
	if (!valid7) {
		const err11 = {
			instancePath,
			schemaPath: "#/$defs/FieldsField/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 || !func0.call(data, "type")) {
			const err12 = {
				instancePath,
				schemaPath: "#/$defs/FieldsField/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.type = true;
		}
		if (data.type !== void 0 && func0.call(data, "type")) {
			let data4 = data.type;
			if (typeof data4 !== "string") {
				const err13 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/FieldsField/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (!(data4 === "enum" || data4 === "set" || data4 === "integer" || data4 === "decimal" || data4 === "boolean" || data4 === "date" || data4 === "text")) {
				const err14 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/$defs/FieldsField/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema32.properties.type.enum }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/$defs/FieldsField/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate105.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate105.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Fields/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.fields === void 0 || !func0.call(data, "fields")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Fields/required",
				keyword: "required",
				params: { missingProperty: "fields" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "kind" || key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "fields")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Fields/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Fields/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("fields" !== data0) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Fields/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "fields" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.fields !== void 0 && func0.call(data, "fields")) {
			let data4 = data.fields;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err5 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/$defs/Fields/properties/fields/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 of Object.keys(data4)) {
					const _errs9 = errors;
					if (!validate103(key1, {
						instancePath: instancePath + "/fields",
						parentData: data4,
						parentDataProperty: "fields",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
						errors = vErrors.length;
					}
					if (!(_errs9 === errors)) {
						const err6 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/$defs/Fields/properties/fields/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				for (const key2 of Object.keys(data4)) if (!validate105(data4[key2], {
					instancePath: instancePath + "/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/$defs/Fields/properties/fields/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/$defs/Fields/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const lifecycle = validate142;
const schema39 = {
	"type": "object",
	"properties": {
		"kind": {
			"type": "string",
			"const": "lifecycle"
		},
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"gates": {
			"type": "array",
			"items": { "$ref": "#/$defs/LifecycleGate" },
			"minItems": 1
		},
		"stages": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Id" },
			"additionalProperties": { "$ref": "#/$defs/LifecycleStage" },
			"minProperties": 1
		},
		"transitions": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Id" },
			"additionalProperties": { "$ref": "#/$defs/LifecycleTransition" },
			"minProperties": 1
		},
		"handoff": { "$ref": "#/$defs/LifecycleHandoff" },
		"cycles": {
			"type": "object",
			"properties": {
				"max": {
					"type": "integer",
					"minimum": 1
				},
				"scoreReset": {
					"type": "string",
					"enum": ["none", "engagement"]
				}
			},
			"required": ["max", "scoreReset"],
			"additionalProperties": false
		},
		"demoteBelow": { "$ref": "#/$defs/Points" }
	},
	"required": [
		"kind",
		"stages",
		"handoff",
		"cycles"
	],
	"additionalProperties": false
};
const schema40 = {
	"type": "object",
	"properties": { "kind": {
		"type": "string",
		"enum": [
			"criterion",
			"embargo",
			"objection",
			"withdrawn-consent",
			"no-consent"
		]
	} },
	"allOf": [
		{
			"if": { "properties": { "kind": { "enum": ["criterion", "embargo"] } } },
			"then": { "$ref": "#/$defs/LifecycleCriterionGate" }
		},
		{
			"if": {
				"required": ["kind"],
				"properties": { "kind": { "const": "objection" } }
			},
			"then": { "$ref": "#/$defs/LifecycleObjectionGate" }
		},
		{
			"if": {
				"required": ["kind"],
				"properties": { "kind": { "enum": ["withdrawn-consent", "no-consent"] } }
			},
			"then": { "$ref": "#/$defs/LifecycleConsentGate" }
		}
	]
};
const schema41 = {
	"type": "object",
	"properties": {
		"id": { "$ref": "#/$defs/Id" },
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"kind": {
			"type": "string",
			"enum": ["criterion", "embargo"]
		},
		"when": { "$ref": "#/$defs/Criterion" },
		"reason": { "$ref": "#/$defs/Id" }
	},
	"required": ["id", "when"],
	"additionalProperties": false
};
const schema42 = {
	"type": "object",
	"properties": {
		"all": {
			"type": "array",
			"items": { "$ref": "#/$defs/Criterion" }
		},
		"any": {
			"type": "array",
			"items": { "$ref": "#/$defs/Criterion" }
		},
		"none": {
			"type": "array",
			"items": { "$ref": "#/$defs/Criterion" }
		},
		"kOf": {
			"type": "object",
			"properties": {
				"k": {
					"type": "integer",
					"minimum": 1
				},
				"of": {
					"type": "array",
					"items": { "$ref": "#/$defs/Criterion" }
				}
			},
			"required": ["k", "of"],
			"additionalProperties": false
		},
		"signal": { "$ref": "#/$defs/SignalChoice" },
		"within": { "$ref": "#/$defs/Days" },
		"count": {
			"type": "integer",
			"minimum": 1
		},
		"total": { "$ref": "#/$defs/PointsTest" },
		"fit": { "$ref": "#/$defs/PointsTest" },
		"engagement": { "$ref": "#/$defs/PointsTest" },
		"grade": { "$ref": "#/$defs/VerdictTest" },
		"band": { "$ref": "#/$defs/VerdictTest" },
		"cell": { "$ref": "#/$defs/VerdictTest" },
		"outcome": { "$ref": "#/$defs/VerdictTest" },
		"reached": { "$ref": "#/$defs/Id" },
		"objection": {
			"type": "boolean",
			"const": true
		},
		"consent": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Id" },
			"additionalProperties": { "$ref": "#/$defs/ConsentState" },
			"minProperties": 1,
			"maxProperties": 1
		},
		"qualification": { "$ref": "#/$defs/Id" }
	},
	"propertyNames": { "pattern": "^(?:kOf|[a-z][a-z0-9-]*)$" },
	"additionalProperties": { "$ref": "#/$defs/AttributeTest" },
	"minProperties": 1,
	"dependentRequired": {
		"signal": ["within"],
		"within": ["signal"],
		"count": ["signal"]
	},
	"if": { "required": ["signal"] },
	"then": {
		"maxProperties": 3,
		"propertyNames": { "enum": [
			"signal",
			"within",
			"count"
		] }
	},
	"else": { "maxProperties": 1 }
};
const pattern17 = new RegExp("^(?:kOf|[a-z][a-z0-9-]*)$", "u");
const schema43 = {
	"type": "object",
	"properties": {
		"eq": { "$ref": "#/$defs/Literal" },
		"in": { "$ref": "#/$defs/Values" },
		"notIn": { "$ref": "#/$defs/Values" },
		"gte": { "$ref": "#/$defs/Bound" },
		"gt": { "$ref": "#/$defs/Bound" },
		"lte": { "$ref": "#/$defs/Bound" },
		"lt": { "$ref": "#/$defs/Bound" },
		"between": {
			"type": "array",
			"items": { "$ref": "#/$defs/Bound" },
			"minItems": 2,
			"maxItems": 2
		},
		"hasAny": {
			"type": "array",
			"items": { "$ref": "#/$defs/Literal" },
			"minItems": 1
		},
		"hasAll": {
			"type": "array",
			"items": { "$ref": "#/$defs/Literal" },
			"minItems": 1
		},
		"hasNone": {
			"type": "array",
			"items": { "$ref": "#/$defs/Literal" },
			"minItems": 1
		},
		"equals": { "$ref": "#/$defs/Words" },
		"contains": { "$ref": "#/$defs/Words" },
		"containsWord": { "$ref": "#/$defs/Words" },
		"startsWith": { "$ref": "#/$defs/Words" },
		"endsWith": { "$ref": "#/$defs/Words" },
		"exists": {
			"type": "boolean",
			"const": true
		},
		"missing": {
			"type": "boolean",
			"const": true
		}
	},
	"minProperties": 1,
	"maxProperties": 1,
	"additionalProperties": false
};
const schema44 = { "type": [
	"string",
	"number",
	"boolean"
] };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate154.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/Literal/type",
			keyword: "type",
			params: { type: schema44.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate154.errors = vErrors;
	return errors === 0;
}
validate154.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema45 = {
	"type": ["array", "object"],
	"items": { "$ref": "#/$defs/Literal" },
	"minItems": 1,
	"properties": { "list": { "$ref": "#/$defs/Id" } },
	"required": ["list"],
	"additionalProperties": false
};
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate156.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/Values/type",
			keyword: "type",
			params: { type: schema45.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Values/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate154(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
			errors = vErrors.length;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.list === void 0 || !func0.call(data, "list")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Values/required",
				keyword: "required",
				params: { missingProperty: "list" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "list")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/Values/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.list !== void 0 && func0.call(data, "list")) {
			if (!validate2(data.list, {
				instancePath: instancePath + "/list",
				parentData: data,
				parentDataProperty: "list",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	}
	validate156.errors = vErrors;
	return errors === 0;
}
validate156.evaluated = {
	"props": true,
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema46 = {
	"type": ["number", "string"],
	"pattern": "^(?:-?[1-9][0-9]{0,5} days|-?1 day|0 days)$"
};
const pattern18 = new RegExp("^(?:-?[1-9][0-9]{0,5} days|-?1 day|0 days)$", "u");
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate161.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/Bound/type",
			keyword: "type",
			params: { type: schema46.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Bound/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:-?[1-9][0-9]{0,5} days|-?1 day|0 days)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate161.errors = vErrors;
	return errors === 0;
}
validate161.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema47 = {
	"type": [
		"string",
		"array",
		"object"
	],
	"pattern": "\\S",
	"items": { "$ref": "#/$defs/Name" },
	"minItems": 1,
	"properties": { "list": { "$ref": "#/$defs/Id" } },
	"required": ["list"],
	"additionalProperties": false
};
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate170.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if ((!data || typeof data != "object") && typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/Words/type",
			keyword: "type",
			params: { type: schema47.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Words/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Words/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate44(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
			errors = vErrors.length;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.list === void 0 || !func0.call(data, "list")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/Words/required",
				keyword: "required",
				params: { missingProperty: "list" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "list")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/Words/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.list !== void 0 && func0.call(data, "list")) {
			if (!validate2(data.list, {
				instancePath: instancePath + "/list",
				parentData: data,
				parentDataProperty: "list",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	}
	validate170.errors = vErrors;
	return errors === 0;
}
validate170.evaluated = {
	"props": true,
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate153.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/AttributeTest/maxProperties",
				keyword: "maxProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (Object.keys(data).length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/AttributeTest/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema43.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/AttributeTest/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.eq !== void 0 && func0.call(data, "eq")) {
			if (!validate154(data.eq, {
				instancePath: instancePath + "/eq",
				parentData: data,
				parentDataProperty: "eq",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
				errors = vErrors.length;
			}
		}
		if (data.in !== void 0 && func0.call(data, "in")) {
			if (!validate156(data.in, {
				instancePath: instancePath + "/in",
				parentData: data,
				parentDataProperty: "in",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
				errors = vErrors.length;
			}
		}
		if (data.notIn !== void 0 && func0.call(data, "notIn")) {
			if (!validate156(data.notIn, {
				instancePath: instancePath + "/notIn",
				parentData: data,
				parentDataProperty: "notIn",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
				errors = vErrors.length;
			}
		}
		if (data.gte !== void 0 && func0.call(data, "gte")) {
			if (!validate161(data.gte, {
				instancePath: instancePath + "/gte",
				parentData: data,
				parentDataProperty: "gte",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
				errors = vErrors.length;
			}
		}
		if (data.gt !== void 0 && func0.call(data, "gt")) {
			if (!validate161(data.gt, {
				instancePath: instancePath + "/gt",
				parentData: data,
				parentDataProperty: "gt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
				errors = vErrors.length;
			}
		}
		if (data.lte !== void 0 && func0.call(data, "lte")) {
			if (!validate161(data.lte, {
				instancePath: instancePath + "/lte",
				parentData: data,
				parentDataProperty: "lte",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
				errors = vErrors.length;
			}
		}
		if (data.lt !== void 0 && func0.call(data, "lt")) {
			if (!validate161(data.lt, {
				instancePath: instancePath + "/lt",
				parentData: data,
				parentDataProperty: "lt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
				errors = vErrors.length;
			}
		}
		if (data.between !== void 0 && func0.call(data, "between")) {
			let data7 = data.between;
			if (Array.isArray(data7)) {
				if (data7.length > 2) {
					const err3 = {
						instancePath: instancePath + "/between",
						schemaPath: "#/$defs/AttributeTest/properties/between/maxItems",
						keyword: "maxItems",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data7.length < 2) {
					const err4 = {
						instancePath: instancePath + "/between",
						schemaPath: "#/$defs/AttributeTest/properties/between/minItems",
						keyword: "minItems",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate161(data7[i0], {
					instancePath: instancePath + "/between/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/between",
					schemaPath: "#/$defs/AttributeTest/properties/between/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.hasAny !== void 0 && func0.call(data, "hasAny")) {
			let data9 = data.hasAny;
			if (Array.isArray(data9)) {
				if (data9.length < 1) {
					const err6 = {
						instancePath: instancePath + "/hasAny",
						schemaPath: "#/$defs/AttributeTest/properties/hasAny/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate154(data9[i1], {
					instancePath: instancePath + "/hasAny/" + i1,
					parentData: data9,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/hasAny",
					schemaPath: "#/$defs/AttributeTest/properties/hasAny/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.hasAll !== void 0 && func0.call(data, "hasAll")) {
			let data11 = data.hasAll;
			if (Array.isArray(data11)) {
				if (data11.length < 1) {
					const err8 = {
						instancePath: instancePath + "/hasAll",
						schemaPath: "#/$defs/AttributeTest/properties/hasAll/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate154(data11[i2], {
					instancePath: instancePath + "/hasAll/" + i2,
					parentData: data11,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/hasAll",
					schemaPath: "#/$defs/AttributeTest/properties/hasAll/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.hasNone !== void 0 && func0.call(data, "hasNone")) {
			let data13 = data.hasNone;
			if (Array.isArray(data13)) {
				if (data13.length < 1) {
					const err10 = {
						instancePath: instancePath + "/hasNone",
						schemaPath: "#/$defs/AttributeTest/properties/hasNone/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len3 = data13.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate154(data13[i3], {
					instancePath: instancePath + "/hasNone/" + i3,
					parentData: data13,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/hasNone",
					schemaPath: "#/$defs/AttributeTest/properties/hasNone/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.equals !== void 0 && func0.call(data, "equals")) {
			if (!validate170(data.equals, {
				instancePath: instancePath + "/equals",
				parentData: data,
				parentDataProperty: "equals",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
				errors = vErrors.length;
			}
		}
		if (data.contains !== void 0 && func0.call(data, "contains")) {
			if (!validate170(data.contains, {
				instancePath: instancePath + "/contains",
				parentData: data,
				parentDataProperty: "contains",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
				errors = vErrors.length;
			}
		}
		if (data.containsWord !== void 0 && func0.call(data, "containsWord")) {
			if (!validate170(data.containsWord, {
				instancePath: instancePath + "/containsWord",
				parentData: data,
				parentDataProperty: "containsWord",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
				errors = vErrors.length;
			}
		}
		if (data.startsWith !== void 0 && func0.call(data, "startsWith")) {
			if (!validate170(data.startsWith, {
				instancePath: instancePath + "/startsWith",
				parentData: data,
				parentDataProperty: "startsWith",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
				errors = vErrors.length;
			}
		}
		if (data.endsWith !== void 0 && func0.call(data, "endsWith")) {
			if (!validate170(data.endsWith, {
				instancePath: instancePath + "/endsWith",
				parentData: data,
				parentDataProperty: "endsWith",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
				errors = vErrors.length;
			}
		}
		if (data.exists !== void 0 && func0.call(data, "exists")) {
			let data20 = data.exists;
			if (typeof data20 !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/exists",
					schemaPath: "#/$defs/AttributeTest/properties/exists/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (true !== data20) {
				const err13 = {
					instancePath: instancePath + "/exists",
					schemaPath: "#/$defs/AttributeTest/properties/exists/const",
					keyword: "const",
					params: { allowedValue: true }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.missing !== void 0 && func0.call(data, "missing")) {
			let data21 = data.missing;
			if (typeof data21 !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/$defs/AttributeTest/properties/missing/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (true !== data21) {
				const err15 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/$defs/AttributeTest/properties/missing/const",
					keyword: "const",
					params: { allowedValue: true }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/$defs/AttributeTest/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate153.errors = vErrors;
	return errors === 0;
}
validate153.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema48 = {
	"type": ["string", "object"],
	"pattern": "^[a-z][a-z0-9-]*$",
	"properties": { "any": {
		"type": "array",
		"items": {
			"type": "string",
			"$ref": "#/$defs/Id"
		},
		"minItems": 1,
		"uniqueItems": true
	} },
	"required": ["any"],
	"additionalProperties": false
};
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate179.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/SignalChoice/type",
			keyword: "type",
			params: { type: schema48.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SignalChoice/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.any === void 0 || !func0.call(data, "any")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SignalChoice/required",
				keyword: "required",
				params: { missingProperty: "any" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "any")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/SignalChoice/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.any !== void 0 && func0.call(data, "any")) {
			let data0 = data.any;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err4 = {
						instancePath: instancePath + "/any",
						schemaPath: "#/$defs/SignalChoice/properties/any/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 !== "string") {
						const err5 = {
							instancePath: instancePath + "/any/" + i0,
							schemaPath: "#/$defs/SignalChoice/properties/any/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (!validate2(data1, {
						instancePath: instancePath + "/any/" + i0,
						parentData: data0,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
				}
				let i1 = data0.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data0[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err6 = {
								instancePath: instancePath + "/any",
								schemaPath: "#/$defs/SignalChoice/properties/any/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/any",
					schemaPath: "#/$defs/SignalChoice/properties/any/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	}
	validate179.errors = vErrors;
	return errors === 0;
}
validate179.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate184.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/Points/type",
			keyword: "type",
			params: { type: "number" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate184.errors = vErrors;
	return errors === 0;
}
validate184.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate183.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/PointsTest/maxProperties",
				keyword: "maxProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (Object.keys(data).length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/PointsTest/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "gte" || key0 === "gt" || key0 === "lte" || key0 === "lt")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/PointsTest/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.gte !== void 0 && func0.call(data, "gte")) {
			if (!validate184(data.gte, {
				instancePath: instancePath + "/gte",
				parentData: data,
				parentDataProperty: "gte",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
		if (data.gt !== void 0 && func0.call(data, "gt")) {
			if (!validate184(data.gt, {
				instancePath: instancePath + "/gt",
				parentData: data,
				parentDataProperty: "gt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
		if (data.lte !== void 0 && func0.call(data, "lte")) {
			if (!validate184(data.lte, {
				instancePath: instancePath + "/lte",
				parentData: data,
				parentDataProperty: "lte",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
		if (data.lt !== void 0 && func0.call(data, "lt")) {
			if (!validate184(data.lt, {
				instancePath: instancePath + "/lt",
				parentData: data,
				parentDataProperty: "lt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/PointsTest/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate183.errors = vErrors;
	return errors === 0;
}
validate183.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema51 = {
	"type": "object",
	"properties": {
		"in": {
			"type": "array",
			"items": { "type": ["string", "integer"] },
			"minItems": 1
		},
		"eq": { "type": ["string", "integer"] }
	},
	"minProperties": 1,
	"maxProperties": 1,
	"additionalProperties": false
};
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate192.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/VerdictTest/maxProperties",
				keyword: "maxProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (Object.keys(data).length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/VerdictTest/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "in" || key0 === "eq")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/VerdictTest/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.in !== void 0 && func0.call(data, "in")) {
			let data0 = data.in;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/in",
						schemaPath: "#/$defs/VerdictTest/properties/in/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 !== "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						const err4 = {
							instancePath: instancePath + "/in/" + i0,
							schemaPath: "#/$defs/VerdictTest/properties/in/items/type",
							keyword: "type",
							params: { type: schema51.properties.in.items.type }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/in",
					schemaPath: "#/$defs/VerdictTest/properties/in/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.eq !== void 0 && func0.call(data, "eq")) {
			let data2 = data.eq;
			if (typeof data2 !== "string" && !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err6 = {
					instancePath: instancePath + "/eq",
					schemaPath: "#/$defs/VerdictTest/properties/eq/type",
					keyword: "type",
					params: { type: schema51.properties.eq.type }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/$defs/VerdictTest/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate192.errors = vErrors;
	return errors === 0;
}
validate192.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema52 = {
	"type": "string",
	"enum": [
		"given",
		"withdrawn",
		"none"
	]
};
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate199.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/ConsentState/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "given" || data === "withdrawn" || data === "none")) {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/ConsentState/enum",
			keyword: "enum",
			params: { allowedValues: schema52.enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate199.errors = vErrors;
	return errors === 0;
}
validate199.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const wrapper0 = { validate: validate152 };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate152.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.signal === void 0 || !func0.call(data, "signal")) && "signal") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length > 3) {
				const err1 = {
					instancePath,
					schemaPath: "#/$defs/Criterion/then/maxProperties",
					keyword: "maxProperties",
					params: { limit: 3 }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			for (const key0 of Object.keys(data)) {
				const _errs4 = errors;
				if (!(key0 === "signal" || key0 === "within" || key0 === "count")) {
					const err2 = {
						instancePath,
						schemaPath: "#/$defs/Criterion/then/propertyNames/enum",
						keyword: "enum",
						params: { allowedValues: schema42.then.propertyNames.enum },
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!(_errs4 === errors)) {
					const err3 = {
						instancePath,
						schemaPath: "#/$defs/Criterion/then/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key0 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length > 1) {
				const err4 = {
					instancePath,
					schemaPath: "#/$defs/Criterion/else/maxProperties",
					keyword: "maxProperties",
					params: { limit: 1 }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/$defs/Criterion/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err6 = {
				instancePath,
				schemaPath: "#/$defs/Criterion/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key1 of Object.keys(data)) {
			const _errs6 = errors;
			if (typeof key1 === "string") {
				if (!pattern17.test(key1)) {
					const err7 = {
						instancePath,
						schemaPath: "#/$defs/Criterion/propertyNames/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:kOf|[a-z][a-z0-9-]*)$" },
						propertyName: key1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (!(_errs6 === errors)) {
				const err8 = {
					instancePath,
					schemaPath: "#/$defs/Criterion/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key1 }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		for (const key2 of Object.keys(data)) if (!func0.call(schema42.properties, key2)) {
			if (!validate153(data[key2], {
				instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key2,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
				errors = vErrors.length;
			}
		}
		if (data.all !== void 0 && func0.call(data, "all")) {
			let data1 = data.all;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!wrapper0.validate(data1[i0], {
					instancePath: instancePath + "/all/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/all",
					schemaPath: "#/$defs/Criterion/properties/all/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.any !== void 0 && func0.call(data, "any")) {
			let data3 = data.any;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (!wrapper0.validate(data3[i1], {
					instancePath: instancePath + "/any/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/any",
					schemaPath: "#/$defs/Criterion/properties/any/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.none !== void 0 && func0.call(data, "none")) {
			let data5 = data.none;
			if (Array.isArray(data5)) {
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) if (!wrapper0.validate(data5[i2], {
					instancePath: instancePath + "/none/" + i2,
					parentData: data5,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/none",
					schemaPath: "#/$defs/Criterion/properties/none/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.kOf !== void 0 && func0.call(data, "kOf")) {
			let data7 = data.kOf;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.k === void 0 || !func0.call(data7, "k")) {
					const err12 = {
						instancePath: instancePath + "/kOf",
						schemaPath: "#/$defs/Criterion/properties/kOf/required",
						keyword: "required",
						params: { missingProperty: "k" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data7.of === void 0 || !func0.call(data7, "of")) {
					const err13 = {
						instancePath: instancePath + "/kOf",
						schemaPath: "#/$defs/Criterion/properties/kOf/required",
						keyword: "required",
						params: { missingProperty: "of" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key3 of Object.keys(data7)) if (!(key3 === "k" || key3 === "of")) {
					const err14 = {
						instancePath: instancePath + "/kOf",
						schemaPath: "#/$defs/Criterion/properties/kOf/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data7.k !== void 0 && func0.call(data7, "k")) {
					let data8 = data7.k;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err15 = {
							instancePath: instancePath + "/kOf/k",
							schemaPath: "#/$defs/Criterion/properties/kOf/properties/k/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 1 || isNaN(data8)) {
							const err16 = {
								instancePath: instancePath + "/kOf/k",
								schemaPath: "#/$defs/Criterion/properties/kOf/properties/k/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				}
				if (data7.of !== void 0 && func0.call(data7, "of")) {
					let data9 = data7.of;
					if (Array.isArray(data9)) {
						const len3 = data9.length;
						for (let i3 = 0; i3 < len3; i3++) if (!wrapper0.validate(data9[i3], {
							instancePath: instancePath + "/kOf/of/" + i3,
							parentData: data9,
							parentDataProperty: i3,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
							errors = vErrors.length;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/kOf/of",
							schemaPath: "#/$defs/Criterion/properties/kOf/properties/of/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/kOf",
					schemaPath: "#/$defs/Criterion/properties/kOf/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.signal !== void 0 && func0.call(data, "signal")) {
			if (!validate179(data.signal, {
				instancePath: instancePath + "/signal",
				parentData: data,
				parentDataProperty: "signal",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
				errors = vErrors.length;
			}
		}
		if (data.within !== void 0 && func0.call(data, "within")) {
			if (!validate67(data.within, {
				instancePath: instancePath + "/within",
				parentData: data,
				parentDataProperty: "within",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.count !== void 0 && func0.call(data, "count")) {
			let data13 = data.count;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err19 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/$defs/Criterion/properties/count/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 1 || isNaN(data13)) {
					const err20 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/Criterion/properties/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.total !== void 0 && func0.call(data, "total")) {
			if (!validate183(data.total, {
				instancePath: instancePath + "/total",
				parentData: data,
				parentDataProperty: "total",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
				errors = vErrors.length;
			}
		}
		if (data.fit !== void 0 && func0.call(data, "fit")) {
			if (!validate183(data.fit, {
				instancePath: instancePath + "/fit",
				parentData: data,
				parentDataProperty: "fit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
				errors = vErrors.length;
			}
		}
		if (data.engagement !== void 0 && func0.call(data, "engagement")) {
			if (!validate183(data.engagement, {
				instancePath: instancePath + "/engagement",
				parentData: data,
				parentDataProperty: "engagement",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
				errors = vErrors.length;
			}
		}
		if (data.grade !== void 0 && func0.call(data, "grade")) {
			if (!validate192(data.grade, {
				instancePath: instancePath + "/grade",
				parentData: data,
				parentDataProperty: "grade",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
				errors = vErrors.length;
			}
		}
		if (data.band !== void 0 && func0.call(data, "band")) {
			if (!validate192(data.band, {
				instancePath: instancePath + "/band",
				parentData: data,
				parentDataProperty: "band",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
				errors = vErrors.length;
			}
		}
		if (data.cell !== void 0 && func0.call(data, "cell")) {
			if (!validate192(data.cell, {
				instancePath: instancePath + "/cell",
				parentData: data,
				parentDataProperty: "cell",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
				errors = vErrors.length;
			}
		}
		if (data.outcome !== void 0 && func0.call(data, "outcome")) {
			if (!validate192(data.outcome, {
				instancePath: instancePath + "/outcome",
				parentData: data,
				parentDataProperty: "outcome",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
				errors = vErrors.length;
			}
		}
		if (data.reached !== void 0 && func0.call(data, "reached")) {
			if (!validate2(data.reached, {
				instancePath: instancePath + "/reached",
				parentData: data,
				parentDataProperty: "reached",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.objection !== void 0 && func0.call(data, "objection")) {
			let data22 = data.objection;
			if (typeof data22 !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/objection",
					schemaPath: "#/$defs/Criterion/properties/objection/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (true !== data22) {
				const err22 = {
					instancePath: instancePath + "/objection",
					schemaPath: "#/$defs/Criterion/properties/objection/const",
					keyword: "const",
					params: { allowedValue: true }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.consent !== void 0 && func0.call(data, "consent")) {
			let data23 = data.consent;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				if (Object.keys(data23).length > 1) {
					const err23 = {
						instancePath: instancePath + "/consent",
						schemaPath: "#/$defs/Criterion/properties/consent/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (Object.keys(data23).length < 1) {
					const err24 = {
						instancePath: instancePath + "/consent",
						schemaPath: "#/$defs/Criterion/properties/consent/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				for (const key4 of Object.keys(data23)) {
					const _errs42 = errors;
					if (!validate2(key4, {
						instancePath: instancePath + "/consent",
						parentData: data23,
						parentDataProperty: "consent",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs42 === errors)) {
						const err25 = {
							instancePath: instancePath + "/consent",
							schemaPath: "#/$defs/Criterion/properties/consent/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 }
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				for (const key5 of Object.keys(data23)) if (!validate199(data23[key5], {
					instancePath: instancePath + "/consent/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data23,
					parentDataProperty: key5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
					errors = vErrors.length;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/consent",
					schemaPath: "#/$defs/Criterion/properties/consent/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.qualification !== void 0 && func0.call(data, "qualification")) {
			if (!validate2(data.qualification, {
				instancePath: instancePath + "/qualification",
				parentData: data,
				parentDataProperty: "qualification",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.signal !== void 0 && func0.call(data, "signal")) {
			if (data.within === void 0 || !func0.call(data, "within")) {
				const err27 = {
					instancePath,
					schemaPath: "#/$defs/Criterion/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "signal",
						missingProperty: "within",
						depsCount: 1,
						deps: "within"
					}
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.within !== void 0 && func0.call(data, "within")) {
			if (data.signal === void 0 || !func0.call(data, "signal")) {
				const err28 = {
					instancePath,
					schemaPath: "#/$defs/Criterion/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "within",
						missingProperty: "signal",
						depsCount: 1,
						deps: "signal"
					}
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.count !== void 0 && func0.call(data, "count")) {
			if (data.signal === void 0 || !func0.call(data, "signal")) {
				const err29 = {
					instancePath,
					schemaPath: "#/$defs/Criterion/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "count",
						missingProperty: "signal",
						depsCount: 1,
						deps: "signal"
					}
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/$defs/Criterion/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate152.errors = vErrors;
	return errors === 0;
}
validate152.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate147.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleCriterionGate/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.when === void 0 || !func0.call(data, "when")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleCriterionGate/required",
				keyword: "required",
				params: { missingProperty: "when" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "kind" || key0 === "when" || key0 === "reason")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleCriterionGate/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data4 = data.kind;
			if (typeof data4 !== "string") {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/LifecycleCriterionGate/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data4 === "criterion" || data4 === "embargo")) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/LifecycleCriterionGate/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema41.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.when !== void 0 && func0.call(data, "when")) {
			if (!validate152(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0 && func0.call(data, "reason")) {
			if (!validate2(data.reason, {
				instancePath: instancePath + "/reason",
				parentData: data,
				parentDataProperty: "reason",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/$defs/LifecycleCriterionGate/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate147.errors = vErrors;
	return errors === 0;
}
validate147.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema53 = {
	"type": "object",
	"properties": {
		"id": { "$ref": "#/$defs/Id" },
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"kind": {
			"type": "string",
			"enum": ["objection"]
		},
		"reason": { "$ref": "#/$defs/Id" }
	},
	"required": ["id", "kind"],
	"additionalProperties": false
};
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate205.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleObjectionGate/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleObjectionGate/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "kind" || key0 === "reason")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleObjectionGate/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data4 = data.kind;
			if (typeof data4 !== "string") {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/LifecycleObjectionGate/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data4 === "objection")) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/LifecycleObjectionGate/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema53.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.reason !== void 0 && func0.call(data, "reason")) {
			if (!validate2(data.reason, {
				instancePath: instancePath + "/reason",
				parentData: data,
				parentDataProperty: "reason",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/$defs/LifecycleObjectionGate/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate205.errors = vErrors;
	return errors === 0;
}
validate205.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema54 = {
	"type": "object",
	"properties": {
		"id": { "$ref": "#/$defs/Id" },
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"kind": {
			"type": "string",
			"enum": ["withdrawn-consent", "no-consent"]
		},
		"purpose": { "$ref": "#/$defs/Id" },
		"reason": { "$ref": "#/$defs/Id" }
	},
	"required": [
		"id",
		"kind",
		"purpose"
	],
	"additionalProperties": false
};
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate212.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleConsentGate/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleConsentGate/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.purpose === void 0 || !func0.call(data, "purpose")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleConsentGate/required",
				keyword: "required",
				params: { missingProperty: "purpose" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "kind" || key0 === "purpose" || key0 === "reason")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleConsentGate/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data4 = data.kind;
			if (typeof data4 !== "string") {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/LifecycleConsentGate/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data4 === "withdrawn-consent" || data4 === "no-consent")) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/LifecycleConsentGate/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema54.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.purpose !== void 0 && func0.call(data, "purpose")) {
			if (!validate2(data.purpose, {
				instancePath: instancePath + "/purpose",
				parentData: data,
				parentDataProperty: "purpose",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0 && func0.call(data, "reason")) {
			if (!validate2(data.reason, {
				instancePath: instancePath + "/reason",
				parentData: data,
				parentDataProperty: "reason",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/$defs/LifecycleConsentGate/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate212.errors = vErrors;
	return errors === 0;
}
validate212.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate146.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (!(data0 === "criterion" || data0 === "embargo")) {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (!validate147(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		if (valid1) var props0 = true;
	}
	if (!valid1) {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/LifecycleGate/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.kind === void 0 || !func0.call(data, "kind")) && "kind") {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		} else if (data.kind !== void 0 && func0.call(data, "kind")) {
			if ("objection" !== data.kind) {
				const err3 = {};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs10 = errors;
		if (!validate205(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
			errors = vErrors.length;
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
		if (valid3) var props1 = true;
	}
	if (!valid3) {
		const err4 = {
			instancePath,
			schemaPath: "#/$defs/LifecycleGate/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs12 = errors;
	let valid5 = true;
	const _errs13 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.kind === void 0 || !func0.call(data, "kind")) && "kind") {
			const err5 = {};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		} else if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data2 = data.kind;
			if (!(data2 === "withdrawn-consent" || data2 === "no-consent")) {
				const err6 = {};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	}
	var _valid2 = _errs13 === errors;
	errors = _errs12;
	if (vErrors !== null) {
		if (_errs12) vErrors.length = _errs12;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs15 = errors;
		if (!validate212(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
			errors = vErrors.length;
		}
		var _valid2 = _errs15 === errors;
		valid5 = _valid2;
		if (valid5) var props2 = true;
	}
	if (!valid5) {
		const err7 = {
			instancePath,
			schemaPath: "#/$defs/LifecycleGate/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.kind = true;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data3 = data.kind;
			if (typeof data3 !== "string") {
				const err8 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/LifecycleGate/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data3 === "criterion" || data3 === "embargo" || data3 === "objection" || data3 === "withdrawn-consent" || data3 === "no-consent")) {
				const err9 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/LifecycleGate/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema40.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/$defs/LifecycleGate/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate146.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate146.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema55 = {
	"type": "object",
	"properties": {
		"order": {
			"type": "integer",
			"minimum": 0
		},
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"category": {
			"type": "string",
			"enum": [
				"open",
				"won",
				"lost",
				"parked"
			]
		},
		"skippable": { "type": "boolean" },
		"guidance": { "$ref": "#/$defs/Text" },
		"entry": { "$ref": "#/$defs/LifecycleEntry" }
	},
	"required": ["order"],
	"additionalProperties": false
};
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate228.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Ids/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/Ids/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!validate2(data0, {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			const indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 !== "string") continue;
				if (typeof indices0[item0] == "number") {
					j0 = indices0[item0];
					const err2 = {
						instancePath,
						schemaPath: "#/$defs/Ids/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/Ids/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate228.errors = vErrors;
	return errors === 0;
}
validate228.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate227.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "automatic" || key0 === "fields" || key0 === "expected" || key0 === "require" || key0 === "threshold" || key0 === "fastTrack" || key0 === "qualification")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleEntry/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.automatic !== void 0 && func0.call(data, "automatic")) {
			if (typeof data.automatic !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/automatic",
					schemaPath: "#/$defs/LifecycleEntry/properties/automatic/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.fields !== void 0 && func0.call(data, "fields")) {
			if (!validate228(data.fields, {
				instancePath: instancePath + "/fields",
				parentData: data,
				parentDataProperty: "fields",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
				errors = vErrors.length;
			}
		}
		if (data.expected !== void 0 && func0.call(data, "expected")) {
			if (!validate228(data.expected, {
				instancePath: instancePath + "/expected",
				parentData: data,
				parentDataProperty: "expected",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
				errors = vErrors.length;
			}
		}
		if (data.require !== void 0 && func0.call(data, "require")) {
			if (!validate152(data.require, {
				instancePath: instancePath + "/require",
				parentData: data,
				parentDataProperty: "require",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
				errors = vErrors.length;
			}
		}
		if (data.threshold !== void 0 && func0.call(data, "threshold")) {
			if (!validate152(data.threshold, {
				instancePath: instancePath + "/threshold",
				parentData: data,
				parentDataProperty: "threshold",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
				errors = vErrors.length;
			}
		}
		if (data.fastTrack !== void 0 && func0.call(data, "fastTrack")) {
			let data5 = data.fastTrack;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.signal === void 0 || !func0.call(data5, "signal")) {
					const err2 = {
						instancePath: instancePath + "/fastTrack",
						schemaPath: "#/$defs/LifecycleEntry/properties/fastTrack/required",
						keyword: "required",
						params: { missingProperty: "signal" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data5.within === void 0 || !func0.call(data5, "within")) {
					const err3 = {
						instancePath: instancePath + "/fastTrack",
						schemaPath: "#/$defs/LifecycleEntry/properties/fastTrack/required",
						keyword: "required",
						params: { missingProperty: "within" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key1 of Object.keys(data5)) if (!(key1 === "signal" || key1 === "within")) {
					const err4 = {
						instancePath: instancePath + "/fastTrack",
						schemaPath: "#/$defs/LifecycleEntry/properties/fastTrack/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data5.signal !== void 0 && func0.call(data5, "signal")) {
					if (!validate179(data5.signal, {
						instancePath: instancePath + "/fastTrack/signal",
						parentData: data5,
						parentDataProperty: "signal",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
						errors = vErrors.length;
					}
				}
				if (data5.within !== void 0 && func0.call(data5, "within")) {
					if (!validate67(data5.within, {
						instancePath: instancePath + "/fastTrack/within",
						parentData: data5,
						parentDataProperty: "within",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/fastTrack",
					schemaPath: "#/$defs/LifecycleEntry/properties/fastTrack/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.qualification !== void 0 && func0.call(data, "qualification")) {
			if (!validate2(data.qualification, {
				instancePath: instancePath + "/qualification",
				parentData: data,
				parentDataProperty: "qualification",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/$defs/LifecycleEntry/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate227.errors = vErrors;
	return errors === 0;
}
validate227.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate222.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.order === void 0 || !func0.call(data, "order")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleStage/required",
				keyword: "required",
				params: { missingProperty: "order" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "order" || key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "category" || key0 === "skippable" || key0 === "guidance" || key0 === "entry")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleStage/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.order !== void 0 && func0.call(data, "order")) {
			let data0 = data.order;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/order",
					schemaPath: "#/$defs/LifecycleStage/properties/order/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/$defs/LifecycleStage/properties/order/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.category !== void 0 && func0.call(data, "category")) {
			let data4 = data.category;
			if (typeof data4 !== "string") {
				const err4 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/$defs/LifecycleStage/properties/category/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data4 === "open" || data4 === "won" || data4 === "lost" || data4 === "parked")) {
				const err5 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/$defs/LifecycleStage/properties/category/enum",
					keyword: "enum",
					params: { allowedValues: schema55.properties.category.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.skippable !== void 0 && func0.call(data, "skippable")) {
			if (typeof data.skippable !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/skippable",
					schemaPath: "#/$defs/LifecycleStage/properties/skippable/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.guidance !== void 0 && func0.call(data, "guidance")) {
			if (!validate4(data.guidance, {
				instancePath: instancePath + "/guidance",
				parentData: data,
				parentDataProperty: "guidance",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.entry !== void 0 && func0.call(data, "entry")) {
			if (!validate227(data.entry, {
				instancePath: instancePath + "/entry",
				parentData: data,
				parentDataProperty: "entry",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/$defs/LifecycleStage/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate222.errors = vErrors;
	return errors === 0;
}
validate222.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema58 = {
	"type": "object",
	"properties": {
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"from": { "$ref": "#/$defs/Id" },
		"to": { "$ref": "#/$defs/Id" },
		"by": { "$ref": "#/$defs/Ids" },
		"requires": {
			"type": "array",
			"items": {
				"type": "string",
				"enum": ["reason", "note"]
			},
			"minItems": 1,
			"uniqueItems": true
		}
	},
	"required": ["from", "to"],
	"additionalProperties": false
};
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate240.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.from === void 0 || !func0.call(data, "from")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleTransition/required",
				keyword: "required",
				params: { missingProperty: "from" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.to === void 0 || !func0.call(data, "to")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleTransition/required",
				keyword: "required",
				params: { missingProperty: "to" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "from" || key0 === "to" || key0 === "by" || key0 === "requires")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleTransition/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.from !== void 0 && func0.call(data, "from")) {
			if (!validate2(data.from, {
				instancePath: instancePath + "/from",
				parentData: data,
				parentDataProperty: "from",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0 && func0.call(data, "to")) {
			if (!validate2(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0 && func0.call(data, "by")) {
			if (!validate228(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
				errors = vErrors.length;
			}
		}
		if (data.requires !== void 0 && func0.call(data, "requires")) {
			let data6 = data.requires;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err3 = {
						instancePath: instancePath + "/requires",
						schemaPath: "#/$defs/LifecycleTransition/properties/requires/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 !== "string") {
						const err4 = {
							instancePath: instancePath + "/requires/" + i0,
							schemaPath: "#/$defs/LifecycleTransition/properties/requires/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (!(data7 === "reason" || data7 === "note")) {
						const err5 = {
							instancePath: instancePath + "/requires/" + i0,
							schemaPath: "#/$defs/LifecycleTransition/properties/requires/items/enum",
							keyword: "enum",
							params: { allowedValues: schema58.properties.requires.items.enum }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				let i1 = data6.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data6[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err6 = {
								instancePath: instancePath + "/requires",
								schemaPath: "#/$defs/LifecycleTransition/properties/requires/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/requires",
					schemaPath: "#/$defs/LifecycleTransition/properties/requires/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/$defs/LifecycleTransition/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate240.errors = vErrors;
	return errors === 0;
}
validate240.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema59 = {
	"type": "object",
	"properties": {
		"stage": { "$ref": "#/$defs/Id" },
		"acceptance": { "$ref": "#/$defs/Id" },
		"decideWithin": { "$ref": "#/$defs/Duration" },
		"calendar": { "$ref": "#/$defs/Id" },
		"onExpiry": {
			"type": "string",
			"enum": [
				"escalate",
				"auto-accept",
				"return"
			]
		},
		"decidedBy": {
			"type": "array",
			"items": {
				"type": "string",
				"$ref": "#/$defs/Id"
			},
			"minItems": 1,
			"uniqueItems": true
		},
		"dispute": {
			"type": "object",
			"properties": {
				"within": { "$ref": "#/$defs/Duration" },
				"arbiter": { "$ref": "#/$defs/Id" }
			},
			"required": ["within", "arbiter"],
			"additionalProperties": false
		}
	},
	"required": [
		"stage",
		"acceptance",
		"decideWithin",
		"onExpiry",
		"decidedBy"
	],
	"additionalProperties": false
};
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate248.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.stage === void 0 || !func0.call(data, "stage")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleHandoff/required",
				keyword: "required",
				params: { missingProperty: "stage" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.acceptance === void 0 || !func0.call(data, "acceptance")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleHandoff/required",
				keyword: "required",
				params: { missingProperty: "acceptance" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.decideWithin === void 0 || !func0.call(data, "decideWithin")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleHandoff/required",
				keyword: "required",
				params: { missingProperty: "decideWithin" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.onExpiry === void 0 || !func0.call(data, "onExpiry")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleHandoff/required",
				keyword: "required",
				params: { missingProperty: "onExpiry" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.decidedBy === void 0 || !func0.call(data, "decidedBy")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleHandoff/required",
				keyword: "required",
				params: { missingProperty: "decidedBy" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "stage" || key0 === "acceptance" || key0 === "decideWithin" || key0 === "calendar" || key0 === "onExpiry" || key0 === "decidedBy" || key0 === "dispute")) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/LifecycleHandoff/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.stage !== void 0 && func0.call(data, "stage")) {
			if (!validate2(data.stage, {
				instancePath: instancePath + "/stage",
				parentData: data,
				parentDataProperty: "stage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.acceptance !== void 0 && func0.call(data, "acceptance")) {
			if (!validate2(data.acceptance, {
				instancePath: instancePath + "/acceptance",
				parentData: data,
				parentDataProperty: "acceptance",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.decideWithin !== void 0 && func0.call(data, "decideWithin")) {
			if (!validate96(data.decideWithin, {
				instancePath: instancePath + "/decideWithin",
				parentData: data,
				parentDataProperty: "decideWithin",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
				errors = vErrors.length;
			}
		}
		if (data.calendar !== void 0 && func0.call(data, "calendar")) {
			if (!validate2(data.calendar, {
				instancePath: instancePath + "/calendar",
				parentData: data,
				parentDataProperty: "calendar",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.onExpiry !== void 0 && func0.call(data, "onExpiry")) {
			let data4 = data.onExpiry;
			if (typeof data4 !== "string") {
				const err6 = {
					instancePath: instancePath + "/onExpiry",
					schemaPath: "#/$defs/LifecycleHandoff/properties/onExpiry/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data4 === "escalate" || data4 === "auto-accept" || data4 === "return")) {
				const err7 = {
					instancePath: instancePath + "/onExpiry",
					schemaPath: "#/$defs/LifecycleHandoff/properties/onExpiry/enum",
					keyword: "enum",
					params: { allowedValues: schema59.properties.onExpiry.enum }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.decidedBy !== void 0 && func0.call(data, "decidedBy")) {
			let data5 = data.decidedBy;
			if (Array.isArray(data5)) {
				if (data5.length < 1) {
					const err8 = {
						instancePath: instancePath + "/decidedBy",
						schemaPath: "#/$defs/LifecycleHandoff/properties/decidedBy/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 !== "string") {
						const err9 = {
							instancePath: instancePath + "/decidedBy/" + i0,
							schemaPath: "#/$defs/LifecycleHandoff/properties/decidedBy/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (!validate2(data6, {
						instancePath: instancePath + "/decidedBy/" + i0,
						parentData: data5,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
				}
				let i1 = data5.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data5[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err10 = {
								instancePath: instancePath + "/decidedBy",
								schemaPath: "#/$defs/LifecycleHandoff/properties/decidedBy/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/decidedBy",
					schemaPath: "#/$defs/LifecycleHandoff/properties/decidedBy/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.dispute !== void 0 && func0.call(data, "dispute")) {
			let data7 = data.dispute;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.within === void 0 || !func0.call(data7, "within")) {
					const err12 = {
						instancePath: instancePath + "/dispute",
						schemaPath: "#/$defs/LifecycleHandoff/properties/dispute/required",
						keyword: "required",
						params: { missingProperty: "within" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data7.arbiter === void 0 || !func0.call(data7, "arbiter")) {
					const err13 = {
						instancePath: instancePath + "/dispute",
						schemaPath: "#/$defs/LifecycleHandoff/properties/dispute/required",
						keyword: "required",
						params: { missingProperty: "arbiter" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key1 of Object.keys(data7)) if (!(key1 === "within" || key1 === "arbiter")) {
					const err14 = {
						instancePath: instancePath + "/dispute",
						schemaPath: "#/$defs/LifecycleHandoff/properties/dispute/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data7.within !== void 0 && func0.call(data7, "within")) {
					if (!validate96(data7.within, {
						instancePath: instancePath + "/dispute/within",
						parentData: data7,
						parentDataProperty: "within",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
						errors = vErrors.length;
					}
				}
				if (data7.arbiter !== void 0 && func0.call(data7, "arbiter")) {
					if (!validate2(data7.arbiter, {
						instancePath: instancePath + "/dispute/arbiter",
						parentData: data7,
						parentDataProperty: "arbiter",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/dispute",
					schemaPath: "#/$defs/LifecycleHandoff/properties/dispute/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/$defs/LifecycleHandoff/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate248.errors = vErrors;
	return errors === 0;
}
validate248.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Lifecycle/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.stages === void 0 || !func0.call(data, "stages")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Lifecycle/required",
				keyword: "required",
				params: { missingProperty: "stages" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.handoff === void 0 || !func0.call(data, "handoff")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Lifecycle/required",
				keyword: "required",
				params: { missingProperty: "handoff" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.cycles === void 0 || !func0.call(data, "cycles")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/Lifecycle/required",
				keyword: "required",
				params: { missingProperty: "cycles" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema39.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/Lifecycle/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Lifecycle/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("lifecycle" !== data0) {
				const err6 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Lifecycle/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "lifecycle" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.gates !== void 0 && func0.call(data, "gates")) {
			let data4 = data.gates;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err7 = {
						instancePath: instancePath + "/gates",
						schemaPath: "#/$defs/Lifecycle/properties/gates/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate146(data4[i0], {
					instancePath: instancePath + "/gates/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/gates",
					schemaPath: "#/$defs/Lifecycle/properties/gates/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.stages !== void 0 && func0.call(data, "stages")) {
			let data6 = data.stages;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length < 1) {
					const err9 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/$defs/Lifecycle/properties/stages/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key1 of Object.keys(data6)) {
					const _errs12 = errors;
					if (!validate2(key1, {
						instancePath: instancePath + "/stages",
						parentData: data6,
						parentDataProperty: "stages",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs12 === errors)) {
						const err10 = {
							instancePath: instancePath + "/stages",
							schemaPath: "#/$defs/Lifecycle/properties/stages/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				for (const key2 of Object.keys(data6)) if (!validate222(data6[key2], {
					instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data6,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/$defs/Lifecycle/properties/stages/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.transitions !== void 0 && func0.call(data, "transitions")) {
			let data8 = data.transitions;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (Object.keys(data8).length < 1) {
					const err12 = {
						instancePath: instancePath + "/transitions",
						schemaPath: "#/$defs/Lifecycle/properties/transitions/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key3 of Object.keys(data8)) {
					const _errs17 = errors;
					if (!validate2(key3, {
						instancePath: instancePath + "/transitions",
						parentData: data8,
						parentDataProperty: "transitions",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs17 === errors)) {
						const err13 = {
							instancePath: instancePath + "/transitions",
							schemaPath: "#/$defs/Lifecycle/properties/transitions/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				for (const key4 of Object.keys(data8)) if (!validate240(data8[key4], {
					instancePath: instancePath + "/transitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data8,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/transitions",
					schemaPath: "#/$defs/Lifecycle/properties/transitions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.handoff !== void 0 && func0.call(data, "handoff")) {
			if (!validate248(data.handoff, {
				instancePath: instancePath + "/handoff",
				parentData: data,
				parentDataProperty: "handoff",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
				errors = vErrors.length;
			}
		}
		if (data.cycles !== void 0 && func0.call(data, "cycles")) {
			let data11 = data.cycles;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.max === void 0 || !func0.call(data11, "max")) {
					const err15 = {
						instancePath: instancePath + "/cycles",
						schemaPath: "#/$defs/Lifecycle/properties/cycles/required",
						keyword: "required",
						params: { missingProperty: "max" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data11.scoreReset === void 0 || !func0.call(data11, "scoreReset")) {
					const err16 = {
						instancePath: instancePath + "/cycles",
						schemaPath: "#/$defs/Lifecycle/properties/cycles/required",
						keyword: "required",
						params: { missingProperty: "scoreReset" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (const key5 of Object.keys(data11)) if (!(key5 === "max" || key5 === "scoreReset")) {
					const err17 = {
						instancePath: instancePath + "/cycles",
						schemaPath: "#/$defs/Lifecycle/properties/cycles/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data11.max !== void 0 && func0.call(data11, "max")) {
					let data12 = data11.max;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err18 = {
							instancePath: instancePath + "/cycles/max",
							schemaPath: "#/$defs/Lifecycle/properties/cycles/properties/max/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 < 1 || isNaN(data12)) {
							const err19 = {
								instancePath: instancePath + "/cycles/max",
								schemaPath: "#/$defs/Lifecycle/properties/cycles/properties/max/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
				}
				if (data11.scoreReset !== void 0 && func0.call(data11, "scoreReset")) {
					let data13 = data11.scoreReset;
					if (typeof data13 !== "string") {
						const err20 = {
							instancePath: instancePath + "/cycles/scoreReset",
							schemaPath: "#/$defs/Lifecycle/properties/cycles/properties/scoreReset/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (!(data13 === "none" || data13 === "engagement")) {
						const err21 = {
							instancePath: instancePath + "/cycles/scoreReset",
							schemaPath: "#/$defs/Lifecycle/properties/cycles/properties/scoreReset/enum",
							keyword: "enum",
							params: { allowedValues: schema39.properties.cycles.properties.scoreReset.enum }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/cycles",
					schemaPath: "#/$defs/Lifecycle/properties/cycles/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.demoteBelow !== void 0 && func0.call(data, "demoteBelow")) {
			if (!validate184(data.demoteBelow, {
				instancePath: instancePath + "/demoteBelow",
				parentData: data,
				parentDataProperty: "demoteBelow",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/$defs/Lifecycle/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate142.errors = vErrors;
	return errors === 0;
}
validate142.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const lists = validate258;
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate263.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.values === void 0 || !func0.call(data, "values")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/ListsList/required",
				keyword: "required",
				params: { missingProperty: "values" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "values")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/ListsList/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.values !== void 0 && func0.call(data, "values")) {
			let data3 = data.values;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err2 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/$defs/ListsList/properties/values/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 !== "string") {
						const err3 = {
							instancePath: instancePath + "/values/" + i0,
							schemaPath: "#/$defs/ListsList/properties/values/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (!validate44(data4, {
						instancePath: instancePath + "/values/" + i0,
						parentData: data3,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
						errors = vErrors.length;
					}
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data3[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err4 = {
								instancePath: instancePath + "/values",
								schemaPath: "#/$defs/ListsList/properties/values/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/$defs/ListsList/properties/values/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/$defs/ListsList/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate263.errors = vErrors;
	return errors === 0;
}
validate263.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate258.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Lists/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.lists === void 0 || !func0.call(data, "lists")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Lists/required",
				keyword: "required",
				params: { missingProperty: "lists" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "kind" || key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "lists")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Lists/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Lists/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("lists" !== data0) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Lists/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "lists" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.lists !== void 0 && func0.call(data, "lists")) {
			let data4 = data.lists;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err5 = {
						instancePath: instancePath + "/lists",
						schemaPath: "#/$defs/Lists/properties/lists/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 of Object.keys(data4)) {
					const _errs9 = errors;
					if (!validate2(key1, {
						instancePath: instancePath + "/lists",
						parentData: data4,
						parentDataProperty: "lists",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs9 === errors)) {
						const err6 = {
							instancePath: instancePath + "/lists",
							schemaPath: "#/$defs/Lists/properties/lists/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				for (const key2 of Object.keys(data4)) if (!validate263(data4[key2], {
					instancePath: instancePath + "/lists/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/lists",
					schemaPath: "#/$defs/Lists/properties/lists/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/$defs/Lists/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate258.errors = vErrors;
	return errors === 0;
}
validate258.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const people = validate269;
const schema63 = {
	"type": "object",
	"properties": {
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"side": {
			"type": "string",
			"enum": [
				"marketing",
				"sales",
				"both"
			]
		}
	},
	"required": ["side"],
	"additionalProperties": false
};
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate274.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.side === void 0 || !func0.call(data, "side")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/PeopleRole/required",
				keyword: "required",
				params: { missingProperty: "side" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "side")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/PeopleRole/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.side !== void 0 && func0.call(data, "side")) {
			let data3 = data.side;
			if (typeof data3 !== "string") {
				const err2 = {
					instancePath: instancePath + "/side",
					schemaPath: "#/$defs/PeopleRole/properties/side/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data3 === "marketing" || data3 === "sales" || data3 === "both")) {
				const err3 = {
					instancePath: instancePath + "/side",
					schemaPath: "#/$defs/PeopleRole/properties/side/enum",
					keyword: "enum",
					params: { allowedValues: schema63.properties.side.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/$defs/PeopleRole/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate274.errors = vErrors;
	return errors === 0;
}
validate274.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate280.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.side === void 0 || !func0.call(data, "side")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/PeopleTeam/required",
				keyword: "required",
				params: { missingProperty: "side" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "side" || key0 === "calendar" || key0 === "lead")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/PeopleTeam/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.side !== void 0 && func0.call(data, "side")) {
			if (!validate59(data.side, {
				instancePath: instancePath + "/side",
				parentData: data,
				parentDataProperty: "side",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.calendar !== void 0 && func0.call(data, "calendar")) {
			if (!validate2(data.calendar, {
				instancePath: instancePath + "/calendar",
				parentData: data,
				parentDataProperty: "calendar",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.lead !== void 0 && func0.call(data, "lead")) {
			if (!validate2(data.lead, {
				instancePath: instancePath + "/lead",
				parentData: data,
				parentDataProperty: "lead",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/$defs/PeopleTeam/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate280.errors = vErrors;
	return errors === 0;
}
validate280.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema65 = {
	"type": "object",
	"properties": {
		"team": { "$ref": "#/$defs/Id" },
		"roles": { "$ref": "#/$defs/Ids" },
		"weight": {
			"type": "integer",
			"minimum": 1
		},
		"capacity": {
			"type": "string",
			"pattern": "^[1-9][0-9]{0,5} per (?:day|week|month)$"
		},
		"active": { "type": "boolean" },
		"skills": { "$ref": "#/$defs/Ids" },
		"calendar": { "$ref": "#/$defs/Id" },
		"absences": {
			"type": "array",
			"items": { "$ref": "#/$defs/PeopleAbsence" },
			"minItems": 1
		},
		"note": { "$ref": "#/$defs/Text" }
	},
	"required": ["team"],
	"additionalProperties": false
};
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate294.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.from === void 0 || !func0.call(data, "from")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/PeopleAbsence/required",
				keyword: "required",
				params: { missingProperty: "from" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.to === void 0 || !func0.call(data, "to")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/PeopleAbsence/required",
				keyword: "required",
				params: { missingProperty: "to" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "from" || key0 === "to")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/PeopleAbsence/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.from !== void 0 && func0.call(data, "from")) {
			if (!validate22(data.from, {
				instancePath: instancePath + "/from",
				parentData: data,
				parentDataProperty: "from",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0 && func0.call(data, "to")) {
			if (!validate22(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/PeopleAbsence/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate294.errors = vErrors;
	return errors === 0;
}
validate294.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern21 = new RegExp("^[1-9][0-9]{0,5} per (?:day|week|month)$", "u");
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate289.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.team === void 0 || !func0.call(data, "team")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/PeopleMember/required",
				keyword: "required",
				params: { missingProperty: "team" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema65.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/PeopleMember/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.team !== void 0 && func0.call(data, "team")) {
			if (!validate2(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.roles !== void 0 && func0.call(data, "roles")) {
			if (!validate228(data.roles, {
				instancePath: instancePath + "/roles",
				parentData: data,
				parentDataProperty: "roles",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
				errors = vErrors.length;
			}
		}
		if (data.weight !== void 0 && func0.call(data, "weight")) {
			let data2 = data.weight;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err2 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/$defs/PeopleMember/properties/weight/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err3 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/$defs/PeopleMember/properties/weight/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.capacity !== void 0 && func0.call(data, "capacity")) {
			let data3 = data.capacity;
			if (typeof data3 === "string") {
				if (!pattern21.test(data3)) {
					const err4 = {
						instancePath: instancePath + "/capacity",
						schemaPath: "#/$defs/PeopleMember/properties/capacity/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,5} per (?:day|week|month)$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/capacity",
					schemaPath: "#/$defs/PeopleMember/properties/capacity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.active !== void 0 && func0.call(data, "active")) {
			if (typeof data.active !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/active",
					schemaPath: "#/$defs/PeopleMember/properties/active/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.skills !== void 0 && func0.call(data, "skills")) {
			if (!validate228(data.skills, {
				instancePath: instancePath + "/skills",
				parentData: data,
				parentDataProperty: "skills",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
				errors = vErrors.length;
			}
		}
		if (data.calendar !== void 0 && func0.call(data, "calendar")) {
			if (!validate2(data.calendar, {
				instancePath: instancePath + "/calendar",
				parentData: data,
				parentDataProperty: "calendar",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.absences !== void 0 && func0.call(data, "absences")) {
			let data7 = data.absences;
			if (Array.isArray(data7)) {
				if (data7.length < 1) {
					const err7 = {
						instancePath: instancePath + "/absences",
						schemaPath: "#/$defs/PeopleMember/properties/absences/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate294(data7[i0], {
					instancePath: instancePath + "/absences/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/absences",
					schemaPath: "#/$defs/PeopleMember/properties/absences/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.note !== void 0 && func0.call(data, "note")) {
			if (!validate4(data.note, {
				instancePath: instancePath + "/note",
				parentData: data,
				parentDataProperty: "note",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/$defs/PeopleMember/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate289.errors = vErrors;
	return errors === 0;
}
validate289.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate269.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.roles === void 0 || !func0.call(data, "roles")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/People/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "roles" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.teams === void 0 || !func0.call(data, "teams")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/People/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "teams" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.members === void 0 || !func0.call(data, "members")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/People/anyOf/2/required",
				keyword: "required",
				params: { missingProperty: "members" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/People/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/People/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "kind" || key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "roles" || key0 === "teams" || key0 === "members")) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/People/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err6 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/People/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if ("people" !== data0) {
				const err7 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/People/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "people" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.roles !== void 0 && func0.call(data, "roles")) {
			let data4 = data.roles;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err8 = {
						instancePath: instancePath + "/roles",
						schemaPath: "#/$defs/People/properties/roles/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 of Object.keys(data4)) {
					const _errs13 = errors;
					if (!validate2(key1, {
						instancePath: instancePath + "/roles",
						parentData: data4,
						parentDataProperty: "roles",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs13 === errors)) {
						const err9 = {
							instancePath: instancePath + "/roles",
							schemaPath: "#/$defs/People/properties/roles/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				for (const key2 of Object.keys(data4)) if (!validate274(data4[key2], {
					instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/$defs/People/properties/roles/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.teams !== void 0 && func0.call(data, "teams")) {
			let data6 = data.teams;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length < 1) {
					const err11 = {
						instancePath: instancePath + "/teams",
						schemaPath: "#/$defs/People/properties/teams/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key3 of Object.keys(data6)) {
					const _errs18 = errors;
					if (!validate2(key3, {
						instancePath: instancePath + "/teams",
						parentData: data6,
						parentDataProperty: "teams",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs18 === errors)) {
						const err12 = {
							instancePath: instancePath + "/teams",
							schemaPath: "#/$defs/People/properties/teams/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				for (const key4 of Object.keys(data6)) if (!validate280(data6[key4], {
					instancePath: instancePath + "/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data6,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/teams",
					schemaPath: "#/$defs/People/properties/teams/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.members !== void 0 && func0.call(data, "members")) {
			let data8 = data.members;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (Object.keys(data8).length < 1) {
					const err14 = {
						instancePath: instancePath + "/members",
						schemaPath: "#/$defs/People/properties/members/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				for (const key5 of Object.keys(data8)) {
					const _errs23 = errors;
					if (!validate2(key5, {
						instancePath: instancePath + "/members",
						parentData: data8,
						parentDataProperty: "members",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs23 === errors)) {
						const err15 = {
							instancePath: instancePath + "/members",
							schemaPath: "#/$defs/People/properties/members/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key5 }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				for (const key6 of Object.keys(data8)) if (!validate289(data8[key6], {
					instancePath: instancePath + "/members/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data8,
					parentDataProperty: key6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
					errors = vErrors.length;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/members",
					schemaPath: "#/$defs/People/properties/members/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/$defs/People/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate269.errors = vErrors;
	return errors === 0;
}
validate269.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const qualification = validate300;
const schema67 = {
	"type": "object",
	"properties": {
		"kind": {
			"type": "string",
			"const": "qualification"
		},
		"id": { "$ref": "#/$defs/Id" },
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"framework": {
			"type": "string",
			"enum": [
				"BANT",
				"CHAMP",
				"MEDDIC",
				"MEDDPICC",
				"custom"
			]
		},
		"items": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Id" },
			"additionalProperties": { "$ref": "#/$defs/QualificationItem" },
			"minProperties": 1
		},
		"pass": { "$ref": "#/$defs/QualificationPass" }
	},
	"required": [
		"kind",
		"id",
		"framework",
		"items",
		"pass"
	],
	"additionalProperties": false
};
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate306.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.when === void 0 || !func0.call(data, "when")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/QualificationItem/required",
				keyword: "required",
				params: { missingProperty: "when" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "question" || key0 === "when" || key0 === "required" || key0 === "weight")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/QualificationItem/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.question !== void 0 && func0.call(data, "question")) {
			if (!validate4(data.question, {
				instancePath: instancePath + "/question",
				parentData: data,
				parentDataProperty: "question",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0 && func0.call(data, "when")) {
			if (!validate152(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
				errors = vErrors.length;
			}
		}
		if (data.required !== void 0 && func0.call(data, "required")) {
			if (typeof data.required !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/$defs/QualificationItem/properties/required/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.weight !== void 0 && func0.call(data, "weight")) {
			let data6 = data.weight;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err3 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/$defs/QualificationItem/properties/weight/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 1 || isNaN(data6)) {
					const err4 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/$defs/QualificationItem/properties/weight/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/$defs/QualificationItem/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate306.errors = vErrors;
	return errors === 0;
}
validate306.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema69 = {
	"type": ["string", "object"],
	"if": { "type": "string" },
	"then": { "enum": ["all"] },
	"else": { "$ref": "#/$defs/QualificationPassMode" }
};
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate314.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.atLeast === void 0 || !func0.call(data, "atLeast")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/QualificationPassMode/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "atLeast" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.weight === void 0 || !func0.call(data, "weight")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/QualificationPassMode/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "weight" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/$defs/QualificationPassMode/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "atLeast" || key0 === "weight")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/QualificationPassMode/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.atLeast !== void 0 && func0.call(data, "atLeast")) {
			let data0 = data.atLeast;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/atLeast",
					schemaPath: "#/$defs/QualificationPassMode/properties/atLeast/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/atLeast",
						schemaPath: "#/$defs/QualificationPassMode/properties/atLeast/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.weight !== void 0 && func0.call(data, "weight")) {
			let data1 = data.weight;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/$defs/QualificationPassMode/properties/weight/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/$defs/QualificationPassMode/properties/weight/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/$defs/QualificationPassMode/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate314.errors = vErrors;
	return errors === 0;
}
validate314.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate313.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/QualificationPass/type",
			keyword: "type",
			params: { type: schema69.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (typeof data !== "string") {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (!(data === "all")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/QualificationPass/then/enum",
				keyword: "enum",
				params: { allowedValues: schema69.then.enum }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (!validate314(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/QualificationPass/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate313.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate313.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate300.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Qualification/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Qualification/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.framework === void 0 || !func0.call(data, "framework")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Qualification/required",
				keyword: "required",
				params: { missingProperty: "framework" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.items === void 0 || !func0.call(data, "items")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/Qualification/required",
				keyword: "required",
				params: { missingProperty: "items" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.pass === void 0 || !func0.call(data, "pass")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/Qualification/required",
				keyword: "required",
				params: { missingProperty: "pass" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "kind" || key0 === "id" || key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "framework" || key0 === "items" || key0 === "pass")) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/Qualification/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err6 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Qualification/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if ("qualification" !== data0) {
				const err7 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Qualification/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "qualification" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.framework !== void 0 && func0.call(data, "framework")) {
			let data5 = data.framework;
			if (typeof data5 !== "string") {
				const err8 = {
					instancePath: instancePath + "/framework",
					schemaPath: "#/$defs/Qualification/properties/framework/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data5 === "BANT" || data5 === "CHAMP" || data5 === "MEDDIC" || data5 === "MEDDPICC" || data5 === "custom")) {
				const err9 = {
					instancePath: instancePath + "/framework",
					schemaPath: "#/$defs/Qualification/properties/framework/enum",
					keyword: "enum",
					params: { allowedValues: schema67.properties.framework.enum }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.items !== void 0 && func0.call(data, "items")) {
			let data6 = data.items;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length < 1) {
					const err10 = {
						instancePath: instancePath + "/items",
						schemaPath: "#/$defs/Qualification/properties/items/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 of Object.keys(data6)) {
					const _errs12 = errors;
					if (!validate2(key1, {
						instancePath: instancePath + "/items",
						parentData: data6,
						parentDataProperty: "items",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs12 === errors)) {
						const err11 = {
							instancePath: instancePath + "/items",
							schemaPath: "#/$defs/Qualification/properties/items/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				for (const key2 of Object.keys(data6)) if (!validate306(data6[key2], {
					instancePath: instancePath + "/items/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data6,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/$defs/Qualification/properties/items/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.pass !== void 0 && func0.call(data, "pass")) {
			if (!validate313(data.pass, {
				instancePath: instancePath + "/pass",
				parentData: data,
				parentDataProperty: "pass",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/$defs/Qualification/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate300.errors = vErrors;
	return errors === 0;
}
validate300.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const reasons = validate317;
const schema72 = {
	"type": "object",
	"properties": {
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"class": {
			"type": "string",
			"enum": [
				"return",
				"recycle",
				"disqualify",
				"lost"
			]
		},
		"fault": {
			"type": "string",
			"enum": [
				"marketing",
				"sales",
				"none"
			]
		},
		"to": { "$ref": "#/$defs/Id" },
		"wait": { "$ref": "#/$defs/CalendarDays" },
		"date": {
			"type": "string",
			"const": "required"
		},
		"at": {
			"type": "array",
			"items": {
				"type": "string",
				"enum": [
					"handoff",
					"work",
					"opportunity"
				]
			},
			"minItems": 1,
			"uniqueItems": true
		},
		"requires": {
			"type": "array",
			"items": {
				"type": "string",
				"enum": ["note"]
			},
			"minItems": 1,
			"uniqueItems": true
		},
		"track": { "$ref": "#/$defs/Id" },
		"exemptFromTouches": { "type": "boolean" }
	},
	"required": [
		"class",
		"fault",
		"at"
	],
	"additionalProperties": false,
	"allOf": [{
		"if": {
			"required": ["class"],
			"properties": { "class": { "const": "recycle" } }
		},
		"then": {
			"required": ["to"],
			"oneOf": [{ "required": ["wait"] }, { "required": ["date"] }]
		}
	}, {
		"if": {
			"required": ["class"],
			"properties": { "class": { "const": "return" } }
		},
		"then": { "required": ["to"] }
	}]
};
const pattern22 = new RegExp("^(?:[1-9][0-9]{0,5} calendar days|1 calendar day)$", "u");
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate327.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern22.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/CalendarDays/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:[1-9][0-9]{0,5} calendar days|1 calendar day)$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/CalendarDays/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate327.errors = vErrors;
	return errors === 0;
}
validate327.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate322.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.class === void 0 || !func0.call(data, "class")) && "class") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.class !== void 0 && func0.call(data, "class")) {
			if ("recycle" !== data.class) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		const _errs6 = errors;
		let valid3 = false;
		let passing0 = null;
		const _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.wait === void 0 || !func0.call(data, "wait")) {
				const err2 = {
					instancePath,
					schemaPath: "#/$defs/ReasonsReason/allOf/0/then/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: "wait" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid1 = _errs7 === errors;
		if (_valid1) {
			valid3 = true;
			passing0 = 0;
		}
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.date === void 0 || !func0.call(data, "date")) {
				const err3 = {
					instancePath,
					schemaPath: "#/$defs/ReasonsReason/allOf/0/then/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: "date" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		var _valid1 = _errs8 === errors;
		if (_valid1 && valid3) {
			valid3 = false;
			passing0 = [passing0, 1];
		} else if (_valid1) {
			valid3 = true;
			passing0 = 1;
		}
		if (!valid3) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/ReasonsReason/allOf/0/then/oneOf",
				keyword: "oneOf",
				params: { passingSchemas: passing0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		} else {
			errors = _errs6;
			if (vErrors !== null) {
				if (_errs6) vErrors.length = _errs6;
				else vErrors = null;
			}
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.to === void 0 || !func0.call(data, "to")) {
				const err5 = {
					instancePath,
					schemaPath: "#/$defs/ReasonsReason/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "to" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err6 = {
			instancePath,
			schemaPath: "#/$defs/ReasonsReason/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	const _errs10 = errors;
	let valid4 = true;
	const _errs11 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.class === void 0 || !func0.call(data, "class")) && "class") {
			const err7 = {};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		} else if (data.class !== void 0 && func0.call(data, "class")) {
			if ("return" !== data.class) {
				const err8 = {};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	}
	var _valid2 = _errs11 === errors;
	errors = _errs10;
	if (vErrors !== null) {
		if (_errs10) vErrors.length = _errs10;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs13 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.to === void 0 || !func0.call(data, "to")) {
				const err9 = {
					instancePath,
					schemaPath: "#/$defs/ReasonsReason/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "to" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		var _valid2 = _errs13 === errors;
		valid4 = _valid2;
	}
	if (!valid4) {
		const err10 = {
			instancePath,
			schemaPath: "#/$defs/ReasonsReason/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.class === void 0 || !func0.call(data, "class")) {
			const err11 = {
				instancePath,
				schemaPath: "#/$defs/ReasonsReason/required",
				keyword: "required",
				params: { missingProperty: "class" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.fault === void 0 || !func0.call(data, "fault")) {
			const err12 = {
				instancePath,
				schemaPath: "#/$defs/ReasonsReason/required",
				keyword: "required",
				params: { missingProperty: "fault" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err13 = {
				instancePath,
				schemaPath: "#/$defs/ReasonsReason/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema72.properties, key0)) {
			const err14 = {
				instancePath,
				schemaPath: "#/$defs/ReasonsReason/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.class !== void 0 && func0.call(data, "class")) {
			let data5 = data.class;
			if (typeof data5 !== "string") {
				const err15 = {
					instancePath: instancePath + "/class",
					schemaPath: "#/$defs/ReasonsReason/properties/class/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (!(data5 === "return" || data5 === "recycle" || data5 === "disqualify" || data5 === "lost")) {
				const err16 = {
					instancePath: instancePath + "/class",
					schemaPath: "#/$defs/ReasonsReason/properties/class/enum",
					keyword: "enum",
					params: { allowedValues: schema72.properties.class.enum }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.fault !== void 0 && func0.call(data, "fault")) {
			let data6 = data.fault;
			if (typeof data6 !== "string") {
				const err17 = {
					instancePath: instancePath + "/fault",
					schemaPath: "#/$defs/ReasonsReason/properties/fault/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (!(data6 === "marketing" || data6 === "sales" || data6 === "none")) {
				const err18 = {
					instancePath: instancePath + "/fault",
					schemaPath: "#/$defs/ReasonsReason/properties/fault/enum",
					keyword: "enum",
					params: { allowedValues: schema72.properties.fault.enum }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.to !== void 0 && func0.call(data, "to")) {
			if (!validate2(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.wait !== void 0 && func0.call(data, "wait")) {
			if (!validate327(data.wait, {
				instancePath: instancePath + "/wait",
				parentData: data,
				parentDataProperty: "wait",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
				errors = vErrors.length;
			}
		}
		if (data.date !== void 0 && func0.call(data, "date")) {
			let data9 = data.date;
			if (typeof data9 !== "string") {
				const err19 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/$defs/ReasonsReason/properties/date/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if ("required" !== data9) {
				const err20 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/$defs/ReasonsReason/properties/date/const",
					keyword: "const",
					params: { allowedValue: "required" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			let data10 = data.at;
			if (Array.isArray(data10)) {
				if (data10.length < 1) {
					const err21 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/$defs/ReasonsReason/properties/at/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data11 = data10[i0];
					if (typeof data11 !== "string") {
						const err22 = {
							instancePath: instancePath + "/at/" + i0,
							schemaPath: "#/$defs/ReasonsReason/properties/at/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (!(data11 === "handoff" || data11 === "work" || data11 === "opportunity")) {
						const err23 = {
							instancePath: instancePath + "/at/" + i0,
							schemaPath: "#/$defs/ReasonsReason/properties/at/items/enum",
							keyword: "enum",
							params: { allowedValues: schema72.properties.at.items.enum }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				let i1 = data10.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data10[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err24 = {
								instancePath: instancePath + "/at",
								schemaPath: "#/$defs/ReasonsReason/properties/at/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/$defs/ReasonsReason/properties/at/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.requires !== void 0 && func0.call(data, "requires")) {
			let data12 = data.requires;
			if (Array.isArray(data12)) {
				if (data12.length < 1) {
					const err26 = {
						instancePath: instancePath + "/requires",
						schemaPath: "#/$defs/ReasonsReason/properties/requires/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				const len1 = data12.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data13 = data12[i2];
					if (typeof data13 !== "string") {
						const err27 = {
							instancePath: instancePath + "/requires/" + i2,
							schemaPath: "#/$defs/ReasonsReason/properties/requires/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (!(data13 === "note")) {
						const err28 = {
							instancePath: instancePath + "/requires/" + i2,
							schemaPath: "#/$defs/ReasonsReason/properties/requires/items/enum",
							keyword: "enum",
							params: { allowedValues: schema72.properties.requires.items.enum }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				let i3 = data12.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data12[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err29 = {
								instancePath: instancePath + "/requires",
								schemaPath: "#/$defs/ReasonsReason/properties/requires/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								}
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/requires",
					schemaPath: "#/$defs/ReasonsReason/properties/requires/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.track !== void 0 && func0.call(data, "track")) {
			if (!validate2(data.track, {
				instancePath: instancePath + "/track",
				parentData: data,
				parentDataProperty: "track",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.exemptFromTouches !== void 0 && func0.call(data, "exemptFromTouches")) {
			if (typeof data.exemptFromTouches !== "boolean") {
				const err31 = {
					instancePath: instancePath + "/exemptFromTouches",
					schemaPath: "#/$defs/ReasonsReason/properties/exemptFromTouches/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/$defs/ReasonsReason/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate322.errors = vErrors;
	return errors === 0;
}
validate322.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate317.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Reasons/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.reasons === void 0 || !func0.call(data, "reasons")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Reasons/required",
				keyword: "required",
				params: { missingProperty: "reasons" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "kind" || key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "reasons")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Reasons/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Reasons/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("reasons" !== data0) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Reasons/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "reasons" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.reasons !== void 0 && func0.call(data, "reasons")) {
			let data4 = data.reasons;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err5 = {
						instancePath: instancePath + "/reasons",
						schemaPath: "#/$defs/Reasons/properties/reasons/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 of Object.keys(data4)) {
					const _errs9 = errors;
					if (!validate2(key1, {
						instancePath: instancePath + "/reasons",
						parentData: data4,
						parentDataProperty: "reasons",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs9 === errors)) {
						const err6 = {
							instancePath: instancePath + "/reasons",
							schemaPath: "#/$defs/Reasons/properties/reasons/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				for (const key2 of Object.keys(data4)) if (!validate322(data4[key2], {
					instancePath: instancePath + "/reasons/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/reasons",
					schemaPath: "#/$defs/Reasons/properties/reasons/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/$defs/Reasons/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate317.errors = vErrors;
	return errors === 0;
}
validate317.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const routing = validate331;
const schema74 = {
	"type": "object",
	"properties": {
		"kind": {
			"type": "string",
			"const": "routing"
		},
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"accountMatch": {
			"type": "object",
			"properties": { "freemail": { "$ref": "#/$defs/RoutingFreemail" } },
			"required": ["freemail"],
			"additionalProperties": false
		},
		"rules": {
			"type": "array",
			"items": { "$ref": "#/$defs/RoutingRule" },
			"minItems": 1
		},
		"pools": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Id" },
			"additionalProperties": { "$ref": "#/$defs/RoutingPool" },
			"minProperties": 1
		},
		"queues": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Id" },
			"additionalProperties": { "$ref": "#/$defs/RoutingQueue" },
			"minProperties": 1
		},
		"fallback": {
			"type": "array",
			"items": { "$ref": "#/$defs/RoutingFallback" },
			"minItems": 1
		}
	},
	"required": [
		"kind",
		"rules",
		"queues",
		"fallback"
	],
	"additionalProperties": false
};
const schema75 = {
	"type": ["array", "object"],
	"items": { "$ref": "#/$defs/Name" },
	"minItems": 1,
	"properties": { "list": { "$ref": "#/$defs/Id" } },
	"required": ["list"],
	"additionalProperties": false
};
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate335.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/RoutingFreemail/type",
			keyword: "type",
			params: { type: schema75.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/RoutingFreemail/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate44(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
			errors = vErrors.length;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.list === void 0 || !func0.call(data, "list")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/RoutingFreemail/required",
				keyword: "required",
				params: { missingProperty: "list" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "list")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/RoutingFreemail/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.list !== void 0 && func0.call(data, "list")) {
			if (!validate2(data.list, {
				instancePath: instancePath + "/list",
				parentData: data,
				parentDataProperty: "list",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	}
	validate335.errors = vErrors;
	return errors === 0;
}
validate335.evaluated = {
	"props": true,
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate345(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate345.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.pool === void 0 || !func0.call(data, "pool")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/RoutingAssign/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "pool" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.member === void 0 || !func0.call(data, "member")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/RoutingAssign/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "member" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.queue === void 0 || !func0.call(data, "queue")) {
				const err2 = {
					instancePath,
					schemaPath: "#/$defs/RoutingAssign/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "queue" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/RoutingAssign/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "pool" || key0 === "member" || key0 === "queue" || key0 === "skill")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/RoutingAssign/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.pool !== void 0 && func0.call(data, "pool")) {
			if (!validate2(data.pool, {
				instancePath: instancePath + "/pool",
				parentData: data,
				parentDataProperty: "pool",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.member !== void 0 && func0.call(data, "member")) {
			if (!validate2(data.member, {
				instancePath: instancePath + "/member",
				parentData: data,
				parentDataProperty: "member",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.queue !== void 0 && func0.call(data, "queue")) {
			if (!validate2(data.queue, {
				instancePath: instancePath + "/queue",
				parentData: data,
				parentDataProperty: "queue",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.skill !== void 0 && func0.call(data, "skill")) {
			if (!validate2(data.skill, {
				instancePath: instancePath + "/skill",
				parentData: data,
				parentDataProperty: "skill",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.skill !== void 0 && func0.call(data, "skill")) {
			if (data.pool === void 0 || !func0.call(data, "pool")) {
				const err5 = {
					instancePath,
					schemaPath: "#/$defs/RoutingAssign/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "skill",
						missingProperty: "pool",
						depsCount: 1,
						deps: "pool"
					}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/$defs/RoutingAssign/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate345.errors = vErrors;
	return errors === 0;
}
validate345.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate339.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/RoutingRule/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.when === void 0 || !func0.call(data, "when")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/RoutingRule/required",
				keyword: "required",
				params: { missingProperty: "when" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.assign === void 0 || !func0.call(data, "assign")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/RoutingRule/required",
				keyword: "required",
				params: { missingProperty: "assign" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "when" || key0 === "assign" || key0 === "review")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/RoutingRule/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0 && func0.call(data, "when")) {
			if (!validate152(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
				errors = vErrors.length;
			}
		}
		if (data.assign !== void 0 && func0.call(data, "assign")) {
			if (!validate345(data.assign, {
				instancePath: instancePath + "/assign",
				parentData: data,
				parentDataProperty: "assign",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
				errors = vErrors.length;
			}
		}
		if (data.review !== void 0 && func0.call(data, "review")) {
			if (!validate2(data.review, {
				instancePath: instancePath + "/review",
				parentData: data,
				parentDataProperty: "review",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/$defs/RoutingRule/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate339.errors = vErrors;
	return errors === 0;
}
validate339.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema78 = {
	"type": "object",
	"properties": {
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"members": {
			"type": "array",
			"items": {
				"type": "string",
				"$ref": "#/$defs/Id"
			},
			"minItems": 1,
			"uniqueItems": true
		},
		"team": { "$ref": "#/$defs/Id" },
		"reset": {
			"type": "string",
			"enum": [
				"never",
				"week",
				"month"
			]
		},
		"onReturn": {
			"type": "string",
			"enum": ["freeze", "catchUp"]
		},
		"assignWithin": { "$ref": "#/$defs/Elapsed" },
		"onEmpty": { "$ref": "#/$defs/RoutingOnEmpty" }
	},
	"required": ["onEmpty"],
	"additionalProperties": false,
	"oneOf": [{ "required": ["members"] }, { "required": ["team"] }]
};
const schema79 = {
	"type": ["string", "object"],
	"if": { "type": "string" },
	"then": { "enum": [
		"nextRule",
		"ignoreAvailability",
		"fallback"
	] },
	"else": { "$ref": "#/$defs/RoutingHold" }
};
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate362.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hold === void 0 || !func0.call(data, "hold")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/RoutingHold/required",
				keyword: "required",
				params: { missingProperty: "hold" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "hold")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/RoutingHold/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.hold !== void 0 && func0.call(data, "hold")) {
			if (!validate20(data.hold, {
				instancePath: instancePath + "/hold",
				parentData: data,
				parentDataProperty: "hold",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/$defs/RoutingHold/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate362.errors = vErrors;
	return errors === 0;
}
validate362.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate361.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/RoutingOnEmpty/type",
			keyword: "type",
			params: { type: schema79.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (typeof data !== "string") {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (!(data === "nextRule" || data === "ignoreAvailability" || data === "fallback")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/RoutingOnEmpty/then/enum",
				keyword: "enum",
				params: { allowedValues: schema79.then.enum }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (!validate362(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/RoutingOnEmpty/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate361.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate361.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate354.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.members === void 0 || !func0.call(data, "members")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/RoutingPool/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "members" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.team === void 0 || !func0.call(data, "team")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/RoutingPool/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "team" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/$defs/RoutingPool/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.onEmpty === void 0 || !func0.call(data, "onEmpty")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/RoutingPool/required",
				keyword: "required",
				params: { missingProperty: "onEmpty" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema78.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/RoutingPool/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.members !== void 0 && func0.call(data, "members")) {
			let data3 = data.members;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err5 = {
						instancePath: instancePath + "/members",
						schemaPath: "#/$defs/RoutingPool/properties/members/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 !== "string") {
						const err6 = {
							instancePath: instancePath + "/members/" + i0,
							schemaPath: "#/$defs/RoutingPool/properties/members/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (!validate2(data4, {
						instancePath: instancePath + "/members/" + i0,
						parentData: data3,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data3[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err7 = {
								instancePath: instancePath + "/members",
								schemaPath: "#/$defs/RoutingPool/properties/members/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/members",
					schemaPath: "#/$defs/RoutingPool/properties/members/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.team !== void 0 && func0.call(data, "team")) {
			if (!validate2(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.reset !== void 0 && func0.call(data, "reset")) {
			let data6 = data.reset;
			if (typeof data6 !== "string") {
				const err9 = {
					instancePath: instancePath + "/reset",
					schemaPath: "#/$defs/RoutingPool/properties/reset/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data6 === "never" || data6 === "week" || data6 === "month")) {
				const err10 = {
					instancePath: instancePath + "/reset",
					schemaPath: "#/$defs/RoutingPool/properties/reset/enum",
					keyword: "enum",
					params: { allowedValues: schema78.properties.reset.enum }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.onReturn !== void 0 && func0.call(data, "onReturn")) {
			let data7 = data.onReturn;
			if (typeof data7 !== "string") {
				const err11 = {
					instancePath: instancePath + "/onReturn",
					schemaPath: "#/$defs/RoutingPool/properties/onReturn/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (!(data7 === "freeze" || data7 === "catchUp")) {
				const err12 = {
					instancePath: instancePath + "/onReturn",
					schemaPath: "#/$defs/RoutingPool/properties/onReturn/enum",
					keyword: "enum",
					params: { allowedValues: schema78.properties.onReturn.enum }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.assignWithin !== void 0 && func0.call(data, "assignWithin")) {
			if (!validate20(data.assignWithin, {
				instancePath: instancePath + "/assignWithin",
				parentData: data,
				parentDataProperty: "assignWithin",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.onEmpty !== void 0 && func0.call(data, "onEmpty")) {
			if (!validate361(data.onEmpty, {
				instancePath: instancePath + "/onEmpty",
				parentData: data,
				parentDataProperty: "onEmpty",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/$defs/RoutingPool/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate354.errors = vErrors;
	return errors === 0;
}
validate354.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate368.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.owner === void 0 || !func0.call(data, "owner")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/RoutingQueue/required",
				keyword: "required",
				params: { missingProperty: "owner" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "owner" || key0 === "team" || key0 === "rationale")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/RoutingQueue/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate2(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.team !== void 0 && func0.call(data, "team")) {
			if (!validate2(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/$defs/RoutingQueue/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate368.errors = vErrors;
	return errors === 0;
}
validate368.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate374.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/RoutingFallback/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.queue === void 0 || !func0.call(data, "queue")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/RoutingFallback/required",
				keyword: "required",
				params: { missingProperty: "queue" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "queue")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/RoutingFallback/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.queue !== void 0 && func0.call(data, "queue")) {
			if (!validate2(data.queue, {
				instancePath: instancePath + "/queue",
				parentData: data,
				parentDataProperty: "queue",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/RoutingFallback/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate374.errors = vErrors;
	return errors === 0;
}
validate374.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate331.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Routing/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.rules === void 0 || !func0.call(data, "rules")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Routing/required",
				keyword: "required",
				params: { missingProperty: "rules" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.queues === void 0 || !func0.call(data, "queues")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Routing/required",
				keyword: "required",
				params: { missingProperty: "queues" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.fallback === void 0 || !func0.call(data, "fallback")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/Routing/required",
				keyword: "required",
				params: { missingProperty: "fallback" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema74.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/Routing/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Routing/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("routing" !== data0) {
				const err6 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Routing/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "routing" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.accountMatch !== void 0 && func0.call(data, "accountMatch")) {
			let data4 = data.accountMatch;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.freemail === void 0 || !func0.call(data4, "freemail")) {
					const err7 = {
						instancePath: instancePath + "/accountMatch",
						schemaPath: "#/$defs/Routing/properties/accountMatch/required",
						keyword: "required",
						params: { missingProperty: "freemail" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 of Object.keys(data4)) if (!(key1 === "freemail")) {
					const err8 = {
						instancePath: instancePath + "/accountMatch",
						schemaPath: "#/$defs/Routing/properties/accountMatch/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data4.freemail !== void 0 && func0.call(data4, "freemail")) {
					if (!validate335(data4.freemail, {
						instancePath: instancePath + "/accountMatch/freemail",
						parentData: data4,
						parentDataProperty: "freemail",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/accountMatch",
					schemaPath: "#/$defs/Routing/properties/accountMatch/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.rules !== void 0 && func0.call(data, "rules")) {
			let data6 = data.rules;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err10 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/$defs/Routing/properties/rules/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate339(data6[i0], {
					instancePath: instancePath + "/rules/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/$defs/Routing/properties/rules/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.pools !== void 0 && func0.call(data, "pools")) {
			let data8 = data.pools;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (Object.keys(data8).length < 1) {
					const err12 = {
						instancePath: instancePath + "/pools",
						schemaPath: "#/$defs/Routing/properties/pools/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key2 of Object.keys(data8)) {
					const _errs16 = errors;
					if (!validate2(key2, {
						instancePath: instancePath + "/pools",
						parentData: data8,
						parentDataProperty: "pools",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs16 === errors)) {
						const err13 = {
							instancePath: instancePath + "/pools",
							schemaPath: "#/$defs/Routing/properties/pools/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				for (const key3 of Object.keys(data8)) if (!validate354(data8[key3], {
					instancePath: instancePath + "/pools/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data8,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/pools",
					schemaPath: "#/$defs/Routing/properties/pools/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.queues !== void 0 && func0.call(data, "queues")) {
			let data10 = data.queues;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (Object.keys(data10).length < 1) {
					const err15 = {
						instancePath: instancePath + "/queues",
						schemaPath: "#/$defs/Routing/properties/queues/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key4 of Object.keys(data10)) {
					const _errs21 = errors;
					if (!validate2(key4, {
						instancePath: instancePath + "/queues",
						parentData: data10,
						parentDataProperty: "queues",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs21 === errors)) {
						const err16 = {
							instancePath: instancePath + "/queues",
							schemaPath: "#/$defs/Routing/properties/queues/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				for (const key5 of Object.keys(data10)) if (!validate368(data10[key5], {
					instancePath: instancePath + "/queues/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data10,
					parentDataProperty: key5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/queues",
					schemaPath: "#/$defs/Routing/properties/queues/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.fallback !== void 0 && func0.call(data, "fallback")) {
			let data12 = data.fallback;
			if (Array.isArray(data12)) {
				if (data12.length < 1) {
					const err18 = {
						instancePath: instancePath + "/fallback",
						schemaPath: "#/$defs/Routing/properties/fallback/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate374(data12[i1], {
					instancePath: instancePath + "/fallback/" + i1,
					parentData: data12,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
					errors = vErrors.length;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/fallback",
					schemaPath: "#/$defs/Routing/properties/fallback/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/$defs/Routing/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate331.errors = vErrors;
	return errors === 0;
}
validate331.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const sample = validate378;
const schema83 = {
	"type": "object",
	"properties": {
		"kind": {
			"type": "string",
			"const": "sample"
		},
		"id": { "$ref": "#/$defs/Id" },
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"lead": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/FieldId" },
			"additionalProperties": { "$ref": "#/$defs/SampleValue" }
		},
		"recordedStage": { "$ref": "#/$defs/Id" },
		"accounts": {
			"type": "array",
			"items": { "$ref": "#/$defs/SampleAccount" },
			"minItems": 1
		},
		"timeline": {
			"type": "array",
			"items": { "$ref": "#/$defs/SampleHappening" }
		},
		"asOf": { "$ref": "#/$defs/Instant" },
		"expect": { "$ref": "#/$defs/SampleExpectation" },
		"not": { "$ref": "#/$defs/SampleExpectation" }
	},
	"required": [
		"kind",
		"lead",
		"asOf"
	],
	"additionalProperties": false,
	"anyOf": [{ "required": ["expect"] }, { "required": ["not"] }]
};
const schema84 = {
	"type": [
		"string",
		"number",
		"boolean",
		"array"
	],
	"items": { "$ref": "#/$defs/Name" }
};
function validate384(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate384.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean" && !Array.isArray(data)) {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/SampleValue/type",
			keyword: "type",
			params: { type: schema84.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate44(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
			errors = vErrors.length;
		}
	}
	validate384.errors = vErrors;
	return errors === 0;
}
validate384.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema85 = {
	"type": "object",
	"properties": {
		"id": { "$ref": "#/$defs/Id" },
		"name": { "$ref": "#/$defs/Name" },
		"country": { "$ref": "#/$defs/Name" },
		"domains": {
			"type": "array",
			"items": {
				"type": "string",
				"$ref": "#/$defs/Name"
			},
			"uniqueItems": true
		},
		"owner": { "$ref": "#/$defs/Id" },
		"ownerActive": { "type": "boolean" },
		"openOpportunity": { "type": "boolean" },
		"customer": { "type": "boolean" },
		"target": { "type": "boolean" },
		"lastActivity": { "$ref": "#/$defs/Instant" }
	},
	"required": ["id", "name"],
	"additionalProperties": false
};
const pattern23 = new RegExp("^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$", "u");
function validate394(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate394.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern23.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Instant/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Instant/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate394.errors = vErrors;
	return errors === 0;
}
validate394.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate388(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate388.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SampleAccount/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0 || !func0.call(data, "name")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SampleAccount/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema85.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SampleAccount/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			if (!validate44(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
				errors = vErrors.length;
			}
		}
		if (data.country !== void 0 && func0.call(data, "country")) {
			if (!validate44(data.country, {
				instancePath: instancePath + "/country",
				parentData: data,
				parentDataProperty: "country",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
				errors = vErrors.length;
			}
		}
		if (data.domains !== void 0 && func0.call(data, "domains")) {
			let data3 = data.domains;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 !== "string") {
						const err3 = {
							instancePath: instancePath + "/domains/" + i0,
							schemaPath: "#/$defs/SampleAccount/properties/domains/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (!validate44(data4, {
						instancePath: instancePath + "/domains/" + i0,
						parentData: data3,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
						errors = vErrors.length;
					}
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data3[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err4 = {
								instancePath: instancePath + "/domains",
								schemaPath: "#/$defs/SampleAccount/properties/domains/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/domains",
					schemaPath: "#/$defs/SampleAccount/properties/domains/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate2(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.ownerActive !== void 0 && func0.call(data, "ownerActive")) {
			if (typeof data.ownerActive !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/ownerActive",
					schemaPath: "#/$defs/SampleAccount/properties/ownerActive/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.openOpportunity !== void 0 && func0.call(data, "openOpportunity")) {
			if (typeof data.openOpportunity !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/openOpportunity",
					schemaPath: "#/$defs/SampleAccount/properties/openOpportunity/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.customer !== void 0 && func0.call(data, "customer")) {
			if (typeof data.customer !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/customer",
					schemaPath: "#/$defs/SampleAccount/properties/customer/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.target !== void 0 && func0.call(data, "target")) {
			if (typeof data.target !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/$defs/SampleAccount/properties/target/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.lastActivity !== void 0 && func0.call(data, "lastActivity")) {
			if (!validate394(data.lastActivity, {
				instancePath: instancePath + "/lastActivity",
				parentData: data,
				parentDataProperty: "lastActivity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/$defs/SampleAccount/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate388.errors = vErrors;
	return errors === 0;
}
validate388.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate398.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SampleSignalHappening/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.signal === void 0 || !func0.call(data, "signal")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SampleSignalHappening/required",
				keyword: "required",
				params: { missingProperty: "signal" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "id" || key0 === "loggedAt" || key0 === "signal" || key0 === "properties" || key0 === "bot" || key0 === "internal")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SampleSignalHappening/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			if (!validate394(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.loggedAt !== void 0 && func0.call(data, "loggedAt")) {
			if (!validate394(data.loggedAt, {
				instancePath: instancePath + "/loggedAt",
				parentData: data,
				parentDataProperty: "loggedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.signal !== void 0 && func0.call(data, "signal")) {
			if (!validate2(data.signal, {
				instancePath: instancePath + "/signal",
				parentData: data,
				parentDataProperty: "signal",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.properties !== void 0 && func0.call(data, "properties")) {
			let data4 = data.properties;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err3 = {
						instancePath: instancePath + "/properties",
						schemaPath: "#/$defs/SampleSignalHappening/properties/properties/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key1 of Object.keys(data4)) {
					const _errs8 = errors;
					if (!validate2(key1, {
						instancePath: instancePath + "/properties",
						parentData: data4,
						parentDataProperty: "properties",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs8 === errors)) {
						const err4 = {
							instancePath: instancePath + "/properties",
							schemaPath: "#/$defs/SampleSignalHappening/properties/properties/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				for (const key2 of Object.keys(data4)) if (!validate44(data4[key2], {
					instancePath: instancePath + "/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/properties",
					schemaPath: "#/$defs/SampleSignalHappening/properties/properties/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.bot !== void 0 && func0.call(data, "bot")) {
			if (typeof data.bot !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/bot",
					schemaPath: "#/$defs/SampleSignalHappening/properties/bot/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.internal !== void 0 && func0.call(data, "internal")) {
			if (typeof data.internal !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/internal",
					schemaPath: "#/$defs/SampleSignalHappening/properties/internal/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/$defs/SampleSignalHappening/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate398.errors = vErrors;
	return errors === 0;
}
validate398.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema89 = {
	"type": "object",
	"properties": {
		"at": { "$ref": "#/$defs/Instant" },
		"id": { "$ref": "#/$defs/Id" },
		"loggedAt": { "$ref": "#/$defs/Instant" },
		"set": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/FieldId" },
			"additionalProperties": {
				"type": [
					"string",
					"number",
					"boolean",
					"array",
					"null"
				],
				"items": { "$ref": "#/$defs/Name" }
			},
			"minProperties": 1
		}
	},
	"required": ["at", "set"],
	"additionalProperties": false
};
function validate406(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate406.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SampleSetHappening/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.set === void 0 || !func0.call(data, "set")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SampleSetHappening/required",
				keyword: "required",
				params: { missingProperty: "set" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "id" || key0 === "loggedAt" || key0 === "set")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SampleSetHappening/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			if (!validate394(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.loggedAt !== void 0 && func0.call(data, "loggedAt")) {
			if (!validate394(data.loggedAt, {
				instancePath: instancePath + "/loggedAt",
				parentData: data,
				parentDataProperty: "loggedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.set !== void 0 && func0.call(data, "set")) {
			let data3 = data.set;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length < 1) {
					const err3 = {
						instancePath: instancePath + "/set",
						schemaPath: "#/$defs/SampleSetHappening/properties/set/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key1 of Object.keys(data3)) {
					const _errs7 = errors;
					if (!validate103(key1, {
						instancePath: instancePath + "/set",
						parentData: data3,
						parentDataProperty: "set",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
						errors = vErrors.length;
					}
					if (!(_errs7 === errors)) {
						const err4 = {
							instancePath: instancePath + "/set",
							schemaPath: "#/$defs/SampleSetHappening/properties/set/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				for (const key2 of Object.keys(data3)) {
					let data4 = data3[key2];
					if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean" && !Array.isArray(data4) && data4 !== null) {
						const err5 = {
							instancePath: instancePath + "/set/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/SampleSetHappening/properties/set/additionalProperties/type",
							keyword: "type",
							params: { type: schema89.properties.set.additionalProperties.type }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (Array.isArray(data4)) {
						const len0 = data4.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate44(data4[i0], {
							instancePath: instancePath + "/set/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
							parentData: data4,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
							errors = vErrors.length;
						}
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/set",
					schemaPath: "#/$defs/SampleSetHappening/properties/set/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/$defs/SampleSetHappening/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate406.errors = vErrors;
	return errors === 0;
}
validate406.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema90 = {
	"type": "object",
	"properties": {
		"at": { "$ref": "#/$defs/Instant" },
		"id": { "$ref": "#/$defs/Id" },
		"loggedAt": { "$ref": "#/$defs/Instant" },
		"consent": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Id" },
			"additionalProperties": {
				"type": "string",
				"enum": ["given", "withdrawn"]
			},
			"minProperties": 1,
			"maxProperties": 1
		}
	},
	"required": ["at", "consent"],
	"additionalProperties": false
};
function validate413(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate413.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SampleConsentHappening/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.consent === void 0 || !func0.call(data, "consent")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SampleConsentHappening/required",
				keyword: "required",
				params: { missingProperty: "consent" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "id" || key0 === "loggedAt" || key0 === "consent")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SampleConsentHappening/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			if (!validate394(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.loggedAt !== void 0 && func0.call(data, "loggedAt")) {
			if (!validate394(data.loggedAt, {
				instancePath: instancePath + "/loggedAt",
				parentData: data,
				parentDataProperty: "loggedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.consent !== void 0 && func0.call(data, "consent")) {
			let data3 = data.consent;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length > 1) {
					const err3 = {
						instancePath: instancePath + "/consent",
						schemaPath: "#/$defs/SampleConsentHappening/properties/consent/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (Object.keys(data3).length < 1) {
					const err4 = {
						instancePath: instancePath + "/consent",
						schemaPath: "#/$defs/SampleConsentHappening/properties/consent/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key1 of Object.keys(data3)) {
					const _errs7 = errors;
					if (!validate2(key1, {
						instancePath: instancePath + "/consent",
						parentData: data3,
						parentDataProperty: "consent",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs7 === errors)) {
						const err5 = {
							instancePath: instancePath + "/consent",
							schemaPath: "#/$defs/SampleConsentHappening/properties/consent/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				for (const key2 of Object.keys(data3)) {
					let data4 = data3[key2];
					if (typeof data4 !== "string") {
						const err6 = {
							instancePath: instancePath + "/consent/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/SampleConsentHappening/properties/consent/additionalProperties/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (!(data4 === "given" || data4 === "withdrawn")) {
						const err7 = {
							instancePath: instancePath + "/consent/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/SampleConsentHappening/properties/consent/additionalProperties/enum",
							keyword: "enum",
							params: { allowedValues: schema90.properties.consent.additionalProperties.enum }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/consent",
					schemaPath: "#/$defs/SampleConsentHappening/properties/consent/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/$defs/SampleConsentHappening/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate413.errors = vErrors;
	return errors === 0;
}
validate413.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate419(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate419.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SampleObjectionHappening/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.objection === void 0 || !func0.call(data, "objection")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SampleObjectionHappening/required",
				keyword: "required",
				params: { missingProperty: "objection" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "id" || key0 === "loggedAt" || key0 === "objection")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SampleObjectionHappening/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			if (!validate394(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.loggedAt !== void 0 && func0.call(data, "loggedAt")) {
			if (!validate394(data.loggedAt, {
				instancePath: instancePath + "/loggedAt",
				parentData: data,
				parentDataProperty: "loggedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.objection !== void 0 && func0.call(data, "objection")) {
			let data3 = data.objection;
			if (typeof data3 !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/objection",
					schemaPath: "#/$defs/SampleObjectionHappening/properties/objection/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (true !== data3) {
				const err4 = {
					instancePath: instancePath + "/objection",
					schemaPath: "#/$defs/SampleObjectionHappening/properties/objection/const",
					keyword: "const",
					params: { allowedValue: true }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/$defs/SampleObjectionHappening/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate419.errors = vErrors;
	return errors === 0;
}
validate419.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate424(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate424.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SampleMoveHappening/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.move === void 0 || !func0.call(data, "move")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SampleMoveHappening/required",
				keyword: "required",
				params: { missingProperty: "move" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "id" || key0 === "loggedAt" || key0 === "move")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SampleMoveHappening/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			if (!validate394(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.loggedAt !== void 0 && func0.call(data, "loggedAt")) {
			if (!validate394(data.loggedAt, {
				instancePath: instancePath + "/loggedAt",
				parentData: data,
				parentDataProperty: "loggedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.move !== void 0 && func0.call(data, "move")) {
			if (!validate2(data.move, {
				instancePath: instancePath + "/move",
				parentData: data,
				parentDataProperty: "move",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/SampleMoveHappening/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate424.errors = vErrors;
	return errors === 0;
}
validate424.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate430(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate430.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SampleAcceptHappening/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.accept === void 0 || !func0.call(data, "accept")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SampleAcceptHappening/required",
				keyword: "required",
				params: { missingProperty: "accept" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "id" || key0 === "loggedAt" || key0 === "accept")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SampleAcceptHappening/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			if (!validate394(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.loggedAt !== void 0 && func0.call(data, "loggedAt")) {
			if (!validate394(data.loggedAt, {
				instancePath: instancePath + "/loggedAt",
				parentData: data,
				parentDataProperty: "loggedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.accept !== void 0 && func0.call(data, "accept")) {
			let data3 = data.accept;
			if (typeof data3 !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/accept",
					schemaPath: "#/$defs/SampleAcceptHappening/properties/accept/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (true !== data3) {
				const err4 = {
					instancePath: instancePath + "/accept",
					schemaPath: "#/$defs/SampleAcceptHappening/properties/accept/const",
					keyword: "const",
					params: { allowedValue: true }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/$defs/SampleAcceptHappening/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate430.errors = vErrors;
	return errors === 0;
}
validate430.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate435(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate435.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SampleDisposeHappening/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.dispose === void 0 || !func0.call(data, "dispose")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SampleDisposeHappening/required",
				keyword: "required",
				params: { missingProperty: "dispose" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "id" || key0 === "loggedAt" || key0 === "dispose" || key0 === "until")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SampleDisposeHappening/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			if (!validate394(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.loggedAt !== void 0 && func0.call(data, "loggedAt")) {
			if (!validate394(data.loggedAt, {
				instancePath: instancePath + "/loggedAt",
				parentData: data,
				parentDataProperty: "loggedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.dispose !== void 0 && func0.call(data, "dispose")) {
			if (!validate2(data.dispose, {
				instancePath: instancePath + "/dispose",
				parentData: data,
				parentDataProperty: "dispose",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.until !== void 0 && func0.call(data, "until")) {
			if (!validate22(data.until, {
				instancePath: instancePath + "/until",
				parentData: data,
				parentDataProperty: "until",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/SampleDisposeHappening/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate435.errors = vErrors;
	return errors === 0;
}
validate435.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate442(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate442.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SampleCorrectHappening/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.correct === void 0 || !func0.call(data, "correct")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SampleCorrectHappening/required",
				keyword: "required",
				params: { missingProperty: "correct" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "id" || key0 === "loggedAt" || key0 === "correct")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SampleCorrectHappening/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			if (!validate394(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.loggedAt !== void 0 && func0.call(data, "loggedAt")) {
			if (!validate394(data.loggedAt, {
				instancePath: instancePath + "/loggedAt",
				parentData: data,
				parentDataProperty: "loggedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.correct !== void 0 && func0.call(data, "correct")) {
			if (!validate2(data.correct, {
				instancePath: instancePath + "/correct",
				parentData: data,
				parentDataProperty: "correct",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/SampleCorrectHappening/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate442.errors = vErrors;
	return errors === 0;
}
validate442.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema96 = {
	"type": "object",
	"properties": {
		"at": { "$ref": "#/$defs/Instant" },
		"id": { "$ref": "#/$defs/Id" },
		"loggedAt": { "$ref": "#/$defs/Instant" },
		"touch": { "$ref": "#/$defs/SampleTouchType" },
		"direction": {
			"type": "string",
			"enum": ["outbound", "inbound"]
		},
		"automated": { "type": "boolean" },
		"answered": { "type": "boolean" }
	},
	"required": ["at", "touch"],
	"additionalProperties": false
};
const schema97 = {
	"type": "string",
	"enum": [
		"call",
		"email",
		"linkedin",
		"meeting",
		"sms",
		"letter",
		"template-email"
	]
};
function validate452(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate452.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/SampleTouchType/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "call" || data === "email" || data === "linkedin" || data === "meeting" || data === "sms" || data === "letter" || data === "template-email")) {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/SampleTouchType/enum",
			keyword: "enum",
			params: { allowedValues: schema97.enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate452.errors = vErrors;
	return errors === 0;
}
validate452.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate448(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate448.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SampleTouchHappening/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.touch === void 0 || !func0.call(data, "touch")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SampleTouchHappening/required",
				keyword: "required",
				params: { missingProperty: "touch" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "id" || key0 === "loggedAt" || key0 === "touch" || key0 === "direction" || key0 === "automated" || key0 === "answered")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SampleTouchHappening/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			if (!validate394(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.loggedAt !== void 0 && func0.call(data, "loggedAt")) {
			if (!validate394(data.loggedAt, {
				instancePath: instancePath + "/loggedAt",
				parentData: data,
				parentDataProperty: "loggedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.touch !== void 0 && func0.call(data, "touch")) {
			if (!validate452(data.touch, {
				instancePath: instancePath + "/touch",
				parentData: data,
				parentDataProperty: "touch",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
				errors = vErrors.length;
			}
		}
		if (data.direction !== void 0 && func0.call(data, "direction")) {
			let data4 = data.direction;
			if (typeof data4 !== "string") {
				const err3 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/$defs/SampleTouchHappening/properties/direction/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data4 === "outbound" || data4 === "inbound")) {
				const err4 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/$defs/SampleTouchHappening/properties/direction/enum",
					keyword: "enum",
					params: { allowedValues: schema96.properties.direction.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.automated !== void 0 && func0.call(data, "automated")) {
			if (typeof data.automated !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/automated",
					schemaPath: "#/$defs/SampleTouchHappening/properties/automated/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.answered !== void 0 && func0.call(data, "answered")) {
			if (typeof data.answered !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/answered",
					schemaPath: "#/$defs/SampleTouchHappening/properties/answered/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/$defs/SampleTouchHappening/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate448.errors = vErrors;
	return errors === 0;
}
validate448.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate455(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate455.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SamplePauseHappening/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.pause === void 0 || !func0.call(data, "pause")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SamplePauseHappening/required",
				keyword: "required",
				params: { missingProperty: "pause" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "id" || key0 === "loggedAt" || key0 === "pause" || key0 === "until")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SamplePauseHappening/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			if (!validate394(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.loggedAt !== void 0 && func0.call(data, "loggedAt")) {
			if (!validate394(data.loggedAt, {
				instancePath: instancePath + "/loggedAt",
				parentData: data,
				parentDataProperty: "loggedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.pause !== void 0 && func0.call(data, "pause")) {
			if (!validate2(data.pause, {
				instancePath: instancePath + "/pause",
				parentData: data,
				parentDataProperty: "pause",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.until !== void 0 && func0.call(data, "until")) {
			if (!validate394(data.until, {
				instancePath: instancePath + "/until",
				parentData: data,
				parentDataProperty: "until",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/SamplePauseHappening/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate455.errors = vErrors;
	return errors === 0;
}
validate455.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate462(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate462.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SampleReassignHappening/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.reassign === void 0 || !func0.call(data, "reassign")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SampleReassignHappening/required",
				keyword: "required",
				params: { missingProperty: "reassign" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "id" || key0 === "loggedAt" || key0 === "reassign" || key0 === "to")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SampleReassignHappening/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			if (!validate394(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.loggedAt !== void 0 && func0.call(data, "loggedAt")) {
			if (!validate394(data.loggedAt, {
				instancePath: instancePath + "/loggedAt",
				parentData: data,
				parentDataProperty: "loggedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.reassign !== void 0 && func0.call(data, "reassign")) {
			if (!validate2(data.reassign, {
				instancePath: instancePath + "/reassign",
				parentData: data,
				parentDataProperty: "reassign",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0 && func0.call(data, "to")) {
			if (!validate2(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/SampleReassignHappening/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate462.errors = vErrors;
	return errors === 0;
}
validate462.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema100 = {
	"type": "object",
	"properties": {
		"at": { "$ref": "#/$defs/Instant" },
		"id": { "$ref": "#/$defs/Id" },
		"loggedAt": { "$ref": "#/$defs/Instant" },
		"meeting": {
			"type": "string",
			"enum": ["held", "no-show"]
		}
	},
	"required": ["at", "meeting"],
	"additionalProperties": false
};
function validate469(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate469.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SampleMeetingHappening/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.meeting === void 0 || !func0.call(data, "meeting")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SampleMeetingHappening/required",
				keyword: "required",
				params: { missingProperty: "meeting" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "id" || key0 === "loggedAt" || key0 === "meeting")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SampleMeetingHappening/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			if (!validate394(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.loggedAt !== void 0 && func0.call(data, "loggedAt")) {
			if (!validate394(data.loggedAt, {
				instancePath: instancePath + "/loggedAt",
				parentData: data,
				parentDataProperty: "loggedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.meeting !== void 0 && func0.call(data, "meeting")) {
			let data3 = data.meeting;
			if (typeof data3 !== "string") {
				const err3 = {
					instancePath: instancePath + "/meeting",
					schemaPath: "#/$defs/SampleMeetingHappening/properties/meeting/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data3 === "held" || data3 === "no-show")) {
				const err4 = {
					instancePath: instancePath + "/meeting",
					schemaPath: "#/$defs/SampleMeetingHappening/properties/meeting/enum",
					keyword: "enum",
					params: { allowedValues: schema100.properties.meeting.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/$defs/SampleMeetingHappening/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate469.errors = vErrors;
	return errors === 0;
}
validate469.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate397(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate397.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/SampleHappening/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.signal === void 0 || !func0.call(data, "signal")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SampleHappening/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "signal" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.set === void 0 || !func0.call(data, "set")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SampleHappening/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "set" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.consent === void 0 || !func0.call(data, "consent")) {
				const err3 = {
					instancePath,
					schemaPath: "#/$defs/SampleHappening/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "consent" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs5 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.objection === void 0 || !func0.call(data, "objection")) {
					const err4 = {
						instancePath,
						schemaPath: "#/$defs/SampleHappening/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "objection" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			var _valid0 = _errs5 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
				}
				const _errs6 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.move === void 0 || !func0.call(data, "move")) {
						const err5 = {
							instancePath,
							schemaPath: "#/$defs/SampleHappening/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "move" }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				var _valid0 = _errs6 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else {
					if (_valid0) {
						valid0 = true;
						passing0 = 4;
					}
					const _errs7 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.accept === void 0 || !func0.call(data, "accept")) {
							const err6 = {
								instancePath,
								schemaPath: "#/$defs/SampleHappening/oneOf/5/required",
								keyword: "required",
								params: { missingProperty: "accept" }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					var _valid0 = _errs7 === errors;
					if (_valid0 && valid0) {
						valid0 = false;
						passing0 = [passing0, 5];
					} else {
						if (_valid0) {
							valid0 = true;
							passing0 = 5;
						}
						const _errs8 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.dispose === void 0 || !func0.call(data, "dispose")) {
								const err7 = {
									instancePath,
									schemaPath: "#/$defs/SampleHappening/oneOf/6/required",
									keyword: "required",
									params: { missingProperty: "dispose" }
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						var _valid0 = _errs8 === errors;
						if (_valid0 && valid0) {
							valid0 = false;
							passing0 = [passing0, 6];
						} else {
							if (_valid0) {
								valid0 = true;
								passing0 = 6;
							}
							const _errs9 = errors;
							if (data && typeof data == "object" && !Array.isArray(data)) {
								if (data.correct === void 0 || !func0.call(data, "correct")) {
									const err8 = {
										instancePath,
										schemaPath: "#/$defs/SampleHappening/oneOf/7/required",
										keyword: "required",
										params: { missingProperty: "correct" }
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							}
							var _valid0 = _errs9 === errors;
							if (_valid0 && valid0) {
								valid0 = false;
								passing0 = [passing0, 7];
							} else {
								if (_valid0) {
									valid0 = true;
									passing0 = 7;
								}
								const _errs10 = errors;
								if (data && typeof data == "object" && !Array.isArray(data)) {
									if (data.touch === void 0 || !func0.call(data, "touch")) {
										const err9 = {
											instancePath,
											schemaPath: "#/$defs/SampleHappening/oneOf/8/required",
											keyword: "required",
											params: { missingProperty: "touch" }
										};
										if (vErrors === null) vErrors = [err9];
										else vErrors.push(err9);
										errors++;
									}
								}
								var _valid0 = _errs10 === errors;
								if (_valid0 && valid0) {
									valid0 = false;
									passing0 = [passing0, 8];
								} else {
									if (_valid0) {
										valid0 = true;
										passing0 = 8;
									}
									const _errs11 = errors;
									if (data && typeof data == "object" && !Array.isArray(data)) {
										if (data.pause === void 0 || !func0.call(data, "pause")) {
											const err10 = {
												instancePath,
												schemaPath: "#/$defs/SampleHappening/oneOf/9/required",
												keyword: "required",
												params: { missingProperty: "pause" }
											};
											if (vErrors === null) vErrors = [err10];
											else vErrors.push(err10);
											errors++;
										}
									}
									var _valid0 = _errs11 === errors;
									if (_valid0 && valid0) {
										valid0 = false;
										passing0 = [passing0, 9];
									} else {
										if (_valid0) {
											valid0 = true;
											passing0 = 9;
										}
										const _errs12 = errors;
										if (data && typeof data == "object" && !Array.isArray(data)) {
											if (data.reassign === void 0 || !func0.call(data, "reassign")) {
												const err11 = {
													instancePath,
													schemaPath: "#/$defs/SampleHappening/oneOf/10/required",
													keyword: "required",
													params: { missingProperty: "reassign" }
												};
												if (vErrors === null) vErrors = [err11];
												else vErrors.push(err11);
												errors++;
											}
										}
										var _valid0 = _errs12 === errors;
										if (_valid0 && valid0) {
											valid0 = false;
											passing0 = [passing0, 10];
										} else {
											if (_valid0) {
												valid0 = true;
												passing0 = 10;
											}
											const _errs13 = errors;
											if (data && typeof data == "object" && !Array.isArray(data)) {
												if (data.meeting === void 0 || !func0.call(data, "meeting")) {
													const err12 = {
														instancePath,
														schemaPath: "#/$defs/SampleHappening/oneOf/11/required",
														keyword: "required",
														params: { missingProperty: "meeting" }
													};
													if (vErrors === null) vErrors = [err12];
													else vErrors.push(err12);
													errors++;
												}
											}
											var _valid0 = _errs13 === errors;
											if (_valid0 && valid0) {
												valid0 = false;
												passing0 = [passing0, 11];
											} else if (_valid0) {
												valid0 = true;
												passing0 = 11;
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
	if (!valid0) {
		const err13 = {
			instancePath,
			schemaPath: "#/$defs/SampleHappening/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	const _errs15 = errors;
	let valid2 = true;
	const _errs16 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.signal === void 0 || !func0.call(data, "signal")) && "signal") {
			const err14 = {};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
	}
	var _valid1 = _errs16 === errors;
	errors = _errs15;
	if (vErrors !== null) {
		if (_errs15) vErrors.length = _errs15;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs17 = errors;
		if (!validate398(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
			errors = vErrors.length;
		}
		var _valid1 = _errs17 === errors;
		valid2 = _valid1;
		if (valid2) var props0 = true;
	}
	if (!valid2) {
		const err15 = {
			instancePath,
			schemaPath: "#/$defs/SampleHappening/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	const _errs19 = errors;
	let valid3 = true;
	const _errs20 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.set === void 0 || !func0.call(data, "set")) && "set") {
			const err16 = {};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
	}
	var _valid2 = _errs20 === errors;
	errors = _errs19;
	if (vErrors !== null) {
		if (_errs19) vErrors.length = _errs19;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs21 = errors;
		if (!validate406(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
			errors = vErrors.length;
		}
		var _valid2 = _errs21 === errors;
		valid3 = _valid2;
		if (valid3) var props1 = true;
	}
	if (!valid3) {
		const err17 = {
			instancePath,
			schemaPath: "#/$defs/SampleHappening/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs23 = errors;
	let valid4 = true;
	const _errs24 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.consent === void 0 || !func0.call(data, "consent")) && "consent") {
			const err18 = {};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
	}
	var _valid3 = _errs24 === errors;
	errors = _errs23;
	if (vErrors !== null) {
		if (_errs23) vErrors.length = _errs23;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs25 = errors;
		if (!validate413(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
			errors = vErrors.length;
		}
		var _valid3 = _errs25 === errors;
		valid4 = _valid3;
		if (valid4) var props2 = true;
	}
	if (!valid4) {
		const err19 = {
			instancePath,
			schemaPath: "#/$defs/SampleHappening/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs27 = errors;
	let valid5 = true;
	const _errs28 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.objection === void 0 || !func0.call(data, "objection")) && "objection") {
			const err20 = {};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
	}
	var _valid4 = _errs28 === errors;
	errors = _errs27;
	if (vErrors !== null) {
		if (_errs27) vErrors.length = _errs27;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs29 = errors;
		if (!validate419(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
			errors = vErrors.length;
		}
		var _valid4 = _errs29 === errors;
		valid5 = _valid4;
		if (valid5) var props3 = true;
	}
	if (!valid5) {
		const err21 = {
			instancePath,
			schemaPath: "#/$defs/SampleHappening/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs31 = errors;
	let valid6 = true;
	const _errs32 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.move === void 0 || !func0.call(data, "move")) && "move") {
			const err22 = {};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
	}
	var _valid5 = _errs32 === errors;
	errors = _errs31;
	if (vErrors !== null) {
		if (_errs31) vErrors.length = _errs31;
		else vErrors = null;
	}
	if (_valid5) {
		const _errs33 = errors;
		if (!validate424(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
			errors = vErrors.length;
		}
		var _valid5 = _errs33 === errors;
		valid6 = _valid5;
		if (valid6) var props4 = true;
	}
	if (!valid6) {
		const err23 = {
			instancePath,
			schemaPath: "#/$defs/SampleHappening/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	const _errs35 = errors;
	let valid7 = true;
	const _errs36 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.accept === void 0 || !func0.call(data, "accept")) && "accept") {
			const err24 = {};
			if (vErrors === null) vErrors = [err24];
			else vErrors.push(err24);
			errors++;
		}
	}
	var _valid6 = _errs36 === errors;
	errors = _errs35;
	if (vErrors !== null) {
		if (_errs35) vErrors.length = _errs35;
		else vErrors = null;
	}
	if (_valid6) {
		const _errs37 = errors;
		if (!validate430(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors);
			errors = vErrors.length;
		}
		var _valid6 = _errs37 === errors;
		valid7 = _valid6;
		if (valid7) var props5 = true;
	}
	if (!valid7) {
		const err25 = {
			instancePath,
			schemaPath: "#/$defs/SampleHappening/allOf/5/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	if (props0 !== true && props5 !== void 0) {
		if (props5 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props5);
		}
	}
	const _errs39 = errors;
	let valid8 = true;
	const _errs40 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.dispose === void 0 || !func0.call(data, "dispose")) && "dispose") {
			const err26 = {};
			if (vErrors === null) vErrors = [err26];
			else vErrors.push(err26);
			errors++;
		}
	}
	var _valid7 = _errs40 === errors;
	errors = _errs39;
	if (vErrors !== null) {
		if (_errs39) vErrors.length = _errs39;
		else vErrors = null;
	}
	if (_valid7) {
		const _errs41 = errors;
		if (!validate435(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
			errors = vErrors.length;
		}
		var _valid7 = _errs41 === errors;
		valid8 = _valid7;
		if (valid8) var props6 = true;
	}
	if (!valid8) {
		const err27 = {
			instancePath,
			schemaPath: "#/$defs/SampleHappening/allOf/6/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	if (props0 !== true && props6 !== void 0) {
		if (props6 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props6);
		}
	}
	const _errs43 = errors;
	let valid9 = true;
	const _errs44 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.correct === void 0 || !func0.call(data, "correct")) && "correct") {
			const err28 = {};
			if (vErrors === null) vErrors = [err28];
			else vErrors.push(err28);
			errors++;
		}
	}
	var _valid8 = _errs44 === errors;
	errors = _errs43;
	if (vErrors !== null) {
		if (_errs43) vErrors.length = _errs43;
		else vErrors = null;
	}
	if (_valid8) {
		const _errs45 = errors;
		if (!validate442(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate442.errors : vErrors.concat(validate442.errors);
			errors = vErrors.length;
		}
		var _valid8 = _errs45 === errors;
		valid9 = _valid8;
		if (valid9) var props7 = true;
	}
	if (!valid9) {
		const err29 = {
			instancePath,
			schemaPath: "#/$defs/SampleHappening/allOf/7/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	if (props0 !== true && props7 !== void 0) {
		if (props7 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props7);
		}
	}
	const _errs47 = errors;
	let valid10 = true;
	const _errs48 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.touch === void 0 || !func0.call(data, "touch")) && "touch") {
			const err30 = {};
			if (vErrors === null) vErrors = [err30];
			else vErrors.push(err30);
			errors++;
		}
	}
	var _valid9 = _errs48 === errors;
	errors = _errs47;
	if (vErrors !== null) {
		if (_errs47) vErrors.length = _errs47;
		else vErrors = null;
	}
	if (_valid9) {
		const _errs49 = errors;
		if (!validate448(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
			errors = vErrors.length;
		}
		var _valid9 = _errs49 === errors;
		valid10 = _valid9;
		if (valid10) var props8 = true;
	}
	if (!valid10) {
		const err31 = {
			instancePath,
			schemaPath: "#/$defs/SampleHappening/allOf/8/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	if (props0 !== true && props8 !== void 0) {
		if (props8 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props8);
		}
	}
	const _errs51 = errors;
	let valid11 = true;
	const _errs52 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.pause === void 0 || !func0.call(data, "pause")) && "pause") {
			const err32 = {};
			if (vErrors === null) vErrors = [err32];
			else vErrors.push(err32);
			errors++;
		}
	}
	var _valid10 = _errs52 === errors;
	errors = _errs51;
	if (vErrors !== null) {
		if (_errs51) vErrors.length = _errs51;
		else vErrors = null;
	}
	if (_valid10) {
		const _errs53 = errors;
		if (!validate455(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate455.errors : vErrors.concat(validate455.errors);
			errors = vErrors.length;
		}
		var _valid10 = _errs53 === errors;
		valid11 = _valid10;
		if (valid11) var props9 = true;
	}
	if (!valid11) {
		const err33 = {
			instancePath,
			schemaPath: "#/$defs/SampleHappening/allOf/9/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	if (props0 !== true && props9 !== void 0) {
		if (props9 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props9);
		}
	}
	const _errs55 = errors;
	let valid12 = true;
	const _errs56 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.reassign === void 0 || !func0.call(data, "reassign")) && "reassign") {
			const err34 = {};
			if (vErrors === null) vErrors = [err34];
			else vErrors.push(err34);
			errors++;
		}
	}
	var _valid11 = _errs56 === errors;
	errors = _errs55;
	if (vErrors !== null) {
		if (_errs55) vErrors.length = _errs55;
		else vErrors = null;
	}
	if (_valid11) {
		const _errs57 = errors;
		if (!validate462(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
			errors = vErrors.length;
		}
		var _valid11 = _errs57 === errors;
		valid12 = _valid11;
		if (valid12) var props10 = true;
	}
	if (!valid12) {
		const err35 = {
			instancePath,
			schemaPath: "#/$defs/SampleHappening/allOf/10/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	}
	if (props0 !== true && props10 !== void 0) {
		if (props10 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props10);
		}
	}
	const _errs59 = errors;
	let valid13 = true;
	const _errs60 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.meeting === void 0 || !func0.call(data, "meeting")) && "meeting") {
			const err36 = {};
			if (vErrors === null) vErrors = [err36];
			else vErrors.push(err36);
			errors++;
		}
	}
	var _valid12 = _errs60 === errors;
	errors = _errs59;
	if (vErrors !== null) {
		if (_errs59) vErrors.length = _errs59;
		else vErrors = null;
	}
	if (_valid12) {
		const _errs61 = errors;
		if (!validate469(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
			errors = vErrors.length;
		}
		var _valid12 = _errs61 === errors;
		valid13 = _valid12;
		if (valid13) var props11 = true;
	}
	if (!valid13) {
		const err37 = {
			instancePath,
			schemaPath: "#/$defs/SampleHappening/allOf/11/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	if (props0 !== true && props11 !== void 0) {
		if (props11 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props11);
		}
	}
	validate397.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate397.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema101 = {
	"type": "object",
	"properties": {
		"fit": { "$ref": "#/$defs/Points" },
		"engagement": { "$ref": "#/$defs/Points" },
		"total": { "$ref": "#/$defs/Points" },
		"grade": { "type": ["string", "integer"] },
		"band": { "type": ["string", "integer"] },
		"cell": { "type": ["string", "integer"] },
		"outcome": { "$ref": "#/$defs/Id" },
		"stage": { "$ref": "#/$defs/Id" },
		"cycle": {
			"type": "integer",
			"minimum": 1
		},
		"route": { "$ref": "#/$defs/Id" },
		"owner": { "$ref": "#/$defs/Id" },
		"queue": { "$ref": "#/$defs/Id" },
		"reason": { "$ref": "#/$defs/Id" },
		"gate": { "$ref": "#/$defs/Id" },
		"due": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Id" },
			"additionalProperties": { "$ref": "#/$defs/SampleDue" },
			"minProperties": 1
		},
		"clocks": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Id" },
			"additionalProperties": { "$ref": "#/$defs/SampleClockState" },
			"minProperties": 1
		},
		"noScore": { "type": "boolean" }
	},
	"additionalProperties": false,
	"minProperties": 1
};
const pattern24 = new RegExp("^(?:none|(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$", "u");
function validate488(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate488.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern24.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SampleDue/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:none|(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/SampleDue/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate488.errors = vErrors;
	return errors === 0;
}
validate488.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema103 = {
	"type": "string",
	"enum": [
		"open",
		"paused",
		"met",
		"breached",
		"canceled",
		"waived",
		"error"
	]
};
function validate491(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate491.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/SampleClockState/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "open" || data === "paused" || data === "met" || data === "breached" || data === "canceled" || data === "waived" || data === "error")) {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/SampleClockState/enum",
			keyword: "enum",
			params: { allowedValues: schema103.enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate491.errors = vErrors;
	return errors === 0;
}
validate491.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate476(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate476.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SampleExpectation/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema101.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SampleExpectation/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.fit !== void 0 && func0.call(data, "fit")) {
			if (!validate184(data.fit, {
				instancePath: instancePath + "/fit",
				parentData: data,
				parentDataProperty: "fit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
		if (data.engagement !== void 0 && func0.call(data, "engagement")) {
			if (!validate184(data.engagement, {
				instancePath: instancePath + "/engagement",
				parentData: data,
				parentDataProperty: "engagement",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
		if (data.total !== void 0 && func0.call(data, "total")) {
			if (!validate184(data.total, {
				instancePath: instancePath + "/total",
				parentData: data,
				parentDataProperty: "total",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
		if (data.grade !== void 0 && func0.call(data, "grade")) {
			let data3 = data.grade;
			if (typeof data3 !== "string" && !(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err2 = {
					instancePath: instancePath + "/grade",
					schemaPath: "#/$defs/SampleExpectation/properties/grade/type",
					keyword: "type",
					params: { type: schema101.properties.grade.type }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.band !== void 0 && func0.call(data, "band")) {
			let data4 = data.band;
			if (typeof data4 !== "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err3 = {
					instancePath: instancePath + "/band",
					schemaPath: "#/$defs/SampleExpectation/properties/band/type",
					keyword: "type",
					params: { type: schema101.properties.band.type }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.cell !== void 0 && func0.call(data, "cell")) {
			let data5 = data.cell;
			if (typeof data5 !== "string" && !(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err4 = {
					instancePath: instancePath + "/cell",
					schemaPath: "#/$defs/SampleExpectation/properties/cell/type",
					keyword: "type",
					params: { type: schema101.properties.cell.type }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.outcome !== void 0 && func0.call(data, "outcome")) {
			if (!validate2(data.outcome, {
				instancePath: instancePath + "/outcome",
				parentData: data,
				parentDataProperty: "outcome",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.stage !== void 0 && func0.call(data, "stage")) {
			if (!validate2(data.stage, {
				instancePath: instancePath + "/stage",
				parentData: data,
				parentDataProperty: "stage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.cycle !== void 0 && func0.call(data, "cycle")) {
			let data8 = data.cycle;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err5 = {
					instancePath: instancePath + "/cycle",
					schemaPath: "#/$defs/SampleExpectation/properties/cycle/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 1 || isNaN(data8)) {
					const err6 = {
						instancePath: instancePath + "/cycle",
						schemaPath: "#/$defs/SampleExpectation/properties/cycle/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.route !== void 0 && func0.call(data, "route")) {
			if (!validate2(data.route, {
				instancePath: instancePath + "/route",
				parentData: data,
				parentDataProperty: "route",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate2(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.queue !== void 0 && func0.call(data, "queue")) {
			if (!validate2(data.queue, {
				instancePath: instancePath + "/queue",
				parentData: data,
				parentDataProperty: "queue",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0 && func0.call(data, "reason")) {
			if (!validate2(data.reason, {
				instancePath: instancePath + "/reason",
				parentData: data,
				parentDataProperty: "reason",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.gate !== void 0 && func0.call(data, "gate")) {
			if (!validate2(data.gate, {
				instancePath: instancePath + "/gate",
				parentData: data,
				parentDataProperty: "gate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.due !== void 0 && func0.call(data, "due")) {
			let data14 = data.due;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				if (Object.keys(data14).length < 1) {
					const err7 = {
						instancePath: instancePath + "/due",
						schemaPath: "#/$defs/SampleExpectation/properties/due/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 of Object.keys(data14)) {
					const _errs22 = errors;
					if (!validate2(key1, {
						instancePath: instancePath + "/due",
						parentData: data14,
						parentDataProperty: "due",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs22 === errors)) {
						const err8 = {
							instancePath: instancePath + "/due",
							schemaPath: "#/$defs/SampleExpectation/properties/due/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				for (const key2 of Object.keys(data14)) if (!validate488(data14[key2], {
					instancePath: instancePath + "/due/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data14,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/due",
					schemaPath: "#/$defs/SampleExpectation/properties/due/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.clocks !== void 0 && func0.call(data, "clocks")) {
			let data16 = data.clocks;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (Object.keys(data16).length < 1) {
					const err10 = {
						instancePath: instancePath + "/clocks",
						schemaPath: "#/$defs/SampleExpectation/properties/clocks/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key3 of Object.keys(data16)) {
					const _errs27 = errors;
					if (!validate2(key3, {
						instancePath: instancePath + "/clocks",
						parentData: data16,
						parentDataProperty: "clocks",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs27 === errors)) {
						const err11 = {
							instancePath: instancePath + "/clocks",
							schemaPath: "#/$defs/SampleExpectation/properties/clocks/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				for (const key4 of Object.keys(data16)) if (!validate491(data16[key4], {
					instancePath: instancePath + "/clocks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data16,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate491.errors : vErrors.concat(validate491.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/clocks",
					schemaPath: "#/$defs/SampleExpectation/properties/clocks/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.noScore !== void 0 && func0.call(data, "noScore")) {
			if (typeof data.noScore !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/noScore",
					schemaPath: "#/$defs/SampleExpectation/properties/noScore/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/$defs/SampleExpectation/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate476.errors = vErrors;
	return errors === 0;
}
validate476.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate378.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.expect === void 0 || !func0.call(data, "expect")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Sample/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "expect" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.not === void 0 || !func0.call(data, "not")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Sample/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "not" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/$defs/Sample/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/Sample/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.lead === void 0 || !func0.call(data, "lead")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/Sample/required",
				keyword: "required",
				params: { missingProperty: "lead" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.asOf === void 0 || !func0.call(data, "asOf")) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/Sample/required",
				keyword: "required",
				params: { missingProperty: "asOf" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema83.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/$defs/Sample/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err7 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Sample/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if ("sample" !== data0) {
				const err8 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Sample/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "sample" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.lead !== void 0 && func0.call(data, "lead")) {
			let data5 = data.lead;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key1 of Object.keys(data5)) {
					const _errs13 = errors;
					if (!validate103(key1, {
						instancePath: instancePath + "/lead",
						parentData: data5,
						parentDataProperty: "lead",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
						errors = vErrors.length;
					}
					if (!(_errs13 === errors)) {
						const err9 = {
							instancePath: instancePath + "/lead",
							schemaPath: "#/$defs/Sample/properties/lead/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				for (const key2 of Object.keys(data5)) if (!validate384(data5[key2], {
					instancePath: instancePath + "/lead/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data5,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/lead",
					schemaPath: "#/$defs/Sample/properties/lead/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.recordedStage !== void 0 && func0.call(data, "recordedStage")) {
			if (!validate2(data.recordedStage, {
				instancePath: instancePath + "/recordedStage",
				parentData: data,
				parentDataProperty: "recordedStage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.accounts !== void 0 && func0.call(data, "accounts")) {
			let data8 = data.accounts;
			if (Array.isArray(data8)) {
				if (data8.length < 1) {
					const err11 = {
						instancePath: instancePath + "/accounts",
						schemaPath: "#/$defs/Sample/properties/accounts/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate388(data8[i0], {
					instancePath: instancePath + "/accounts/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/accounts",
					schemaPath: "#/$defs/Sample/properties/accounts/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.timeline !== void 0 && func0.call(data, "timeline")) {
			let data10 = data.timeline;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate397(data10[i1], {
					instancePath: instancePath + "/timeline/" + i1,
					parentData: data10,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/timeline",
					schemaPath: "#/$defs/Sample/properties/timeline/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.asOf !== void 0 && func0.call(data, "asOf")) {
			if (!validate394(data.asOf, {
				instancePath: instancePath + "/asOf",
				parentData: data,
				parentDataProperty: "asOf",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
				errors = vErrors.length;
			}
		}
		if (data.expect !== void 0 && func0.call(data, "expect")) {
			if (!validate476(data.expect, {
				instancePath: instancePath + "/expect",
				parentData: data,
				parentDataProperty: "expect",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors);
				errors = vErrors.length;
			}
		}
		if (data.not !== void 0 && func0.call(data, "not")) {
			if (!validate476(data.not, {
				instancePath: instancePath + "/not",
				parentData: data,
				parentDataProperty: "not",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/$defs/Sample/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate378.errors = vErrors;
	return errors === 0;
}
validate378.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const scoring = validate495;
const schema104 = {
	"type": "object",
	"properties": {
		"kind": {
			"type": "string",
			"const": "scoring"
		},
		"id": { "$ref": "#/$defs/Id" },
		"default": { "type": "boolean" },
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"scale": {
			"type": "integer",
			"minimum": 0,
			"maximum": 6
		},
		"total": {
			"type": "object",
			"properties": {
				"min": { "$ref": "#/$defs/Points" },
				"max": { "$ref": "#/$defs/Points" }
			},
			"additionalProperties": false,
			"minProperties": 1
		},
		"fit": { "$ref": "#/$defs/ScoringDimension" },
		"engagement": { "$ref": "#/$defs/ScoringDimension" },
		"other": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Id" },
			"additionalProperties": { "$ref": "#/$defs/ScoringDimension" },
			"minProperties": 1
		},
		"grades": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Label" },
			"additionalProperties": { "$ref": "#/$defs/ScoringGradeFrom" },
			"minProperties": 1
		},
		"minKnown": { "$ref": "#/$defs/Share" },
		"bands": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Label" },
			"additionalProperties": { "$ref": "#/$defs/ScoringBandFrom" },
			"minProperties": 1
		},
		"outcomes": {
			"type": "array",
			"items": { "$ref": "#/$defs/ScoringOutcome" },
			"minItems": 1
		},
		"matrix": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Label" },
			"additionalProperties": { "$ref": "#/$defs/ScoringMatrixRow" },
			"minProperties": 1
		},
		"monotone": { "type": "boolean" }
	},
	"required": ["kind", "id"],
	"additionalProperties": false,
	"anyOf": [
		{ "required": ["fit"] },
		{ "required": ["engagement"] },
		{ "required": ["other"] }
	],
	"dependentRequired": {
		"matrix": [
			"grades",
			"bands",
			"outcomes"
		],
		"minKnown": ["grades"]
	}
};
function validate508(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate508.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.when === void 0 || !func0.call(data, "when")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/ScoringAttributeRule/required",
				keyword: "required",
				params: { missingProperty: "when" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.points === void 0 || !func0.call(data, "points")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/ScoringAttributeRule/required",
				keyword: "required",
				params: { missingProperty: "points" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "when" || key0 === "points")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/ScoringAttributeRule/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0 && func0.call(data, "when")) {
			if (!validate152(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
				errors = vErrors.length;
			}
		}
		if (data.points !== void 0 && func0.call(data, "points")) {
			if (!validate184(data.points, {
				instancePath: instancePath + "/points",
				parentData: data,
				parentDataProperty: "points",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/ScoringAttributeRule/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate508.errors = vErrors;
	return errors === 0;
}
validate508.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate519(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate519.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/ScoringChoice/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.when === void 0 || !func0.call(data, "when")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/ScoringChoice/required",
				keyword: "required",
				params: { missingProperty: "when" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.points === void 0 || !func0.call(data, "points")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/ScoringChoice/required",
				keyword: "required",
				params: { missingProperty: "points" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "when" || key0 === "points")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/ScoringChoice/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0 && func0.call(data, "when")) {
			if (!validate152(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
				errors = vErrors.length;
			}
		}
		if (data.points !== void 0 && func0.call(data, "points")) {
			if (!validate184(data.points, {
				instancePath: instancePath + "/points",
				parentData: data,
				parentDataProperty: "points",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/$defs/ScoringChoice/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate519.errors = vErrors;
	return errors === 0;
}
validate519.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate515(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate515.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.exclusive === void 0 || !func0.call(data, "exclusive")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/ScoringExclusiveRule/required",
				keyword: "required",
				params: { missingProperty: "exclusive" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "exclusive")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/ScoringExclusiveRule/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.exclusive !== void 0 && func0.call(data, "exclusive")) {
			let data3 = data.exclusive;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err2 = {
						instancePath: instancePath + "/exclusive",
						schemaPath: "#/$defs/ScoringExclusiveRule/properties/exclusive/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate519(data3[i0], {
					instancePath: instancePath + "/exclusive/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/exclusive",
					schemaPath: "#/$defs/ScoringExclusiveRule/properties/exclusive/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/$defs/ScoringExclusiveRule/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate515.errors = vErrors;
	return errors === 0;
}
validate515.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema110 = {
	"type": "object",
	"properties": {
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"signal": { "$ref": "#/$defs/SignalChoice" },
		"where": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Id" },
			"additionalProperties": { "$ref": "#/$defs/Words" },
			"minProperties": 1
		},
		"points": { "$ref": "#/$defs/Points" },
		"count": { "$ref": "#/$defs/ScoringCount" },
		"max": { "$ref": "#/$defs/Rate" },
		"within": { "$ref": "#/$defs/Days" },
		"decay": { "$ref": "#/$defs/ScoringDecay" }
	},
	"required": ["signal", "points"],
	"additionalProperties": false
};
const schema111 = {
	"type": ["string", "object"],
	"if": { "type": "string" },
	"then": { "enum": [
		"every",
		"firstEver",
		"latest"
	] },
	"else": { "$ref": "#/$defs/ScoringCountMode" }
};
function validate540(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate540.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.from === void 0 || !func0.call(data, "from")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/ScoringTier/required",
				keyword: "required",
				params: { missingProperty: "from" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.points === void 0 || !func0.call(data, "points")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/ScoringTier/required",
				keyword: "required",
				params: { missingProperty: "points" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "from" || key0 === "to" || key0 === "points")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/ScoringTier/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.from !== void 0 && func0.call(data, "from")) {
			let data0 = data.from;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/$defs/ScoringTier/properties/from/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/$defs/ScoringTier/properties/from/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.to !== void 0 && func0.call(data, "to")) {
			let data1 = data.to;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/to",
					schemaPath: "#/$defs/ScoringTier/properties/to/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/$defs/ScoringTier/properties/to/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.points !== void 0 && func0.call(data, "points")) {
			if (!validate184(data.points, {
				instancePath: instancePath + "/points",
				parentData: data,
				parentDataProperty: "points",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/$defs/ScoringTier/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate540.errors = vErrors;
	return errors === 0;
}
validate540.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate537(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate537.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.distinctBy === void 0 || !func0.call(data, "distinctBy")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/ScoringCountMode/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "distinctBy" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.atLeast === void 0 || !func0.call(data, "atLeast")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/ScoringCountMode/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "atLeast" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.tiers === void 0 || !func0.call(data, "tiers")) {
				const err2 = {
					instancePath,
					schemaPath: "#/$defs/ScoringCountMode/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "tiers" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/ScoringCountMode/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "distinctBy" || key0 === "atLeast" || key0 === "within" || key0 === "tiers")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/ScoringCountMode/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.distinctBy !== void 0 && func0.call(data, "distinctBy")) {
			if (!validate2(data.distinctBy, {
				instancePath: instancePath + "/distinctBy",
				parentData: data,
				parentDataProperty: "distinctBy",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.atLeast !== void 0 && func0.call(data, "atLeast")) {
			let data1 = data.atLeast;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/atLeast",
					schemaPath: "#/$defs/ScoringCountMode/properties/atLeast/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/atLeast",
						schemaPath: "#/$defs/ScoringCountMode/properties/atLeast/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.within !== void 0 && func0.call(data, "within")) {
			if (!validate67(data.within, {
				instancePath: instancePath + "/within",
				parentData: data,
				parentDataProperty: "within",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.tiers !== void 0 && func0.call(data, "tiers")) {
			let data3 = data.tiers;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err7 = {
						instancePath: instancePath + "/tiers",
						schemaPath: "#/$defs/ScoringCountMode/properties/tiers/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate540(data3[i0], {
					instancePath: instancePath + "/tiers/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate540.errors : vErrors.concat(validate540.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/tiers",
					schemaPath: "#/$defs/ScoringCountMode/properties/tiers/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.atLeast !== void 0 && func0.call(data, "atLeast")) {
			if (data.within === void 0 || !func0.call(data, "within")) {
				const err9 = {
					instancePath,
					schemaPath: "#/$defs/ScoringCountMode/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "atLeast",
						missingProperty: "within",
						depsCount: 1,
						deps: "within"
					}
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.within !== void 0 && func0.call(data, "within")) {
			if (data.atLeast === void 0 || !func0.call(data, "atLeast")) {
				const err10 = {
					instancePath,
					schemaPath: "#/$defs/ScoringCountMode/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "within",
						missingProperty: "atLeast",
						depsCount: 1,
						deps: "atLeast"
					}
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/$defs/ScoringCountMode/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate537.errors = vErrors;
	return errors === 0;
}
validate537.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate536(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate536.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/ScoringCount/type",
			keyword: "type",
			params: { type: schema111.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (typeof data !== "string") {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (!(data === "every" || data === "firstEver" || data === "latest")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/ScoringCount/then/enum",
				keyword: "enum",
				params: { allowedValues: schema111.then.enum }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (!validate537(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/ScoringCount/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate536.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate536.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern25 = new RegExp("^[1-9][0-9]{0,5} per (?:[1-9][0-9]{0,5} days|1 day)$", "u");
function validate545(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate545.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern25.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Rate/pattern",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]{0,5} per (?:[1-9][0-9]{0,5} days|1 day)$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Rate/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate545.errors = vErrors;
	return errors === 0;
}
validate545.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema115 = {
	"type": ["string", "object"],
	"if": { "type": "string" },
	"then": { "enum": ["none"] },
	"else": { "$ref": "#/$defs/ScoringDecayMode" }
};
const schema116 = {
	"type": "object",
	"properties": {
		"expire": { "$ref": "#/$defs/Days" },
		"linear": { "$ref": "#/$defs/Days" },
		"halfLife": { "$ref": "#/$defs/Days" },
		"compound": {
			"type": "object",
			"properties": {
				"rate": { "$ref": "#/$defs/Share" },
				"every": { "$ref": "#/$defs/Days" }
			},
			"required": ["rate", "every"],
			"additionalProperties": false
		},
		"steps": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/Days" },
			"additionalProperties": {
				"type": ["string", "number"],
				"pattern": "^(?:(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5})$",
				"minimum": 0,
				"maximum": 1
			},
			"minProperties": 1
		}
	},
	"additionalProperties": false,
	"oneOf": [
		{ "required": ["expire"] },
		{ "required": ["linear"] },
		{ "required": ["halfLife"] },
		{ "required": ["compound"] },
		{ "required": ["steps"] }
	]
};
function validate549(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate549.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.expire === void 0 || !func0.call(data, "expire")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/ScoringDecayMode/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "expire" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.linear === void 0 || !func0.call(data, "linear")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/ScoringDecayMode/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "linear" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.halfLife === void 0 || !func0.call(data, "halfLife")) {
				const err2 = {
					instancePath,
					schemaPath: "#/$defs/ScoringDecayMode/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "halfLife" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs5 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.compound === void 0 || !func0.call(data, "compound")) {
					const err3 = {
						instancePath,
						schemaPath: "#/$defs/ScoringDecayMode/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "compound" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			var _valid0 = _errs5 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
				}
				const _errs6 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.steps === void 0 || !func0.call(data, "steps")) {
						const err4 = {
							instancePath,
							schemaPath: "#/$defs/ScoringDecayMode/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "steps" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				var _valid0 = _errs6 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else if (_valid0) {
					valid0 = true;
					passing0 = 4;
				}
			}
		}
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/$defs/ScoringDecayMode/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "expire" || key0 === "linear" || key0 === "halfLife" || key0 === "compound" || key0 === "steps")) {
			const err6 = {
				instancePath,
				schemaPath: "#/$defs/ScoringDecayMode/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.expire !== void 0 && func0.call(data, "expire")) {
			if (!validate67(data.expire, {
				instancePath: instancePath + "/expire",
				parentData: data,
				parentDataProperty: "expire",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.linear !== void 0 && func0.call(data, "linear")) {
			if (!validate67(data.linear, {
				instancePath: instancePath + "/linear",
				parentData: data,
				parentDataProperty: "linear",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.halfLife !== void 0 && func0.call(data, "halfLife")) {
			if (!validate67(data.halfLife, {
				instancePath: instancePath + "/halfLife",
				parentData: data,
				parentDataProperty: "halfLife",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.compound !== void 0 && func0.call(data, "compound")) {
			let data3 = data.compound;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.rate === void 0 || !func0.call(data3, "rate")) {
					const err7 = {
						instancePath: instancePath + "/compound",
						schemaPath: "#/$defs/ScoringDecayMode/properties/compound/required",
						keyword: "required",
						params: { missingProperty: "rate" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data3.every === void 0 || !func0.call(data3, "every")) {
					const err8 = {
						instancePath: instancePath + "/compound",
						schemaPath: "#/$defs/ScoringDecayMode/properties/compound/required",
						keyword: "required",
						params: { missingProperty: "every" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 of Object.keys(data3)) if (!(key1 === "rate" || key1 === "every")) {
					const err9 = {
						instancePath: instancePath + "/compound",
						schemaPath: "#/$defs/ScoringDecayMode/properties/compound/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data3.rate !== void 0 && func0.call(data3, "rate")) {
					if (!validate78(data3.rate, {
						instancePath: instancePath + "/compound/rate",
						parentData: data3,
						parentDataProperty: "rate",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
						errors = vErrors.length;
					}
				}
				if (data3.every !== void 0 && func0.call(data3, "every")) {
					if (!validate67(data3.every, {
						instancePath: instancePath + "/compound/every",
						parentData: data3,
						parentDataProperty: "every",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/compound",
					schemaPath: "#/$defs/ScoringDecayMode/properties/compound/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.steps !== void 0 && func0.call(data, "steps")) {
			let data6 = data.steps;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length < 1) {
					const err11 = {
						instancePath: instancePath + "/steps",
						schemaPath: "#/$defs/ScoringDecayMode/properties/steps/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key2 of Object.keys(data6)) {
					const _errs18 = errors;
					if (!validate67(key2, {
						instancePath: instancePath + "/steps",
						parentData: data6,
						parentDataProperty: "steps",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
						errors = vErrors.length;
					}
					if (!(_errs18 === errors)) {
						const err12 = {
							instancePath: instancePath + "/steps",
							schemaPath: "#/$defs/ScoringDecayMode/properties/steps/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				for (const key3 of Object.keys(data6)) {
					let data7 = data6[key3];
					if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7))) {
						const err13 = {
							instancePath: instancePath + "/steps/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/ScoringDecayMode/properties/steps/additionalProperties/type",
							keyword: "type",
							params: { type: schema116.properties.steps.additionalProperties.type }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 > 1 || isNaN(data7)) {
							const err14 = {
								instancePath: instancePath + "/steps/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/ScoringDecayMode/properties/steps/additionalProperties/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data7 < 0 || isNaN(data7)) {
							const err15 = {
								instancePath: instancePath + "/steps/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/ScoringDecayMode/properties/steps/additionalProperties/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
					if (typeof data7 === "string") {
						if (!pattern13.test(data7)) {
							const err16 = {
								instancePath: instancePath + "/steps/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/ScoringDecayMode/properties/steps/additionalProperties/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5})$" }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/$defs/ScoringDecayMode/properties/steps/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/$defs/ScoringDecayMode/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate549.errors = vErrors;
	return errors === 0;
}
validate549.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate548(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate548.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/ScoringDecay/type",
			keyword: "type",
			params: { type: schema115.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (typeof data !== "string") {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (!(data === "none")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/ScoringDecay/then/enum",
				keyword: "enum",
				params: { allowedValues: schema115.then.enum }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (!validate549(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate549.errors : vErrors.concat(validate549.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/ScoringDecay/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate548.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate548.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate528(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate528.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.signal === void 0 || !func0.call(data, "signal")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/ScoringEventRule/required",
				keyword: "required",
				params: { missingProperty: "signal" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.points === void 0 || !func0.call(data, "points")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/ScoringEventRule/required",
				keyword: "required",
				params: { missingProperty: "points" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema110.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/ScoringEventRule/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.signal !== void 0 && func0.call(data, "signal")) {
			if (!validate179(data.signal, {
				instancePath: instancePath + "/signal",
				parentData: data,
				parentDataProperty: "signal",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
				errors = vErrors.length;
			}
		}
		if (data.where !== void 0 && func0.call(data, "where")) {
			let data4 = data.where;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err3 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/$defs/ScoringEventRule/properties/where/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key1 of Object.keys(data4)) {
					const _errs8 = errors;
					if (!validate2(key1, {
						instancePath: instancePath + "/where",
						parentData: data4,
						parentDataProperty: "where",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs8 === errors)) {
						const err4 = {
							instancePath: instancePath + "/where",
							schemaPath: "#/$defs/ScoringEventRule/properties/where/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				for (const key2 of Object.keys(data4)) if (!validate170(data4[key2], {
					instancePath: instancePath + "/where/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/$defs/ScoringEventRule/properties/where/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.points !== void 0 && func0.call(data, "points")) {
			if (!validate184(data.points, {
				instancePath: instancePath + "/points",
				parentData: data,
				parentDataProperty: "points",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
		if (data.count !== void 0 && func0.call(data, "count")) {
			if (!validate536(data.count, {
				instancePath: instancePath + "/count",
				parentData: data,
				parentDataProperty: "count",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate536.errors : vErrors.concat(validate536.errors);
				errors = vErrors.length;
			}
		}
		if (data.max !== void 0 && func0.call(data, "max")) {
			if (!validate545(data.max, {
				instancePath: instancePath + "/max",
				parentData: data,
				parentDataProperty: "max",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
				errors = vErrors.length;
			}
		}
		if (data.within !== void 0 && func0.call(data, "within")) {
			if (!validate67(data.within, {
				instancePath: instancePath + "/within",
				parentData: data,
				parentDataProperty: "within",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.decay !== void 0 && func0.call(data, "decay")) {
			if (!validate548(data.decay, {
				instancePath: instancePath + "/decay",
				parentData: data,
				parentDataProperty: "decay",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/$defs/ScoringEventRule/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate528.errors = vErrors;
	return errors === 0;
}
validate528.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate559(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate559.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.signal === void 0 || !func0.call(data, "signal")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/ScoringTieredRule/required",
				keyword: "required",
				params: { missingProperty: "signal" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.count === void 0 || !func0.call(data, "count")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/ScoringTieredRule/required",
				keyword: "required",
				params: { missingProperty: "count" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "signal" || key0 === "where" || key0 === "count" || key0 === "within")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/ScoringTieredRule/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.signal !== void 0 && func0.call(data, "signal")) {
			if (!validate179(data.signal, {
				instancePath: instancePath + "/signal",
				parentData: data,
				parentDataProperty: "signal",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
				errors = vErrors.length;
			}
		}
		if (data.where !== void 0 && func0.call(data, "where")) {
			let data4 = data.where;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err3 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/$defs/ScoringTieredRule/properties/where/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key1 of Object.keys(data4)) {
					const _errs8 = errors;
					if (!validate2(key1, {
						instancePath: instancePath + "/where",
						parentData: data4,
						parentDataProperty: "where",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs8 === errors)) {
						const err4 = {
							instancePath: instancePath + "/where",
							schemaPath: "#/$defs/ScoringTieredRule/properties/where/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				for (const key2 of Object.keys(data4)) if (!validate170(data4[key2], {
					instancePath: instancePath + "/where/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/$defs/ScoringTieredRule/properties/where/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.count !== void 0 && func0.call(data, "count")) {
			let data6 = data.count;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.tiers === void 0 || !func0.call(data6, "tiers")) {
					const err6 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/ScoringTieredRule/properties/count/required",
						keyword: "required",
						params: { missingProperty: "tiers" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key3 of Object.keys(data6)) if (!(key3 === "tiers")) {
					const err7 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/ScoringTieredRule/properties/count/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data6.tiers !== void 0 && func0.call(data6, "tiers")) {
					let data7 = data6.tiers;
					if (Array.isArray(data7)) {
						if (data7.length < 1) {
							const err8 = {
								instancePath: instancePath + "/count/tiers",
								schemaPath: "#/$defs/ScoringTieredRule/properties/count/properties/tiers/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						const len0 = data7.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate540(data7[i0], {
							instancePath: instancePath + "/count/tiers/" + i0,
							parentData: data7,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate540.errors : vErrors.concat(validate540.errors);
							errors = vErrors.length;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/count/tiers",
							schemaPath: "#/$defs/ScoringTieredRule/properties/count/properties/tiers/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/$defs/ScoringTieredRule/properties/count/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.within !== void 0 && func0.call(data, "within")) {
			if (!validate67(data.within, {
				instancePath: instancePath + "/within",
				parentData: data,
				parentDataProperty: "within",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/$defs/ScoringTieredRule/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate559.errors = vErrors;
	return errors === 0;
}
validate559.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate569(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate569.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.inactivity === void 0 || !func0.call(data, "inactivity")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/ScoringInactivityRule/required",
				keyword: "required",
				params: { missingProperty: "inactivity" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "inactivity")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/ScoringInactivityRule/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.inactivity !== void 0 && func0.call(data, "inactivity")) {
			let data3 = data.inactivity;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.signals === void 0 || !func0.call(data3, "signals")) {
					const err2 = {
						instancePath: instancePath + "/inactivity",
						schemaPath: "#/$defs/ScoringInactivityRule/properties/inactivity/required",
						keyword: "required",
						params: { missingProperty: "signals" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data3.points === void 0 || !func0.call(data3, "points")) {
					const err3 = {
						instancePath: instancePath + "/inactivity",
						schemaPath: "#/$defs/ScoringInactivityRule/properties/inactivity/required",
						keyword: "required",
						params: { missingProperty: "points" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data3.every === void 0 || !func0.call(data3, "every")) {
					const err4 = {
						instancePath: instancePath + "/inactivity",
						schemaPath: "#/$defs/ScoringInactivityRule/properties/inactivity/required",
						keyword: "required",
						params: { missingProperty: "every" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key1 of Object.keys(data3)) if (!(key1 === "signals" || key1 === "points" || key1 === "every" || key1 === "floor")) {
					const err5 = {
						instancePath: instancePath + "/inactivity",
						schemaPath: "#/$defs/ScoringInactivityRule/properties/inactivity/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data3.signals !== void 0 && func0.call(data3, "signals")) {
					let data4 = data3.signals;
					if (Array.isArray(data4)) {
						if (data4.length < 1) {
							const err6 = {
								instancePath: instancePath + "/inactivity/signals",
								schemaPath: "#/$defs/ScoringInactivityRule/properties/inactivity/properties/signals/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						const len0 = data4.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data5 = data4[i0];
							if (typeof data5 !== "string") {
								const err7 = {
									instancePath: instancePath + "/inactivity/signals/" + i0,
									schemaPath: "#/$defs/ScoringInactivityRule/properties/inactivity/properties/signals/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (!validate2(data5, {
								instancePath: instancePath + "/inactivity/signals/" + i0,
								parentData: data4,
								parentDataProperty: i0,
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
								errors = vErrors.length;
							}
						}
						let i1 = data4.length;
						let j0;
						if (i1 > 1) {
							const indices0 = {};
							for (; i1--;) {
								let item0 = data4[i1];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err8 = {
										instancePath: instancePath + "/inactivity/signals",
										schemaPath: "#/$defs/ScoringInactivityRule/properties/inactivity/properties/signals/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i1,
											j: j0
										}
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
									break;
								}
								indices0[item0] = i1;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/inactivity/signals",
							schemaPath: "#/$defs/ScoringInactivityRule/properties/inactivity/properties/signals/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data3.points !== void 0 && func0.call(data3, "points")) {
					let data6 = data3.points;
					if (!validate184(data6, {
						instancePath: instancePath + "/inactivity/points",
						parentData: data3,
						parentDataProperty: "points",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
						errors = vErrors.length;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 >= 0 || isNaN(data6)) {
							const err10 = {
								instancePath: instancePath + "/inactivity/points",
								schemaPath: "#/$defs/ScoringInactivityRule/properties/inactivity/properties/points/exclusiveMaximum",
								keyword: "exclusiveMaximum",
								params: {
									comparison: "<",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				}
				if (data3.every !== void 0 && func0.call(data3, "every")) {
					if (!validate67(data3.every, {
						instancePath: instancePath + "/inactivity/every",
						parentData: data3,
						parentDataProperty: "every",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
						errors = vErrors.length;
					}
				}
				if (data3.floor !== void 0 && func0.call(data3, "floor")) {
					let data8 = data3.floor;
					if (!validate184(data8, {
						instancePath: instancePath + "/inactivity/floor",
						parentData: data3,
						parentDataProperty: "floor",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
						errors = vErrors.length;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 > 0 || isNaN(data8)) {
							const err11 = {
								instancePath: instancePath + "/inactivity/floor",
								schemaPath: "#/$defs/ScoringInactivityRule/properties/inactivity/properties/floor/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/inactivity",
					schemaPath: "#/$defs/ScoringInactivityRule/properties/inactivity/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/$defs/ScoringInactivityRule/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate569.errors = vErrors;
	return errors === 0;
}
validate569.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate507(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate507.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/ScoringRule/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.when === void 0 || !func0.call(data, "when")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/ScoringRule/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "when" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.exclusive === void 0 || !func0.call(data, "exclusive")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/ScoringRule/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "exclusive" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.signal === void 0 || !func0.call(data, "signal")) {
				const err3 = {
					instancePath,
					schemaPath: "#/$defs/ScoringRule/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "signal" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs5 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.inactivity === void 0 || !func0.call(data, "inactivity")) {
					const err4 = {
						instancePath,
						schemaPath: "#/$defs/ScoringRule/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "inactivity" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			var _valid0 = _errs5 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else if (_valid0) {
				valid0 = true;
				passing0 = 3;
			}
		}
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/$defs/ScoringRule/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	const _errs7 = errors;
	let valid2 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.when === void 0 || !func0.call(data, "when")) && "when") {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs9 = errors;
		if (!validate508(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate508.errors : vErrors.concat(validate508.errors);
			errors = vErrors.length;
		}
		var _valid1 = _errs9 === errors;
		valid2 = _valid1;
		if (valid2) var props0 = true;
	}
	if (!valid2) {
		const err7 = {
			instancePath,
			schemaPath: "#/$defs/ScoringRule/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	const _errs11 = errors;
	let valid3 = true;
	const _errs12 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.exclusive === void 0 || !func0.call(data, "exclusive")) && "exclusive") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
	}
	var _valid2 = _errs12 === errors;
	errors = _errs11;
	if (vErrors !== null) {
		if (_errs11) vErrors.length = _errs11;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs13 = errors;
		if (!validate515(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
			errors = vErrors.length;
		}
		var _valid2 = _errs13 === errors;
		valid3 = _valid2;
		if (valid3) var props1 = true;
	}
	if (!valid3) {
		const err9 = {
			instancePath,
			schemaPath: "#/$defs/ScoringRule/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs15 = errors;
	let valid4 = true;
	const _errs16 = errors;
	const _errs17 = errors;
	const _errs18 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.count === void 0 || !func0.call(data, "count")) && "count") {
			const err10 = {};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		} else if (data.count !== void 0 && func0.call(data, "count")) {
			let data0 = data.count;
			if (errors === errors) {
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					if ((data0.tiers === void 0 || !func0.call(data0, "tiers")) && "tiers") {
						const err11 = {};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
	}
	if (_errs18 === errors) {
		const err13 = {};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	} else {
		errors = _errs17;
		if (vErrors !== null) {
			if (_errs17) vErrors.length = _errs17;
			else vErrors = null;
		}
	}
	if (errors === _errs16) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if ((data.signal === void 0 || !func0.call(data, "signal")) && "signal") {
				const err14 = {};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	}
	var _valid3 = _errs16 === errors;
	errors = _errs15;
	if (vErrors !== null) {
		if (_errs15) vErrors.length = _errs15;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs21 = errors;
		if (!validate528(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate528.errors : vErrors.concat(validate528.errors);
			errors = vErrors.length;
		}
		var _valid3 = _errs21 === errors;
		valid4 = _valid3;
		if (valid4) var props2 = true;
	}
	if (!valid4) {
		const err15 = {
			instancePath,
			schemaPath: "#/$defs/ScoringRule/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs23 = errors;
	let valid7 = true;
	const _errs24 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.signal === void 0 || !func0.call(data, "signal")) && "signal" || (data.count === void 0 || !func0.call(data, "count")) && "count") {
			const err16 = {};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		} else if (data.count !== void 0 && func0.call(data, "count")) {
			let data1 = data.count;
			if (errors === errors) {
				if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
					if ((data1.tiers === void 0 || !func0.call(data1, "tiers")) && "tiers") {
						const err17 = {};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				} else {
					const err18 = {};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
	}
	var _valid4 = _errs24 === errors;
	errors = _errs23;
	if (vErrors !== null) {
		if (_errs23) vErrors.length = _errs23;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs27 = errors;
		if (!validate559(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate559.errors : vErrors.concat(validate559.errors);
			errors = vErrors.length;
		}
		var _valid4 = _errs27 === errors;
		valid7 = _valid4;
		if (valid7) var props3 = true;
	}
	if (!valid7) {
		const err19 = {
			instancePath,
			schemaPath: "#/$defs/ScoringRule/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs29 = errors;
	let valid9 = true;
	const _errs30 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.inactivity === void 0 || !func0.call(data, "inactivity")) && "inactivity") {
			const err20 = {};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
	}
	var _valid5 = _errs30 === errors;
	errors = _errs29;
	if (vErrors !== null) {
		if (_errs29) vErrors.length = _errs29;
		else vErrors = null;
	}
	if (_valid5) {
		const _errs31 = errors;
		if (!validate569(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate569.errors : vErrors.concat(validate569.errors);
			errors = vErrors.length;
		}
		var _valid5 = _errs31 === errors;
		valid9 = _valid5;
		if (valid9) var props4 = true;
	}
	if (!valid9) {
		const err21 = {
			instancePath,
			schemaPath: "#/$defs/ScoringRule/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	validate507.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate507.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate580(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate580.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rules === void 0 || !func0.call(data, "rules")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/ScoringGroup/required",
				keyword: "required",
				params: { missingProperty: "rules" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "min" || key0 === "max" || key0 === "rules")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/ScoringGroup/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.min !== void 0 && func0.call(data, "min")) {
			if (!validate184(data.min, {
				instancePath: instancePath + "/min",
				parentData: data,
				parentDataProperty: "min",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
		if (data.max !== void 0 && func0.call(data, "max")) {
			if (!validate184(data.max, {
				instancePath: instancePath + "/max",
				parentData: data,
				parentDataProperty: "max",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
		if (data.rules !== void 0 && func0.call(data, "rules")) {
			let data5 = data.rules;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length < 1) {
					const err2 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/$defs/ScoringGroup/properties/rules/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				for (const key1 of Object.keys(data5)) {
					const _errs9 = errors;
					if (!validate2(key1, {
						instancePath: instancePath + "/rules",
						parentData: data5,
						parentDataProperty: "rules",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs9 === errors)) {
						const err3 = {
							instancePath: instancePath + "/rules",
							schemaPath: "#/$defs/ScoringGroup/properties/rules/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				for (const key2 of Object.keys(data5)) if (!validate507(data5[key2], {
					instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data5,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/$defs/ScoringGroup/properties/rules/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/$defs/ScoringGroup/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate580.errors = vErrors;
	return errors === 0;
}
validate580.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate502(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate502.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rules === void 0 || !func0.call(data, "rules")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/ScoringDimension/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "rules" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.groups === void 0 || !func0.call(data, "groups")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/ScoringDimension/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "groups" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/$defs/ScoringDimension/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "min" || key0 === "max" || key0 === "rules" || key0 === "groups")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/ScoringDimension/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.min !== void 0 && func0.call(data, "min")) {
			if (!validate184(data.min, {
				instancePath: instancePath + "/min",
				parentData: data,
				parentDataProperty: "min",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
		if (data.max !== void 0 && func0.call(data, "max")) {
			if (!validate184(data.max, {
				instancePath: instancePath + "/max",
				parentData: data,
				parentDataProperty: "max",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
				errors = vErrors.length;
			}
		}
		if (data.rules !== void 0 && func0.call(data, "rules")) {
			let data3 = data.rules;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length < 1) {
					const err4 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/$defs/ScoringDimension/properties/rules/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key1 of Object.keys(data3)) {
					const _errs10 = errors;
					if (!validate2(key1, {
						instancePath: instancePath + "/rules",
						parentData: data3,
						parentDataProperty: "rules",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs10 === errors)) {
						const err5 = {
							instancePath: instancePath + "/rules",
							schemaPath: "#/$defs/ScoringDimension/properties/rules/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				for (const key2 of Object.keys(data3)) if (!validate507(data3[key2], {
					instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data3,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/$defs/ScoringDimension/properties/rules/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.groups !== void 0 && func0.call(data, "groups")) {
			let data5 = data.groups;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length < 1) {
					const err7 = {
						instancePath: instancePath + "/groups",
						schemaPath: "#/$defs/ScoringDimension/properties/groups/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key3 of Object.keys(data5)) {
					const _errs15 = errors;
					if (!validate2(key3, {
						instancePath: instancePath + "/groups",
						parentData: data5,
						parentDataProperty: "groups",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs15 === errors)) {
						const err8 = {
							instancePath: instancePath + "/groups",
							schemaPath: "#/$defs/ScoringDimension/properties/groups/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				for (const key4 of Object.keys(data5)) if (!validate580(data5[key4], {
					instancePath: instancePath + "/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data5,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate580.errors : vErrors.concat(validate580.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/groups",
					schemaPath: "#/$defs/ScoringDimension/properties/groups/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/$defs/ScoringDimension/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate502.errors = vErrors;
	return errors === 0;
}
validate502.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern27 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
function validate593(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate593.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern27.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Label/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/Label/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate593.errors = vErrors;
	return errors === 0;
}
validate593.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern28 = new RegExp("^(?:always|(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5})$", "u");
function validate595(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate595.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern28.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/ScoringGradeFrom/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:always|(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})? %|[0-9]{1,6}/[1-9][0-9]{0,5})$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/ScoringGradeFrom/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate595.errors = vErrors;
	return errors === 0;
}
validate595.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema122 = {
	"type": ["number", "string"],
	"pattern": "^always$"
};
const pattern29 = new RegExp("^always$", "u");
function validate599(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate599.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/ScoringBandFrom/type",
			keyword: "type",
			params: { type: schema122.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern29.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/ScoringBandFrom/pattern",
				keyword: "pattern",
				params: { pattern: "^always$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate599.errors = vErrors;
	return errors === 0;
}
validate599.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema123 = {
	"type": ["string", "object"],
	"pattern": "^[a-z][a-z0-9-]*$",
	"properties": {
		"id": { "$ref": "#/$defs/Id" },
		"title": { "$ref": "#/$defs/Text" }
	},
	"required": ["id"],
	"additionalProperties": false
};
function validate601(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate601.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/ScoringOutcome/type",
			keyword: "type",
			params: { type: schema123.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/ScoringOutcome/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z][a-z0-9-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/ScoringOutcome/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "title")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/ScoringOutcome/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
	}
	validate601.errors = vErrors;
	return errors === 0;
}
validate601.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate606(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate606.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/ScoringMatrixRow/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) {
			const _errs1 = errors;
			if (!validate593(key0, {
				instancePath,
				parentData: data,
				parentDataProperty,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate593.errors : vErrors.concat(validate593.errors);
				errors = vErrors.length;
			}
			if (!(_errs1 === errors)) {
				const err1 = {
					instancePath,
					schemaPath: "#/$defs/ScoringMatrixRow/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		for (const key1 of Object.keys(data)) if (!validate2(data[key1], {
			instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key1,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
			errors = vErrors.length;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/$defs/ScoringMatrixRow/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate606.errors = vErrors;
	return errors === 0;
}
validate606.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate495(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate495.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fit === void 0 || !func0.call(data, "fit")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Scoring/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "fit" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.engagement === void 0 || !func0.call(data, "engagement")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Scoring/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "engagement" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.other === void 0 || !func0.call(data, "other")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Scoring/anyOf/2/required",
				keyword: "required",
				params: { missingProperty: "other" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/Scoring/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/Scoring/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/Scoring/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema104.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/$defs/Scoring/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err7 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Scoring/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if ("scoring" !== data0) {
				const err8 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Scoring/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "scoring" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.default !== void 0 && func0.call(data, "default")) {
			if (typeof data.default !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/default",
					schemaPath: "#/$defs/Scoring/properties/default/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.scale !== void 0 && func0.call(data, "scale")) {
			let data6 = data.scale;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err10 = {
					instancePath: instancePath + "/scale",
					schemaPath: "#/$defs/Scoring/properties/scale/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 6 || isNaN(data6)) {
					const err11 = {
						instancePath: instancePath + "/scale",
						schemaPath: "#/$defs/Scoring/properties/scale/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 6
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err12 = {
						instancePath: instancePath + "/scale",
						schemaPath: "#/$defs/Scoring/properties/scale/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.total !== void 0 && func0.call(data, "total")) {
			let data7 = data.total;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (Object.keys(data7).length < 1) {
					const err13 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/$defs/Scoring/properties/total/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key1 of Object.keys(data7)) if (!(key1 === "min" || key1 === "max")) {
					const err14 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/$defs/Scoring/properties/total/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data7.min !== void 0 && func0.call(data7, "min")) {
					if (!validate184(data7.min, {
						instancePath: instancePath + "/total/min",
						parentData: data7,
						parentDataProperty: "min",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
						errors = vErrors.length;
					}
				}
				if (data7.max !== void 0 && func0.call(data7, "max")) {
					if (!validate184(data7.max, {
						instancePath: instancePath + "/total/max",
						parentData: data7,
						parentDataProperty: "max",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/$defs/Scoring/properties/total/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.fit !== void 0 && func0.call(data, "fit")) {
			if (!validate502(data.fit, {
				instancePath: instancePath + "/fit",
				parentData: data,
				parentDataProperty: "fit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
				errors = vErrors.length;
			}
		}
		if (data.engagement !== void 0 && func0.call(data, "engagement")) {
			if (!validate502(data.engagement, {
				instancePath: instancePath + "/engagement",
				parentData: data,
				parentDataProperty: "engagement",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
				errors = vErrors.length;
			}
		}
		if (data.other !== void 0 && func0.call(data, "other")) {
			let data12 = data.other;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (Object.keys(data12).length < 1) {
					const err16 = {
						instancePath: instancePath + "/other",
						schemaPath: "#/$defs/Scoring/properties/other/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (const key2 of Object.keys(data12)) {
					const _errs25 = errors;
					if (!validate2(key2, {
						instancePath: instancePath + "/other",
						parentData: data12,
						parentDataProperty: "other",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs25 === errors)) {
						const err17 = {
							instancePath: instancePath + "/other",
							schemaPath: "#/$defs/Scoring/properties/other/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				for (const key3 of Object.keys(data12)) if (!validate502(data12[key3], {
					instancePath: instancePath + "/other/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data12,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
					errors = vErrors.length;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/other",
					schemaPath: "#/$defs/Scoring/properties/other/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.grades !== void 0 && func0.call(data, "grades")) {
			let data14 = data.grades;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				if (Object.keys(data14).length < 1) {
					const err19 = {
						instancePath: instancePath + "/grades",
						schemaPath: "#/$defs/Scoring/properties/grades/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key4 of Object.keys(data14)) {
					const _errs30 = errors;
					if (!validate593(key4, {
						instancePath: instancePath + "/grades",
						parentData: data14,
						parentDataProperty: "grades",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate593.errors : vErrors.concat(validate593.errors);
						errors = vErrors.length;
					}
					if (!(_errs30 === errors)) {
						const err20 = {
							instancePath: instancePath + "/grades",
							schemaPath: "#/$defs/Scoring/properties/grades/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				for (const key5 of Object.keys(data14)) if (!validate595(data14[key5], {
					instancePath: instancePath + "/grades/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data14,
					parentDataProperty: key5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate595.errors : vErrors.concat(validate595.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/grades",
					schemaPath: "#/$defs/Scoring/properties/grades/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.minKnown !== void 0 && func0.call(data, "minKnown")) {
			if (!validate78(data.minKnown, {
				instancePath: instancePath + "/minKnown",
				parentData: data,
				parentDataProperty: "minKnown",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.bands !== void 0 && func0.call(data, "bands")) {
			let data17 = data.bands;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (Object.keys(data17).length < 1) {
					const err22 = {
						instancePath: instancePath + "/bands",
						schemaPath: "#/$defs/Scoring/properties/bands/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key6 of Object.keys(data17)) {
					const _errs36 = errors;
					if (!validate593(key6, {
						instancePath: instancePath + "/bands",
						parentData: data17,
						parentDataProperty: "bands",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate593.errors : vErrors.concat(validate593.errors);
						errors = vErrors.length;
					}
					if (!(_errs36 === errors)) {
						const err23 = {
							instancePath: instancePath + "/bands",
							schemaPath: "#/$defs/Scoring/properties/bands/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key6 }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				for (const key7 of Object.keys(data17)) if (!validate599(data17[key7], {
					instancePath: instancePath + "/bands/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data17,
					parentDataProperty: key7,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors);
					errors = vErrors.length;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/bands",
					schemaPath: "#/$defs/Scoring/properties/bands/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.outcomes !== void 0 && func0.call(data, "outcomes")) {
			let data19 = data.outcomes;
			if (Array.isArray(data19)) {
				if (data19.length < 1) {
					const err25 = {
						instancePath: instancePath + "/outcomes",
						schemaPath: "#/$defs/Scoring/properties/outcomes/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				const len0 = data19.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate601(data19[i0], {
					instancePath: instancePath + "/outcomes/" + i0,
					parentData: data19,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate601.errors : vErrors.concat(validate601.errors);
					errors = vErrors.length;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/outcomes",
					schemaPath: "#/$defs/Scoring/properties/outcomes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.matrix !== void 0 && func0.call(data, "matrix")) {
			let data21 = data.matrix;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (Object.keys(data21).length < 1) {
					const err27 = {
						instancePath: instancePath + "/matrix",
						schemaPath: "#/$defs/Scoring/properties/matrix/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				for (const key8 of Object.keys(data21)) {
					const _errs44 = errors;
					if (!validate593(key8, {
						instancePath: instancePath + "/matrix",
						parentData: data21,
						parentDataProperty: "matrix",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate593.errors : vErrors.concat(validate593.errors);
						errors = vErrors.length;
					}
					if (!(_errs44 === errors)) {
						const err28 = {
							instancePath: instancePath + "/matrix",
							schemaPath: "#/$defs/Scoring/properties/matrix/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key8 }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				for (const key9 of Object.keys(data21)) if (!validate606(data21[key9], {
					instancePath: instancePath + "/matrix/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data21,
					parentDataProperty: key9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate606.errors : vErrors.concat(validate606.errors);
					errors = vErrors.length;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/matrix",
					schemaPath: "#/$defs/Scoring/properties/matrix/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.monotone !== void 0 && func0.call(data, "monotone")) {
			if (typeof data.monotone !== "boolean") {
				const err30 = {
					instancePath: instancePath + "/monotone",
					schemaPath: "#/$defs/Scoring/properties/monotone/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.matrix !== void 0 && func0.call(data, "matrix")) {
			if (data.grades === void 0 || !func0.call(data, "grades")) {
				const err31 = {
					instancePath,
					schemaPath: "#/$defs/Scoring/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "matrix",
						missingProperty: "grades",
						depsCount: 3,
						deps: "grades, bands, outcomes"
					}
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			if (data.bands === void 0 || !func0.call(data, "bands")) {
				const err32 = {
					instancePath,
					schemaPath: "#/$defs/Scoring/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "matrix",
						missingProperty: "bands",
						depsCount: 3,
						deps: "grades, bands, outcomes"
					}
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (data.outcomes === void 0 || !func0.call(data, "outcomes")) {
				const err33 = {
					instancePath,
					schemaPath: "#/$defs/Scoring/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "matrix",
						missingProperty: "outcomes",
						depsCount: 3,
						deps: "grades, bands, outcomes"
					}
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.minKnown !== void 0 && func0.call(data, "minKnown")) {
			if (data.grades === void 0 || !func0.call(data, "grades")) {
				const err34 = {
					instancePath,
					schemaPath: "#/$defs/Scoring/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "minKnown",
						missingProperty: "grades",
						depsCount: 1,
						deps: "grades"
					}
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
	} else {
		const err35 = {
			instancePath,
			schemaPath: "#/$defs/Scoring/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	}
	validate495.errors = vErrors;
	return errors === 0;
}
validate495.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const signals = validate610;
const schema126 = {
	"type": "object",
	"properties": {
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"intent": {
			"type": "string",
			"enum": [
				"high",
				"standard",
				"low"
			]
		},
		"source": { "$ref": "#/$defs/Id" },
		"consent": { "$ref": "#/$defs/Id" },
		"properties": { "$ref": "#/$defs/Ids" },
		"systems": { "$ref": "#/$defs/Systems" }
	},
	"required": ["intent"],
	"additionalProperties": false
};
function validate615(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate615.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.intent === void 0 || !func0.call(data, "intent")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SignalsSignal/required",
				keyword: "required",
				params: { missingProperty: "intent" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "intent" || key0 === "source" || key0 === "consent" || key0 === "properties" || key0 === "systems")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SignalsSignal/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.intent !== void 0 && func0.call(data, "intent")) {
			let data3 = data.intent;
			if (typeof data3 !== "string") {
				const err2 = {
					instancePath: instancePath + "/intent",
					schemaPath: "#/$defs/SignalsSignal/properties/intent/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data3 === "high" || data3 === "standard" || data3 === "low")) {
				const err3 = {
					instancePath: instancePath + "/intent",
					schemaPath: "#/$defs/SignalsSignal/properties/intent/enum",
					keyword: "enum",
					params: { allowedValues: schema126.properties.intent.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.source !== void 0 && func0.call(data, "source")) {
			if (!validate2(data.source, {
				instancePath: instancePath + "/source",
				parentData: data,
				parentDataProperty: "source",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.consent !== void 0 && func0.call(data, "consent")) {
			if (!validate2(data.consent, {
				instancePath: instancePath + "/consent",
				parentData: data,
				parentDataProperty: "consent",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.properties !== void 0 && func0.call(data, "properties")) {
			if (!validate228(data.properties, {
				instancePath: instancePath + "/properties",
				parentData: data,
				parentDataProperty: "properties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
				errors = vErrors.length;
			}
		}
		if (data.systems !== void 0 && func0.call(data, "systems")) {
			if (!validate115(data.systems, {
				instancePath: instancePath + "/systems",
				parentData: data,
				parentDataProperty: "systems",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/$defs/SignalsSignal/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate615.errors = vErrors;
	return errors === 0;
}
validate615.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate610(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate610.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Signals/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.signals === void 0 || !func0.call(data, "signals")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Signals/required",
				keyword: "required",
				params: { missingProperty: "signals" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "kind" || key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "signals")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Signals/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Signals/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("signals" !== data0) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Signals/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "signals" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.signals !== void 0 && func0.call(data, "signals")) {
			let data4 = data.signals;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err5 = {
						instancePath: instancePath + "/signals",
						schemaPath: "#/$defs/Signals/properties/signals/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 of Object.keys(data4)) {
					const _errs9 = errors;
					if (!validate2(key1, {
						instancePath: instancePath + "/signals",
						parentData: data4,
						parentDataProperty: "signals",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
					if (!(_errs9 === errors)) {
						const err6 = {
							instancePath: instancePath + "/signals",
							schemaPath: "#/$defs/Signals/properties/signals/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				for (const key2 of Object.keys(data4)) if (!validate615(data4[key2], {
					instancePath: instancePath + "/signals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/signals",
					schemaPath: "#/$defs/Signals/properties/signals/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/$defs/Signals/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate610.errors = vErrors;
	return errors === 0;
}
validate610.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const sla = validate624;
const schema127 = {
	"type": "object",
	"properties": {
		"kind": {
			"type": "string",
			"const": "sla"
		},
		"id": { "$ref": "#/$defs/Id" },
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Side" },
		"rationale": { "$ref": "#/$defs/Text" },
		"promise": { "$ref": "#/$defs/Text" },
		"applies": { "$ref": "#/$defs/Criterion" },
		"clock": { "$ref": "#/$defs/SlaClock" },
		"within": { "$ref": "#/$defs/Duration" },
		"grace": { "$ref": "#/$defs/Elapsed" },
		"hardLimit": { "$ref": "#/$defs/Duration" },
		"warnAt": {
			"type": "array",
			"items": {
				"type": "string",
				"$ref": "#/$defs/Share"
			},
			"minItems": 1,
			"uniqueItems": true
		},
		"restart": {
			"type": "object",
			"properties": {
				"on": {
					"type": "array",
					"items": {
						"type": "string",
						"$ref": "#/$defs/Id"
					},
					"minItems": 1,
					"uniqueItems": true
				},
				"max": {
					"type": "integer",
					"minimum": 1
				}
			},
			"required": ["on", "max"],
			"additionalProperties": false
		},
		"compliance": { "$ref": "#/$defs/Compliance" },
		"escalates": { "type": "boolean" }
	},
	"required": [
		"kind",
		"id",
		"owner",
		"promise",
		"clock",
		"within",
		"compliance"
	],
	"additionalProperties": false
};
const schema129 = {
	"type": "object",
	"properties": {
		"stage": { "$ref": "#/$defs/Id" },
		"event": {
			"type": "string",
			"enum": [
				"assigned",
				"decided",
				"disposed",
				"created",
				"returned"
			]
		},
		"touch": { "$ref": "#/$defs/SlaTouch" },
		"meeting": { "$ref": "#/$defs/SlaMeeting" },
		"signal": { "$ref": "#/$defs/Id" }
	},
	"additionalProperties": false,
	"oneOf": [
		{ "required": ["stage"] },
		{ "required": ["event"] },
		{ "required": ["touch"] },
		{ "required": ["meeting"] },
		{ "required": ["signal"] }
	]
};
const schema130 = {
	"type": "string",
	"enum": [
		"human",
		"call",
		"email",
		"linkedin",
		"meeting",
		"sms",
		"letter",
		"template-email"
	]
};
function validate634(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate634.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/SlaTouch/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "human" || data === "call" || data === "email" || data === "linkedin" || data === "meeting" || data === "sms" || data === "letter" || data === "template-email")) {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/SlaTouch/enum",
			keyword: "enum",
			params: { allowedValues: schema130.enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate634.errors = vErrors;
	return errors === 0;
}
validate634.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema131 = {
	"type": "string",
	"enum": ["held", "no-show"]
};
function validate636(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate636.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/SlaMeeting/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "held" || data === "no-show")) {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/SlaMeeting/enum",
			keyword: "enum",
			params: { allowedValues: schema131.enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate636.errors = vErrors;
	return errors === 0;
}
validate636.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate632(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate632.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.stage === void 0 || !func0.call(data, "stage")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SlaFact/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "stage" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0 || !func0.call(data, "event")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SlaFact/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "event" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.touch === void 0 || !func0.call(data, "touch")) {
				const err2 = {
					instancePath,
					schemaPath: "#/$defs/SlaFact/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "touch" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs5 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.meeting === void 0 || !func0.call(data, "meeting")) {
					const err3 = {
						instancePath,
						schemaPath: "#/$defs/SlaFact/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "meeting" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			var _valid0 = _errs5 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
				}
				const _errs6 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.signal === void 0 || !func0.call(data, "signal")) {
						const err4 = {
							instancePath,
							schemaPath: "#/$defs/SlaFact/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "signal" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				var _valid0 = _errs6 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else if (_valid0) {
					valid0 = true;
					passing0 = 4;
				}
			}
		}
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/$defs/SlaFact/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "stage" || key0 === "event" || key0 === "touch" || key0 === "meeting" || key0 === "signal")) {
			const err6 = {
				instancePath,
				schemaPath: "#/$defs/SlaFact/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.stage !== void 0 && func0.call(data, "stage")) {
			if (!validate2(data.stage, {
				instancePath: instancePath + "/stage",
				parentData: data,
				parentDataProperty: "stage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.event !== void 0 && func0.call(data, "event")) {
			let data1 = data.event;
			if (typeof data1 !== "string") {
				const err7 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/$defs/SlaFact/properties/event/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data1 === "assigned" || data1 === "decided" || data1 === "disposed" || data1 === "created" || data1 === "returned")) {
				const err8 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/$defs/SlaFact/properties/event/enum",
					keyword: "enum",
					params: { allowedValues: schema129.properties.event.enum }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.touch !== void 0 && func0.call(data, "touch")) {
			if (!validate634(data.touch, {
				instancePath: instancePath + "/touch",
				parentData: data,
				parentDataProperty: "touch",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate634.errors : vErrors.concat(validate634.errors);
				errors = vErrors.length;
			}
		}
		if (data.meeting !== void 0 && func0.call(data, "meeting")) {
			if (!validate636(data.meeting, {
				instancePath: instancePath + "/meeting",
				parentData: data,
				parentDataProperty: "meeting",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
				errors = vErrors.length;
			}
		}
		if (data.signal !== void 0 && func0.call(data, "signal")) {
			if (!validate2(data.signal, {
				instancePath: instancePath + "/signal",
				parentData: data,
				parentDataProperty: "signal",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/$defs/SlaFact/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate632.errors = vErrors;
	return errors === 0;
}
validate632.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema132 = {
	"type": ["object", "array"],
	"if": { "type": "array" },
	"then": {
		"minItems": 1,
		"items": { "$ref": "#/$defs/SlaFact" }
	},
	"else": { "$ref": "#/$defs/SlaFact" }
};
function validate640(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate640.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/$defs/SlaFacts/type",
			keyword: "type",
			params: { type: schema132.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!Array.isArray(data)) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (Array.isArray(data)) {
			if (data.length < 1) {
				const err2 = {
					instancePath,
					schemaPath: "#/$defs/SlaFacts/then/minItems",
					keyword: "minItems",
					params: { limit: 1 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) if (!validate632(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate632.errors : vErrors.concat(validate632.errors);
				errors = vErrors.length;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs6 = errors;
		if (!validate632(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate632.errors : vErrors.concat(validate632.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs6 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/$defs/SlaFacts/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate640.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items0;
	return errors === 0;
}
validate640.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
function validate631(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate631.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.start === void 0 || !func0.call(data, "start")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/SlaClock/required",
				keyword: "required",
				params: { missingProperty: "start" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.stop === void 0 || !func0.call(data, "stop")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/SlaClock/required",
				keyword: "required",
				params: { missingProperty: "stop" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "start" || key0 === "stop" || key0 === "cancel" || key0 === "reset" || key0 === "pause" || key0 === "calendar")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/SlaClock/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.start !== void 0 && func0.call(data, "start")) {
			if (!validate632(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate632.errors : vErrors.concat(validate632.errors);
				errors = vErrors.length;
			}
		}
		if (data.stop !== void 0 && func0.call(data, "stop")) {
			if (!validate640(data.stop, {
				instancePath: instancePath + "/stop",
				parentData: data,
				parentDataProperty: "stop",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate640.errors : vErrors.concat(validate640.errors);
				errors = vErrors.length;
			}
		}
		if (data.cancel !== void 0 && func0.call(data, "cancel")) {
			if (!validate640(data.cancel, {
				instancePath: instancePath + "/cancel",
				parentData: data,
				parentDataProperty: "cancel",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate640.errors : vErrors.concat(validate640.errors);
				errors = vErrors.length;
			}
		}
		if (data.reset !== void 0 && func0.call(data, "reset")) {
			if (!validate640(data.reset, {
				instancePath: instancePath + "/reset",
				parentData: data,
				parentDataProperty: "reset",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate640.errors : vErrors.concat(validate640.errors);
				errors = vErrors.length;
			}
		}
		if (data.pause !== void 0 && func0.call(data, "pause")) {
			let data4 = data.pause;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err3 = {
						instancePath: instancePath + "/pause",
						schemaPath: "#/$defs/SlaClock/properties/pause/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 !== "string") {
						const err4 = {
							instancePath: instancePath + "/pause/" + i0,
							schemaPath: "#/$defs/SlaClock/properties/pause/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (!validate2(data5, {
						instancePath: instancePath + "/pause/" + i0,
						parentData: data4,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
						errors = vErrors.length;
					}
				}
				let i1 = data4.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data4[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err5 = {
								instancePath: instancePath + "/pause",
								schemaPath: "#/$defs/SlaClock/properties/pause/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/pause",
					schemaPath: "#/$defs/SlaClock/properties/pause/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.calendar !== void 0 && func0.call(data, "calendar")) {
			if (!validate2(data.calendar, {
				instancePath: instancePath + "/calendar",
				parentData: data,
				parentDataProperty: "calendar",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/$defs/SlaClock/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate631.errors = vErrors;
	return errors === 0;
}
validate631.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate654(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate654.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.target === void 0 || !func0.call(data, "target")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Compliance/required",
				keyword: "required",
				params: { missingProperty: "target" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.per === void 0 || !func0.call(data, "per")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Compliance/required",
				keyword: "required",
				params: { missingProperty: "per" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "target" || key0 === "per" || key0 === "minSample")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Compliance/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.target !== void 0 && func0.call(data, "target")) {
			if (!validate78(data.target, {
				instancePath: instancePath + "/target",
				parentData: data,
				parentDataProperty: "target",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.per !== void 0 && func0.call(data, "per")) {
			if (!validate76(data.per, {
				instancePath: instancePath + "/per",
				parentData: data,
				parentDataProperty: "per",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.minSample !== void 0 && func0.call(data, "minSample")) {
			let data2 = data.minSample;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err3 = {
					instancePath: instancePath + "/minSample",
					schemaPath: "#/$defs/Compliance/properties/minSample/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err4 = {
						instancePath: instancePath + "/minSample",
						schemaPath: "#/$defs/Compliance/properties/minSample/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/$defs/Compliance/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate654.errors = vErrors;
	return errors === 0;
}
validate654.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate624(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate624.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Sla/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Sla/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.owner === void 0 || !func0.call(data, "owner")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Sla/required",
				keyword: "required",
				params: { missingProperty: "owner" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.promise === void 0 || !func0.call(data, "promise")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/Sla/required",
				keyword: "required",
				params: { missingProperty: "promise" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.clock === void 0 || !func0.call(data, "clock")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/Sla/required",
				keyword: "required",
				params: { missingProperty: "clock" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.within === void 0 || !func0.call(data, "within")) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/Sla/required",
				keyword: "required",
				params: { missingProperty: "within" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.compliance === void 0 || !func0.call(data, "compliance")) {
			const err6 = {
				instancePath,
				schemaPath: "#/$defs/Sla/required",
				keyword: "required",
				params: { missingProperty: "compliance" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema127.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/$defs/Sla/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err8 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Sla/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if ("sla" !== data0) {
				const err9 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Sla/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "sla" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate59(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.promise !== void 0 && func0.call(data, "promise")) {
			if (!validate4(data.promise, {
				instancePath: instancePath + "/promise",
				parentData: data,
				parentDataProperty: "promise",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.applies !== void 0 && func0.call(data, "applies")) {
			if (!validate152(data.applies, {
				instancePath: instancePath + "/applies",
				parentData: data,
				parentDataProperty: "applies",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
				errors = vErrors.length;
			}
		}
		if (data.clock !== void 0 && func0.call(data, "clock")) {
			if (!validate631(data.clock, {
				instancePath: instancePath + "/clock",
				parentData: data,
				parentDataProperty: "clock",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate631.errors : vErrors.concat(validate631.errors);
				errors = vErrors.length;
			}
		}
		if (data.within !== void 0 && func0.call(data, "within")) {
			if (!validate96(data.within, {
				instancePath: instancePath + "/within",
				parentData: data,
				parentDataProperty: "within",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
				errors = vErrors.length;
			}
		}
		if (data.grace !== void 0 && func0.call(data, "grace")) {
			if (!validate20(data.grace, {
				instancePath: instancePath + "/grace",
				parentData: data,
				parentDataProperty: "grace",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.hardLimit !== void 0 && func0.call(data, "hardLimit")) {
			if (!validate96(data.hardLimit, {
				instancePath: instancePath + "/hardLimit",
				parentData: data,
				parentDataProperty: "hardLimit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
				errors = vErrors.length;
			}
		}
		if (data.warnAt !== void 0 && func0.call(data, "warnAt")) {
			let data11 = data.warnAt;
			if (Array.isArray(data11)) {
				if (data11.length < 1) {
					const err10 = {
						instancePath: instancePath + "/warnAt",
						schemaPath: "#/$defs/Sla/properties/warnAt/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data12 = data11[i0];
					if (typeof data12 !== "string") {
						const err11 = {
							instancePath: instancePath + "/warnAt/" + i0,
							schemaPath: "#/$defs/Sla/properties/warnAt/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (!validate78(data12, {
						instancePath: instancePath + "/warnAt/" + i0,
						parentData: data11,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
						errors = vErrors.length;
					}
				}
				let i1 = data11.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data11[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err12 = {
								instancePath: instancePath + "/warnAt",
								schemaPath: "#/$defs/Sla/properties/warnAt/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/warnAt",
					schemaPath: "#/$defs/Sla/properties/warnAt/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.restart !== void 0 && func0.call(data, "restart")) {
			let data13 = data.restart;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.on === void 0 || !func0.call(data13, "on")) {
					const err14 = {
						instancePath: instancePath + "/restart",
						schemaPath: "#/$defs/Sla/properties/restart/required",
						keyword: "required",
						params: { missingProperty: "on" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data13.max === void 0 || !func0.call(data13, "max")) {
					const err15 = {
						instancePath: instancePath + "/restart",
						schemaPath: "#/$defs/Sla/properties/restart/required",
						keyword: "required",
						params: { missingProperty: "max" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 of Object.keys(data13)) if (!(key1 === "on" || key1 === "max")) {
					const err16 = {
						instancePath: instancePath + "/restart",
						schemaPath: "#/$defs/Sla/properties/restart/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data13.on !== void 0 && func0.call(data13, "on")) {
					let data14 = data13.on;
					if (Array.isArray(data14)) {
						if (data14.length < 1) {
							const err17 = {
								instancePath: instancePath + "/restart/on",
								schemaPath: "#/$defs/Sla/properties/restart/properties/on/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						const len1 = data14.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data15 = data14[i2];
							if (typeof data15 !== "string") {
								const err18 = {
									instancePath: instancePath + "/restart/on/" + i2,
									schemaPath: "#/$defs/Sla/properties/restart/properties/on/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (!validate2(data15, {
								instancePath: instancePath + "/restart/on/" + i2,
								parentData: data14,
								parentDataProperty: i2,
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
								errors = vErrors.length;
							}
						}
						let i3 = data14.length;
						let j1;
						if (i3 > 1) {
							const indices1 = {};
							for (; i3--;) {
								let item1 = data14[i3];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									j1 = indices1[item1];
									const err19 = {
										instancePath: instancePath + "/restart/on",
										schemaPath: "#/$defs/Sla/properties/restart/properties/on/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i3,
											j: j1
										}
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
									break;
								}
								indices1[item1] = i3;
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/restart/on",
							schemaPath: "#/$defs/Sla/properties/restart/properties/on/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data13.max !== void 0 && func0.call(data13, "max")) {
					let data16 = data13.max;
					if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
						const err21 = {
							instancePath: instancePath + "/restart/max",
							schemaPath: "#/$defs/Sla/properties/restart/properties/max/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (typeof data16 == "number" && isFinite(data16)) {
						if (data16 < 1 || isNaN(data16)) {
							const err22 = {
								instancePath: instancePath + "/restart/max",
								schemaPath: "#/$defs/Sla/properties/restart/properties/max/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/restart",
					schemaPath: "#/$defs/Sla/properties/restart/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.compliance !== void 0 && func0.call(data, "compliance")) {
			if (!validate654(data.compliance, {
				instancePath: instancePath + "/compliance",
				parentData: data,
				parentDataProperty: "compliance",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate654.errors : vErrors.concat(validate654.errors);
				errors = vErrors.length;
			}
		}
		if (data.escalates !== void 0 && func0.call(data, "escalates")) {
			if (typeof data.escalates !== "boolean") {
				const err24 = {
					instancePath: instancePath + "/escalates",
					schemaPath: "#/$defs/Sla/properties/escalates/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/$defs/Sla/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate624.errors = vErrors;
	return errors === 0;
}
validate624.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const target = validate658;
const schema134 = {
	"type": "object",
	"properties": {
		"kind": {
			"type": "string",
			"const": "target"
		},
		"id": {
			"type": "string",
			"enum": ["salesforce", "hubspot"]
		},
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Ownership" },
		"rationale": { "$ref": "#/$defs/Text" },
		"apiVersion": { "$ref": "#/$defs/Name" },
		"prefix": {
			"type": "string",
			"pattern": "^[A-Za-z][A-Za-z0-9]{0,13}_?$"
		},
		"ownsWholeObjects": { "type": "boolean" }
	},
	"required": [
		"kind",
		"id",
		"apiVersion",
		"prefix"
	],
	"additionalProperties": false
};
const pattern31 = new RegExp("^[A-Za-z][A-Za-z0-9]{0,13}_?$", "u");
function validate658(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate658.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Target/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Target/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.apiVersion === void 0 || !func0.call(data, "apiVersion")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Target/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.prefix === void 0 || !func0.call(data, "prefix")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/Target/required",
				keyword: "required",
				params: { missingProperty: "prefix" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "kind" || key0 === "id" || key0 === "title" || key0 === "owner" || key0 === "rationale" || key0 === "apiVersion" || key0 === "prefix" || key0 === "ownsWholeObjects")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/Target/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Target/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("target" !== data0) {
				const err6 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Target/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "target" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			let data1 = data.id;
			if (typeof data1 !== "string") {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/Target/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data1 === "salesforce" || data1 === "hubspot")) {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/Target/properties/id/enum",
					keyword: "enum",
					params: { allowedValues: schema134.properties.id.enum }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate8(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.apiVersion !== void 0 && func0.call(data, "apiVersion")) {
			if (!validate44(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
				errors = vErrors.length;
			}
		}
		if (data.prefix !== void 0 && func0.call(data, "prefix")) {
			let data6 = data.prefix;
			if (typeof data6 === "string") {
				if (!pattern31.test(data6)) {
					const err9 = {
						instancePath: instancePath + "/prefix",
						schemaPath: "#/$defs/Target/properties/prefix/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z][A-Za-z0-9]{0,13}_?$" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/prefix",
					schemaPath: "#/$defs/Target/properties/prefix/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.ownsWholeObjects !== void 0 && func0.call(data, "ownsWholeObjects")) {
			if (typeof data.ownsWholeObjects !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/ownsWholeObjects",
					schemaPath: "#/$defs/Target/properties/ownsWholeObjects/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/$defs/Target/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate658.errors = vErrors;
	return errors === 0;
}
validate658.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const touches = validate663;
const schema135 = {
	"type": "object",
	"properties": {
		"kind": {
			"type": "string",
			"const": "touches"
		},
		"id": { "$ref": "#/$defs/Id" },
		"title": { "$ref": "#/$defs/Text" },
		"owner": { "$ref": "#/$defs/Side" },
		"rationale": { "$ref": "#/$defs/Text" },
		"promise": { "$ref": "#/$defs/Text" },
		"atLeast": {
			"type": "integer",
			"minimum": 1
		},
		"dates": {
			"type": "integer",
			"minimum": 1
		},
		"channels": {
			"type": "integer",
			"minimum": 1
		},
		"span": { "$ref": "#/$defs/Days" },
		"gap": {
			"type": "string",
			"pattern": "^(?:[1-9][0-9]{0,5} hours|1 hour)$"
		},
		"compliance": { "$ref": "#/$defs/Compliance" }
	},
	"required": [
		"kind",
		"id",
		"owner",
		"promise",
		"atLeast",
		"dates",
		"channels",
		"span",
		"gap",
		"compliance"
	],
	"additionalProperties": false
};
const pattern32 = new RegExp("^(?:[1-9][0-9]{0,5} hours|1 hour)$", "u");
function validate663(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate663.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/Touches/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err1 = {
				instancePath,
				schemaPath: "#/$defs/Touches/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.owner === void 0 || !func0.call(data, "owner")) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/Touches/required",
				keyword: "required",
				params: { missingProperty: "owner" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.promise === void 0 || !func0.call(data, "promise")) {
			const err3 = {
				instancePath,
				schemaPath: "#/$defs/Touches/required",
				keyword: "required",
				params: { missingProperty: "promise" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.atLeast === void 0 || !func0.call(data, "atLeast")) {
			const err4 = {
				instancePath,
				schemaPath: "#/$defs/Touches/required",
				keyword: "required",
				params: { missingProperty: "atLeast" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.dates === void 0 || !func0.call(data, "dates")) {
			const err5 = {
				instancePath,
				schemaPath: "#/$defs/Touches/required",
				keyword: "required",
				params: { missingProperty: "dates" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.channels === void 0 || !func0.call(data, "channels")) {
			const err6 = {
				instancePath,
				schemaPath: "#/$defs/Touches/required",
				keyword: "required",
				params: { missingProperty: "channels" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.span === void 0 || !func0.call(data, "span")) {
			const err7 = {
				instancePath,
				schemaPath: "#/$defs/Touches/required",
				keyword: "required",
				params: { missingProperty: "span" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.gap === void 0 || !func0.call(data, "gap")) {
			const err8 = {
				instancePath,
				schemaPath: "#/$defs/Touches/required",
				keyword: "required",
				params: { missingProperty: "gap" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.compliance === void 0 || !func0.call(data, "compliance")) {
			const err9 = {
				instancePath,
				schemaPath: "#/$defs/Touches/required",
				keyword: "required",
				params: { missingProperty: "compliance" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema135.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/$defs/Touches/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err11 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Touches/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if ("touches" !== data0) {
				const err12 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/$defs/Touches/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "touches" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (!validate2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			if (!validate4(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate59(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.rationale !== void 0 && func0.call(data, "rationale")) {
			if (!validate4(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.promise !== void 0 && func0.call(data, "promise")) {
			if (!validate4(data.promise, {
				instancePath: instancePath + "/promise",
				parentData: data,
				parentDataProperty: "promise",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
				errors = vErrors.length;
			}
		}
		if (data.atLeast !== void 0 && func0.call(data, "atLeast")) {
			let data6 = data.atLeast;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err13 = {
					instancePath: instancePath + "/atLeast",
					schemaPath: "#/$defs/Touches/properties/atLeast/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 1 || isNaN(data6)) {
					const err14 = {
						instancePath: instancePath + "/atLeast",
						schemaPath: "#/$defs/Touches/properties/atLeast/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.dates !== void 0 && func0.call(data, "dates")) {
			let data7 = data.dates;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err15 = {
					instancePath: instancePath + "/dates",
					schemaPath: "#/$defs/Touches/properties/dates/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 1 || isNaN(data7)) {
					const err16 = {
						instancePath: instancePath + "/dates",
						schemaPath: "#/$defs/Touches/properties/dates/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.channels !== void 0 && func0.call(data, "channels")) {
			let data8 = data.channels;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err17 = {
					instancePath: instancePath + "/channels",
					schemaPath: "#/$defs/Touches/properties/channels/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 1 || isNaN(data8)) {
					const err18 = {
						instancePath: instancePath + "/channels",
						schemaPath: "#/$defs/Touches/properties/channels/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.span !== void 0 && func0.call(data, "span")) {
			if (!validate67(data.span, {
				instancePath: instancePath + "/span",
				parentData: data,
				parentDataProperty: "span",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.gap !== void 0 && func0.call(data, "gap")) {
			let data10 = data.gap;
			if (typeof data10 === "string") {
				if (!pattern32.test(data10)) {
					const err19 = {
						instancePath: instancePath + "/gap",
						schemaPath: "#/$defs/Touches/properties/gap/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[1-9][0-9]{0,5} hours|1 hour)$" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/gap",
					schemaPath: "#/$defs/Touches/properties/gap/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.compliance !== void 0 && func0.call(data, "compliance")) {
			if (!validate654(data.compliance, {
				instancePath: instancePath + "/compliance",
				parentData: data,
				parentDataProperty: "compliance",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate654.errors : vErrors.concat(validate654.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/$defs/Touches/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate663.errors = vErrors;
	return errors === 0;
}
validate663.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};


  return {
    agreement: agreement,
    calendar: calendar,
    commitment: commitment,
    escalation: escalation,
    fields: fields,
    lifecycle: lifecycle,
    lists: lists,
    people: people,
    qualification: qualification,
    reasons: reasons,
    routing: routing,
    sample: sample,
    scoring: scoring,
    signals: signals,
    sla: sla,
    target: target,
    touches: touches,
  };
})();
