export const id = 1081;
export const ids = [1081];
export const modules = {

/***/ 53158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yp: () => (/* binding */ escalationsOf),
/* harmony export */   km: () => (/* binding */ isEscalationProne),
/* harmony export */   wD: () => (/* binding */ escalationTable)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10617);
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25444);
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53713);
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44131);
/* harmony import */ var _policy_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32575);





function escalationsOf(grants, table, catalogue) {
    const wide = _policy_action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.union(catalogue, grants.grants.filter(isWide).map(({ actions }) => actions));
    const shortestOf = new Map();
    const boundsOf = new Map();
    const bounds = (id) => {
        const known = boundsOf.get(id) ?? boundOf(id, grants);
        boundsOf.set(id, known);
        return known;
    };
    for (const row of [...table].sort((a, b) => a.actions.length - b.actions.length)) {
        const ids = row.actions.map((action) => catalogue.idOf(action) ?? -1);
        const granted = row.onAny === true ? wide : grants.actions;
        if (!ids.every((id) => granted.has(id)))
            continue;
        if (ids.every((id) => shortestOf.has(id)))
            continue;
        const path = pathOf(row, ids.flatMap(bounds));
        for (const id of ids)
            if (!shortestOf.has(id))
                shortestOf.set(id, path);
    }
    return shortestOf;
}
function pathOf({ name, actions, gain, source }, bounds) {
    return { name, actions, gain, source, ...(bounds.length === 0 ? {} : { bounds }) };
}
function boundOf(id, { grants, actions }) {
    (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .R)(grants.length);
    const own = grants.filter((grant) => grant.actions.has(id));
    const scopes = [...new Map(own.map(({ scope }) => [scope.resources, scope])).values()];
    (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .R)(10 * scopes.reduce((sum, { resources }) => sum + resources.items.length, 0));
    const onAll = scopes.some(({ resources }) => isEverything(resources));
    const free = scopes.some(({ condition }) => condition === undefined);
    if (onAll && free)
        return [];
    const sortedOnce = (texts) => [...new Set(texts)].sort(_base_order__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U);
    const bound = {
        action: actions.catalogue.nameOf(id),
        ...(onAll ? {} : { resources: sortedOnce(scopes.flatMap(({ resources }) => (0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .valuesOf */ .sm)(resources))) }),
        ...(free ? {} : { conditionKeys: sortedOnce(scopes.flatMap(keysOf)) }),
    };
    return [bound];
}
function isEverything(resources) {
    return resources.kind === 'all-but' || (0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .valuesOf */ .sm)(resources).some((resource) => /^\*+$/.test(resource));
}
function keysOf({ condition }) {
    const operators = condition === undefined ? {} : JSON.parse(condition);
    return Object.values(operators ?? {}).flatMap((keys) => typeof keys === 'object' && keys !== null ? Object.keys(keys) : []);
}
function isWide({ scope: { resources } }) {
    return resources.kind === 'all-but' || (0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .valuesOf */ .sm)(resources).some(isPattern);
}
function isPattern(resource) {
    const segments = resource.replace(/\$\{[^}]*\}/g, '').split(':');
    const named = segments.length < 6 ? segments : segments.slice(5);
    return named.some((segment) => /[*?]/.test(segment));
}
const whoMayDoWhat = `
  iam:* organizations:* account:* sso:* sso-directory:* identitystore:* ram:* *:Put*Policy *:Set*Policy
  *:Attach*Policy *:Create*Policy *:Update*Policy *:Delete*Policy *:AddPermission *:RemovePermission
  *:*PermissionsBoundary kms:CreateGrant es:Update*Config eks:*AccessEntry eks:*AccessPolicy
  eks:CreatePodIdentityAssociation eks:UpdatePodIdentityAssociation s3:Put*Acl
  cognito-identity:SetIdentityPoolRoles cognito-identity:UpdateIdentityPool`;
const sessionsAndCredentials = `
  sts:* ssm:StartSession ssm:ResumeSession ec2-instance-connect:* ecs:ExecuteCommand ec2:GetPasswordData
  lightsail:DownloadDefaultKeyPair lightsail:GetInstanceAccessDetails redshift:GetClusterCredentials*
  redshift-serverless:GetCredentials sagemaker:CreatePresigned* cognito-identity:GetCredentialsForIdentity
  cognito-identity:GetOpenIdToken* codeartifact:GetAuthorizationToken`;
