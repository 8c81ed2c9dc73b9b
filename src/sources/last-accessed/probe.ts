import { GetServiceLastAccessedDetailsCommand } from '@aws-sdk/client-iam';
import { AwsFailure } from '../../aws/aws-failure';
import { call, soon } from '../../aws/call';
import type { AwsSession } from '../../aws/session';
import { type Check, fine, unknown, wrong } from '../check';

const what = 'last accessed';

/** Whether reports can be read. A report that does not exist is not found; a missing permission comes before that. */
export async function probeLastAccessed(session: AwsSession): Promise<readonly Check[]> {
  const command = new GetServiceLastAccessedDetailsCommand({ JobId: '00000000-0000-4000-8000-000000000000' });
  const request = call(
    {
      action: 'iam:GetServiceLastAccessedDetails',
      send: (options) => session.iam.send(command, options),
      read: () => true,
    },
    soon(session),
  );
  const failure = await request.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof AwsFailure) return error;
      throw error;
    },
  );
  if (failure !== undefined && failure.kind !== 'not-found') return [wrong(what, failure.message)];
  const start = 'iam:GenerateServiceLastAccessedDetails is not checked, because no report was requested';
  return [fine(what, 'reports can be read'), unknown(what, start)];
}
