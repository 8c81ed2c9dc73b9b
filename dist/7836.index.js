export const id = 7836;
export const ids = [7836];
export const modules = {

/***/ 81640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ asConfigured),
/* harmony export */   h: () => (/* binding */ vouchedConfig)
/* harmony export */ });
/* harmony import */ var _earlier_target__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);
/* harmony import */ var _inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _settings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54661);



function vouchedConfig(request) {
    const { config } = request;
    const known = knownPlaces(request);
    const all = config.targets.map((target) => vouchedTarget(target, request, known));
    const named = (of) => new Map(all.flatMap((one) => (one[of].length === 0 ? [] : [[one.target.name, one[of]]])));
    const settings = new Map(all.map(({ target, settings: texts }) => [target.name, texts]));
    return {
        config: {
            ...config,
            targets: all.map(({ target }) => target),
            settings: { ...config.settings, targets: settings },
        },
        replaced: [...new Set(all.flatMap(({ replaced }) => replaced))],
        unproven: named('unproven'),
        notRead: named('notRead'),
    };
}
function vouchedTarget(target, request, known) {
    const settings = request.config.settings.targets.get(target.name) ?? none;
    const kept = { target, settings, replaced: [], unproven: [], notRead: [] };
    if (target.trustEvidence)
        return kept;
    const earlier = request.before && (0,_earlier_target__WEBPACK_IMPORTED_MODULE_2__/* .earlierTarget */ .M)(target, request.before);
    if (earlier === undefined) {
        const alone = placesIn(settings).filter((place) => place.isNamed && !isKnown(place, known));
        return { ...kept, unproven: alone.map(chosenText) };
    }
    const was = request.before?.settings.targets.get(earlier.name) ?? none;
    const before = new Map(placesIn(was).map(({ name, text }) => [name, text]));
    const changed = placesIn(settings).filter(({ name, text }) => before.get(name) !== text);
    if (changed.length === 0)
        return kept;
    const lacking = changed.filter(({ name, isNamed }) => isNamed && before.get(name) === 'none');
    return {
        target: { ...target, evidence: earlier.evidence },
        settings: withEvidenceOf(settings, was),
        replaced: evidenceInputs.flatMap((name) => replacedTexts(name, settings, was)),
        unproven: [],
        notRead: lacking.map(newText),
    };
}
function asConfigured(config) {
    return { config, replaced: [], unproven: new Map(), notRead: new Map() };
}
function placesIn(texts) {
    return _inputs__WEBPACK_IMPORTED_MODULE_0__/* .placeInputs */ .vb.map((name) => {
        const usual = (0,_inputs__WEBPACK_IMPORTED_MODULE_0__/* .specOf */ .rI)(name)?.default ?? 'none';
        const text = texts.get(name) ?? usual;
        return { name, text, isNamed: text !== usual && !choices.has(name) };
    });
}
const choices = new Set(['sources', 'regions']);
function knownPlaces({ before, inputs }) {
    const alone = (0,_settings__WEBPACK_IMPORTED_MODULE_1__/* .settingsOf */ .f)({ file: undefined, inputs, targets: [], picked: [] });
    const all = before === undefined ? [alone] : [alone, before.settings];
    const texts = all.flatMap(({ shared, targets, accounts }) => [
        shared,
        ...targets.values(),
        ...accounts.values(),
    ]);
    return new Map(_inputs__WEBPACK_IMPORTED_MODULE_0__/* .placeInputs */ .vb.map((name) => [name, new Set(texts.flatMap((one) => itemsOf(one.get(name) ?? '')))]));
}
function isKnown({ name, text }, known) {
    return itemsOf(text).every((item) => known.get(name)?.has(item) === true);
}
function itemsOf(text) {
    return text.split(', ');
}
function chosenText({ name, text }) {
    return `${name} ${text} is set by this change only`;
}
function newText({ name, text }) {
    return `${name} ${text} is set by this change only, and is not read before the change is merged`;
}
function replacedTexts(name, now, was) {
    const [is, base] = [now, was].map((texts) => texts.get(name) ?? 'none');
    return is === base
        ? []
        : [`${name} ${is}: set by this change and not in effect; the value of the base is used: ${base}`];
}
function withEvidenceOf(now, was) {
    return new Map([...now].map(([name, text]) => [name, isEvidence(name) ? (was.get(name) ?? text) : text]));
}
function isEvidence(name) {
    return (0,_inputs__WEBPACK_IMPORTED_MODULE_0__/* .specOf */ .rI)(name)?.group === 'evidence';
}
const evidenceInputs = (0,_inputs__WEBPACK_IMPORTED_MODULE_0__/* .inputsWhere */ .tz)((spec) => isEvidence(spec.name) && spec.allowedIn.config);
const none = new Map();


/***/ }),

/***/ 20396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ broughtEvidence),
  M: () => (/* binding */ settingsChangesOf)
});

// EXTERNAL MODULE: ./src/drift/acceptances.ts
var drift_acceptances = __webpack_require__(16059);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(53713);
// EXTERNAL MODULE: ./src/config/earlier-target.ts
var earlier_target = __webpack_require__(542);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
;// CONCATENATED MODULE: ./src/config/config-changes.ts




function configChanges(before, now) {
    const all = [
        ...valueChanges(before.settings.run, now.settings.run),
        ...targetChanges(before, now),
        ...accountChanges(before, now),
        ...ruleChanges(before, now),
    ];
    const order = ['limit', 'acceptance', 'other'];
    return order.flatMap((wanted) => all.filter(({ concern }) => concern === wanted));
}
function targetChanges(before, now) {
    const gone = before.targets.filter((target) => (0,earlier_target/* earlierTarget */.M)(target, now) === undefined && !isGoneWithItsFile(target, now));
    const changes = now.targets.flatMap((target) => {
        const own = changesOfTarget(target, before, now);
        return own.map((change) => ({ ...change, target: target.name }));
    });
    const hasMany = now.targets.length > 1 || before.targets.length > 1;
    const byText = new Map();
    for (const change of changes)
        byText.set(change.text, [...(byText.get(change.text) ?? []), change]);
    const said = [...byText].flatMap(([text, same]) => {
        const names = listed(same.map(({ target }) => target));
        return same.slice(0, 1).map(({ concern }) => ({ concern, text: hasMany ? `${names}: ${text}` : text }));
    });
    return [...gone.map(({ name }) => limit(`${name} is no longer checked`)), ...said];
}
function changesOfTarget(target, before, now) {
    const present = now.settings.targets.get(target.name);
    const was = (0,earlier_target/* earlierTarget */.M)(target, before);
    if (was === undefined && hasEntryOf(target, before))
        return [];
    if (was === undefined) {
        const all = valueChanges(before.settings.shared, present);
        const named = before.targets.length === 0 ? isSetting : decidesVerdict;
        return [
            limit('checked for the first time'),
            ...all.filter(({ name }) => named(name)),
            ...acceptanceChanges([], target.acceptances),
        ];
    }
    const renamed = was.name === target.name ? [] : [limit(`renamed from ${was.name}`)];
    return [
        ...renamed,
        ...valueChanges(before.settings.targets.get(was.name), present),
        ...acceptanceChanges(was.acceptances, target.acceptances),
    ];
}
function isGoneWithItsFile(target, now) {
    if (!hasEntryOf(target, now))
        return false;
    return target.source === undefined || (0,earlier_target/* isUndescribed */.L)(target, now);
}
function hasEntryOf({ entry }, { targets }) {
    return entry !== undefined && targets.some((one) => one.entry === entry);
}
function isSetting(name) {
    return (0,inputs/* specOf */.rI)(name)?.group !== 'what';
}
function decidesVerdict(name) {
    const group = (0,inputs/* specOf */.rI)(name)?.group;
    return group === 'limits' || group === 'rules';
}
function acceptanceChanges(was, accepted) {
    const [before, now] = [entriesOf(was), entriesOf(accepted)];
    const more = [...now].filter(([entry]) => !before.has(entry)).map(([, action]) => action);
    const less = [...before].filter(([entry]) => !now.has(entry)).map(([, action]) => action);
    return [
        ...(more.length === 0 ? [] : [acceptance(`accept: ${listed(more)} new or changed`)]),
        ...(less.length === 0 || more.length > 0 ? [] : [acceptance(`accept: ${listed(less)} removed`)]),
    ];
}
function entriesOf(acceptances) {
    const wide = acceptances.filter(({ pattern }) => (0,action_pattern/* hasWildcard */.rl)(pattern));
    const named = acceptances.filter(({ pattern }) => !(0,action_pattern/* hasWildcard */.rl)(pattern));
    return new Map([...wide, ...named].map((one) => [(0,drift_acceptances/* acceptanceKey */.Lb)(one), one.pattern.text]));
}
function accountChanges(before, now) {
    const ids = new Set([...before.settings.accounts.keys(), ...now.settings.accounts.keys()]);
    return [...ids].flatMap((id) => {
        const [was, is] = [before, now].map(({ settings }) => settings.accounts.get(id));
        if (is === undefined)
            return [other(`account ${id} was removed`)];
        const own = valueChanges(was ?? before.settings.shared, is);
        const added = was === undefined ? [other(`account ${id} is new`)] : [];
        return [...added, ...own.map((change) => ({ ...change, text: `account ${id}: ${change.text}` }))];
    });
}
function ruleChanges(before, now) {
    const keys = (rules) => new Map(rules.map((rule) => [JSON.stringify({ ...rule, filter: [...rule.filter] }), rule.name]));
    const [was, is] = [keys(before.rules), keys(now.rules)];
    const more = [...is].filter(([key]) => !was.has(key)).map(([, name]) => name);
    const less = [...was].filter(([key]) => !is.has(key)).map(([, name]) => name);
    return [
        ...(more.length === 0 ? [] : [other(`archive-rules: ${listed(more)} new or changed`)]),
        ...(less.length === 0 || more.length > 0 ? [] : [other(`archive-rules: ${listed(less)} removed`)]),
    ];
}
const none = new Map();
function valueChanges(before = none, now = none) {
    return [...now].flatMap(([name, value]) => {
        const was = before.get(name) ?? 'none';
        const text = `${name} from ${was} to ${value}`;
        return was === value ? [] : [{ concern: concernOf(name), name, text }];
    });
}
function concernOf(name) {
    if (name === 'unused-ok')
        return 'acceptance';
    return (0,inputs/* specOf */.rI)(name)?.group === 'limits' ? 'limit' : 'other';
}
const limit = (text) => ({ concern: 'limit', text });
const acceptance = (text) => ({ concern: 'acceptance', text });
const other = (text) => ({ concern: 'other', text });
function listed(names) {
    const rest = names.length > 4 ? ` and ${names.length - 4} more` : '';
    return `${names.slice(0, 4).join(', ')}${rest}`;
}

// EXTERNAL MODULE: ./src/config/places.ts
var places = __webpack_require__(81640);
;// CONCATENATED MODULE: ./src/config/settings-changes.ts


async function settingsChangesOf(request) {
    const { config, configPath, before, fromBase, workflow, brought, replaced = new Set() } = request;
    const { judged = (0,places/* asConfigured */.T)(config) } = request;
    const evidence = await Promise.all(judged.config.targets.map((target) => broughtEvidence(target, brought, replaced)));
    const baselines = [...new Set(config.targets.flatMap(({ baseline }) => baseline ?? []))];
    const moved = await Promise.all(baselines.map(async (path) => (await brought.brings(path)) ? [`baseline ${path}: changed by this change`] : []));
    const settings = settingChanges(judged.config, configPath, before, request.compared);
    const decisive = settings.filter(({ concern }) => concern !== 'other');
    return [
        ...decisive.map(({ text }) => text),
        ...(fromBase && (await brought.brings(configPath))
            ? [`${configPath}: changed by this change, and not in effect (config-from: base)`]
            : []),
        ...(workflow !== undefined && (await brought.brings(workflow))
            ? [`${workflow}: this change modifies the workflow that runs the check`]
            : []),
        ...judged.replaced.map((text) => `${configPath}: ${text}`),
        ...new Set([...evidence.flat(), ...[...judged.unproven.values()].flat()]),
        ...[...replaced].map((path) => `evidence-file ${path}: changed by this change; the evidence of the base is used`),
        ...moved.flat(),
        ...settings.filter(({ concern }) => concern === 'other').map(({ text }) => text),
    ];
}
function settingChanges(config, configPath, before, compared) {
    const why = typeof before === 'string' ? [{ concern: 'limit', text: before }] : [];
    const earlier = typeof before === 'string' ? compared : before;
    const changes = [...why, ...(earlier === undefined ? [] : configChanges(earlier, config))];
    return changes.map((one) => ({ ...one, text: `${configPath}: ${one.text}` }));
}
async function broughtEvidence(target, brought, replaced) {
    const { file, memory, logs, reference } = target.evidence;
    const locations = [
        ...(file === undefined || replaced.has(file.path) ? [] : [['evidence-file', file.path]]),
        ...(memory === undefined ? [] : [['previous-evidence', memory.path]]),
        ...(logs?.paths ?? []).map((path) => ['cloudtrail-logs', path]),
        ...(logs?.cache === undefined ? [] : [['log-cache', logs.cache]]),
        ...(reference.kind === 'folder' ? [['service-reference', reference.path]] : []),
    ];
    const found = [];
    for (const [input, path] of locations)
        if (await brought.brings(path))
            found.push(`${input} ${path} is added or modified by this change`);
    return found;
}


/***/ }),

/***/ 35822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isServicePrefix),
/* harmony export */   K_: () => (/* binding */ parseReferenceDocument),
/* harmony export */   S8: () => (/* binding */ isActionName),
/* harmony export */   dQ: () => (/* binding */ referenceDocumentJson)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);

const longestList = 5000;
const generation = 'IAM Access Analyzer Policy Generation';
const lastAccessed = 'IAM Action Last Accessed';
const levels = [
    ['IsPermissionManagement', 'Permissions management'],
    ['IsTaggingOnly', 'Tagging'],
    ['IsWrite', 'Write'],
    ['IsList', 'List'],
];
function isServicePrefix(text) {
    return /^[a-z0-9][a-z0-9-]{0,62}$/.test(text);
}
function isActionName(text) {
    return /^[A-Za-z0-9_-]{1,128}$/.test(text);
}
function parseReferenceDocument(prefix, value) {
    if (field(value, 'Name') !== prefix)
        return `it is not the document of ${prefix}`;
    const actions = parseList('Actions', field(value, 'Actions'), parseAction);
    if (typeof actions === 'string')
        return actions;
    const double = twice(actions.map(({ name }) => (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(name)));
    if (double !== undefined)
        return `it has the action ${double} twice`;
    const operations = parseList('Operations', field(value, 'Operations') ?? [], parseOperation);
    if (typeof operations === 'string')
        return operations;
    const again = twice(operations.map(([name]) => (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(name)));
    return again === undefined
        ? { actions, operations: new Map(operations) }
        : `it has the operation ${again} twice`;
}
function referenceDocumentJson(prefix, { actions, operations }) {
    return {
        Name: prefix,
        Actions: actions.map(({ name, accessLevel: level, policyGeneration: logged, actionLastAccessed: tracked }) => ({
            Name: name,
            Annotations: { Properties: Object.fromEntries(levels.map(([flag, of]) => [flag, of === level])) },
            SupportedBy: { [generation]: logged, [lastAccessed]: tracked },
        })),
        Operations: [...operations].map(([name, authorised]) => ({
            Name: name,
            AuthorizedActions: authorised.map((action) => {
                const [Service, Name] = action.split(':');
                return { Name, Service };
            }),
        })),
    };
}
function parseList(name, value, parse) {
    if (!Array.isArray(value))
        return `its ${name} is not a list`;
    if (value.length > longestList)
        return `it has more than ${longestList} ${name}`;
    const list = value;
    const items = [];
    for (const one of list) {
        const item = parse(one);
        if (item === undefined)
            return `its ${name}[${items.length}] has an unexpected format`;
        items.push(item);
    }
    return items;
}
function parseAction(value) {
    const name = nameIn(value);
    const properties = field(field(value, 'Annotations'), 'Properties');
    const supported = field(value, 'SupportedBy');
    const set = levels.map(([flag]) => flagIn(properties, flag));
    const logged = flagIn(supported, generation);
    const tracked = flagIn(supported, lastAccessed);
    if (name === undefined || logged === undefined || tracked === undefined)
        return undefined;
    if (set.includes(undefined))
        return undefined;
    return {
        name,
        accessLevel: levels[set.indexOf(true)]?.[1] ?? 'Read',
        policyGeneration: logged,
        actionLastAccessed: tracked,
    };
}
function parseOperation(value) {
    const name = nameIn(value);
    const list = field(value, 'AuthorizedActions') ?? [];
    const actions = parseList('AuthorizedActions', list, parseAuthorisedAction);
    if (name === undefined || typeof actions === 'string')
        return undefined;
    return [name, [...new Set(actions)]];
}
function parseAuthorisedAction(value) {
    const name = nameIn(value);
    const service = field(value, 'Service');
    if (name === undefined || typeof service !== 'string' || !isServicePrefix(service))
        return undefined;
    return `${service}:${name}`;
}
function nameIn(value) {
    const name = field(value, 'Name');
    return typeof name === 'string' && isActionName(name) ? name : undefined;
}
function flagIn(value, name) {
    const flag = field(value, name) ?? false;
    return typeof flag === 'boolean' ? flag : undefined;
}
function field(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return Reflect.get(value, name);
}
function twice(names) {
    const seen = new Set();
    return names.find((name) => seen.size === seen.add(name).size);
}


/***/ }),

