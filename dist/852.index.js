export const id = 852;
export const ids = [852];
export const modules = {

/***/ 30852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ schemaAddress),
  rE: () => (/* binding */ version)
});

// UNUSED EXPORTS: repositoryName

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","Jk":"github:OWNER/iam-policy-drift"}');
;// CONCATENATED MODULE: ./src/base/version.ts

const version = package_namespaceObject.rE;
const repositoryName = package_namespaceObject.Jk.replace('github:', '');
function schemaAddress(name) {
    return `https://raw.githubusercontent.com/${repositoryName}/main/schema/${name}.schema.json`;
}


/***/ })

};
