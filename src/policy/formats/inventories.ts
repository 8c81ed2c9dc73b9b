import type { InventoryReader } from '../inventory-reader';
import type { SourceFile } from '../model';
import { cdkReader } from './cloudformation/cdk';
import { cloudformationReader } from './cloudformation/format';
import { accountDetailsReader, awsOutputReader } from './json/aws-output';

/** Every format that describes principals, the most particular first. */
export const inventoryReaders: readonly InventoryReader[] = [
  cdkReader,
  cloudformationReader,
  accountDetailsReader,
];

/**
 * The reader of a file for a list of principals: also of policies alone and of other output of aws iam, which a check reads
 * as policies (formats.ts). Undefined where no format is recognized.
 */
export function listingReaderOf(file: SourceFile): InventoryReader | undefined {
  return inventoryReaderOf(file) ?? (awsOutputReader.recognizes(file) ? awsOutputReader : undefined);
}

/** The reader of a file; undefined where no format is recognized. */
export function inventoryReaderOf(file: SourceFile): InventoryReader | undefined {
  return inventoryReaders.find((reader) => reader.recognizes(file));
}

/** What a file looks like that no format recognizes, for the message; undefined where it looks like nothing known. */
export function looksLike({ path, text }: SourceFile): string | undefined {
  return lookalikes.find(([, name, content]) => name.test(path) && content.test(text))?.[0];
}

const any = /^/;
const yaml = /\.ya?ml$/i;
const json = /\.json$/i;

const lookalikes: readonly (readonly [string, RegExp, RegExp])[] = [
  ['Terraform configuration', /\.(tf|tofu)(\.json)?$/i, any],
  ['a Terraform plan', json, /"format_version"[\s\S]*"resource_changes"/],
  ['a Terraform state', /\.(tfstate|json)$/i, /"terraform_version"/],
  ['a Kubernetes manifest', yaml, /^apiVersion:/m],
  ['a GitHub Actions workflow', yaml, /^jobs:/m],
  ['a Docker Compose file', yaml, /^services:/m],
  ['a Serverless Framework configuration', yaml, /^provider:/m],
  ['an Ansible playbook', yaml, /^- (hosts|name):/m],
  ['a config file of this tool', yaml, /^(targets|principal-arn):/m],
  ['a Pulumi project', yaml, /^runtime:/m],
  [
    'TypeScript or JavaScript source code (of the AWS CDK: run cdk synth and name cdk.out)',
    /\.[cm]?[jt]sx?$/i,
    any,
  ],
  ['Python source code (of the AWS CDK: run cdk synth and name cdk.out)', /\.py$/i, any],
  ['a Bicep or ARM template', /\.(bicep|json)$/i, /schema\.management\.azure\.com/],
];

export { parseParameterFile } from './cloudformation/parameter-file';
export { cdkReader, cloudformationReader };
