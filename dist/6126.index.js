export const id = 6126;
export const ids = [6126];
export const modules = {

/***/ 8647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ cdkReader),
  g: () => (/* binding */ generated)
});

// EXTERNAL MODULE: ./src/policy/inventory.ts
var inventory = __webpack_require__(74170);
// EXTERNAL MODULE: ./src/policy/formats/json/json-tree.ts
var json_tree = __webpack_require__(16569);
// EXTERNAL MODULE: ./src/policy/formats/cloudformation/parameters.ts
var parameters = __webpack_require__(75072);
;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/cdk-manifest.ts


function parseManifest(text, path) {
    const json = (0,json_tree/* parseJson */.qF)(text, path);
    if ('severity' in json)
        return json.message;
    const artifacts = (0,json_tree/* memberOf */.C5)(json.root, 'artifacts')?.value;
    if (artifacts?.kind !== 'object')
        return 'it has no artifacts';
    const stacks = [];
    const assemblies = [];
    const unread = [];
    for (const { key, value } of artifacts.members) {
        const type = (0,parameters/* stringAt */.bX)(value, 'type');
        const properties = (0,json_tree/* memberOf */.C5)(value, 'properties')?.value;
        if (type === 'cdk:cloud-assembly') {
            const folder = properties === undefined ? undefined : (0,parameters/* stringAt */.bX)(properties, 'directoryName');
            if (folder !== undefined && isInside(folder))
                assemblies.push(folder);
            else
                unread.push(key);
        }
        if (type !== 'aws:cloudformation:stack')
            continue;
        const stack = stackOf(value, properties);
        if (stack === undefined)
            unread.push(key);
        else
            stacks.push(stack);
    }
    return { stacks, assemblies, unread };
}
function stackOf(artifact, properties) {
    const template = properties === undefined ? undefined : (0,parameters/* stringAt */.bX)(properties, 'templateFile');
    if (properties === undefined || template === undefined || !isInside(template))
        return undefined;
    const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec((0,parameters/* stringAt */.bX)(artifact, 'environment') ?? '') ?? [];
    const stack = (0,parameters/* stringAt */.bX)(properties, 'stackName');
    const metadata = (0,json_tree/* memberOf */.C5)(artifact, 'metadata')?.value;
    const metadataFile = (0,parameters/* stringAt */.bX)(artifact, 'additionalMetadataFile');
    return {
        template,
        ...(stack === undefined ? {} : { stack }),
        ...(account !== undefined && /^\d{12}$/.test(account) ? { account } : {}),
        ...(region !== undefined && !region.startsWith('unknown') ? { region } : {}),
        ...(metadata === undefined ? {} : { metadata }),
        ...(metadataFile !== undefined && isInside(metadataFile) ? { metadataFile } : {}),
    };
}
function isInside(name) {
    return !/^([/\\]|[A-Za-z]:)/.test(name) && !name.split(/[/\\]/).includes('..');
}

// EXTERNAL MODULE: ./src/base/work.ts
var work = __webpack_require__(25444);
;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/cdk-traces.ts


function sourcesIn(metadata) {
    const found = new Map();
    if (metadata.kind !== 'object')
        return found;
    for (const { value } of metadata.members) {
        const entries = value.kind === 'array' ? value.items : [];
        const id = entries.map(logicalIdOf).find((one) => one !== undefined);
        const frames = entries.flatMap(traceOf).flatMap((text) => frameOf(text) ?? []);
        const root = rootOf(frames);
        const own = frames.find(({ file }) => !isForeign(file));
        if (id === undefined || own === undefined)
            continue;
        const file = root !== undefined && own.file.startsWith(root) ? own.file.slice(root.length) : own.file;
        found.set(id, { file, line: own.line });
    }
    return found;
}
function logicalIdOf(entry) {
    const data = (0,json_tree/* memberOf */.C5)(entry, 'data')?.value;
    const type = (0,json_tree/* memberOf */.C5)(entry, 'type')?.value;
    const isId = type?.kind === 'string' && type.value === 'aws:cdk:logicalId';
    return isId && data?.kind === 'string' ? data.value : undefined;
}
function traceOf(entry) {
    const type = (0,json_tree/* memberOf */.C5)(entry, 'type')?.value;
    const isStack = type?.kind === 'string' && type.value === 'aws:cdk:creationStack';
    const frames = isStack ? (0,json_tree/* memberOf */.C5)(entry, 'data')?.value : (0,json_tree/* memberOf */.C5)(entry, 'trace')?.value;
    if (frames?.kind !== 'array')
        return [];
    return frames.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
}
function frameOf(text) {
    (0,work/* spend */.R)(text.length);
    const [, inner = text] = /\(([^()]*)\)\s*$/.exec(text) ?? [];
    const [, file, line] = /^(?:file:\/\/)?([^:]*(?:\/|\\)[^:]*):(\d{1,7})(?::\d+)?$/.exec(inner.trim()) ?? [];
    return file === undefined || line === undefined ? undefined : { file, line: Number(line) };
}
function isForeign(file) {
    return file.includes('/node_modules/') || file.startsWith('node:') || file.includes('/site-packages/');
}
function rootOf(frames) {
    const inPackage = frames.find(({ file }) => file.includes('/node_modules/'));
    if (inPackage !== undefined)
        return inPackage.file.slice(0, inPackage.file.indexOf('/node_modules/') + 1);
    const own = frames.filter(({ file }) => !isForeign(file)).map(({ file }) => file);
    const [first] = own;
    if (first === undefined || new Set(own).size < 2)
        return undefined;
    let root = first;
    while (root !== '' && !own.every((file) => file.startsWith(root)))
        root = root.slice(0, root.slice(0, -1).lastIndexOf('/') + 1);
    return root === '' || root === '/' ? undefined : root;
}

// EXTERNAL MODULE: ./src/policy/formats/cloudformation/read-template.ts + 24 modules
var read_template = __webpack_require__(78015);
// EXTERNAL MODULE: ./src/policy/formats/cloudformation/template-file.ts + 2 modules
var template_file = __webpack_require__(77600);
;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/cdk.ts







const cdkReader = {
    name: 'cloud assembly of the AWS CDK',
    recognizes: ({ path, text }) => /(^|\/)manifest\.json$/.test(path) && !/\.snapshot\//.test(path) && /"artifacts"\s*:/.test(text),
    closure: closureOf,
    read: (files, options) => (0,template_file/* limited */.TJ)(files.entry, () => readAssembly(files, files.entry.path, options)),
};
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
function closureOf(files) {
    const manifests = [files.entry, ...files.others.values()].filter(({ path }) => /manifest\.json$/.test(path));
    return manifests.flatMap(({ path, text }) => {
        const manifest = parseManifest(text, path);
        if (typeof manifest === 'string')
            return [];
        const folder = folderOf(path);
        const templates = manifest.stacks.flatMap(({ template, metadataFile }) => {
            return [template, ...(metadataFile === undefined ? [] : [metadataFile])];
        });
        const nested = manifest.stacks.flatMap(({ template }) => nestedBelow(folder, template, files, 0));
        const assemblies = manifest.assemblies.map((name) => `${name}/manifest.json`);
        return [...templates, ...nested, ...assemblies].map((name) => folder + name);
    });
}
const deepest = 5;
function nestedBelow(folder, name, files, depth) {
    const file = files.others.get(folder + name);
    if (file === undefined || depth > deepest || !file.text.includes('AWS::CloudFormation::Stack'))
        return [];
    const text = (0,template_file/* parseTemplate */.QC)(file);
    if ('problem' in text)
        return [];
    const names = nestedIn(text).map(({ template }) => template);
    return [...names, ...names.flatMap((one) => nestedBelow(folder, one, files, depth + 1))];
}
function nestedIn({ root }) {
    const resources = (0,json_tree/* memberOf */.C5)(root, 'Resources')?.value;
    if (resources?.kind !== 'object')
        return [];
    return resources.members.flatMap(({ key, value }) => {
        if ((0,parameters/* stringAt */.bX)(value, 'Type') !== 'AWS::CloudFormation::Stack')
            return [];
        const metadata = (0,json_tree/* memberOf */.C5)(value, 'Metadata')?.value;
        const template = metadata === undefined ? undefined : (0,parameters/* stringAt */.bX)(metadata, 'aws:asset:path');
        const isHere = template !== undefined && isInside(template);
        return isHere ? [{ id: key, template }] : [];
    });
}
function readAssembly(files, path, options) {
    const file = path === files.entry.path ? files.entry : files.others.get(path);
    const failed = (message) => (0,template_file/* unreadFile */._8)(problemOf(path, message));
    if (file === undefined)
        return failed('the file cannot be read');
    const manifest = parseManifest(file.text, path);
    if (typeof manifest === 'string')
        return failed(`not a manifest of the AWS CDK: ${manifest}`);
    const folder = folderOf(path);
    return (0,inventory/* joinInventories */.$A)([
        ...manifest.stacks.map((stack) => readStack(stack, folder, files, options)),
        ...manifest.assemblies.map((name) => readAssembly(files, `${folder}${name}/manifest.json`, options)),
        ...manifest.unread.map((name) => failed(`${name} names no file in the assembly`)),
    ]);
}
function problemOf(path, message) {
    const remedy = 'run cdk synth again';
    return { severity: 'error', code: 'not-json', path, line: 1, column: 1, message, remedy };
}
function readStack({ metadata, metadataFile, template, ...stack }, folder, files, options) {
    const beside = metadataFile === undefined ? undefined : files.others.get(folder + metadataFile);
    const parsed = beside === undefined ? undefined : (0,json_tree/* parseJson */.qF)(beside.text, beside.path);
    const more = parsed === undefined || 'severity' in parsed ? undefined : parsed.root;
    const sources = new Map([metadata, more].flatMap((one) => (one === undefined ? [] : [...sourcesIn(one)])));
    const all = { ...options, ...stack };
    return readTemplateOf(folder, template, files, { options: all, sources, depth: 0 });
}
function readTemplateOf(folder, name, files, { options, sources, depth }) {
    const file = files.others.get(folder + name);
    if (file === undefined)
        return (0,template_file/* unreadFile */._8)(problemOf(folder + name, 'the template cannot be read'));
    const text = (0,template_file/* parseTemplate */.QC)(file);
    if ('problem' in text)
        return (0,template_file/* unreadFile */._8)(text.problem);
    const { account } = options;
    const around = { sources, ...(account === undefined ? {} : { account }) };
    const own = (0,read_template/* readTemplate */.x)(text, options, around, { fixed: generated });
    if (depth >= deepest)
        return own;
    const inner = nestedIn(text).map(({ id, template }) => {
        const { stack, ...others } = options;
        const stackPattern = `${stack ?? options.stackPattern ?? `\${AWS::StackName}`}-${id}-*`;
        const nested = { options: { ...others, stackPattern }, sources, depth: depth + 1 };
        return readTemplateOf(folder, template, files, nested);
    });
    return (0,inventory/* joinInventories */.$A)([own, ...inner]);
}
const generated = 'generated by the AWS CDK';


/***/ }),

/***/ 39742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ cloudformationReader)
});

// UNUSED EXPORTS: isTemplate

// EXTERNAL MODULE: ./src/policy/formats/json/json-tree.ts
var json_tree = __webpack_require__(16569);
// EXTERNAL MODULE: ./src/policy/formats/cloudformation/cdk.ts + 2 modules
var cdk = __webpack_require__(8647);
// EXTERNAL MODULE: ./src/policy/formats/cloudformation/read-template.ts + 24 modules
var read_template = __webpack_require__(78015);
;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/shared-literals.ts
function withoutSharedLiterals({ copies }, read) {
    const used = new Map();
    const inventory = read(used);
    const shared = new Set();
    for (const [offset, count] of copies)
        if ((used.get(offset)?.size ?? 0) < count)
            shared.add(offset);
    if (shared.size === 0)
        return inventory;
    const principals = inventory.principals.map((one) => {
        return { ...one, policies: one.policies.map((policy) => withFixed(policy, shared)) };
    });
    return { ...inventory, principals };
}
function withFixed(policy, shared) {
    return { ...policy, statements: policy.statements.map((one) => fixedStatement(one, shared)) };
}
function fixedStatement(statement, shared) {
    const items = statement.actions.items.map((item) => {
        const { origin } = item;
        if (origin.kind !== 'text' || !shared.has(origin.range.start))
            return item;
        return { ...item, origin: { ...origin, editable: false, why } };
    });
    return { ...statement, actions: { ...statement.actions, items } };
}
const why = 'the YAML anchor is used elsewhere, too';

// EXTERNAL MODULE: ./src/policy/formats/cloudformation/template-file.ts + 2 modules
var template_file = __webpack_require__(77600);
;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/format.ts





const cloudformationReader = {
    name: 'CloudFormation template',
    recognizes: isTemplate,
    closure: () => [],
    read: ({ entry }, options) => (0,template_file/* limited */.TJ)(entry, () => readTemplateFile(entry, options)),
};
function isTemplate({ path, text }) {
    if (!/\.(ya?ml|json|template|txt|cfn)$|(^|\/)[^./]+$/i.test(path))
        return false;
    if (/^\uFEFF?\s*\{/.test(text))
        return isJsonTemplate(text, path);
    return /(^|\n)(["']?)Resources\2[ \t]*:(?!\s*(#.*\s*)?-[ \t])/.test(text);
}
function isJsonTemplate(text, path) {
    if (!/"Resources"\s*:/.test(text))
        return false;
    const json = (0,json_tree/* parseJson */.qF)(text, path);
    if ('severity' in json)
        return /"Type"\s*:\s*"AWS::/.test(text);
    return (0,json_tree/* memberOf */.C5)(json.root, 'Resources')?.value.kind === 'object';
}
function readTemplateFile(file, options) {
    const text = (0,template_file/* parseTemplate */.QC)(file);
    if ('problem' in text)
        return (0,template_file/* unreadFile */._8)(text.problem);
    const fixed = file.text.includes('"aws:cdk:path"') ? { fixed: cdk/* generated */.g } : {};
    return withoutSharedLiterals(text, (used) => (0,read_template/* readTemplate */.x)(text, options, {}, { used, ...fixed }));
}


/***/ }),

/***/ 75072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ Parameters),
/* harmony export */   KD: () => (/* binding */ pseudoParameter),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   iQ: () => (/* binding */ partitionOf)
/* harmony export */ });
/* harmony import */ var _json_json_tree__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16569);

