export const id = 2947;
export const ids = [2947];
export const modules = {

/***/ 82947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidenceFile: () => (/* binding */ readEvidenceFile)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91114);
/* harmony import */ var _evidence_size__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15012);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20654);
/* harmony import */ var _document__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36146);
/* harmony import */ var _write__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42516);





async function readEvidenceFile(path, { input, roots, text: given }) {
    const failure = (message, remedyText) => new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ location: `${input} ${path}`, message, remedy: remedyText }]);
    const bytes = given === undefined ? await (0,_files_read_file__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(path, { cap: _evidence_size__WEBPACK_IMPORTED_MODULE_4__/* .evidenceCap */ .q, roots }) : Buffer.from(given);
    if (!Buffer.isBuffer(bytes)) {
        if (bytes.code === 'too-large' && input === 'evidence-file') {
            const unread = { location: `${input} ${path}`, message: `it is ${bytes.message}` };
            return { evidence: { coverage: [], principals: new Map() }, unread };
        }
        throw failure(bytes.message, 'check the path, or gather the evidence first');
    }
    const text = (0,_files_read_file__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(bytes);
    const value = text === undefined ? undefined : parseJson(text);
    if (value === undefined)
        throw failure('not an evidence file: truncated or not JSON', remedy);
    const version = versionOf(value);
    if (version > 2)
        throw failure(`schemaVersion ${version} needs a newer version of this tool (this one reads 1 and 2)`, 'update it, or gather the evidence again');
    const content = version === 1 ? (await __webpack_require__.e(/* import() */ 7961).then(__webpack_require__.bind(__webpack_require__, 17961))).fromVersion1(Object(value)) : value;
    const decoded = (0,_document__WEBPACK_IMPORTED_MODULE_2__/* .decodeDocument */ .w)(content);
    if (typeof decoded === 'string')
        throw failure(`not an evidence file: ${decoded}`, remedy);
    if (decoded.hash !== hashOf(value))
        throw failure('its content does not match its hash: it was modified after it was written', remedy);
    return decoded;
}
function versionOf(value) {
    if (typeof value !== 'object' || value === null || !('schemaVersion' in value))
        return 0;
    return typeof value.schemaVersion === 'number' ? value.schemaVersion : 0;
}
function hashOf(value) {
    return typeof value === 'object' && value !== null ? (0,_write__WEBPACK_IMPORTED_MODULE_3__.contentHash)(value) : undefined;
}
const remedy = 'gather the evidence again with --report-directory';
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
