/**
 * Whether an environment names AWS credentials, in one of the ways of the SDK's chain that somebody has to choose: keys,
 * a web identity (GitHub's OIDC), a container, a profile. A machine's own role and a default profile count only for
 * sources that are named: whoever reads logs on a laptop has not asked for AWS.
 * Source: https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export function namesCredentials(env: Readonly<Record<string, string | undefined>>): boolean {
  return variables.some((name) => (env[name] ?? '') !== '');
}

const variables: readonly string[] = [
  'AWS_ACCESS_KEY_ID',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_PROFILE',
];