class Parameters {
    #declared;
    #given;
    constructor(root, given) {
        const section = (0,_json_json_tree__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(root, 'Parameters')?.value;
        const members = section?.kind === 'object' ? section.members : [];
        this.#declared = new Map(members.map(({ key, value }) => [key, value]));
        this.#given = given;
    }
    valueOf(name, assume) {
        const node = this.#declared.get(name);
        if (node === undefined)
            return undefined;
        const type = stringAt(node, 'Type') ?? 'String';
        const unknown = (reason) => ({ kind: 'unknown', node, hole: name, reason });
        if (type.startsWith('AWS::SSM::Parameter::Value'))
            return unknown(`the value of the parameter ${name} is in Systems Manager Parameter Store`);
        const given = this.#given.get(name);
        if (given !== undefined)
            return valueOfType(type, given, node, 'given as a parameter');
        const fallback = (0,_json_json_tree__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(node, 'Default')?.value;
        const text = fallback === undefined ? undefined : plainText(fallback);
        if (text === undefined || fallback === undefined) {
            return { ...unknown(`the parameter ${name} has no default`), ...allowedOf(node) };
        }
        const isHidden = plainValue(node, 'NoEcho');
        if (isHidden === true || isHidden === 'true')
            return unknown(`the parameter ${name} is not shown (NoEcho)`);
        assume(`${name} is its default`);
        return valueOfType(type, text, fallback, 'the default of a parameter');
    }
    unusedNames() {
        return [...this.#given.keys()].filter((name) => !this.#declared.has(name));
    }
}
function allowedOf(node) {
    const list = (0,_json_json_tree__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(node, 'AllowedValues')?.value;
    if (list?.kind !== 'array')
        return {};
    return { allowed: list.items.flatMap((item) => plainText(item) ?? []) };
}
function valueOfType(type, text, node, why) {
    const one = (part) => ({ kind: 'text', node, parts: [{ text: part }], why });
    if (type !== 'CommaDelimitedList' && !type.startsWith('List<'))
        return one(text);
    return { kind: 'list', node, items: text.split(',').map((part) => one(part.trim())) };
}
function plainText(node) {
    if (node.kind === 'string')
        return node.value;
    return node.kind === 'number' || node.kind === 'boolean' ? String(node.value) : undefined;
}
function plainValue(node, key) {
    const value = (0,_json_json_tree__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(node, key)?.value;
    return value?.kind === 'boolean'
        ? value.value === true
        : value?.kind === 'string'
            ? value.value
            : undefined;
}
function stringAt(node, key) {
    const value = (0,_json_json_tree__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(node, key)?.value;
    return value?.kind === 'string' ? value.value : undefined;
}
function pseudoParameter(name, options) {
    const { account, region, stack } = options;
    if (name === 'AWS::AccountId')
        return account;
    if (name === 'AWS::Region')
        return region;
    if (name === 'AWS::StackName')
        return stack;
    if (region === undefined)
        return undefined;
    if (name === 'AWS::Partition')
        return partitionOf(region);
    if (name === 'AWS::URLSuffix')
        return suffixes.get(partitionOf(region) ?? '');
    return undefined;
}
const suffixes = new Map([
    ['aws', 'amazonaws.com'],
    ['aws-us-gov', 'amazonaws.com'],
    ['aws-cn', 'amazonaws.com.cn'],
]);
function partitionOf(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    if (region.startsWith('us-gov-'))
        return 'aws-us-gov';
    return /^(us-iso|eu-iso|eusc-)/.test(region) ? undefined : 'aws';
}


/***/ }),

/***/ 78015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readTemplate)
});

// EXTERNAL MODULE: ./src/policy/inventory.ts
var inventory = __webpack_require__(74170);
// EXTERNAL MODULE: ./src/policy/formats/json/json-tree.ts
var json_tree = __webpack_require__(16569);
;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/alternatives.ts
function alternativesOf(value) {
    if (value === undefined || value.kind === 'none')
        return { certain: [], uncertain: [], unknown: [] };
    if (value.kind === 'unknown')
        return { certain: [], uncertain: [], unknown: [value] };
    if (value.kind === 'list')
        return joined(value.items.map(alternativesOf));
    if (value.kind !== 'choice')
        return { certain: [value], uncertain: [], unknown: [] };
    const [one, other] = value.branches.map(alternativesOf);
    if (one === undefined || other === undefined)
        return { certain: [], uncertain: [], unknown: [] };
    const inner = joined([one, other]);
    if (inner.certain.length === 0)
        return inner;
    const kind = isEmpty(one) || isEmpty(other) ? 'may-exist' : 'one-of';
    const own = { kind, reason: value.reason, node: value.node, values: inner.certain };
    return { certain: [], uncertain: [own, ...inner.uncertain], unknown: inner.unknown };
}
function isEmpty({ certain, uncertain, unknown }) {
    return certain.length + uncertain.length + unknown.length === 0;
}
function joined(all) {
    return {
        certain: all.flatMap((one) => one.certain),
        uncertain: all.flatMap((one) => one.uncertain),
        unknown: all.flatMap((one) => one.unknown),
    };
}

// EXTERNAL MODULE: ./src/policy/placeholder.ts
var placeholder = __webpack_require__(93287);
// EXTERNAL MODULE: ./src/policy/formats/json/read.ts + 1 modules
var read = __webpack_require__(64574);
// EXTERNAL MODULE: ./src/base/work.ts
var work = __webpack_require__(25444);
;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/literal.ts
function literalOffsets(text, { offset, end, value }) {
    const style = text.charAt(offset);
    const isBlock = style === '|' || style === '>';
    const isQuoted = style === '"' || style === "'";
    let at = isBlock ? lineAfter(text, offset) : isQuoted ? offset + 1 : offset;
    const offsets = [];
    for (let index = 0; index < value.length; index++) {
        const character = value.charAt(index);
        const isSpace = /\s/.test(character);
        if (!isSpace)
            at = skipSpace(text, at, end, style === '"');
        offsets.push(at);
        const length = lengthOf(text, at, style);
        if (isSpace) {
            if (text.charAt(at) === character)
                at += 1;
            else if (style === '"' && text.charAt(at) === '\\')
                at += length;
        }
        else if (length === 1 && text.charAt(at) !== character)
            return undefined;
        else
            at += length;
        if (at > end)
            return undefined;
    }
    return offsets;
}
function lineAfter(text, offset) {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end + 1;
}
function skipSpace(text, from, end, isDouble) {
    let at = from;
    for (; at < end; at++) {
        if (/\s/.test(text.charAt(at)))
            continue;
        if (isDouble && text.charAt(at) === '\\' && /[\r\n]/.test(text.charAt(at + 1)))
            continue;
        break;
    }
    return at;
}
function lengthOf(text, at, style) {
    const character = text.charAt(at);
    if (style === "'" && character === "'")
        return 2;
    if (style !== '"' || character !== '\\')
        return 1;
    const next = text.charAt(at + 1);
    return next === 'u' ? 6 : next === 'x' ? 4 : next === 'U' ? 10 : 2;
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/value.ts
function textOf({ parts }) {
    return parts.map(({ text }) => text).join('');
}
function isExact({ parts }) {
    return parts.every(({ hole }) => hole === undefined);
}
function exactText(value) {
    if (value?.kind === 'plain' && value.value !== null)
        return String(value.value);
    return value?.kind === 'text' && isExact(value) ? textOf(value) : undefined;
}
function partsOf(value) {
    if (value.kind === 'text')
        return value.parts;
    if (value.kind === 'plain')
        return [{ text: String(value.value) }];
    if (value.kind === 'none')
        return [];
    if (value.kind === 'unknown' || value.kind === 'choice') {
        const { hole } = value;
        return [{ text: `\${${hole}}`, hole: value.reason }];
    }
    return [{ text: `\${${value.kind}}`, hole: `a ${value.kind} stands where a string is expected` }];
}
function member(value, key) {
    const found = value?.kind === 'map' ? value.members.find((one) => one.key === key)?.value : undefined;
    return found?.kind === 'none' ? undefined : found;
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/embedded.ts




function embeddedDocument(value, template) {
    const text = textOf(value);
    (0,work/* spend */.R)(20 * text.length);
    const json = (0,json_tree/* parseJson */.qF)(text, template.file);
    if ('severity' in json) {
        const hole = value.parts.find((part) => part.hole !== undefined);
        const what = hole === undefined ? '' : `; ${hole.text} in it is not known: ${hole.hole}`;
        return `the policy is a string that is ${json.message}${what}`;
    }
    return new Embedding(value, text, template).valueOf(json.root);
}
class Embedding {
    #value;
    #text;
    #template;
    #starts;
    #offsets = new Map();
    constructor(value, text, template) {
        this.#value = value;
        this.#text = text;
        this.#template = template;
        let at = 0;
        this.#starts = value.parts.map((part) => {
            at += part.text.length;
            return at - part.text.length;
        });
    }
    valueOf(inner) {
        const node = this.#placed(inner);
        if (inner.kind === 'array') {
            return { kind: 'list', node, items: inner.items.map((item) => this.valueOf(item)) };
        }
        if (inner.kind === 'object') {
            const members = inner.members.map((one) => {
                const member = { ...one, ...this.#spanOf(one) };
                return { key: one.key, member, value: this.valueOf(one.value) };
            });
            return { kind: 'map', node, members };
        }
        if (inner.kind !== 'string')
            return { kind: 'plain', node, value: inner.value };
        return this.#string(inner, node);
    }
    #string(inner, node) {
        const within = this.#partsIn(inner.offset, inner.end);
        const hole = within.find((part) => part.hole !== undefined)?.hole;
        const part = hole === undefined ? { text: inner.value } : { text: inner.value, hole };
        const written = this.#template.text.slice(node.offset, node.end);
        const isLiteral = within.every(({ from }) => from !== undefined) && written === this.#text.slice(inner.offset, inner.end);
        const why = this.#value.why ?? 'a string';
        return isLiteral
            ? { kind: 'text', node, parts: [part] }
            : { kind: 'text', node, parts: [part], why: isExact(this.#value) ? `escaped in ${why}` : why };
    }
    #placed(inner) {
        return { ...inner, ...this.#spanOf(inner) };
    }
    #spanOf({ offset, end }) {
        const start = this.#offsetOf(offset);
        const last = this.#offsetOf(Math.max(offset, end - 1));
        const { node } = this.#value;
        if (start === undefined || last === undefined || last < start)
            return { offset: start ?? node.offset, end: start === undefined ? node.end : start + 1 };
        return { offset: start, end: last + 1 };
    }
    #partsIn(start, end) {
        return this.#value.parts.filter((part, index) => {
            const from = this.#starts[index] ?? 0;
            return from < end && from + part.text.length > start;
        });
    }
    #offsetOf(position) {
        const index = lastAtOrBefore(this.#starts, position);
        const part = this.#value.parts[index];
        if (part?.from === undefined)
            return undefined;
        const { node } = part.from;
        if (!this.#offsets.has(node))
            this.#offsets.set(node, literalOffsets(this.#template.text, node));
        return this.#offsets.get(node)?.[part.from.index + position - (this.#starts[index] ?? 0)];
    }
}
function lastAtOrBefore(starts, position) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= position)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/statement-parts.ts


