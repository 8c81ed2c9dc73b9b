export const id = 198;
export const ids = [198];
export const modules = {

/***/ 4198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishComment: () => (/* binding */ publishComment)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./src/github/client.ts


/** One request; octokit itself would wait for ever. In milliseconds. */
const requestTimeout = 10_000;
/** All requests of a comment, waits included. */
const patience = 60_000;
/** 10,000 comments: a pull request with more is not read to its end. */
const pageLimit = 100;
/** The comments of a pull request. Reads and edits are repeated when GitHub does not answer; a creation never is. */
function openComments(token, { owner, repo, number: issue_number }) {
    const octokit = (0,github/* getOctokit */.Q)(token, { log: silent });
    const deadline = Date.now() + patience;
    const repeated = (call) => send(call, deadline, true);
    const own = { owner, repo };
    return {
        async viewer() {
            const query = 'query { viewer { login } }';
            const answer = await repeated((request) => octokit.graphql(query, { request }));
            return answer.viewer.login;
        },
        async list() {
            const comments = [];
            for (let page = 1; page <= pageLimit; page++) {
                const { data } = await repeated((request) => octokit.rest.issues.listComments({ ...own, issue_number, per_page: 100, page, request }));
                for (const { id, user, body, html_url: url } of data)
                    comments.push({ id, author: user?.login ?? '', body: body ?? '', url });
                if (data.length < 100)
                    break;
            }
            return comments;
        },
        async create(body) {
            const call = (request) => octokit.rest.issues.createComment({ ...own, issue_number, body, request });
            await send(call, deadline, false);
        },
        async update(comment_id, body) {
            await repeated((request) => octokit.rest.issues.updateComment({ ...own, comment_id, body, request }));
        },
        async remove(comment_id) {
            try {
                await repeated((request) => octokit.rest.issues.deleteComment({ ...own, comment_id, request }));
            }
            catch (error) {
                if (statusOf(error) !== 404)
                    throw error;
            }
        },
        mayBeDone: (error) => (statusOf(error) ?? 500) >= 500,
    };
}
/** Nothing but output/ prints. */
const silent = { debug() { }, info() { }, warn() { }, error() { } };
async function send(call, deadline, repeatable) {
    for (let attempt = 1;; attempt++) {
        const left = deadline - Date.now();
        try {
            return await call({ signal: AbortSignal.timeout(Math.max(1, Math.min(requestTimeout, left))) });
        }
        catch (error) {
            const pause = pauseAfter(error, attempt, repeatable);
            if (pause === undefined || Date.now() + pause >= deadline)
                throw error;
            await (0,promises_.setTimeout)(pause);
        }
    }
}
/** How long to wait before the same request again, in milliseconds; undefined when it is not to be sent again. */
function pauseAfter(error, attempt, repeatable) {
    if (attempt > 2)
        return undefined;
    // A request over the rate limit was not carried out: even a creation may be sent again.
    const wait = rateLimitWait(error);
    if (wait !== undefined)
        return wait;
    const status = statusOf(error);
    const transient = status === undefined ? !isGraphqlRefusal(error) : status >= 500;
    return repeatable && transient ? attempt * 500 : undefined;
}
/**
 * What GitHub asks to wait when its rate limit is exceeded, in milliseconds; a minute where it does not say.
 * Source: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
function rateLimitWait(error) {
    const status = statusOf(error);
    const [after, left] = [headerOf(error, 'retry-after'), headerOf(error, 'x-ratelimit-remaining')];
    if (status !== 429 && !(status === 403 && (after !== undefined || left === '0')))
        return undefined;
    if (after !== undefined && /^\d{1,5}$/.test(after))
        return Number(after) * 1000;
    const reset = headerOf(error, 'x-ratelimit-reset');
    if (left === '0' && reset !== undefined && /^\d{1,12}$/.test(reset))
        return Math.max(0, Number(reset) * 1000 - Date.now());
    return 60_000;
}
/** The status of the answer an error stands for; undefined when there was none. */
function statusOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return undefined;
    // octokit gives requests without an answer the status 500.
    return 'response' in error && error.response !== undefined ? error.status : undefined;
}
/** Whether an error is GitHub's asking for patience. */
function isRateLimit(error) {
    return rateLimitWait(error) !== undefined;
}
function isGraphqlRefusal(error) {
    return error instanceof Error && error.name === 'GraphqlResponseError';
}
function headerOf(error, name) {
    const response = error instanceof Error && 'response' in error ? error.response : undefined;
    const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined;
    if (typeof headers !== 'object' || headers === null)
        return undefined;
    const value = Reflect.get(headers, name);
    return value === undefined ? undefined : String(value);
}

