import { readdirSync, readFileSync } from 'node:fs';

/** A statement of any IAM policy: of a role, of a bucket or key, or of a trust. */
export interface SetupStatement {
  readonly Sid: string;
  readonly Effect: string;
  readonly Principal?: unknown;
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: unknown;
}

export interface SetupPolicy {
  readonly Version: string;
  readonly Statement: readonly SetupStatement[];
}

export const setup = new URL('../../setup/', import.meta.url);
export const policyFiles = readdirSync(new URL('policies/', setup));

export const textOf = (path: string) => readFileSync(new URL(path, setup), 'utf8');

/** What the placeholders stand for in the first case; other cases change some of them. */
export const sample = {
  partition: 'aws',
  account_id: '111122223333',
  principal_arns: 'arn:aws:iam::111122223333:role/ci',
  access_role_arn:
    'arn:aws:iam::111122223333:role/service-role/AccessAnalyzerMonitorServiceRole_iam-policy-drift',
  trail_arn: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/main',
  analyzer_arn: 'arn:aws:access-analyzer:eu-west-1:111122223333:analyzer/unused',
  bucket_arn: 'arn:aws:s3:::example-trail',
  key_prefix: '',
  account_path: '111122223333',
  organization_id: 'o-exampleorg1',
  kms_key_arn: 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
  oidc_provider_arn: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
  subject: 'repo:OWNER/REPO:ref:refs/heads/main',
  gatherer_arn: 'arn:aws:iam::444455556666:role/iam-policy-drift-gather',
  external_id: 'drift-1f6d',
  reader_role_arns: 'arn:aws:iam::222233334444:role/iam-policy-drift-gather',
  athena_workgroup: 'primary',
  athena_database: 'security',
  athena_table: 'cloudtrail',
  result_bucket_arn: 'arn:aws:s3:::example-results',
};

export type Values = Readonly<Record<keyof typeof sample, string>>;

const placeholder = /(\$?)\$\{([^}]+)\}/g;

/** The names that a file leaves open; `$${...}` is not one of them: it is a variable of IAM. */
export function placeholdersOf(text: string): string[] {
  const names = [...text.matchAll(placeholder)].flatMap(([, literal, name = '']) => (literal ? [] : [name]));
  return [...new Set(names)];
}

/** A policy file as Terraform's templatefile fills it. */
export function filledText(file: string, values: Values = sample): string {
  const known = new Map(Object.entries(values));
  return textOf(`policies/${file}`).replace(placeholder, (_, literal: string, name: string) => {
    const value = literal ? `\${${name}}` : known.get(name);
    if (value === undefined) throw new Error(`${file}: nothing stands for ${name}`);
    return value;
  });
}

export const filled = (file: string, values: Values = sample): SetupPolicy =>
  JSON.parse(filledText(file, values));

export const listOf = (one: string | readonly string[] = []) => (typeof one === 'string' ? [one] : one);
