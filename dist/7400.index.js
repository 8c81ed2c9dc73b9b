export const id = 7400;
export const ids = [7400];
export const modules = {

/***/ 7400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidenceFile: () => (/* binding */ readEvidenceFile)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1733);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3967);
/* harmony import */ var _document__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3299);
/* harmony import */ var _write__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(489);




const cap = 256 * 1024 * 1024;
/**
 * Reads the evidence file of an earlier run. Throws InputError when it cannot be read, is no evidence file, comes
 * from a newer version, or was changed after it was written.
 */
async function readEvidenceFile(path, { input, roots }) {
    const failure = (message, remedyText) => new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([{ place: `${input} ${path}`, message, remedy: remedyText }]);
    const bytes = await (0,_files_read_file__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(path, { cap, roots });
    if (!Buffer.isBuffer(bytes))
        throw failure(bytes.message, 'check the path, or gather it first');
    const text = (0,_files_read_file__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(bytes);
    const value = text === undefined ? undefined : parseJson(text);
    if (value === undefined)
        throw failure('not an evidence file: truncated or not JSON', remedy);
    if (typeof value === 'object' && value !== null && 'schemaVersion' in value && value.schemaVersion !== 1)
        throw failure('an evidence file of another version', remedy);
    const known = (0,_document__WEBPACK_IMPORTED_MODULE_2__/* .decodeDocument */ .w)(value);
    if (known !== undefined && known.hash === hashOf(value))
        return known.evidence;
    // The schema itself knows what is wrong, and says so.
    const { decodeStrictly } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3299));
    const decoded = decodeStrictly(value);
    if (typeof decoded === 'string')
        throw failure(`not an evidence file: ${decoded}`, remedy);
    if (decoded.hash !== hashOf(value))
        throw failure('its content does not match its hash: it was changed after it was written', remedy);
    return decoded.evidence;
}
function hashOf(value) {
    return typeof value === 'object' && value !== null ? (0,_write__WEBPACK_IMPORTED_MODULE_3__/* .contentHash */ .A)(value) : undefined;
}
const remedy = 'gather it anew with --report-directory';
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