/***/ 27836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPorts: () => (/* binding */ openPorts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./data/counterparts.json
const counterparts_namespaceObject = /*#__PURE__*/JSON.parse('[{"action":"acm:RevokeCertificate","undoes":["acm:RequestCertificate","acm:ExportCertificate"]},{"action":"autoscaling:BatchDeleteScheduledAction","undoes":["autoscaling:BatchPutScheduledUpdateGroupAction","autoscaling:PutScheduledUpdateGroupAction"]},{"action":"autoscaling:DeletePolicy","undoes":["autoscaling:PutScalingPolicy"]},{"action":"autoscaling:DeleteScheduledAction","undoes":["autoscaling:PutScheduledUpdateGroupAction","autoscaling:BatchPutScheduledUpdateGroupAction"]},{"action":"autoscaling:DeleteTags","undoes":["autoscaling:CreateOrUpdateTags"]},{"action":"autoscaling:TerminateInstanceInAutoScalingGroup","undoes":["autoscaling:SetDesiredCapacity"]},{"action":"backup:DeleteRecoveryPoint","undoes":["backup:StartBackupJob","backup:StartCopyJob"]},{"action":"cloud9:DeleteEnvironment","undoes":["cloud9:CreateEnvironmentEC2","cloud9:CreateEnvironmentSSH"]},{"action":"cloudformation:CancelUpdateStack","undoes":["cloudformation:ExecuteChangeSet"]},{"action":"cloudformation:ContinueUpdateRollback","undoes":["cloudformation:UpdateStack","cloudformation:ExecuteChangeSet"]},{"action":"cloudformation:DeleteStack","undoes":["cloudformation:CreateChangeSet"]},{"action":"cloudformation:RollbackStack","undoes":["cloudformation:CreateStack","cloudformation:UpdateStack","cloudformation:ExecuteChangeSet"]},{"action":"cloudformation:StopStackSetOperation","undoes":["cloudformation:CreateStackInstances","cloudformation:UpdateStackInstances","cloudformation:UpdateStackSet","cloudformation:DeleteStackInstances"]},{"action":"cloudwatch:DeleteAlarms","undoes":["cloudwatch:PutMetricAlarm","cloudwatch:PutCompositeAlarm"]},{"action":"databrew:DeleteJob","undoes":["databrew:CreateProfileJob","databrew:CreateRecipeJob"]},{"action":"datasync:DeleteLocation","undoes":["datasync:CreateLocationEfs","datasync:CreateLocationFsxLustre","datasync:CreateLocationNfs","datasync:CreateLocationObjectStorage","datasync:CreateLocationS3","datasync:CreateLocationSmb"]},{"action":"directconnect:DeleteVirtualInterface","undoes":["directconnect:AllocatePrivateVirtualInterface","directconnect:AllocatePublicVirtualInterface","directconnect:AllocateTransitVirtualInterface","directconnect:CreatePrivateVirtualInterface","directconnect:CreatePublicVirtualInterface","directconnect:CreateTransitVirtualInterface"]},{"action":"ec2:CancelBundleTask","undoes":["ec2:BundleInstance"]},{"action":"ec2:CancelConversionTask","undoes":["ec2:ImportInstance","ec2:ImportVolume"]},{"action":"ec2:CancelExportTask","undoes":["ec2:CreateInstanceExportTask","ec2:ExportImage"]},{"action":"ec2:CancelImportTask","undoes":["ec2:ImportImage","ec2:ImportSnapshot"]},{"action":"ec2:CancelSpotFleetRequests","undoes":["ec2:RequestSpotFleet"]},{"action":"ec2:CancelSpotInstanceRequests","undoes":["ec2:RequestSpotInstances"]},{"action":"ec2:DeleteQueuedReservedInstances","undoes":["ec2:PurchaseReservedInstancesOffering"]},{"action":"ec2:ReleaseIpamPoolAllocation","undoes":["ec2:AllocateIpamPoolCidr"]},{"action":"ec2:TerminateInstances","undoes":["ec2:RequestSpotInstances","ec2:RequestSpotFleet","ec2:CreateFleet"]},{"action":"ecs:StopServiceDeployment","undoes":["ecs:CreateService","ecs:UpdateService"]},{"action":"eks:CancelUpdate","undoes":["eks:UpdateClusterConfig","eks:UpdateClusterVersion","eks:UpdateNodegroupConfig","eks:UpdateNodegroupVersion"]},{"action":"elasticbeanstalk:AbortEnvironmentUpdate","undoes":["elasticbeanstalk:UpdateEnvironment"]},{"action":"elasticmapreduce:CancelSteps","undoes":["elasticmapreduce:AddJobFlowSteps","elasticmapreduce:RunJobFlow"]},{"action":"fsx:DetachAndDeleteS3AccessPoint","undoes":["fsx:CreateAndAttachS3AccessPoint"]},{"action":"glue:BatchDeleteTableVersion","undoes":["glue:CreateTable","glue:UpdateTable"]},{"action":"glue:DeleteTableVersion","undoes":["glue:CreateTable","glue:UpdateTable"]},{"action":"greengrass:DeleteComponent","undoes":["greengrass:CreateComponentVersion"]},{"action":"iam:DeletePolicyVersion","undoes":["iam:CreatePolicy"]},{"action":"imagebuilder:CancelImageCreation","undoes":["imagebuilder:CreateImage","imagebuilder:StartImagePipelineExecution"]},{"action":"iot:CancelAuditTask","undoes":["iot:StartOnDemandAuditTask"]},{"action":"iot:CancelCertificateTransfer","undoes":["iot:TransferCertificate"]},{"action":"iot:CancelJobExecution","undoes":["iot:CreateJob"]},{"action":"iot:DeleteJobExecution","undoes":["iot:CreateJob"]},{"action":"kms:DeleteImportedKeyMaterial","undoes":["kms:ImportKeyMaterial"]},{"action":"kms:ScheduleKeyDeletion","undoes":["kms:CreateKey","kms:ReplicateKey"]},{"action":"m2:CancelBatchJobExecution","undoes":["m2:StartBatchJob"]},{"action":"medialive:DeleteReservation","undoes":["medialive:PurchaseOffering"]},{"action":"organizations:CancelHandshake","undoes":["organizations:InviteAccountToOrganization"]},{"action":"personalize:StopSolutionVersionCreation","undoes":["personalize:CreateSolutionVersion"]},{"action":"rds:DeleteDBInstance","undoes":["rds:CreateDBInstanceReadReplica"]},{"action":"rds:RemoveFromGlobalCluster","undoes":["rds:CreateGlobalCluster"]},{"action":"redshift:CancelResize","undoes":["redshift:ResizeCluster"]},{"action":"s3-object-lambda:AbortMultipartUpload","undoes":["s3-object-lambda:PutObject"]},{"action":"s3-object-lambda:DeleteObjectVersion","undoes":["s3-object-lambda:PutObject"]},{"action":"s3-outposts:AbortMultipartUpload","undoes":["s3-outposts:PutObject"]},{"action":"s3-outposts:DeleteObjectVersion","undoes":["s3-outposts:PutObject"]},{"action":"s3:AbortMultipartUpload","undoes":["s3:PutObject"]},{"action":"s3:DeleteObjectVersion","undoes":["s3:PutObject"]},{"action":"savingsplans:DeleteQueuedSavingsPlan","undoes":["savingsplans:CreateSavingsPlan"]},{"action":"secretsmanager:RemoveRegionsFromReplication","undoes":["secretsmanager:ReplicateSecretToRegions"]},{"action":"secretsmanager:StopReplicationToReplica","undoes":["secretsmanager:ReplicateSecretToRegions"]},{"action":"servicecatalog:TerminateProvisionedProduct","undoes":["servicecatalog:ProvisionProduct"]},{"action":"servicediscovery:DeleteNamespace","undoes":["servicediscovery:CreateHttpNamespace","servicediscovery:CreatePrivateDnsNamespace","servicediscovery:CreatePublicDnsNamespace"]},{"action":"ses:DeleteIdentity","undoes":["ses:VerifyDomainIdentity","ses:VerifyEmailIdentity"]},{"action":"signer:RevokeSignature","undoes":["signer:SignPayload","signer:StartSigningJob"]},{"action":"signer:RevokeSigningProfile","undoes":["signer:PutSigningProfile"]},{"action":"sns:DeleteEndpoint","undoes":["sns:CreatePlatformEndpoint"]},{"action":"sqs:DeleteMessage","undoes":["sqs:ReceiveMessage"]}]');
;// CONCATENATED MODULE: ./data/coverage-rules.json
const coverage_rules_namespaceObject = /*#__PURE__*/JSON.parse('{"date":"2026-02-13","source":"AWS service reference, 2026-02-13, https://servicereference.us-east-1.amazonaws.com/: hidden = flagged for neither policy generation nor action last accessed; lastAccessedOnly = flagged for action last accessed alone","services":{"access-analyzer":{"hidden":[],"addedSince":["CreateServiceLinkedAnalyzer","DeleteServiceLinkedAnalyzer"]},"acm":{"hidden":["RevokeCertificate"],"addedSince":["CreateAcmeDomainValidation","CreateAcmeEndpoint","CreateAcmeExternalAccountBinding","DeleteAcmeDomainValidation","DeleteAcmeEndpoint","DeleteAcmeExternalAccountBinding","DescribeAcmeAccount","DescribeAcmeDomainValidation","DescribeAcmeEndpoint","DescribeAcmeExternalAccountBinding","GetAcmeExternalAccountBindingCredentials","ListAcmeAccounts","ListAcmeDomainValidations","ListAcmeEndpoints","ListAcmeExternalAccountBindings","ListCertificateDomainValidations","ListTagsForResource","RevokeAcmeAccount","RevokeAcmeExternalAccountBinding","SearchCertificates","TagResource","UntagResource","UpdateAcmeDomainValidation","UpdateAcmeEndpoint","UpdateCertificate"]},"athena":{"hidden":["CancelQueryExecution","GetCatalogs","GetExecutionEngine","GetExecutionEngines","GetNamespace","GetNamespaces","GetQueryExecutions","GetTable","GetTables","RunQuery"],"addedSince":[]},"autoscaling":{"hidden":["DescribeAccountSettings","LaunchInstances","PutAccountSetting"],"addedSince":[]},"backup":{"hidden":["AssociateBackupVaultMpaApprovalTeam","CopyFromBackupVault","CopyIntoBackupVault","DisassociateBackupVaultMpaApprovalTeam","GetRecoveryPointIndexDetails","ListProtectedResourcesByBackupVault","RevokeRestoreAccessBackupVault","SearchRecoveryPoint","StartScanJob","UpdateRecoveryPointIndexSettings"],"addedSince":["GetPITRMalwareScanResults","ListBackupAccessPoints","ListBackupAccessPointsByRecoveryPoint","ListBackupAccessPointsByResource"]},"batch":{"hidden":[],"addedSince":["CreateQuotaShare","DeleteQuotaShare","DescribeQuotaShare","ListQuotaShares","SetCapacityTags","UpdateQuotaShare","UpdateServiceJob"]},"cloudformation":{"hidden":["ActivateOrganizationsAccess","ActivateType","CancelResourceRequest","CreateResource","CreateStackRefactor","CreateUploadBucket","DeactivateOrganizationsAccess","DeleteResource","DescribeStackRefactor","ExecuteStackRefactor","GetResource","GetResourceRequestStatus","ListAllHookResults","ListResourceRequests","ListResources","ListStackRefactorActions","TagResource","UntagResource","UpdateResource"],"addedSince":[]},"cloudfront":{"hidden":["CreateAnycastIpList","CreateInvalidationForDistributionTenant","CreateStreamingDistribution","CreateStreamingDistributionWithTags","CreateVpcOrigin","DeleteResourcePolicy","DescribeConnectionFunction","GetConnectionFunction","GetConnectionGroup","GetConnectionGroupByRoutingEndpoint","GetDistributionTenant","GetDistributionTenantByDomain","GetManagedCertificateDetails","GetResourcePolicy","GetTrustStore","ListDistributionsByConnectionFunction","ListDistributionsByTrustStore","ListDomainConflicts","ListVpcOrigins","PutResourcePolicy","UpdateDistributionWithStagingConfig","UpdateDomainAssociation","UpdateStreamingDistribution","UpdateVpcOrigin","VerifyDnsConfiguration"],"addedSince":[]},"cloudtrail":{"hidden":["EnableFederation"],"addedSince":[]},"cloudwatch":{"hidden":["BatchGetServiceLevelIndicatorReport","BatchGetServiceLevelObjectiveBudgetReport","CreateServiceLevelObjective","DeleteServiceLevelObjective","EnableTopologyDiscovery","GenerateQuery","GenerateQueryResultsSummary","GetMetricData","GetMetricWidgetImage","GetService","GetServiceData","GetServiceLevelObjective","GetTopologyDiscoveryStatus","GetTopologyMap","Link","ListEntitiesForMetric","ListMetrics","ListServiceLevelObjectives","ListServices","ListTagsForResource","PutMetricData","TagResource","UntagResource","UpdateServiceLevelObjective"],"addedSince":["AssumeAccessProfile","CallWithBearerToken","CreateAccessGrant","CreateAccessProfile","CreateAlert","CreateDomain","CreateDomainAccessGrantForOrganization","CreateDomainForOrganization","CreateIngestionEndpoint","CreateIntegration","CreateOmniDashboard","CreateOmniThread","CreateOneTimeDeepLinkCode","CreateSpace","CreateView","DeleteAccessGrant","DeleteAccessProfile","DeleteAlarmMuteRule","DeleteAlert","DeleteDomain","DeleteDomainAccessGrantForOrganization","DeleteDomainForOrganization","DeleteIngestionEndpoint","DeleteIntegration","DeleteOmniDashboard","DeleteOmniThread","DeletePipelineRule","DeleteSpace","DeleteView","GetAccessGrant","GetAccessProfile","GetAgentGraph","GetAlarmMuteRule","GetAlert","GetContextGraph","GetDataset","GetDomain","GetDomainAccessGrantForOrganization","GetDomainForOrganization","GetIngestionEndpoint","GetIntegration","GetIntelligenceConfiguration","GetOTelEnrichment","GetOmniDashboard","GetOmniThread","GetPreferences","GetRecords","GetSpace","GetSpaceCredentials","GetSpaceCredentialsForOrganization","GetTelemetryQueryResults","GetView","InvokeIntegration","ListAccessGrants","ListAccessProfiles","ListAlarmMuteRules","ListAlertContributors","ListAlerts","ListDomainAccessGrantsForOrganization","ListDomains","ListIngestionEndpoints","ListIntegrations","ListOmniDashboards","ListOmniThreads","ListSpaceAccess","ListSpaces","ListSpacesForOrganization","ListTelemetryFields","ListTelemetryQuerySessions","ListViews","PutAlarmMuteRule","PutIntelligenceConfiguration","PutLogAlarm","PutPipelineRule","QueryTraces","SearchPrincipals","StartOTelEnrichment","StartOmniThreadSession","StartTelemetryQuery","StartTelemetryQuerySession","StopOTelEnrichment","StopTelemetryQuery","StopTelemetryQuerySession","SubmitFeedback","UpdateAccessProfile","UpdateAlert","UpdateDomain","UpdateDomainForOrganization","UpdateIngestionEndpoint","UpdateIntegration","UpdateOmniDashboard","UpdateOmniThread","UpdatePreferences","UpdateSpace","UpdateView"]},"codedeploy":{"hidden":[],"addedSince":[]},"codepipeline":{"hidden":["ListDeployActionExecutionTargets"],"addedSince":[]},"cognito-idp":{"hidden":["AssociateWebACL","DisassociateWebACL","GetTokensFromRefreshToken","GetWebACLForResource","ListResourcesForWebACL","UpdateManagedLoginBranding"],"addedSince":["AddUserPoolClientSecret","AdminDeleteSoftwareToken","AdminGetUserAuthFactors","CreateUserPoolReplica","DeleteUserPoolClientSecret","DeleteUserPoolReplica","GetProvisionedLimit","ListUserPoolClientSecrets","ListUserPoolReplicas","UpdateProvisionedLimit","UpdateUserPoolReplica"]},"config":{"hidden":["AssociateResourceTypes","DeleteServiceLinkedConfigurationRecorder","DisassociateResourceTypes","PutServiceLinkedConfigurationRecorder"],"addedSince":["DeleteConnector","GetConnector","ListConnectors","PutConnector","PutThirdPartyServiceLinkedConfigurationRecorder"]},"dynamodb":{"hidden":["BatchGetItem","BatchWriteItem","ConditionCheckItem","CreateGlobalTableWitness","CreateTableReplica","DeleteGlobalTableWitness","DeleteItem","DeleteResourcePolicy","DeleteTableReplica","GetItem","GetRecords","GetShardIterator","InjectError","PartiQLDelete","PartiQLInsert","PartiQLSelect","PartiQLUpdate","PutItem","PutResourcePolicy","Query","Scan","UpdateItem"],"addedSince":["SearchVectors"]},"ec2":{"hidden":["DeleteResourcePolicy","DescribeCapacityBlockOfferings","GetResourcePolicy","ImportByoipCidrToIpam","PurchaseCapacityBlock","PutResourcePolicy"],"addedSince":["AcceptTransitGatewayClientVpnAttachment","AssociateApplicationStatusCheck","AttachImageWatermark","AttachResourcesToPlacementGroup","BatchModifyIpamRoutingPolicyRegistrations","CreateApplicationStatusCheck","CreateCapacityReservationCancellationQuote","CreateIpamInternetRegistryAssociation","CreateIpamRoutingPolicyRegistration","CreateSecondaryNetwork","CreateSecondarySubnet","CreateTransitGatewayPolicyTableEntry","DeleteApplicationStatusCheck","DeleteIpamInternetRegistryAssociation","DeleteIpamRoutingPolicyRegistration","DeleteSecondaryNetwork","DeleteSecondarySubnet","DeleteTransitGatewayClientVpnAttachment","DeleteTransitGatewayPolicyTableEntry","DescribeAccountVpcEncryptionControl","DescribeApplicationStatus","DescribeApplicationStatusCheckAssociations","DescribeApplicationStatusChecks","DescribeCapacityReservationCancellationQuotes","DescribeIpamInternetRegistryAssociations","DescribeIpamPoolAllocations","DescribeSecondaryInterfaces","DescribeSecondaryNetworks","DescribeSecondarySubnets","DetachImageWatermark","DetachResourcesFromPlacementGroup","DisableApplicationStatusCheckSuppression","DisassociateApplicationStatusCheck","EnableApplicationStatusCheckSuppression","EnableIpamInternetRegistryAssociation","GetCapacityManagerMonitoredTagKeys","GetIpamDiscoveredRoutes","GetIpamInternetRegistryAssociationAsns","GetIpamInternetRegistryAssociationCidrs","GetIpamRouteOriginAuthorizations","GetIpamRouteProtectionFindings","GetIpamRoutingPolicyRegistrationDeltas","GetIpamRoutingPolicyRegistrations","GetManagedResourceVisibility","ModifyAccountVpcEncryptionControl","ModifyApplicationStatusCheck","ModifyIpamPoolAllocation","ModifyIpamRoutingPolicyRegistration","ModifyManagedResourceVisibility","ModifyTransitGatewayPolicyTableEntry","ModifyVpcEndpointPayerResponsibility","RejectTransitGatewayClientVpnAttachment","ReplaceImageInstanceTypeSpecification","UpdateCapacityManagerMonitoredTagKeys","ValidateSecurityGroupQuotasForInterface"]},"ecr":{"hidden":["DeregisterPullTimeUpdateExclusion","DescribeImageSigningStatus","PutSigningConfiguration","RegisterPullTimeUpdateExclusion","UpdateImageStorageClass"],"addedSince":[]},"ecs":{"hidden":["CreateExpressGatewayService","PutSystemLogEvents","StartTelemetrySession"],"addedSince":["AllowVendedLogDeliveryForResource","ContinueServiceDeployment","CreateDaemon","DeleteDaemon","DeleteDaemonTaskDefinition","DescribeDaemon","DescribeDaemonDeployments","DescribeDaemonRevisions","DescribeDaemonTaskDefinition","ListDaemonDeployments","ListDaemonTaskDefinitions","ListDaemons","RegisterDaemonTaskDefinition","UpdateDaemon"]},"eks":{"hidden":["CreateCapability","CreatePodIdentityAssociation","ListDashboardData","ListDashboardResources","MutateViaKubernetesApi"],"addedSince":["ActivateCertificateAuthority","CancelUpdate","CreateCertificateAuthority","DeleteCertificateAuthority","DescribeCertificateAuthority","ListCertificateAuthorities"]},"elasticache":{"hidden":["Connect"],"addedSince":[]},"elasticfilesystem":{"hidden":["Backup","ClientMount","ClientRootAccess","ClientWrite","ReplicationRead","ReplicationWrite","Restore"],"addedSince":[]},"elasticloadbalancing":{"hidden":["ModifyListenerAttributes","SetWebAcl"],"addedSince":[]},"es":{"hidden":["AddDataSource","AddDirectQueryDataSource","AssociatePackages","CancelDomainConfigChange","CreateApplication","CreateElasticsearchServiceRole","CreateServiceRole","DeleteApplication","DeleteDataSource","DeleteDirectQueryDataSource","ESCrossClusterGet","ESHttpDelete","ESHttpGet","ESHttpHead","ESHttpPatch","ESHttpPost","ESHttpPut","GetApplication","GetDirectQueryDataSource","GetIndex","ListApplications","ListDirectQueryDataSources","ListDomainMaintenances","ListElasticsearchInstanceTypeDetails","UpdateApplication","UpdateDirectQueryDataSource"],"addedSince":["AttachDataSource","DeregisterCapability","DescribeDataSourceAttachment","DescribeInsightDetails","DetachDataSource","GetCapability","GetDefaultApplicationSetting","GetMigration","InsightFeedback","ListDataSourceAttachments","ListInsights","ListMigrations","PutDefaultApplicationSetting","RegisterCapability","RollbackElasticsearchServiceSoftwareUpdate","RollbackServiceSoftwareUpdate","StartMigration"]},"events":{"hidden":["InvokeApiDestination","PutEvents","PutPartnerEvents","RetrieveConnectionCredentials"],"addedSince":["CreateEventSource","CreateSubscriber","DeleteEventSource","DeleteResourcePolicy","DeleteSubscriber","DescribeSubscriber","GetResourcePolicy","ListResourcePolicies","ListSubscribers","PutRawEvents","PutResourcePolicy","RevokeResource","UpdateEventSource","UpdateSubscriber"]},"firehose":{"hidden":["PutRecord","PutRecordBatch"],"addedSince":[]},"guardduty":{"hidden":["SendObjectMalwareScan","SendSecurityTelemetry"],"addedSince":["CreateCustomDetectionRuleAssociation","CreateCustomDetectionRuleOrgConfiguration","CreateInvestigation","DeleteCustomDetectionRuleAssociation","DeleteCustomDetectionRuleOrgConfiguration","GetCustomDetectionRule","GetCustomDetectionRuleAssociation","GetCustomDetectionRuleOrgConfiguration","GetInvestigation","ListCustomDetectionRuleAssociations","ListCustomDetectionRuleOrgConfigurations","ListCustomDetectionRules","ListInvestigations","UpdateCustomDetectionRuleAssociation","UpdateCustomDetectionRuleOrgConfiguration"]},"iam":{"hidden":["AcceptDelegationRequest","AssociateDelegationRequest","CreateDelegationRequest","GetDelegationRequest","GetHumanReadableSummary","PassRole","RejectDelegationRequest","SendDelegationToken"],"addedSince":["GetAccountProperties","GetRoleTemplateVersion","PutAccountProperties"]},"kafka":{"hidden":["CreateTopic","DeleteTopic","DescribeReplicator","DescribeTopic","DescribeTopicPartitions","ListTopics","UpdateTopic"],"addedSince":["CreateChannel","DeleteChannel","DescribeChannel","ListChannels","UpdateChannel"]},"kinesis":{"hidden":["DeleteResourcePolicy","GetRecords","GetResourcePolicy","GetShardIterator","InjectApiError","ListTagsForResource","PutRecord","PutRecords","PutResourcePolicy","SubscribeToShard","TagResource","UntagResource","UpdateMaxRecordSize","UpdateStreamWarmThroughput"],"addedSince":["AssociateStreamsWithChannel","CreateChannel","DeleteChannel","DescribeChannel","ListChannels","UpdateChannel","UpdateStreamRecordDistributionStrategy"]},"kms":{"hidden":["ReEncryptFrom","ReEncryptTo"],"addedSince":["GetKeyLastUsage"]},"lambda":{"hidden":["CheckpointDurableExecution","CreateCapacityProvider","GetDurableExecution","GetDurableExecutionHistory","GetDurableExecutionState","InvokeAsync","InvokeFunction","InvokeFunctionUrl","ListFunctionVersionsByCapacityProvider","PassCapacityProvider","SendDurableExecutionCallbackFailure","SendDurableExecutionCallbackHeartbeat","SendDurableExecutionCallbackSuccess","StopDurableExecution","UpdateFunctionCodeSigningConfig"],"addedSince":["ConnectMicrovm","CreateMicrovmAuthToken","CreateMicrovmImage","CreateMicrovmShellAuthToken","CreateNetworkConnector","DeleteMicrovmImage","DeleteMicrovmImageVersion","DeleteNetworkConnector","DeleteResourcePolicy","GetMicrovm","GetMicrovmImage","GetMicrovmImageBuild","GetMicrovmImageVersion","GetNetworkConnector","GetResourcePolicy","ListManagedMicrovmImageVersions","ListManagedMicrovmImages","ListMicrovmImageBuilds","ListMicrovmImageVersions","ListMicrovmImages","ListMicrovms","ListNetworkConnectors","PassNetworkConnector","PutResourcePolicy","ResumeMicrovm","RunMicrovm","SuspendMicrovm","TerminateMicrovm","UpdateMicrovmImage","UpdateMicrovmImageVersion","UpdateNetworkConnector"]},"logs":{"hidden":["CreateImportTask","CreateLogDelivery","CreateScheduledQuery","DeleteAccountPolicy","DeleteLogDelivery","FilterLogEvents","GetLogDelivery","GetLogEvents","Link","ListLogDeliveries","ListLogGroups","PutAccountPolicy","PutLogEvents","Unmask","UpdateLogDelivery","UpdateScheduledQuery"],"addedSince":["CallWithBearerToken","CreateLookupTable","DeleteLookupTable","DeleteSyslogConfiguration","DescribeLookupTables","GetLookupTable","GetStorageTierPolicy","IntegrateWithDataset","ListSyslogConfigurations","PutBearerTokenAuthentication","PutStorageTierPolicy","PutSyslogConfiguration","UpdateLookupTable"]},"organizations":{"hidden":["InviteOrganizationToTransferResponsibility","ListEffectivePolicyValidationErrors"],"addedSince":[]},"rds":{"hidden":["CopyCustomDBEngineVersion","CreateBlueGreenDeployment","CreateDBShardGroup","CreateIntegration","CrossRegionCommunication","DeleteCustomDBEngineVersion","DeleteDBShardGroup","DeleteIntegration","DescribeDBShardGroups","DisableHttpEndpoint","EnableHttpEndpoint","ModifyCustomDBEngineVersion","ModifyDBShardGroup","ModifyIntegration","RebootDBShardGroup"],"addedSince":[]},"redshift":{"hidden":["AuthorizeInboundIntegration","CancelQuerySession","CreateClusterUser","CreateInboundIntegration","DeleteIntegration","DescribeQuery","DescribeSavedQueries","DescribeTable","ExecuteQuery","FetchResults","JoinGroup","ListDatabases","ListSchemas","ListTables","ModifyIntegration","ViewQueriesFromConsole","ViewQueriesInConsole"],"addedSince":[]},"route53":{"hidden":["UpdateHostedZoneFeatures"],"addedSince":[]},"s3":{"hidden":["AbortMultipartUpload","BypassGovernanceRetention","CreateStorageLensGroup","DeleteObject","DeleteObjectTagging","DeleteObjectVersion","DeleteObjectVersionTagging","DeleteStorageLensGroup","GetBucketMetadataTableConfiguration","GetObject","GetObjectAcl","GetObjectAttributes","GetObjectLegalHold","GetObjectRetention","GetObjectTagging","GetObjectTorrent","GetObjectVersion","GetObjectVersionAcl","GetObjectVersionAttributes","GetObjectVersionForReplication","GetObjectVersionTagging","GetObjectVersionTorrent","GetStorageLensGroup","ListBucket","ListBucketVersions","ListMultipartUploadParts","ListStorageLensGroups","ListTagsForResource","ObjectOwnerOverrideToBucketOwner","PauseReplication","PutAccessPointPublicAccessBlock","PutObject","PutObjectAcl","PutObjectLegalHold","PutObjectRetention","PutObjectTagging","PutObjectVersionAcl","PutObjectVersionTagging","ReplicateDelete","ReplicateObject","ReplicateTags","RestoreObject","TagResource","UntagResource","UpdateBucketMetadataInventoryTableConfiguration","UpdateObjectEncryption","UpdateStorageLensGroup"],"addedSince":["AllowVendedLogDeliveryForResource","DeleteObjectAnnotation","DeleteObjectVersionAnnotation","GetObjectAnnotation","GetObjectVersionAnnotation","GetObjectVersionAnnotationForReplication","ListObjectAnnotations","ListObjectVersionAnnotations","PutObjectAnnotation","PutObjectVersionAnnotation","ReplicateObjectAnnotation","UpdateBucketMetadataAnnotationTableConfiguration"]},"secretsmanager":{"hidden":["BatchGetSecretValue"],"addedSince":[]},"securityhub":{"hidden":["DescribeProductsV2","EnableSecurityHubV2","GetFindingsTrendsV2","GetResourcesStatisticsV2","GetResourcesTrendsV2","GetResourcesV2"],"addedSince":["AllowVendedLogDeliveryForResource","BatchGetEnabledRegionsV2","CreateConnector","DeleteConnector","DisableSecurityHubFeatureV2","EnableSecurityHubFeatureV2","GenerateRecommendedPolicyV2","GetConnector","GetCoverageStatisticsV2","GetRecommendedPolicyV2","GetUsageV2","ListAccountUsageV2","ListConnectors","ListFreeTrialStatusesV2","UpdateConnector"]},"ses":{"hidden":["CancelExportJob","CreateExportJob","GetAddressListImportJob","GetExportJob","GetReputationEntity","SendBulkEmail","SendBulkTemplatedEmail","SendEmail","SendRawEmail","SendTemplatedEmail","StartAddressListImportJob","StopAddressListImportJob","UpdateReputationEntityCustomerManagedStatus","UpdateReputationEntityPolicy"],"addedSince":["ApplyTrackingConfigurationOverrides","AssociateEmailIdentityCertificate","DisassociateEmailIdentityCertificate","ListEmailIdentityCertificates","PutAccountPricingAttributes","PutTenantSuppressionAttributes","UpdateConfigurationSet"]},"sqs":{"hidden":["ChangeMessageVisibility","DeleteMessage","GetQueueAttributes","GetQueueUrl","ListDeadLetterSourceQueues","ListMessageMoveTasks","ListQueueTags","ListQueues","ReceiveMessage","SendMessage","StartMessageMoveTask"],"addedSince":[]},"ssm":{"hidden":["ExecuteAPI","StartAccessRequest","StartExecutionPreview"],"addedSince":["CreateCloudConnector","DeleteCloudConnector","GetCloudConnector","ListCloudConnectors","RequestManagedInstanceRoleToken","UpdateCloudConnector","UpdateManagedInstancePublicKey","ValidateCloudConnector"]},"states":{"hidden":["GetActivityTask","RedriveExecution","RevealSecrets","StartSyncExecution","TestState"],"addedSince":[]},"sts":{"hidden":["AssumeRoot","GetDelegatedAccessToken","GetServiceBearerToken","SetSourceIdentity","TagGetWebIdentityToken","TagSession"],"addedSince":[]},"wafv2":{"hidden":[],"addedSince":["GetRevenueStatistics","GetRevenueStatisticsSummary","GetRevenueStatisticsTimeSeries","GetTopPathStatisticsByTraffic","ListSettlementRecords","ValidateNetworkSecurityManagerRuleConfiguration","ValidateNetworkSecurityManagerWebACLConfiguration"]},"xray":{"hidden":["BatchGetTraceSummaryById","BatchGetTraces","CancelTraceRetrieval","GetDistinctTraceGraphs","GetIndexingRules","GetRetrievedTracesGraph","GetSamplingStatisticSummaries","GetSamplingTargets","GetServiceGraph","GetTimeSeriesServiceStatistics","GetTraceGraph","GetTraceSegmentDestination","GetTraceSummaries","Link","ListRetrievedTraces","PutSpans","PutSpansForIndexing","PutTelemetryRecords","PutTraceSegments","StartTraceRetrieval","UpdateIndexingRule","UpdateTraceSegmentDestination"],"addedSince":[]}},"lastAccessedOnly":{"applicationinsights":["AddWorkload","CreateApplication","CreateComponent","CreateLogPattern","DeleteApplication","DeleteComponent","DeleteLogPattern","DescribeApplication","DescribeComponent","DescribeComponentConfiguration","DescribeComponentConfigurationRecommendation","DescribeLogPattern","DescribeObservation","DescribeProblem","DescribeProblemObservations","DescribeWorkload","ListApplications","ListComponents","ListConfigurationHistory","ListLogPatternSets","ListLogPatterns","ListProblems","ListWorkloads","RemoveWorkload","UpdateApplication","UpdateComponent","UpdateComponentConfiguration","UpdateLogPattern","UpdateWorkload"],"aws-marketplace":["GetEntitlements"],"cloudwatch":["DeleteAlarms","DeleteAnomalyDetector","DeleteDashboards","DeleteInsightRules","DeleteMetricStream","DescribeAlarmHistory","DescribeAlarms","DescribeAlarmsForMetric","DescribeAnomalyDetectors","DescribeInsightRules","DisableAlarmActions","DisableInsightRules","EnableAlarmActions","EnableInsightRules","GetDashboard","GetInsightRuleReport","GetMetricStatistics","GetMetricStream","ListDashboards","ListManagedInsightRules","ListMetricStreams","PutAnomalyDetector","PutCompositeAlarm","PutDashboard","PutInsightRule","PutManagedInsightRules","PutMetricAlarm","PutMetricStream","SetAlarmState","StartMetricStreams","StopMetricStreams"],"mgh":["AssociateCreatedArtifact","AssociateDiscoveredResource","AssociateSourceResource","CreateHomeRegionControl","CreateProgressUpdateStream","DeleteHomeRegionControl","DeleteProgressUpdateStream","DescribeApplicationState","DescribeHomeRegionControls","DescribeMigrationTask","DisassociateCreatedArtifact","DisassociateDiscoveredResource","DisassociateSourceResource","GetHomeRegion","ImportMigrationTask","ListApplicationStates","ListCreatedArtifacts","ListDiscoveredResources","ListMigrationTaskUpdates","ListMigrationTasks","ListProgressUpdateStreams","ListSourceResources","NotifyApplicationState","NotifyMigrationTaskState","PutResourceAttributes"],"mobiletargeting":["CreateApp","CreateCampaign","CreateEmailTemplate","CreateExportJob","CreateImportJob","CreateInAppTemplate","CreateJourney","CreatePushTemplate","CreateRecommenderConfiguration","CreateSegment","CreateSmsTemplate","CreateVoiceTemplate","DeleteAdmChannel","DeleteApnsChannel","DeleteApnsSandboxChannel","DeleteApnsVoipChannel","DeleteApnsVoipSandboxChannel","DeleteApp","DeleteBaiduChannel","DeleteCampaign","DeleteEmailChannel","DeleteEmailTemplate","DeleteEndpoint","DeleteEventStream","DeleteGcmChannel","DeleteInAppTemplate","DeleteJourney","DeletePushTemplate","DeleteRecommenderConfiguration","DeleteSegment","DeleteSmsChannel","DeleteSmsTemplate","DeleteUserEndpoints","DeleteVoiceChannel","DeleteVoiceTemplate","GetAdmChannel","GetApnsChannel","GetApnsSandboxChannel","GetApnsVoipChannel","GetApnsVoipSandboxChannel","GetApp","GetApplicationDateRangeKpi","GetApplicationSettings","GetApps","GetBaiduChannel","GetCampaign","GetCampaignActivities","GetCampaignDateRangeKpi","GetCampaignVersion","GetCampaignVersions","GetCampaigns","GetChannels","GetEmailChannel","GetEmailTemplate","GetEndpoint","GetEventStream","GetExportJob","GetExportJobs","GetGcmChannel","GetImportJob","GetImportJobs","GetInAppMessages","GetInAppTemplate","GetJourney","GetJourneyDateRangeKpi","GetJourneyExecutionActivityMetrics","GetJourneyExecutionMetrics","GetJourneyRunExecutionActivityMetrics","GetJourneyRunExecutionMetrics","GetJourneyRuns","GetPushTemplate","GetRecommenderConfiguration","GetRecommenderConfigurations","GetSegment","GetSegmentExportJobs","GetSegmentImportJobs","GetSegmentVersion","GetSegmentVersions","GetSegments","GetSmsChannel","GetSmsTemplate","GetUserEndpoints","GetVoiceChannel","GetVoiceTemplate","ListJourneys","ListTemplateVersions","ListTemplates","PhoneNumberValidate","PutEventStream","RemoveAttributes","UpdateAdmChannel","UpdateApnsChannel","UpdateApnsSandboxChannel","UpdateApnsVoipChannel","UpdateApnsVoipSandboxChannel","UpdateApplicationSettings","UpdateBaiduChannel","UpdateCampaign","UpdateEmailChannel","UpdateEmailTemplate","UpdateEndpoint","UpdateEndpointsBatch","UpdateGcmChannel","UpdateInAppTemplate","UpdateJourney","UpdateJourneyState","UpdatePushTemplate","UpdateRecommenderConfiguration","UpdateSegment","UpdateSmsChannel","UpdateSmsTemplate","UpdateTemplateActiveVersion","UpdateVoiceChannel","UpdateVoiceTemplate","VerifyOTPMessage"],"mq":["CreateBroker","CreateConfiguration","CreateUser","DeleteBroker","DeleteConfiguration","DeleteUser","DescribeBroker","DescribeBrokerEngineTypes","DescribeBrokerInstanceOptions","DescribeConfiguration","DescribeConfigurationRevision","DescribeUser","ListBrokers","ListConfigurationRevisions","ListConfigurations","ListUsers","Promote","RebootBroker","UpdateBroker","UpdateConfiguration","UpdateUser"],"tag":["DescribeReportCreation","GetComplianceSummary","GetResources","StartReportCreation"]}}');
;// CONCATENATED MODULE: ./data/escalation-paths.json
const escalation_paths_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"create-policy-version","actions":["iam:CreatePolicyVersion"],"gain":"rewrites a policy that is attached to it","source":"https://pathfinding.cloud/paths/iam-001"},{"name":"set-default-policy-version","actions":["iam:SetDefaultPolicyVersion"],"gain":"goes back to a version of its policy that allows more","source":"https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation"},{"name":"put-role-policy","actions":["iam:PutRolePolicy"],"gain":"writes any permission into a role","source":"https://pathfinding.cloud/paths/iam-005"},{"name":"put-user-policy","actions":["iam:PutUserPolicy"],"gain":"writes any permission into a user","source":"https://pathfinding.cloud/paths/iam-007"},{"name":"put-group-policy","actions":["iam:PutGroupPolicy"],"gain":"writes any permission into a group","source":"https://pathfinding.cloud/paths/iam-011"},{"name":"attach-role-policy","actions":["iam:AttachRolePolicy"],"gain":"attaches any policy to a role","source":"https://pathfinding.cloud/paths/iam-009"},{"name":"attach-user-policy","actions":["iam:AttachUserPolicy"],"gain":"attaches any policy to a user","source":"https://pathfinding.cloud/paths/iam-008"},{"name":"attach-group-policy","actions":["iam:AttachGroupPolicy"],"gain":"attaches any policy to a group","source":"https://pathfinding.cloud/paths/iam-010"},{"name":"add-user-to-group","actions":["iam:AddUserToGroup"],"gain":"makes a user a member of any group","source":"https://pathfinding.cloud/paths/iam-013"},{"name":"update-assume-role-policy","actions":["iam:UpdateAssumeRolePolicy"],"gain":"lets itself assume any role","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-iam-privesc/index.html"},{"name":"delete-role-permissions-boundary","actions":["iam:DeleteRolePermissionsBoundary"],"gain":"takes the permissions boundary off a role","source":"https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePermissionsBoundary.html"},{"name":"put-role-permissions-boundary","actions":["iam:PutRolePermissionsBoundary"],"gain":"widens the permissions boundary of a role","source":"https://elastic.github.io/detection-rules-explorer/rules/0f5d410c-a594-4cdb-8b48-f36a61838d67"},{"name":"delete-user-permissions-boundary","actions":["iam:DeleteUserPermissionsBoundary"],"gain":"takes the permissions boundary off a user","source":"https://elastic.github.io/detection-rules-explorer/rules/0f5d410c-a594-4cdb-8b48-f36a61838d67"},{"name":"put-user-permissions-boundary","actions":["iam:PutUserPermissionsBoundary"],"gain":"widens the permissions boundary of a user","source":"https://elastic.github.io/detection-rules-explorer/rules/0f5d410c-a594-4cdb-8b48-f36a61838d67"},{"name":"detach-service-control-policy","actions":["organizations:DetachPolicy"],"gain":"takes a service control policy off accounts","source":"https://docs.aws.amazon.com/cli/v1/reference/organizations/detach-policy.html"},{"name":"sso-put-inline-policy","actions":["sso:PutInlinePolicyToPermissionSet","sso:ProvisionPermissionSet"],"gain":"writes any permission into a permission set","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sso-and-identitystore-privesc/index.html"},{"name":"sso-attach-managed-policy","actions":["sso:AttachManagedPolicyToPermissionSet","sso:ProvisionPermissionSet"],"gain":"attaches any AWS policy to a permission set","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sso-and-identitystore-privesc/index.html"},{"name":"sso-attach-customer-policy","actions":["sso:AttachCustomerManagedPolicyReferenceToPermissionSet","sso:ProvisionPermissionSet"],"gain":"attaches any policy of the accounts to a permission set","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sso-and-identitystore-privesc/index.html"},{"name":"sso-create-account-assignment","actions":["sso:CreateAccountAssignment"],"gain":"gives a person any permission set in any account","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sso-and-identitystore-privesc/index.html"},{"name":"identity-store-group-membership","actions":["identitystore:CreateGroupMembership"],"gain":"makes a person a member of any group","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sso-and-identitystore-privesc/index.html"},{"name":"create-access-key","actions":["iam:CreateAccessKey"],"gain":"makes itself access keys of other users","source":"https://pathfinding.cloud/paths/iam-002"},{"name":"create-login-profile","actions":["iam:CreateLoginProfile"],"gain":"sets a console password for users without one","source":"https://pathfinding.cloud/paths/iam-004"},{"name":"update-login-profile","actions":["iam:UpdateLoginProfile"],"gain":"changes the console password of other users","source":"https://pathfinding.cloud/paths/iam-006"},{"name":"create-service-specific-credential","actions":["iam:CreateServiceSpecificCredential"],"gain":"makes itself service passwords of other users","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-iam-privesc/index.html"},{"name":"reset-service-specific-credential","actions":["iam:ResetServiceSpecificCredential"],"gain":"changes the service passwords of other users","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-iam-privesc/index.html"},{"name":"upload-ssh-public-key","actions":["iam:UploadSSHPublicKey"],"gain":"signs in to CodeCommit as other users","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-iam-privesc/index.html"},{"name":"update-saml-provider","actions":["iam:UpdateSAMLProvider"],"gain":"signs in to every role that trusts the SAML provider","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-iam-privesc/index.html"},{"name":"assume-any-role","actions":["sts:AssumeRole"],"gain":"becomes every role that trusts it","onAny":true,"source":"https://pathfinding.cloud/paths/sts-001"},{"name":"update-identity-pool","actions":["cognito-identity:UpdateIdentityPool"],"gain":"takes the credentials that an identity pool hands out","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-cognito-privesc/index.html"},{"name":"eks-access-entry","actions":["eks:CreateAccessEntry","eks:AssociateAccessPolicy"],"gain":"makes itself administrator of a cluster","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-eks-privesc/index.html"},{"name":"pass-role-ec2-run","actions":["iam:PassRole","ec2:RunInstances"],"gain":"starts an instance with any role it may pass","source":"https://pathfinding.cloud/paths/ec2-001"},{"name":"pass-role-ec2-spot","actions":["iam:PassRole","ec2:RequestSpotInstances"],"gain":"starts an instance with any role it may pass","source":"https://pathfinding.cloud/paths/ec2-004"},{"name":"pass-role-instance-profile","actions":["iam:PassRole","ec2:AssociateIamInstanceProfile"],"gain":"gives an instance any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ec2-privesc/index.html"},{"name":"pass-role-replace-profile","actions":["iam:PassRole","ec2:ReplaceIamInstanceProfileAssociation"],"gain":"gives an instance any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ec2-privesc/index.html"},{"name":"pass-role-add-to-profile","actions":["iam:PassRole","iam:AddRoleToInstanceProfile"],"gain":"gives an instance any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ec2-privesc/index.html"},{"name":"pass-role-auto-scaling-new","actions":["iam:PassRole","autoscaling:CreateLaunchConfiguration","autoscaling:CreateAutoScalingGroup"],"gain":"starts an instance with any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ec2-privesc/index.html"},{"name":"pass-role-auto-scaling-change","actions":["iam:PassRole","autoscaling:CreateLaunchConfiguration","autoscaling:UpdateAutoScalingGroup"],"gain":"starts an instance with any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ec2-privesc/index.html"},{"name":"pass-role-lambda-invoke","actions":["iam:PassRole","lambda:CreateFunction","lambda:InvokeFunction"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/lambda-001"},{"name":"pass-role-lambda-event-source","actions":["iam:PassRole","lambda:CreateFunction","lambda:CreateEventSourceMapping"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/lambda-002"},{"name":"pass-role-lambda-permission","actions":["iam:PassRole","lambda:CreateFunction","lambda:AddPermission"],"gain":"runs code as any role it may pass","source":"https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation"},{"name":"pass-role-cloudformation","actions":["iam:PassRole","cloudformation:CreateStack"],"gain":"makes resources as any role it may pass","source":"https://pathfinding.cloud/paths/cloudformation-001"},{"name":"pass-role-stack-set-new","actions":["iam:PassRole","cloudformation:CreateStackSet","cloudformation:CreateStackInstances"],"gain":"makes resources as any role it may pass","source":"https://pathfinding.cloud/paths/cloudformation-003"},{"name":"pass-role-stack-set-change","actions":["iam:PassRole","cloudformation:UpdateStackSet"],"gain":"makes resources as any role it may pass","source":"https://pathfinding.cloud/paths/cloudformation-004"},{"name":"pass-role-glue-endpoint","actions":["iam:PassRole","glue:CreateDevEndpoint"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/glue-001"},{"name":"pass-role-glue-job-run","actions":["iam:PassRole","glue:CreateJob","glue:StartJobRun"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/glue-003"},{"name":"pass-role-glue-job-trigger","actions":["iam:PassRole","glue:CreateJob","glue:CreateTrigger"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/glue-004"},{"name":"pass-role-glue-job-change","actions":["iam:PassRole","glue:UpdateJob","glue:StartJobRun"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/glue-005"},{"name":"pass-role-glue-session","actions":["iam:PassRole","glue:CreateSession","glue:RunStatement"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/glue-007"},{"name":"pass-role-data-pipeline","actions":["iam:PassRole","datapipeline:CreatePipeline","datapipeline:PutPipelineDefinition","datapipeline:ActivatePipeline"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/datapipeline-001"},{"name":"pass-role-codebuild","actions":["iam:PassRole","codebuild:CreateProject","codebuild:StartBuild"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/codebuild-001"},{"name":"pass-role-codepipeline","actions":["iam:PassRole","codepipeline:CreatePipeline","codebuild:CreateProject","codepipeline:StartPipelineExecution"],"gain":"runs code as any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-codepipeline-privesc/index.html"},{"name":"pass-role-ecs-run","actions":["iam:PassRole","ecs:RunTask"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/ecs-008"},{"name":"pass-role-ecs-start","actions":["iam:PassRole","ecs:StartTask"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/ecs-009"},{"name":"pass-role-ecs-service","actions":["iam:PassRole","ecs:RegisterTaskDefinition","ecs:CreateService"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/ecs-003"},{"name":"pass-role-batch","actions":["iam:PassRole","batch:RegisterJobDefinition","batch:SubmitJob"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/batch-001"},{"name":"pass-role-app-runner","actions":["iam:PassRole","apprunner:CreateService"],"gain":"runs code as any role it may pass","source":"https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"},{"name":"pass-role-emr","actions":["iam:PassRole","elasticmapreduce:RunJobFlow"],"gain":"runs code as any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-emr-privesc/index.html"},{"name":"pass-role-emr-serverless","actions":["iam:PassRole","emr-serverless:CreateApplication","emr-serverless:StartJobRun"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/emrserverless-001"},{"name":"pass-role-sagemaker-notebook","actions":["iam:PassRole","sagemaker:CreateNotebookInstance"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/sagemaker-001"},{"name":"pass-role-sagemaker-training","actions":["iam:PassRole","sagemaker:CreateTrainingJob"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/sagemaker-002"},{"name":"pass-role-sagemaker-processing","actions":["iam:PassRole","sagemaker:CreateProcessingJob"],"gain":"runs code as any role it may pass","source":"https://github.com/BishopFox/iam-vulnerable"},{"name":"pass-role-code-interpreter","actions":["iam:PassRole","bedrock-agentcore:CreateCodeInterpreter","bedrock-agentcore:InvokeCodeInterpreter"],"gain":"runs code as any role it may pass","source":"https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"},{"name":"pass-role-ssm-automation","actions":["iam:PassRole","ssm:CreateDocument","ssm:StartAutomationExecution"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/ssm-003"},{"name":"pass-role-test-state","actions":["iam:PassRole","states:TestState"],"gain":"calls AWS as any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-stepfunctions-privesc/index.html"},{"name":"pass-role-state-machine","actions":["iam:PassRole","states:CreateStateMachine","states:StartExecution"],"gain":"calls AWS as any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-stepfunctions-privesc/index.html"},{"name":"pass-role-schedule-new","actions":["iam:PassRole","scheduler:CreateSchedule"],"gain":"calls AWS as any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/eventbridgescheduler-privesc/index.html"},{"name":"pass-role-schedule-change","actions":["iam:PassRole","scheduler:UpdateSchedule"],"gain":"calls AWS as any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/eventbridgescheduler-privesc/index.html"},{"name":"pass-role-identity-pool","actions":["iam:PassRole","cognito-identity:SetIdentityPoolRoles"],"gain":"hands out credentials of any role it may pass","source":"https://pathfinding.cloud/paths/cognitoidentity-001"},{"name":"pass-role-pod-identity","actions":["iam:PassRole","eks:CreatePodIdentityAssociation"],"gain":"gives a pod any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-eks-privesc/index.html"},{"name":"lambda-code","actions":["lambda:UpdateFunctionCode"],"gain":"runs code as the role of a function","source":"https://pathfinding.cloud/paths/lambda-003"},{"name":"lambda-configuration","actions":["lambda:UpdateFunctionConfiguration"],"gain":"runs code as the role of a function","source":"https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"},{"name":"cloudformation-update","actions":["cloudformation:UpdateStack"],"gain":"makes resources as the role of a stack","source":"https://pathfinding.cloud/paths/cloudformation-002"},{"name":"cloudformation-change-set","actions":["cloudformation:CreateChangeSet","cloudformation:ExecuteChangeSet"],"gain":"makes resources as the role of a stack","source":"https://pathfinding.cloud/paths/cloudformation-005"},{"name":"codebuild-start","actions":["codebuild:StartBuild"],"gain":"runs code as the role of a build project","source":"https://pathfinding.cloud/paths/codebuild-002"},{"name":"codebuild-start-batch","actions":["codebuild:StartBuildBatch"],"gain":"runs code as the role of a build project","source":"https://pathfinding.cloud/paths/codebuild-003"},{"name":"glue-update-endpoint","actions":["glue:UpdateDevEndpoint"],"gain":"runs code as the role of a development endpoint","source":"https://pathfinding.cloud/paths/glue-002"},{"name":"app-runner-update","actions":["apprunner:UpdateService"],"gain":"runs code as the role of a service","source":"https://pathfinding.cloud/paths/apprunner-002"},{"name":"code-interpreter-session","actions":["bedrock-agentcore:StartCodeInterpreterSession","bedrock-agentcore:InvokeCodeInterpreter"],"gain":"runs code as the role of a code interpreter","source":"https://pathfinding.cloud/paths/bedrock-002"},{"name":"sagemaker-notebook-url","actions":["sagemaker:CreatePresignedNotebookInstanceUrl"],"gain":"runs code as the role of a notebook","source":"https://pathfinding.cloud/paths/sagemaker-004"},{"name":"sagemaker-notebook-lifecycle","actions":["sagemaker:CreateNotebookInstanceLifecycleConfig","sagemaker:StopNotebookInstance","sagemaker:UpdateNotebookInstance","sagemaker:StartNotebookInstance"],"gain":"runs code as the role of a notebook","source":"https://pathfinding.cloud/paths/sagemaker-005"},{"name":"state-machine-update","actions":["states:UpdateStateMachine"],"gain":"calls AWS as the role of a state machine","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-stepfunctions-privesc/index.html"},{"name":"emr-steps","actions":["elasticmapreduce:AddJobFlowSteps"],"gain":"runs code as the role of a cluster","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-emr-privesc/index.html"},{"name":"ec2-user-data","actions":["ec2:ModifyInstanceAttribute","ec2:StopInstances","ec2:StartInstances"],"gain":"runs code as the role of an instance","source":"https://pathfinding.cloud/paths/ec2-002"},{"name":"ec2-launch-template","actions":["ec2:CreateLaunchTemplateVersion","ec2:ModifyLaunchTemplate"],"gain":"runs code as the role of instances to come","source":"https://pathfinding.cloud/paths/ec2-005"},{"name":"ec2-instance-connect","actions":["ec2-instance-connect:SendSSHPublicKey"],"gain":"signs in to an instance and takes its role","source":"https://pathfinding.cloud/paths/ec2-003"},{"name":"ssm-session","actions":["ssm:StartSession"],"gain":"signs in to an instance and takes its role","source":"https://pathfinding.cloud/paths/ssm-001"},{"name":"ssm-resume-session","actions":["ssm:ResumeSession"],"gain":"signs in to an instance and takes its role","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ssm-privesc/index.html"},{"name":"ssm-command","actions":["ssm:SendCommand"],"gain":"runs code as the role of an instance","source":"https://pathfinding.cloud/paths/ssm-002"},{"name":"ssm-association","actions":["ssm:CreateAssociation"],"gain":"runs code as the role of an instance","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ssm-privesc/index.html"},{"name":"ssm-document","actions":["ssm:UpdateDocument","ssm:UpdateDocumentDefaultVersion"],"gain":"runs code as the role of whatever runs the document","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ssm-privesc/index.html"},{"name":"ecs-exec","actions":["ecs:ExecuteCommand"],"gain":"signs in to a container and takes its role","source":"https://pathfinding.cloud/paths/ecs-006"},{"name":"kms-key-policy","actions":["kms:PutKeyPolicy"],"gain":"rewrites who may use a key","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-kms-privesc/index.html"},{"name":"kms-grant","actions":["kms:CreateGrant"],"gain":"opens any key to itself","onAny":true,"source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-kms-privesc/index.html"},{"name":"s3-bucket-policy","actions":["s3:PutBucketPolicy"],"gain":"rewrites who may use a bucket","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-s3-privesc/index.html"},{"name":"s3-bucket-acl","actions":["s3:PutBucketAcl"],"gain":"rewrites who may use a bucket","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-s3-privesc/index.html"},{"name":"s3-object-acl","actions":["s3:PutObjectAcl"],"gain":"opens any object to itself","onAny":true,"source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-s3-privesc/index.html"},{"name":"secret-policy","actions":["secretsmanager:PutResourcePolicy"],"gain":"rewrites who may read a secret","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-secrets-manager-privesc/index.html"}]');
;// CONCATENATED MODULE: ./data/event-actions.json
const event_actions_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"AWS service reference, 2026-02-13, https://servicereference.us-east-1.amazonaws.com/ (passesRole, written by scripts/build-event-actions.mjs; the rest is kept by hand); event sources: CloudTrail User Guide, flosell/trailscraper (Apache-2.0), iann0036/iam-dataset (MIT); S3 event names: https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html; Lambda@Edge: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html; SDK clients: the same, by the names of Boto3, https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/, and the commands of https://docs.aws.amazon.com/cli/latest/reference/","sources":{"amazonmq":"mq","application-insights":"applicationinsights","applicationsignals":"application-signals","appstream2":"appstream","billingconsole":"billing","chime-sdk-media-pipelines":"chime","chime-sdk-voice":"chime","cloudcontrolapi":"cloudformation","contact-lens":"connect","discovery-marketplace":"aws-marketplace","management-marketplace":"aws-marketplace-management","marketplacecatalog":"aws-marketplace","metering-marketplace":"aws-marketplace","metrics-sagemaker":"sagemaker","migrationhub":"mgh","models.lex":"lex","monitoring":"cloudwatch","mturk-requester":"mechanicalturk","opensearchservice":"es","participant-connect":"connect","pinpoint":"mobiletargeting","pricelist":"pricing","qconnect":"wisdom","rdsdata":"rds-data","rdsdataapi":"rds-data","reporting-marketplace":"aws-marketplace","runtime.lex":"lex","servicecatalog-appregistry":"servicecatalog","streams.dynamodb":"dynamodb","tagging":"tag","taxconsole":"tax","transcribestreaming":"transcribe"},"likelySources":{"agreement-marketplace":"aws-marketplace","amazonq":"q","aps-workspaces":"aps","deployment-marketplace":"aws-marketplace","edgekeyvaluestore":"cloudfront-keyvaluestore","entitlement-marketplace":"aws-marketplace","iotsecuredtunneling":"iot","marketplace-commerce-analytics":"marketplacecommerceanalytics","multi-party-approval":"mpa","networksynthetics":"networkmonitor","s3-banner":"s3-object-lambda"},"sdkClients":{"accessanalyzer":"access-analyzer","amp":"aps","apigatewaymanagementapi":"execute-api","apigatewayv2":"apigateway","appconfigdata":"appconfig","appintegrations":"app-integrations","application-auto-scaling":"application-autoscaling","auto-scaling":"autoscaling","backupsearch":"backup-search","bedrock-agent":"bedrock","bedrock-agent-runtime":"bedrock","bedrock-agentcore-control":"bedrock-agentcore","bedrock-data-automation":"bedrock","bedrock-data-automation-runtime":"bedrock","bedrock-runtime":"bedrock","chime-sdk-identity":"chime","chime-sdk-meetings":"chime","chime-sdk-messaging":"chime","cleanroomsml":"cleanrooms-ml","cloudcontrol":"cloudformation","cloudhsm-v2":"cloudhsm","cloudhsmv2":"cloudhsm","cloudsearchdomain":"cloudsearch","cloudwatch-events":"events","cloudwatch-logs":"logs","cloudwatchlogs":"logs","codeguruprofiler":"codeguru-profiler","cognito-identity-provider":"cognito-idp","compute-optimizer-automation":"aco-automation","config-service":"config","configservice":"config","connect-contact-lens":"connect","connectcampaigns":"connect-campaigns","connectcampaignsv2":"connect-campaigns","connectcases":"cases","connectparticipant":"connect","cost-and-usage-report-service":"cur","cost-explorer":"ce","customer-profiles":"profile","data-pipeline":"datapipeline","database-migration-service":"dms","deploy":"codedeploy","directory-service":"ds","docdb":"rds","dynamodb-streams":"dynamodb","dynamodbstreams":"dynamodb","efs":"elasticfilesystem","elastic-load-balancing":"elasticloadbalancing","elastic-load-balancing-v2":"elasticloadbalancing","elasticsearch-service":"es","elb":"elasticloadbalancing","elbv2":"elasticloadbalancing","emr":"elasticmapreduce","eventbridge":"events","finspace-data":"finspace-api","forecastquery":"forecast","greengrassv2":"greengrass","iot-data":"iot","iot-data-plane":"iot","iot-events":"iotevents","iot-jobs-data":"iotjobsdata","iot-managed-integrations":"iotmanagedintegrations","iotevents-data":"iotevents","iotsecuretunneling":"iot","ivs-realtime":"ivs","keyspaces":"cassandra","keyspacesstreams":"cassandra","kinesis-video-archived-media":"kinesisvideo","kinesis-video-media":"kinesisvideo","kinesis-video-signaling":"kinesisvideo","kinesis-video-webrtc-storage":"kinesisvideo","kinesisanalyticsv2":"kinesisanalytics","launch-wizard":"launchwizard","lex-model-building-service":"lex","lex-models":"lex","lex-runtime":"lex","lex-runtime-service":"lex","lexv2-models":"lex","lexv2-runtime":"lex","location":"geo","mailmanager":"ses","marketplace-agreement":"aws-marketplace","marketplace-catalog":"aws-marketplace","marketplace-deployment":"aws-marketplace","marketplace-entitlement":"aws-marketplace","marketplace-metering":"aws-marketplace","marketplace-reporting":"aws-marketplace","mediastore-data":"mediastore","meteringmarketplace":"aws-marketplace","migration-hub-refactor-spaces":"refactor-spaces","migrationhub-config":"mgh","migrationhuborchestrator":"migrationhub-orchestrator","migrationhubstrategy":"migrationhub-strategy","mturk":"mechanicalturk","mwaa":"airflow","mwaa-serverless":"airflow-serverless","neptune":"rds","neptunedata":"neptune-db","notificationscontacts":"notifications-contacts","opensearch":"es","opensearchserverless":"aoss","partnercentral-account":"partnercentral","partnercentral-benefits":"partnercentral","partnercentral-channel":"partnercentral","partnercentral-selling":"partnercentral","payment-cryptography-data":"payment-cryptography","personalize-events":"personalize","personalize-runtime":"personalize","pinpoint-email":"ses","pinpoint-sms-voice":"sms-voice","pinpoint-sms-voice-v2":"sms-voice","resource-groups-tagging-api":"tag","resourcegroupstaggingapi":"tag","s3api":"s3","s3control":"s3","s3outposts":"s3-outposts","sagemaker-a2i-runtime":"sagemaker","sagemaker-edge":"sagemaker","sagemaker-featurestore-runtime":"sagemaker","sagemaker-metrics":"sagemaker","sagemaker-runtime":"sagemaker","secrets-manager":"secretsmanager","service-quotas":"servicequotas","sesv2":"ses","sfn":"states","simple-email-service":"ses","socialmessaging":"social-messaging","sso-admin":"sso","sso-oidc":"sso-oauth","step-functions":"states","stepfunctions":"states","storage-gateway":"storagegateway","supplychain":"scn","support-app":"supportapp","systems-manager":"ssm","taxsettings":"tax","timestream-query":"timestream","timestream-write":"timestream","voice-id":"voiceid","waf-v2":"wafv2","workspaces-thin-client":"thinclient"},"sharedSources":{"autoscaling":["application-autoscaling","autoscaling-plans"]},"requested":{"instance-profile":"iam:PassRole","role":"iam:PassRole","tag-specification":"ec2:CreateTags"},"passesRole":{"access-analyzer":["StartPolicyGeneration"],"aiops":["CreateInvestigationGroup","UpdateInvestigationGroup"],"airflow":["CreateEnvironment","UpdateEnvironment"],"airflow-serverless":["CreateWorkflow","UpdateWorkflow"],"amplify":["CreateApp","CreateBranch","CreateDomainAssociation","UpdateApp","UpdateBranch","UpdateDomainAssociation"],"apigateway":["CreateApi","CreateAuthorizer","CreateIntegration","ImportApi","ImportRestApi","PutIntegration","PutRestApi","ReimportApi","UpdateAccount","UpdateApi","UpdateAuthorizer","UpdateIntegration"],"appconfig":["CreateConfigurationProfile","CreateEnvironment","CreateExtension","UpdateConfigurationProfile","UpdateEnvironment"],"appflow":["CreateConnectorProfile","CreateFlow","UpdateConnectorProfile","UpdateFlow"],"application-autoscaling":["RegisterScalableTarget"],"appmesh":["CreateVirtualNode"],"apprunner":["CreateService","UpdateService"],"appstream":["CreateFleet","CreateImageBuilder","UpdateFleet"],"appsync":["CreateApi","CreateDataSource","CreateGraphqlApi","UpdateApi","UpdateDataSource","UpdateGraphqlApi"],"aps":["CreateScraper","UpdateScraper"],"arc-region-switch":["CreatePlan","UpdatePlan"],"athena":["CreateWorkGroup","StartSession","UpdateWorkGroup"],"autoscaling":["CreateAutoScalingGroup","CreateLaunchConfiguration","PutLifecycleHook","UpdateAutoScalingGroup"],"aws-marketplace":["StartChangeSet"],"backup":["CreateBackupPlan","CreateBackupSelection","CreateRestoreTestingSelection","StartBackupJob","StartCopyJob","StartRestoreJob","StartScanJob","UpdateBackupPlan","UpdateRecoveryPointIndexSettings","UpdateRestoreTestingSelection"],"backup-gateway":["PutHypervisorPropertyMappings","StartVirtualMachinesMetadataSync"],"batch":["CreateComputeEnvironment","RegisterJobDefinition","SubmitServiceJob","UpdateComputeEnvironment"],"bedrock":["CreateAgent","CreateCustomModel","CreateEvaluationJob","CreateFlow","CreateKnowledgeBase","CreateMarketplaceModelEndpoint","CreateModelCustomizationJob","CreateModelImportJob","CreateModelInvocationJob","PutModelInvocationLoggingConfiguration","UpdateAgent","UpdateFlow","UpdateKnowledgeBase","UpdateMarketplaceModelEndpoint"],"bedrock-agentcore":["CreateAgentRuntime","CreateBrowser","CreateCodeInterpreter","CreateGateway","CreateMemory","CreateOnlineEvaluationConfig","UpdateAgentRuntime","UpdateGateway","UpdateMemory","UpdateOnlineEvaluationConfig"],"braket":["CreateJob"],"budgets":["CreateBudgetAction","UpdateBudgetAction"],"chatbot":["CreateChimeWebhookConfiguration","CreateMicrosoftTeamsChannelConfiguration","CreateSlackChannelConfiguration","UpdateChimeWebhookConfiguration","UpdateMicrosoftTeamsChannelConfiguration","UpdateSlackChannelConfiguration"],"chime":["CreateMediaCapturePipeline","CreateMediaInsightsPipelineConfiguration","UpdateMediaInsightsPipelineConfiguration"],"cleanrooms":["CreateAnalysisTemplate","CreateConfiguredTableAssociation","CreateMembership","UpdateConfiguredTableAssociation","UpdateMembership"],"cleanrooms-ml":["CreateConfiguredAudienceModel","CreateConfiguredModelAlgorithm","CreateMLInputChannel","CreateTrainingDataset","PutMLConfiguration","StartAudienceGenerationJob","UpdateConfiguredAudienceModel"],"cloudformation":["ActivateType","ContinueUpdateRollback","CreateChangeSet","CreateResource","CreateStack","CreateStackSet","DeleteResource","DeleteStack","GetResource","ListResources","RegisterType","RollbackStack","UpdateResource","UpdateStack","UpdateStackSet"],"cloudfront":["CreateRealtimeLogConfig","UpdateRealtimeLogConfig"],"cloudtrail":["CreateTrail","EnableFederation","StartImport","UpdateTrail"],"cloudwatch":["PutMetricStream"],"codebuild":["CreateFleet","CreateProject","StartBuild","StartBuildBatch","UpdateFleet","UpdateProject","UpdateProjectVisibility"],"codeconnections":["CreateSyncConfiguration","UpdateSyncConfiguration"],"codedeploy":["CreateDeploymentGroup","UpdateDeploymentGroup"],"codepipeline":["CreatePipeline","UpdatePipeline"],"codestar-connections":["CreateSyncConfiguration","UpdateSyncConfiguration"],"cognito-identity":["SetIdentityPoolRoles"],"cognito-idp":["CreateGroup","CreateUserImportJob","CreateUserPool","CreateUserPoolClient","SetUserPoolMfaConfig","UpdateGroup","UpdateUserPool","UpdateUserPoolClient"],"cognito-sync":["SetIdentityPoolConfiguration"],"comprehend":["CreateDocumentClassifier","CreateEndpoint","CreateEntityRecognizer","CreateFlywheel","ImportModel","StartDocumentClassificationJob","StartDominantLanguageDetectionJob","StartEntitiesDetectionJob","StartEventsDetectionJob","StartKeyPhrasesDetectionJob","StartPiiEntitiesDetectionJob","StartSentimentDetectionJob","StartTargetedSentimentDetectionJob","StartTopicsDetectionJob","UpdateEndpoint","UpdateFlywheel"],"comprehendmedical":["StartEntitiesDetectionV2Job","StartICD10CMInferenceJob","StartPHIDetectionJob","StartRxNormInferenceJob","StartSNOMEDCTInferenceJob"],"config":["PutConfigurationAggregator","PutConfigurationRecorder","PutConformancePack","PutOrganizationConformancePack","PutRemediationConfigurations"],"databrew":["CreateProfileJob","CreateProject","CreateRecipeJob","UpdateProfileJob","UpdateProject","UpdateRecipeJob"],"dataexchange":["CreateJob"],"datapipeline":["ActivatePipeline","PutPipelineDefinition","ValidatePipelineDefinition"],"datasync":["CreateLocationAzureBlob","CreateLocationEfs","CreateLocationObjectStorage","CreateLocationS3","CreateLocationSmb","CreateTask","StartTaskExecution","UpdateLocationAzureBlob","UpdateLocationEfs","UpdateLocationObjectStorage","UpdateLocationS3","UpdateLocationSmb","UpdateTask"],"datazone":["AssociateEnvironmentRole","CreateAccountPool","CreateDataSource","CreateDomain","CreateProject","CreateSubscriptionTarget","DisassociateEnvironmentRole","PutEnvironmentBlueprintConfiguration","UpdateAccountPool","UpdateDataSource","UpdateDomain","UpdateSubscriptionTarget"],"dax":["CreateCluster"],"deadline":["CreateFleet","CreateMonitor","CreateQueue","UpdateFleet","UpdateMonitor","UpdateQueue"],"devicefarm":["CreateProject","ScheduleRun","UpdateProject"],"dlm":["CreateLifecyclePolicy","UpdateLifecyclePolicy"],"dms":["CreateDataMigration","CreateDataProvider","CreateEndpoint","CreateFleetAdvisorCollector","CreateMigrationProject","ModifyDataMigration","ModifyEndpoint","ModifyMigrationProject","StartReplicationTaskAssessmentRun"],"ec2":["AssociateIamInstanceProfile","CreateFlowLogs","CreateLaunchTemplate","CreateLaunchTemplateVersion","ReplaceIamInstanceProfileAssociation","RequestSpotFleet","RequestSpotInstances","RunInstances"],"ecr":["CreatePullThroughCacheRule","CreateRepositoryCreationTemplate","UpdatePullThroughCacheRule","UpdateRepositoryCreationTemplate"],"ecs":["CreateCapacityProvider","CreateExpressGatewayService","CreateService","CreateTaskSet","RegisterTaskDefinition","RunTask","StartTask","UpdateCapacityProvider","UpdateExpressGatewayService","UpdateService"],"eks":["CreateAccessEntry","CreateAddon","CreateCapability","CreateCluster","CreateFargateProfile","CreateNodegroup","CreatePodIdentityAssociation","RegisterCluster","UpdateAddon","UpdateCapability","UpdateClusterConfig","UpdatePodIdentityAssociation"],"elasticfilesystem":["CreateReplicationConfiguration"],"elasticmapreduce":["CreateStudio","RunJobFlow","StartNotebookExecution","UpdateStudio"],"emr-containers":["StartJobRun"],"emr-serverless":["StartJobRun"],"entityresolution":["CreateIdMappingWorkflow","CreateIdNamespace","CreateMatchingWorkflow","StartIdMappingJob","UpdateIdMappingWorkflow","UpdateIdNamespace","UpdateMatchingWorkflow"],"es":["AddDataSource","AddDirectQueryDataSource","CreateApplication","CreateDomain","CreateElasticsearchDomain","UpdateDataSource","UpdateDirectQueryDataSource","UpdateDomainConfig","UpdateElasticsearchDomainConfig"],"events":["CreateEndpoint","PutRule","PutTargets","UpdateEndpoint"],"finspace":["CreateKxUser","UpdateKxUser"],"firehose":["CreateDeliveryStream","UpdateDestination"],"fis":["CreateExperimentTemplate","UpdateExperimentTemplate"],"fms":["PutNotificationChannel"],"frauddetector":["CreateBatchImportJob","CreateBatchPredictionJob","CreateModelVersion","PutExternalModel","UpdateModelVersion"],"gamelift":["CreateBuild","CreateContainerFleet","CreateFleet","CreateGameServerGroup","CreateScript","UpdateGameServerGroup","UpdateScript"],"glue":["CreateCatalog","CreateColumnStatisticsTaskSettings","CreateConnection","CreateCrawler","CreateDevEndpoint","CreateIntegrationResourceProperty","CreateJob","CreateMLTransform","CreateSession","CreateTable","CreateTableOptimizer","GetJob","GetJobs","PutDataCatalogEncryptionSettings","StartBlueprintRun","StartColumnStatisticsTaskRun","StartDataQualityRuleRecommendationRun","StartDataQualityRulesetEvaluationRun","TestConnection","UpdateCatalog","UpdateColumnStatisticsTaskSettings","UpdateConnection","UpdateCrawler","UpdateIntegrationResourceProperty","UpdateJob","UpdateMLTransform","UpdateTable","UpdateTableOptimizer"],"grafana":["CreateWorkspace","UpdateWorkspace"],"greengrass":["AssociateRoleToGroup","AssociateServiceRoleToAccount","CreateSoftwareUpdateJob","StartBulkDeployment"],"groundstation":["CreateConfig","CreateDataflowEndpointGroup","CreateMissionProfile","UpdateConfig","UpdateMissionProfile"],"guardduty":["CreateMalwareProtectionPlan","StartMalwareScan","UpdateMalwareProtectionPlan"],"healthlake":["StartFHIRExportJob","StartFHIRImportJob"],"iam":["AddRoleToInstanceProfile"],"imagebuilder":["CreateDistributionConfiguration","CreateImage","CreateImagePipeline","CreateInfrastructureConfiguration","CreateLifecyclePolicy","DistributeImage","ImportDiskImage","StartResourceStateUpdate","UpdateDistributionConfiguration","UpdateImagePipeline","UpdateInfrastructureConfiguration","UpdateLifecyclePolicy"],"inspector":["RegisterCrossAccountAccessRole"],"iot":["CreateCommand","CreateJob","CreateJobTemplate","CreateMitigationAction","CreateOTAUpdate","CreateProvisioningTemplate","CreateRoleAlias","CreateSecurityProfile","CreateStream","CreateTopicRule","RegisterCACertificate","ReplaceTopicRule","SetLoggingOptions","SetV2LoggingOptions","StartThingRegistrationTask","UpdateAccountAuditConfiguration","UpdateCACertificate","UpdateEncryptionConfiguration","UpdateMitigationAction","UpdatePackageConfiguration","UpdateProvisioningTemplate","UpdateRoleAlias","UpdateSecurityProfile","UpdateStream"],"iotdeviceadvisor":["CreateSuiteDefinition","UpdateSuiteDefinition"],"iotevents":["CreateAlarmModel","CreateDetectorModel","PutLoggingOptions","UpdateAlarmModel","UpdateDetectorModel"],"iotfleetwise":["CreateCampaign"],"iotmanagedintegrations":["CreateDestination"],"iotsitewise":["CreateAssetModelCompositeModel","CreateBulkImportJob","CreateDataset","CreateGateway","CreatePortal","PutStorageConfiguration","UpdateAssetModelCompositeModel","UpdateDataset","UpdatePortal"],"iottwinmaker":["CreateSyncJob","CreateWorkspace"],"iotwireless":["CreateDestination","CreateFuotaTask","CreateWirelessGatewayTaskDefinition","StartWirelessDeviceImportTask","UpdateDestination","UpdateFuotaTask"],"kafka":["CreateReplicator"],"kafkaconnect":["CreateConnector"],"kendra":["BatchPutDocument","CreateDataSource","CreateExperience","CreateFaq","CreateIndex","CreateQuerySuggestionsBlockList","CreateThesaurus","PutPrincipalMapping","UpdateDataSource","UpdateExperience","UpdateIndex","UpdateQuerySuggestionsBlockList","UpdateThesaurus"],"kinesisanalytics":["AddApplicationCloudWatchLoggingOption","AddApplicationInput","AddApplicationInputProcessingConfiguration","AddApplicationOutput","AddApplicationReferenceDataSource","CreateApplication","DiscoverInputSchema","UpdateApplication"],"lambda":["AddEventSource","CreateCapacityProvider","CreateFunction","UpdateFunctionConfiguration","UploadFunction"],"lex":["CreateBot","PutBotAlias","StartImport","StartMigration","StartTestSetGeneration","UpdateBot"],"logs":["CreateImportTask","CreateScheduledQuery","PutAccountPolicy","PutDestination","PutSubscriptionFilter","UpdateScheduledQuery"],"lookoutequipment":["CreateInferenceScheduler","CreateModel","StartDataIngestionJob","UpdateInferenceScheduler","UpdateModel"],"m2":["CreateApplication"],"machinelearning":["CreateDataSourceFromRedshift"],"macie2":["UpdateRevealConfiguration"],"mediaconnect":["AddFlowOutputs","AddFlowSources","AddFlowVpcInterfaces","CreateFlow","CreateRouterInput","CreateRouterOutput","GrantFlowEntitlements","UpdateFlowEntitlement","UpdateFlowOutput","UpdateFlowSource","UpdateRouterInput","UpdateRouterOutput"],"mediaconvert":["CreateJob"],"medialive":["CreateChannel","CreateCluster","CreateInput","UpdateChannel","UpdateInput","UpdateInputDevice"],"mediapackage":["CreateHarvestJob","CreateOriginEndpoint","UpdateOriginEndpoint"],"mediapackage-vod":["CreateAsset","CreatePackagingConfiguration","CreatePackagingGroup","UpdatePackagingGroup"],"mediapackagev2":["CreateOriginEndpoint","PutOriginEndpointPolicy","UpdateOriginEndpoint"],"mediastore":["StartAccessLogging"],"medical-imaging":["StartDICOMImportJob"],"mobiletargeting":["CreateExportJob","CreateImportJob","CreateJourney","CreateRecommenderConfiguration","PutEventStream","UpdateEmailChannel","UpdateJourney","UpdateRecommenderConfiguration"],"mq":["CreateBroker","UpdateBroker"],"neptune-graph":["CreateGraphUsingImportTask","StartExportTask","StartImportTask"],"observabilityadmin":["CreateS3TableIntegration","CreateTelemetryPipeline","UpdateTelemetryPipeline"],"odb":["AssociateIamRoleToResource"],"omics":["StartAnnotationImportJob","StartReadSetExportJob","StartReadSetImportJob","StartReferenceImportJob","StartRun","StartVariantImportJob"],"osis":["CreatePipeline","UpdatePipeline","ValidatePipeline"],"panorama":["CreateApplicationInstance"],"partnercentral":["PutSellingSystemSettings"],"pcs":["CreateComputeNodeGroup","UpdateComputeNodeGroup"],"personalize":["CreateBatchInferenceJob","CreateBatchSegmentJob","CreateDataDeletionJob","CreateDatasetExportJob","CreateDatasetGroup","CreateDatasetImportJob","CreateMetricAttribution","UpdateMetricAttribution"],"pipes":["CreatePipe","UpdatePipe"],"profile":["CreateIntegrationWorkflow","CreateSegmentSnapshot"],"proton":["CreateEnvironment","CreateEnvironmentAccountConnection","UpdateAccountSettings","UpdateEnvironment","UpdateEnvironmentAccountConnection"],"qbusiness":["BatchPutDocument","CreateApplication","CreateDataSource","CreatePlugin","CreateRetriever","CreateWebExperience","UpdateApplication","UpdateDataSource","UpdatePlugin","UpdateRetriever","UpdateWebExperience"],"quicksight":["CreateActionConnector","CreateDataSource","CreateVPCConnection","DeleteVPCConnection","UpdateDataSource","UpdateVPCConnection"],"rds":["AddRoleToDBCluster","AddRoleToDBInstance","CreateBlueGreenDeployment","CreateDBCluster","CreateDBInstance","CreateDBInstanceReadReplica","CreateDBProxy","ModifyDBCluster","ModifyDBInstance","ModifyDBProxy","ModifyOptionGroup","RemoveRoleFromDBCluster","RemoveRoleFromDBInstance","RestoreDBClusterFromS3","RestoreDBClusterFromSnapshot","RestoreDBClusterToPointInTime","RestoreDBInstanceFromDBSnapshot","RestoreDBInstanceFromS3","RestoreDBInstanceToPointInTime","StartExportTask"],"redshift":["CreateCluster","CreateScheduledAction","ModifyClusterIamRoles","ModifyLakehouseConfiguration","ModifyScheduledAction","RestoreFromClusterSnapshot"],"redshift-serverless":["CreateNamespace","CreateScheduledAction","UpdateLakehouseConfiguration","UpdateNamespace","UpdateScheduledAction"],"rekognition":["CreateStreamProcessor","StartCelebrityRecognition","StartContentModeration","StartFaceDetection","StartFaceSearch","StartLabelDetection","StartPersonTracking","StartSegmentDetection","StartTextDetection"],"resiliencehub":["CreateApp","UpdateApp"],"resource-groups":["StartTagSyncTask"],"rolesanywhere":["CreateProfile","EnableProfile","UpdateProfile"],"s3":["CreateAccessGrantsLocation","PutBucketReplication"],"s3tables":["PutTableBucketReplication","PutTableReplication"],"sagemaker":["CreateAlgorithm","CreateAutoMLJob","CreateAutoMLJobV2","CreateCluster","CreateCompilationJob","CreateDataQualityJobDefinition","CreateDomain","CreateEndpointConfig","CreateFeatureGroup","CreateFlowDefinition","CreateHyperParameterTuningJob","CreateImage","CreateInferenceExperiment","CreateInferenceRecommendationsJob","CreateLabelingJob","CreateMlflowApp","CreateMlflowTrackingServer","CreateModel","CreateModelBiasJobDefinition","CreateModelExplainabilityJobDefinition","CreateModelPackage","CreateModelQualityJobDefinition","CreateMonitoringSchedule","CreateNotebookInstance","CreateOptimizationJob","CreatePartnerApp","CreatePipeline","CreateProcessingJob","CreateProject","CreateTrainingJob","CreateUserProfile","ImportHubContent","RenderUiTemplate","UpdateCluster","UpdateDomain","UpdateImage","UpdateMonitoringSchedule","UpdateNotebookInstance","UpdatePipeline","UpdateUserProfile"],"sagemaker-geospatial":["ExportEarthObservationJob","ExportVectorEnrichmentJob","GetTile","StartEarthObservationJob","StartVectorEnrichmentJob"],"scheduler":["CreateSchedule","UpdateSchedule"],"secretsmanager":["RotateSecret"],"securitylake":["CreateCustomLogSource","CreateDataLake","CreateSubscriberNotification","UpdateDataLake","UpdateSubscriberNotification"],"servicecatalog":["CreateConstraint","UpdateConstraint"],"ses":["CreateConfigurationSetEventDestination","CreateReceiptRule","CreateRuleSet","UpdateConfigurationSetEventDestination","UpdateReceiptRule","UpdateRuleSet"],"shield":["AssociateDRTRole"],"simspaceweaver":["StartSimulation"],"sms-voice":["CreateEventDestination","UpdateEventDestination","UpdatePhoneNumber","UpdatePool"],"snowball":["CreateJob"],"sns":["CreatePlatformApplication","CreateTopic","SetPlatformApplicationAttributes","SetSMSAttributes","SetTopicAttributes","Subscribe"],"social-messaging":["AssociateWhatsAppBusinessAccount","PutWhatsAppBusinessAccountEventDestinations"],"ssm":["CreateActivation","CreateAssociation","CreateDocument","DescribeAutomationStepExecutions","GetAutomationExecution","RegisterTaskWithMaintenanceWindow","SendCommand","StartAutomationExecution","StartChangeRequestExecution","UpdateAssociation","UpdateDocument","UpdateMaintenanceWindowTask","UpdateManagedInstanceRole","UpdateServiceSetting"],"ssm-incidents":["CreateResponsePlan","UpdateResponsePlan"],"ssm-quicksetup":["CreateConfigurationManager","DeleteConfigurationManager","TagResource","UntagResource","UpdateConfigurationDefinition","UpdateServiceSettings"],"states":["CreateStateMachine","TestState","UpdateStateMachine"],"storagegateway":["CreateNFSFileShare","CreateSMBFileShare","StartCacheReport"],"swf":["RegisterWorkflowType","RespondDecisionTaskCompleted","StartWorkflowExecution"],"synthetics":["CreateCanary","StartCanaryDryRun","UpdateCanary"],"textract":["StartDocumentAnalysis","StartDocumentTextDetection","StartExpenseAnalysis","StartLendingAnalysis"],"timestream":["CreateScheduledQuery","UpdateAccountSettings"],"transcribe":["CreateLanguageModel","CreateVocabulary","CreateVocabularyFilter","StartCallAnalyticsJob","StartMedicalScribeJob","StartTranscriptionJob","UpdateVocabulary","UpdateVocabularyFilter"],"transfer":["CreateAccess","CreateAgreement","CreateConnector","CreateServer","CreateUser","CreateWebApp","UpdateAccess","UpdateAgreement","UpdateConnector","UpdateServer","UpdateUser","UpdateWebApp"],"translate":["StartTextTranslationJob"],"voiceid":["StartFraudsterRegistrationJob","StartSpeakerEnrollmentJob"],"wisdom":["CreateAssistantAssociation"],"workmail":["PutEmailMonitoringConfiguration","StartMailboxExportJob"],"workspaces":["ModifyWorkspaceCreationProperties"]},"events":{"access-analyzer":{"GetFindingV2":{"needs":["access-analyzer:GetFinding"]},"ListFindingsV2":{"needs":["access-analyzer:ListFindings"]}},"amplify":{"CreateWebhook":{"needs":["amplify:CreateWebHook"]},"DeleteWebhook":{"needs":["amplify:DeleteWebHook"]},"GetWebhook":{"needs":["amplify:GetWebHook"]},"ListWebhooks":{"needs":["amplify:ListWebHooks"]},"UpdateWebhook":{"needs":["amplify:UpdateWebHook"]}},"apigateway":{"CreateApi":{"needs":["apigateway:POST"],"mayNeed":["iam:PassRole"]},"CreateApiKey":{"needs":["apigateway:POST"],"mayNeed":["apigateway:PUT"]},"CreateApiMapping":{"needs":["apigateway:POST"]},"CreateAuthorizer":{"needs":["apigateway:POST"],"mayNeed":["iam:PassRole"]},"CreateBasePathMapping":{"needs":["apigateway:POST"]},"CreateDeployment":{"needs":["apigateway:POST"]},"CreateDocumentationPart":{"needs":["apigateway:POST"]},"CreateDocumentationVersion":{"needs":["apigateway:POST"]},"CreateDomainName":{"needs":["apigateway:POST"],"mayNeed":["apigateway:AddCertificateToDomain","apigateway:PUT","apigateway:UpdateDomainNamePolicy"]},"CreateDomainNameAccessAssociation":{"needs":["apigateway:POST"],"mayNeed":["apigateway:CreateAccessAssociation","apigateway:PUT"]},"CreateIntegration":{"needs":["apigateway:POST"],"mayNeed":["iam:PassRole"]},"CreateIntegrationResponse":{"needs":["apigateway:POST"]},"CreateModel":{"needs":["apigateway:POST"]},"CreatePortal":{"needs":["apigateway:CreatePortal"],"mayNeed":["apigateway:GetPortalProduct","apigateway:POST"]},"CreateRequestValidator":{"needs":["apigateway:POST"]},"CreateResource":{"needs":["apigateway:POST"]},"CreateRestApi":{"needs":["apigateway:POST"],"mayNeed":["apigateway:PUT","apigateway:UpdateRestApiPolicy"]},"CreateRoute":{"needs":["apigateway:POST"]},"CreateRouteResponse":{"needs":["apigateway:POST"]},"CreateStage":{"needs":["apigateway:POST"],"mayNeed":["apigateway:PUT"]},"CreateUsagePlan":{"needs":["apigateway:POST"],"mayNeed":["apigateway:PUT"]},"CreateUsagePlanKey":{"needs":["apigateway:POST"]},"CreateVpcLink":{"needs":["apigateway:POST"],"mayNeed":["apigateway:PUT"]},"DeleteAccessLogSettings":{"needs":["apigateway:DELETE"]},"DeleteApi":{"needs":["apigateway:DELETE"]},"DeleteApiKey":{"needs":["apigateway:DELETE"]},"DeleteApiMapping":{"needs":["apigateway:DELETE"]},"DeleteAuthorizer":{"needs":["apigateway:DELETE"]},"DeleteBasePathMapping":{"needs":["apigateway:DELETE"]},"DeleteClientCertificate":{"needs":["apigateway:DELETE"]},"DeleteCorsConfiguration":{"needs":["apigateway:DELETE"]},"DeleteDeployment":{"needs":["apigateway:DELETE"]},"DeleteDocumentationPart":{"needs":["apigateway:DELETE"]},"DeleteDocumentationVersion":{"needs":["apigateway:DELETE"]},"DeleteDomainName":{"needs":["apigateway:DELETE"],"mayNeed":["apigateway:RemoveCertificateFromDomain"]},"DeleteDomainNameAccessAssociation":{"needs":["apigateway:DELETE"]},"DeleteGatewayResponse":{"needs":["apigateway:DELETE"]},"DeleteIntegration":{"needs":["apigateway:DELETE"]},"DeleteIntegrationResponse":{"needs":["apigateway:DELETE"]},"DeleteMethod":{"needs":["apigateway:DELETE"]},"DeleteMethodResponse":{"needs":["apigateway:DELETE"]},"DeleteModel":{"needs":["apigateway:DELETE"]},"DeleteRequestValidator":{"needs":["apigateway:DELETE"]},"DeleteResource":{"needs":["apigateway:DELETE"]},"DeleteRestApi":{"needs":["apigateway:DELETE"]},"DeleteRoute":{"needs":["apigateway:DELETE"]},"DeleteRouteRequestParameter":{"needs":["apigateway:DELETE"]},"DeleteRouteResponse":{"needs":["apigateway:DELETE"]},"DeleteRouteSettings":{"needs":["apigateway:DELETE"]},"DeleteStage":{"needs":["apigateway:DELETE"]},"DeleteUsagePlan":{"needs":["apigateway:DELETE"]},"DeleteUsagePlanKey":{"needs":["apigateway:DELETE"]},"DeleteVpcLink":{"needs":["apigateway:DELETE"]},"ExportApi":{"needs":["apigateway:GET"]},"FlushStageAuthorizersCache":{"needs":["apigateway:DELETE"]},"FlushStageCache":{"needs":["apigateway:DELETE"]},"GenerateClientCertificate":{"needs":["apigateway:POST"],"mayNeed":["apigateway:PUT"]},"GetAccount":{"needs":["apigateway:GET"]},"GetApi":{"needs":["apigateway:GET"]},"GetApiKey":{"needs":["apigateway:GET"]},"GetApiKeys":{"needs":["apigateway:GET"]},"GetApiMapping":{"needs":["apigateway:GET"]},"GetApiMappings":{"needs":["apigateway:GET"]},"GetApis":{"needs":["apigateway:GET"]},"GetAuthorizer":{"needs":["apigateway:GET"]},"GetAuthorizers":{"needs":["apigateway:GET"]},"GetBasePathMapping":{"needs":["apigateway:GET"]},"GetBasePathMappings":{"needs":["apigateway:GET"]},"GetClientCertificate":{"needs":["apigateway:GET"]},"GetClientCertificates":{"needs":["apigateway:GET"]},"GetDeployment":{"needs":["apigateway:GET"]},"GetDeployments":{"needs":["apigateway:GET"]},"GetDocumentationPart":{"needs":["apigateway:GET"]},"GetDocumentationParts":{"needs":["apigateway:GET"]},"GetDocumentationVersion":{"needs":["apigateway:GET"]},"GetDocumentationVersions":{"needs":["apigateway:GET"]},"GetDomainName":{"needs":["apigateway:GET"]},"GetDomainNameAccessAssociations":{"needs":["apigateway:GET"]},"GetDomainNames":{"needs":["apigateway:GET"]},"GetExport":{"needs":["apigateway:GET"]},"GetGatewayResponse":{"needs":["apigateway:GET"]},"GetGatewayResponses":{"needs":["apigateway:GET"]},"GetIntegration":{"needs":["apigateway:GET"]},"GetIntegrationResponse":{"needs":["apigateway:GET"]},"GetIntegrationResponses":{"needs":["apigateway:GET"]},"GetIntegrations":{"needs":["apigateway:GET"]},"GetMethod":{"needs":["apigateway:GET"]},"GetMethodResponse":{"needs":["apigateway:GET"]},"GetModel":{"needs":["apigateway:GET"]},"GetModelTemplate":{"needs":["apigateway:GET"]},"GetModels":{"needs":["apigateway:GET"]},"GetRequestValidator":{"needs":["apigateway:GET"]},"GetRequestValidators":{"needs":["apigateway:GET"]},"GetResource":{"needs":["apigateway:GET"]},"GetResources":{"needs":["apigateway:GET"]},"GetRestApi":{"needs":["apigateway:GET"]},"GetRestApis":{"needs":["apigateway:GET"]},"GetRoute":{"needs":["apigateway:GET"]},"GetRouteResponse":{"needs":["apigateway:GET"]},"GetRouteResponses":{"needs":["apigateway:GET"]},"GetRoutes":{"needs":["apigateway:GET"]},"GetSdk":{"needs":["apigateway:GET"]},"GetSdkType":{"needs":["apigateway:GET"]},"GetSdkTypes":{"needs":["apigateway:GET"]},"GetStage":{"needs":["apigateway:GET"]},"GetStages":{"needs":["apigateway:GET"]},"GetTags":{"needs":["apigateway:GET"]},"GetUsage":{"needs":["apigateway:GET"]},"GetUsagePlan":{"needs":["apigateway:GET"]},"GetUsagePlanKey":{"needs":["apigateway:GET"]},"GetUsagePlanKeys":{"needs":["apigateway:GET"]},"GetUsagePlans":{"needs":["apigateway:GET"]},"GetVpcLink":{"needs":["apigateway:GET"]},"GetVpcLinks":{"needs":["apigateway:GET"]},"ImportApi":{"needs":["apigateway:PUT"],"mayNeed":["apigateway:POST","iam:PassRole"]},"ImportApiKeys":{"needs":["apigateway:POST"]},"ImportDocumentationParts":{"needs":["apigateway:PUT"]},"ImportRestApi":{"needs":["apigateway:POST"],"mayNeed":["apigateway:UpdateRestApiPolicy","iam:PassRole"]},"PreviewPortal":{"needs":["apigateway:PreviewPortal"],"mayNeed":["apigateway:GetPortalProduct"]},"PublishPortal":{"needs":["apigateway:PublishPortal"],"mayNeed":["apigateway:GetPortalProduct"]},"PutGatewayResponse":{"needs":["apigateway:PUT"]},"PutIntegration":{"needs":["apigateway:PUT"],"mayNeed":["iam:PassRole"]},"PutIntegrationResponse":{"needs":["apigateway:PUT"]},"PutMethod":{"needs":["apigateway:PUT"]},"PutMethodResponse":{"needs":["apigateway:PUT"]},"PutRestApi":{"needs":["apigateway:PUT"],"mayNeed":["apigateway:UpdateRestApiPolicy","iam:PassRole"]},"PutRoutingRule":{"needs":["apigateway:UpdateRoutingRule"]},"ReimportApi":{"needs":["apigateway:PUT"],"mayNeed":["apigateway:DELETE","apigateway:POST","iam:PassRole"]},"RejectDomainNameAccessAssociation":{"needs":["apigateway:RejectAccessAssociation"]},"ResetAuthorizersCache":{"needs":["apigateway:DELETE"]},"TagResource":{"needs":[],"mayNeed":["apigateway:PATCH","apigateway:POST","apigateway:PUT"]},"TestInvokeAuthorizer":{"needs":["apigateway:POST"]},"TestInvokeMethod":{"needs":["apigateway:POST"]},"UntagResource":{"needs":["apigateway:DELETE"],"mayNeed":["apigateway:PATCH"]},"UpdateAccount":{"needs":["apigateway:PATCH"],"mayNeed":["iam:PassRole"]},"UpdateApi":{"needs":["apigateway:PATCH"],"mayNeed":["iam:PassRole"]},"UpdateApiKey":{"needs":["apigateway:PATCH"]},"UpdateApiMapping":{"needs":["apigateway:PATCH"]},"UpdateAuthorizer":{"needs":["apigateway:PATCH"],"mayNeed":["iam:PassRole"]},"UpdateBasePathMapping":{"needs":["apigateway:PATCH"]},"UpdateClientCertificate":{"needs":["apigateway:PATCH"]},"UpdateDeployment":{"needs":["apigateway:PATCH"]},"UpdateDocumentationPart":{"needs":["apigateway:PATCH"]},"UpdateDocumentationVersion":{"needs":["apigateway:PATCH"]},"UpdateDomainName":{"needs":["apigateway:PATCH"],"mayNeed":["apigateway:AddCertificateToDomain","apigateway:RemoveCertificateFromDomain","apigateway:UpdateDomainNameManagementPolicy","apigateway:UpdateDomainNamePolicy"]},"UpdateGatewayResponse":{"needs":["apigateway:PATCH"]},"UpdateIntegration":{"needs":["apigateway:PATCH"],"mayNeed":["iam:PassRole"]},"UpdateIntegrationResponse":{"needs":["apigateway:PATCH"]},"UpdateMethod":{"needs":["apigateway:PATCH"]},"UpdateMethodResponse":{"needs":["apigateway:PATCH"]},"UpdateModel":{"needs":["apigateway:PATCH"]},"UpdatePortal":{"needs":["apigateway:UpdatePortal"],"mayNeed":["apigateway:GetPortalProduct"]},"UpdateRequestValidator":{"needs":["apigateway:PATCH"]},"UpdateResource":{"needs":["apigateway:PATCH"]},"UpdateRestApi":{"needs":["apigateway:PATCH"],"mayNeed":["apigateway:UpdateRestApiPolicy"]},"UpdateRoute":{"needs":["apigateway:PATCH"]},"UpdateRouteResponse":{"needs":["apigateway:PATCH"]},"UpdateStage":{"needs":["apigateway:PATCH"]},"UpdateUsage":{"needs":["apigateway:PATCH"]},"UpdateUsagePlan":{"needs":["apigateway:PATCH"]},"UpdateVpcLink":{"needs":["apigateway:PATCH"]}},"appflow":{"UnregisterConnector":{"needs":["appflow:UnRegisterConnector"]}},"aws-marketplace":{"BatchDescribeEntities":{"needs":["aws-marketplace:DescribeEntity"]}},"bcm-pricing-calculator":{"BatchCreateBillScenarioCommitmentModification":{"needs":["bcm-pricing-calculator:CreateBillScenarioCommitmentModification"]},"BatchCreateBillScenarioUsageModification":{"needs":["bcm-pricing-calculator:CreateBillScenarioUsageModification"]},"BatchCreateWorkloadEstimateUsage":{"needs":["bcm-pricing-calculator:CreateWorkloadEstimateUsage"]},"BatchDeleteBillScenarioCommitmentModification":{"needs":["bcm-pricing-calculator:DeleteBillScenarioCommitmentModification"]},"BatchDeleteBillScenarioUsageModification":{"needs":["bcm-pricing-calculator:DeleteBillScenarioUsageModification"]},"BatchDeleteWorkloadEstimateUsage":{"needs":["bcm-pricing-calculator:DeleteWorkloadEstimateUsage"]},"BatchUpdateBillScenarioCommitmentModification":{"needs":["bcm-pricing-calculator:UpdateBillScenarioCommitmentModification"]},"BatchUpdateBillScenarioUsageModification":{"needs":["bcm-pricing-calculator:UpdateBillScenarioUsageModification"]},"BatchUpdateWorkloadEstimateUsage":{"needs":["bcm-pricing-calculator:UpdateWorkloadEstimateUsage"]}},"bedrock":{"Converse":{"needs":["bedrock:InvokeModel"],"mayNeed":["bedrock:ApplyGuardrail","bedrock:CallWithBearerToken","bedrock:InvokeTool"]},"ConverseStream":{"needs":["bedrock:InvokeModelWithResponseStream"],"mayNeed":["bedrock:ApplyGuardrail","bedrock:CallWithBearerToken","bedrock:InvokeTool"]},"InvokeModelWithBidirectionalStream":{"needs":["bedrock:InvokeModel"]},"RetrieveAndGenerateStream":{"needs":["bedrock:RetrieveAndGenerate"]},"StartAsyncInvoke":{"needs":["bedrock:InvokeModel"],"mayNeed":["bedrock:CallWithBearerToken","bedrock:TagResource"]}},"billing":{"CloseAccount":{"needs":["account:CloseAccount"],"likely":true},"DeleteAlternateContact":{"needs":["account:DeleteAlternateContact"],"likely":true},"DisableRegion":{"needs":["account:DisableRegion"],"likely":true},"EnableRegion":{"needs":["account:EnableRegion"],"likely":true},"GetAccountInformation":{"needs":["account:GetAccountInformation"],"likely":true},"GetAlternateContact":{"needs":["account:GetAlternateContact"],"likely":true},"GetContactInformation":{"needs":["account:GetContactInformation"],"likely":true},"GetPrimaryEmail":{"needs":["account:GetPrimaryEmail"],"likely":true},"GetRegionOptStatus":{"needs":["account:GetRegionOptStatus"],"likely":true},"ListRegions":{"needs":["account:ListRegions"],"likely":true},"PutAlternateContact":{"needs":["account:PutAlternateContact"],"likely":true},"PutContactInformation":{"needs":["account:PutContactInformation"],"likely":true},"SetContactAddress":{"needs":["account:PutContactInformation"],"likely":true}},"budgets":{"CreateBudget":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling","budgets:TagResource"]},"CreateNotification":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]},"CreateSubscriber":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]},"DeleteBudget":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]},"DeleteNotification":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]},"DeleteSubscriber":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]},"DescribeBudget":{"needs":["budgets:ViewBudget"],"mayNeed":["aws-portal:ViewBilling"]},"DescribeBudgetNotificationsForAccount":{"needs":["budgets:ViewBudget"],"mayNeed":["aws-portal:ViewBilling"]},"DescribeBudgetPerformanceHistory":{"needs":["budgets:ViewBudget"],"mayNeed":["aws-portal:ViewBilling"]},"DescribeBudgets":{"needs":["budgets:ViewBudget"],"mayNeed":["aws-portal:ViewBilling"]},"DescribeNotificationsForBudget":{"needs":["budgets:ViewBudget"],"mayNeed":["aws-portal:ViewBilling"]},"DescribeSubscribersForNotification":{"needs":["budgets:ViewBudget"],"mayNeed":["aws-portal:ViewBilling"]},"UpdateBudget":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]},"UpdateNotification":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]},"UpdateSubscriber":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]}},"cassandra":{"CreateKeyspace":{"needs":["cassandra:Create"],"mayNeed":["cassandra:CreateMultiRegionResource","cassandra:TagResource"]},"CreateTable":{"needs":["cassandra:Create"],"mayNeed":["cassandra:CreateMultiRegionResource","cassandra:TagResource"]},"CreateType":{"needs":["cassandra:Create"],"mayNeed":["cassandra:CreateMultiRegionResource"]},"DeleteKeyspace":{"needs":["cassandra:Drop"],"mayNeed":["cassandra:DropMultiRegionResource"]},"DeleteTable":{"needs":["cassandra:Drop"],"mayNeed":["cassandra:DropMultiRegionResource"]},"DeleteType":{"needs":["cassandra:Drop"],"mayNeed":["cassandra:DropMultiRegionResource"]},"GetKeyspace":{"needs":["cassandra:Select"]},"GetTable":{"needs":["cassandra:Select"]},"GetTableAutoScalingSettings":{"needs":["cassandra:Select"],"mayNeed":["application-autoscaling:DescribeScalableTargets","application-autoscaling:DescribeScalingPolicies","cassandra:SelectMultiRegionResource"]},"GetType":{"needs":["cassandra:Select"]},"ListKeyspaces":{"needs":["cassandra:Select"]},"ListTables":{"needs":["cassandra:Select"]},"ListTypes":{"needs":["cassandra:Select"]},"RestoreTable":{"needs":["cassandra:Restore"],"mayNeed":["cassandra:RestoreMultiRegionTable","cassandra:Select"]},"UpdateKeyspace":{"needs":["cassandra:Alter"],"mayNeed":["application-autoscaling:DescribeScalableTargets","application-autoscaling:DescribeScalingPolicies","application-autoscaling:PutScalingPolicy","application-autoscaling:RegisterScalableTarget","cassandra:AlterMultiRegionResource","cassandra:Create","cassandra:CreateMultiRegionResource","cassandra:Modify","cassandra:ModifyMultiRegionResource","cassandra:Select","cassandra:SelectMultiRegionResource","cassandra:TagMultiRegionResource","cassandra:TagResource"]},"UpdateTable":{"needs":["cassandra:Alter"],"mayNeed":["cassandra:AlterMultiRegionResource"]}},"cleanrooms-ml":{"UntagResource":{"needs":["cleanrooms-ml:UnTagResource"]}},"cloudfront":{"CreateDistributionWithTags":{"needs":["cloudfront:CreateDistribution"],"mayNeed":["cloudfront:CreateConnectionGroup","cloudfront:GetVpcOrigin","cloudfront:TagResource"]},"UpdateDistributionWithStagingConfig":{"needs":["cloudfront:GetDistribution","cloudfront:UpdateDistribution"],"mayNeed":["cloudfront:UpdateDistributionWithStagingConfig"]}},"cloudtrail":{"ListInsightsMetricData":{"needs":[],"mayNeed":["cloudtrail:ListInsightsData","cloudtrail:LookupEvents"]}},"codeguru-reviewer":{"UntagResource":{"needs":["codeguru-reviewer:UnTagResource"]}},"connect":{"CreateTestCase":{"needs":[],"mayNeed":["connect:TagResource"]},"UpdateUserConfig":{"needs":["connect:UpdateUserPhoneConfig"]}},"detective":{"ListOrganizationAdminAccounts":{"needs":["detective:ListOrganizationAdminAccount"]}},"dms":{"DescribeDataProviders":{"needs":["dms:ListDataProviders"]},"DescribeExtensionPackAssociations":{"needs":["dms:ListExtensionPacks"]},"DescribeInstanceProfiles":{"needs":["dms:ListInstanceProfiles"]},"DescribeMetadataModelAssessments":{"needs":["dms:ListMetadataModelAssessments"]},"DescribeMetadataModelConversions":{"needs":["dms:ListMetadataModelConversions"]},"DescribeMetadataModelExportsAsScript":{"needs":["dms:ListMetadataModelExports"]},"DescribeMetadataModelExportsToTarget":{"needs":["dms:ListMetadataModelExports"]},"DescribeMigrationProjects":{"needs":["dms:ListMigrationProjects"]},"ModifyConversionConfiguration":{"needs":["dms:UpdateConversionConfiguration"]},"ModifyDataProvider":{"needs":["dms:UpdateDataProvider"]},"ModifyInstanceProfile":{"needs":["dms:UpdateInstanceProfile"]},"ModifyMigrationProject":{"needs":["dms:UpdateMigrationProject"],"mayNeed":["iam:PassRole"]},"StartExtensionPackAssociation":{"needs":["dms:AssociateExtensionPack"]},"StartMetadataModelExportAsScript":{"needs":["dms:StartMetadataModelExportAsScripts"]}},"dynamodb":{"BatchExecuteStatement":{"needs":[],"mayNeed":["dynamodb:PartiQLDelete","dynamodb:PartiQLInsert","dynamodb:PartiQLSelect","dynamodb:PartiQLUpdate"]},"ExecuteStatement":{"needs":[],"mayNeed":["dynamodb:PartiQLDelete","dynamodb:PartiQLInsert","dynamodb:PartiQLSelect","dynamodb:PartiQLUpdate"]},"ExecuteTransaction":{"needs":[],"mayNeed":["dynamodb:PartiQLDelete","dynamodb:PartiQLInsert","dynamodb:PartiQLSelect","dynamodb:PartiQLUpdate"]},"RestoreTableToPointInTime":{"needs":["dynamodb:RestoreTableToPointInTime"],"mayNeed":["dynamodb:AssociateTableReplica","dynamodb:BatchWriteItem","dynamodb:CreateTableReplica","dynamodb:DeleteItem","dynamodb:GetItem","dynamodb:PutItem","dynamodb:Query","dynamodb:Scan","dynamodb:UpdateItem"]},"TransactGetItems":{"needs":["dynamodb:GetItem"]},"TransactWriteItems":{"needs":[],"mayNeed":["dynamodb:ConditionCheckItem","dynamodb:DeleteItem","dynamodb:PutItem","dynamodb:UpdateItem"]}},"ec2":{"CreateSecondaryNetwork":{"needs":["ec2:CreateSecondaryNetwork"],"mayNeed":["ec2:CreateTags"]},"CreateSecondarySubnet":{"needs":["ec2:CreateSecondarySubnet"],"mayNeed":["ec2:CreateTags"]}},"ecr":{"ListImageReferrers":{"needs":["ecr:BatchGetImage"]}},"elasticfilesystem":{"NewClientConnection":{"needs":[],"mayNeed":["elasticfilesystem:ClientMount","elasticfilesystem:ClientRootAccess","elasticfilesystem:ClientWrite"],"when":{"efs-mount":{"also":["elasticfilesystem:ClientMount"]},"efs-write":{"also":["elasticfilesystem:ClientWrite"]},"efs-root":{"also":["elasticfilesystem:ClientRootAccess"]}}},"UpdateClientConnection":{"needs":[],"mayNeed":["elasticfilesystem:ClientMount","elasticfilesystem:ClientRootAccess","elasticfilesystem:ClientWrite"],"when":{"efs-mount":{"also":["elasticfilesystem:ClientMount"]},"efs-write":{"also":["elasticfilesystem:ClientWrite"]},"efs-root":{"also":["elasticfilesystem:ClientRootAccess"]}}}},"glue":{"BatchGetDataQualityResult":{"needs":["glue:GetDataQualityResult"]},"BatchPutDataQualityStatisticAnnotation":{"needs":["glue:PutDataQualityStatisticAnnotation"]},"CreatePartitionIndex":{"needs":[],"mayNeed":["glue:CreatePartitionIndex","glue:UpdateTable"]},"DeleteColumnStatisticsForPartition":{"needs":[],"mayNeed":["glue:DeleteColumnStatisticsForPartition","glue:DeletePartition","glue:UpdatePartition"]},"DeleteColumnStatisticsForTable":{"needs":[],"mayNeed":["glue:DeleteColumnStatisticsForTable","glue:DeleteTable","glue:UpdateTable"]},"DeletePartitionIndex":{"needs":[],"mayNeed":["glue:DeletePartitionIndex","glue:UpdateTable"]},"GetColumnStatisticsForPartition":{"needs":["glue:GetPartition"],"mayNeed":["glue:GetColumnStatisticsForPartition"]},"GetColumnStatisticsForTable":{"needs":["glue:GetTable"],"mayNeed":["glue:GetColumnStatisticsForTable"]},"ListDataQualityStatisticAnnotations":{"needs":["glue:GetDataQualityResult"]},"ListDataQualityStatistics":{"needs":["glue:GetDataQualityResult"]},"UpdateColumnStatisticsForPartition":{"needs":["glue:UpdatePartition"],"mayNeed":["glue:UpdateColumnStatisticsForPartition"]},"UpdateColumnStatisticsForTable":{"needs":["glue:UpdateTable"],"mayNeed":["glue:UpdateColumnStatisticsForTable"]}},"iotfleetwise":{"BatchCreateVehicle":{"needs":["iotfleetwise:CreateVehicle"],"mayNeed":["iotfleetwise:TagResource"]}},"kafka":{"CreateTopic":{"needs":["kafka-cluster:Connect","kafka-cluster:CreateTopic"],"mayNeed":["kafka:CreateTopic","kafka:TagResource"]},"DeleteTopic":{"needs":["kafka-cluster:Connect","kafka-cluster:DeleteTopic","kafka-cluster:DescribeTopic"],"mayNeed":["kafka:DeleteTopic"]},"DescribeTopic":{"needs":["kafka-cluster:Connect","kafka-cluster:DescribeTopic","kafka-cluster:DescribeTopicDynamicConfiguration"],"mayNeed":["kafka:DescribeTopic"]},"DescribeTopicPartitions":{"needs":["kafka-cluster:Connect","kafka-cluster:DescribeTopic","kafka-cluster:DescribeTopicDynamicConfiguration"],"mayNeed":["kafka:DescribeTopicPartitions"]},"ListTopics":{"needs":["kafka-cluster:Connect","kafka-cluster:DescribeTopic"],"mayNeed":["kafka:ListTopics"]},"UpdateTopic":{"needs":["kafka-cluster:AlterTopic","kafka-cluster:AlterTopicDynamicConfiguration","kafka-cluster:Connect","kafka-cluster:DescribeTopic"],"mayNeed":["kafka:UpdateTopic"]}},"kms":{"ReEncrypt":{"needs":["kms:ReEncryptFrom","kms:ReEncryptTo"]}},"lakeformation":{"GetTemporaryDataLocationCredentials":{"needs":["lakeformation:GetDataAccess"]}},"lambda":{"AddEventSource":{"needs":[],"mayNeed":["iam:PassRole"]},"GetLayerVersionByArn":{"needs":["lambda:GetLayerVersion"]},"Invoke":{"needs":["lambda:InvokeFunction"],"when":{"kms-denied":{"denied":["kms:Decrypt"]}}},"InvokeWithResponseStream":{"needs":["lambda:InvokeFunction"],"when":{"kms-denied":{"denied":["kms:Decrypt"]}}},"UploadFunction":{"needs":[],"mayNeed":["iam:PassRole"]}},"lex":{"CreateResourcePolicyStatement":{"needs":[],"mayNeed":["lex:CreateResourcePolicy","lex:CreateResourcePolicyStatement","lex:UpdateResourcePolicy"]},"DeleteResourcePolicyStatement":{"needs":[],"mayNeed":["lex:DeleteResourcePolicy","lex:DeleteResourcePolicyStatement","lex:UpdateResourcePolicy"]},"ListUtteranceAnalyticsData":{"needs":["lex:ListAggregatedUtterances"]},"ListUtteranceMetrics":{"needs":["lex:ListAggregatedUtterances"]}},"lookoutequipment":{"DescribeLabel":{"needs":["lookoutequipment:Describelabel"]}},"mediaconnect":{"BatchGetRouterInput":{"needs":["mediaconnect:GetRouterInput"]},"BatchGetRouterNetworkInterface":{"needs":["mediaconnect:GetRouterNetworkInterface"]},"BatchGetRouterOutput":{"needs":["mediaconnect:GetRouterOutput"]}},"mediapackage":{"ConfigureLogs":{"needs":[],"mayNeed":["mediapackage:ConfigureLogs","mediapackage:UpdateChannel"]}},"memorydb":{"CreateACL":{"needs":["memorydb:CreateAcl"],"mayNeed":["memorydb:TagResource"]},"DeleteACL":{"needs":["memorydb:DeleteAcl"]},"DescribeACLs":{"needs":["memorydb:DescribeAcls"]},"UpdateACL":{"needs":["memorydb:UpdateAcl"]}},"partnercentral":{"ListOpportunityFromEngagementTasks":{"needs":["partnercentral:ListOpportunityFromEngagementTasks"],"mayNeed":["partnercentral:ListEngagementFromOpportunityTasks"]}},"quicksight":{"DescribeAnalysisDefinition":{"needs":["quicksight:DescribeAnalysis"]},"DescribeDashboardDefinition":{"needs":["quicksight:DescribeDashboard"]},"DescribeTemplateDefinition":{"needs":["quicksight:DescribeTemplate"]}},"redshift":{"ModifyLakehouseConfiguration":{"needs":[],"mayNeed":["iam:PassRole","redshift:AssociateDataShareConsumer","redshift:DeregisterNamespace","redshift:RegisterNamespace"]}},"redshift-data":{"GetStatementResultV2":{"needs":["redshift-data:GetStatementResult"]}},"redshift-serverless":{"UpdateLakehouseConfiguration":{"needs":[],"mayNeed":["iam:PassRole","redshift:AssociateDataShareConsumer","redshift:DeregisterNamespace","redshift:RegisterNamespace"]}},"resource-explorer-2":{"ListResources":{"needs":["resource-explorer-2:Search"]}},"s3":{"CompleteMultipartUpload":{"needs":["s3:PutObject"],"mayNeed":["s3-object-lambda:PutObject"]},"CopyObject":{"needs":["s3:PutObject"],"mayNeed":["s3-object-lambda:PutObject","s3:GetObject","s3:GetObjectVersion","s3:PutObjectAcl","s3:PutObjectLegalHold","s3:PutObjectRetention","s3:PutObjectTagging"],"when":{"copy-source":{"also":["s3:GetObject"]},"copy-source-version":{"also":["s3:GetObjectVersion"]},"acl":{"also":["s3:PutObjectAcl"]},"tagging":{"also":["s3:PutObjectTagging"]},"legal-hold":{"also":["s3:PutObjectLegalHold"]},"retention":{"also":["s3:PutObjectRetention"]}}},"CreateBucket":{"needs":["s3:CreateBucket"],"mayNeed":["s3:PutBucketAcl","s3:PutBucketObjectLockConfiguration","s3:PutBucketOwnershipControls","s3:PutBucketVersioning"],"when":{"shared-acl":{"also":["s3:PutBucketAcl"]},"object-lock":{"also":["s3:PutBucketObjectLockConfiguration","s3:PutBucketVersioning"]},"ownership":{"also":["s3:PutBucketOwnershipControls"]}}},"CreateBucketMetadataConfiguration":{"needs":["s3:CreateBucketMetadataTableConfiguration"],"mayNeed":["s3tables:CreateNamespace","s3tables:CreateTable","s3tables:CreateTableBucket","s3tables:GetTable","s3tables:PutTableEncryption","s3tables:PutTablePolicy"]},"CreateMultipartUpload":{"needs":["s3:PutObject"],"mayNeed":["s3-object-lambda:PutObject","s3:PutObjectAcl","s3:PutObjectLegalHold","s3:PutObjectRetention","s3:PutObjectTagging"],"when":{"acl":{"also":["s3:PutObjectAcl"]},"tagging":{"also":["s3:PutObjectTagging"]},"legal-hold":{"also":["s3:PutObjectLegalHold"]},"retention":{"also":["s3:PutObjectRetention"]}}},"DeleteAccountPublicAccessBlock":{"needs":["s3:PutAccountPublicAccessBlock"]},"DeleteBucketAnalyticsConfiguration":{"needs":["s3:PutAnalyticsConfiguration"]},"DeleteBucketCors":{"needs":["s3:PutBucketCORS"]},"DeleteBucketEncryption":{"needs":["s3:PutEncryptionConfiguration"]},"DeleteBucketIntelligentTieringConfiguration":{"needs":["s3:PutIntelligentTieringConfiguration"]},"DeleteBucketInventoryConfiguration":{"needs":["s3:PutInventoryConfiguration"]},"DeleteBucketLifecycle":{"needs":["s3:PutLifecycleConfiguration"]},"DeleteBucketMetadataConfiguration":{"needs":["s3:DeleteBucketMetadataTableConfiguration"]},"DeleteBucketMetricsConfiguration":{"needs":["s3:PutMetricsConfiguration"]},"DeleteBucketOwnershipControls":{"needs":["s3:PutBucketOwnershipControls"]},"DeleteBucketPublicAccessBlock":{"needs":["s3:PutBucketPublicAccessBlock"]},"DeleteBucketReplication":{"needs":["s3:PutReplicationConfiguration"]},"DeleteBucketTagging":{"needs":["s3:PutBucketTagging"]},"DeleteObject":{"needs":["s3:DeleteObject"],"mayNeed":["s3:BypassGovernanceRetention"],"when":{"version":{"instead":["s3:DeleteObjectVersion"]},"bypass-retention":{"also":["s3:BypassGovernanceRetention"]}}},"DeleteObjectTagging":{"needs":["s3:DeleteObjectTagging"],"when":{"version":{"instead":["s3:DeleteObjectVersionTagging"]}}},"DeleteObjects":{"needs":["s3:DeleteObject"],"mayNeed":["s3:BypassGovernanceRetention","s3:DeleteObjectVersion"],"when":{"bypass-retention":{"also":["s3:BypassGovernanceRetention"]}}},"DeletePublicAccessBlock":{"needs":["s3:PutBucketPublicAccessBlock"]},"GetBucketAccelerateConfiguration":{"needs":["s3:GetAccelerateConfiguration"]},"GetBucketAnalyticsConfiguration":{"needs":["s3:GetAnalyticsConfiguration"]},"GetBucketCors":{"needs":["s3:GetBucketCORS"]},"GetBucketEncryption":{"needs":["s3:GetEncryptionConfiguration"]},"GetBucketIntelligentTieringConfiguration":{"needs":["s3:GetIntelligentTieringConfiguration"]},"GetBucketInventoryConfiguration":{"needs":["s3:GetInventoryConfiguration"]},"GetBucketLifecycle":{"needs":["s3:GetLifecycleConfiguration"]},"GetBucketLifecycleConfiguration":{"needs":["s3:GetLifecycleConfiguration"]},"GetBucketMetadataConfiguration":{"needs":["s3:GetBucketMetadataTableConfiguration"]},"GetBucketMetricsConfiguration":{"needs":["s3:GetMetricsConfiguration"]},"GetBucketNotificationConfiguration":{"needs":["s3:GetBucketNotification"]},"GetBucketReplication":{"needs":["s3:GetReplicationConfiguration"]},"GetObject":{"needs":["s3:GetObject"],"when":{"version":{"instead":["s3:GetObjectVersion"]},"missing-key":{"mayNeed":["s3:ListBucket"]}}},"GetObjectAcl":{"needs":["s3:GetObjectAcl"],"when":{"version":{"instead":["s3:GetObjectVersionAcl"]}}},"GetObjectAttributes":{"needs":["s3:GetObject","s3:GetObjectAttributes"],"when":{"version":{"instead":["s3:GetObjectVersion","s3:GetObjectVersionAttributes"]}}},"GetObjectLockConfiguration":{"needs":["s3:GetBucketObjectLockConfiguration"]},"GetObjectTagging":{"needs":["s3:GetObjectTagging"],"when":{"version":{"instead":["s3:GetObjectVersionTagging"]}}},"GetObjectTorrent":{"needs":["s3:GetObject"],"mayNeed":["s3:GetObjectTorrent","s3:GetObjectVersionTorrent"],"when":{"version":{"instead":["s3:GetObjectVersion"]}}},"GetPublicAccessBlock":{"needs":["s3:GetBucketPublicAccessBlock"]},"HeadBucket":{"needs":["s3:ListBucket"]},"HeadObject":{"needs":["s3:GetObject"],"mayNeed":["s3-object-lambda:GetObject","s3:GetObjectLegalHold","s3:GetObjectRetention"],"when":{"version":{"instead":["s3:GetObjectVersion"]},"missing-key":{"mayNeed":["s3:ListBucket"]}}},"ListBucketAnalyticsConfigurations":{"needs":["s3:GetAnalyticsConfiguration"]},"ListBucketIntelligentTieringConfigurations":{"needs":["s3:GetIntelligentTieringConfiguration"]},"ListBucketInventoryConfigurations":{"needs":["s3:GetInventoryConfiguration"]},"ListBucketMetricsConfigurations":{"needs":["s3:GetMetricsConfiguration"]},"ListBuckets":{"needs":["s3:ListAllMyBuckets"]},"ListMultipartUploads":{"needs":["s3:ListBucketMultipartUploads"],"mayNeed":["s3-object-lambda:ListBucketMultipartUploads"]},"ListObjectVersions":{"needs":["s3:ListBucketVersions"]},"ListObjects":{"needs":["s3:ListBucket"],"mayNeed":["s3-object-lambda:ListBucket","s3:GetObjectAcl"]},"ListObjectsV2":{"needs":["s3:ListBucket"],"mayNeed":["s3-object-lambda:ListBucket","s3:GetObjectAcl"]},"ListParts":{"needs":["s3:ListMultipartUploadParts"],"mayNeed":["s3-object-lambda:ListMultipartUploadParts"]},"PutBucketAccelerateConfiguration":{"needs":["s3:PutAccelerateConfiguration"]},"PutBucketAnalyticsConfiguration":{"needs":["s3:PutAnalyticsConfiguration"]},"PutBucketCors":{"needs":["s3:PutBucketCORS"]},"PutBucketEncryption":{"needs":["s3:PutEncryptionConfiguration"]},"PutBucketIntelligentTieringConfiguration":{"needs":["s3:PutIntelligentTieringConfiguration"]},"PutBucketInventoryConfiguration":{"needs":["s3:PutInventoryConfiguration"]},"PutBucketLifecycle":{"needs":["s3:PutLifecycleConfiguration"]},"PutBucketLifecycleConfiguration":{"needs":["s3:PutLifecycleConfiguration"]},"PutBucketMetricsConfiguration":{"needs":["s3:PutMetricsConfiguration"]},"PutBucketNotificationConfiguration":{"needs":["s3:PutBucketNotification"]},"PutBucketReplication":{"needs":["s3:PutReplicationConfiguration"],"mayNeed":["iam:PassRole"]},"PutObject":{"needs":["s3:PutObject"],"mayNeed":["s3:PutObjectAcl","s3:PutObjectLegalHold","s3:PutObjectRetention","s3:PutObjectTagging"],"when":{"acl":{"also":["s3:PutObjectAcl"]},"tagging":{"also":["s3:PutObjectTagging"]},"legal-hold":{"also":["s3:PutObjectLegalHold"]},"retention":{"also":["s3:PutObjectRetention"]}}},"PutObjectAcl":{"needs":["s3:PutObjectAcl"],"when":{"version":{"instead":["s3:PutObjectVersionAcl"]}}},"PutObjectLockConfiguration":{"needs":["s3:PutBucketObjectLockConfiguration"]},"PutObjectRetention":{"needs":["s3:PutObjectRetention"],"mayNeed":["s3:BypassGovernanceRetention"],"when":{"bypass-retention":{"also":["s3:BypassGovernanceRetention"]}}},"PutObjectTagging":{"needs":["s3:PutObjectTagging"],"when":{"version":{"instead":["s3:PutObjectVersionTagging"]}}},"PutPublicAccessBlock":{"needs":["s3:PutBucketPublicAccessBlock"]},"SelectObjectContent":{"needs":["s3:GetObject"]},"UploadPart":{"needs":["s3:PutObject"],"mayNeed":["s3-object-lambda:PutObject"]},"UploadPartCopy":{"needs":["s3:PutObject"],"mayNeed":["s3:GetObject","s3:GetObjectVersion"],"when":{"copy-source":{"also":["s3:GetObject"]},"copy-source-version":{"also":["s3:GetObjectVersion"]}}}},"s3express":{"ListDirectoryBuckets":{"needs":["s3express:ListAllMyDirectoryBuckets"]}},"sagemaker":{"InvokeEndpointWithResponseStream":{"needs":["sagemaker:InvokeEndpoint"],"mayNeed":["sagemaker:InvokeEndpointWithResponseStream"]}},"securityhub":{"BatchUpdateFindingsV2":{"needs":["securityhub:BatchUpdateFindings"]},"GetFindingStatisticsV2":{"needs":["securityhub:GetAdhocInsightResults"]},"GetFindingsV2":{"needs":["securityhub:GetFindings"]}},"sns":{"PublishBatch":{"needs":["sns:Publish"]}},"sqs":{"ChangeMessageVisibilityBatch":{"needs":["sqs:ChangeMessageVisibility"]},"DeleteMessageBatch":{"needs":["sqs:DeleteMessage"]},"SendMessageBatch":{"needs":["sqs:SendMessage"]}},"tax":{"BatchGetTaxExemptions":{"needs":["tax:GetExemptions"]},"GetTaxExemptionTypes":{"needs":["tax:GetExemptions"]},"ListTaxExemptions":{"needs":["tax:GetExemptions"]},"PutTaxExemption":{"needs":["tax:UpdateExemptions"]}},"timestream":{"PrepareQuery":{"needs":[],"mayNeed":["timestream:PrepareQuery","timestream:Select"]},"Query":{"needs":[],"mayNeed":["timestream:DescribeTable","timestream:ListDatabases","timestream:ListMeasures","timestream:ListTables","timestream:Select","timestream:SelectValues","timestream:Unload"]}},"vpc-lattice":{"BatchUpdateRule":{"needs":["vpc-lattice:UpdateRule"]}},"waf-regional":{"DisassociateWebACL":{"needs":[],"mayNeed":["apigateway:SetWebACL","elasticloadbalancing:SetWebAcl","waf-regional:DisassociateWebACL"]}}},"permissionless":["dynamodb:DescribeEndpoints","sts:GetCallerIdentity","sts:GetSessionToken"]}');
;// CONCATENATED MODULE: ./data/permission-only.json
const permission_only_namespaceObject = /*#__PURE__*/JSON.parse('[{"pattern":"appsync:GraphQL","why":"requests to the GraphQL API itself; logged at most as data events","source":"https://docs.aws.amazon.com/appsync/latest/devguide/cloudtrail-logging.html"},{"pattern":"backup:CopyFromBackupVault","why":"checked on the source vault of a copy job; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_backup.html"},{"pattern":"backup:CopyIntoBackupVault","why":"checked on the destination vault of a copy job; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_backup.html"},{"pattern":"cloudfront:AllowVendedLogDeliveryForResource","why":"checked inside logs:PutDeliverySource when a log delivery is set up; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html"},{"pattern":"cloudwatch:Link","why":"checked inside oam:CreateLink and oam:UpdateLink when resources are shared with a monitoring account; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account-Setup.html"},{"pattern":"dynamodb:AssociateTableReplica","why":"permission-only: authorises global table replication, no operation has this name","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html"},{"pattern":"dynamodb:ReadDataForReplication","why":"permission-only: authorises global table replication, no operation has this name","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html"},{"pattern":"dynamodb:ReplicateSettings","why":"permission-only: authorises global table replication, no operation has this name","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html"},{"pattern":"dynamodb:WriteDataForReplication","why":"permission-only: authorises global table replication, no operation has this name","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html"},{"pattern":"ec2:InjectApiError","why":"permission for fault injection experiments; no operation has this name","source":"https://docs.aws.amazon.com/fis/latest/userguide/fis-actions-reference.html"},{"pattern":"ec2messages:*","why":"messages between the Systems Manager agent and its endpoints; no management event, at most data events for control channels","source":"https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-messageAPIs.html"},{"pattern":"ecr:BatchImportUpstreamImage","why":"checked while an image is pulled through the cache; no operation has this name","source":"https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry-permissions.html"},{"pattern":"ecr:ReplicateImage","why":"enforced on the registry of another account while it replicates; no operation has this name","source":"https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry-permissions.html"},{"pattern":"ecs:AllowVendedLogDeliveryForResource","why":"checked inside logs:PutDeliverySource when a log delivery is set up; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html"},{"pattern":"ecs:Poll","why":"the container agent talking to Amazon ECS; permission only, logged at most as a data event","source":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/logging-using-cloudtrail.html"},{"pattern":"ecs:PutSystemLogEvents","why":"the container agent talking to Amazon ECS; permission only, logged at most as a data event","source":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/logging-using-cloudtrail.html"},{"pattern":"ecs:StartTelemetrySession","why":"the container agent talking to Amazon ECS; permission only, logged at most as a data event","source":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/logging-using-cloudtrail.html"},{"pattern":"eks:AccessKubernetesApi","why":"lets the console read Kubernetes objects; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_eks.html"},{"pattern":"eks:MutateViaKubernetesApi","why":"lets the console change Kubernetes objects; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_eks.html"},{"pattern":"elasticache:Connect","why":"IAM sign-in to a cache, inside the Redis protocol; not an API call","source":"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html"},{"pattern":"elasticfilesystem:Client*","why":"checked when an NFS client mounts, reads or writes; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_efs.html"},{"pattern":"elasticfilesystem:Replication*","why":"used by Amazon EFS while it replicates data; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_efs.html"},{"pattern":"elasticloadbalancing:AllowVendedLogDeliveryForResource","why":"checked inside logs:PutDeliverySource when a log delivery is set up; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html"},{"pattern":"es:ESCrossClusterGet","why":"a request between domains to the OpenSearch API; CloudTrail records the configuration API only","source":"https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-cloudtrailauditing.html"},{"pattern":"es:ESHttp*","why":"requests to the OpenSearch API of a domain; CloudTrail records the configuration API only","source":"https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-cloudtrailauditing.html"},{"pattern":"events:AllowVendedLogDeliveryForResource","why":"checked inside logs:PutDeliverySource when a log delivery is set up; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html"},{"pattern":"execute-api:Invoke","why":"calls to an API of your own, which is no AWS API call","source":"https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html"},{"pattern":"glue:PassConnection","why":"checked when a connection is handed to another operation; no API operation of its own","source":"https://docs.aws.amazon.com/glue/latest/webapi/API_CreateConnection.html"},{"pattern":"iam:PassRole","why":"checked when a role is handed to a service; permission only, never in CloudTrail nor in last accessed data","source":"https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-generation.html"},{"pattern":"kafka-cluster:*","why":"Kafka clients speak to the brokers, not to an AWS API; connecting, reading and writing leave no event","source":"https://docs.aws.amazon.com/msk/latest/developerguide/iam-access-control.html"},{"pattern":"lambda:InvokeFunctionUrl","why":"checked on requests to a function URL; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_lambda.html"},{"pattern":"lambda:PassCapacityProvider","why":"checked when a capacity provider is handed to a function; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_lambda.html"},{"pattern":"lambda:PassNetworkConnector","why":"checked when a network connector is handed to a service; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_lambda.html"},{"pattern":"logs:Link","why":"checked inside oam:CreateLink and oam:UpdateLink when resources are shared with a monitoring account; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account-Setup.html"},{"pattern":"logs:Unmask","why":"checked when masked log events are read in the clear; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html"},{"pattern":"memorydb:Connect","why":"IAM sign-in to a cluster, inside the Redis protocol; not an API call","source":"https://docs.aws.amazon.com/memorydb/latest/devguide/auth-iam.html"},{"pattern":"rds-db:connect","why":"IAM sign-in to a database; CloudTrail and CloudWatch do not log it","source":"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html"},{"pattern":"redshift:CreateClusterUser","why":"checked inside redshift:GetClusterCredentials with AutoCreate; no API operation of its own","source":"https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html"},{"pattern":"redshift:JoinGroup","why":"checked inside redshift:GetClusterCredentials with DbGroups; no API operation of its own","source":"https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html"},{"pattern":"s3:AllowVendedLogDeliveryForResource","why":"checked inside logs:PutDeliverySource when a log delivery is set up; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html"},{"pattern":"s3:BypassGovernanceRetention","why":"checked inside deletes and retention changes that carry the bypass header; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html"},{"pattern":"s3:GetObjectVersionForReplication","why":"used by Amazon S3 with the replication role while it copies objects; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html"},{"pattern":"s3:ObjectOwnerOverrideToBucketOwner","why":"used by Amazon S3 with the replication role while it copies objects; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html"},{"pattern":"s3:ReplicateDelete","why":"used by Amazon S3 with the replication role while it copies objects; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html"},{"pattern":"s3:ReplicateObject","why":"used by Amazon S3 with the replication role while it copies objects; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html"},{"pattern":"s3:ReplicateTags","why":"used by Amazon S3 with the replication role while it copies objects; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html"},{"pattern":"securityhub:AllowVendedLogDeliveryForResource","why":"checked inside logs:PutDeliverySource when a log delivery is set up; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html"},{"pattern":"ses:AllowVendedLogDeliveryForResource","why":"checked inside logs:PutDeliverySource when a log delivery is set up; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html"},{"pattern":"ssmmessages:*","why":"messages between the Systems Manager agent and its endpoints; no management event, at most data events for control channels","source":"https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-messageAPIs.html"},{"pattern":"states:InvokeHTTPEndpoint","why":"checked while a state machine runs an HTTP task; permission only, logged at most as a data event","source":"https://docs.aws.amazon.com/step-functions/latest/dg/procedure-cloud-trail.html"},{"pattern":"states:RevealSecrets","why":"checked inside states:TestState when secrets are shown; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html"},{"pattern":"sts:SetContext","why":"checked inside sts:AssumeRole when a context is handed on; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_sts.html"},{"pattern":"sts:SetSourceIdentity","why":"checked inside sts:AssumeRole when a source identity is set; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html"},{"pattern":"sts:TagGetWebIdentityToken","why":"checked inside sts:GetWebIdentityToken when the token gets tags; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_sts.html"},{"pattern":"sts:TagSession","why":"checked inside sts:AssumeRole when the session gets tags; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html"},{"pattern":"xray:Link","why":"checked inside oam:CreateLink and oam:UpdateLink when resources are shared with a monitoring account; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account-Setup.html"}]');
// EXTERNAL MODULE: ./src/config/settings-changes.ts + 1 modules
var settings_changes = __webpack_require__(20396);
// EXTERNAL MODULE: ./src/evidence/memory.ts
var memory = __webpack_require__(32350);
// EXTERNAL MODULE: ./src/policy/catalogue.ts
var policy_catalogue = __webpack_require__(18851);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/reference/dependent-actions.ts
var dependent_actions = __webpack_require__(42976);
// EXTERNAL MODULE: ./src/base/event-source.ts
var event_source = __webpack_require__(39267);
;// CONCATENATED MODULE: ./src/reference/event-actions.ts


class EventActions {
    catalogue;
    permissionless;
    #table;
    #rows;
    #operations;
    #known = new Map();
    constructor(table, catalogue, operations = new Map()) {
        this.catalogue = catalogue;
        this.permissionless = new Set(table.permissionless);
        this.#table = table;
        this.#rows = new Map(Object.entries(table.events).flatMap(([service, rows]) => Object.entries(rows).map(([name, row]) => [
            (0,base_text/* asciiLower */.F)(`${service}:${name}`),
            row,
        ])));
        this.#operations = new Map([...operations].flatMap(([service, list]) => [...list].map(([name, actions]) => [
            (0,base_text/* asciiLower */.F)(`${service}:${name}`),
            actions,
        ])));
    }
    meaningOf(eventSource, eventName, marks = []) {
        const key = JSON.stringify([eventSource, eventName, ...marks]);
        const meaning = this.#known.get(key) ?? this.#find(eventSource, eventName, marks);
        this.#known.set(key, meaning);
        return meaning;
    }
    mayNeedOf(action) {
        const colon = action.indexOf(':');
        const service = this.catalogue.service(action.slice(0, colon))?.prefix;
        const meaning = service === undefined ? undefined : this.#named(service, action.slice(colon + 1));
        const own = (0,base_text/* asciiLower */.F)(action);
        const changes = Object.values(this.#rows.get(own)?.when ?? {}).flatMap((change) => Object.values(change));
        const all = meaning === undefined ? [] : [...meaning.needs, ...meaning.mayNeed, ...changes.flat()];
        return [...new Set(all)].filter((name) => (0,base_text/* asciiLower */.F)(name) !== own).sort();
    }
    grantedBy(prefix, name) {
        for (const service of this.servicesOf(prefix)) {
            const meaning = this.#named(service, name);
            if (meaning === undefined)
                continue;
            const { needs, mayNeed } = meaning;
            return needs.length > 0 ? { actions: needs, certain: true } : { actions: mayNeed, certain: false };
        }
        return undefined;
    }
    servicesOf(prefix) {
        const { sources, likelySources, sdkClients } = this.#table;
        const label = prefix.toLowerCase();
        const names = [
            label,
            ...[sources, likelySources, sdkClients].map((table) => ownText(table, label) ?? ''),
        ];
        return [...new Set(names.flatMap((name) => this.catalogue.service(name)?.prefix ?? []))];
    }
    #find(eventSource, eventName, marks) {
        const label = (0,event_source/* labelOf */.W)(eventSource);
        const service = this.#serviceOf(label);
        const shared = ownList(this.#table.sharedSources, label);
        const services = marks.includes('service-namespace') ? [...shared, service] : [service, ...shared];
        for (const name of [eventName, (0,event_source/* withoutVersion */.P)(eventName)])
            for (const one of services) {
                const meaning = one === undefined ? undefined : this.#named(one, name, marks);
                if (meaning !== undefined)
                    return { ...meaning, likely: meaning.likely || this.#isLikely(label) };
            }
        return service === undefined ? { kind: 'unknown' } : { kind: 'unknown', service };
    }
    #serviceOf(label) {
        const { sources, likelySources } = this.#table;
        const prefix = ownText(sources, label) ?? ownText(likelySources, label) ?? label.split('.', 1)[0] ?? '';
        return this.catalogue.service(prefix)?.prefix;
    }
    #isLikely(label) {
        return ownText(this.#table.likelySources, label) !== undefined;
    }
    #named(service, name, marks = []) {
        const row = this.#rows.get((0,base_text/* asciiLower */.F)(`${service}:${name}`));
        const id = this.catalogue.idOf(`${service}:${name}`);
        const action = id === undefined ? undefined : this.catalogue.nameOf(id);
        const further = action === undefined ? [] : this.#extrasOf(service, action.slice(service.length + 1));
        const authorised = [...further, ...this.#authorised(service, name)];
        const passes = ownList(this.#table.passesRole, service).some((one) => one.toLowerCase() === name.toLowerCase());
        if (row !== undefined)
            return this.#requesting(rowMeaning(row, authorised, marks), marks, passes);
        if (action === undefined)
            return this.#ofOperation(service, name);
        return this.#requesting(known([action], authorised), marks, passes);
    }
    #extrasOf(service, operation) {
        const rows = Object.hasOwn(this.#table.mayNeed, service) ? this.#table.mayNeed[service] : undefined;
        return ownList(rows ?? {}, operation).map((name) => (name.includes(':') ? name : `${service}:${name}`));
    }
    #requesting(meaning, marks, passesRole) {
        const shown = marks.flatMap((mark) => ownText(this.#table.requested, mark) ?? []);
        const open = passesRole ? [...new Set([...meaning.mayNeed, 'iam:PassRole'])].sort() : meaning.mayNeed;
        return { ...meaning, mayNeed: open, requested: open.filter((action) => shown.includes(action)) };
    }
    #ofOperation(service, name) {
        const actions = this.#authorised(service, name);
        return actions.length === 0 ? undefined : known([], actions);
    }
    #authorised(service, name) {
        const listed = this.#operations.get((0,base_text/* asciiLower */.F)(`${service}:${name}`)) ?? [];
        return listed.flatMap((action) => {
            const id = this.catalogue.idOf(action);
            return id === undefined ? [] : this.catalogue.nameOf(id);
        });
    }
}
function rowMeaning(row, authorised, marks) {
    const changes = marks.flatMap((mark) => row.when?.[mark] ?? []);
    const part = (name) => changes.flatMap((change) => change[name] ?? []);
    const instead = part('instead');
    const needs = [...(instead.length === 0 ? row.needs : instead), ...part('also')];
    const meaning = known(needs, [...(row.mayNeed ?? []), ...part('mayNeed'), ...authorised]);
    return { ...meaning, denied: part('denied'), likely: row.likely === true };
}
function known(needs, mayNeed) {
    const further = new Set(mayNeed.filter((action) => !needs.includes(action)));
    const none = { requested: [], denied: [], likely: false };
    return { kind: 'known', needs, mayNeed: [...further].sort(), ...none };
}
function ownText(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}
function ownList(table, name) {
    return Object.hasOwn(table, name) ? (table[name] ?? []) : [];
}

// EXTERNAL MODULE: ./src/reference/privilege-escalation.ts
var privilege_escalation = __webpack_require__(53158);
// EXTERNAL MODULE: ./src/reference/recorded-actions.ts
var recorded_actions = __webpack_require__(17815);
// EXTERNAL MODULE: ./src/reference/service-reference.ts
var service_reference = __webpack_require__(35822);
;// CONCATENATED MODULE: ./src/reference/knowledge.ts







function loadKnowledge(files) {
    const catalogue = new policy_catalogue/* Catalogue */.Q8(files.catalogue);
    return {
        catalogue,
        events: new EventActions(files.events, catalogue),
        coverageRules: (0,recorded_actions/* coverageRules */.qj)(files.rules, files.permissionOnly, catalogue),
        escalation: (0,privilege_escalation/* escalationTable */.wD)(files.escalation),
        dependentActions: (0,dependent_actions/* dependentActionsOf */.Sv)(files.dependents),
        counterparts: files.counterparts,
    };
}
function extendKnowledge(files, base, reference, operations = new Map()) {
    if (reference.size === 0 && operations.size === 0)
        return base;
    const catalogue = extendCatalogue(files.catalogue, base.catalogue, reference);
    return {
        ...base,
        catalogue,
        events: new EventActions(files.events, catalogue, operations),
        coverageRules: (0,recorded_actions/* coverageRules */.qj)(files.rules, files.permissionOnly, catalogue, reference),
    };
}
function extendCatalogue(file, base, reference) {
    const added = [...reference].flatMap(([prefix, actions]) => {
        const rows = (0,service_reference/* isServicePrefix */.I9)(prefix) ? newRows(prefix, actions, base) : [];
        return rows.length === 0 ? [] : [[prefix, rows]];
    });
    if (added.length === 0)
        return base;
    const services = new Map(file.services);
    for (const [prefix, rows] of added)
        services.set(prefix, rowOf([...actionsOf(services.get(prefix)), ...rows].sort(byName)));
    return new policy_catalogue/* Catalogue */.Q8({ ...file, services: new Map([...services].sort(byPrefix)) });
}
function newRows(prefix, actions, base) {
    const rows = new Map();
    for (const { name, accessLevel: level } of actions) {
        const lower = (0,base_text/* asciiLower */.F)(name);
        if (!(0,service_reference/* isActionName */.S8)(name) || rows.has(lower) || base.idOf(`${prefix}:${name}`) !== undefined)
            continue;
        rows.set(lower, { letter: level.charAt(0), name });
    }
    return [...rows.values()];
}
function actionsOf([levels, names] = ['', '']) {
    return levels === ''
        ? []
        : names
            .slice(1)
            .split(' ')
            .map((name, i) => ({ letter: levels.charAt(i), name }));
}
function rowOf(actions) {
    return [actions.map(({ letter }) => letter).join(''), actions.map(({ name }) => ` ${name}`).join('')];
}
function byName(one, other) {
    return one.name < other.name ? -1 : 1;
}
function byPrefix([one], [other]) {
    return one < other ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/reference/operation-actions.ts
function parseOperationActions(text) {
    const services = {};
    let operations = {};
    for (const line of text.split('\n')) {
        if (line.startsWith(' ')) {
            const [operation = '', ...actions] = line.slice(1).split(' ');
            operations[operation] = actions;
        }
        else if (line !== '') {
            operations = {};
            services[line] = operations;
        }
    }
    return services;
}

// EXTERNAL MODULE: ./src/repository/workspace.ts
var repository_workspace = __webpack_require__(56957);
// EXTERNAL MODULE: ./src/aws/turns.ts
var turns = __webpack_require__(15537);
;// CONCATENATED MODULE: ./src/sources/account-jobs.ts

function jobsByAccount() {
    const all = new Map();
    return (account) => {
        const jobs = all.get(account) ?? { inTurn: (0,turns/* atMost */.T)(1) };
        all.set(account, jobs);
        return jobs;
    };
}

// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(91114);
// EXTERNAL MODULE: ./src/drift/baseline.ts
var baseline = __webpack_require__(20164);
// EXTERNAL MODULE: ./src/files/read-file.ts
var read_file = __webpack_require__(20654);
// EXTERNAL MODULE: ./src/repository/paths.ts
var repository_paths = __webpack_require__(49024);
// EXTERNAL MODULE: ./src/repository/repository.ts
var repository_repository = __webpack_require__(87346);
;// CONCATENATED MODULE: ./src/run/baseline.ts






const cap = 4 * 1024 * 1024;
async function readBaseline({ name, baseline: path }, folder, root, checkout) {
    if (path === undefined)
        return undefined;
    const absolute = (0,external_node_path_.resolve)(folder, path);
    const bytes = await (0,read_file/* readRegularFile */.XF)(absolute, { cap, roots: [root] });
    const text = Buffer.isBuffer(bytes) ? (0,read_file/* decodeUtf8 */._6)(bytes) : undefined;
    if (text === undefined)
        throw wrong(path, Buffer.isBuffer(bytes) ? 'not UTF-8' : bytes.message);
    const { parseBaselines } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2043)]).then(__webpack_require__.bind(__webpack_require__, 42043));
    const now = parseBaselines(text);
    if (typeof now === 'string')
        throw wrong(path, now);
    const own = now.get(name) ?? none;
    const before = await earlierFile(absolute, checkout);
    if (before === 'none')
        return own;
    const earlier = before === 'unknown' ? 'unknown' : parseBaselines(before.text);
    return typeof earlier === 'string' ? none : (0,baseline.shrunk)(own, earlier.get(name) ?? none);
}
const none = { overGranted: new Set(), missing: new Set() };
async function earlierFile(absolute, checkout) {
    if (checkout?.base === undefined)
        return 'none';
    const { tip, repository, root } = checkout;
    const path = (0,repository_paths/* pathIn */.lW)(root, absolute);
    if (tip === undefined || path === undefined)
        return 'unknown';
    try {
        const file = await repository.read(tip, path);
        if (file === undefined)
            return 'none';
        return file.text === undefined ? 'unknown' : { text: file.text };
    }
    catch (error) {
        return (0,repository_repository/* undefinedOnFailure */.U9)(error) ?? 'unknown';
    }
}
function wrong(path, message) {
    const remedy = 'use the baseline.json that a run writes to its report-directory';
    return new input_error/* InputError */.dz([{ location: `baseline ${path}`, message, remedy }]);
}

// EXTERNAL MODULE: ./src/run/gather.ts
var gather = __webpack_require__(41962);
// EXTERNAL MODULE: ./src/run/gatherer.ts
var run_gatherer = __webpack_require__(15169);
// EXTERNAL MODULE: ./src/run/input-checks.ts
var input_checks = __webpack_require__(79615);
// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(10617);
// EXTERNAL MODULE: ./src/files/folders.ts
var files_folders = __webpack_require__(12814);
;// CONCATENATED MODULE: ./src/run/load-reference.ts


const official = 'https://servicereference.us-east-1.amazonaws.com';
async function readReference({ reference }, asksAws, services, { folders, now, surroundings }) {
    const { env, signal } = surroundings;
    if (reference.kind === 'off' || (reference.kind === 'auto' && !asksAws) || signal.aborted)
        return undefined;
    const { readServiceReference } = await __webpack_require__.e(/* import() */ 4260).then(__webpack_require__.bind(__webpack_require__, 34260));
    const cache = (0,files_folders/* cacheFolder */.nF)('service-reference', env);
    const from = reference.kind === 'folder'
        ? {
            kind: 'folder',
            path: await (0,files_folders/* allowed */.TQ)('service-reference', reference.path, folders),
            roots: folders.evidenceRoots,
        }
        : { kind: 'url', url: reference.kind === 'url' ? reference.url : official };
    const read = await readServiceReference({ from, services, cache, signal, now });
    const documents = [...read.documents].filter(([, { actions }]) => actions.length > 0);
    return {
        services: (0,order/* sorted */.I)(new Map(documents.map(([prefix, { actions }]) => [prefix, actions]))),
        operations: new Map(documents.map(([prefix, { operations }]) => [prefix, operations])),
        remarks: read.remarks,
    };
}

// EXTERNAL MODULE: ./src/run/read-policies.ts + 1 modules
var read_policies = __webpack_require__(33150);
// EXTERNAL MODULE: ./src/files/glob-walk.ts
var glob_walk = __webpack_require__(37855);
// EXTERNAL MODULE: ./src/repository/policy-paths.ts
var policy_paths = __webpack_require__(69689);
// EXTERNAL MODULE: ./src/repository/commit-tree.ts
var commit_tree = __webpack_require__(83032);
;// CONCATENATED MODULE: ./src/repository/versions.ts




async function readVersions(repository, commit, followed, since) {
    const { commits, complete } = await repository.lineOf(commit, since);
    const paths = await pathsOf(repository, commits, followed);
    const traces = await Promise.all(paths.map((path) => traceOf(repository, commits, path, 0)));
    const starts = new Set([0, ...traces.flatMap((trace) => trace.map(({ from }) => from))]);
    const edges = [...starts].sort((a, b) => a - b);
    const versions = edges.map((from, index) => {
        const last = (edges[index + 1] ?? commits.length) - 1;
        return { since: commits[last]?.time ?? since, files: filesAt(from, paths, traces) };
    });
    const ends = edges.map((_, index) => (edges[index + 1] ?? commits.length) - 1);
    const isImport = complete ? await importOf(repository, commits, versions, ends) : undefined;
    return { kind: 'read', versions, complete, ...(isImport === undefined ? {} : { isImport }) };
}
async function importOf(repository, commits, versions, ends) {
    const first = versions.findLastIndex(({ files }) => files.length > 0);
    const at = commits[ends[first] ?? -1]?.id;
    if (at === undefined)
        return undefined;
    try {
        const [before] = await repository.parents(at);
        const paths = versions[first]?.files.map(({ path }) => path) ?? [];
        return before === undefined || !(await wasKnown(repository, before, at, paths));
    }
    catch (error) {
        return (0,repository_repository/* undefinedOnFailure */.U9)(error);
    }
}
async function wasKnown(repository, before, at, paths) {
    const files = await Promise.all(paths.map((path) => repository.read(at, path)));
    const contents = files.flatMap((file) => (file === undefined ? [] : [file.id]));
    return repository.everHad(before, { paths, contents });
}
function filesAt(index, paths, traces) {
    const files = new Map();
    for (const [position, path] of paths.entries()) {
        const part = traces[position]?.findLast(({ from }) => from <= index);
        if (part?.file === undefined || files.has(part.path))
            continue;
        files.set(part.path, { path, text: part.file.text ?? '' });
    }
    return [...files.values()];
}
async function pathsOf(repository, commits, { paths, globs, excludes = [] }) {
    const oldest = commits.at(-1);
    if (globs.length === 0 || oldest === undefined)
        return paths;
    const tree = await (0,commit_tree/* commitTree */.S)(repository, oldest.id);
    const found = await Promise.all(globs.map((glob) => (0,glob_walk/* walkGlob */.uF)('', glob.split('/'), tree)));
    return [...new Set([...paths, ...found.flat().filter((path) => !(0,policy_paths/* isExcluded */.RF)(path, excludes))])];
}
async function traceOf(repository, commits, path, start) {
    const known = new Map();
    const at = async (index) => {
        const id = commits[index]?.id;
        if (!known.has(index))
            known.set(index, id === undefined ? undefined : await repository.read(id, path));
        return known.get(index);
    };
    const parts = [{ from: start, path, file: await at(start) }];
    for (const from of await changesBetween(start, commits.length - 1, at)) {
        const [before, after] = [await at(from), await at(from - 1)];
        parts.push({ from, path, file: before });
        const came = before === undefined && after !== undefined;
        const was = came ? await sourceOf(repository, commits, path, from) : undefined;
        if (was !== undefined)
            return [...parts.slice(0, -1), ...(await traceOf(repository, commits, was, from))];
    }
    return parts;
}
async function changesBetween(newest, oldest, at) {
    if (newest >= oldest)
        return [];
    const [newer, older] = [await at(newest), await at(oldest)];
    if (newer?.id === older?.id)
        return [];
    if (oldest - newest === 1)
        return [oldest];
    const middle = Math.floor((newest + oldest) / 2);
    return [...(await changesBetween(newest, middle, at)), ...(await changesBetween(middle, oldest, at))];
}
async function sourceOf(repository, commits, path, before) {
    const [older, newer] = [commits[before]?.id, commits[before - 1]?.id];
    if (older === undefined || newer === undefined)
        return undefined;
    const { files, complete } = await repository.differences(older, newer);
    const change = files.get(path);
    if (change === undefined && !complete)
        throw new repository_repository/* RepositoryFailure */.zp('GitHub does not list all changed files; check out with fetch-depth: 0');
    return change?.movedFrom;
}

;// CONCATENATED MODULE: ./src/run/read-versions.ts






async function versionsOf({ texts, base, given }, since, checkout, folder) {
    if (checkout === undefined)
        return { ...neverKnown, message: 'not a Git repository' };
    const { repository, head, base: commit, root } = checkout;
    const inside = (some) => some.flatMap((one) => (0,repository_paths/* pathIn */.lW)(root, (0,external_node_path_.resolve)(folder, one)) ?? []);
    const patterns = (0,policy_paths/* pathPatterns */.h0)(given);
    const globs = inside(patterns.includes.filter(glob_walk/* isGlob */.fg));
    const excludes = inside(patterns.excludes);
    const [start, paths] = base?.kind === 'read'
        ? [base.commit, base.files.map(({ path }) => path)]
        : [typeof commit === 'string' ? commit : head, texts.map(({ path }) => path)];
    const [uncommitted] = base?.kind === 'read' ? base.uncommitted : [];
    if (uncommitted !== undefined)
        return { ...neverKnown, message: `${uncommitted} is not committed` };
    try {
        if (base?.kind === 'read' && base.files.length === 0 && texts.length > 0) {
            const known = await wasKnown(repository, base.commit, head, texts.map(({ path }) => path));
            return { kind: 'read', versions: [], complete: true, isImport: !known };
        }
        const found = await Promise.all(paths.map((path) => repository.read(start, path)));
        const strange = paths.find((_, index) => found[index] === undefined);
        if (strange !== undefined)
            return { ...neverKnown, message: `${strange} is not committed` };
        return await readVersions(repository, start, { paths, globs, excludes }, since);
    }
    catch (error) {
        if (error instanceof repository_repository/* RepositoryFailure */.zp)
            return { kind: 'unread', message: error.message };
        throw error;
    }
}
const neverKnown = { kind: 'unread', lasting: true };

// EXTERNAL MODULE: ./src/run/scope.ts
var run_scope = __webpack_require__(79585);
// EXTERNAL MODULE: ./src/run/sources.ts + 6 modules
var sources = __webpack_require__(77335);
// EXTERNAL MODULE: ./src/run/target.ts
var run_target = __webpack_require__(23060);
;// CONCATENATED MODULE: ./src/run/ports.ts
























function openPorts(request) {
    const { folders, context, now, change = {}, withoutEvidence, standardInput, directory } = request;
    const files = {
        catalogue: readCatalogue(),
        events: eventTable(),
        rules: coverage_rules_namespaceObject,
        permissionOnly: permission_only_namespaceObject,
        escalation: escalation_paths_namespaceObject,
        dependents: readDependents,
        counterparts: counterparts_namespaceObject,
    };
    const knowledge = loadKnowledge(files);
    const kept = new run_gatherer/* KeptFiles */.u(folders, change.evidenceAtBase, directory);
    const replaced = new Set(change.evidenceAtBase?.keys());
    const gatherer = { folders, now, surroundings: context, kept, jobs: jobsByAccount() };
    const { checkout, brought, scope, vouched } = change;
    const lack = withoutEvidence === undefined ? {} : { withoutEvidence };
    return {
        now,
        knowledge,
        learn: (reference, operations) => extendKnowledge(files, knowledge, reference, operations),
        readPolicies: (target) => readPolicies(target, { folders, change, standardInput }),
        findRoles: async (targets) => {
            if (targets.every(({ rolePatterns }) => rolePatterns.length === 0))
                return targets;
            const { findRoles } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(36), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 70036));
            return findRoles(targets, { ...gatherer, ...lack });
        },
        ask: (group) => (0,gather/* askSources */.g)(group, gatherer),
        readReference: (request, services) => readReference(request, (0,sources/* asksAws */.ER)(request, context.env), services, gatherer),
        recall: async ({ path, retention }) => (0,memory/* remember */.k)((await kept.previous(path)).evidence, nothing, retention, now),
        readHistory: (request) => kept.history(request),
        readChange: async (target) => {
            const baseline = await readBaseline(target, folders.folder, folders.root, checkout);
            const unproven = brought === undefined ? [] : await (0,settings_changes/* broughtEvidence */.f)(target, brought, replaced);
            return {
                ...(0,run_scope/* entryIn */.Gi)(scope, target),
                ...(baseline === undefined ? {} : { baseline }),
                unproven: [...unproven, ...(vouched?.unproven.get(target.name) ?? [])],
                notRead: vouched?.notRead.get(target.name) ?? [],
                ...lack,
            };
        },
        readVersions: (policies, since) => versionsOf(policies, since, checkout, folders.folder),
    };
}
const nothing = { coverage: [], principals: new Map() };
async function readPolicies(target, { folders, change = {}, standardInput }) {
    const toAbsolute = (path) => (0,external_node_path_.resolve)(folders.folder, path);
    const workspace = { root: folders.root, resolve: toAbsolute, standardInput };
    const files = await (0,repository_workspace/* readPolicyFiles */.Qe)(target.policyFiles, workspace);
    const paths = files.texts.map(({ path }) => (0,external_node_path_.resolve)(folders.root, path));
    if (change.confined === true)
        await (0,input_checks/* rejectNested */.H$)(folders, paths);
    const optional = new Set([...(0,run_target/* optionalFiles */.aQ)(target)].map(toAbsolute));
    const absent = files.absent.filter(({ absolute }) => !optional.has(absolute));
    return (0,read_policies/* withBase */.cV)(target, { ...files, absent }, folders, change);
}
function readCatalogue() {
    return (0,policy_catalogue/* parseCatalogue */.jH)((0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(285), __webpack_require__.b), 'latin1'));
}
function eventTable() {
    let known;
    return {
        ...event_actions_namespaceObject,
        get mayNeed() {
            known ??= readOperationActions();
            return known;
        },
    };
}
function readOperationActions() {
    return parseOperationActions((0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(62347), __webpack_require__.b), 'latin1'));
}
function readDependents() {
    return {
        actions: JSON.parse((0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(84877), __webpack_require__.b), 'utf8')),
        further: JSON.parse((0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(85962), __webpack_require__.b), 'utf8')),
    };
}


/***/ }),

/***/ 84877:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "2bc6264971e23459ec63.json";

/***/ }),

/***/ 85962:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "69e67230f51100c9dae5.json";

/***/ }),

/***/ 285:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "36d3aa2851af0c79ce35.txt";

/***/ }),

/***/ 62347:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "ac51d8e952ebf0b7e554.txt";

/***/ })

};