const codeUnderAnotherRole = `
  lambda:CreateFunction lambda:UpdateFunction* lambda:CreateEventSourceMapping lambda:PublishLayerVersion
  ec2:RunInstances ec2:Request*Spot* ec2:ModifyInstanceAttribute ec2:*IamInstanceProfile*
  ec2:*LaunchTemplate* autoscaling:CreateLaunchConfiguration autoscaling:*AutoScalingGroup ecs:RunTask
  ecs:StartTask ecs:RegisterTaskDefinition ecs:CreateService ecs:UpdateService batch:SubmitJob
  batch:RegisterJobDefinition codebuild:StartBuild* codebuild:CreateProject codebuild:UpdateProject
  codepipeline:*Pipeline ssm:SendCommand ssm:StartAutomationExecution ssm:*Association* ssm:CreateDocument
  ssm:UpdateDocument* glue:*DevEndpoint glue:CreateJob glue:UpdateJob glue:*Session glue:*Trigger
  sagemaker:Create* sagemaker:UpdateNotebookInstance* states:CreateStateMachine states:UpdateStateMachine
  states:TestState scheduler:*Schedule events:PutTargets cloudformation:*StackSet*
  cloudformation:CreateStackInstances cloudformation:UpdateStackInstances cloudformation:*Stack
  cloudformation:*ChangeSet cloudfront:*Function elasticmapreduce:RunJobFlow
  elasticmapreduce:AddJobFlowSteps emr-serverless:CreateApplication apprunner:CreateService
  apprunner:UpdateService datapipeline:* bedrock-agentcore:*`;
const whatWouldTellOfIt = `
  cloudtrail:Stop* cloudtrail:Delete* cloudtrail:Put* cloudtrail:Update* config:Stop* config:Delete*`;
const patterns = [whoMayDoWhat, sessionsAndCredentials, codeUnderAnotherRole, whatWouldTellOfIt].flatMap((texts) => wellFormed(texts.trim().split(/\s+/)));
function wellFormed(texts) {
    return texts.map((text) => {
        const pattern = (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .parseActionPattern */ .cl)(text);
        const wrong = typeof pattern === 'string' ? pattern : pattern.matchesNothing;
        if (typeof pattern === 'string' || wrong !== undefined)
            throw new TypeError(`privilege escalation table: ${text}: ${wrong}`);
        return pattern;
    });
}
function escalationTable(rows) {
    const wide = wellFormed(rows.flatMap((row) => row.actions)).find(_policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl);
    if (wide !== undefined)
        throw new TypeError(`privilege escalation table: ${wide.text} is a wildcard`);
    return rows;
}
function isEscalationProne(action) {
    return patterns.some((pattern) => (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .patternMatches */ .eJ)(pattern, action));
}


/***/ }),

/***/ 21081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   usedActions: () => (/* binding */ usedActions)
/* harmony export */ });
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25444);
/* harmony import */ var _reference_privilege_escalation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53158);


const mostSteps = 100_000_000;
function usedActions(names, { head, evidence }, { catalogue, escalation }) {
    const ids = names.flatMap((name) => catalogue.idOf(name) ?? []);
    const searched = (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .within */ .u)(mostSteps, () => ({
        escalations: (0,_reference_privilege_escalation__WEBPACK_IMPORTED_MODULE_1__/* .escalationsOf */ .Yp)(head, escalation, catalogue),
        locations: new Map(ids.map((id) => [id, firstGrant(id, head)])),
    }));
    return ids.map((id) => {
        const action = catalogue.nameOf(id);
        const use = evidence.uses.get(action);
        const path = searched.done ? searched.value.escalations.get(id) : undefined;
        const location = searched.done ? searched.value.locations.get(id) : undefined;
        return {
            action,
            accessLevel: catalogue.levelOf(id),
            ...(use === undefined ? {} : { use }),
            ...(path === undefined ? {} : { escalation: path }),
            ...(location === undefined ? {} : { location }),
        };
    });
}
function firstGrant(id, { grants }) {
    (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .R)(grants.length);
    const grant = grants.find(({ actions }) => actions.has(id));
    return grant && { file: grant.at.file, line: grant.at.line, pattern: grant.pattern };
}


/***/ })

};
