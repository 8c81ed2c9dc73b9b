import {
  type AccessAnalyzerClient,
  CancelPolicyGenerationCommand,
  type CloudTrailProperties,
  GetGeneratedPolicyCommand,
  type GetGeneratedPolicyResponse,
  ListPolicyGenerationsCommand,
  type PolicyGeneration,
  StartPolicyGenerationCommand,
} from '@aws-sdk/client-accessanalyzer';
import { allPages, type Conditions, call } from '../../aws/call';
import type { Window } from '../../base/time';
import type { Job, JobRequest } from './job';

/** The four operations of policy generation, their answers checked. All throw AwsFailure. */
export class GenerationApi {
  readonly #client: AccessAnalyzerClient;

  constructor(client: AccessAnalyzerClient) {
    this.#client = client;
  }

  /** Starts a job; the same token gives the same job again. Gives its id. */
  start(request: JobRequest, { start, end }: Window, token: string, conditions: Conditions): Promise<string> {
    const { principal, trails, regions, accessRole } = request;
    const where = regions === 'all' ? { allRegions: true } : { regions: [...regions] };
    const command = new StartPolicyGenerationCommand({
      policyGenerationDetails: { principalArn: principal },
      cloudTrailDetails: {
        trails: trails.map((cloudTrailArn) => ({ cloudTrailArn, ...where })),
        accessRole,
        startTime: new Date(start),
        endTime: new Date(end),
      },
      clientToken: token,
    });
    return call(
      {
        action: 'access-analyzer:StartPolicyGeneration',
        send: (options) => this.#client.send(command, options),
        read: ({ jobId }) => (jobId === '' ? undefined : jobId),
      },
      conditions,
    );
  }

  /** Reads a job; `whole` asks for resource placeholders and the service-level template as well. */
  get(id: string, whole: boolean, conditions: Conditions): Promise<Job> {
    const command = new GetGeneratedPolicyCommand({
      jobId: id,
      ...(whole ? { includeResourcePlaceholders: true, includeServiceLevelTemplate: true } : {}),
    });
    return call(
      {
        action: 'access-analyzer:GetGeneratedPolicy',
        send: (options) => this.#client.send(command, options),
        read: (answer) => jobOf(id, answer),
      },
      conditions,
    );
  }

  /** The jobs of the last seven days, of one principal or of all; what they were asked is not in the list. */
  list(principal: string | undefined, conditions: Conditions): Promise<Job[]> {
    const action = 'access-analyzer:ListPolicyGenerations';
    return allPages(action, (nextToken) =>
      call(
        {
          action,
          send: (options) =>
            this.#client.send(
              new ListPolicyGenerationsCommand({
                ...(principal === undefined ? {} : { principalArn: principal }),
                ...(nextToken === undefined ? {} : { nextToken }),
              }),
              options,
            ),
          read: ({ policyGenerations, nextToken: next }) =>
            policyGenerations === undefined
              ? undefined
              : { items: policyGenerations.flatMap(summaryOf), next },
        },
        conditions,
      ),
    );
  }

  /** Cancels a job; it still counts towards the day's quota. */
  cancel(id: string, conditions: Conditions): Promise<true> {
    return call(
      {
        action: 'access-analyzer:CancelPolicyGeneration',
        send: (options) => this.#client.send(new CancelPolicyGenerationCommand({ jobId: id }), options),
        read: () => true as const,
      },
      conditions,
    );
  }
}

const statuses = ['IN_PROGRESS', 'SUCCEEDED', 'FAILED', 'CANCELED'] as const;

/** A status that this version does not know would be polled for ever: the job counts as failed, and says so. */
function statusOf(text: string): Pick<Job, 'status' | 'error'> {
  const status = statuses.find((known) => known === text);
  if (status !== undefined) return { status };
  return {
    status: 'FAILED',
    error: { code: text.slice(0, 40), message: 'an unknown status' },
  };
}

function summaryOf({ jobId, principalArn, status, startedOn }: PolicyGeneration): Job[] {
  if (jobId === undefined || status === undefined || startedOn === undefined) return [];
  const principal = principalArn === undefined ? {} : { principal: principalArn };
  return [{ id: jobId, ...principal, ...statusOf(status), started: startedOn.getTime(), policies: [] }];
}

function jobOf(
  id: string,
  { jobDetails, generatedPolicyResult }: GetGeneratedPolicyResponse,
): Job | undefined {
  const { status, startedOn, jobError } = jobDetails ?? {};
  if (status === undefined || startedOn === undefined) return undefined;
  const asked = askedOf(generatedPolicyResult?.properties?.cloudTrailProperties);
  if (status === 'SUCCEEDED' && generatedPolicyResult === undefined) return undefined;
  // Only the list of policies may be left out of a result: a job that found nothing has none to give.
  const policies = generatedPolicyResult?.generatedPolicies?.map(({ policy }) => policy ?? '');
  const error = jobError && { code: jobError.code ?? '', message: jobError.message ?? '' };
  return {
    id,
    started: startedOn.getTime(),
    ...(asked === undefined ? {} : { asked }),
    ...(error === undefined ? {} : { error }),
    ...statusOf(status),
    policies: policies ?? [],
  };
}

/** This tool never requests trails with different regions: such a job is not one of ours. */
function askedOf(properties: CloudTrailProperties | undefined): Job['asked'] {
  const { trailProperties, startTime, endTime } = properties ?? {};
  if (trailProperties === undefined || startTime === undefined || endTime === undefined) return undefined;
  const regions = trailProperties.map((trail) => (trail.allRegions === true ? 'all' : (trail.regions ?? [])));
  const [first] = regions;
  if (first === undefined || regions.some((one) => JSON.stringify(one) !== JSON.stringify(first)))
    return undefined;
  return {
    trails: trailProperties.flatMap(({ cloudTrailArn }) => cloudTrailArn ?? []),
    regions: first,
    window: { start: startTime.getTime(), end: endTime.getTime() },
  };
}
