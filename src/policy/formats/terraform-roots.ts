export { belongsToModule, calledFolders, isTerraformFile } from './terraform/closure';
export { folderOf, joinPath } from './terraform/paths';
export { readTerraform } from './terraform/read-module';
