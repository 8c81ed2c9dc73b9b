export { belongsToModule, calledFolders, isTerraformFile } from './terraform/closure';
export { folderOf } from './terraform/paths';
export { readTerraform } from './terraform/read-module';
