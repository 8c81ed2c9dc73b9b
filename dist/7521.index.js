export const id = 7521;
export const ids = [7521];
export const modules = {

/***/ 7521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generateAll: () => (/* binding */ generateAll),
  outdatedNames: () => (/* binding */ outdatedNames),
  withGenerated: () => (/* binding */ withGenerated)
});

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
;// CONCATENATED MODULE: ./src/generate/names.ts

function generatedNames(targets) {
    const taken = new Set();
    const free = (wanted) => {
        let name = wanted;
        for (let index = 1; taken.has((0,base_text/* asciiLower */.F)(name)); index++)
            name = `${wanted}_${index}`;
        taken.add((0,base_text/* asciiLower */.F)(name));
        return `generated/${name}.json`;
    };
    const first = targets.map(({ name }) => free(safe(name)));
    return targets.map(({ name, policies }, index) => [
        first[index] ?? '',
        ...Array.from({ length: Math.max(0, policies - 1) }, (_, at) => free(`${safe(name)}-${at + 2}`)),
    ]);
}
function safe(name) {
    return (name
        .replace(/[^\w+=,@.-]/g, '_')
        .replace(/^\.+/, '_')
        .slice(0, 100) || '_');
}

;// CONCATENATED MODULE: ./src/run/generated.ts

async function generateAll({ targets, knowledge }) {
    const { generatePolicy } = await __webpack_require__.e(/* import() */ 8359).then(__webpack_require__.bind(__webpack_require__, 98359));
    const kept = targets.filter(({ judged: { stage } }) => stage?.kind !== 'removed-role');
    const made = kept.map((target) => ({ target, generation: generatePolicy(target.input, knowledge) }));
    const names = generatedNames(made.map(({ target: { judged }, generation: { policies } }) => ({
        name: judged.name,
        policies: policies.length,
    })));
    return made.map((one, index) => ({ ...one, paths: names[index] ?? [] }));
}
const mostPolicies = 10;
function outdatedNames({ targets }) {
    return generatedNames(targets.map(({ judged: { name } }) => ({ name, policies: mostPolicies }))).flat();
}
async function withGenerated(result) {
    const [all, { diffOf }] = await Promise.all([generateAll(result), Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(8916)]).then(__webpack_require__.bind(__webpack_require__, 8916))]);
    const byTarget = new Map(all.map((one) => [one.target.judged, one]));
    const targets = result.run.targets.map((target) => {
        const { generation, paths, target: own } = byTarget.get(target) ?? {};
        const [path] = paths ?? [];
        if (generation === undefined || own === undefined || path === undefined)
            return target;
        const { policies } = generation;
        if (policies.length === 0)
            return target;
        return {
            ...target,
            generated: { path, paths: paths ?? [], policies, diff: diffOf(own.policies, path, policies) },
        };
    });
    return { ...result.run, targets };
}


/***/ })

};
