import { gunzipSync } from 'node:zlib';
import { type Answer, absent, isOurRepository, pull, refusal, type Services } from './github-answers';
import { commitOf, type Repository } from './github-git';

/** A SARIF file as it was sent: zipped and in base64. */
export interface Upload {
  readonly commit_sha: string;
  readonly ref: string;
  readonly sarif: string;
  readonly checkout_uri?: string;
  readonly started_at?: string;
  readonly tool_name?: string;
}

/** The SARIF that was uploaded. */
export function sarifOf({ sarif }: Upload): unknown {
  return JSON.parse(gunzipSync(Buffer.from(sarif, 'base64')).toString('utf8'));
}

export function sarifServices(
  origin: string,
  uploads: Upload[],
  repository: Repository | undefined,
): Services {
  return {
    'code-scanning/upload-sarif': (asked) => {
      if (!isOurRepository(asked)) return absent;
      const upload: Upload = JSON.parse(asked.body);
      const refused = wrongUpload(upload, repository);
      if (refused !== undefined) return refused;
      uploads.push(upload);
      return received(uploads.length, origin);
    },
  };
}

function wrongUpload(upload: Upload, repository: Repository | undefined): Answer | undefined {
  if (Buffer.from(upload.sarif, 'base64').length > 10 * 2 ** 20) return refusal(413, 'Payload Too Large');
  if (!isSarif(upload)) return refusal(400, 'invalid SARIF');
  const isKnown = repository === undefined || commitOf(repository.folder, upload.commit_sha) !== undefined;
  return isKnown ? undefined : refusal(404, 'commit not found');
}

function isSarif(upload: Upload): boolean {
  try {
    const sarif = sarifOf(upload);
    return typeof sarif === 'object' && sarif !== null && 'runs' in sarif && Array.isArray(sarif.runs);
  } catch {
    return false;
  }
}

function received(count: number, origin: string): Answer {
  const id = `47177e22-5596-11eb-80a1-${String(count).padStart(12, '0')}`;
  const url = `${origin}/repos/${pull.repository}/code-scanning/sarifs/${id}`;
  return { status: 202, body: { id, url } };
}