function statementParts(value) {
    const { certain, uncertain, unknown } = alternativesOf(value);
    const read = certain.map(partsOfStatement);
    return {
        certain: read.flatMap((one) => one.certain),
        uncertain: [
            ...read.flatMap((one) => one.uncertain),
            ...uncertain.flatMap(({ kind, reason, node, values }) => {
                const inner = values.map(partsOfStatement);
                const maps = inner.flatMap((one) => one.certain.filter(isMap));
                return [{ kind, reason, node, values: maps }, ...inner.flatMap((one) => one.uncertain)];
            }),
            ...unknown.map(({ reason, node }) => ({ kind: 'statement', reason, node })),
        ],
    };
}
function isMap(value) {
    return value.kind === 'map';
}
function partsOfStatement(statement) {
    if (statement.kind !== 'map')
        return { certain: [statement], uncertain: [] };
    const { members, node } = statement;
    const lost = (reason) => {
        return { certain: [], uncertain: [{ kind: 'statement', reason, node }] };
    };
    const odd = members.find(({ key }) => key.startsWith('Fn::'));
    if (odd !== undefined)
        return lost(`${odd.key} in the statement is not known`);
    const effect = members.find(({ key }) => key === 'Effect');
    const reason = effect === undefined ? undefined : reasonOf(effect.value);
    if (reason !== undefined)
        return lost(`its Effect is not known: ${reason}`);
    const actions = members.find(({ key }) => key === 'Action' || key === 'NotAction');
    return actions === undefined
        ? { certain: [statement], uncertain: [] }
        : partsOfActions(statement, actions, exactText(effect?.value));
}
function reasonOf(value) {
    if (value.kind === 'unknown' || value.kind === 'choice')
        return value.reason;
    if (value.kind !== 'text' || isExact(value))
        return undefined;
    return value.parts.find(({ hole }) => hole !== undefined)?.hole;
}
function partsOfActions(statement, actions, effectText) {
    const { certain, uncertain, unknown } = alternativesOf(actions.value);
    const { exact, open } = exactOnes([...certain, ...unknown]);
    if (uncertain.length === 0 && open.length === 0)
        return { certain: [statement], uncertain: [] };
    const [first] = [...open, ...uncertain];
    if (actions.key === 'NotAction') {
        const reason = `NotAction is not known: ${first?.reason ?? ''}`;
        return { certain: [], uncertain: [{ kind: 'statement', reason, node: statement.node }] };
    }
    const effect = effectText === 'Allow' || effectText === 'Deny' ? { effect: effectText } : {};
    const more = (parts) => parts.map((one) => ({ kind: 'more-actions', ...one, ...effect }));
    const choices = uncertain.flatMap(({ kind, reason, node, values }) => {
        const inner = exactOnes(values);
        const some = { kind, reason, node, values: [withActions(statement, actions, inner.exact)], ...effect };
        return [...(inner.exact.length === 0 ? [] : [some]), ...more(inner.open)];
    });
    return {
        certain: exact.length === 0 ? [] : [withActions(statement, actions, exact)],
        uncertain: [...more(open), ...choices],
    };
}
function exactOnes(values) {
    const open = values.flatMap((one) => {
        const reason = reasonOf(one);
        return reason === undefined ? [] : [{ reason, node: one.node }];
    });
    return { exact: values.filter((one) => reasonOf(one) === undefined), open };
}
function withActions(statement, actions, items) {
    const { node } = actions.value;
    const value = { kind: 'list', node, items };
    return {
        ...statement,
        members: statement.members.map((one) => (one === actions ? { ...one, value } : one)),
    };
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/document.ts






class DocumentReader {
    #template;
    #editing;
    #texts = new WeakMap();
    constructor(template, editing = {}) {
        this.#template = template;
        this.#editing = editing;
    }
    of(editing) {
        return new DocumentReader(this.#template, { ...editing, ...this.#editing });
    }
    originOf({ offset, end }, why) {
        const { file, lines } = this.#template;
        const range = { start: offset, end, ...lines.positionOf(offset) };
        const reason = this.#editing.fixed ?? why;
        const editable = reason !== undefined ? false : this.#editing.item === undefined ? true : 'item';
        return { kind: 'text', file, range, editable, ...(reason === undefined ? {} : { why: reason }) };
    }
    unknownPart(kind, reason, node) {
        return { kind, reason, origin: this.originOf(node) };
    }
    read(value) {
        if (value.kind === 'text') {
            const inner = embeddedDocument(value, this.#template);
            return typeof inner === 'string' ? this.#lost(inner, value.node) : this.read(inner);
        }
        if (value.kind === 'unknown')
            return this.#lost(value.reason, value.node);
        if (value.kind === 'choice')
            return this.#choice(value);
        if (value.kind !== 'map')
            return this.#lost('it is not a policy document', value.node);
        const odd = value.members.find(({ key }) => key.startsWith('Fn::'));
        if (odd !== undefined)
            return this.#lost(`${odd.key} in it is not known`, odd.member.value);
        return this.#document(value.members, value.node);
    }
    #lost(reason, node) {
        return { content: emptyContent, unknown: [this.unknownPart('policy', reason, node)], problems: [] };
    }
    #choice(value) {
        const { certain, uncertain, unknown } = alternativesOf(value);
        const parts = unknown.map((one) => this.unknownPart('policy', one.reason, one.node));
        const read = [
            ...uncertain.map((one) => this.possible(one.kind, one.reason, one.node, one.values)),
            ...certain.map((one) => this.read(one)),
        ];
        return {
            content: emptyContent,
            unknown: [...parts, ...read.flatMap((one) => one.unknown)],
            problems: read.flatMap((one) => one.problems),
        };
    }
    possible(kind, reason, node, values) {
        const read = values.map((one) => this.read(one));
        const possible = read.flatMap(({ content }) => content.statements);
        const part = { ...this.unknownPart(kind, reason, node), possible };
        return {
            unknown: [part, ...read.flatMap((one) => one.unknown)],
            problems: read.flatMap((one) => one.problems),
        };
    }
    #document(members, node) {
        const problems = [];
        const context = this.#contextOf(problems);
        const statement = members.find(({ key }) => key === 'Statement');
        if (statement === undefined)
            return this.#lost('it has no Statement', node);
        const others = members.filter((one) => one !== statement).map((one) => this.#member(one));
        const { certain, uncertain } = statementParts(statement.value);
        const documentOf = (statements, form) => {
            const nodes = statements.map((one) => this.#json(one));
            const [first] = nodes;
            const isOne = form === 'one' && nodes.length === 1 && first !== undefined;
            const { offset, end } = statement.value.node;
            const value = isOne ? first : { kind: 'array', items: nodes, offset, end };
            return { ...node, kind: 'object', members: [...others, { ...statement.member, value }] };
        };
        const form = statement.value.kind === 'list' ? 'array' : 'one';
        const remedy = 'a policy is an object with Version and Statement';
        const content = (0,read/* parseDocument */.Tp)(documentOf(certain, form), remedy, context) ?? emptyContent;
        const unknown = uncertain.map((part) => {
            return this.#uncertain(part, (values) => (0,read/* parseDocument */.Tp)(documentOf(values, 'array'), remedy, context));
        });
        const error = problems.find(({ severity }) => severity === 'error');
        if (error === undefined)
            return { content, unknown, problems };
        return { ...this.#lost(`it is not valid: ${error.message}`, node), problems };
    }
    #uncertain({ kind, reason, node, values, effect }, parse) {
        const part = this.unknownPart(kind, reason, node);
        const withEffect = effect === undefined ? part : { ...part, effect };
        const possible = values === undefined ? undefined : parse(values)?.statements;
        return possible === undefined ? withEffect : { ...withEffect, possible };
    }
    #contextOf(problems) {
        const { file, lines } = this.#template;
        const partsAt = (node) => this.#texts.get(node)?.parts ?? [];
        return {
            report: (offset, severity, code, message, remedy) => {
                problems.push({ severity, code, path: file, ...lines.positionOf(offset), message, remedy });
            },
            originOf: (node) => this.originOf(node, this.#texts.get(node)?.why),
            valueOf: ({ value }) => value,
            literalOf: (node) => {
                const parts = partsAt(node);
                if (parts.length === 0)
                    return (0,placeholder/* withoutVariables */.KC)(node.value);
                return parts.map(({ text, hole }) => (hole === undefined ? (0,placeholder/* withoutVariables */.KC)(text) : text)).join('');
            },
            isExact: (node) => partsAt(node).every(({ hole }) => hole === undefined),
        };
    }
    #use(node) {
        const { used } = this.#editing;
        const nodes = used?.get(node.offset);
        if (nodes === undefined)
            used?.set(node.offset, new Set([node]));
        else
            nodes.add(node);
    }
    #member({ key, member, value }) {
        const isResource = key === 'Resource' || key === 'NotResource';
        return { ...member, key, value: this.#json(isResource ? this.#withArns(value) : value) };
    }
    #withArns(value) {
        if (value.kind === 'list')
            return { ...value, items: value.items.map((item) => this.#withArns(item)) };
        const isMade = value.kind === 'text' && (value.why !== undefined || this.#editing.item !== undefined);
        if (!isMade || /^(\*+$|arn:|\$\{)/.test(textOf(value)))
            return value;
        return { kind: 'unknown', node: value.node, hole: textOf(value), reason: 'its value is not an ARN' };
    }
    #json(value) {
        const { offset, end } = this.#editing.item ?? value.node;
        if (value.kind === 'list') {
            return { kind: 'array', items: value.items.map((item) => this.#json(item)), offset, end };
        }
        if (value.kind === 'map') {
            return { kind: 'object', members: value.members.map((one) => this.#member(one)), offset, end };
        }
        if (value.kind === 'plain')
            return plainNode(value.value, { offset, end });
        const parts = partsOf(value);
        const text = { kind: 'string', value: parts.map((part) => part.text).join(''), offset, end };
        const why = value.kind === 'text' ? value.why : 'not known';
        if (why === undefined)
            this.#use(value.node);
        this.#texts.set(text, why === undefined ? { parts } : { parts, why });
        return text;
    }
}
function plainNode(value, at) {
    const kind = value === null ? 'null' : typeof value === 'number' ? 'number' : 'boolean';
    return { kind, value, ...at };
}
const emptyContent = { form: 'array', statements: [] };
function nameOf(value) {
    if (value === undefined || value.kind === 'none')
        return {};
    if (value.kind === 'text' && isExact(value))
        return { name: textOf(value) };
    return {
        pattern: partsOf(value)
            .map(({ text }) => text)
            .join(''),
    };
}
function policyFrom(base, { content, unknown }) {
    return { ...base, ...content, unknown };
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/managed-arns.ts


function attachManaged(collector, draft, value, policies, attach) {
    const { certain, uncertain, unknown } = alternativesOf(value);
    const one = (item, choice) => {
        const found = managedOf(item, policies);
        const origin = collector.documents.originOf(item.node);
        if (found.kind === 'own')
            attach(found.policy, choice);
        else if (found.kind === 'unknown')
            draft.unknown.push(collector.documents.unknownPart('attachment', found.reason, item.node));
        else {
            const { policy, arn } = found;
            const why = choice === undefined ? {} : { why: choice.reason };
            draft.foreign.push({ policy, ...(arn === undefined ? {} : { arn }), origin, ...why });
        }
    };
    for (const item of [...certain, ...unknown])
        one(item);
    for (const { values, reason } of uncertain)
        for (const item of values)
            one(item, { reason });
}
function managedOf(value, policies) {
    if (value.kind === 'unknown')
        return ownOf(value, policies);
    if (value.kind !== 'text')
        return { kind: 'unknown', reason: 'it is not the ARN of a policy' };
    const arn = textOf(value);
    const name = arn.slice(arn.lastIndexOf('/') + 1);
    const isManagedByAws = /^arn:(?:[a-z-]+|\$\{AWS::Partition\}):iam::aws:policy\//.test(arn);
    if (isManagedByAws && !name.includes('${')) {
        return { kind: 'foreign', policy: name, arn: arn.replace(`\${AWS::Partition}`, 'aws') };
    }
    const own = policies.find((policy) => policy.name !== undefined && policy.name === name);
    if (own !== undefined && arn.includes(':policy/'))
        return { kind: 'own', policy: own };
    if (!arn.includes(':') && isExact(value))
        return { kind: 'foreign', policy: arn };
    const hole = value.parts.find((part) => part.hole !== undefined)?.hole;
    if (name.includes('${'))
        return { kind: 'unknown', reason: `the attached policy is not known: ${hole ?? ''}` };
    return isExact(value) ? { kind: 'foreign', policy: name, arn } : { kind: 'foreign', policy: name };
}
function ownOf(value, policies) {
    const policy = policies.find(({ resource }) => resource.id === value.resource);
    if (policy !== undefined)
        return { kind: 'own', policy };
    return { kind: 'unknown', reason: `the attached policy is not known: ${value.reason}` };
}

// EXTERNAL MODULE: ./src/policy/formats/cloudformation/parameters.ts
var cloudformation_parameters = __webpack_require__(75072);
;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/resources.ts


function resourcesOf(evaluator) {
    const resources = [];
    const others = [];
    for (const { key, member: one, scope } of evaluator.section('Resources')) {
        const { value: node, offset, end } = one;
        const type = (0,cloudformation_parameters/* stringAt */.bX)(node, 'Type');
        if (key.startsWith('Fn::'))
            others.push({ key, node });
        else if (type !== undefined) {
            const condition = (0,cloudformation_parameters/* stringAt */.bX)(node, 'Condition');
            const base = { id: key, type, at: { offset, end }, node, scope };
            resources.push(condition === undefined ? base : { ...base, condition });
        }
    }
    return { resources, others };
}
function existence({ condition }, evaluator) {
    return condition === undefined
        ? { value: true, reason: '', assumes: [] }
        : evaluator.conditions.named(condition);
}
function asCreated({ condition }, evaluator, work) {
    return condition === undefined ? work() : evaluator.conditions.given(condition, true, work);
}
function property(resource, key, evaluator) {
    const properties = (0,json_tree/* memberOf */.C5)(resource.node, 'Properties')?.value;
    if (properties === undefined)
        return undefined;
    const found = evaluator.membersOf(properties, resource.scope).find((one) => one.key === key);
    const value = found === undefined ? undefined : evaluator.valueOf(found.member.value, found.scope);
    return value?.kind === 'none' ? undefined : value;
}
function addedProperties(resource) {
    const properties = (0,json_tree/* memberOf */.C5)(resource.node, 'Properties')?.value;
    const members = properties?.kind === 'object' ? properties.members : [];
    return members.find(({ key }) => key.startsWith('Fn::'))?.value;
}
function constructOf({ node }) {
    const metadata = (0,json_tree/* memberOf */.C5)(node, 'Metadata')?.value;
    const path = metadata === undefined ? undefined : (0,cloudformation_parameters/* stringAt */.bX)(metadata, 'aws:cdk:path');
    return path?.replace(/\/Resource$/, '');
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/policy-resources.ts


const types = new Map([
    [
        'AWS::IAM::Policy',
        [
            ['role', 'Roles'],
            ['user', 'Users'],
            ['group', 'Groups'],
        ],
    ],
    [
        'AWS::IAM::ManagedPolicy',
        [
            ['role', 'Roles'],
            ['user', 'Users'],
            ['group', 'Groups'],
        ],
    ],
    ['AWS::IAM::RolePolicy', [['role', 'RoleName']]],
    ['AWS::IAM::UserPolicy', [['user', 'UserName']]],
    ['AWS::IAM::GroupPolicy', [['group', 'GroupName']]],
]);
function policyOf(resource, evaluator) {
    if (!types.has(resource.type))
        return undefined;
    const isManaged = resource.type === 'AWS::IAM::ManagedPolicy';
    if (!isManaged)
        return { resource, isManaged };
    const { name, pattern } = nameOf(property(resource, 'ManagedPolicyName', evaluator));
    const known = name ?? pattern;
    return known === undefined ? { resource, isManaged } : { resource, isManaged, name: known };
}
function targetsOf({ resource }, evaluator) {
    return (types.get(resource.type) ?? []).flatMap(([kind, key]) => {
        const value = property(resource, key, evaluator);
        return value === undefined ? [] : [{ kind, value }];
    });
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/attachments.ts






function attachPolicies(resources, collector) {
    const { evaluator } = collector;
    const policies = resources.flatMap((resource) => policyOf(resource, evaluator) ?? []);
    const attached = new Set();
    const attach = (policy, draft, choice) => {
        attached.add(policy.resource.id);
        attachPolicy(policy, draft, collector, choice);
    };
    for (const policy of policies)
        attachToTargets(policy, collector, attach);
    for (const draft of [...collector.drafts.values()])
        collector.forDraft(draft, () => {
            for (const value of draft.managed)
                attachManaged(collector, draft, value, policies, (policy, choice) => attach(policy, draft, choice));
        });
    for (const { resource } of policies) {
        if (attached.has(resource.id) || existence(resource, evaluator).value === false)
            continue;
        collector.unattached.push({
            id: collector.id(resource.id),
            origin: collector.documents.originOf(resource.at),
        });
    }
}
function attachToTargets(policy, collector, attach) {
    const { evaluator } = collector;
    const { result: targets, assumes } = evaluator.assuming(() => asCreated(policy.resource, evaluator, () => targetsOf(policy, evaluator)));
    for (const { kind, value } of targets) {
        const { certain, uncertain, unknown } = alternativesOf(value);
        const one = (item, choice) => {
            const draft = principalOf(item, kind, collector);
            for (const sentence of assumes)
                draft.assumes.add(sentence);
            attach(policy, draft, choice);
        };
        for (const item of [...certain, ...unknown])
            one(item);
        for (const { values, reason } of uncertain)
            for (const item of values)
                one(item, { reason });
    }
}
function principalOf(item, kind, collector) {
    const drafts = [...collector.drafts.values()].filter(({ declared }) => declared.kind === kind);
    const { name, pattern } = nameOf(item);
    const shown = name ?? pattern ?? '';
    const own = drafts.find(({ declared }) => {
        const isReferred = item.kind === 'unknown' && item.resource === declared.address;
        return isReferred || (item.kind === 'text' && isNamed(declared, textOf(item)));
    });
    if (own !== undefined)
        return own;
    const declared = {
        ...{ kind, address: shown },
        ...(name === undefined ? {} : { name }),
        ...(name !== undefined || pattern === undefined ? {} : { pattern }),
    };
    const draft = collector.draftOf(declared, item.node);
    if (draft.unknown.length === 0) {
        const reason = `the ${kind} is made elsewhere: its other policies are not in this template`;
        draft.unknown.push(collector.documents.unknownPart('role', reason, item.node));
    }
    return draft;
}
function isNamed({ name, pattern }, text) {
    return name === text || (pattern === text && !pattern.endsWith('-*'));
}
function attachPolicy({ resource, isManaged }, draft, collector, choice) {
    if (draft.attached.has(resource.id))
        return;
    draft.attached.add(resource.id);
    const { evaluator } = collector;
    collector.forDraft(draft, () => {
        const truth = existence(resource, evaluator);
        const document = asCreated(resource, evaluator, () => property(resource, 'PolicyDocument', evaluator));
        const { node } = resource;
        if (truth.value === false) {
            const why = `the condition ${resource.condition ?? ''} is false`;
            const assumes = truth.assumes.join(', ');
            if (document !== undefined)
                collector.addNotGranted(draft.notGranted, document, { why, assumes });
            return;
        }
        const reason = choice?.reason ?? unknownExistence(resource, truth.value, truth.reason);
        if (reason !== undefined) {
            const documents = document === undefined ? [] : [document];
            collector.addPossible(draft, 'may-exist', { reason, node: { ...node, ...resource.at }, documents });
            return;
        }
        const construct = collector.constructFor(resource);
        const also = construct === undefined ? {} : { construct };
        const isInline = !isManaged;
        collector.addPolicy(draft, { address: resource.id, document, node, isInline, ...also });
    });
}
function unknownExistence({ condition }, value, reason) {
    if (value !== undefined)
        return undefined;
    return `whether the condition ${condition ?? ''} holds is not known: ${reason}`;
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/collector.ts


class Collector {
    evaluator;
    documents;
    drafts = new Map();
    unknown = [];
    problems = [];
    unattached = [];
    notCreated = [];
    notGranted = [];
    #surroundings;
    constructor(evaluator, documents, surroundings) {
        this.evaluator = evaluator;
        this.documents = documents;
        this.#surroundings = surroundings;
    }
    get file() {
        return this.evaluator.text.file;
    }
    id(address) {
        return { file: this.file, address };
    }
    draftOf(declared, node) {
        const key = `${declared.kind} ${declared.address}`;
        const found = this.drafts.get(key);
        if (found !== undefined)
            return found;
        const draft = {
            ...{ declared, node, policies: [], unknown: [], foreign: [], managed: [] },
            notGranted: [],
            ...{ assumes: new Set(), attached: new Set() },
        };
        this.drafts.set(key, draft);
        return draft;
    }
    forDraft(draft, work) {
        const { resource } = draft.declared;
        const all = () => (resource === undefined ? work() : asCreated(resource, this.evaluator, work));
        const { assumes } = this.evaluator.assuming(all);
        for (const sentence of assumes)
            draft.assumes.add(sentence);
    }
    addPolicy(draft, { document, ...added }) {
        const reader = added.reader ?? this.documents;
        if (document === undefined) {
            draft.unknown.push(reader.unknownPart('policy', 'the policy has no document', added.node));
            return;
        }
        const read = reader.read(document);
        this.problems.push(...read.problems);
        const { construct, template } = added;
        const base = {
            id: this.id(added.address),
            ...(added.isInline ? holderOf(draft) : {}),
            ...(construct === undefined ? {} : { construct }),
            ...(template === undefined ? {} : { template }),
        };
        draft.policies.push(policyFrom(base, read));
    }
    addPossible(draft, kind, { reason, node, documents }) {
        const { unknown, problems } = this.documents.possible(kind, reason, node, documents);
        draft.unknown.push(...unknown);
        this.problems.push(...problems);
    }
    addNotGranted(to, document, { why, assumes }) {
        const { content } = this.documents.read(document);
        const also = assumes === undefined || assumes === '' ? {} : { assumes };
        for (const { actions } of content.statements)
            for (const { value, origin } of actions.items)
                to.push({ action: value.text, origin, why, ...also });
    }
    constructFor(resource) {
        const path = constructOf(resource);
        if (path === undefined)
            return undefined;
        const source = this.#surroundings.sources?.get(resource.id);
        return source === undefined ? { path } : { path, source };
    }
    inventory() {
        return {
            principals: [...this.drafts.values()].map((draft) => this.#principal(draft)),
            unattached: this.unattached,
            notCreated: this.notCreated,
            notGranted: this.notGranted,
            unknown: this.unknown,
            problems: this.problems,
        };
    }
    #principal({ declared, node, ...draft }) {
        const { kind, address, name, pattern, path, resource } = declared;
        const construct = resource === undefined ? undefined : this.constructFor(resource);
        const { account } = this.#surroundings;
        return {
            ...{ kind, id: this.id(address), origin: this.documents.originOf(node) },
            ...(name === undefined ? {} : { name }),
            ...(pattern === undefined ? {} : { namePattern: pattern }),
            ...(path === undefined ? {} : { path }),
            ...(account === undefined ? {} : { account }),
            ...(construct === undefined ? {} : { construct }),
            ...{ policies: draft.policies, unknown: draft.unknown, foreign: withoutRepeated(draft.foreign) },
            ...{ notGranted: draft.notGranted, assumes: [...draft.assumes].sort() },
        };
    }
}
function holderOf({ declared }) {
    const { kind, name, pattern, address } = declared;
    return kind === 'permission-set' ? {} : { holder: { kind, name: name ?? pattern ?? address } };
}
function withoutRepeated(all) {
    const written = all.filter(({ why }) => why === undefined);
    const added = all.filter(({ why, policy }) => {
        return why !== undefined && written.every((one) => one.policy !== policy);
    });
    const both = all.filter((one) => written.includes(one) || added.includes(one));
    return both.filter((one, index) => both.findIndex(({ policy }) => policy === one.policy) === index);
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/scope.ts
const topScope = { bindings: new Map() };
function functionOf(node) {
    const [member, ...others] = node.kind === 'object' ? node.members : [];
    if (member === undefined || others.length > 0)
        return undefined;
    const isLoop = member.key.startsWith('Fn::ForEach');
    return member.key === 'Ref' || (member.key.startsWith('Fn::') && !isLoop) ? member : undefined;
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/conditions.ts




const longestChain = 100;
class Conditions {
    #evaluator;
    #section;
    #known = new Map();
    #open = [];
    constructor(evaluator) {
        this.#evaluator = evaluator;
    }
    named(name) {
        const truth = this.#known.get(name) ?? this.#evaluate(name);
        this.#known.set(name, truth);
        for (const sentence of truth.assumes)
            this.#evaluator.assume(sentence);
        return truth;
    }
    given(name, value, work) {
        const before = this.#known;
        this.#known = new Map([...this.#settled(before), ...this.#implied(name, value, 0)]);
        try {
            return work();
        }
        finally {
            this.#known = before;
        }
    }
    #settled(known) {
        return [...known].filter(([, truth]) => truth.reason === supposed);
    }
    #implied(name, value, depth) {
        const own = [name, { value, reason: supposed, assumes: [] }];
        const node = this.#nodes().get(name)?.[0];
        return node === undefined ? [own] : [own, ...this.#impliedBy(node, value, depth + 1)];
    }
    #impliedBy(node, value, depth) {
        const call = callOf(node);
        if (call === undefined || depth > 10)
            return [];
        const { key } = call;
        if (key === 'Condition' && call.value.kind === 'string')
            return this.#implied(call.value.value, value, depth);
        const parts = call.value.kind === 'array' ? call.value.items : [call.value];
        const isDecided = (key === 'Fn::And' && value) || (key === 'Fn::Or' && !value) || key === 'Fn::Not';
        if (!isDecided)
            return [];
        return parts.flatMap((part) => this.#impliedBy(part, key === 'Fn::Not' ? !value : value, depth + 1));
    }
    #nodes() {
        this.#section ??= new Map(this.#evaluator
            .section('Conditions')
            .map(({ key, member, scope }) => [key, [member.value, scope]]));
        return this.#section;
    }
    #evaluate(name) {
        const found = this.#nodes().get(name);
        const undecided = (reason) => ({ reason, assumes: [] });
        if (found === undefined)
            return undecided(`the condition ${name} is not in the template`);
        if (this.#open.includes(name))
            return undecided(`the conditions ${this.#open.join(', ')} refer to each other`);
        if (this.#open.length >= longestChain)
            return undecided('the conditions refer to each other too deep');
        this.#open.push(name);
        try {
            const { result, assumes } = this.#evaluator.assuming(() => this.of(...found));
            return { ...result, assumes };
        }
        finally {
            this.#open.pop();
        }
    }
    of(node, scope) {
        (0,work/* spend */.R)(30);
        const call = callOf(node);
        const undecided = (reason) => ({ reason, assumes: [] });
        if (call === undefined)
            return undecided('a condition is not a function');
        const { key, value } = call;
        if (key === 'Condition')
            return value.kind === 'string' ? this.named(value.value) : undecided('Condition is not a name');
        const parts = value.kind === 'array' ? value.items : [value];
        if (key === 'Fn::Equals')
            return this.#equals(parts, scope);
        if (key === 'Fn::Not')
            return negated(parts[0] === undefined ? undefined : this.of(parts[0], scope));
        if (key !== 'Fn::And' && key !== 'Fn::Or')
            return undecided(`${key} is not evaluated`);
        return combined(parts.map((part) => this.of(part, scope)), key === 'Fn::Or');
    }
    #equals(parts, scope) {
        const [left, right] = parts.map((part) => this.#evaluator.valueOf(part, scope));
        if (left === undefined || right === undefined)
            return { reason: 'Fn::Equals needs two values', assumes: [] };
        const value = areEqual(left, right);
        if (value !== undefined)
            return { value, reason: 'Fn::Equals', assumes: [] };
        return { reason: conditions_reasonOf(left) ?? conditions_reasonOf(right) ?? 'a part of it is not known', assumes: [] };
    }
}
const supposed = 'supposed';
function callOf(node) {
    const condition = (0,json_tree/* memberOf */.C5)(node, 'Condition');
    return functionOf(node) ?? condition;
}
function negated(truth) {
    if (truth?.value === undefined)
        return truth ?? { reason: 'Fn::Not needs a condition', assumes: [] };
    return { ...truth, value: !truth.value };
}
function combined(parts, deciding) {
    const decided = parts.find(({ value }) => value === deciding);
    if (decided !== undefined)
        return decided;
    const open = parts.find(({ value }) => value === undefined);
    return open ?? { value: !deciding, reason: 'all parts', assumes: [] };
}
function areEqual(left, right) {
    const [a, b] = [exactText(left), exactText(right)];
    if (a !== undefined && b !== undefined)
        return a === b;
    for (const [one, other] of [
        [left, b],
        [right, a],
    ]) {
        if (one.kind === 'unknown' && one.allowed !== undefined && other !== undefined) {
            if (!one.allowed.includes(other))
                return false;
            if (one.allowed.length === 1)
                return true;
        }
    }
    if (left.kind === 'unknown' && right.kind === 'unknown' && left.hole === right.hole)
        return true;
    const isSame = left.kind === 'text' && right.kind === 'text' && textOf(left) === textOf(right);
    return isSame && left.kind === 'text' && !isExact(left) ? true : undefined;
}
function conditions_reasonOf(value) {
    if (value.kind === 'unknown')
        return value.reason;
    return value.kind === 'text' ? value.parts.find(({ hole }) => hole !== undefined)?.hole : undefined;
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/for-each.ts


const mostEntries = 1000;
const deepestLoop = 5;
function expandedMembers(node, scope, evaluator) {
    return expand(node, scope, evaluator, 0);
}
function isLoop(key) {
    return key.startsWith('Fn::ForEach');
}
function expand(node, scope, evaluator, depth) {
    if (node.kind !== 'object')
        return [];
    const found = [];
    for (const member of node.members) {
        const own = { key: nameIn(member.key, scope), member, scope };
        const inner = isLoop(member.key) ? loop(member.value, scope, evaluator, depth) : undefined;
        for (const one of inner ?? [own])
            found.push(one);
    }
    return found;
}
function loop(node, scope, evaluator, depth) {
    const [identifier, collection, body] = node.kind === 'array' ? node.items : [];
    if (identifier?.kind !== 'string' || collection === undefined || body === undefined)
        return undefined;
    if (depth >= deepestLoop)
        return undefined;
    const values = itemsOf(evaluator.valueOf(collection, scope));
    if (values === undefined || values.length > mostEntries)
        return undefined;
    const found = [];
    for (const value of values) {
        (0,work/* spend */.R)(300);
        const bindings = new Map([...scope.bindings, [identifier.value, value]]);
        const inner = expand(body, { bindings }, evaluator, depth + 1);
        if (inner.some(({ key }) => isLoop(key)))
            return undefined;
        for (const one of inner)
            found.push(one);
        if (found.length > mostEntries)
            return undefined;
    }
    return found;
}
function itemsOf(value) {
    if (value.kind !== 'list' || value.items.some(({ kind }) => kind !== 'text'))
        return undefined;
    return value.items;
}
function nameIn(key, { bindings }) {
    if (bindings.size === 0)
        return key;
    let name = key;
    for (const [variable, value] of bindings) {
        if (value.kind !== 'text')
            continue;
        const text = textOf(value);
        name = name.replaceAll(`\${${variable}}`, text);
        name = name.replaceAll(`&{${variable}}`, text.replace(/[^A-Za-z0-9]/g, ''));
    }
    return name;
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/functions.ts



const functions = new Map([
    ['Ref', ref],
    ['Fn::Sub', sub],
    ['Fn::Join', join],
    ['Fn::If', choose],
    ['Fn::Select', functions_select],
    ['Fn::Split', split],
    ['Fn::FindInMap', findInMap],
    ['Fn::GetAtt', getAtt],
    ['Fn::ImportValue', importValue],
    ['Fn::ToJsonString', ({ argument, scope, evaluator }) => evaluator.valueOf(argument, scope)],
]);
function hole({ node }, name, reason) {
    return { kind: 'unknown', node, hole: name, reason };
}
function functions_text({ node }, parts, why) {
    return { kind: 'text', node, parts, why };
}
function argumentsOf({ argument, scope, evaluator }) {
    return argument.kind === 'array' ? argument.items.map((item) => evaluator.valueOf(item, scope)) : [];
}
function ref(call) {
    const { argument, node, scope, evaluator } = call;
    if (argument.kind !== 'string')
        return hole(call, 'Ref', 'Ref has no name');
    return evaluator.reference(argument.value, node, scope);
}
function getAtt(call) {
    const { argument, scope, evaluator } = call;
    const values = argument.kind === 'array' ? argumentsOf(call) : [evaluator.valueOf(argument, scope)];
    const name = values.map((value) => exactText(value) ?? '?').join('.');
    const resource = name.split('.', 1)[0];
    const found = hole(call, name, `${name} is known only when the stack is deployed`);
    return resource === undefined || resource === '' ? found : { ...found, resource };
}
function importValue(call) {
    const name = partsOf(call.evaluator.valueOf(call.argument, call.scope));
    const shown = name.map((part) => part.text).join('');
    return hole(call, `Fn::ImportValue ${shown}`, `Fn::ImportValue: ${shown} is an output of another stack`);
}
function join(call) {
    const [delimiter, list] = argumentsOf(call);
    const between = exactText(delimiter);
    if (between === undefined || list === undefined)
        return hole(call, 'Fn::Join', 'Fn::Join has no list');
    if (list.kind !== 'list') {
        const reason = list.kind === 'unknown' || list.kind === 'choice' ? list.reason : 'Fn::Join has no list';
        return hole(call, 'Fn::Join', reason);
    }
    (0,work/* spend */.R)(list.items.length);
    const parts = list.items.flatMap((item, index) => {
        return index === 0 || between === '' ? partsOf(item) : [{ text: between }, ...partsOf(item)];
    });
    return functions_text(call, parts, 'made by Fn::Join');
}
function choose(call) {
    const { argument, node, scope, evaluator } = call;
    const [condition, whenTrue, whenFalse] = argument.kind === 'array' ? argument.items : [];
    if (condition?.kind !== 'string' || whenTrue === undefined)
        return hole(call, 'Fn::If', 'Fn::If has no condition');
    const name = condition.value;
    const { value, reason } = evaluator.conditions.named(name);
    const branch = (taken) => {
        const chosen = taken ? whenTrue : whenFalse;
        if (chosen === undefined)
            return { kind: 'none', node };
        return evaluator.conditions.given(name, taken, () => evaluator.valueOf(chosen, scope));
    };
    if (value !== undefined) {
        const chosen = value ? whenTrue : whenFalse;
        return chosen === undefined ? { kind: 'none', node } : evaluator.valueOf(chosen, scope);
    }
    const why = `whether the condition ${name} holds is not known: ${reason}`;
    return {
        kind: 'choice',
        node,
        hole: `Fn::If ${name}`,
        reason: why,
        branches: [branch(true), branch(false)],
    };
}
function functions_select(call) {
    const [position, list] = argumentsOf(call);
    const index = exactText(position);
    if (index === undefined || list?.kind !== 'list') {
        const reason = list?.kind === 'unknown' || list?.kind === 'choice' ? list.reason : 'Fn::Select has no list';
        return hole(call, `Fn::Select ${index ?? '?'}`, reason);
    }
    const found = list.items[Number(index)];
    if (found === undefined)
        return hole(call, 'Fn::Select', `Fn::Select: the list has no item ${index}`);
    return found.kind === 'text' ? { ...found, why: 'made by Fn::Select' } : found;
}
function split(call) {
    const [delimiter, source] = argumentsOf(call);
    const [between, whole] = [exactText(delimiter), exactText(source)];
    if (between === undefined || between === '' || whole === undefined) {
        const reason = source?.kind === 'unknown' ? source.reason : 'a part of what Fn::Split splits is not known';
        return hole(call, 'Fn::Split', reason);
    }
    (0,work/* spend */.R)(whole.length);
    const items = whole.split(between).map((part) => functions_text(call, [{ text: part }], 'made by Fn::Split'));
    return { kind: 'list', node: call.node, items };
}
function findInMap(call) {
    const { evaluator } = call;
    const [name, first, second, options] = argumentsOf(call);
    const keys = [name, first, second].map((value) => exactText(value));
    const shown = keys.map((key) => key ?? '?').join('.');
    const [top, middle, last] = keys;
    if (top === undefined || middle === undefined || last === undefined) {
        const open = [name, first, second].find((value) => value?.kind === 'unknown');
        const reason = open?.kind === 'unknown' ? open.reason : 'a key of it is not known';
        return hole(call, `Fn::FindInMap ${shown}`, `Fn::FindInMap: ${reason}`);
    }
    const mapping = evaluator.section('Mappings').find(({ key }) => key === top)?.member.value;
    const row = mapping === undefined ? undefined : (0,json_tree/* memberOf */.C5)(mapping, middle)?.value;
    const found = row === undefined ? undefined : (0,json_tree/* memberOf */.C5)(row, last)?.value;
    if (found !== undefined)
        return fromMapping(evaluator.valueOf(found, call.scope));
    const fallback = options?.kind === 'map' ? options.members.find(({ key }) => key === 'DefaultValue') : undefined;
    return fallback?.value ?? hole(call, `Fn::FindInMap ${shown}`, `the mapping has no ${shown}`);
}
function fromMapping(value) {
    if (value.kind === 'text')
        return { ...value, why: 'a value of Mappings' };
    return value.kind === 'list' ? { ...value, items: value.items.map(fromMapping) } : value;
}
function sub(call) {
    const { argument, scope, evaluator } = call;
    const [template, variables] = argument.kind === 'array' ? argument.items : [argument];
    if (template?.kind !== 'string')
        return hole(call, 'Fn::Sub', 'Fn::Sub has no string');
    const named = new Map((variables === undefined ? [] : evaluator.membersOf(variables, scope)).map((one) => {
        return [one.key, evaluator.valueOf(one.member.value, one.scope)];
    }));
    const parts = [];
    const source = template.value;
    (0,work/* spend */.R)(source.length);
    let at = 0;
    for (const match of source.matchAll(/\$\{([^{}$]*)\}/g)) {
        const { index } = match;
        const [whole, name = ''] = match;
        if (index > at)
            parts.push({ text: source.slice(at, index), from: { node: template, index: at } });
        at = index + whole.length;
        if (name.startsWith('!'))
            parts.push({ text: `\${${name.slice(1)}}` });
        else
            parts.push(...partsOf(named.get(name) ?? substituted(name, call)).map(withoutOrigin));
    }
    if (at < source.length)
        parts.push({ text: source.slice(at), from: { node: template, index: at } });
    return functions_text(call, parts, 'made by Fn::Sub');
}
function withoutOrigin({ text, hole }) {
    return hole === undefined ? { text } : { text, hole };
}
function substituted(name, call) {
    const { node, scope, evaluator } = call;
    const bound = scope.bindings.get(name);
    if (bound !== undefined || !name.includes('.'))
        return evaluator.reference(name.trim(), node, scope);
    const resource = name.split('.', 1)[0] ?? name;
    return { ...hole(call, name, `${name} is known only when the stack is deployed`), resource };
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/evaluate.ts







const deepest = 120;
class Evaluator {
    text;
    options;
    conditions;
    parameters;
    #assumed = new Set();
    #depth = 0;
    constructor(text, options, parameters) {
        this.text = text;
        this.options = options;
        this.parameters = parameters;
        this.conditions = new Conditions(this);
    }
    section(name) {
        const node = (0,json_tree/* memberOf */.C5)(this.text.root, name)?.value;
        return node === undefined ? [] : this.membersOf(node, topScope);
    }
    membersOf(node, scope) {
        return expandedMembers(node, scope, this);
    }
    valueOf(node, scope) {
        (0,work/* spend */.R)(30);
        this.#depth += 1;
        try {
            if (this.#depth > deepest)
                return unknown(node, 'too deep', 'the functions are nested too deep');
            return this.#valueOf(node, scope);
        }
        finally {
            this.#depth -= 1;
        }
    }
    #valueOf(node, scope) {
        if (node.kind === 'string')
            return literal(node, scope);
        if (node.kind === 'array') {
            const items = node.items.map((item) => this.valueOf(item, scope));
            return { kind: 'list', node, items: items.filter(({ kind }) => kind !== 'none') };
        }
        if (node.kind !== 'object')
            return { kind: 'plain', node, value: node.value };
        const call = functionOf(node);
        if (call !== undefined)
            return this.#call(call.key, call.value, node, scope);
        const duplicate = this.text.duplicates.get(node);
        if (duplicate !== undefined)
            return unknown(node, duplicate, `the key ${duplicate} is written twice`);
        const members = this.membersOf(node, scope).map(({ key, member, scope: inner }) => {
            return { key, member, value: this.valueOf(member.value, inner) };
        });
        return { kind: 'map', node, members: members.filter(({ value }) => value.kind !== 'none') };
    }
    #call(name, argument, node, scope) {
        const apply = functions.get(name);
        if (apply !== undefined)
            return apply({ argument, node, scope, evaluator: this });
        return unknown(node, name, `${name} is resolved by CloudFormation when the stack is deployed`);
    }
    reference(name, node, scope) {
        const bound = scope.bindings.get(name);
        if (bound !== undefined)
            return bound;
        const parameter = this.parameters.valueOf(name, (sentence) => this.assume(sentence));
        if (parameter?.kind === 'unknown')
            return { ...parameter, node };
        if (parameter !== undefined)
            return parameter;
        if (name === 'AWS::NoValue')
            return { kind: 'none', node };
        const given = (0,cloudformation_parameters/* pseudoParameter */.KD)(name, this.options);
        if (given !== undefined)
            return { kind: 'text', node, parts: [{ text: given }], why: 'made by Ref' };
        if (name.startsWith('AWS::'))
            return unknown(node, name, `${name} is known only when the stack is deployed`);
        return {
            ...unknown(node, name, `${name} is known only when the stack is deployed`),
            resource: name,
        };
    }
    assume(sentence) {
        this.#assumed.add(sentence);
    }
    assuming(work) {
        const before = this.#assumed;
        this.#assumed = new Set();
        try {
            const result = work();
            return { result, assumes: [...this.#assumed].sort() };
        }
        finally {
            for (const one of this.#assumed)
                before.add(one);
            this.#assumed = before;
        }
    }
}
function unknown(node, hole, reason) {
    return { kind: 'unknown', node, hole, reason };
}
function literal(node, { bindings }) {
    if (node.value.includes('{{resolve:')) {
        const part = { text: node.value, hole: 'a dynamic reference is resolved when the stack is deployed' };
        return { kind: 'text', node, parts: [part], why: 'a dynamic reference' };
    }
    const whole = { kind: 'text', node, parts: [{ text: node.value, from: { node, index: 0 } }] };
    if (bindings.size === 0 || !/[$&]\{/.test(node.value))
        return whole;
    let text = node.value;
    for (const [name, value] of bindings) {
        if (value.kind !== 'text')
            continue;
        const by = value.parts.map((part) => part.text).join('');
        text = text.replaceAll(`\${${name}}`, by).replaceAll(`&{${name}}`, by);
    }
    if (text === node.value)
        return whole;
    return { kind: 'text', node, parts: [{ text }], why: 'made by Fn::ForEach' };
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/plain-nodes.ts
function nodesOf(value, at) {
    const { offset, end } = at;
    if (Array.isArray(value))
        return { kind: 'array', items: value.map((one) => nodesOf(one, at)), offset, end };
    if (typeof value === 'object' && value !== null) {
        const members = Object.entries(value).map(([key, one]) => ({
            key,
            offset,
            end,
            value: nodesOf(one, at),
        }));
        return { kind: 'object', members, offset, end };
    }
    if (typeof value === 'string')
        return { kind: 'string', value, offset, end };
    if (typeof value === 'number')
        return { kind: 'number', value, offset, end };
    if (typeof value === 'boolean')
        return { kind: 'boolean', value, offset, end };
    return { kind: 'null', value: null, offset, end };
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/principals.ts


const kinds = new Map([
    ['AWS::IAM::Role', { kind: 'role', name: 'RoleName' }],
    ['AWS::IAM::User', { kind: 'user', name: 'UserName' }],
    ['AWS::IAM::Group', { kind: 'group', name: 'GroupName' }],
    ['AWS::SSO::PermissionSet', { kind: 'permission-set', name: 'Name' }],
]);
function declaredBy(resource, evaluator) {
    const found = kinds.get(resource.type);
    if (found === undefined)
        return undefined;
    const { name, pattern } = nameOf(property(resource, found.name, evaluator));
    const given = property(resource, 'Path', evaluator);
    const path = given === undefined ? '/' : nameOf(given).name;
    const base = {
        ...{ kind: found.kind, address: resource.id, resource },
        ...(path === undefined ? {} : { path }),
    };
    if (name !== undefined)
        return { ...base, name };
    return { ...base, pattern: pattern ?? generatedName(resource.id, evaluator.options) };
}
function generatedName(logicalId, { stack, stackPattern }) {
    return `${stack ?? stackPattern ?? `\${AWS::StackName}`}-${logicalId}-*`;
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/sam-events.ts


const managedByEvent = new Map([
    ['Kinesis', 'AWSLambdaKinesisExecutionRole'],
    ['DynamoDB', 'AWSLambdaDynamoDBExecutionRole'],
    ['SQS', 'AWSLambdaSQSQueueExecutionRole'],
    ['MSK', 'AWSLambdaMSKExecutionRole'],
]);
const networkActions = [
    ...['ec2:CreateNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DeleteNetworkInterface'],
    ...['ec2:DescribeVpcs', 'ec2:DescribeSubnets', 'ec2:DescribeSecurityGroups'],
];
const destinations = new Map([
    ['SQS', ['sqs:SendMessage']],
    ['SNS', ['sns:Publish']],
    ['EventBridge', ['events:PutEvents']],
    ['Lambda', ['lambda:InvokeFunction']],
    ['S3', ['s3:PutObject', 's3:ListBucket']],
    ['S3Bucket', ['s3:PutObject', 's3:ListBucket']],
]);
function eventAdditions(events) {
    if (events?.kind !== 'map')
        return [];
    return events.members.flatMap(({ member: at, value }) => {
        const type = exactText(member(value, 'Type'));
        const properties = member(value, 'Properties');
        if (type === undefined)
            return [];
        const article = /^[AEIMS]/.test(type) && type !== 'SelfManagedKafka' ? 'an' : 'a';
        const why = `${article} ${type} event`;
        const isThroughQueue = type === 'SNS' && isOn(member(properties, 'SqsSubscription'));
        const managed = managedByEvent.get(isThroughQueue ? 'SQS' : type);
        const own = managed === undefined ? [] : [{ why, node: at, managed }];
        const statements = eventStatements(type, properties);
        const also = statements.length === 0 ? [] : [{ why, node: at, statements }];
        if (managed === undefined && statements.length === 0)
            return [];
        const failure = member(member(properties, 'DestinationConfig'), 'OnFailure');
        return [...own, ...also, ...destinationAdditions(failure, at)];
    });
}
function isOn(value) {
    return value !== undefined && exactText(value) !== 'false';
}
function eventStatements(type, properties) {
    const access = alternativesOf(member(properties, 'SourceAccessConfigurations')).certain;
    const secretsOf = (...types) => access
        .filter((one) => types.includes(exactText(member(one, 'Type')) ?? ''))
        .map((one) => ({ actions: ['secretsmanager:GetSecretValue'], resource: member(one, 'URI') }));
    const key = member(properties, 'SecretsManagerKmsKeyId');
    const decrypt = key === undefined ? [] : [{ actions: ['kms:Decrypt'], resource: undefined }];
    const registry = registryStatements(member(properties, 'SchemaRegistryConfig'));
    const network = { actions: networkActions, resource: undefined };
    switch (type) {
        case 'MQ': {
            const broker = { actions: ['mq:DescribeBroker'], resource: member(properties, 'Broker') };
            return [...secretsOf('BASIC_AUTH'), broker, ...decrypt];
        }
        case 'MSK':
            return [...registry, ...secretsOf('CLIENT_CERTIFICATE_TLS_AUTH')];
        case 'DocumentDB': {
            const cluster = member(properties, 'Cluster');
            const reads = [
                ...['rds:DescribeDBClusterParameters', 'rds:DescribeDBSubnetGroups', 'rds:DescribeDBClusters'],
            ].map((action) => ({ actions: [action], resource: cluster }));
            return [...secretsOf('BASIC_AUTH'), ...reads, network, ...decrypt];
        }
        case 'SelfManagedKafka': {
            const isInVpc = access.some((one) => exactText(member(one, 'Type')) === 'VPC_SUBNET');
            return [...secretsOf(...kafkaSecrets), ...(isInVpc ? [network] : []), ...decrypt, ...registry];
        }
        default:
            return [];
    }
}
const kafkaSecrets = [
    ...['SASL_SCRAM_256_AUTH', 'SASL_SCRAM_512_AUTH', 'BASIC_AUTH'],
    ...['CLIENT_CERTIFICATE_TLS_AUTH', 'SERVER_ROOT_CA_CERTIFICATE'],
];
function registryStatements(config) {
    if (config === undefined)
        return [];
    const secrets = alternativesOf(member(config, 'AccessConfigs')).certain.map((one) => {
        return { actions: ['secretsmanager:GetSecretValue'], resource: member(one, 'URI') };
    });
    const registry = member(config, 'SchemaRegistryURI');
    const isGlue = exactText(registry)?.startsWith('arn') !== false;
    const glue = { actions: ['glue:GetRegistry', 'glue:GetSchemaVersion'], resource: undefined };
    return isGlue ? [...secrets, glue] : secrets;
}
function destinationAdditions(destination, node) {
    if (destination === undefined)
        return [];
    const type = exactText(member(destination, 'Type'));
    const actions = type === undefined ? undefined : destinations.get(type);
    const why = `made by a destination${type === undefined ? '' : ` of type ${type}`}`;
    if (actions === undefined) {
        return type === 'Kafka' ? [] : [{ why, node, unknown: 'the type of a destination is not known' }];
    }
    return [{ why, node, statements: [{ actions, resource: member(destination, 'Destination') }] }];
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/sam-settings.ts




function setting(resource, key, collector) {
    const own = property(resource, key, collector.evaluator);
    const at = memberAt((0,json_tree/* memberOf */.C5)(resource.node, 'Properties')?.value, key);
    if (own !== undefined)
        return sam_settings_isEmpty(own) ? undefined : { value: own, at };
    if (ignoresGlobal(resource, key))
        return undefined;
    const globals = (0,json_tree/* memberOf */.C5)(collector.evaluator.text.root, 'Globals')?.value;
    const section = globals === undefined
        ? undefined
        : (0,json_tree/* memberOf */.C5)(globals, resource.type.replace('AWS::Serverless::', ''))?.value;
    const found = section === undefined ? undefined : (0,json_tree/* memberOf */.C5)(section, key);
    if (found === undefined)
        return undefined;
    const value = collector.evaluator.valueOf(found.value, topScope);
    return value.kind === 'none' || sam_settings_isEmpty(value) ? undefined : { value, at: found };
}
function ignoresGlobal({ node }, key) {
    const ignored = (0,json_tree/* memberOf */.C5)(node, 'IgnoreGlobals')?.value;
    if (ignored?.kind === 'string')
        return ignored.value === '*';
    return ignored?.kind === 'array' && ignored.items.some((one) => one.kind === 'string' && one.value === key);
}
function memberAt(node, key) {
    return node === undefined ? undefined : (0,json_tree/* memberOf */.C5)(node, key);
}
function sam_settings_isEmpty(value) {
    if (value.kind === 'plain')
        return value.value === null;
    if (value.kind === 'map')
        return value.members.length === 0;
    return exactText(value) === '';
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/sam-roles.ts







const unread = new Map([
    ['AWS::Serverless::Application', 'it is another application, which may create roles'],
    ['AWS::Serverless::GraphQLApi', 'SAM creates roles for it, which are not read'],
]);
function addOtherRoles(resource, collector) {
    const reason = unread.get(resource.type);
    const embedded = (0,json_tree/* memberOf */.C5)(resource.node, 'Connectors');
    const note = (text, node) => collector.unknown.push(collector.documents.unknownPart('module', text, nodesOf(null, node)));
    if (reason !== undefined)
        note(`${resource.id}: ${reason}`, resource.at);
    addConnector(resource, embedded, collector);
    if (resource.type === 'AWS::Serverless::Function') {
        addEventRoles(resource, ['ScheduleV2'], 'lambda:InvokeFunction', collector);
        addDeploymentRole(resource, collector);
    }
    if (resource.type === 'AWS::Serverless::StateMachine') {
        const types = ['Schedule', 'ScheduleV2', 'CloudWatchEvent', 'EventBridgeRule', 'Api'];
        addEventRoles(resource, types, 'states:StartExecution', collector);
    }
    if (resource.type === 'AWS::Serverless::CapacityProvider') {
        const given = setting(resource, 'OperatorRole', collector);
        if (given === undefined)
            addRole(collector, `${resource.id}OperatorRole`, resource.at, {
                managed: 'AWSLambdaManagedEC2ResourceOperator',
            });
    }
}
function addConnector(resource, embedded, collector) {
    const isOne = resource.type === 'AWS::Serverless::Connector';
    if (!isOne && embedded === undefined)
        return;
    const source = isOne ? property(resource, 'Source', collector.evaluator) : undefined;
    const id = isOne ? exactText(member(source, 'Id')) : resource.id;
    const draft = collector.drafts.get(`role ${id}Role`);
    const text = `${resource.id}: a connector adds a policy to the role of its source`;
    const node = embedded ?? nodesOf(null, resource.at);
    if (draft === undefined)
        collector.unknown.push(collector.documents.unknownPart('attachment', text, nodesOf(null, node)));
    else
        draft.unknown.push(collector.documents.unknownPart('policy', text, nodesOf(null, node)));
}
function addEventRoles(resource, types, action, collector) {
    const events = property(resource, 'Events', collector.evaluator);
    if (events?.kind !== 'map')
        return;
    for (const { key, member: at, value } of events.members) {
        if (!types.includes(exactText(member(value, 'Type')) ?? ''))
            continue;
        if (member(member(value, 'Properties'), 'RoleArn') !== undefined)
            continue;
        const queue = member(member(value, 'Properties'), 'DeadLetterConfig');
        const isScheduler = exactText(member(value, 'Type')) === 'ScheduleV2';
        const actions = queue !== undefined && isScheduler ? [action, 'sqs:SendMessage'] : [action];
        addRole(collector, `${resource.id}${key}Role`, at, { actions });
    }
}
function addDeploymentRole(resource, collector) {
    const preference = setting(resource, 'DeploymentPreference', collector)?.value;
    if (preference === undefined || member(preference, 'Role') !== undefined)
        return;
    if (exactText(member(preference, 'Enabled')) === 'false')
        return;
    addRole(collector, 'CodeDeployServiceRole', preference.node, { managed: 'AWSCodeDeployRoleForLambda' });
}
function addRole(collector, address, at, { actions, managed }) {
    const { evaluator, documents } = collector;
    const pattern = generatedName(address, evaluator.options);
    const draft = collector.draftOf({ kind: 'role', address, pattern }, at);
    const why = 'SAM creates this role';
    const isNew = draft.foreign.length === 0 && draft.policies.length === 0;
    if (!isNew)
        return;
    if (managed !== undefined)
        draft.foreign.push({ policy: managed, origin: documents.originOf(at, why), why });
    if (actions === undefined)
        return;
    const node = nodesOf(null, at);
    const statement = { Effect: 'Allow', Action: actions, Resource: '*' };
    const document = evaluator.valueOf(nodesOf({ Statement: [statement] }, at), topScope);
    const reader = documents.of({ fixed: why, item: node });
    collector.addPolicy(draft, {
        address: `${address}/${address}Policy`,
        document,
        node,
        reader,
        isInline: true,
    });
}

;// CONCATENATED MODULE: ./data/sam-policy-templates.json
const sam_policy_templates_namespaceObject = /*#__PURE__*/JSON.parse('{"kT":{"AMIDescribePolicy":{"parameters":[],"statements":[{"Action":["ec2:DescribeImages"],"Effect":"Allow","Resource":"*"}]},"AWSSecretsManagerGetSecretValuePolicy":{"parameters":["SecretArn"],"statements":[{"Action":["secretsmanager:GetSecretValue"],"Effect":"Allow","Resource":{"Fn::Sub":["${secretArn}",{"secretArn":{"Ref":"SecretArn"}}]}}]},"AWSSecretsManagerRotationPolicy":{"parameters":["FunctionName"],"statements":[{"Action":["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue","secretsmanager:PutSecretValue","secretsmanager:UpdateSecretVersionStage"],"Condition":{"StringEquals":{"secretsmanager:resource/AllowRotationLambdaArn":{"Fn::Sub":["arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${functionName}",{"functionName":{"Ref":"FunctionName"}}]}}},"Effect":"Allow","Resource":{"Fn::Sub":"arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:*"}},{"Action":["secretsmanager:GetRandomPassword"],"Effect":"Allow","Resource":"*"}]},"AcmGetCertificatePolicy":{"parameters":["CertificateArn"],"statements":[{"Action":["acm:GetCertificate"],"Effect":"Allow","Resource":{"Fn::Sub":["${certificateArn}",{"certificateArn":{"Ref":"CertificateArn"}}]}}]},"AthenaQueryPolicy":{"parameters":["WorkGroupName"],"statements":[{"Action":["athena:ListWorkGroups","athena:GetExecutionEngine","athena:GetExecutionEngines","athena:GetNamespace","athena:GetCatalogs","athena:GetNamespaces","athena:GetTables","athena:GetTable"],"Effect":"Allow","Resource":"*"},{"Action":["athena:StartQueryExecution","athena:GetQueryResults","athena:DeleteNamedQuery","athena:GetNamedQuery","athena:ListQueryExecutions","athena:StopQueryExecution","athena:GetQueryResultsStream","athena:ListNamedQueries","athena:CreateNamedQuery","athena:GetQueryExecution","athena:BatchGetNamedQuery","athena:BatchGetQueryExecution","athena:GetWorkGroup"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:workgroup/${workgroupName}",{"workgroupName":{"Ref":"WorkGroupName"}}]}}]},"CloudFormationDescribeStacksPolicy":{"parameters":[],"statements":[{"Action":["cloudformation:DescribeStacks"],"Effect":"Allow","Resource":{"Fn::Sub":"arn:${AWS::Partition}:cloudformation:${AWS::Region}:${AWS::AccountId}:stack/*"}}]},"CloudWatchDashboardPolicy":{"parameters":[],"statements":[{"Action":["cloudwatch:GetDashboard","cloudwatch:ListDashboards","cloudwatch:PutDashboard","cloudwatch:ListMetrics"],"Effect":"Allow","Resource":"*"}]},"CloudWatchDescribeAlarmHistoryPolicy":{"parameters":[],"statements":[{"Action":["cloudwatch:DescribeAlarmHistory"],"Effect":"Allow","Resource":"*"}]},"CloudWatchPutMetricPolicy":{"parameters":[],"statements":[{"Action":["cloudwatch:PutMetricData"],"Effect":"Allow","Resource":"*"}]},"CodeCommitCrudPolicy":{"parameters":["RepositoryName"],"statements":[{"Action":["codecommit:GitPull","codecommit:GitPush","codecommit:CreateBranch","codecommit:DeleteBranch","codecommit:GetBranch","codecommit:ListBranches","codecommit:MergeBranchesByFastForward","codecommit:MergeBranchesBySquash","codecommit:MergeBranchesByThreeWay","codecommit:UpdateDefaultBranch","codecommit:BatchDescribeMergeConflicts","codecommit:CreateUnreferencedMergeCommit","codecommit:DescribeMergeConflicts","codecommit:GetMergeCommit","codecommit:GetMergeOptions","codecommit:BatchGetPullRequests","codecommit:CreatePullRequest","codecommit:DescribePullRequestEvents","codecommit:GetCommentsForPullRequest","codecommit:GetCommitsFromMergeBase","codecommit:GetMergeConflicts","codecommit:GetPullRequest","codecommit:ListPullRequests","codecommit:MergePullRequestByFastForward","codecommit:MergePullRequestBySquash","codecommit:MergePullRequestByThreeWay","codecommit:PostCommentForPullRequest","codecommit:UpdatePullRequestDescription","codecommit:UpdatePullRequestStatus","codecommit:UpdatePullRequestTitle","codecommit:DeleteFile","codecommit:GetBlob","codecommit:GetFile","codecommit:GetFolder","codecommit:PutFile","codecommit:DeleteCommentContent","codecommit:GetComment","codecommit:GetCommentsForComparedCommit","codecommit:PostCommentForComparedCommit","codecommit:PostCommentReply","codecommit:UpdateComment","codecommit:BatchGetCommits","codecommit:CreateCommit","codecommit:GetCommit","codecommit:GetCommitHistory","codecommit:GetDifferences","codecommit:GetObjectIdentifier","codecommit:GetReferences","codecommit:GetTree","codecommit:GetRepository","codecommit:UpdateRepositoryDescription","codecommit:ListTagsForResource","codecommit:TagResource","codecommit:UntagResource","codecommit:GetRepositoryTriggers","codecommit:PutRepositoryTriggers","codecommit:TestRepositoryTriggers","codecommit:GetBranch","codecommit:GetCommit","codecommit:UploadArchive","codecommit:GetUploadArchiveStatus","codecommit:CancelUploadArchive"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${repositoryName}",{"repositoryName":{"Ref":"RepositoryName"}}]}}]},"CodeCommitReadPolicy":{"parameters":["RepositoryName"],"statements":[{"Action":["codecommit:GitPull","codecommit:GetBranch","codecommit:ListBranches","codecommit:BatchDescribeMergeConflicts","codecommit:DescribeMergeConflicts","codecommit:GetMergeCommit","codecommit:GetMergeOptions","codecommit:BatchGetPullRequests","codecommit:DescribePullRequestEvents","codecommit:GetCommentsForPullRequest","codecommit:GetCommitsFromMergeBase","codecommit:GetMergeConflicts","codecommit:GetPullRequest","codecommit:ListPullRequests","codecommit:GetBlob","codecommit:GetFile","codecommit:GetFolder","codecommit:GetComment","codecommit:GetCommentsForComparedCommit","codecommit:BatchGetCommits","codecommit:GetCommit","codecommit:GetCommitHistory","codecommit:GetDifferences","codecommit:GetObjectIdentifier","codecommit:GetReferences","codecommit:GetTree","codecommit:GetRepository","codecommit:ListTagsForResource","codecommit:GetRepositoryTriggers","codecommit:TestRepositoryTriggers","codecommit:GetBranch","codecommit:GetCommit","codecommit:GetUploadArchiveStatus"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${repositoryName}",{"repositoryName":{"Ref":"RepositoryName"}}]}}]},"CodePipelineLambdaExecutionPolicy":{"parameters":[],"statements":[{"Action":["codepipeline:PutJobSuccessResult","codepipeline:PutJobFailureResult"],"Effect":"Allow","Resource":"*"}]},"CodePipelineReadOnlyPolicy":{"parameters":["PipelineName"],"statements":[{"Action":["codepipeline:ListPipelineExecutions"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:codepipeline:${AWS::Region}:${AWS::AccountId}:${pipelinename}",{"pipelinename":{"Ref":"PipelineName"}}]}}]},"ComprehendBasicAccessPolicy":{"parameters":[],"statements":[{"Action":["comprehend:BatchDetectKeyPhrases","comprehend:DetectDominantLanguage","comprehend:DetectEntities","comprehend:BatchDetectEntities","comprehend:DetectKeyPhrases","comprehend:DetectSentiment","comprehend:BatchDetectDominantLanguage","comprehend:BatchDetectSentiment"],"Effect":"Allow","Resource":"*"}]},"CostExplorerReadOnlyPolicy":{"parameters":[],"statements":[{"Action":["ce:GetCostAndUsage","ce:GetDimensionValues","ce:GetReservationCoverage","ce:GetReservationPurchaseRecommendation","ce:GetReservationUtilization","ce:GetTags"],"Effect":"Allow","Resource":"*"}]},"DynamoDBBackupFullAccessPolicy":{"parameters":["TableName"],"statements":[{"Action":["dynamodb:CreateBackup","dynamodb:DescribeContinuousBackups"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]}},{"Action":["dynamodb:DeleteBackup","dynamodb:DescribeBackup","dynamodb:ListBackups"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/backup/*",{"tableName":{"Ref":"TableName"}}]}}]},"DynamoDBCrudPolicy":{"parameters":["TableName"],"statements":[{"Action":["dynamodb:GetItem","dynamodb:DeleteItem","dynamodb:PutItem","dynamodb:Scan","dynamodb:Query","dynamodb:UpdateItem","dynamodb:BatchWriteItem","dynamodb:BatchGetItem","dynamodb:DescribeTable","dynamodb:ConditionCheckItem"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/index/*",{"tableName":{"Ref":"TableName"}}]}]}]},"DynamoDBReadPolicy":{"parameters":["TableName"],"statements":[{"Action":["dynamodb:GetItem","dynamodb:Scan","dynamodb:Query","dynamodb:BatchGetItem","dynamodb:DescribeTable"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/index/*",{"tableName":{"Ref":"TableName"}}]}]}]},"DynamoDBReconfigurePolicy":{"parameters":["TableName"],"statements":[{"Action":["dynamodb:UpdateTable"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]}}]},"DynamoDBRestoreFromBackupPolicy":{"parameters":["TableName"],"statements":[{"Action":["dynamodb:RestoreTableFromBackup"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/backup/*",{"tableName":{"Ref":"TableName"}}]}},{"Action":["dynamodb:PutItem","dynamodb:UpdateItem","dynamodb:DeleteItem","dynamodb:GetItem","dynamodb:Query","dynamodb:Scan","dynamodb:BatchWriteItem"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]}}]},"DynamoDBStreamReadPolicy":{"parameters":["StreamName","TableName"],"statements":[{"Action":["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/stream/${streamName}",{"streamName":{"Ref":"StreamName"},"tableName":{"Ref":"TableName"}}]}},{"Action":["dynamodb:ListStreams"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/stream/*",{"tableName":{"Ref":"TableName"}}]}}]},"DynamoDBWritePolicy":{"parameters":["TableName"],"statements":[{"Action":["dynamodb:PutItem","dynamodb:UpdateItem","dynamodb:BatchWriteItem"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}",{"tableName":{"Ref":"TableName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tableName}/index/*",{"tableName":{"Ref":"TableName"}}]}]}]},"EC2CopyImagePolicy":{"parameters":["ImageId"],"statements":[{"Action":["ec2:CopyImage"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:image/${imageId}",{"imageId":{"Ref":"ImageId"}}]}}]},"EC2DescribePolicy":{"parameters":[],"statements":[{"Action":["ec2:DescribeRegions","ec2:DescribeInstances"],"Effect":"Allow","Resource":"*"}]},"EFSWriteAccessPolicy":{"parameters":["AccessPoint","FileSystem"],"statements":[{"Action":["elasticfilesystem:ClientMount","elasticfilesystem:ClientWrite"],"Condition":{"StringEquals":{"elasticfilesystem:AccessPointArn":{"Fn::Sub":["arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:access-point/${AccessPoint}",{"AccessPoint":{"Ref":"AccessPoint"}}]}}},"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:file-system/${FileSystem}",{"FileSystem":{"Ref":"FileSystem"}}]}}]},"EKSDescribePolicy":{"parameters":[],"statements":[{"Action":["eks:DescribeCluster","eks:ListClusters"],"Effect":"Allow","Resource":"*"}]},"EcsRunTaskPolicy":{"parameters":["TaskDefinition"],"statements":[{"Action":["ecs:RunTask"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/${taskDefinition}",{"taskDefinition":{"Ref":"TaskDefinition"}}]}}]},"ElasticMapReduceAddJobFlowStepsPolicy":{"parameters":["ClusterId"],"statements":[{"Action":"elasticmapreduce:AddJobFlowSteps","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]},"ElasticMapReduceCancelStepsPolicy":{"parameters":["ClusterId"],"statements":[{"Action":"elasticmapreduce:CancelSteps","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]},"ElasticMapReduceModifyInstanceFleetPolicy":{"parameters":["ClusterId"],"statements":[{"Action":["elasticmapreduce:ModifyInstanceFleet","elasticmapreduce:ListInstanceFleets"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]},"ElasticMapReduceModifyInstanceGroupsPolicy":{"parameters":["ClusterId"],"statements":[{"Action":["elasticmapreduce:ModifyInstanceGroups","elasticmapreduce:ListInstanceGroups"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]},"ElasticMapReduceSetTerminationProtectionPolicy":{"parameters":["ClusterId"],"statements":[{"Action":"elasticmapreduce:SetTerminationProtection","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]},"ElasticMapReduceTerminateJobFlowsPolicy":{"parameters":["ClusterId"],"statements":[{"Action":"elasticmapreduce:TerminateJobFlows","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${clusterId}",{"clusterId":{"Ref":"ClusterId"}}]}}]},"ElasticsearchHttpPostPolicy":{"parameters":["DomainName"],"statements":[{"Action":["es:ESHttpPost","es:ESHttpPut"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:es:${AWS::Region}:${AWS::AccountId}:domain/${domainName}/*",{"domainName":{"Ref":"DomainName"}}]}}]},"EventBridgePutEventsPolicy":{"parameters":["EventBusName"],"statements":[{"Action":"events:PutEvents","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/${eventBusName}",{"eventBusName":{"Ref":"EventBusName"}}]}}]},"FilterLogEventsPolicy":{"parameters":["LogGroupName"],"statements":[{"Action":["logs:FilterLogEvents"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${logGroupName}:log-stream:*",{"logGroupName":{"Ref":"LogGroupName"}}]}}]},"FirehoseCrudPolicy":{"parameters":["DeliveryStreamName"],"statements":[{"Action":["firehose:CreateDeliveryStream","firehose:DeleteDeliveryStream","firehose:DescribeDeliveryStream","firehose:PutRecord","firehose:PutRecordBatch","firehose:UpdateDestination"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${deliveryStreamName}",{"deliveryStreamName":{"Ref":"DeliveryStreamName"}}]}}]},"FirehoseWritePolicy":{"parameters":["DeliveryStreamName"],"statements":[{"Action":["firehose:PutRecord","firehose:PutRecordBatch"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${deliveryStreamName}",{"deliveryStreamName":{"Ref":"DeliveryStreamName"}}]}}]},"KMSDecryptPolicy":{"parameters":["KeyId"],"statements":[{"Action":"kms:Decrypt","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${keyId}",{"keyId":{"Ref":"KeyId"}}]}}]},"KMSEncryptPolicy":{"parameters":["KeyId"],"statements":[{"Action":"kms:Encrypt","Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${keyId}",{"keyId":{"Ref":"KeyId"}}]}}]},"KMSEncryptPolicy_v2":{"parameters":["KeyId"],"statements":[{"Action":["kms:Encrypt","kms:GenerateDataKey","kms:GenerateDataKeyWithoutPlaintext","kms:GenerateDataKeyPair","kms:GenerateDataKeyPairWithoutPlaintext"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${keyId}",{"keyId":{"Ref":"KeyId"}}]}}]},"KinesisCrudPolicy":{"parameters":["StreamName"],"statements":[{"Action":["kinesis:AddTagsToStream","kinesis:CreateStream","kinesis:DecreaseStreamRetentionPeriod","kinesis:DeleteStream","kinesis:DescribeStream","kinesis:DescribeStreamSummary","kinesis:GetShardIterator","kinesis:IncreaseStreamRetentionPeriod","kinesis:ListTagsForStream","kinesis:MergeShards","kinesis:PutRecord","kinesis:PutRecords","kinesis:SplitShard","kinesis:RemoveTagsFromStream"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${streamName}",{"streamName":{"Ref":"StreamName"}}]}}]},"KinesisStreamReadPolicy":{"parameters":["StreamName"],"statements":[{"Action":["kinesis:ListStreams","kinesis:DescribeLimits"],"Effect":"Allow","Resource":{"Fn::Sub":"arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/*"}},{"Action":["kinesis:DescribeStream","kinesis:DescribeStreamSummary","kinesis:GetRecords","kinesis:GetShardIterator"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${streamName}",{"streamName":{"Ref":"StreamName"}}]}}]},"LambdaInvokePolicy":{"parameters":["FunctionName"],"statements":[{"Action":["lambda:InvokeFunction"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${functionName}*",{"functionName":{"Ref":"FunctionName"}}]}}]},"MobileAnalyticsWriteOnlyAccessPolicy":{"parameters":[],"statements":[{"Action":["mobileanalytics:PutEvents"],"Effect":"Allow","Resource":"*"}]},"OrganizationsListAccountsPolicy":{"parameters":[],"statements":[{"Action":["organizations:ListAccounts"],"Effect":"Allow","Resource":"*"}]},"PinpointEndpointAccessPolicy":{"parameters":["PinpointApplicationId"],"statements":[{"Action":["mobiletargeting:GetEndpoint","mobiletargeting:UpdateEndpoint","mobiletargeting:UpdateEndpointsBatch"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:mobiletargeting:${AWS::Region}:${AWS::AccountId}:apps/${pinpointApplicationId}/endpoints/*",{"pinpointApplicationId":{"Ref":"PinpointApplicationId"}}]}}]},"PollyFullAccessPolicy":{"parameters":["LexiconName"],"statements":[{"Action":["polly:GetLexicon","polly:DeleteLexicon"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/${lexiconName}",{"lexiconName":{"Ref":"LexiconName"}}]}]},{"Action":["polly:DescribeVoices","polly:ListLexicons","polly:PutLexicon","polly:SynthesizeSpeech"],"Effect":"Allow","Resource":[{"Fn::Sub":"arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/*"}]}]},"RekognitionDetectOnlyPolicy":{"parameters":[],"statements":[{"Action":["rekognition:DetectFaces","rekognition:DetectLabels","rekognition:DetectModerationLabels","rekognition:DetectText"],"Effect":"Allow","Resource":"*"}]},"RekognitionFacesManagementPolicy":{"parameters":["CollectionId"],"statements":[{"Action":["rekognition:IndexFaces","rekognition:DeleteFaces","rekognition:SearchFaces","rekognition:SearchFacesByImage","rekognition:ListFaces"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}",{"collectionId":{"Ref":"CollectionId"}}]}}]},"RekognitionFacesPolicy":{"parameters":[],"statements":[{"Action":["rekognition:CompareFaces","rekognition:DetectFaces"],"Effect":"Allow","Resource":"*"}]},"RekognitionLabelsPolicy":{"parameters":[],"statements":[{"Action":["rekognition:DetectLabels","rekognition:DetectModerationLabels"],"Effect":"Allow","Resource":"*"}]},"RekognitionNoDataAccessPolicy":{"parameters":["CollectionId"],"statements":[{"Action":["rekognition:CompareFaces","rekognition:DetectFaces","rekognition:DetectLabels","rekognition:DetectModerationLabels"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}",{"collectionId":{"Ref":"CollectionId"}}]}}]},"RekognitionReadPolicy":{"parameters":["CollectionId"],"statements":[{"Action":["rekognition:ListCollections","rekognition:ListFaces","rekognition:SearchFaces","rekognition:SearchFacesByImage"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}",{"collectionId":{"Ref":"CollectionId"}}]}}]},"RekognitionWriteOnlyAccessPolicy":{"parameters":["CollectionId"],"statements":[{"Action":["rekognition:CreateCollection","rekognition:IndexFaces"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${collectionId}",{"collectionId":{"Ref":"CollectionId"}}]}}]},"Route53ChangeResourceRecordSetsPolicy":{"parameters":["HostedZoneId"],"statements":[{"Action":["route53:ChangeResourceRecordSets"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:route53:::hostedzone/${HostedZoneId}",{"HostedZoneId":{"Ref":"HostedZoneId"}}]}}]},"S3CrudPolicy":{"parameters":["BucketName"],"statements":[{"Action":["s3:GetObject","s3:ListBucket","s3:GetBucketLocation","s3:GetObjectVersion","s3:PutObject","s3:PutObjectAcl","s3:GetLifecycleConfiguration","s3:PutLifecycleConfiguration","s3:DeleteObject"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}",{"bucketName":{"Ref":"BucketName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}/*",{"bucketName":{"Ref":"BucketName"}}]}]}]},"S3FullAccessPolicy":{"parameters":["BucketName"],"statements":[{"Action":["s3:GetObject","s3:GetObjectAcl","s3:GetObjectVersion","s3:PutObject","s3:PutObjectAcl","s3:DeleteObject","s3:DeleteObjectTagging","s3:DeleteObjectVersionTagging","s3:GetObjectTagging","s3:GetObjectVersionTagging","s3:PutObjectTagging","s3:PutObjectVersionTagging"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}/*",{"bucketName":{"Ref":"BucketName"}}]}]},{"Action":["s3:ListBucket","s3:GetBucketLocation","s3:GetLifecycleConfiguration","s3:PutLifecycleConfiguration"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}",{"bucketName":{"Ref":"BucketName"}}]}]}]},"S3ReadPolicy":{"parameters":["BucketName"],"statements":[{"Action":["s3:GetObject","s3:ListBucket","s3:GetBucketLocation","s3:GetObjectVersion","s3:GetLifecycleConfiguration"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}",{"bucketName":{"Ref":"BucketName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}/*",{"bucketName":{"Ref":"BucketName"}}]}]}]},"S3WritePolicy":{"parameters":["BucketName"],"statements":[{"Action":["s3:PutObject","s3:PutObjectAcl","s3:PutLifecycleConfiguration"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}",{"bucketName":{"Ref":"BucketName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:s3:::${bucketName}/*",{"bucketName":{"Ref":"BucketName"}}]}]}]},"SESBulkTemplatedCrudPolicy":{"parameters":["IdentityName"],"statements":[{"Action":["ses:GetIdentityVerificationAttributes","ses:SendEmail","ses:SendRawEmail","ses:SendTemplatedEmail","ses:SendBulkTemplatedEmail","ses:VerifyEmailIdentity"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}",{"identityName":{"Ref":"IdentityName"}}]}}]},"SESBulkTemplatedCrudPolicy_v2":{"parameters":["IdentityName","TemplateName"],"statements":[{"Action":["ses:SendEmail","ses:SendRawEmail","ses:SendTemplatedEmail","ses:SendBulkTemplatedEmail"],"Effect":"Allow","Resource":[{"Fn::Sub":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}",{"identityName":{"Ref":"IdentityName"}}]},{"Fn::Sub":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:template/${templateName}",{"templateName":{"Ref":"TemplateName"}}]}]},{"Action":["ses:GetIdentityVerificationAttributes","ses:VerifyEmailIdentity"],"Effect":"Allow","Resource":"*"}]},"SESCrudPolicy":{"parameters":["IdentityName"],"statements":[{"Action":["ses:GetIdentityVerificationAttributes","ses:SendEmail","ses:SendRawEmail","ses:VerifyEmailIdentity"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}",{"identityName":{"Ref":"IdentityName"}}]}}]},"SESEmailTemplateCrudPolicy":{"parameters":[],"statements":[{"Action":["ses:CreateTemplate","ses:GetTemplate","ses:ListTemplates","ses:UpdateTemplate","ses:DeleteTemplate","ses:TestRenderTemplate"],"Effect":"Allow","Resource":"*"}]},"SESSendBouncePolicy":{"parameters":["IdentityName"],"statements":[{"Action":["ses:SendBounce"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${identityName}",{"identityName":{"Ref":"IdentityName"}}]}}]},"SNSCrudPolicy":{"parameters":["TopicName"],"statements":[{"Action":["sns:ListSubscriptionsByTopic","sns:CreateTopic","sns:SetTopicAttributes","sns:Subscribe","sns:Publish"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${topicName}*",{"topicName":{"Ref":"TopicName"}}]}}]},"SNSPublishMessagePolicy":{"parameters":["TopicName"],"statements":[{"Action":["sns:Publish"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${topicName}",{"topicName":{"Ref":"TopicName"}}]}}]},"SQSPollerPolicy":{"parameters":["QueueName"],"statements":[{"Action":["sqs:ChangeMessageVisibility","sqs:ChangeMessageVisibilityBatch","sqs:DeleteMessage","sqs:DeleteMessageBatch","sqs:GetQueueAttributes","sqs:ReceiveMessage"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${queueName}",{"queueName":{"Ref":"QueueName"}}]}}]},"SQSSendMessagePolicy":{"parameters":["QueueName"],"statements":[{"Action":["sqs:SendMessage*"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${queueName}",{"queueName":{"Ref":"QueueName"}}]}}]},"SSMParameterReadPolicy":{"parameters":["ParameterName"],"statements":[{"Action":["ssm:DescribeParameters"],"Effect":"Allow","Resource":"*"},{"Action":["ssm:GetParameters","ssm:GetParameter","ssm:GetParametersByPath"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${parameterName}",{"parameterName":{"Ref":"ParameterName"}}]}}]},"SSMParameterWithSlashPrefixReadPolicy":{"parameters":["ParameterName"],"statements":[{"Action":["ssm:DescribeParameters"],"Effect":"Allow","Resource":"*"},{"Action":["ssm:GetParameters","ssm:GetParameter","ssm:GetParametersByPath"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${parameterName}",{"parameterName":{"Ref":"ParameterName"}}]}}]},"SageMakerCreateEndpointConfigPolicy":{"parameters":["EndpointConfigName"],"statements":[{"Action":["sagemaker:CreateEndpointConfig"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint-config/${endpointConfigName}",{"endpointConfigName":{"Ref":"EndpointConfigName"}}]}}]},"SageMakerCreateEndpointPolicy":{"parameters":["EndpointName"],"statements":[{"Action":["sagemaker:CreateEndpoint"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint/${endpointName}",{"endpointName":{"Ref":"EndpointName"}}]}}]},"ServerlessRepoReadWriteAccessPolicy":{"parameters":[],"statements":[{"Action":["serverlessrepo:CreateApplication","serverlessrepo:CreateApplicationVersion","serverlessrepo:UpdateApplication","serverlessrepo:GetApplication","serverlessrepo:ListApplications","serverlessrepo:ListApplicationVersions","serverlessrepo:ListApplicationDependencies"],"Effect":"Allow","Resource":[{"Fn::Sub":"arn:${AWS::Partition}:serverlessrepo:${AWS::Region}:${AWS::AccountId}:applications/*"}]}]},"StepFunctionsCallbackPolicy":{"parameters":["StateMachineName"],"statements":[{"Action":["states:SendTaskFailure","states:SendTaskHeartbeat","states:SendTaskSuccess"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${stateMachineName}",{"stateMachineName":{"Ref":"StateMachineName"}}]}}]},"StepFunctionsExecutionPolicy":{"parameters":["StateMachineName"],"statements":[{"Action":["states:StartExecution"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${stateMachineName}",{"stateMachineName":{"Ref":"StateMachineName"}}]}}]},"StepFunctionsExecutionPolicy_v2":{"parameters":["StateMachineName"],"statements":[{"Action":["states:StartExecution","states:StartSyncExecution"],"Effect":"Allow","Resource":{"Fn::Sub":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${stateMachineName}",{"stateMachineName":{"Ref":"StateMachineName"}}]}}]},"TextractDetectAnalyzePolicy":{"parameters":[],"statements":[{"Action":["textract:DetectDocumentText","textract:StartDocumentTextDetection","textract:StartDocumentAnalysis","textract:AnalyzeDocument"],"Effect":"Allow","Resource":"*"}]},"TextractGetResultPolicy":{"parameters":[],"statements":[{"Action":["textract:GetDocumentTextDetection","textract:GetDocumentAnalysis"],"Effect":"Allow","Resource":"*"}]},"TextractPolicy":{"parameters":[],"statements":[{"Action":["textract:*"],"Effect":"Allow","Resource":"*"}]},"VPCAccessPolicy":{"parameters":[],"statements":[{"Action":["ec2:CreateNetworkInterface","ec2:DeleteNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DetachNetworkInterface"],"Effect":"Allow","Resource":"*"}]}}}');
;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/sam-templates.ts


const templates = new Map(Object.entries(sam_policy_templates_namespaceObject.kT));
function templateUse(item, evaluator) {
    const [use, ...others] = item.members;
    if (use === undefined || others.length > 0)
        return undefined;
    const template = templates.get(use.key);
    if (template === undefined)
        return undefined;
    const given = use.value.kind === 'map' ? use.value.members : [];
    const bindings = new Map(template.parameters.map((name) => {
        const value = given.find(({ key }) => key === name)?.value;
        const reason = `the policy template ${use.key} has no value of ${name}`;
        return [name, value ?? { kind: 'unknown', node: item.node, hole: name, reason }];
    }));
    const { node } = item;
    const statements = nodesOf({ Version: '2012-10-17', Statement: template.statements }, node);
    return { name: use.key, document: evaluator.valueOf(statements, { bindings }), node };
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/sam.ts











const roleTypes = ['AWS::Serverless::Function', 'AWS::Serverless::StateMachine'];
function readServerless(resources, collector) {
    for (const resource of resources) {
        if (!resource.type.startsWith('AWS::Serverless::'))
            continue;
        if (existence(resource, collector.evaluator).value === false)
            continue;
        if (roleTypes.includes(resource.type))
            readRole(resource, collector);
    }
    for (const resource of resources) {
        const isSam = resource.type.startsWith('AWS::Serverless::');
        if (isSam && existence(resource, collector.evaluator).value !== false)
            addOtherRoles(resource, collector);
    }
}
function readRole(resource, collector) {
    const { evaluator } = collector;
    const { result: role } = evaluator.assuming(() => property(resource, 'Role', evaluator));
    const isGiven = role !== undefined && role.kind !== 'choice';
    if (isGiven) {
        addIgnored(resource, collector);
        return;
    }
    const address = `${resource.id}Role`;
    const pattern = generatedName(address, evaluator.options);
    const draft = collector.draftOf({ kind: 'role', address, pattern, resource }, resource.at);
    collector.forDraft(draft, () => {
        for (const addition of additionsOf(resource, collector))
            add(draft, addition, collector);
        addPolicies(draft, property(resource, 'Policies', evaluator), collector);
    });
}
function addIgnored(resource, collector) {
    const policies = alternativesOf(property(resource, 'Policies', collector.evaluator)).certain;
    const why = 'SAM ignores Policies where Role is given';
    for (const item of policies) {
        if (item.kind !== 'map')
            continue;
        const use = templateUse(item, collector.evaluator);
        const origin = collector.documents.originOf(item.node, why);
        if (use === undefined)
            collector.addNotGranted(collector.notGranted, item, { why });
        else {
            const actions = collector.documents.read(use.document).content.statements.flatMap((one) => {
                return one.actions.items.map(({ value }) => value.text);
            });
            for (const action of new Set(actions))
                collector.notGranted.push({ action, origin, why, template: use.name });
        }
    }
}
function addPolicies(draft, value, collector) {
    const { certain, uncertain, unknown } = alternativesOf(value);
    certain.forEach((item, index) => {
        addItem(draft, item, `${draft.declared.address}Policy${index}`, collector);
    });
    draft.managed.push(...unknown);
    for (const one of uncertain)
        addUncertain(draft, one, collector);
}
function addItem(draft, item, name, collector) {
    const address = `${draft.declared.address}/${name}`;
    if (item.kind !== 'map') {
        draft.managed.push(item);
        return;
    }
    const { node } = item;
    const use = templateUse(item, collector.evaluator);
    if (use !== undefined) {
        const reader = collector.documents.of({ item: node });
        const { document, name: template } = use;
        collector.addPolicy(draft, { address, document, node, reader, template, isInline: true });
    }
    else if (member(item, 'Statement') === undefined) {
        const key = item.members[0]?.key ?? 'it';
        const reason = `${key} is not a policy template of SAM that this version knows`;
        draft.unknown.push(collector.documents.unknownPart('policy', reason, node));
    }
    else
        collector.addPolicy(draft, { address, document: item, node, isInline: true });
}
function addUncertain(draft, { kind, reason, node, values }, collector) {
    const documents = values.flatMap((item) => {
        if (item.kind !== 'map')
            return [];
        return [templateUse(item, collector.evaluator)?.document ?? item];
    });
    if (documents.length > 0)
        collector.addPossible(draft, kind, { reason, node, documents });
    const others = values.filter((item) => item.kind !== 'map');
    if (others.length > 0) {
        const absent = { kind: 'none', node };
        const branches = others.map((one) => {
            return { kind: 'choice', node, reason, hole: 'Fn::If', branches: [one, absent] };
        });
        draft.managed.push(...branches);
    }
}
function additionsOf(resource, collector) {
    if (resource.type === 'AWS::Serverless::StateMachine') {
        const tracing = property(resource, 'Tracing', collector.evaluator);
        const isOn = exactText(member(tracing, 'Enabled')) === 'true';
        return isOn ? [{ why: 'Tracing', node: resource.at, managed: tracingPolicy(collector) }] : [];
    }
    const { at } = resource;
    const durable = setting(resource, 'DurableConfig', collector);
    const basic = {
        why: 'SAM adds it to every function without Role',
        node: at,
        managed: durable === undefined ? 'AWSLambdaBasicExecutionRole' : 'AWSLambdaBasicDurableExecutionRolePolicy',
    };
    const tracing = setting(resource, 'Tracing', collector);
    const isTraced = tracing !== undefined && exactText(tracing.value) !== 'Disabled';
    const vpc = setting(resource, 'VpcConfig', collector);
    const where = tracing?.at;
    const isGlobal = where !== undefined && memberAt((0,json_tree/* memberOf */.C5)(resource.node, 'Properties')?.value, 'Tracing') !== where;
    const why = isGlobal ? 'Tracing of Globals' : 'Tracing';
    return [
        basic,
        ...(isTraced ? [{ why, node: where ?? at, managed: tracingPolicy(collector) }] : []),
        ...(vpc === undefined ? [] : [{ why: 'VpcConfig', node: vpc.at ?? at, managed: vpcPolicy }]),
        ...deadLetter(setting(resource, 'DeadLetterQueue', collector), at),
        ...eventAdditions(property(resource, 'Events', collector.evaluator)),
        ...invokeAdditions(setting(resource, 'EventInvokeConfig', collector), at),
    ];
}
const vpcPolicy = 'AWSLambdaVPCAccessExecutionRole';
function deadLetter(queue, at) {
    if (queue === undefined)
        return [];
    const node = queue.at ?? at;
    const type = exactText(member(queue.value, 'Type'));
    const why = 'made by DeadLetterQueue';
    const action = type === 'SQS' ? 'sqs:SendMessage' : type === 'SNS' ? 'sns:Publish' : undefined;
    if (action === undefined)
        return [{ why, node, unknown: 'the type of DeadLetterQueue is not known' }];
    return [{ why, node, statements: [{ actions: [action], resource: member(queue.value, 'TargetArn') }] }];
}
function invokeAdditions(config, at) {
    const destination = member(config?.value, 'DestinationConfig');
    return ['OnSuccess', 'OnFailure'].flatMap((key) => {
        return destinationAdditions(member(destination, key), config?.at ?? at);
    });
}
function tracingPolicy({ evaluator }) {
    const { region } = evaluator.options;
    const partition = region === undefined ? undefined : (0,cloudformation_parameters/* partitionOf */.iQ)(region);
    if (partition === undefined)
        return 'AWSXRayDaemonWriteAccess or AWSXrayWriteOnlyAccess';
    return partition === 'aws' ? 'AWSXrayWriteOnlyAccess' : 'AWSXRayDaemonWriteAccess';
}
function add(draft, { why, node, managed, statements, unknown }, collector) {
    const place = nodesOf(null, node);
    if (unknown !== undefined)
        draft.unknown.push(collector.documents.unknownPart('policy', unknown, place));
    if (managed !== undefined)
        draft.foreign.push({ policy: managed, origin: collector.documents.originOf(node, why), why });
    if (statements === undefined)
        return;
    const bindings = new Map();
    const list = statements.map(({ actions, resource }, index) => {
        if (resource !== undefined)
            bindings.set(`resource${index}`, resource);
        const shown = resource === undefined ? '*' : { Ref: `resource${index}` };
        return { Effect: 'Allow', Action: actions, Resource: shown };
    });
    const nodes = nodesOf({ Version: '2012-10-17', Statement: list }, node);
    const document = collector.evaluator.valueOf(nodes, { bindings });
    const reader = collector.documents.of({ fixed: why, item: place });
    const address = `${draft.declared.address}/${why}`;
    collector.addPolicy(draft, { address, document, node: place, reader, isInline: true });
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/read-template.ts













function readTemplate(text, options, surroundings = {}, editing = {}) {
    const parameters = new cloudformation_parameters/* Parameters */.H$(text.root, options.parameters ?? new Map());
    const evaluator = new Evaluator(text, options, parameters);
    const collector = new Collector(evaluator, new DocumentReader(text, editing), surroundings);
    const section = (0,json_tree/* memberOf */.C5)(text.root, 'Resources')?.value;
    if (section?.kind !== 'object') {
        const { offset, end } = section ?? text.root;
        const at = { path: text.file, ...text.lines.positionOf(offset) };
        const message = 'Resources is not an object with resources';
        const remedy = 'use a CloudFormation template';
        const problem = { severity: 'error', code: 'not-a-policy', ...at, message, remedy };
        const unknown = [collector.documents.unknownPart('file', message, nodesOf(null, { offset, end }))];
        return { ...inventory/* emptyInventory */.UO, unknown, problems: [problem] };
    }
    const duplicate = text.duplicates.get(section);
    if (duplicate !== undefined)
        collector.unknown.push(collector.documents.unknownPart('file', `the resource ${duplicate} is written twice`, section));
    const { resources, others } = resourcesOf(evaluator);
    for (const { key, node } of others)
        collector.unknown.push(collector.documents.unknownPart('file', `${key} may add resources, which are not known`, node));
    for (const resource of resources) {
        readPrincipal(resource, collector);
        addElsewhere(resource, collector);
    }
    readServerless(resources, collector);
    attachPolicies(resources, collector);
    addMacros(collector);
    return collector.inventory();
}
function readPrincipal(resource, collector) {
    const { evaluator } = collector;
    const { result, assumes } = evaluator.assuming(() => {
        const truth = existence(resource, evaluator);
        return { truth, declared: truth.value === false ? undefined : declaredBy(resource, evaluator) };
    });
    if (result.truth.value === false) {
        addNotCreated(resource, assumes, collector);
        return;
    }
    if (result.declared === undefined)
        return;
    const draft = collector.draftOf(result.declared, resource.at);
    for (const sentence of assumes)
        draft.assumes.add(sentence);
    collector.forDraft(draft, () => {
        addTrust(resource, draft, collector);
        addInline(draft, property(resource, 'Policies', evaluator), collector);
        const inline = property(resource, 'InlinePolicy', evaluator);
        if (inline !== undefined)
            collector.addPolicy(draft, {
                ...{ address: resource.id, document: inline, node: inline.node, isInline: false },
            });
        for (const key of ['ManagedPolicyArns', 'ManagedPolicies'])
            draft.managed.push(...present(property(resource, key, evaluator)));
        const added = addedProperties(resource);
        if (added !== undefined)
            draft.unknown.push(collector.documents.unknownPart('policy', 'a transform may add properties of the role', added));
    });
}
function addElsewhere(resource, collector) {
    const { id, type, at } = resource;
    const { file, lines } = collector.evaluator.text;
    if (type.endsWith('::MODULE'))
        collector.unknown.push(collector.documents.unknownPart('module', `${id}: the resources of the module ${type}`, nodesOf(null, at)));
    if (!['AWS::CloudFormation::Stack', 'AWS::CloudFormation::StackSet'].includes(type))
        return;
    const metadata = (0,json_tree/* memberOf */.C5)(resource.node, 'Metadata')?.value;
    if (metadata !== undefined && (0,json_tree/* memberOf */.C5)(metadata, 'aws:asset:path') !== undefined)
        return;
    const place = { path: file, ...lines.positionOf(at.offset) };
    const message = `${id} is a stack of its own: its roles are not listed here`;
    const remedy = 'name its template, too';
    collector.problems.push({ severity: 'warning', code: 'other-template', ...place, message, remedy });
}
function present(value) {
    return value === undefined ? [] : [value];
}
function addNotCreated(resource, assumes, collector) {
    if (!/^AWS::(IAM|SSO|Serverless)::/.test(resource.type))
        return;
    const because = assumes.length === 0 ? '' : `; ${assumes.join(', ')}`;
    const why = `the condition ${resource.condition ?? ''} is false${because}`;
    const origin = collector.documents.originOf(resource.at);
    collector.notCreated.push({ id: collector.id(resource.id), origin, why });
}
function addTrust(resource, draft, collector) {
    const trust = property(resource, 'AssumeRolePolicyDocument', collector.evaluator);
    for (const statement of alternativesOf(member(trust, 'Statement')).certain)
        for (const action of alternativesOf(member(statement, 'Action')).certain) {
            const text = exactText(action);
            const origin = collector.documents.originOf(action.node, 'a trust policy');
            if (text !== undefined)
                draft.notGranted.push({ action: text, origin, why: 'trust policy' });
        }
}
function addInline(draft, value, collector) {
    const { certain, uncertain, unknown } = alternativesOf(value);
    certain.forEach((item, index) => {
        const name = exactText(member(item, 'PolicyName')) ?? String(index);
        const address = `${draft.declared.address}/${name}`;
        const construct = draft.declared.resource === undefined ? undefined : collector.constructFor(draft.declared.resource);
        const also = construct === undefined ? {} : { construct };
        const document = member(item, 'PolicyDocument');
        collector.addPolicy(draft, { address, document, node: item.node, isInline: true, ...also });
    });
    for (const { kind, reason, node, values } of uncertain) {
        const documents = values.flatMap((item) => member(item, 'PolicyDocument') ?? []);
        collector.addPossible(draft, kind, { reason, node, documents });
    }
    for (const { reason, node } of unknown)
        draft.unknown.push(collector.documents.unknownPart('policy', reason, node));
}
function addMacros(collector) {
    const { text } = collector.evaluator;
    const transforms = (0,json_tree/* memberOf */.C5)(text.root, 'Transform')?.value;
    const items = transforms?.kind === 'array' ? transforms.items : transforms === undefined ? [] : [transforms];
    for (const item of items) {
        const name = item.kind === 'string' ? item.value : (0,json_tree/* memberOf */.C5)(item, 'Name')?.value;
        const shown = typeof name === 'string' ? name : name?.kind === 'string' ? name.value : 'a transform';
        if (/^AWS::(Serverless|LanguageExtensions|CodeDeploy|SecretsManager|ServiceCatalog)/.test(shown))
            continue;
        const reason = `${shown} can change the template when it is deployed`;
        collector.unknown.push(collector.documents.unknownPart('file', reason, item));
    }
}


/***/ }),

/***/ 77600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TJ: () => (/* binding */ limited),
  QC: () => (/* binding */ parseTemplate),
  _8: () => (/* binding */ unreadFile)
});

// EXTERNAL MODULE: ./src/base/work.ts
var base_work = __webpack_require__(25444);
// EXTERNAL MODULE: ./src/policy/inventory.ts
var inventory = __webpack_require__(74170);
// EXTERNAL MODULE: ./src/policy/formats/json/json-tree.ts
var json_tree = __webpack_require__(16569);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/shadow.ts


const mostRepairs = 50;
const mostCharacters = 250_000;
function withIndentation(text, parse) {
    const spaces = new Map();
    for (let repairs = 0;; repairs++) {
        const paddings = [...spaces].map(([at, count]) => ({ at, spaces: count })).sort((a, b) => a.at - b.at);
        const padded = pad(text, paddings);
        (0,base_work/* spend */.R)(20 * padded.length);
        const document = parse(padded);
        const offsetOf = (offset) => unpadded(offset, paddings);
        const isOver = repairs >= mostRepairs || repairs * text.length > mostCharacters;
        const start = isOver ? undefined : unclosed(document);
        const found = start === undefined ? [] : alike(text, offsetOf(start));
        const more = found.flatMap((one) => paddingsOf(text, one)).filter(({ at }) => !spaces.has(at));
        if (more.length === 0)
            return { document, padded, offsetOf };
        for (const one of more)
            spaces.set(one.at, one.spaces);
    }
}
function unclosed({ errors, contents }) {
    const [error] = errors;
    if (error?.code !== 'MISSING_CHAR' && error?.code !== 'BAD_INDENT')
        return undefined;
    const [at] = error.pos;
    let start;
    (0,dist/* visit */.YR)(contents, {
        Scalar(_, { range, type }) {
            const isQuoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE';
            if (isQuoted && range?.[1] === at)
                start = range[0];
        },
        Collection(_, { range, flow }) {
            if (flow === true && range !== undefined && range !== null && range[0] < at && at <= range[2])
                start = range[0];
        },
    });
    return start;
}
const keyed = /^[ \t]*(?:-[ \t]+)*([A-Za-z][\w:]*)[ \t]*:[ \t]+(?:![\w:]+[ \t]+)?(["'{[])/;
function alike(text, start) {
    const lineStart = startOfLine(text, start);
    const own = keyed.exec(text.slice(lineStart, start + 1));
    if (own === null)
        return [start];
    const found = [start];
    let at = start;
    for (const line of text.slice(start).split('\n')) {
        const other = at === start ? null : keyed.exec(line);
        if (other !== null && other[1] === own[1] && other[2] === own[2])
            found.push(at + other[0].length - 1);
        at += line.length + 1;
    }
    return found;
}
function startOfLine(text, offset) {
    return Math.max(text.lastIndexOf('\n', offset), text.lastIndexOf('\r', offset)) + 1;
}
function paddingsOf(text, start) {
    const isQuoted = /["']/.test(text.charAt(start));
    const end = isQuoted ? endOfQuoted(text, start) : endOfFlow(text, start);
    const wanted = start - startOfLine(text, start) + 1;
    const found = [];
    for (const match of text.slice(start, end).matchAll(/\r\n|\r|\n/g)) {
        const at = start + match.index + match[0].length;
        const indent = /^[ \t]*/.exec(text.slice(at, at + wanted))?.[0].length ?? 0;
        if (indent < wanted)
            found.push({ at, spaces: wanted });
    }
    return found;
}
function endOfQuoted(text, start) {
    const quote = text.charAt(start);
    for (let at = start + 1; at < text.length; at++) {
        const character = text.charAt(at);
        if (quote === '"' && character === '\\')
            at += 1;
        else if (character === quote) {
            if (quote === "'" && text.charAt(at + 1) === "'")
                at += 1;
            else
                return at;
        }
    }
    return text.length;
}
function endOfFlow(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const character = text.charAt(at);
        const before = text.charAt(at - 1);
        if (/["']/.test(character) && /[\s,[{:!]/.test(before))
            at = endOfQuoted(text, at);
        else if (character === '#' && /\s/.test(before))
            at = lineEnd(text, at);
        else if (character === '{' || character === '[')
            depth += 1;
        else if (character === '}' || character === ']')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return text.length;
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
function pad(text, paddings) {
    let result = '';
    let from = 0;
    for (const { at, spaces } of paddings) {
        result += text.slice(from, at) + ' '.repeat(spaces);
        from = at;
    }
    return result + text.slice(from);
}
function unpadded(offset, paddings) {
    let added = 0;
    for (const { at, spaces } of paddings) {
        if (at + added > offset)
            break;
        if (at + added + spaces > offset)
            return at;
        added += spaces;
    }
    return offset - added;
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/yaml.ts




const parsing = { schema: 'core', version: '1.2', uniqueKeys: false, prettyErrors: false };
const deepest = 100;
const mostNodes = 150_000;
class Unreadable extends Error {
    offset;
    remedy;
    constructor(message, offset, remedy) {
        super(message);
        this.offset = offset;
        this.remedy = remedy;
    }
}
function parseYaml(file, text) {
    (0,base_work/* spend */.R)(20 * text.length);
    const lines = (0,json_tree/* lineIndex */.Dp)(text);
    const body = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    const failed = (offset, message, remedy) => ({
        problem: {
            severity: 'error',
            code: 'not-yaml',
            path: file,
            ...lines.positionOf(offset),
            message,
            remedy,
        },
    });
    const shadow = withIndentation(body, (one) => (0,dist/* parseDocument */.Tp)(one, { ...parsing, logLevel: 'silent' }));
    const [error] = shadow.document.errors;
    if (error !== undefined) {
        const remedy = 'correct the syntax at this location';
        return failed(shadow.offsetOf(error.pos[0]), `not YAML: ${wordsOf(error.message)}`, remedy);
    }
    try {
        return { file, text, lines, ...treeOf(shadow) };
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        return failed(error.offset, error.message, error.remedy);
    }
}
function wordsOf(message) {
    if (message.includes('call stack'))
        return `nested deeper than ${deepest} levels`;
    return message.charAt(0).toLowerCase() + message.slice(1);
}
function treeOf(shadow) {
    const { document } = shadow;
    const duplicates = new Map();
    const copies = new Map();
    const builder = new Builder(shadow, duplicates, copies);
    const root = builder.nodeOf(document.contents, 0);
    for (const [offset, count] of copies)
        if (count === 1)
            copies.delete(offset);
    return { root, duplicates, copies };
}
class Builder {
    #shadow;
    #duplicates;
    #copies;
    #left = mostNodes;
    constructor(shadow, duplicates, copies) {
        this.#shadow = shadow;
        this.#duplicates = duplicates;
        this.#copies = copies;
    }
    nodeOf(node, depth) {
        const at = this.#spanOf(node);
        if (depth > deepest)
            throw new Unreadable(`nested deeper than ${deepest} levels`, at.offset, 'use fewer levels');
        this.#left -= 1;
        if (this.#left < 0)
            throw new Unreadable(`the YAML aliases make more than ${mostNodes} values`, at.offset, 'use fewer aliases');
        (0,base_work/* spend */.R)(50);
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = node.resolve(this.#shadow.document);
            if (target === undefined)
                throw new Unreadable('the YAML alias has no anchor', at.offset, 'add the anchor before it');
            return this.nodeOf(target, depth + 1);
        }
        if ((0,dist/* isMap */.jh)(node))
            return this.#tagged(node, this.#mapOf(node, depth));
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.nodeOf(item, depth + 1));
            return this.#tagged(node, { kind: 'array', items, ...at });
        }
        return (0,dist/* isScalar */.jn)(node) ? this.#tagged(node, this.#scalarOf(node)) : { kind: 'null', value: null, ...at };
    }
    #spanOf(node) {
        const range = isNodeWithRange(node) ? node.range : undefined;
        const [start, end] = range ?? [0, 0];
        return { offset: this.#shadow.offsetOf(start), end: this.#shadow.offsetOf(end) };
    }
    #scalarOf(node) {
        const { value, source } = node;
        const at = this.#spanOf(node);
        if (value === null && node.tag === undefined)
            return { kind: 'null', value: null, ...at };
        if (typeof value === 'boolean')
            return { kind: 'boolean', value, ...at };
        if (typeof value === 'number' && String(value) === source)
            return { kind: 'number', value, ...at };
        this.#copies.set(at.offset, (this.#copies.get(at.offset) ?? 0) + 1);
        return { kind: 'string', value: source ?? String(value ?? ''), ...at };
    }
    #mapOf(map, depth) {
        const members = [];
        const inherited = [];
        let duplicate;
        const seen = new Set();
        for (const { key, value } of map.items) {
            const at = this.#spanOf(key);
            if (!(0,dist/* isScalar */.jn)(key))
                throw new Unreadable('a key is not a plain string', at.offset, 'write the key as a plain string');
            const name = key.source ?? String(key.value);
            const node = this.nodeOf(value, depth + 1);
            if (name === '<<' && key.type === 'PLAIN')
                inherited.push(...mergedOf(node));
            else if (seen.has(name))
                duplicate = name;
            else
                members.push({ key: name, ...at, value: node });
            seen.add(name);
        }
        const added = inherited.filter((member, index) => {
            return !seen.has(member.key) && inherited.findIndex(({ key }) => key === member.key) === index;
        });
        const made = { kind: 'object', members: [...members, ...added], ...this.#spanOf(map) };
        if (duplicate !== undefined)
            this.#duplicates.set(made, duplicate);
        return made;
    }
    #tagged({ tag, range }, value) {
        if (tag === undefined || !/^![A-Za-z]/.test(tag))
            return value;
        const name = tag.slice(1);
        const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
        const { offset, end } = value;
        const start = range === undefined || range === null ? offset : this.#tagStart(tag, range[0]);
        return { kind: 'object', members: [{ key, offset: start, end, value }], offset: start, end };
    }
    #tagStart(tag, offset) {
        const { padded, offsetOf } = this.#shadow;
        const start = padded.lastIndexOf(tag, offset);
        const isOwn = start >= 0 && /^\s*(&\S+\s*)?(#[^\n]*\n\s*)*$/.test(padded.slice(start + tag.length, offset));
        return offsetOf(isOwn ? start : offset);
    }
}
function isNodeWithRange(node) {
    return typeof node === 'object' && node !== null && 'range' in node;
}
function mergedOf(node) {
    if (node.kind === 'object')
        return node.members;
    return node.kind === 'array' ? node.items.flatMap(mergedOf) : [];
}
function emptyProblem(file) {
    const message = 'the file is empty';
    return {
        severity: 'error',
        code: 'empty',
        path: file,
        line: 1,
        column: 1,
        message,
        remedy: 'add a template',
    };
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/template-file.ts




const mostSteps = 100_000_000;
function parseTemplate({ path, text }) {
    const looksLikeJson = /^\uFEFF?\s*\{/.test(text) && !/\.ya?ml$/i.test(path);
    if (!looksLikeJson)
        return parseYaml(path, text);
    (0,base_work/* spend */.R)(5 * text.length);
    const json = (0,json_tree/* parseJson */.qF)(text, path);
    return 'severity' in json
        ? { problem: json }
        : { ...json, file: path, text, duplicates: new Map(), copies: new Map() };
}
function unreadFile(problem) {
    const { path: file, line, column, message } = problem;
    const range = { start: 0, end: 0, line, column };
    const origin = { kind: 'text', file, range, editable: false };
    const unknown = [{ kind: 'file', reason: message, origin }];
    return { ...inventory/* emptyInventory */.UO, unknown, problems: [problem] };
}
function limited({ path }, work) {
    const worked = (0,base_work/* within */.u)(mostSteps, work);
    if (worked.done)
        return worked.value;
    const message = 'the file takes too much work to read';
    const remedy = 'split it into several files';
    return unreadFile({ severity: 'error', code: 'too-deep', path, line: 1, column: 1, message, remedy });
}


/***/ }),

/***/ 6126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E1: () => (/* reexport */ cdk/* cdkReader */.E),
  ku: () => (/* reexport */ format/* cloudformationReader */.k),
  inventoryReaderOf: () => (/* binding */ inventoryReaderOf),
  zV: () => (/* binding */ listingReaderOf),
  _4: () => (/* binding */ looksLike),
  d2: () => (/* reexport */ parseParameterFile)
});

// UNUSED EXPORTS: inventoryReaders

// EXTERNAL MODULE: ./src/policy/formats/cloudformation/cdk.ts + 2 modules
var cdk = __webpack_require__(8647);
// EXTERNAL MODULE: ./src/policy/formats/cloudformation/format.ts + 1 modules
var format = __webpack_require__(39742);
// EXTERNAL MODULE: ./src/policy/inventory.ts
var inventory = __webpack_require__(74170);
// EXTERNAL MODULE: ./src/policy/formats/json/json-tree.ts
var json_tree = __webpack_require__(16569);
;// CONCATENATED MODULE: ./src/policy/formats/json/aws-documents.ts

function found({ policy }) {
    return policy === undefined ? [] : [policy];
}
function decoded(node, { lines }) {
    const text = decodedText(node.value);
    const json = text === undefined ? undefined : (0,json_tree/* parseJson */.qF)(text, '');
    if (json === undefined || 'severity' in json)
        return undefined;
    return { root: json.root, lines: { positionOf: () => lines.positionOf(node.offset) } };
}
function decodedText(value) {
    if (/^\s*\{/.test(value))
        return value;
    try {
        return decodeURIComponent(value);
    }
    catch {
        return undefined;
    }
}
function fixed(policy) {
    const statements = policy.statements.map((statement) => {
        const items = statement.actions.items.map((item) => {
            const { origin } = item;
            return origin.kind === 'text'
                ? { ...item, origin: { ...origin, editable: false, why: encoded } }
                : item;
        });
        return { ...statement, actions: { ...statement.actions, items } };
    });
    return { ...policy, statements };
}
const encoded = 'the document is an encoded string';
function managedDocuments(root) {
    const documents = new Map();
    for (const policy of itemsAt(root, 'Policies')) {
        const versions = itemsAt(policy, 'PolicyVersionList');
        const current = versions.find((one) => {
            const mark = (0,json_tree/* memberOf */.C5)(one, 'IsDefaultVersion')?.value;
            return mark?.kind === 'boolean' && mark.value === true;
        });
        const document = current === undefined ? undefined : (0,json_tree/* memberOf */.C5)(current, 'Document')?.value;
        const arn = stringAt(policy, 'Arn');
        if (arn !== undefined && document !== undefined)
            documents.set(arn, document);
    }
    return documents;
}
function itemsAt(node, key) {
    const list = (0,json_tree/* memberOf */.C5)(node, key)?.value;
    return list?.kind === 'array' ? list.items : [];
}
function stringAt(node, key) {
    const value = (0,json_tree/* memberOf */.C5)(node, key)?.value;
    return value?.kind === 'string' ? value.value : undefined;
}

;// CONCATENATED MODULE: ./src/policy/formats/json/aws-output-shapes.ts

const detailLists = [
    { list: 'RoleDetailList', kind: 'role', name: 'RoleName', policies: 'RolePolicyList' },
    { list: 'UserDetailList', kind: 'user', name: 'UserName', policies: 'UserPolicyList' },
    { list: 'GroupDetailList', kind: 'group', name: 'GroupName', policies: 'GroupPolicyList' },
];
const marks = [
    ...detailLists.map(({ list, name }) => [list, name]),
    ['PolicyVersion', 'Document'],
    ['PolicyDocument'],
    ['AttachedPolicies', 'PolicyArn'],
    ['PolicyNames'],
    ['Role', 'RoleName'],
    ['Roles', 'RoleName'],
    ['Policies', 'PolicyName'],
    ['Policy', 'PolicyName'],
];
function isOutput({ path, text }) {
    if (!/^\uFEFF?\s*\{/.test(text) || !/"(Statement|Polic|Role|UserDetail|GroupDetail)/.test(text))
        return false;
    const json = (0,json_tree/* parseJson */.qF)(text, path);
    if ('severity' in json)
        return /"Statement"\s*:/.test(text);
    if ((0,json_tree/* memberOf */.C5)(json.root, 'Statement') !== undefined)
        return true;
    return marks.some(([key, inner]) => {
        const value = (0,json_tree/* memberOf */.C5)(json.root, key)?.value;
        const [first = value] = value?.kind === 'array' ? value.items : [];
        if (value === undefined || first === undefined)
            return false;
        return inner === undefined || (value.kind === 'array' && value.items.length === 0)
            ? value.kind !== 'array' || key === 'PolicyNames' || key.endsWith('DetailList')
            : (0,json_tree/* memberOf */.C5)(first, inner) !== undefined;
    });
}

// EXTERNAL MODULE: ./src/policy/formats/json/read.ts + 1 modules
var read = __webpack_require__(64574);
;// CONCATENATED MODULE: ./src/policy/formats/json/aws-output.ts





const awsOutputReader = {
    name: 'output of aws iam, or a policy',
    recognizes: isOutput,
    closure: () => [],
    read: ({ entry }) => readOutput(entry),
};
const accountDetailsReader = {
    ...awsOutputReader,
    name: 'output of aws iam get-account-authorization-details',
    recognizes: (file) => /"(Role|User|Group)DetailList"\s*:/.test(file.text) && isOutput(file),
};
function readOutput({ path, text }) {
    const json = (0,json_tree/* parseJson */.qF)(text, path);
    if ('severity' in json) {
        const range = { start: 0, end: 0, line: json.line, column: json.column };
        const origin = { kind: 'text', file: path, range, editable: false };
        return { ...inventory/* emptyInventory */.UO, unknown: [{ kind: 'file', reason: json.message, origin }], problems: [json] };
    }
    return new OutputReader(json, path).inventory();
}
class OutputReader {
    #json;
    #file;
    #principals = [];
    #unattached = [];
    #unknown = [];
    #problems = [];
    #notGranted = [];
    constructor(json, file) {
        this.#json = json;
        this.#file = file;
    }
    inventory() {
        this.#details();
        this.#single();
        this.#lists();
        return {
            ...inventory/* emptyInventory */.UO,
            ...{ principals: this.#principals, unattached: this.#unattached },
            ...{ unknown: this.#unknown, problems: this.#problems },
            notGranted: this.#notGranted,
        };
    }
    #details() {
        const { root } = this.#json;
        const managed = managedDocuments(root);
        for (const { list, kind, name, policies } of detailLists)
            for (const item of itemsAt(root, list)) {
                const text = stringAt(item, name);
                if (text === undefined)
                    continue;
                const inline = itemsAt(item, policies).flatMap((one) => this.#inline(one, text, kind));
                const attached = itemsAt(item, 'AttachedManagedPolicies');
                const own = attached.flatMap((one) => this.#attachedOwn(one, managed));
                const foreign = attached.filter((one) => !managed.has(stringAt(one, 'PolicyArn') ?? ''));
                const groups = itemsAt(item, 'GroupList').length;
                const reason = 'the policies of its groups apply, too';
                this.#add(item, {
                    ...{ kind, name: text, policies: [...inline.flatMap(found), ...own.flatMap(found)] },
                    unknown: [
                        ...[...inline, ...own].flatMap(({ unknown }) => unknown ?? []),
                        ...(groups === 0 ? [] : [this.#part('role', reason, item)]),
                    ],
                    foreign: foreign.map((one) => this.#foreign(one)),
                });
            }
        const used = new Set(this.#principals.flatMap((one) => one.policies.map(({ id }) => id.address)));
        if ((0,json_tree/* memberOf */.C5)(root, 'RoleDetailList') !== undefined)
            for (const one of itemsAt(root, 'Policies')) {
                const name = stringAt(one, 'PolicyName') ?? '';
                if (!used.has(name))
                    this.#addUnattached(name, one);
            }
        const isPage = (0,json_tree/* memberOf */.C5)(root, 'IsTruncated')?.value;
        if (isPage?.kind === 'boolean' && isPage.value === true) {
            const reason = 'the output is one page of several: more roles and policies exist';
            this.#unknown.push(this.#part('file', reason, isPage));
        }
    }
    #single() {
        const { root } = this.#json;
        const document = (0,json_tree/* memberOf */.C5)(root, 'PolicyDocument')?.value;
        const holder = holders.find(([key]) => stringAt(root, key) !== undefined);
        const name = holder === undefined ? undefined : stringAt(root, holder[0]);
        if (document !== undefined && holder !== undefined && name !== undefined) {
            const [, kind] = holder;
            const read = this.#inline(root, name, kind);
            const reason = `its other policies are not in this file`;
            this.#add(root, {
                ...{ kind, name, policies: found(read), foreign: [] },
                unknown: [...(read.unknown === undefined ? [] : [read.unknown]), this.#part('role', reason, root)],
            });
        }
        const version = (0,json_tree/* memberOf */.C5)(root, 'PolicyVersion')?.value;
        const inVersion = version === undefined ? undefined : (0,json_tree/* memberOf */.C5)(version, 'Document')?.value;
        const alone = (0,json_tree/* memberOf */.C5)(root, 'Statement') === undefined ? undefined : root;
        const other = holder === undefined ? document : undefined;
        const node = inVersion ?? other ?? alone;
        if (node === undefined)
            return;
        if (this.#addResourcePolicy(node))
            return;
        const read = this.#policy(node, stringAt(root, 'PolicyName') ?? '');
        if (read.unknown !== undefined)
            this.#unknown.push(read.unknown);
        this.#addUnattached(stringAt(root, 'PolicyName') ?? this.#file, node);
    }
    #addResourcePolicy(node) {
        const statement = (0,json_tree/* memberOf */.C5)(node, 'Statement')?.value;
        const all = statement?.kind === 'array' ? statement.items : statement === undefined ? [] : [statement];
        const isOne = all.some((one) => (0,json_tree/* memberOf */.C5)(one, 'Principal') ?? (0,json_tree/* memberOf */.C5)(one, 'NotPrincipal'));
        if (!isOne)
            return false;
        const why = 'a trust policy or resource policy';
        for (const one of all) {
            const action = (0,json_tree/* memberOf */.C5)(one, 'Action')?.value;
            const items = action?.kind === 'array' ? action.items : action === undefined ? [] : [action];
            for (const item of items)
                if (item.kind === 'string')
                    this.#notGranted.push({ action: item.value, origin: this.#originOf(item), why });
        }
        return true;
    }
    #lists() {
        const { root } = this.#json;
        const role = (0,json_tree/* memberOf */.C5)(root, 'Role')?.value;
        for (const item of [...(role === undefined ? [] : [role]), ...itemsAt(root, 'Roles')]) {
            const name = stringAt(item, 'RoleName');
            const unknown = [this.#part('role', 'its policies are not in this file', item)];
            if (name !== undefined)
                this.#add(item, { kind: 'role', name, policies: [], foreign: [], unknown });
        }
        const names = [...itemsAt(root, 'AttachedPolicies'), ...itemsAt(root, 'PolicyNames')];
        for (const item of names) {
            const name = item.kind === 'string' ? item.value : stringAt(item, 'PolicyName');
            const reason = `the file does not say which role has the policy ${name ?? '?'}`;
            this.#unknown.push(this.#part('attachment', reason, item));
        }
        if ((0,json_tree/* memberOf */.C5)(root, 'RoleDetailList') !== undefined)
            return;
        const one = (0,json_tree/* memberOf */.C5)(root, 'Policy')?.value;
        for (const item of [...(one === undefined ? [] : [one]), ...itemsAt(root, 'Policies')])
            this.#addUnattached(stringAt(item, 'PolicyName') ?? '', item);
    }
    #addUnattached(address, node) {
        this.#unattached.push({ id: { file: this.#file, address }, origin: this.#originOf(node) });
    }
    #add(node, principal) {
        const account = /^arn:[^:]*:iam::(\d{12}):/.exec(stringAt(node, 'Arn') ?? '')?.[1];
        const base = { id: { file: this.#file, address: principal.name }, origin: this.#originOf(node) };
        const also = account === undefined ? {} : { account };
        this.#principals.push({ ...base, ...principal, ...also, notGranted: [], assumes: [] });
    }
    #attachedOwn(item, managed) {
        const document = managed.get(stringAt(item, 'PolicyArn') ?? '');
        return document === undefined ? [] : [this.#policy(document, stringAt(item, 'PolicyName') ?? '')];
    }
    #foreign(item) {
        const arn = stringAt(item, 'PolicyArn');
        const policy = stringAt(item, 'PolicyName') ?? arn ?? '';
        return { policy, origin: this.#originOf(item), ...(arn === undefined ? {} : { arn }) };
    }
    #inline(item, name, kind) {
        const document = (0,json_tree/* memberOf */.C5)(item, 'PolicyDocument')?.value ?? item;
        return this.#policy(document, stringAt(item, 'PolicyName') ?? '', { kind, name });
    }
    #policy(document, address, holder) {
        const id = address === '' ? { file: this.#file } : { file: this.#file, address };
        const remedy = 'a policy is an object with Version and Statement';
        const held = holder === undefined ? {} : { holder };
        const json = document.kind === 'string' ? decoded(document, this.#json) : this.#json;
        if (json === undefined)
            return { unknown: this.#part('policy', 'the document is neither JSON nor URL-encoded JSON', document) };
        const node = json === this.#json ? document : json.root;
        const { policy, problems } = (0,read/* readPolicy */.T4)({ id, node, remedy, ...held }, json);
        this.#problems.push(...problems);
        if (policy !== undefined)
            return { policy: json === this.#json ? policy : fixed(policy) };
        const reason = `it is not valid: ${problems[0]?.message ?? ''}`;
        return { unknown: this.#part('policy', reason, document) };
    }
    #part(kind, reason, node) {
        return { kind, reason, origin: this.#originOf(node) };
    }
    #originOf({ offset, end }) {
        const range = { start: offset, end, ...this.#json.lines.positionOf(offset) };
        return { kind: 'text', file: this.#file, range, editable: false };
    }
}
const holders = [
    ['RoleName', 'role'],
    ['UserName', 'user'],
    ['GroupName', 'group'],
];

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/parameter-file.ts

function parseParameterFile(text, path) {
    const json = (0,json_tree/* parseJson */.qF)(text, path);
    if ('severity' in json)
        return `line ${json.line}: ${json.message}`;
    const values = (0,json_tree/* memberOf */.C5)(json.root, 'Parameters')?.value ?? json.root;
    const pairs = values.kind === 'array' ? values.items.map(pairOf) : membersOf(values);
    const known = pairs.flatMap((pair) => (pair === undefined ? [] : [pair]));
    if (known.length === pairs.length && pairs.length > 0)
        return new Map(known);
    return 'it has no ParameterKey and ParameterValue, Key=Value, or names with values';
}
function membersOf(node) {
    const members = node.kind === 'object' ? node.members : [];
    return members.map(({ key, value }) => {
        const text = plainText(value);
        return text === undefined ? undefined : [key, text];
    });
}
function pairOf(item) {
    if (item.kind === 'string') {
        const at = item.value.indexOf('=');
        return at < 1 ? undefined : [item.value.slice(0, at), item.value.slice(at + 1)];
    }
    const key = (0,json_tree/* memberOf */.C5)(item, 'ParameterKey')?.value;
    const value = (0,json_tree/* memberOf */.C5)(item, 'ParameterValue')?.value;
    const text = value === undefined ? undefined : plainText(value);
    return key?.kind === 'string' && text !== undefined ? [key.value, text] : undefined;
}
function plainText(node) {
    if (node.kind === 'string')
        return node.value;
    if (node.kind === 'number' || node.kind === 'boolean')
        return String(node.value);
    if (node.kind !== 'array')
        return undefined;
    const texts = node.items.map(plainText);
    return texts.includes(undefined) ? undefined : texts.join(',');
}

;// CONCATENATED MODULE: ./src/policy/formats/inventories.ts



const inventoryReaders = [
    cdk/* cdkReader */.E,
    format/* cloudformationReader */.k,
    accountDetailsReader,
];
function listingReaderOf(file) {
    return inventoryReaderOf(file) ?? (awsOutputReader.recognizes(file) ? awsOutputReader : undefined);
}
function inventoryReaderOf(file) {
    return inventoryReaders.find((reader) => reader.recognizes(file));
}
function looksLike({ path, text }) {
    return lookalikes.find(([, name, content]) => name.test(path) && content.test(text))?.[0];
}
const any = /^/;
const yaml = /\.ya?ml$/i;
const json = /\.json$/i;
const lookalikes = [
    ['Terraform configuration', /\.(tf|tofu)(\.json)?$/i, any],
    ['a Terraform plan', json, /"format_version"[\s\S]*"resource_changes"/],
    ['a Terraform state', /\.(tfstate|json)$/i, /"terraform_version"/],
    ['a Kubernetes manifest', yaml, /^apiVersion:/m],
    ['a GitHub Actions workflow', yaml, /^jobs:/m],
    ['a Docker Compose file', yaml, /^services:/m],
    ['a Serverless Framework configuration', yaml, /^provider:/m],
    ['an Ansible playbook', yaml, /^- (hosts|name):/m],
    ['a config file of this tool', yaml, /^(targets|principal-arn):/m],
    ['a Pulumi project', yaml, /^runtime:/m],
    [
        'TypeScript or JavaScript source code (of the AWS CDK: run cdk synth and name cdk.out)',
        /\.[cm]?[jt]sx?$/i,
        any,
    ],
    ['Python source code (of the AWS CDK: run cdk synth and name cdk.out)', /\.py$/i, any],
    ['a Bicep or ARM template', /\.(bicep|json)$/i, /schema\.management\.azure\.com/],
];




/***/ }),

/***/ 74170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ joinInventories),
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   UO: () => (/* binding */ emptyInventory)
/* harmony export */ });
const emptyInventory = {
    principals: [],
    unattached: [],
    notCreated: [],
    notGranted: [],
    unknown: [],
    problems: [],
};
function joinInventories(all) {
    return {
        principals: all.flatMap((one) => one.principals),
        unattached: all.flatMap((one) => one.unattached),
        notCreated: all.flatMap((one) => one.notCreated),
        notGranted: all.flatMap((one) => one.notGranted),
        unknown: all.flatMap((one) => one.unknown),
        problems: all.flatMap((one) => one.problems),
    };
}
function isComplete({ policies, unknown }) {
    return unknown.length === 0 && policies.every((policy) => policy.unknown.length === 0);
}


/***/ })

};