;// CONCATENATED MODULE: ./src/github/sticky-comment.ts
/**
 * Keeps one comment of ours: written where there is none (unless `onlyUpdate`), edited where its text differs, left
 * alone where it does not. Ours is what begins with the marker and was written by whom the token belongs to: anyone
 * can copy a marker. Of several, which racing runs or a repeated request leave, the oldest stays. Gives its address;
 * undefined where there is none.
 */
async function keepComment(comments, marker, text, onlyUpdate) {
    const author = await comments.viewer();
    const ours = async () => {
        const all = await comments.list();
        return all
            .filter((one) => one.author === author && one.body.startsWith(marker))
            .sort((a, b) => a.id - b.id);
    };
    const body = `${marker}\n${text.trimEnd()}`;
    let found = await ours();
    if (found.length === 0) {
        if (onlyUpdate)
            return undefined;
        found = await createOnce(comments, body, ours);
    }
    const [oldest, ...duplicates] = found;
    if (oldest === undefined)
        return undefined;
    for (const { id } of duplicates)
        await comments.remove(id);
    if (!sameText(oldest.body, body))
        await comments.update(oldest.id, body);
    return oldest.url;
}
/** Writes a comment and looks: an answer that did not come is no reason to write it twice. */
async function createOnce(comments, body, ours) {
    let failure;
    for (let attempt = 1; attempt <= 2; attempt++) {
        try {
            await comments.create(body);
            return await ours();
        }
        catch (error) {
            if (!comments.mayBeDone(error))
                throw error;
            failure = error;
            const found = await ours();
            if (found.length > 0)
                return found;
        }
    }
    throw failure;
}
/** GitHub may keep other line ends than it was sent. */
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}
/** The first line of a comment: HTML that GitHub does not show. Two uses of the action differ by their key. */
function markerOf(key) {
    const hex = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    const safe = encodeURIComponent(key.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(/[!'()*~]/g, hex);
    return `<!-- iam-policy-drift:v1 key=${safe.replaceAll('%2F', '/').slice(0, 200)} -->`;
}

;// CONCATENATED MODULE: ./src/github/publish-comment.ts


/** Writes, edits or leaves the comment. Never throws: a comment decides nothing. */
async function publishComment(request) {
    const { token, pull, key, text, onlyUpdate } = request;
    try {
        const comments = openComments(token, pull);
        return { kind: 'done', url: await keepComment(comments, markerOf(key), text, onlyUpdate) };
    }
    catch (error) {
        return { kind: 'failed', message: `the pull request comment is not written: ${reasonOf(error)}` };
    }
}
function reasonOf(error) {
    const status = statusOf(error);
    if (isRateLimit(error))
        return 'GitHub’s rate limit is exceeded; the next run writes it';
    if (status === undefined)
        return 'GitHub did not answer in time; the next run writes it';
    if (status >= 500)
        return `GitHub answers with ${status}; the next run writes it`;
    return refusals.get(status) ?? `GitHub refuses it (${status})`;
}
const refusals = new Map([
    [401, 'github-token is not valid (401); pass github.token or another token of this repository'],
    [
        403,
        'github-token may not write on pull requests (403); give the job pull-requests: write. The token of a fork or of Dependabot can only read: the step summary has it all',
    ],
    [404, 'the pull request is not found with github-token (404); give the job pull-requests: write'],
    [410, 'comments are closed (410)'],
    [422, 'GitHub does not accept it (422); the pull request may be locked'],
]);


/***/ })

};
