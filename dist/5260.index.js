export const id = 5260;
export const ids = [5260];
export const modules = {

/***/ 5260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: () => (/* binding */ doctor)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1733);
/* harmony import */ var _config_given__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _config_load_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9388);
/* harmony import */ var _doctor_check__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2672);
/* harmony import */ var _doctor_checkup__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3021);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9837);
/* harmony import */ var _run_surroundings__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7453);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1195);
/* harmony import */ var _help__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2924);









/**
 * `iam-policy-drift doctor`: looks at what a check with the same flags would need, and starts no job. Gives 0 when
 * nothing is to be mended, else 1; throws InputError for wrong input.
 */
async function doctor(args, terminal) {
    const flags = (0,_config_given__WEBPACK_IMPORTED_MODULE_1__/* .parseFlags */ .b)(args);
    if (flags.help) {
        (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printLines */ .tj)(terminal.stdout, (0,_help__WEBPACK_IMPORTED_MODULE_8__/* .doctorHelp */ .zP)(), terminal.colour);
        return 0;
    }
    if (flags.format !== 'text')
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([onlyText]);
    const place = await (0,_check__WEBPACK_IMPORTED_MODULE_7__/* .findPlace */ .Pj)(terminal.folder);
    const config = await (0,_config_load_config__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(flags.inputs, (0,_run_surroundings__WEBPACK_IMPORTED_MODULE_6__/* .placesIn */ .y)(place), flags.problems);
    const checks = await (0,_doctor_checkup__WEBPACK_IMPORTED_MODULE_4__.checkup)(config, (0,_check__WEBPACK_IMPORTED_MODULE_7__/* .surroundingsOf */ .ZD)(terminal), Date.now(), place);
    (0,_output_print__WEBPACK_IMPORTED_MODULE_5__/* .printLines */ .tj)(terminal.stdout, (0,_doctor_check__WEBPACK_IMPORTED_MODULE_3__.checkLines)(checks, terminal.width), terminal.colour);
    return (0,_doctor_check__WEBPACK_IMPORTED_MODULE_3__.wrongIn)(checks).length === 0 ? 0 : 1;
}
const onlyText = { place: '--format', message: 'doctor prints text only', remedy: 'leave it out' };


/***/ })

};
